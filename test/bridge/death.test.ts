import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, expect, it } from 'vitest';
import type { PowerShellSession } from '../../src/bridge/types.js';
import { describeWithPowerShell, openForTests, powershell, useSession } from './powershell-for-tests.js';
import { isRunning, until } from './processes.js';

const pidOf = ({ pid }: PowerShellSession): number => pid ?? expect.fail('There is no process.');

// Each test ends the process that the one before has left behind.
describeWithPowerShell('the end of the PowerShell process', () => {
  const { current: session } = useSession({ concurrency: 2 });

  it('rejects every call that is pending, and the next call starts a new process', async () => {
    const pid = pidOf(session());
    const calls: Promise<unknown>[] = [];
    const begin = () =>
      new Promise((onEvent) => {
        const script = "Write-Warning 'begun'; Start-Sleep -Seconds 100000";
        calls.push(session().invoke({ script, reject: false, onEvent }));
      });
    await Promise.all([begin(), begin()]);
    calls.push(session().invoke({ script: '1', reject: false }));
    process.kill(pid, 'SIGKILL');
    for (const call of calls) {
      const shortMessage = expect.stringContaining('gone');
      expect(await call).toMatchObject({ failed: true, isCanceled: false, shortMessage });
    }
    expect(await session().invoke({ script: '2' })).toMatchObject({ output: [2] });
    expect(session().pid).not.toBe(pid);
  });

  it('says how it ended and what it printed last, and the next process imports the modules again', async () => {
    await session().importModule('Microsoft.PowerShell.Utility');
    const script = "[Console]::Error.WriteLine('farewell'); [Environment]::Exit(7)";
    await expect(session().invoke({ script })).rejects.toMatchObject({
      code: 'E_POWERSHELL_DIED',
      failed: true,
      message: expect.stringMatching(/code 7.*farewell/),
    });
    const { output } = await session().invoke({ script: '(Get-Module -Name Microsoft.PowerShell.Utility).Name' });
    expect(output).toEqual(['Microsoft.PowerShell.Utility']);
  });

  it('comes with close, which rejects what is pending and refuses what follows', async () => {
    const pid = pidOf(session());
    const pending = session().invoke({ script: 'while ($true) { }' });
    const closed = session().close();
    await expect(pending).rejects.toMatchObject({ code: 'E_POWERSHELL_CLOSED' });
    await closed;
    expect(isRunning(pid)).toBe(false);
    await expect(session().invoke({ script: '1' })).rejects.toMatchObject({ code: 'E_POWERSHELL_CLOSED' });
    await session().close();
  });

  it('comes with the end of an await using block', async () => {
    let pid = 0;
    {
      await using own = await openForTests();
      pid = pidOf(own);
      expect(isRunning(pid)).toBe(true);
    }
    expect(isRunning(pid)).toBe(false);
  });

  it('comes with the end of a using block, which does not wait for it', async () => {
    let pid = 0;
    {
      using own = await openForTests();
      pid = pidOf(own);
    }
    await until(() => !isRunning(pid));
  });
});

describeWithPowerShell('the end of the Node process', () => {
  let node: ChildProcess | undefined;
  let folder = '';
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'bridge-test-'));
  });
  afterEach(async () => {
    node?.kill('SIGKILL');
    await rm(folder, { recursive: true });
  });

  it.skipIf(process.platform === 'win32')(
    'by SIGKILL ends PowerShell and what it started, over every channel',
    async () => {
      const fixture = fileURLToPath(new URL('orphan-fixture.mts', import.meta.url));
      node = spawn(process.execPath, ['--import', 'tsx', fixture, powershell?.path ?? ''], {
        stdio: ['ignore', 'pipe', 'inherit'],
        env: { ...process.env, TMPDIR: folder },
      });
      const lines = createInterface({ input: node.stdout ?? expect.fail('no output') });
      const [line] = await once(lines, 'line');
      // A PowerShell and a program for each channel.
      const pids: number[] = JSON.parse(line);
      expect(pids.map(isRunning)).toEqual([true, true, true, true]);
      node.kill('SIGKILL');
      await until(() => !pids.some(isRunning));
      // Nothing of the channels is left on disk.
      expect((await readdir(folder)).filter((name) => name.startsWith('rdp0x904-'))).toEqual([]);
    },
  );
});
