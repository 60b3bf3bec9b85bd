import { getFailureExitCode, rebootExitCodes, runExitCodes } from '../engine/exit-code.js';
import { ToolError } from '../errors.js';

/** Exit codes of the command line; they never change their meaning. docs/exit-codes.md lists them for users. */
export const exitCodes = {
  ...runExitCodes,
  nameNotFound: 6,
  unreachable: 7,
  powerShell: 8,
  folder: 9,
  rebootNeeded: process.platform === 'win32' ? rebootExitCodes.windows : rebootExitCodes.elsewhere,
  recipes: 11,
  signature: 12,
  defect: 70,
  interrupted: 130,
} as const;

export type ExitCode = (typeof exitCodes)[keyof typeof exitCodes];

/** What a cmdlet refused, or failed at: its own error as one line. */
export class RefusedError extends ToolError {
  readonly exitCode: number;

  /** @param id of the cmdlet's error, such as `FailedNotUndone` */
  constructor(id: string, category: string, message: string, cause: unknown) {
    super(`E_REFUSED_${category}`, `${id}: ${message}`, '', { cause });
    this.exitCode = getFailureExitCode(id, category);
  }
}

/** Exit code by the beginning of an error's code; the first that fits counts. */
const byPrefix: readonly (readonly [string, ExitCode])[] = [
  ['E_POWERSHELL', exitCodes.powerShell],
  ['E_RECIPES', exitCodes.recipes],
  ['E_SIGNING_FOLDER', exitCodes.folder],
  ['E_FOLDER', exitCodes.folder],
  ['E_SIGNING', exitCodes.signature],
  ['E_SIGNATURE', exitCodes.signature],
];

/** The exit code that says what kind of failure it was. */
export function exitCodeOf(failure: unknown): number {
  if (failure instanceof RefusedError) return failure.exitCode;
  if (!(failure instanceof ToolError)) return exitCodes.defect;
  return byPrefix.find(([prefix]) => failure.code.startsWith(prefix))?.[1] ?? exitCodes.badInput;
}

/** One line for what the user can mend; a defect of ours keeps its stack trace, because somebody has to find it. */
export function printError(failure: unknown): void {
  if (failure instanceof ToolError) console.error(failure.line);
  else console.error('E_DEFECT: This is a defect of rdp0x904. Please report it with the lines below.\n', failure);
}
