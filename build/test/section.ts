/** One part of `npm test`, with its counts and the reasons why something was skipped. */
export interface Section {
  readonly name: string;
  readonly passed: number;
  readonly failed: number;
  /** One reason for every test that was skipped. */
  readonly skipped: readonly string[];
  readonly seconds: number;
  /** Lines for the summary, such as a coverage. */
  readonly notes?: readonly string[];
}

/** A section of one check. */
export async function check(name: string, action: () => boolean | Promise<boolean>): Promise<Section> {
  const started = Date.now();
  const good = await action();
  return { name, passed: good ? 1 : 0, failed: good ? 0 : 1, skipped: [], seconds: secondsSince(started) };
}

export const secondsSince = (started: number): number => (Date.now() - started) / 1000;

/** Names of skipped tests say why in `(skipped: …)`; those that do not, stand for themselves. */
export const reasonOf = (name: string): string => /\(((?:skipped|needs)[^)]*)\)/.exec(name)?.[1] ?? name;

/** What the sections came to, with every reason for skipping and how often it held; the last line is the sum. */
export function summary(sections: readonly Section[]): string {
  const reasons = new Map<string, number>();
  for (const reason of sections.flatMap((each) => each.skipped)) reasons.set(reason, (reasons.get(reason) ?? 0) + 1);
  const rows = sections.map(
    ({ name, passed, failed, skipped, seconds }) =>
      `${name.padEnd(12)}${String(passed).padStart(6)} passed${String(failed).padStart(5)} failed${String(skipped.length).padStart(5)} skipped${seconds.toFixed(1).padStart(8)} s`,
  );
  const sum = (read: (section: Section) => number): number => sections.reduce((total, each) => total + read(each), 0);
  return [
    ...[...reasons].map(([reason, count]) => `${count} tests: ${reason}`),
    ...sections.flatMap((each) => each.notes ?? []),
    '',
    ...rows,
    '',
    `${sum((each) => each.passed)} passed, ${sum((each) => each.failed)} failed, ${sum((each) => each.skipped.length)} skipped`,
  ].join('\n');
}
