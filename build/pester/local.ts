import { join } from 'node:path';
import { locatePowerShell } from '../../src/bridge/locate.js';
import { ToolError } from '../../src/errors.js';
import { projectRoot } from '../root.js';
import { runToEnd } from './process.js';

/** What both ways of running the suite take. */
export interface SuiteOptions {
  /** Folder of the result files. */
  readonly results: string;
  readonly coverage: boolean;
  /** The suite is killed after that. */
  readonly timeoutSeconds: number;
  /** Its output goes to the terminal. */
  readonly show: boolean;
  readonly environment?: NodeJS.ProcessEnv;
}

/** How the suite ended; what it wrote where it was not shown. */
export interface SuiteRun {
  readonly exitCode: number;
  readonly output: string;
}

/**
 * Runs the suite in the PowerShell of this computer.
 * @throws ToolError E_POWERSHELL_… when there is none that will do, E_PESTER_TIMEOUT
 */
export async function runLocally(options: SuiteOptions): Promise<SuiteRun> {
  const found = await locatePowerShell(options.environment === undefined ? {} : { environment: options.environment });
  const script = join(projectRoot, 'pester', 'Invoke-Suite.ps1');
  const ended = await runToEnd(
    found.path,
    [
      ...found.arguments,
      ...['-NoLogo', '-NoProfile', '-NonInteractive', '-ExecutionPolicy', 'Bypass', '-File', script],
      ...['-Results', options.results],
      ...(options.coverage ? ['-Coverage'] : []),
    ],
    options,
  );
  if (ended.timedOut) throw timedOut(options.timeoutSeconds);
  return { exitCode: ended.exitCode ?? 1, output: ended.output };
}

export const timedOut = (seconds: number): ToolError =>
  new ToolError('E_PESTER_TIMEOUT', `The suite did not end within ${seconds} seconds.`, 'Give it more with --timeout.');
