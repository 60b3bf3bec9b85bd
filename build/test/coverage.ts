/** Lines that ran, of all that could. */
export interface Lines {
  readonly ran: number;
  readonly all: number;
}

/** What either side must reach, in percent of its lines. */
export const leastCoverage = 90;

/** Whether enough lines ran, and the line that says so. */
export function judgeCoverage(what: string, { ran, all }: Lines): { readonly good: boolean; readonly note: string } {
  const percent = all === 0 ? 0 : (ran / all) * 100;
  const good = percent >= leastCoverage;
  const verdict = good ? '' : `, and ${leastCoverage} are asked for`;
  return { good, note: `Coverage of ${what}: ${percent.toFixed(1)} % of lines (${ran} of ${all})${verdict}.` };
}
