import { CommandError } from '../../border/dotnet.js';
import { getClockState } from '../clock.js';
import type { ChangeDescription } from '../description.js';
import { invokeNativeProgram } from '../native.js';

/** The clock is set by the time source that the computer is told to follow. There is no way back to a wrong time. */
export interface ClockResyncChange {
  readonly kind: 'ClockResync';
  /** Where the time comes from, for the prompt. */
  readonly peer: string;
}

/** Domain controllers refuse a clock that is further off (learn.microsoft.com, "Maximum tolerance for computer clock synchronization"). */
export const clockToleranceInSeconds = 300;

/** What the change touches and does, for the prompt. */
export function getClockResyncDescription(change: ClockResyncChange): ChangeDescription {
  return {
    target: 'Clock of this computer',
    action: `Set the clock by ${change.peer}, without a way back`,
    impact: 'none',
  };
}

/** Sets the clock, and waits for it. A restart of the service would end before the time has come. */
export function invokeClockResyncChange(): void {
  const outcome = invokeNativeProgram('w32tm.exe', ['/resync', '/rediscover']);
  if (outcome.ExitCode === 0) return;
  // The words around the number are translated.
  if (outcome.Lines.some((each) => each.includes('0x80070005'))) {
    throw new CommandError(
      'AccessDenied',
      'PermissionDenied',
      'The clock may not be set. Run again from an elevated PowerShell.',
    );
  }
  throw new CommandError(
    'ClockNotSet',
    'InvalidOperation',
    `The time source did not set the clock: ${outcome.Lines.join(' ').trim()} A clock that is hours off is set with ` +
      'Set-Date first.',
  );
}

/** Whether the clock now agrees with its source. */
export function testClockResyncChange(): boolean {
  const clock = getClockState();
  return clock.measured && clock.offset <= clockToleranceInSeconds;
}
