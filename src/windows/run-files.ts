/** Where a run is written down. The journal makes these names, and a task that goes on with a run uses them. */
export interface RunFiles {
  readonly id: string;
  /** The journal's file. */
  readonly path: string;
  /** The log of changes. */
  readonly log: string;
}

/**
 * The file that whoever is at a run holds, next to its journal: the system lets go of it when their process ends, however
 * that happens, so that nobody is taken for being at a run who is not.
 */
export function getRunLockPath(path: string): string {
  return `${path}.lock`;
}
