import { chmod, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { connectHost } from '../../src/border/command.js';
import { getPowerSettingWayBack, type PowerSettingChange } from '../../src/windows/changes/power-setting.js';
import {
  invokeSessionEndChange,
  type SessionEndChange,
  testSessionEndChange,
} from '../../src/windows/changes/session-end.js';
import { findTakenPortRange, getExcludedPortRange } from '../../src/windows/port-range.js';
import { describeWithPowerShell, useSession } from '../bridge/powershell-for-tests.js';

/** What a native program wrote, whichever it was. */
const saying = <R>(text: string, action: () => R, exitCode = 0): R =>
  connectHost(() => ({ ExitCode: exitCode, Lines: text.split('\n') }), action);

describe('excluded ports are read by numbers alone', () => {
  test.each([
    [
      'English',
      `
Protocol tcp Port Exclusion Ranges

Start Port    End Port
----------    --------
      5357        5357
     49671       49770
     50000       50059     *

* - Administered port exclusions.

`,
    ],
    [
      'German',
      `
Protokoll tcp Portausschlussbereiche

Startport      Endport
----------    --------
      5357        5357
     49671       49770
     50000       50059     *

* - Verwaltete Portausschl\u00fcsse.

`,
    ],
  ])('%s', (_language, text) => {
    expect(saying(text, getExcludedPortRange)).toEqual([
      { first: 5357, last: 5357, administered: false },
      { first: 49671, last: 49770, administered: false },
      { first: 50000, last: 50059, administered: true },
    ]);
    expect(saying(text, () => findTakenPortRange(49700))?.first).toBe(49671);
    expect(saying(text, () => findTakenPortRange(50001))).toBeUndefined();
    expect(saying(`${text}\n 49000 51000`, () => findTakenPortRange(50001))).toBeUndefined();
  });
});

describe('a power setting is read by positions alone', () => {
  const lid: PowerSettingChange = {
    kind: 'PowerSetting',
    scheme: 'SCHEME_CURRENT',
    subgroup: '4f971e89-eebd-4455-a8de-9e59040e7347',
    setting: '5ca83367-6e45-459f-a27b-476b1d01c936',
    acIndex: 0,
    dcIndex: 0,
  };

  test.each([
    [
      'English, a choice',
      `Power Scheme GUID: 381b4222-f694-41f0-9685-ff5bb260df2e  (Balanced)
  GUID Alias: SCHEME_BALANCED
  Subgroup GUID: 4f971e89-eebd-4455-a8de-9e59040e7347  (Power buttons and lid)
    GUID Alias: SUB_BUTTONS
    Power Setting GUID: 5ca83367-6e45-459f-a27b-476b1d01c936  (Lid close action)
      GUID Alias: LIDACTION
      Possible Setting Index: 000
      Possible Setting Friendly Name: Do nothing
      Possible Setting Index: 001
      Possible Setting Friendly Name: Sleep
    Current AC Power Setting Index: 0x00000001
    Current DC Power Setting Index: 0x0000000a

`,
    ],
    [
      'German, a choice',
      `GUID des Energieschemas: 381b4222-f694-41f0-9685-ff5bb260df2e  (Ausbalanciert)
  GUID-Alias: SCHEME_BALANCED
  GUID der Untergruppe: 4f971e89-eebd-4455-a8de-9e59040e7347  (Netzschalter und Zuklappen)
    GUID-Alias: SUB_BUTTONS
    GUID der Energieeinstellung: 5ca83367-6e45-459f-a27b-476b1d01c936  (Zuklappen)
      GUID-Alias: LIDACTION
      Index der m\u00f6glichen Einstellung: 000
      Anzeigename der m\u00f6glichen Einstellung: Nichts unternehmen
    Index der aktuellen Wechselstromeinstellung: 0x00000001
    Index der aktuellen Gleichstromeinstellung: 0x0000000a
`,
    ],
    [
      'English, a range, with the ends of lines of Windows',
      `Power Scheme GUID: 381b4222-f694-41f0-9685-ff5bb260df2e  (Balanced)\r
      Minimum Possible Setting: 0x00000000 \r
      Maximum Possible Setting: 0xffffffff \r
    Current AC Power Setting Index: 0x00000001 \r
    Current DC Power Setting Index: 0x0000000a \r
`,
    ],
  ])('%s', (_language, text) => {
    expect(saying(text, () => getPowerSettingWayBack(lid))).toEqual({
      ...lid,
      scheme: '381b4222-f694-41f0-9685-ff5bb260df2e',
      acIndex: 1,
      dcIndex: 10,
    });
  });

  test.each([
    'GUID: 381b4222-f694-41f0-9685-ff5bb260df2e 1234567890 1234567890',
    '',
    'Invalid Parameters -- try "/?" for help',
    'GUID: 381b4222-f694-41f0-9685-ff5bb260df2e 0x00000001',
  ])('nothing is made of: %s', (text) => {
    expect(saying(text, () => getPowerSettingWayBack(lid))).toBeUndefined();
  });
});

describe('a session is recognised in its row', () => {
  const session: SessionEndChange = { kind: 'SessionEnd', session: 3, user: 'Jo' };
  const gone = (text: string, change = session): boolean => saying(text, () => testSessionEndChange(change));
  const english = ' SESSIONNAME       USERNAME                 ID  STATE   TYPE        DEVICE \n';
  const german = ' SITZUNGSNAME      BENUTZERNAME             ID  STATUS  TYP         GER\u00c4T \n';

  test.each([
    ['active', `${english} rdp-tcp#0         jo                        3  Active                      `],
    ['our own', `${english}>rdp-tcp#0         jo                        3  Active                      `],
    ['disconnected, German', `${german}                   jo                        3  Getr.                       `],
  ])('%s', (_state, text) => {
    expect(gone(text)).toBe(false);
    expect(gone(text, { ...session, session: 4 })).toBe(true);
    expect(gone(text, { ...session, user: 'o' })).toBe(true);
  });

  test('a name that is cut off', () => {
    const text = `${english} rdp-tcp#0         averyveryverylongnam      3  Active`;
    expect(gone(text, { ...session, user: 'AVeryVeryVeryLongNameOfSomebody' })).toBe(false);
  });

  /** Qwinsta shows the session so many times, logoff ends with this. */
  const logOff = (shown: number, exitCode: number): number => {
    let seconds = 0;
    let left = shown;
    const row = [english, ' rdp-tcp#0         jo                        3  Active'];
    connectHost(
      (declaration, bound) => {
        if (declaration.name === 'Start-Sleep') {
          seconds += Number(bound.Seconds);
          return undefined;
        }
        const [program] = (bound.ArgumentList ?? []) as readonly string[];
        if (program === 'logoff.exe') return { ExitCode: exitCode, Lines: ['Error [7044]:busy'] };
        left -= 1;
        return { ExitCode: 0, Lines: left >= 0 ? row : [] };
      },
      () => invokeSessionEndChange(session),
    );
    return seconds;
  };

  test('its end is waited for, and not longer', () => {
    expect(logOff(1, 0)).toBe(0);
    expect(logOff(4, 0)).toBe(3);
    expect(logOff(1000, 0)).toBe(30);
  });

  test('another trouble than missing rights is told', () => {
    expect(() => logOff(1, 1)).toThrow(/7044/);
  });

  test('a message is no row', () => {
    expect(saying('No session exists for 3', () => testSessionEndChange(session), 1)).toBe(true);
  });
});

const compiled = fileURLToPath(new URL('../../generated/Rdp0x904/Private/Invoke-NativeProgram.ps1', import.meta.url));

describeWithPowerShell('the compiled function runs a program', () => {
  const session = useSession();
  let folder = '';
  let script = '';

  // A shell script stands in for the program: Windows runs none by that name.
  const unable = process.platform === 'win32';

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'rdp0x904-native-'));
    const program = join(folder, 'powercfg.exe');
    await writeFile(program, '#!/bin/sh\nprintf "%s\\n" "$@"\necho trouble >&2\nexit 3\n');
    await chmod(program, 0o755);
    const text = await readFile(compiled, 'utf8');
    expect(text).toContain('([System.Environment]::SystemDirectory)');
    script = `param($Program, $Words)
$ErrorActionPreference = 'Stop'
${text.replace('([System.Environment]::SystemDirectory)', `'${folder}'`)}
Invoke-NativeProgram -Program $Program -Words $Words`;
  });
  afterAll(() => rm(folder, { recursive: true, force: true }));

  test.skipIf(unable)('by its path, with its words, whatever it writes and however it ends', async () => {
    const words = ['/query', 'SCHEME_CURRENT', '$(exit)', ';exit'];
    const [outcome] = await session.outputOf(script, { Program: 'powercfg.exe', Words: words });
    expect(outcome).toMatchObject({ ExitCode: 3 });
    const { Lines: lines } = outcome as { readonly Lines: readonly string[] };
    expect([...lines].sort()).toEqual([...words, 'trouble'].sort());
  });

  test.skipIf(unable)('with one word and a single line as an array', async () => {
    const [outcome] = await session.outputOf(script, { Program: 'powercfg.exe', Words: ['/a'] });
    expect((outcome as { readonly Lines: unknown }).Lines).toBeInstanceOf(Array);
  });

  test('and ends with an error where there is none', async () => {
    const { failed, errors } = await session.tryInvoke({
      script,
      parameters: { Program: 'logoff.exe', Words: ['3'] },
    });
    expect(failed).toBe(true);
    expect(errors.at(-1)?.category).toBe('ObjectNotFound');
  });
});
