import type { Diagnosis, Inspection, Recipe } from '../recipe/define.js';
import type { Finding, RankedFinding } from '../recipe/finding.js';

/** What can be looked at: every recipe and every inspection. */
export type Look = Pick<Recipe | Inspection, 'observe' | 'diagnose'>;

/** What all of them find, as Test-Rdp0x904 gets it before it ranks. Node calls it; the compiler writes the same for the module. */
export const collectFindings = (looks: readonly Look[]): readonly Finding[] =>
  looks.flatMap((each) => each.diagnose(each.observe({})));

/** What a diagnosis shows, asked with these parameters. */
export function runDiagnosis(
  diagnosis: Diagnosis,
  looks: readonly Look[],
  parameters: Readonly<Record<string, unknown>>,
): readonly RankedFinding[] {
  const inside = diagnosis.inside(parameters) ? collectFindings(looks) : [];
  return diagnosis.select([...inside, ...diagnosis.outside(parameters)], parameters);
}
