import type { CmdletFacts } from '../../src/compiler/compile.js';
import { grades } from '../../src/compiler/help.js';
import { getOutsideEntry, outsideIds } from '../../src/protocol/outside-catalogue.js';
import type { Cause } from '../../src/recipe/causes.js';
import type { Finding } from '../../src/recipe/finding.js';
import type { Behaviour, CataloguedFinding } from './catalogue.js';
import { code, page, prose, section, sourceList, table } from './markdown.js';
import { cmdletLink } from './paths.js';

/** All that is known of one cause. */
export interface CauseFacts {
  readonly cause: Cause;
  /** What this computer's own look finds of it. */
  readonly inside: readonly CataloguedFinding[];
  /** Ids of what the look over the network finds of it. */
  readonly outside: readonly (typeof outsideIds)[number][];
  /** Cmdlets that answer for it. */
  readonly cmdlets: readonly CmdletFacts[];
}

export function readCause(cause: Cause, cmdlets: readonly CmdletFacts[], behaviours: readonly Behaviour[]): CauseFacts {
  const inside = behaviours.flatMap((each) => each.findings).filter((each) => each.finding.cause === cause.number);
  return {
    cause,
    inside: inside.filter((each) => each.statuses.some((status) => status !== 'healthy')),
    outside: outsideIds.filter((each) => getOutsideEntry(each).cause === cause.number),
    cmdlets: cmdlets.filter((each) => each.metadata.evidence?.causes.includes(cause.number) === true),
  };
}

/** Cmdlets that its findings name as their repair. */
export function repairsOf({ inside, outside }: CauseFacts): readonly string[] {
  const commands = [
    ...inside.map((each) => each.finding.repair),
    ...outside.map((each) => getOutsideEntry(each).repair),
  ];
  return [
    ...new Set(commands.filter((each) => /^[A-Z]\w+-(Rdp|CredSsp)/.test(each)).map((each) => each.split(' ')[0] ?? '')),
  ];
}

/** `B`, or `A, X: 0x204`: the grades of its findings, and the other codes that they give. */
export function gradesOf({ inside, outside }: CauseFacts): string {
  const known: Pick<Finding, 'grade' | 'clientCode'>[] = [
    ...inside.filter((each) => each.statuses.some((status) => status !== 'unknown')).map((each) => each.finding),
    ...outside.map((each) => getOutsideEntry(each)),
  ];
  const own = [...new Set(known.filter((each) => each.grade !== 'X').map((each) => each.grade))].sort();
  const codes = [...new Set(known.filter((each) => each.grade === 'X').map((each) => each.clientCode))].sort();
  return [...own, ...(codes.length === 0 ? [] : [`X: ${codes.join(', ')}`])].join(', ');
}

/** From where it is seen. */
export const seenFrom = ({ inside, outside }: CauseFacts): string =>
  [...(inside.length > 0 ? ['the host'] : []), ...(outside.length > 0 ? ['the network'] : [])].join(', ');

/** The page of one cause. */
export function causePageText(facts: CauseFacts): string {
  const { cause, inside, outside, cmdlets } = facts;
  const shown = [
    ...new Set([...inside.map((each) => each.finding.grade), ...outside.map((each) => getOutsideEntry(each).grade)]),
  ].sort();
  const repairs = repairsOf(facts);
  return page(`Cause ${cause.number}: ${cause.title}`, 'the recipes that answer for this cause', [
    ...table(
      ['', ''],
      [
        ['seen from', seenFrom(facts)],
        ['looked at by', cmdlets.map((each) => cmdletLink(each.metadata.cmdlet, '../')).join(', ')],
        [
          'repaired by',
          repairs.length === 0
            ? 'people: the findings say who does what'
            : repairs.map((each) => cmdletLink(each, '../')).join(', '),
        ],
      ],
    ),
    '```powershell',
    `Test-Rdp0x904 -IncludeCause ${cause.number}`,
    '```',
    '',
    ...section('Found on the host', insideTable(inside)),
    ...section('Found over the network', outsideTable(outside)),
    ...section(
      'Where it is read',
      [...new Set(inside.flatMap((each) => each.sources))].sort().map((each) => `- ${code(each)}`),
    ),
    ...section(
      'Grades',
      shown.map((each) => `- ${each}: ${prose(grades[each] ?? '')}`),
    ),
    ...section('Sources', sourceList([...new Set(cmdlets.flatMap((each) => each.metadata.evidence?.sources ?? []))])),
    'All causes: [causes.md](../../causes.md).',
  ]);
}

function insideTable(inside: readonly CataloguedFinding[]): string[] {
  const rows = inside.map(({ finding, statuses, cmdlet }) => [
    code(finding.id, 'table'),
    statuses.filter((each) => each !== 'healthy').join(', '),
    ...common(finding),
    cmdletLink(cmdlet, '../'),
  ]);
  return table(['finding', 'status', 'what it says', 'grade', 'client shows', 'disturbs', 'repair', 'by'], rows);
}

function outsideTable(outside: CauseFacts['outside']): string[] {
  const rows = outside.map((id) => [code(id, 'table'), ...common(getOutsideEntry(id))]);
  return table(['finding', 'what it says', 'grade', 'client shows', 'disturbs', 'repair'], rows);
}

const common = (finding: Pick<Finding, 'title' | 'grade' | 'clientCode' | 'impact' | 'repair'>): string[] => [
  prose(finding.title),
  finding.grade,
  prose(finding.clientCode),
  finding.impact,
  finding.repair === '' ? '' : code(finding.repair, 'table'),
];
