import { CommandError, type Integer } from '../border/dotnet.js';
import { moduleState } from '../border/state.js';

/**
 * What goes wrong between the product and Windows, at one call of all that are made. Killed: that call and all behind it
 * do nothing, as if the process had ended. Torn: the same, but half of a text reached the disk before. Denied: that one
 * call ends with "access denied". Refused: that call and all behind it do, as when somebody's rights are taken away.
 */
export type LabInterruption = 'None' | 'Killed' | 'Torn' | 'Denied' | 'Refused';

const line = moduleState<{ calls: Integer; at: Integer; what: LabInterruption }>({ calls: 0, at: 0, what: 'None' });

/** From now on calls are counted from one, and the call of this number meets with what is named. */
export function importRdpLabInterruption(at: Integer, what: LabInterruption): void {
  line.calls = 0;
  line.at = at;
  line.what = what;
}

/** How many calls were made since. */
export function exportRdpLabCallCount(): Integer {
  return line.calls;
}

/** Every stand-in begins with this. */
export function assertLabReached(): void {
  line.calls += 1;
  if (line.what === 'None' || line.calls < line.at) return;
  if (line.what === 'Denied' || line.what === 'Refused') {
    if (line.what === 'Denied' && line.calls > line.at) return;
    throw new CommandError('AccessDenied', 'PermissionDenied', 'Access is denied.');
  }
  if (line.what === 'Torn' && line.calls === line.at) return;
  throw new CommandError('Killed', 'OperationStopped', 'The process was ended.');
}

/** Whether the call that is being made is the one of which only half reaches the disk. */
export function testLabTorn(): boolean {
  return line.what === 'Torn' && line.calls === line.at;
}
