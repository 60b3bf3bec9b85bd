import { CommandError, type Integer } from '../../border/dotnet.js';
import { startSleep } from '../../border/time.js';
import type { ChangeDescription } from '../description.js';
import { invokeNativeProgram } from '../native.js';

/** One session is logged off. There is no way back: what was open in it is lost. */
export interface SessionEndChange {
  readonly kind: 'SessionEnd';
  readonly session: Integer;
  /** Whose session it was seen to be: numbers are given out again. */
  readonly user: string;
}

/** What the change touches and does, for the prompt. */
export function getSessionEndDescription(change: SessionEndChange): ChangeDescription {
  return {
    target: `Session ${change.session} of ${change.user}`,
    action: 'Log off the session with all that is open in it, without a way back',
    impact: 'own connection',
  };
}

/** How long programs may take to close. */
const patienceInSeconds = 30;

/** Logs the session off, if it still is this user's, and waits until it is gone. */
export function invokeSessionEndChange(change: SessionEndChange): void {
  if (change.session < 1 || !testSession(change)) {
    throw new CommandError(
      'SessionNotFound',
      'ObjectNotFound',
      `There is no session ${change.session} of ${change.user} (any more).`,
    );
  }
  const outcome = invokeNativeProgram('logoff.exe', [`${change.session}`]);
  if (outcome.ExitCode === 0) {
    waitSessionEnd(change);
    return;
  }
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

function waitSessionEnd(change: SessionEndChange): void {
  let waited = 0;
  while (waited < patienceInSeconds && testSession(change)) {
    startSleep({ Seconds: 1 });
    waited += 1;
  }
}

/**
 * Looks for a row, below the headings, with both the number and the user (learn.microsoft.com, "query session"). A name may
 * hold spaces, and is shown in a column of twenty characters.
 */
function testSession(change: SessionEndChange): boolean {
  const user = change.user.toLowerCase();
  const shown = user.length < 20 ? ` ${user} ` : ` ${user.slice(0, 20)}`;
  const rows = invokeNativeProgram('qwinsta.exe', [`${change.session}`]).Lines.slice(1);
  return rows.some((row) => row.split(' ').includes(`${change.session}`) && row.toLowerCase().includes(shown));
}
