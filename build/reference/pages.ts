import type { CompileResult } from '../../src/compiler/compile.js';
import { grades } from '../../src/compiler/help.js';
import { causes } from '../../src/recipe/causes.js';
import { loadDefinitions } from '../definitions.js';
import { readBehaviour } from './catalogue.js';
import { type CauseFacts, causePageText, gradesOf, readCause, repairsOf, seenFrom } from './cause-page.js';
import { cmdletPageText, errorTable } from './cmdlet-page.js';
import { page, paragraph, prose, table } from './markdown.js';
import { causeIndex, causePage, cmdletLink, cmdletPage, referenceFolder } from './paths.js';

/**
 * The reference, by path below the root of the project: a page for each cause and each cmdlet, made of what the files of
 * the cmdlets say and of what their behaviour cases find, and the two lists that lead there.
 */
export async function referencePages({ cmdlets, commonErrors }: CompileResult): Promise<ReadonlyMap<string, string>> {
  const { recipes, inspections } = await loadDefinitions();
  const behaviours = [...recipes, ...inspections].map(readBehaviour);
  const pages = new Map<string, string>();
  const sorted = [...cmdlets].sort((a, b) => (a.metadata.cmdlet < b.metadata.cmdlet ? -1 : 1));
  for (const each of sorted) {
    const { cmdlet } = each.metadata;
    const behaviour = behaviours.find((one) => one.cmdlet === cmdlet);
    pages.set(`${referenceFolder}/${cmdletPage(cmdlet)}`, cmdletPageText(each, behaviour));
  }
  const facts = causes.map((each) => readCause(each, sorted, behaviours));
  for (const each of facts) pages.set(`${referenceFolder}/${causePage(each.cause)}`, causePageText(each));
  pages.set(causeIndex, causeIndexText(facts));
  pages.set(
    `${referenceFolder}/README.md`,
    page('Reference', 'the files of the cmdlets', [
      'A page for every cmdlet. `Get-Help <cmdlet> -Full` says the same in PowerShell. The causes have their own list:',
      '[causes.md](../causes.md).',
      '',
      ...table(
        ['cmdlet', 'what it does'],
        sorted.map(({ metadata }) => [cmdletLink(metadata.cmdlet, ''), prose(metadata.synopsis)]),
      ),
      'How the remedies change something: [changes.md](../changes.md). What they refuse with: [errors.md](errors.md).',
    ]),
  );
  pages.set(
    `${referenceFolder}/errors.md`,
    page('Errors of every remedy', 'the engine', [
      'Ids are stable; PowerShell shows them in `FullyQualifiedErrorId`, before the comma. A remedy may end with these whatever it is,',
      'and with those on its own page. Nothing was changed, or it was taken back, unless the message says otherwise.',
      '',
      ...errorTable(commonErrors),
    ]),
  );
  return pages;
}

/** The list of causes: numbers, and where each page is. */
function causeIndexText(facts: readonly CauseFacts[]): string {
  return page('Causes', 'src/recipe/causes.ts and the findings of the recipes', [
    ...paragraph(
      'Findings carry the number of their cause. The grade says how well a cause is documented; a remedy is applied unasked ' +
        'only for A and B.',
    ),
    '',
    ...Object.entries(grades).map(([grade, meaning]) => `- ${grade}: ${prose(meaning)}`),
    '',
    '0x904 is 2308, "socket closed", in the table of disconnect reasons of the Remote Desktop client control; its extended',
    'code 7 means that the server denied the connection (learn.microsoft.com, "IMsTscAxEvents::OnDisconnected" and',
    '"ExtendedDisconnectReasonCode"). `Test-Rdp0x904 -DisconnectReason 0x904 -ExtendedReason 7` reads both numbers.',
    '',
    ...table(
      ['#', 'cause', 'grade', 'seen from', 'repaired by'],
      facts.map((each) => [
        String(each.cause.number),
        `[${prose(each.cause.title)}](reference/${causePage(each.cause)})`,
        prose(gradesOf(each)),
        seenFrom(each),
        repairsOf(each)
          .map((cmdlet) => cmdletLink(cmdlet, 'reference/'))
          .join(', ') || 'people: see there',
      ]),
    ),
  ]);
}
