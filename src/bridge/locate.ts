import { access, constants, readFile, stat } from 'node:fs/promises';
import { delimiter, dirname, isAbsolute, join, resolve } from 'node:path';
import { ToolError } from '../errors.js';
import { type Candidate, type Probed, probe } from './probe.js';

export interface LocateOptions {
  /** The PowerShell to take; nothing else is tried then. */
  path?: string;
  /** Where `PATH` and `RDP0X904_PWSH` are read from, and what the candidates are started with. */
  environment?: NodeJS.ProcessEnv;
  /** Where the search for a .NET tool manifest starts, upwards. */
  workingDirectory?: string;
}

/**
 * Finds a PowerShell 5.1 or newer and asks it for its version. One that is named, by option or `RDP0X904_PWSH`, is taken
 * or refused; otherwise `pwsh`, then `powershell.exe` on the PATH, then the .NET local tool of the project, and the first
 * that works wins.
 * @throws ToolError `E_POWERSHELL_MISSING` with everything that was tried, `E_POWERSHELL_TOO_OLD`, or
 * `E_POWERSHELL_BROKEN` when what was found does not run.
 */
export function locatePowerShell(options: LocateOptions = {}): Promise<Probed> {
  return firstThatWorks(options, (candidate) => probe(candidate, options.environment ?? process.env));
}

/**
 * Tries the candidates of `locatePowerShell` one after the other until an attempt does not throw a ToolError.
 * @throws the error of the first candidate when none works, ToolError `E_POWERSHELL_MISSING` when there is none.
 */
export async function firstThatWorks<T>(
  options: LocateOptions,
  attempt: (candidate: Candidate) => Promise<T>,
): Promise<T> {
  const tried: string[] = [];
  let refusal: ToolError | undefined;
  for await (const candidate of candidates(options, tried)) {
    try {
      return await attempt(candidate);
    } catch (error) {
      if (!(error instanceof ToolError)) throw error;
      refusal ??= error;
    }
  }
  throw refusal ?? missing(tried);
}

async function* candidates(options: LocateOptions, tried: string[]): AsyncGenerator<Candidate> {
  const environment = options.environment ?? process.env;
  for (const [origin, name] of [
    ['option', options.path],
    ['RDP0X904_PWSH', environment.RDP0X904_PWSH],
  ] as const) {
    if (name) {
      const path = /[\\/]/.test(name) ? await firstExecutable([resolve(name)]) : await findOnPath(name, environment);
      if (path === undefined) throw missing([`${origin} (${name}: no such program)`]);
      yield { path, arguments: [], origin };
      return;
    }
    tried.push(`${origin} (not given)`);
  }
  for (const name of ['pwsh', 'powershell.exe']) {
    const path = await findOnPath(name, environment);
    if (path === undefined) tried.push(`PATH (no ${name})`);
    else yield { path, arguments: [], origin: 'PATH' };
  }
  const dotnet = await findOnPath('dotnet', environment);
  const directory = options.workingDirectory ?? process.cwd();
  if (dotnet === undefined) tried.push('.NET tool (no dotnet on the PATH)');
  else if (!(await manifestListsPowerShell(directory))) tried.push('.NET tool (no tool manifest lists powershell)');
  else yield { path: dotnet, arguments: ['tool', 'run', 'pwsh', '--'], origin: '.NET tool' };
}

function missing(tried: string[]): ToolError {
  return new ToolError(
    'E_POWERSHELL_MISSING',
    `No PowerShell was found; tried: ${tried.join(', ')}.`,
    "Install it (https://aka.ms/powershell), run 'dotnet tool install powershell', or name one with RDP0X904_PWSH.",
  );
}

/** Absolute folders only: a program of the current folder must not be able to pass for PowerShell. */
function findOnPath(name: string, environment: NodeJS.ProcessEnv): Promise<string | undefined> {
  const isWindows = process.platform === 'win32';
  // Windows spells it Path, and an environment that was copied has lost its indifference to case.
  const list = Object.entries(environment).find(([key]) => (isWindows ? key.toUpperCase() : key) === 'PATH')?.[1] ?? '';
  const file = isWindows && !name.toLowerCase().endsWith('.exe') ? `${name}.exe` : name;
  return firstExecutable(
    list
      .split(delimiter)
      .filter(isAbsolute)
      .map((folder) => join(folder, file)),
  );
}

async function firstExecutable(paths: string[]): Promise<string | undefined> {
  for (const path of paths) {
    try {
      await access(path, constants.X_OK);
      if ((await stat(path)).isFile()) return path;
    } catch {
      // Not there, or not ours to run: the next one.
    }
  }
  return undefined;
}

/**
 * Whether the tool manifest that `dotnet tool run` would use lists PowerShell. Places and `isRoot`: learn.microsoft.com,
 * .NET tools, "Install and use a local tool".
 */
async function manifestListsPowerShell(directory: string): Promise<boolean> {
  for (const path of ['.config/dotnet-tools.json', 'dotnet-tools.json']) {
    try {
      const manifest: unknown = JSON.parse(await readFile(join(directory, path), 'utf8'));
      const { tools, isRoot } = manifest as { tools?: Record<string, unknown>; isRoot?: boolean };
      if (tools !== undefined && 'powershell' in tools) return true;
      if (isRoot) return false;
    } catch {
      // No manifest here, or none that can be read.
    }
  }
  const parent = dirname(directory);
  return parent !== directory && manifestListsPowerShell(parent);
}
