import { CommandError } from '../border/dotnet.js';
import { testChange } from '../windows/change.js';
import type { AppliedChange } from './remediation.js';

/**
 * What became of one change that was to be taken back.
 *
 * @typeName Rdp0x904.UndoneChange
 */
export interface UndoneChange {
  readonly target: string;
  readonly action: string;
  /** Undone, or NotReversible for what has no way back. */
  readonly outcome: 'Undone' | 'NotReversible';
  readonly verified: boolean;
}

/** Ends with an error when somebody changed any of it since: before the first is touched, so that nothing is half undone. */
export function assertUnchangedSince(changes: readonly AppliedChange[]): void {
  for (const each of changes) {
    if (each.wayBack !== undefined && !testChange(each.change)) {
      throw new CommandError(
        'ChangedSince',
        'InvalidOperation',
        `${each.target} was changed by somebody else since. -Force takes it back all the same.`,
      );
    }
  }
}
