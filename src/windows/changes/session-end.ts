import { CommandError, type Integer } from '../../border/dotnet.js';
import type { ChangeDescription } from '../description.js';
import { invokeNativeProgram } from '../native.js';

/** One session is logged off. There is no way back: what was open in it is lost. */
export interface SessionEndChange {
  readonly kind: 'SessionEnd';
  readonly session: Integer;
  /** Whose session it was seen to be: numbers are given out again. */
  readonly user: string;
}

export function getSessionEndDescription(change: SessionEndChange): ChangeDescription {
  return {
    target: `Session ${change.session} of ${change.user}`,
    action: 'Log off the session with all that is open in it, without a way back',
    impact: 'own connection',
  };
}

/** Logs the session off, if it still is this user's. */
export function invokeSessionEndChange(change: SessionEndChange): void {
  if (change.session < 1 || !testSession(change)) {
    throw new CommandError(
      'SessionNotFound',
      'ObjectNotFound',
      `There is no session ${change.session} of ${change.user} (any more).`,
    );
  }
  const outcome = invokeNativeProgram('logoff.exe', [`${change.session}`]);
  if (outcome.ExitCode === 0) return;
  // The number of the error stands in brackets; the words around it are translated.
  if (outcome.Lines.some((each) => each.includes('[5]'))) {
    throw new CommandError(
      'AccessDenied',
      'PermissionDenied',
      `Session ${change.session} may not be ended. Run again from an elevated PowerShell.`,
    );
  }
  throw new CommandError(
    'SessionNotEnded',
    'InvalidOperation',
    `Session ${change.session} could not be ended: ${outcome.Lines.join(' ').trim()}`,
  );
}

/** Whether the user's session is gone. */
export function testSessionEndChange(change: SessionEndChange): boolean {
  return !testSession(change);
}

/**
 * Looks for a row, below the headings, with both number and user (learn.microsoft.com, "query session"). The user's name
 * is the one word of it that may be anything, so both must be there.
 */
function testSession(change: SessionEndChange): boolean {
  const user = change.user.toLowerCase();
  const rows = invokeNativeProgram('qwinsta.exe', [`${change.session}`]).Lines.slice(1);
  for (const row of rows) {
    const words = row.toLowerCase().split(' ');
    if (words.includes(`${change.session}`) && words.includes(user)) return true;
  }
  return false;
}
