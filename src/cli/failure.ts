import { ToolError } from '../errors.js';

/** Exit codes of the command line; they never change their meaning. docs/exit-codes.md lists them for users. */
export const exitCodes = {
  fine: 0,
  faultFound: 1,
  badInput: 2,
  needsElevation: 3,
  failedAndUndone: 4,
  failedAndNotUndone: 5,
  nameNotFound: 6,
  unreachable: 7,
  powerShell: 8,
  folder: 9,
  rebootNeeded: 10,
  recipes: 11,
  signature: 12,
  defect: 70,
  interrupted: 130,
} as const;

export type ExitCode = (typeof exitCodes)[keyof typeof exitCodes];

/** Exit code by the beginning of an error's code; the first that fits counts. */
const byPrefix: readonly (readonly [string, ExitCode])[] = [
  ['E_POWERSHELL', exitCodes.powerShell],
  ['E_RECIPES', exitCodes.recipes],
  ['E_SIGNING_FOLDER', exitCodes.folder],
  ['E_FOLDER', exitCodes.folder],
  ['E_SIGNING', exitCodes.signature],
  ['E_SIGNATURE', exitCodes.signature],
  ['E_REFUSED_PermissionDenied', exitCodes.needsElevation],
  ['E_REFUSED', exitCodes.failedAndUndone],
];

/** The exit code that says what kind of failure it was. */
export function exitCodeOf(failure: unknown): ExitCode {
  if (!(failure instanceof ToolError)) return exitCodes.defect;
  return byPrefix.find(([prefix]) => failure.code.startsWith(prefix))?.[1] ?? exitCodes.badInput;
}

/** One line for what the user can mend; a defect of ours keeps its stack trace, because somebody has to find it. */
export function printError(failure: unknown): void {
  if (failure instanceof ToolError) console.error(failure.line);
  else console.error('E_DEFECT: This is a defect of rdp0x904. Please report it with the lines below.\n', failure);
}
