import type { Integer } from '../border/dotnet.js';

/**
 * What a script or a command line ends with, for those who only see a number. Cmdlets return objects and throw errors; they
 * never end a process. docs/exit-codes.md lists them for users.
 */
export const runExitCodes = {
  fine: 0,
  faultFound: 1,
  badInput: 2,
  needsElevation: 3,
  failedAndUndone: 4,
  failedAndNotUndone: 5,
} as const;

/** Restart needed: installers on Windows answer 3010 (learn.microsoft.com, "MsiExec.exe and InstMsi.exe Error Messages"). */
export const rebootExitCodes = { windows: 3010, elsewhere: 10 } as const;

/** Errors after which something stays changed. */
export const notUndoneErrors: readonly string[] = ['FailedNotUndone', 'UndoFailed'];

/** Errors that look like missing rights, and that no elevation mends. */
export const distrustErrors: readonly string[] = ['JournalNotTrusted'];

/** The exit code for an error of a cmdlet, by its id and its category. */
export function getFailureExitCode(id: string, category: string): Integer {
  if (notUndoneErrors.includes(id)) return runExitCodes.failedAndNotUndone;
  if (category === 'InvalidArgument') return runExitCodes.badInput;
  if (category === 'PermissionDenied' && !distrustErrors.includes(id)) return runExitCodes.needsElevation;
  // Refused before anything was touched, or taken back.
  return runExitCodes.failedAndUndone;
}
