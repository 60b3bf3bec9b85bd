import type { Finding } from '../../recipe/finding.js';
import type { Change } from '../../windows/change.js';

/** One cause that would be repaired, and how. */
export interface PlannedStep {
  readonly finding: Finding;
  readonly cmdlet: string;
  /** What no step before it changes the same way. */
  readonly changes: readonly Change[];
}
