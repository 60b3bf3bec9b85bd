import type { Caller } from '../border/caller.js';
import { CommandError } from '../border/dotnet.js';
import { getChangeDescription, invokeChange, testChange } from '../windows/change.js';
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

/**
 * Takes changes back in reverse order and reads each back. What somebody changed since is left alone unless forced: it is
 * checked for all of them before the first is touched, so that nothing is half undone.
 */
export function undoAppliedChange(
  caller: Caller,
  changes: readonly AppliedChange[],
  force: boolean,
): readonly UndoneChange[] {
  if (!force) {
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
  const undone: UndoneChange[] = [];
  let remaining = changes.length;
  while (remaining > 0) {
    remaining -= 1;
    const each = changes[remaining];
    if (each === undefined) continue;
    const { wayBack } = each;
    if (wayBack === undefined) {
      undone.push({ target: each.target, action: each.action, outcome: 'NotReversible', verified: false });
      continue;
    }
    const { action } = getChangeDescription(wayBack);
    if (!caller.ShouldProcess(each.target, action)) continue;
    invokeChange(wayBack);
    undone.push({ target: each.target, action, outcome: 'Undone', verified: testChange(wayBack) });
  }
  return undone;
}
