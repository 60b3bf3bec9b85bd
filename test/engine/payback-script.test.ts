import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { PowerShellSession } from '../../src/bridge/types.js';
import { canonical, fromPowerShell } from '../../src/client/records.js';
import { getHandOverChange } from '../../src/engine/hand-over.js';
import { getJournalEntry } from '../../src/engine/journal/journal.js';
import { convertToPaybackTask } from '../../src/engine/payback-task.js';
import { runOnHost } from '../../src/simulator/index.js';
import type { HostDocument } from '../../src/simulator/machine.js';
import { type Change, getChangeWayBack, invokeChange } from '../../src/windows/change.js';
import { convertToDWordChange } from '../../src/windows/changes/registry-value.js';
import { type HandOver, type HandOverItem, invokeHandOver } from '../../src/windows/hand-over.js';
import { convertToHandOverScript } from '../../src/windows/hand-over-script.js';
import { convertFromPaybackLine, invokePayback, type Payback, testPaybackDue } from '../../src/windows/payback.js';
import { convertToPaybackScript, getPaybackTaskName, paybackMark } from '../../src/windows/payback-script.js';
import { getRunLockPath } from '../../src/windows/run-files.js';
import { testScripted } from '../../src/windows/script-statements.js';
import { describeWithPowerShell, openForTests } from '../bridge/powershell-for-tests.js';
import { generatedModules } from '../generated-modules.js';
import type { ChangeCase } from '../windows/cases/change-case.js';
import { changeCases } from '../windows/cases/index.js';

/** A host after a change, and what would bring it back; the script's own clock is the real one, and past all ends. */
function changed(
  { host, change }: ChangeCase,
  purpose: Payback['purpose'],
  log = 'C:\\ProgramData\\Rdp0x904\\changes.jsonl',
): { host: HostDocument; payback: Payback } {
  const document: HostDocument = { ...structuredClone(host), account: 'System' };
  return runOnHost(document, () => {
    const wayBack = getChangeWayBack(change);
    if (wayBack === undefined) throw new Error('This case has no way back.');
    const payback: Payback = {
      id: '20260601T080000Z-00000001',
      log,
      purpose,
      start: '2026-06-01 08:00:00Z',
      seconds: 900,
      uptime: 0,
      fromNextStart: false,
      once: false,
      items: [{ change, wayBack }],
    };
    invokeChange(convertToPaybackTask(payback));
    invokeChange(change);
    return { host: document, payback };
  });
}

const scripted = changeCases.filter(
  (each) =>
    each.expect === 'reverts' &&
    runOnHost(structuredClone(each.host), () => {
      const wayBack = getChangeWayBack(each.change);
      return wayBack !== undefined && testScripted(wayBack);
    }),
);

test('there are cases of every kind that a script can bring back', () => {
  const kinds = new Set(scripted.map((each) => each.change.kind));
  expect([...kinds].sort()).toEqual([
    'CertificateBinding',
    'FirewallRule',
    'InterfaceMtu',
    'LocalAccount',
    'RegistryValue',
  ]);
});

describe('what a script says it brings back', () => {
  test.each(scripted)('$change.kind: $name', (each) => {
    const { payback } = changed(each, 'guard');
    const marked = convertToPaybackScript(payback)
      .split('\n')
      .filter((line) => line.startsWith(paybackMark));
    expect(convertFromPaybackLine(marked.map((line) => line.slice(paybackMark.length)))).toEqual(payback);
  });
});

const run = `param($Lab, $Json, $Script)
Import-Module -Name $Lab
Import-RdpLabHost -Json $Json
if (Get-Module -Name Rdp0x904) { throw 'The module is loaded.' }
$told = & ([scriptblock]::Create($Script)) 3>&1
Export-RdpLabHost
@($told) | ForEach-Object -Process { "$_" }`;

/** Lines of the log of changes, but for the time. */
const linesOf = (text: string): readonly unknown[] =>
  text
    .trim()
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => {
      const { time, ...others } = JSON.parse(line) as Record<string, string>;
      expect(time).toMatch(/^\d{4}-\d\d-\d\d \d\d:\d\d:\d\dZ$/);
      return others;
    });

const fieldsOf = (text: string): readonly Record<string, string>[] =>
  text
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Record<string, string>);

const ended = (outcome: string) => ({ event: 'end', outcome });

/** What ran without the module left behind: the host, what it would have told the event log, and the lines of its files. */
interface Left {
  readonly host: unknown;
  readonly told: readonly string[];
  readonly log: readonly unknown[];
}

describeWithPowerShell('the script, without the module, does what Node does', () => {
  let session: PowerShellSession;
  let folder: string;
  beforeAll(async () => {
    session = await openForTests({ concurrency: 1 });
  });
  afterAll(() => session.close());
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'payback-'));
  });
  afterEach(() => rm(folder, { recursive: true, force: true }));

  const logPath = (): string => join(folder, 'changes.jsonl');
  const inPowerShell = async (host: HostDocument, script: string): Promise<Left> => {
    const parameters = { Lab: generatedModules.lab, Json: JSON.stringify(host), Script: script };
    const { output } = await session.invoke({ script: run, parameters });
    const [after, ...told] = output.map(String);
    const log = await readFile(logPath(), 'utf8').catch(() => '');
    return { host: canonical(fromPowerShell(JSON.parse(after ?? ''))), told, log: linesOf(log) };
  };
  /** The same of a document: its log and its event log are told apart from it. */
  const leftOn = (document: HostDocument): Left => {
    const log = document.journal.files.find((each) => each.path === logPath())?.text ?? '';
    const told = document.events.filter((each) => each.providerName === 'Rdp0x904').map((each) => each.message);
    document.events = document.events.filter((each) => each.providerName !== 'Rdp0x904');
    document.journal.files = document.journal.files.filter((each) => each.path !== logPath());
    return { host: canonical(document), told, log: linesOf(log) };
  };
  const inNode = (host: HostDocument, payback: Payback): Left => {
    const document = structuredClone(host);
    runOnHost(document, () => {
      expect(testPaybackDue(payback, '2026-11-01 00:00:00Z', 0)).toBe(true);
      expect(invokePayback(payback)).toBe(true);
    });
    document.tasks = document.tasks.filter((each) => each.name !== getPaybackTaskName(payback));
    const left = leftOn(document);
    return { ...left, told: [...left.told, `${getPaybackTaskName(payback)} brought back what was changed.`] };
  };

  for (const purpose of ['guard', 'loan'] as const) {
    test.each(scripted)(`as a ${purpose}: $change.kind: $name`, async (each) => {
      const { host, payback } = changed(each, purpose, logPath());
      const left = await inPowerShell(host, convertToPaybackScript(payback));
      expect(left).toEqual(inNode(host, payback));
      // What is as strong already is not paid back.
      if (purpose === 'guard') expect(left.log).toHaveLength(1);
    });
  }

  test.each(scripted)('leaves alone what is not due: $change.kind: $name', async (each) => {
    const { host, payback } = changed(each, 'guard', logPath());
    const now = new Date().toISOString().slice(0, 19).replace('T', ' ').concat('Z');
    const later = { ...payback, start: now, seconds: 86400, uptime: 1e9 };
    const left = await inPowerShell(host, convertToPaybackScript(later));
    expect(left).toEqual({ host: canonical(host), told: [], log: [] });
  });

  test.each(scripted)('leaves to somebody else what is theirs: $change.kind: $name', async (each) => {
    const { host, payback } = changed(each, 'guard', logPath());
    // Somebody took it back by hand, and the task is still there.
    for (const { wayBack } of payback.items) runOnHost(host, () => invokeChange(wayBack));
    expect(await inPowerShell(host, convertToPaybackScript(payback))).toEqual(inNode(host, payback));
    expect(runOnHost(host, getJournalEntry)).toEqual([]);
  });

  /** A run that was handed over, with the files that its script writes to. */
  const handedOver = async (each: ChangeCase): Promise<{ host: HostDocument; handOver: HandOver }> => {
    const host: HostDocument = { ...structuredClone(each.host), account: 'System' };
    const wayBack = runOnHost(host, () => getChangeWayBack(each.change));
    const handOver: HandOver = {
      id: '20260601T080000Z-00000001',
      path: join(folder, 'run.jsonl'),
      log: logPath(),
      lockPath: join(folder, 'lock'),
      firstStep: 3,
      keepPartial: false,
      items: [{ change: each.change, wayBack }],
    };
    runOnHost(host, () => invokeChange(getHandOverChange(handOver)));
    await writeFile(handOver.path, '');
    return { host, handOver };
  };
  /** The same in Node, where the run's file held this text: what is left, and the file. */
  const handedOverInNode = (
    host: HostDocument,
    handOver: HandOver,
    text = '',
  ): { left: Left; written: string | undefined } => {
    const document = structuredClone(host);
    document.journal.files = [{ path: handOver.path, text, isLink: false, sddl: '' }];
    runOnHost(document, () => invokeHandOver(handOver));
    document.tasks = [];
    const written = document.journal.files.find((each) => each.path === handOver.path)?.text;
    document.journal.files = document.journal.files.filter((each) => each.path !== handOver.path);
    return { left: leftOn(document), written };
  };
  const forward = scripted.filter((each) => testScripted(each.change));
  test('there are enough cases to hand over', () => expect(forward.length).toBeGreaterThan(10));

  test.each(forward)('hands over: $change.kind: $name', async (each) => {
    const { host, handOver } = await handedOver(each);
    const { left, written } = handedOverInNode(host, handOver);
    expect(await inPowerShell(host, convertToHandOverScript(handOver))).toEqual(left);
    expect(await readFile(handOver.path, 'utf8')).toBe(written);
    expect(written).toContain('"outcome":"Applied"');
    expect(left.log).toHaveLength(1);
    // Nobody holds the journal any more.
    expect(await readdir(folder)).toEqual(['changes.jsonl', 'run.jsonl']);
  });

  const restart = (service: string): Change => ({ kind: 'ServiceRestart', service, withDependents: false });
  /** A run whose last change fails, behind others; what it left in both languages is the same, and so are its lines. */
  const failing = async (more: readonly HandOverItem[], keepPartial = false) => {
    const first = forward.find((each) => each.change.kind === 'RegistryValue');
    if (first === undefined) throw new Error('There is no case.');
    const { host, handOver } = await handedOver(first);
    const items = [...handOver.items, ...more, { change: restart('No "such" \u00dcberdienst'), wayBack: undefined }];
    const whole: HandOver = { ...handOver, keepPartial, items };
    runOnHost(host, () => {
      host.tasks = [];
      invokeChange(getHandOverChange(whole));
    });
    const { left, written } = handedOverInNode(host, whole);
    expect(await inPowerShell(host, convertToHandOverScript(whole))).toEqual(left);
    const lines = fieldsOf(await readFile(handOver.path, 'utf8'));
    expect(lines).toEqual(fieldsOf(written ?? ''));
    return { host, left, lines };
  };
  const failed = { event: 'failed', message: expect.stringContaining('No "such" \u00dcberdienst') };

  test('takes back what it did before a change that fails, and says so', async () => {
    const { host, left, lines } = await failing([]);
    expect(left.host).toEqual(canonical({ ...host, tasks: [] }));
    expect(left.log).toMatchObject([{ event: 'changed' }, { event: 'undone', verified: 'true' }]);
    expect(lines).toEqual([{ event: 'changed', step: '3', verified: 'true' }, failed, ended('FailedAndUndone')]);
  });

  test('a way back that fails keeps no other from coming back, and both errors are written down', async () => {
    const more = [0, 1].map((index) => ({
      change: convertToDWordChange('HKLM:\\SOFTWARE\\Rdp0x904', `Value ${index}`, index),
      wayBack: restart(`No way back ${index}`),
    }));
    const { host, left, lines } = await failing(more);
    // The first change came back although those behind it did not; and the task is gone.
    const kept = (left.host as HostDocument).registry.filter((each) => !each.path.endsWith('Rdp0x904'));
    expect(kept).toEqual(canonical(host.registry));
    expect((left.host as HostDocument).tasks).toEqual([]);
    expect(left.log.map((each) => (each as { event: string }).event)).toEqual([
      'changed',
      'changed',
      'changed',
      'undone',
    ]);
    const both = expect.stringMatching(/^Taking back .*No way back 1.*No way back 0/);
    expect(lines.slice(3)).toEqual([failed, { event: 'failed', message: both }, ended('FailedNotUndone')]);
  });

  test('keeps what it did where that was asked for', async () => {
    const { host, left, lines } = await failing([], true);
    expect((left.host as HostDocument).registry).not.toEqual(canonical(host.registry));
    expect((left.host as HostDocument).tasks).toEqual([]);
    expect(left.log).toMatchObject([{ event: 'changed' }]);
    expect(lines.slice(1)).toEqual([failed, ended('Kept')]);
  });

  test('a journal that cannot be written any more keeps nothing from coming back', async () => {
    const first = forward.find((each) => each.change.kind === 'RegistryValue');
    if (first === undefined) throw new Error('There is no case.');
    const { host, handOver } = await handedOver(first);
    // Nobody can write to a folder.
    await rm(handOver.path);
    await mkdir(handOver.path);
    const { host: after, log } = await inPowerShell(host, convertToHandOverScript(handOver));
    expect(after).toEqual(canonical({ ...host, tasks: [] }));
    // It was made, and could not be written down as made.
    expect(log).toEqual([]);
  });

  /** A function of this name that says which of the files of a run are held when it is called. */
  const looking = (name: string, handOver: HandOver): string =>
    [
      `function ${name} {`,
      `    foreach ($path in '${handOver.lockPath}', '${getRunLockPath(handOver.path)}') {`,
      "        try { [System.IO.FileStream]::new($path, 'Open', 'ReadWrite', 'None').Dispose() }",
      '        catch [System.IO.IOException] { Write-Warning -Message "$(Split-Path -Leaf $path) is held" }',
      '    }',
      '}',
    ].join('\n');

  test.each([
    ['was taken back', '{"event":"undo","time":"2026-06-01 08:00:01Z"}\n'],
    ['was made already', `${JSON.stringify(ended('Applied'))}\n`],
  ])('a run that %s before its task began is not made', async (_name, line) => {
    const [first] = forward;
    if (first === undefined) throw new Error('There is no case.');
    const { host, handOver } = await handedOver(first);
    await writeFile(handOver.path, line);
    const { left, written } = handedOverInNode(host, handOver, line);
    expect(await inPowerShell(host, convertToHandOverScript(handOver))).toEqual(left);
    expect(written).toBe(line);
    expect(await readFile(handOver.path, 'utf8')).toBe(line);
    expect(left.host).toEqual(canonical({ ...host, tasks: [] }));
  });

  test('holds the journal and the run while it makes the changes', async () => {
    const first = forward.find((each) => each.change.kind === 'RegistryValue');
    if (first === undefined) throw new Error('There is no case.');
    const { host, handOver } = await handedOver(first);
    // Whoever reads back a change looks what can be had.
    const look = `$lock = $null\n${looking('Get-Value', handOver)}\n`;
    const { told } = await inPowerShell(host, convertToHandOverScript(handOver).replace('$lock = $null\n', look));
    expect(told.slice(0, 2)).toEqual(['lock is held', 'run.jsonl.lock is held']);
  });

  test('holds the run while it waits for the journal', async () => {
    const [first] = forward;
    if (first === undefined) throw new Error('There is no case.');
    const { host, handOver } = await handedOver(first);
    const hold = `$other = [System.IO.FileStream]::new('${handOver.lockPath}', 'OpenOrCreate', 'ReadWrite', 'None')\n`;
    // It sleeps between two tries; the other one is done meanwhile.
    const look = `${looking('Find-Held', handOver)}\nfunction Start-Sleep { Find-Held; $other.Dispose() }\n`;
    const { told } = await inPowerShell(host, hold + look + convertToHandOverScript(handOver));
    expect(told.slice(0, 2)).toEqual(['lock is held', 'run.jsonl.lock is held']);
    expect(await readFile(handOver.path, 'utf8')).toContain('Applied');
  });

  test('gives up where another run keeps the journal, and changes nothing', async () => {
    const [first] = forward;
    if (first === undefined) throw new Error('There is no case.');
    const { host, handOver } = await handedOver(first);
    const hold = `$other = [System.IO.FileStream]::new('${handOver.lockPath}', 'OpenOrCreate', 'ReadWrite', 'None')\n`;
    const script = `${hold}try {\n${convertToHandOverScript(handOver)}\n} finally { $other.Dispose() }`;
    const { clock: _there, ...after } = (await inPowerShell(host, script)).host as HostDocument;
    const { clock: _here, ...before } = canonical({ ...host, tasks: [] }) as HostDocument;
    expect(after).toEqual(before);
    expect(await readFile(handOver.path, 'utf8')).toMatch(
      /"failed".*\n\{"event":"end","outcome":"FailedAndUndone"\}\n$/,
    );
    const locked = structuredClone(host);
    locked.journal.held = [handOver.lockPath];
    const { left, written } = handedOverInNode(locked, handOver);
    expect(written).toMatch(/"failed".*\n\{"event":"end","outcome":"FailedAndUndone"\}\n$/);
    expect(left.log).toEqual([]);
  });
});
