import { getEventListeners } from 'node:events';
import { expect, it } from 'vitest';
import { describeWithPowerShell, useSession } from './powershell-for-tests.js';
import { isRunning, until } from './processes.js';

/** Things that run for ever, each another way. */
const endless: [string, string][] = [
  ['a loop', "Write-Warning 'begun'; while ($true) { }"],
  ['a sleep', "Write-Warning 'begun'; Start-Sleep -Seconds 100000"],
  ['endless output', "Write-Warning 'begun'; while ($true) { 'x' * 1000 }"],
  ['endless warnings', "while ($true) { Write-Warning 'begun' }"],
  ['a try with a finally', "try { Write-Warning 'begun'; while ($true) { } } finally { Write-Verbose 'end' }"],
  ['a try with a finally that throws', "try { Write-Warning 'begun'; while ($true) { } } finally { throw 'late' }"],
  ['a try that catches everything', "Write-Warning 'begun'; while ($true) { try { while ($true) { } } catch { 1 } }"],
  ['a value without end', "Write-Warning 'begun'; $list = [Linq.Enumerable]::Range(0, 2147483647); , $list"],
];

describeWithPowerShell('stopping calls', () => {
  const { current, tryInvoke, outputOf } = useSession({ concurrency: 1, stopGraceMs: 60_000 });
  const expectAlive = async (pid: number | undefined) => {
    expect(await outputOf('param($Value) $Value', { Value: 'next' })).toEqual(['next']);
    expect(current().pid).toBe(pid);
  };

  it.each(endless)('stops %s by signal; the process lives on', async (_, script) => {
    const pid = current().pid;
    const controller = new AbortController();
    const result = await tryInvoke({ script, signal: controller.signal, onEvent: () => controller.abort() });
    expect(result).toMatchObject({ failed: true, isCanceled: true, timedOut: false });
    await expectAlive(pid);
  });

  it('keeps nothing of what comes after it was told to stop: that may be more than fits into memory', async () => {
    const controller = new AbortController();
    let heard = 0;
    const onEvent = (): void => {
      heard += 1;
      controller.abort();
    };
    const script = "while ($true) { Write-Warning 'begun' }";
    const { warnings } = await tryInvoke({ script, signal: controller.signal, onEvent });
    expect({ heard, kept: warnings.length }).toEqual({ heard: 1, kept: 1 });
  });

  it('stops a call that takes too long', async () => {
    const pid = current().pid;
    const call = current().invoke({ command: 'Start-Sleep', parameters: { Seconds: 100_000 }, timeoutMs: 50 });
    await expect(call).rejects.toMatchObject({ code: 'E_POWERSHELL_TIMEOUT', timedOut: true, isCanceled: false });
    await expectAlive(pid);
  });

  it('takes a time limit that no timer can hold for none', async () => {
    expect(await tryInvoke({ script: '1', timeoutMs: Number.POSITIVE_INFINITY })).toMatchObject({ output: [1] });
  });

  it('keeps what came before the stop', async () => {
    const controller = new AbortController();
    const script = "1; 2; Write-Warning 'begun'; Start-Sleep -Seconds 100000";
    const result = await tryInvoke({ script, signal: controller.signal, onEvent: () => controller.abort() });
    expect(result).toMatchObject({ isCanceled: true, output: [1, 2], warnings: ['begun'] });
  });

  it('stops at any moment, however early', async () => {
    const pid = current().pid;
    for (let count = 0; count < 200; count++) {
      const controller = new AbortController();
      // One that sleeps, because until the stop is repeated a loop keeps a processor busy.
      const call = tryInvoke({ script: 'Start-Sleep -Seconds 100000', signal: controller.signal });
      // Each turn of the event loop is another moment: before it is sent, on its way, starting, running.
      for (let turn = 0; turn < count % 20; turn++) await new Promise(setImmediate);
      controller.abort();
      expect((await call).isCanceled).toBe(true);
    }
    await expectAlive(pid);
  });

  it('never stops the call after', async () => {
    for (let count = 0; count < 200; count++) {
      const controller = new AbortController();
      const first = tryInvoke({ script: '1', signal: controller.signal });
      const second = tryInvoke({ script: '2' });
      for (let turn = 0; turn < count % 10; turn++) await new Promise(setImmediate);
      controller.abort();
      await first;
      expect(await second).toMatchObject({ failed: false, output: [2] });
    }
  });

  it('does not even send a call whose signal is aborted already', async () => {
    const script = '[AppDomain]::CurrentDomain.SetData("bridge-test", "ran")';
    const call = current().invoke({ script, signal: AbortSignal.abort(new Error('no more')) });
    await expect(call).rejects.toMatchObject({
      code: 'E_POWERSHELL_CANCELED',
      isCanceled: true,
      cause: new Error('no more'),
    });
    expect(await outputOf('[AppDomain]::CurrentDomain.GetData("bridge-test")')).toEqual([null]);
  });

  it('leaves nothing on a signal that outlives its calls', async () => {
    const { signal } = new AbortController();
    const calls = ['1', "throw 'x'", '2'].map((script) => tryInvoke({ script, signal, timeoutMs: 100_000 }));
    expect(getEventListeners(signal, 'abort')).toHaveLength(1);
    await Promise.all(calls);
    expect(getEventListeners(signal, 'abort')).toEqual([]);
  });

  it('skips the calls in the queue that were given up, thousands of them', async () => {
    const first = new AbortController();
    const others = new AbortController();
    const running = tryInvoke({ script: 'while ($true) { }', signal: first.signal });
    const waiting = Array.from({ length: 20_000 }, () => tryInvoke({ script: '1', signal: others.signal }));
    const last = tryInvoke({ script: '2' });
    others.abort();
    first.abort();
    const ended = await Promise.all([running, ...waiting]);
    expect(ended.every(({ isCanceled }) => isCanceled)).toBe(true);
    expect(await last).toMatchObject({ output: [2] });
  });

  it('takes a waiting call out of the queue', async () => {
    const first = new AbortController();
    const second = new AbortController();
    const running = tryInvoke({ script: 'while ($true) { }', signal: first.signal });
    const waiting = tryInvoke({
      script: '[AppDomain]::CurrentDomain.SetData("bridge-test", "ran")',
      signal: second.signal,
    });
    second.abort();
    expect(await waiting).toMatchObject({ isCanceled: true });
    first.abort();
    expect(await running).toMatchObject({ isCanceled: true });
    expect(await outputOf('[AppDomain]::CurrentDomain.GetData("bridge-test")')).toEqual([null]);
  });

  it.skipIf(process.platform === 'win32')('ends the program that a call has started', async () => {
    const controller = new AbortController();
    let pid = 0;
    // The shell becomes the sleep, so that its process id is that of the program.
    const script = "/bin/sh -c 'echo $$; exec sleep 100000'";
    const result = await tryInvoke({
      script,
      signal: controller.signal,
      onOutput: (value) => {
        pid = Number(value);
        controller.abort();
      },
    });
    expect(result).toMatchObject({ isCanceled: true });
    await until(() => !isRunning(pid));
  });
});

describeWithPowerShell('calls that cannot be stopped', () => {
  const { current, tryInvoke, outputOf } = useSession({ concurrency: 1, stopGraceMs: 100 });

  it('are given up, and their runspace is replaced', async () => {
    const pid = current().pid;
    // PowerShell cannot interrupt a .NET method that waits.
    const script = `
      $gate = [Threading.ManualResetEvent]::new($false)
      [AppDomain]::CurrentDomain.SetData('bridge-gate', $gate)
      Write-Warning -Message begun
      $null = $gate.WaitOne()`;
    const controller = new AbortController();
    const onEvent = () => controller.abort();
    expect(await tryInvoke({ script, signal: controller.signal, onEvent })).toMatchObject({ isCanceled: true });
    expect(await outputOf("[AppDomain]::CurrentDomain.GetData('bridge-gate').Set()")).toEqual([true]);
    expect(current().pid).toBe(pid);
  });
});
