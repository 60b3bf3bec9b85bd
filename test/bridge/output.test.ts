import { expect, it } from 'vitest';
import type { StreamEvent } from '../../src/bridge/types.js';
import { describeWithPowerShell, useSession } from './powershell-for-tests.js';
import { until } from './processes.js';

describeWithPowerShell('output', () => {
  const { current, outputOf, tryInvoke } = useSession({ concurrency: 4 });

  it('takes a million objects', async () => {
    const output = await outputOf('1..1000000');
    expect(output).toHaveLength(1_000_000);
    expect(output.every((value, index) => value === index + 1)).toBe(true);
  });

  it('makes the pipeline wait for a consumer that takes its time', async () => {
    // 1,000 objects of 1,000 characters, and a counter that another runspace can read.
    const script = "1..1000 | ForEach-Object { [AppDomain]::CurrentDomain.SetData('bridge-count', $_); 'x' * 1000 }";
    const count = async () => Number((await outputOf("[AppDomain]::CurrentDomain.GetData('bridge-count')"))[0]);
    let release = (): void => undefined;
    const held = new Promise<void>((resolve) => {
      release = resolve;
    });
    let taken = 0;
    let last = -1;
    const call = current().invoke({
      script,
      onOutput: async () => {
        taken++;
        await held;
      },
    });
    await until(async () => {
      const before = last;
      last = await count();
      return taken > 0 && last === before;
    });
    expect(taken).toBe(1);
    expect(last).toBeLessThan(100);
    release();
    const { output } = await call;
    expect([taken, output]).toEqual([1_000, []]);
  });

  it('gives an object to its consumer before the command has ended', async () => {
    const controller = new AbortController();
    const script = "'first'; Start-Sleep -Seconds 100000";
    const values: unknown[] = [];
    const call = tryInvoke({
      script,
      signal: controller.signal,
      onOutput: (value) => {
        values.push(value);
        controller.abort();
      },
    });
    expect(await call).toMatchObject({ isCanceled: true });
    expect(values).toEqual(['first']);
  });

  it('stops the command when its consumer throws', async () => {
    const call = current().invoke({
      script: "while ($true) { 'x' }",
      onOutput: () => {
        throw new RangeError('enough');
      },
    });
    await expect(call).rejects.toMatchObject({ code: 'E_POWERSHELL_CALLBACK', cause: new RangeError('enough') });
    expect(await outputOf('1')).toEqual([1]);
  });

  it('cuts what is nested too deep, as text, and says where', async () => {
    const script = '$value = 0; foreach ($i in 1..100) { $value = @{ a = , $value } }; $value';
    const { output, notes } = await current().invoke({ script, depth: 3 });
    expect(output).toEqual([{ a: [{ a: 'System.Object[]' }] }]);
    expect(notes).toEqual([{ path: '[0].a[0].a', why: 'depth' }]);
    const byDefault = await current().invoke({ script });
    expect(byDefault.notes).toHaveLength(1);
    expect(JSON.stringify(byDefault.output).split('[').length).toBe(18);
  });

  it('survives 100,000 levels of nesting', async () => {
    const script = '$value = 0; foreach ($i in 1..100000) { $value = @{ a = $value } }; $value';
    expect(await current().invoke({ script })).toMatchObject({ notes: [{ why: 'depth' }] });
  });

  it.each([
    ['a hashtable', '$value = @{ name = 1 }; $value.self = $value; $value', [{ name: 1, self: null }], '[0].self'],
    [
      'a custom object',
      '$value = [pscustomobject] @{ self = $null }; $value.self = @($value); $value',
      [{ self: [null] }],
      '[0].self[0]',
    ],
    ['an array', '$value = @(1, $null); $value[1] = $value; , $value', [[1, null]], '[0][1]'],
  ])('cuts %s where it contains itself', async (_, script, output, path) => {
    expect(await current().invoke({ script })).toMatchObject({ output, notes: [{ path, why: 'cycle' }] });
  });

  it('takes the same object twice for what it is', async () => {
    const { output, notes } = await current().invoke({ script: '$value = @{ a = 1 }; , @($value, $value)' });
    expect([output, notes]).toEqual([[[{ a: 1 }, { a: 1 }]], []]);
  });

  it('gives the properties of a live object, and further ones only when asked', async () => {
    const script = '[IO.DirectoryInfo] [IO.Path]::GetTempPath()';
    const shallow = await current().invoke({ script });
    expect(shallow.output).toMatchObject([{ Exists: true, Root: expect.any(String) }]);
    expect(shallow.notes).toContainEqual({ path: '[0].Root', why: 'depth' });
    const deep = await current().invoke({ script, objectDepth: 2 });
    expect(deep.output).toMatchObject([{ Root: { Exists: true } }]);
  });

  it('notes a property that throws, and goes on', async () => {
    const script = "1..2 | ForEach-Object { [IO.FileInfo] '/no/such/file' }";
    const { output, notes } = await current().invoke({ script });
    expect(output).toMatchObject([
      { Name: 'file', Length: null, Exists: false },
      { Name: 'file', Length: null, Exists: false },
    ]);
    expect(notes).toContainEqual({ path: '[0]', why: expect.stringMatching(/^threw: Length: /) });
    expect(notes).toContainEqual({ path: '[1]', why: expect.stringMatching(/^threw: Length: /) });
  });

  it('uses the properties that a module adds to types', async () => {
    const script =
      "Update-TypeData -TypeName System.Version -MemberType ScriptProperty -MemberName Twice -Value { 2 * $this.Major } -Force; @{ v = [version] '3.0' }.v | Select-Object -Property Major, Twice";
    expect(await outputOf(script)).toEqual([{ Major: 3, Twice: 6 }]);
  });

  it('tells of all streams, in order, while the command runs', async () => {
    const events: StreamEvent[] = [];
    const script = `
      [CmdletBinding()] param()
      Write-Warning -Message w; Write-Verbose -Message v; Write-Debug -Message d -Debug
      Write-Information -MessageData @{ key = 'i' } -Tags t; Write-Host -Object h
      Write-Progress -Activity a -Status s -PercentComplete 40 -Id 3; Write-Error -Message e -ErrorId Own -TargetObject 5`;
    const result = await current().invoke({
      script,
      parameters: { Verbose: true },
      onEvent: (event) => {
        events.push(event);
      },
    });
    expect(events).toMatchObject([
      { stream: 'warning', record: 'w' },
      { stream: 'verbose', record: 'v' },
      { stream: 'debug', record: 'd' },
      { stream: 'information', record: { data: { key: 'i' }, tags: ['t'] } },
      { stream: 'information', record: { message: 'h', tags: ['PSHOST'] } },
      { stream: 'progress', record: { activity: 'a', status: 's', percent: 40, id: 3, completed: false } },
      { stream: 'error', record: { message: 'e', fullyQualifiedErrorId: 'Own', target: 5, terminating: false } },
    ]);
    expect(result).toMatchObject({
      failed: false,
      warnings: ['w'],
      verbose: ['v'],
      debug: ['d'],
      information: [{ tags: ['t'] }, { message: 'h' }],
      errors: [{ message: 'e' }],
    });
  });

  it('hears what a property writes while it is read', async () => {
    const script =
      '$o = [pscustomobject] @{ a = 1 }; $o | Add-Member -MemberType ScriptProperty -Name b -Value { Write-Warning -Message reading; 2 } -PassThru';
    expect(await current().invoke({ script })).toMatchObject({ output: [{ a: 1, b: 2 }], warnings: ['reading'] });
  });

  it('runs calls at the same time, each in a runspace of its own', async () => {
    // Each waits for the other three, so they only end when all four run.
    const script = `
      param($Name)
      $barrier = [AppDomain]::CurrentDomain.GetData('bridge-barrier')
      $null = $barrier.SignalAndWait()
      $Name`;
    await outputOf("[AppDomain]::CurrentDomain.SetData('bridge-barrier', [Threading.Barrier]::new(4))");
    const calls = ['a', 'b', 'c', 'd'].map((Name) => outputOf(script, { Name }));
    expect(await Promise.all(calls)).toEqual([['a'], ['b'], ['c'], ['d']]);
  });

  it('serves 64 callers', async () => {
    const callers = Array.from({ length: 64 }, async (_, caller) => {
      for (let count = 0; count < 8; count++) {
        const value = `${caller} ${count}`;
        expect(await outputOf('param($Value) $Value', { Value: value })).toEqual([value]);
      }
    });
    await Promise.all(callers);
  });
});
