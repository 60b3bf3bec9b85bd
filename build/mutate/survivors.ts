/** A mutant that no test kills, and why that is harmless. */
interface Explained {
  readonly file: string;
  /** As `npm run mutate` prints it. */
  readonly change: string;
  readonly reason: string;
}

/** Survivors that were looked at. Whoever changes such a line looks again: what is no longer one is reported. */
const explained: readonly Explained[] = [];

const key = (each: Pick<Explained, 'file' | 'change'>): string => `${each.file}: ${each.change}`;

/** Why the survivor is harmless; undefined where nobody has looked at it. */
export const reasonFor = (file: string, change: string): string | undefined =>
  explained.find((each) => each.file === file && each.change === change)?.reason;

/** Reasons for survivors that there are not. */
export function unusedReasons(survivors: readonly Pick<Explained, 'file' | 'change'>[]): readonly string[] {
  const alive = new Set(survivors.map(key));
  return explained.map(key).filter((each) => !alive.has(each));
}
