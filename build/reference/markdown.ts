import { wrap } from '../../src/compiler/lower/function.js';

/** Plain text as Markdown that shows just this text. */
export const prose = (text: string): string => text.replace(/[\\`*_[\]<>|#~]/g, '\\$&');

/** Text in a code span, whatever it holds; `|` is escaped where the span stands in a table. */
export function code(text: string, place: 'text' | 'table' = 'text'): string {
  const shown = place === 'table' ? text.replaceAll('|', '\\|') : text;
  const longest = Math.max(0, ...[...shown.matchAll(/`+/g)].map(([run]) => run.length));
  const fence = '`'.repeat(longest + 1);
  return longest === 0 ? `${fence}${shown}${fence}` : `${fence} ${shown} ${fence}`;
}

/** A paragraph of plain text, at the width of the other pages. No line begins as a list or a heading would. */
export const paragraph = (text: string): string[] =>
  text
    .split(/\n\s*\n/)
    .flatMap((each, index) => [
      ...(index === 0 ? [] : ['']),
      ...wrap(prose(each), 118).map((line) => line.replace(/^([-+=])/, '\\$1').replace(/^(\d+)([.)])/, '$1\\$2')),
    ]);

/** A table; cells are Markdown already. Nothing where there is no row. */
export function table(heads: readonly string[], rows: readonly (readonly string[])[]): string[] {
  if (rows.length === 0) return [];
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  return [line(heads), `|${heads.map(() => '---|').join('')}`, ...rows.map(line), ''];
}

/** Sources: addresses as links, documents as they are called. */
export const sourceList = (sources: readonly string[]): string[] =>
  sources.map((each) => (each.startsWith('https://') ? `- <${each}>` : `- ${prose(each)}`));

/** A part of a page; nothing where there is nothing to say. */
export const section = (heading: string, lines: readonly string[]): string[] =>
  lines.length === 0 ? [] : [`## ${heading}`, '', ...trimmed(lines), ''];

function trimmed(lines: readonly string[]): readonly string[] {
  return lines.at(-1) === '' ? lines.slice(0, -1) : lines;
}

/** A page that a build makes, with where its text comes from. */
export const page = (title: string, origin: string, lines: readonly string[]): string =>
  `${[`<!-- Generated from ${origin}: run \`npm run compile\`. -->`, '', `# ${title}`, '', ...trimmed(lines)].join('\n')}\n`;
