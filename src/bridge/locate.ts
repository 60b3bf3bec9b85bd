import { readFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { ToolError } from '../errors.js';
import { dockerCandidate, dockerImage, whyNoContainer } from './docker.js';
import { findOnPath, firstExecutable } from './find-program.js';
import { type Candidate, type Probed, probe } from './probe.js';
import { type RemoteHost, remoteCandidate } from './remote.js';

export interface LocateOptions {
  /** The PowerShell to take; nothing else is tried then. */
  path?: string;
  /** Where `PATH` and `RDP0X904_PWSH` are read from, and what the candidates are started with. */
  environment?: NodeJS.ProcessEnv;
  /** Where the search for a .NET tool manifest starts, upwards; what a container sees. */
  workingDirectory?: string;
  /** The computer to take it from; nothing on this one is tried then. */
  remote?: RemoteHost;
}

/**
 * Finds a PowerShell 5.1 or newer and asks it for its version. One that is named, by option or `RDP0X904_PWSH`, is taken
 * or refused; otherwise `pwsh`, then `powershell.exe` on the PATH, then the .NET local tool of the project, then a
 * container of a Docker image that is here, and the first that works wins.
 * @throws ToolError `E_POWERSHELL_MISSING` with everything that was tried, `E_POWERSHELL_TOO_OLD`, or
 * `E_POWERSHELL_BROKEN` when what was found does not run.
 */
export function locatePowerShell(options: LocateOptions = {}): Promise<Probed> {
  return firstThatWorks(options, (candidate) => probe(candidate, options.environment ?? process.env));
}

/**
 * Tries the candidates of `locatePowerShell` one after the other until an attempt does not throw a ToolError.
 * @throws the error of the first candidate when none works, with what else was tried, ToolError `E_POWERSHELL_MISSING`
 * when there is none.
 */
export async function firstThatWorks<T>(
  options: LocateOptions,
  attempt: (candidate: Candidate) => Promise<T>,
): Promise<T> {
  const tried: string[] = [];
  const refusals: ToolError[] = [];
  for await (const candidate of candidates(options, tried)) {
    try {
      return await attempt(candidate);
    } catch (error) {
      if (!(error instanceof ToolError)) throw error;
      // Listed in a manifest, yet not restored: it is not there.
      if (candidate.origin === '.NET tool') tried.push(`.NET tool (${error.message})`);
      else refusals.push(error);
    }
  }
  const [first, ...others] = refusals;
  if (first === undefined) throw missing(tried);
  const more = [
    ...others.map(({ message }) => message),
    ...(tried.length === 0 ? [] : [`Also tried: ${tried.join(', ')}.`]),
  ];
  throw new ToolError(first.code, [first.message, ...more].join(' '), first.mend, { cause: first });
}

async function* candidates(options: LocateOptions, tried: string[]): AsyncGenerator<Candidate> {
  const environment = options.environment ?? process.env;
  if (options.remote !== undefined) {
    yield await remoteCandidate(options.remote, environment);
    return;
  }
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
  const docker = process.platform === 'win32' ? undefined : await findOnPath('docker', environment);
  if (docker === undefined) tried.push('Docker image (no docker on the PATH)');
  else {
    const image = dockerImage(environment);
    const why = await whyNoContainer(docker, image, environment);
    if (why !== undefined) tried.push(`Docker image (${why})`);
    else yield dockerCandidate(docker, image, resolve(directory));
  }
}

function missing(tried: string[]): ToolError {
  return new ToolError(
    'E_POWERSHELL_MISSING',
    `No PowerShell was found; tried: ${tried.join(', ')}.`,
    `Install it (https://aka.ms/powershell), or run 'dotnet tool restore' in a clone or 'docker pull ${dockerImage({})}', or name one with RDP0X904_PWSH.`,
  );
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
