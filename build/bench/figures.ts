/** One figure, and the floor or peer it was measured beside. */
export interface Figure {
  readonly what: string;
  readonly value: number;
  readonly unit: string;
  readonly against?: string;
  /** This divided by the other, both measured in this run. */
  readonly ratio?: number;
}

/** What one benchmark found, and in a sentence each what it could not measure here. */
export interface Measured {
  readonly figures: readonly Figure[];
  readonly skipped: readonly string[];
}

export function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
}

/** Milliseconds. */
export function timed(action: () => unknown): number {
  const started = performance.now();
  action();
  return performance.now() - started;
}

/** Milliseconds until the promise is fulfilled. */
export async function timedAsync(action: () => Promise<unknown>): Promise<number> {
  const started = performance.now();
  await action();
  return performance.now() - started;
}

/**
 * Medians of several measurements, taken in turns: what else the machine does then meets all of them alike.
 * @param measure each gives one value
 */
export async function inTurns<Name extends string>(
  rounds: number,
  measure: Readonly<Record<Name, () => number | Promise<number>>>,
): Promise<Readonly<Record<Name, number>>> {
  const names = Object.keys(measure) as Name[];
  const values = new Map<Name, number[]>(names.map((name) => [name, []]));
  for (let round = 0; round < rounds; round++) {
    for (const name of names) values.get(name)?.push(await measure[name]());
  }
  return Object.fromEntries(names.map((name) => [name, median(values.get(name) ?? [])])) as Record<Name, number>;
}
