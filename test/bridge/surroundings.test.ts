import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import type { PowerShellSession } from '../../src/bridge/types.js';
import { describeWithPowerShell, openForTests, patienceMs, useSession } from './powershell-for-tests.js';

describeWithPowerShell('what a session is given', () => {
  let folder = '';
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'bridge test-'));
  });
  afterAll(() => rm(folder, { recursive: true }));

  // Each of these sessions is given all at once, because it is the start of a PowerShell that costs time.
  describe.each([
    ['tr-TR', '1,5', 'İ', 'C'],
    ['de-DE', '1,5', 'I', 'de_DE.ISO-8859-1'],
    ['ar-SA', expect.any(String), 'I', 'ja_JP.SJIS'],
    ['en-US', '1.5', 'I', 'C.UTF-8'],
  ])('with the culture %s', (culture, number, capital, locale) => {
    let session: PowerShellSession;
    beforeAll(async () => {
      // A temporary folder with a name like no other: the channel lies there.
      const strange = join(folder, `${culture} a b'c ü`);
      await mkdir(strange);
      vi.stubEnv('TMPDIR', strange);
      vi.stubEnv('BRIDGE_GONE', 'here');
      const environment = { BRIDGE_TEST: 'ü $(x)', BRIDGE_GONE: undefined, LC_ALL: locale };
      session = await openForTests({ culture, environment, workingDirectory: folder });
    }, patienceMs);
    afterAll(async () => {
      vi.unstubAllEnvs();
      await session?.close();
    }, patienceMs);

    it('the culture changes commands but not values', async () => {
      const script = "(Get-Culture).Name; (Get-UICulture).Name; (1.5).ToString(); 'i'.ToUpper()";
      const { output } = await session.invoke({ script });
      expect(output).toEqual([culture, culture, number, capital]);
      const values = [-1, 1.5, 2 ** 40, -10n, new Date('2020-02-29T12:00:00Z'), { I: 'ı', i2: 'İ' }];
      const echo = await session.invoke({ script: 'param($Value) , $Value', parameters: { Value: values } });
      expect(echo.output).toEqual([values]);
      const more = await session.invoke({ script: '-1; -1.5; [long]::MinValue; [dayofweek]::Sunday; 1.10d; -5e-7' });
      expect(more.output).toEqual([-1, -1.5, -9223372036854775808n, 'Sunday', '1.10', -5e-7]);
    });

    it.skipIf(process.platform === 'win32')(
      `the locale ${locale} changes nothing: programs are read and written to in UTF-8`,
      async () => {
        const script =
          "param($Text) /usr/bin/printf '\\303\\274\\342\\202\\254'; $Text | /bin/cat; /bin/echo $Text; $Text";
        const { output } = await session.invoke({ script, parameters: { Text: 'ü€' } });
        expect(output).toEqual(['ü€', 'ü€', 'ü€', 'ü€']);
      },
    );

    it('the environment comes on top of our own', async () => {
      const script = '$env:BRIDGE_TEST; $env:BRIDGE_GONE; $env:PATH.Length -gt 0';
      expect(await session.invoke({ script })).toMatchObject({ output: ['ü $(x)', null, true] });
    });

    it('the working directory is that of .NET, too', async () => {
      const script = '[Environment]::CurrentDirectory; (Get-Location).ProviderPath';
      expect(await session.invoke({ script })).toMatchObject({ output: [folder, folder] });
    });
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
    const { current, outputOf } = useSession({ concurrency: 3 });
    /** A module with a function of that name. */
    const addModule = async (name: string, functionName: string): Promise<string> => {
      const path = join(folder, name, 'Sample.psm1');
      await mkdir(join(path, '..'), { recursive: true });
      await writeFile(path, `function ${functionName} { param([string] $Name) "sample $Name" }\n`);
      return path;
    };

    it.each([
      ['plain', 'Get-Plain'],
      ["it's", 'Get-Quoted'],
      ['[a]*?', 'Get-Pattern'],
      ['a`b $(x)', 'Get-Expression'],
    ])('in a folder named %j, for every runspace', async (name, functionName) => {
      if (process.platform === 'win32' && /[*?]/.test(name)) return;
      await current().importModule(await addModule(name, functionName));
      // Three at a time: each waits until the others are there.
      await outputOf("[AppDomain]::CurrentDomain.SetData('bridge-barrier', [Threading.Barrier]::new(3))");
      const script = `param($Name) $null = [AppDomain]::CurrentDomain.GetData('bridge-barrier').SignalAndWait()
        ${functionName} -Name $Name`;
      const calls = ['a', 'b', 'c'].map((Name) => outputOf(script, { Name }));
      expect(await Promise.all(calls)).toEqual([['sample a'], ['sample b'], ['sample c']]);
    });

    it('that cannot be imported says why, and is forgotten', async () => {
      const path = join(folder, 'Failing.psm1');
      await writeFile(path, "throw 'no'\n");
      await expect(current().importModule(path)).rejects.toMatchObject({ errors: [{ message: 'no' }] });
      await expect(current().importModule(join(folder, 'nowhere.psd1'))).rejects.toMatchObject({ failed: true });
      expect(await outputOf('1')).toEqual([1]);
    });
  });
});
