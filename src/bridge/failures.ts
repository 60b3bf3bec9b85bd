import { ToolError } from '../errors.js';
import type { ErrorRecord } from './types.js';

/** How a call ended, other than well. */
export interface Failure {
  code: string;
  /** Goes on where a sentence began with the command's name; without a full stop. */
  message: string;
  mend: string;
  cause?: unknown;
}

/** All that can end a call but an error of its own. */
export const failures = {
  timedOut: (timeoutMs: number): Failure => ({
    code: 'E_POWERSHELL_TIMEOUT',
    message: `did not end within ${timeoutMs} ms`,
    mend: 'Give it more time with timeoutMs, or find out what it waits for.',
  }),
  canceled: (reason: unknown): Failure => ({
    code: 'E_POWERSHELL_CANCELED',
    message: 'was canceled by its signal',
    mend: 'Call it again if it was not meant to be.',
    cause: reason,
  }),
  callback: (name: string, error: unknown): Failure => ({
    code: 'E_POWERSHELL_CALLBACK',
    message: `was stopped because ${name} threw ${String(error)}`,
    mend: `Catch what can go wrong inside ${name}.`,
    cause: error,
  }),
  stoppedInside: (): Failure => ({
    code: 'E_POWERSHELL_FAILED',
    message: 'was stopped by the command itself',
    mend: 'Look for what it stops in the command.',
  }),
  notStarted: (error: unknown): Failure => ({
    code: error instanceof ToolError ? error.code : 'E_POWERSHELL_BROKEN',
    message: `could not run: ${error instanceof Error ? error.message : String(error)}`,
    mend: error instanceof ToolError ? error.mend : '',
    cause: error,
  }),
  unprepared: (why: string): Failure => ({
    code: 'E_POWERSHELL_FAILED',
    message: `could not run in a new runspace: ${why}`,
    mend: 'Make the module importable again, or open a session without it.',
  }),
  died: (how: string): Failure => ({
    code: 'E_POWERSHELL_DIED',
    message: `did not end: the PowerShell process is gone, ${how}`,
    mend: 'Whether it took effect is unknown. The next call starts a new process.',
  }),
  closed: (): Failure => ({
    code: 'E_POWERSHELL_CLOSED',
    message: 'did not end before the session was closed',
    mend: 'Wait for the calls before closing, or open another session.',
  }),
};

/** The failure that a terminating error is. */
export function failureOf(error: ErrorRecord): Failure {
  return {
    code: 'E_POWERSHELL_FAILED',
    message: `failed: ${error.message.trim().replace(/\s+/g, ' ').replace(/\.$/, '')}`,
    mend: error.recommendedAction || `Its errors say where and why (${error.fullyQualifiedErrorId}).`,
  };
}
