import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { describeWithPowerShell, openForTests } from './powershell-for-tests.js';

describeWithPowerShell('what a session is given', () => {
  let folder = '';
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'bridge test-'));
  });
  afterEach(() => rm(folder, { recursive: true }));

  it.each([
    ['tr-TR', '1,5', 'İ'],
    ['de-DE', '1,5', 'I'],
    ['en-US', '1.5', 'I'],
    ['ar-SA', '1.5', 'I'],
  ])('the culture %s, which changes commands but not values', async (culture, number, capital) => {
    await using session = await openForTests({ culture, concurrency: 2 });
    const script = "(Get-Culture).Name; (Get-UICulture).Name; (1.5).ToString(); 'i'.ToUpper()";
    const { output } = await session.invoke({ script });
    expect(output).toEqual([culture, culture, culture === 'ar-SA' ? expect.any(String) : number, capital]);
    const values = [-1, 1.5, 2 ** 40, -10n, new Date('2020-02-29T12:00:00Z'), { I: 'ı', i2: 'İ' }];
    const echo = await session.invoke({ script: 'param($Value) , $Value', parameters: { Value: values } });
    expect(echo.output).toEqual([values]);
    const more = await session.invoke({ script: '-1; -1.5; [long]::MinValue; [dayofweek]::Sunday; 1.10d; -5e-7' });
    expect(more.output).toEqual([-1, -1.5, -9223372036854775808n, 'Sunday', '1.10', -5e-7]);
  });

  it('the environment, on top of our own', async () => {
    const environment = { BRIDGE_TEST: 'ü $(x)', HOME: process.env.HOME, BRIDGE_GONE: undefined };
    process.env.BRIDGE_GONE = 'here';
    await using session = await openForTests({ environment });
    delete process.env.BRIDGE_GONE;
    const script = '$env:BRIDGE_TEST; $env:BRIDGE_GONE; $env:PATH.Length -gt 0';
    expect(await session.invoke({ script })).toMatchObject({ output: ['ü $(x)', null, true] });
  });

  it.skipIf(process.platform === 'win32').each(['C', 'de_DE.ISO-8859-1', 'ja_JP.SJIS'])(
    'the locale %s, which changes nothing: programs are read and written to in UTF-8',
    async (locale) => {
      await using session = await openForTests({ environment: { LC_ALL: locale } });
      const script =
        "param($Text) /usr/bin/printf '\\303\\274\\342\\202\\254'; $Text | /bin/cat; /bin/echo $Text; $Text";
      const { output } = await session.invoke({ script, parameters: { Text: 'ü€' } });
      expect(output).toEqual(['ü€', 'ü€', 'ü€', 'ü€']);
    },
  );

  it('the working directory', async () => {
    await using session = await openForTests({ workingDirectory: folder });
    const { output } = await session.invoke({ script: '[Environment]::CurrentDirectory; (Get-Location).ProviderPath' });
    expect(output).toEqual([folder, folder]);
  });

  it('a temporary folder with a name like no other', async () => {
    const strange = join(folder, "a b'c ü");
    await mkdir(strange);
    const before = process.env.TMPDIR;
    process.env.TMPDIR = strange;
    try {
      await using session = await openForTests();
      expect(await session.invoke({ script: '1' })).toMatchObject({ output: [1] });
    } finally {
      if (before === undefined) delete process.env.TMPDIR;
      else process.env.TMPDIR = before;
    }
  });

  it('refuses a culture that does not exist', async () => {
    const call = openForTests({ culture: 'no such culture' });
    await expect(call).rejects.toMatchObject({ code: 'E_POWERSHELL_BROKEN' });
  });

  it('gives up when it takes too long to start', async () => {
    await expect(openForTests({ startTimeoutMs: 1 })).rejects.toMatchObject({
      code: 'E_POWERSHELL_BROKEN',
      message: expect.stringContaining('1 ms'),
    });
  });

  describe('a module', () => {
    const addModule = async (name: string): Promise<string> => {
      const path = join(folder, name, 'Sample.psm1');
      await mkdir(join(path, '..'), { recursive: true });
      await writeFile(
        path,
        'function Get-Sample { param([string] $Name) "sample $Name" }\nif ($env:BRIDGE_FAIL) { throw \'no\' }\n',
      );
      return path;
    };

    it.each(['plain', "it's", '[a]*?', 'a`b $(x)'])('in a folder named %j, for every runspace', async (name) => {
      if (process.platform === 'win32' && /[*?]/.test(name)) return;
      const path = await addModule(name);
      await using session = await openForTests({ concurrency: 3 });
      await session.importModule(path);
      // Three at a time: each waits until the others are there.
      await session.invoke({
        script: "[AppDomain]::CurrentDomain.SetData('bridge-barrier', [Threading.Barrier]::new(3))",
      });
      const script =
        "param($Name) $null = [AppDomain]::CurrentDomain.GetData('bridge-barrier').SignalAndWait(); Get-Sample -Name $Name";
      const calls = ['a', 'b', 'c'].map((Name) => session.invoke({ script, parameters: { Name } }));
      expect((await Promise.all(calls)).map(({ output }) => output)).toEqual([
        ['sample a'],
        ['sample b'],
        ['sample c'],
      ]);
    });

    it('that cannot be imported says why, and is forgotten', async () => {
      const path = await addModule('plain');
      await using session = await openForTests({ environment: { BRIDGE_FAIL: '1' } });
      await expect(session.importModule(path)).rejects.toMatchObject({ errors: [{ message: 'no' }] });
      await expect(session.importModule(join(folder, 'nowhere.psd1'))).rejects.toMatchObject({ failed: true });
      expect(await session.invoke({ script: '1' })).toMatchObject({ output: [1] });
    });
  });
});
