import { type Cause, causes } from '../../src/recipe/causes.js';

/** Where the pages are, below the root of the project. */
export const referenceFolder = 'docs/reference';
export const causeIndex = 'docs/causes.md';

/** `09-security-layer.md`: the number as it sorts, and the title up to its first comma or colon. */
export function causePage({ number, title }: Cause): string {
  const words = title
    .replace(/[,:].*/, '')
    .toLowerCase()
    .replaceAll("'", '')
    .replace(/[^a-z0-9]+/g, ' ')
    .trim()
    .replaceAll(' ', '-');
  return `causes/${String(number).padStart(2, '0')}-${words}.md`;
}

export const cmdletPage = (cmdlet: string): string => `cmdlets/${cmdlet}.md`;

/** A link to a cause's page; `base` leads from the page to the folder of the reference. A number without a page stays one. */
export function causeLink(number: number, base: string): string {
  const cause = causes.find((each) => each.number === number);
  return cause === undefined ? '' : `[${number}](${base}${causePage(cause)})`;
}

export const cmdletLink = (cmdlet: string, base: string): string => `[${cmdlet}](${base}${cmdletPage(cmdlet)})`;
