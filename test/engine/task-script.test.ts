import { copyFile, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { PowerShellSession } from '../../src/bridge/types.js';
import { canonical, fromPowerShell } from '../../src/client/records.js';
import { getFailureExitCode } from '../../src/engine/exit-code.js';
import { changeLogName } from '../../src/engine/journal/journal.js';
import type { TaskSettings } from '../../src/engine/task/settings.js';
import { convertToTaskScript } from '../../src/engine/task/task-script.js';
import { createHost, withExpiredCertificate, withoutElevation } from '../../src/simulator/host.js';
import type { HostDocument } from '../../src/simulator/machine.js';
import { describeWithPowerShell } from '../bridge/powershell-for-tests.js';
import { generatedModules } from '../generated-modules.js';
import { labSession } from '../lab-session.js';
import { withoutJournal } from './crash.js';

const root = 'C:\\ProgramData\\Rdp0x904';
const folder = await mkdtemp(join(tmpdir(), "rdp0x904 task it's $(throw 1) \u2018\u2019 "));
afterAll(() => rm(folder, { recursive: true, force: true }));

const settings: TaskSettings = {
  manifest: generatedModules.product,
  repairs: ['Repair-RdpCertificate'],
  allowSessionDrop: false,
  includeCauses: [],
  excludeCauses: [],
  hours: 1,
  onEvent: false,
  minimumMinutes: 30,
  allSigned: false,
};

/** A script that is a file ends with `exit` as a process does, and leaves the session alone. */
const run = `param($Json, $File)
$module = Get-Module -Name Rdp0x904
& $module { param($Json) Import-RdpLabHost -Json $Json } $Json
& $File
[pscustomobject]@{ Code = $LASTEXITCODE; Host = & $module { Export-RdpLabHost } }`;

/** The same with the stand-in, whose cmdlets take the place of the module's until it is gone. */
const runStub = `param($Module, $Told, $Json, $File)
$product = Get-Module -Name Rdp0x904
& $product { param($Json) Import-RdpLabHost -Json $Json } $Json
$stub = Import-Module -Name $Module -ArgumentList $product -PassThru -Force
try {
  $table = @{}
  foreach ($property in $Told.PSObject.Properties) { $table[$property.Name] = $property.Value }
  Set-RdpStub -Told $table
  & $File
  [pscustomobject]@{ Code = $LASTEXITCODE; Calls = @(Get-RdpStubCall); Host = & $product { Export-RdpLabHost } }
} finally {
  Remove-Module -ModuleInfo $stub
  Import-Module -ModuleInfo $product
}`;

interface Ended {
  readonly code: number;
  readonly host: HostDocument;
}

/** The lines of the task's log, without their times. */
function linesOf(host: HostDocument): readonly Readonly<Record<string, string>>[] {
  return host.journal.files
    .filter((each) => each.path.startsWith(`${root}\\task-`))
    .flatMap((each) => each.text.trim().split('\n'))
    .map((each) => JSON.parse(each) as Record<string, string>)
    .map(({ time: _time, ...rest }) => rest);
}

const later = (host: HostDocument, minutes: number): HostDocument => {
  const clock = new Date(Date.parse(host.clock.replace(' ', 'T')) + minutes * 60_000);
  return { ...host, clock: clock.toISOString().slice(0, 19).replace('T', ' ').concat('Z') };
};

describeWithPowerShell('the script of the task, in a real PowerShell over the lab', () => {
  let session: PowerShellSession;
  beforeAll(async () => {
    session = await labSession();
  });

  const start = async (host: HostDocument, overrides: Partial<TaskSettings> = {}): Promise<Ended> => {
    const file = join(folder, 'task.ps1');
    await writeFile(file, convertToTaskScript({ ...settings, ...overrides }), 'utf8');
    const { output } = await session.invoke({ script: run, parameters: { Json: JSON.stringify(host), File: file } });
    const { code, host: json } = fromPowerShell<{ code: number; host: string }>(output[0]);
    return { code, host: fromPowerShell<HostDocument>(JSON.parse(json)) };
  };

  test('finds a sound host sound, and changes nothing', async () => {
    const { code, host } = await start(createHost());
    expect(code).toBe(0);
    expect(linesOf(host)).toEqual([{ event: 'end', code: '0' }]);
    expect(canonical(withoutJournal(host))).toEqual(canonical(withoutJournal(createHost())));
  });

  test('repairs what it was told to, and says so in both logs', async () => {
    const { code, host } = await start(withExpiredCertificate(createHost()));
    expect(code).toBe(0);
    expect(host.certificatesMade).toBe(1);
    expect(linesOf(host)).toMatchObject([
      { event: 'attempt', repair: 'Repair-RdpCertificate' },
      { event: 'repaired' },
      { event: 'end', code: '0' },
    ]);
    const changes = host.journal.files.find((each) => each.path === `${root}\\${changeLogName}`)?.text ?? '';
    expect(changes.trim().split('\n')).toHaveLength(2);
    const ours = host.events.filter((each) => each.providerName === 'Rdp0x904');
    expect(ours.map((each) => [each.logName, each.id])).toEqual([
      ['Application', 10],
      ['Application', 10],
    ]);
  });

  test('lets Repair-Rdp0x904 choose among the causes that it looks at', async () => {
    const broken = withExpiredCertificate(createHost());
    const left = await start(broken, { repairs: ['Repair-Rdp0x904'], includeCauses: [10] });
    expect([left.code, left.host.certificatesMade]).toEqual([0, 0]);
    const { code, host } = await start(broken, { repairs: ['Repair-Rdp0x904'], excludeCauses: [18] });
    expect([code, host.certificatesMade]).toEqual([0, 1]);
    expect(linesOf(host).map((each) => each.event)).toEqual(['attempt', 'repaired', 'end']);
  });

  test('only reports where no repair was named, or the cause is left out', async () => {
    const broken = withExpiredCertificate(createHost());
    const { code, host } = await start(broken, { repairs: [] });
    expect(code).toBe(1);
    expect(host.certificatesMade).toBe(0);
    expect(host.events.at(-1)).toMatchObject({ id: 20, message: expect.stringContaining('CertificateExpired') });
    expect((await start(broken, { excludeCauses: [1] })).code).toBe(0);
    expect((await start(broken, { includeCauses: [18] })).code).toBe(0);
  });

  test('does nothing too soon after the last run, and ends as that did', async () => {
    const first = await start(withExpiredCertificate(createHost()), { repairs: [] });
    const soon = await start(later(first.host, 29), {});
    expect(soon.code).toBe(1);
    expect(linesOf(soon.host)).toEqual(linesOf(first.host));
    expect((await start(later(first.host, 31))).code).toBe(0);
  });

  test('counts an attempt that was never ended, and one of yesterday in the file of last month', async () => {
    const line = (time: string, event: string) =>
      `{"time":"${time}","event":"${event}","repair":"Repair-RdpCertificate"}\n`;
    const torn = '{"time":"2026-05-31 23:0';
    const text = ['20', '21', '22'].map((hour) => line(`2026-05-31 ${hour}:00:00Z`, 'attempt')).join('') + torn;
    const sddl = 'O:BAG:BAD:AI(A;ID;FA;;;SY)(A;ID;FA;;;BA)';
    const files = [{ path: `${root}\\task-2026-05.jsonl`, isLink: false, sddl, text }];
    const broken = withExpiredCertificate(createHost());
    const { code, host } = await start({ ...broken, journal: { ...broken.journal, files } });
    expect(code).toBe(1);
    expect(host.certificatesMade).toBe(0);
    expect(host.journal.files.find((each) => each.path.endsWith('2026-06.jsonl'))?.text).toContain('reportOnly');
  });

  test('without elevation it is exit code 3, and nothing is done', async () => {
    const before = withoutElevation(withExpiredCertificate(createHost()));
    const { code, host } = await start(before);
    expect(code).toBe(3);
    expect(canonical(host)).toEqual(canonical(before));
  });

  test('a folder that somebody else made is exit code 4, and nothing is written there', async () => {
    const broken = withExpiredCertificate(createHost());
    const folders = [{ path: root, isLink: false, sddl: 'O:S-1-5-21-1-2-3-1001G:SYD:AI(A;OICI;FA;;;BU)' }];
    const { code, host } = await start({ ...broken, journal: { ...broken.journal, folders } });
    expect(code).toBe(4);
    expect(host.journal.files).toEqual([]);
    expect(host.certificatesMade).toBe(0);
  });

  test('a full disk is exit code 4: what cannot be written down is not tried', async () => {
    const broken = withExpiredCertificate(createHost());
    const { code, host } = await start({ ...broken, journal: { ...broken.journal, free: 10 } });
    expect(code).toBe(4);
    expect(host.certificatesMade).toBe(0);
  });

  test('a module that is gone is exit code 2', async () => {
    expect((await start(createHost(), { manifest: join(folder, 'nowhere.psd1') })).code).toBe(2);
  });

  /** The stand-in for the module, in a folder whose name is hostile. */
  const startStub = async (told: object, overrides: Partial<TaskSettings> = {}, host = createHost()) => {
    const module = join(folder, 'Stub');
    const file = join(folder, 'stub-task.ps1');
    await mkdir(module, { recursive: true });
    await copyFile(fileURLToPath(new URL('stub-module.psm1', import.meta.url)), join(module, 'Stub.psm1'));
    const manifest = join(module, 'Stub.psm1');
    await writeFile(
      file,
      convertToTaskScript({ ...settings, repairs: ['Repair-RdpStub'], manifest, ...overrides }),
      'utf8',
    );
    const parameters = { Module: manifest, Told: told, Json: JSON.stringify(host), File: file };
    const { output } = await session.invoke({ script: runStub, parameters });
    const ended = fromPowerShell<{ code: number; calls: readonly string[]; host: string }>(output[0]);
    return { ...ended, host: fromPowerShell<HostDocument>(JSON.parse(ended.host)) };
  };

  test('gives up after three attempts a day, only reports from then on, and tries again the next day', async () => {
    let host = createHost();
    const codes: number[] = [];
    const calls: number[] = [];
    for (const minutes of [0, 60, 60, 60, 60, 24 * 60]) {
      const ended = await startStub(
        { Error: ['CertificateNotRenewed', 'InvalidOperation', 'No.'] },
        {},
        later(host, minutes),
      );
      codes.push(ended.code);
      calls.push(ended.calls.length);
      host = ended.host;
    }
    expect(codes).toEqual([4, 4, 4, 1, 1, 4]);
    expect(calls).toEqual([1, 1, 1, 0, 0, 1]);
    expect(linesOf(host).filter((each) => each.event === 'reportOnly')).toHaveLength(2);
    expect(host.events.filter((each) => each.id === 21)).toHaveLength(4);
  });

  test('a restart that is needed is 3010 on Windows, 10 elsewhere', async () => {
    const { code, calls } = await startStub({ Reboot: true });
    expect(code).toBe(process.platform === 'win32' ? 3010 : 10);
    expect(calls).toEqual(['Repair-RdpStub False True']);
  });

  test('allows sessions to be dropped only where it was told to', async () => {
    expect((await startStub({ Impact: 'all sessions' })).calls).toEqual([]);
    const { code, calls } = await startStub({ Impact: 'all sessions' }, { allowSessionDrop: true });
    expect([code, calls]).toEqual([0, ['Repair-RdpStub True True']]);
  });

  test.each([
    ['what is only suspected', { Status: 'suspect' }],
    ['what is badly documented', { Grade: 'C' }],
    ['what another command repairs', { Repair: 'Repair-RdpStubborn -Force' }],
  ])('leaves alone %s', async (_name, told) => {
    const { code, calls } = await startStub(told);
    expect([code, calls]).toEqual([1, []]);
  });

  test('a fault that is still there after the repair is exit code 1', async () => {
    expect((await startStub({ Mends: false })).code).toBe(1);
  });

  const hostile = 'a "quoted" \u2018one\u2019 $(throw 1) `x\r\n{"event":"end","code":"0"}\n\ud800 \u{1f600}';
  test.each([
    ['FailedNotUndone', 'InvalidOperation'],
    ['UndoFailed', 'InvalidOperation'],
    ['AccessDenied', 'PermissionDenied'],
    ['JournalNotTrusted', 'PermissionDenied'],
    ['Strange', 'InvalidArgument'],
    ['CertificateNotRenewed', 'InvalidOperation'],
    ['InterfaceNotFound', 'ObjectNotFound'],
  ])('the error %s (%s) ends with the code that it has everywhere, and its words stay words', async (id, category) => {
    const { code, host } = await startStub({ Error: [id, category, hostile] });
    expect(code).toBe(getFailureExitCode(id, category));
    const lines = linesOf(host);
    expect(lines.map((each) => each.event)).toEqual(['attempt', 'failed', 'found', 'end']);
    expect(lines[1]?.message).toBe(hostile);
    expect(lines[3]?.code).toBe(String(code));
  });
});
