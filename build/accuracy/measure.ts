import type { Diagnosis, Inspection, Recipe } from '../../src/recipe/define.js';
import type { Finding } from '../../src/recipe/finding.js';
import { runOnHost } from '../../src/simulator/index.js';
import { loadDefinitions } from '../definitions.js';
import type { Fixture } from './fixtures.js';

/** So many of a hundred hosts must have the expected cause ranked first. */
export const least = 100;

/** What the diagnosis said of a host: what may be wrong, the likeliest first. */
export interface Verdict {
  readonly fixture: Fixture;
  readonly findings: readonly Finding[];
}

/**
 * Looks at each host as Test-Rdp0x904 does, with what the fixture's hint tells one of the looks. Findings that say that
 * all is well are left out.
 */
export async function judge(fixtures: readonly Fixture[]): Promise<readonly Verdict[]> {
  const { recipes, inspections, diagnoses } = await loadDefinitions();
  const diagnosis = diagnoses.find((each) => each.cmdlet === 'Test-Rdp0x904');
  if (diagnosis === undefined) throw new Error('There is no Test-Rdp0x904.');
  return fixtures.map((fixture) => ({ fixture, findings: look(fixture, [...recipes, ...inspections], diagnosis) }));
}

function look(fixture: Fixture, looks: readonly (Recipe | Inspection)[], diagnosis: Diagnosis): readonly Finding[] {
  const { hint } = fixture;
  if (hint !== undefined && ![...looks, diagnosis].some((each) => each.cmdlet === hint.cmdlet))
    throw new Error(`${fixture.name}: there is no ${hint.cmdlet}.`);
  const told = (cmdlet: string) => (hint?.cmdlet === cmdlet ? hint.parameters : {});
  return runOnHost(structuredClone(fixture.host), () => {
    const findings = looks.flatMap((each) => each.diagnose(each.observe(told(each.cmdlet))));
    const ranked = diagnosis.select([...findings, ...diagnosis.outside(told(diagnosis.cmdlet))], {});
    return ranked.filter((each) => each.status !== 'healthy');
  });
}

/** The cause that is expected first; 0 on a healthy host. */
export const expectedOf = ({ fixture }: Verdict): number => fixture.causes[0] ?? 0;

/** The cause that was ranked first; 0 where nothing was found. */
export const firstOf = ({ findings }: Verdict): number => findings[0]?.cause ?? 0;

/** Hosts of a hundred whose expected cause was ranked first. */
export function accuracyOf(verdicts: readonly Verdict[]): number {
  const right = verdicts.filter((each) => expectedOf(each) === firstOf(each));
  return (right.length / verdicts.length) * 100;
}

/** A row for each cause that is expected, a column for each that was ranked first; `ok` is a host without a cause. */
export function confusionMatrix(verdicts: readonly Verdict[]): string {
  const causes = [...new Set(verdicts.flatMap((each) => [expectedOf(each), firstOf(each)]))].sort((a, b) => a - b);
  const label = (cause: number): string => (cause === 0 ? 'ok' : String(cause)).padStart(3);
  const rows = causes.map((expected) => {
    const cells = causes.map((first) => {
      const count = verdicts.filter((each) => expectedOf(each) === expected && firstOf(each) === first).length;
      return (count === 0 ? '.' : String(count)).padStart(3);
    });
    return `${label(expected)} |${cells.join('')}`;
  });
  return [`    |${causes.map(label).join('')}`, `----+${'-'.repeat(causes.length * 3)}`, ...rows].join('\n');
}
