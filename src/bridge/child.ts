import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process';
import { basename } from 'node:path';
import { readBootstrap } from './host-files.js';
import { type Candidate, scriptArguments } from './probe.js';
import type { PowerShellOptions } from './types.js';

/** A PowerShell process that runs the bootstrap script, which waits for its invitation on standard input. */
export interface Child {
  process: ChildProcessWithoutNullStreams;
  /** Resolves when it has ended, or could not be started, with half a sentence on how. */
  ended: Promise<string>;
}

export async function startChild(
  program: Candidate,
  options: PowerShellOptions,
  environment: NodeJS.ProcessEnv,
): Promise<Child> {
  const own = [...hostArguments(options), ...scriptArguments(program, await readBootstrap())];
  const child = spawn(program.path, [...program.arguments, ...own], {
    cwd: options.workingDirectory,
    env: hostEnvironment(environment, program),
    windowsHide: true,
  });
  // That the process has ended is noticed by its exit; errors of its streams say nothing more.
  for (const stream of [child.stdin, child.stdout, child.stderr]) stream.on('error', () => undefined);
  const ended = new Promise<string>((resolve) => {
    child.once('error', (error) => resolve(`it could not be started: ${error.message}`));
    child.once('exit', (code, signal) => {
      resolve(signal === null ? `it ended with code ${code}` : `it was ended by ${signal}`);
    });
  });
  return { process: child, ended };
}

function hostArguments({ executionPolicy }: PowerShellOptions): string[] {
  return [
    ...['-NoLogo', '-NoProfile', '-NonInteractive'],
    ...(executionPolicy === undefined ? [] : ['-ExecutionPolicy', executionPolicy]),
    // Without -InputFormat None, PowerShell itself reads standard input and waits for its end.
    ...['-InputFormat', 'None', '-OutputFormat', 'Text'],
  ];
}

function hostEnvironment(environment: NodeJS.ProcessEnv, program: Candidate): NodeJS.ProcessEnv {
  const result: NodeJS.ProcessEnv = { POWERSHELL_TELEMETRY_OPTOUT: '1', POWERSHELL_UPDATECHECK: 'Off', ...environment };
  // Set by a PowerShell 7 that started us, it makes Windows PowerShell load modules of 7, which fail there.
  if (/^powershell(\.exe)?$/i.test(basename(program.path))) delete result.PSModulePath;
  return result;
}
