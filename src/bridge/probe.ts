import { execFile } from 'node:child_process';
import { ToolError } from '../errors.js';

/** A program that may be PowerShell, and the arguments that come before PowerShell's own. */
export interface Candidate {
  path: string;
  arguments: string[];
  /** How it was found, for messages: `option`, `RDP0X904_PWSH`, `PATH`, `.NET tool`, `Docker image`, `ssh to HOST`. */
  origin: string;
  /** It runs on another machine or in a container: no local pipe, folder or environment variable reaches it. */
  isElsewhere?: boolean;
  /** A shell reads its arguments, so a script has to come as base64. */
  isReadByShell?: boolean;
}

export interface Probed extends Candidate {
  /** Such as `7.6.5` or `5.1.26100.1882`. */
  version: string;
  /** `Desktop` or `Core`. */
  edition: string;
}

/** Of -Command: no double quotes, and a word of ours around the answer, as a profile-less shell may still print. */
const question = "'rdp0x904', $PSVersionTable.PSVersion, $PSVersionTable.PSEdition, 'rdp0x904' -join ' '";
const answer = /rdp0x904 (\d+\.\d+\S*) (\w*) ?rdp0x904/;
const oldest = { major: 5, minor: 1 };

/**
 * Starts a candidate to ask for its version.
 * @throws ToolError `E_POWERSHELL_BROKEN` when it does not run, `E_POWERSHELL_TOO_OLD` below 5.1.
 */
export async function probe(candidate: Candidate, environment: NodeJS.ProcessEnv): Promise<Probed> {
  const output = await ask(candidate, environment);
  const [, version, edition] = answer.exec(output) ?? [];
  if (version === undefined) throw broken(candidate, `asked for its version, it said '${output.trim().slice(0, 200)}'`);
  checkVersion(candidate, version);
  return { ...candidate, version, edition: edition || 'Desktop' };
}

/** @throws ToolError `E_POWERSHELL_TOO_OLD` below 5.1. */
export function checkVersion(candidate: Candidate, version: string): void {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  if (major > oldest.major || (major === oldest.major && minor >= oldest.minor)) return;
  throw new ToolError(
    'E_POWERSHELL_TOO_OLD',
    `${candidate.path} (${candidate.origin}) is PowerShell ${version}.`,
    'Windows PowerShell 5.1 or PowerShell 7 is needed: https://aka.ms/powershell.',
  );
}

/** The arguments that make PowerShell run a script, the last of its own. */
export function scriptArguments(candidate: Candidate, script: string): string[] {
  // UTF-16 in base64: about_Pwsh, -EncodedCommand.
  if (candidate.isReadByShell) return ['-EncodedCommand', Buffer.from(script, 'utf16le').toString('base64')];
  return ['-Command', script];
}

/** The error for a program that was found and does not work. */
export function broken(candidate: Candidate, why: string, cause?: unknown): ToolError {
  const mend = candidate.isReadByShell
    ? `Make '${['ssh', ...candidate.arguments.slice(-2)].join(' ')} -Version' answer without asking anything.`
    : 'Start it by hand to see why, or name another with RDP0X904_PWSH.';
  const message = `${candidate.path} (${candidate.origin}) does not run: ${why.replace(/\s+/g, ' ').trim().replace(/\.$/, '')}.`;
  return new ToolError('E_POWERSHELL_BROKEN', message, mend, { cause });
}

function ask(candidate: Candidate, environment: NodeJS.ProcessEnv): Promise<string> {
  const own = ['-NoLogo', '-NoProfile', '-NonInteractive', ...scriptArguments(candidate, question)];
  const all = [...candidate.arguments, ...own];
  return new Promise((resolve, reject) => {
    const options = { env: environment, timeout: 60_000, windowsHide: true, maxBuffer: 1 << 20 };
    const child = execFile(candidate.path, all, options, (error, stdout, stderr) => {
      if (error === null) resolve(stdout);
      else reject(broken(candidate, lastLine(stderr) || lastLine(stdout) || error.message, error));
    });
    // Windows PowerShell waits for the end of a redirected standard input.
    child.stdin?.end();
  });
}

function lastLine(text: string): string {
  return text.trim().split('\n').at(-1)?.trim() ?? '';
}
