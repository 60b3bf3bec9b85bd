import type { PowerShellSession } from '../src/bridge/types.js';
import { importModules } from '../src/lab/import-modules.js';
import { stageOn } from '../src/lab/powershell-stage.js';
import type { Stage } from '../src/lab/stage.js';
import { openForTests } from './bridge/powershell-for-tests.js';
import { generatedModules } from './generated-modules.js';

let opened: Promise<PowerShellSession> | undefined;

/**
 * A PowerShell that has imported the compiled module over the compiled simulator, for all tests of a process: what its
 * code costs the first time is paid once. It ends with the process.
 */
export async function labSession(): Promise<PowerShellSession> {
  if (opened !== undefined && !(await isReady(await opened))) opened = undefined;
  opened ??= open();
  return opened;
}

async function open(): Promise<PowerShellSession> {
  const session = await openForTests({ concurrency: 1 });
  await importModules(session, generatedModules);
  return session;
}

/** A test that went wrong may have ended it. */
async function isReady(session: PowerShellSession): Promise<boolean> {
  const { output } = await session
    .invoke({ script: '[bool] (Get-Module -Name Rdp0x904)' })
    .catch(() => ({ output: [] }));
  return output[0] === true;
}

/** The stage in that PowerShell. */
export async function labStage(culture = ''): Promise<Stage> {
  return stageOn(await labSession(), culture);
}
