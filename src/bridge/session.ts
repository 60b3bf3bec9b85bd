import { resolve } from 'node:path';
import { ToolError } from '../errors.js';
import { failures } from './failures.js';
import { startHost } from './host.js';
import { firstThatWorks } from './locate.js';
import { importCall, openPool, type Pool } from './pool.js';
import type { Candidate } from './probe.js';
import { RunningCall } from './running-call.js';
import type { Call, InvokeResult, PowerShellOptions, PowerShellSession } from './types.js';

/**
 * Starts a PowerShell that stays, and calls commands in it.
 *
 * ```ts
 * await using powershell = await openPowerShell();
 * const { output } = await powershell.invoke({ command: 'Get-ChildItem', parameters: { LiteralPath: folder } });
 * ```
 * @throws ToolError `E_POWERSHELL_MISSING`, `E_POWERSHELL_TOO_OLD` or `E_POWERSHELL_BROKEN`.
 */
export async function openPowerShell(options: PowerShellOptions = {}): Promise<PowerShellSession> {
  const environment = { ...process.env, ...options.environment };
  const workingDirectory = options.workingDirectory ?? process.cwd();
  const { concurrency = 4, stopGraceMs = 2_000 } = options;
  const modules: string[] = [];
  let isClosed = false;
  let current: Pool | undefined;
  let opening: Promise<Pool> | undefined;

  const openWith = async (program: Candidate): Promise<Pool> => {
    const pool = await openPool({
      start: (onFrame) => startHost(program, options, environment, onFrame),
      concurrency,
      stopGraceMs,
      modules,
    });
    current = pool;
    reopen = () => openWith(program);
    void pool.host.ended.then(() => {
      current = undefined;
    });
    return pool;
  };
  let reopen = (): Promise<Pool> =>
    firstThatWorks({ path: options.path, environment, workingDirectory, remote: options.remote }, openWith);
  /** The process that runs, or else a new one, which all calls that come meanwhile share. */
  const poolNow = (): Promise<Pool> => {
    if (current !== undefined) return Promise.resolve(current);
    opening ??= reopen().finally(() => {
      opening = undefined;
    });
    return opening;
  };

  const invoke = async <T>(call: Call): Promise<InvokeResult<T>> => {
    if (isClosed) throw new ToolError('E_POWERSHELL_CLOSED', 'This PowerShell session is closed.', 'Open another one.');
    const running = new RunningCall(call, stopGraceMs, options.onEvent);
    if (current !== undefined) current.run(running);
    else
      poolNow().then(
        (pool) => pool.run(running),
        (error: unknown) => running.fail(failures.notStarted(error)),
      );
    // The only promise on which the type of the output rests is the caller's word.
    return running.promise as Promise<InvokeResult<T>>;
  };

  const importModule = async (module: string): Promise<void> => {
    // A path of another computer is its own to resolve.
    const path = options.remote === undefined ? resolve(workingDirectory, module) : module;
    const name = /[\\/]/.test(module) ? escapeWildcards(path) : module;
    await invoke(importCall(name));
    if (!modules.includes(name)) modules.push(name);
  };

  const close = async (): Promise<void> => {
    isClosed = true;
    // One that is just being started has to be waited for.
    const pool = current ?? (await opening?.catch(() => undefined));
    await pool?.close();
  };

  const { host } = await poolNow();
  return {
    version: host.version,
    edition: host.edition,
    isElsewhere: host.isElsewhere,
    get pid() {
      return current?.host.pid;
    },
    invoke,
    importModule,
    close,
    [Symbol.asyncDispose]: close,
    [Symbol.dispose]: () => void close(),
  };
}

/** Import-Module takes its -Name for a pattern, and has no -LiteralPath. */
function escapeWildcards(path: string): string {
  return path.replace(/[`*?[\]]/g, '`$&');
}
