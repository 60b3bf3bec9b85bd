import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { PowerShellSession } from '../../src/bridge/types.js';
import { canonical, fromPowerShell } from '../../src/client/records.js';
import { getHandOverChange } from '../../src/engine/hand-over.js';
import { getJournalEntry } from '../../src/engine/journal/journal.js';
import { convertToPaybackTask } from '../../src/engine/payback-task.js';
import { runOnHost } from '../../src/simulator/index.js';
import type { HostDocument } from '../../src/simulator/machine.js';
import { getChangeWayBack, invokeChange } from '../../src/windows/change.js';
import { type HandOver, invokeHandOver } from '../../src/windows/hand-over.js';
import { convertToHandOverScript } from '../../src/windows/hand-over-script.js';
import { convertFromPaybackLine, invokePayback, type Payback, testPaybackDue } from '../../src/windows/payback.js';
import { convertToPaybackScript, getPaybackTaskName, paybackMark } from '../../src/windows/payback-script.js';
import { testScripted } from '../../src/windows/script-statements.js';
import { describeWithPowerShell, openForTests } from '../bridge/powershell-for-tests.js';
import { generatedModules } from '../generated-modules.js';
import type { ChangeCase } from '../windows/cases/change-case.js';
import { changeCases } from '../windows/cases/index.js';

/** A host after a change, and what would bring it back; the script's own clock is the real one, and past all ends. */
function changed({ host, change }: ChangeCase, purpose: Payback['purpose']): { host: HostDocument; payback: Payback } {
  const document: HostDocument = { ...structuredClone(host), account: 'System' };
  return runOnHost(document, () => {
    const wayBack = getChangeWayBack(change);
    if (wayBack === undefined) throw new Error('This case has no way back.');
    const payback: Payback = {
      id: '20260601T080000Z-00000001',
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
& ([scriptblock]::Create($Script))
Export-RdpLabHost`;

describeWithPowerShell('the script, without the module, does what Node does', () => {
  let session: PowerShellSession;
  beforeAll(async () => {
    session = await openForTests({ concurrency: 1 });
  });
  afterAll(() => session.close());

  const inPowerShell = async (host: HostDocument, script: string): Promise<unknown> => {
    const parameters = { Lab: generatedModules.lab, Json: JSON.stringify(host), Script: script };
    const { output } = await session.invoke({ script: run, parameters });
    return canonical(fromPowerShell(JSON.parse(String(output[0]))));
  };
  const inNode = (host: HostDocument, payback: Payback): unknown => {
    const document = structuredClone(host);
    runOnHost(document, () => {
      expect(testPaybackDue(payback, '2026-11-01 00:00:00Z', 0)).toBe(true);
      expect(invokePayback(payback)).toBe(true);
    });
    document.tasks = document.tasks.filter((each) => each.name !== getPaybackTaskName(payback));
    return canonical(document);
  };

  for (const purpose of ['guard', 'loan'] as const) {
    test.each(scripted)(`as a ${purpose}: $change.kind: $name`, async (each) => {
      const { host, payback } = changed(each, purpose);
      expect(await inPowerShell(host, convertToPaybackScript(payback))).toEqual(inNode(host, payback));
    });
  }

  test.each(scripted)('leaves alone what is not due: $change.kind: $name', async (each) => {
    const { host, payback } = changed(each, 'guard');
    const now = new Date().toISOString().slice(0, 19).replace('T', ' ').concat('Z');
    const later = { ...payback, start: now, seconds: 86400, uptime: 1e9 };
    expect(await inPowerShell(host, convertToPaybackScript(later))).toEqual(canonical(host));
  });

  test.each(scripted)('leaves to somebody else what is theirs: $change.kind: $name', async (each) => {
    const { host, payback } = changed(each, 'guard');
    // Somebody took it back by hand, and the task is still there.
    for (const { wayBack } of payback.items) runOnHost(host, () => invokeChange(wayBack));
    expect(await inPowerShell(host, convertToPaybackScript(payback))).toEqual(inNode(host, payback));
    expect(runOnHost(host, getJournalEntry)).toEqual([]);
  });

  /** A run that was handed over, with the file that its script writes to. */
  const handedOver = (each: ChangeCase, path: string): { host: HostDocument; handOver: HandOver } => {
    const host: HostDocument = { ...structuredClone(each.host), account: 'System' };
    const wayBack = runOnHost(host, () => getChangeWayBack(each.change));
    const id = '20260601T080000Z-00000001';
    const handOver: HandOver = { id, path, firstStep: 3, items: [{ change: each.change, wayBack }] };
    runOnHost(host, () => invokeChange(getHandOverChange(handOver)));
    return { host, handOver };
  };
  const forward = scripted.filter((each) => testScripted(each.change));
  test('there are enough cases to hand over', () => expect(forward.length).toBeGreaterThan(10));

  test.each(forward)('hands over: $change.kind: $name', async (each) => {
    const folder = await mkdtemp(join(tmpdir(), 'hand-over-'));
    try {
      const path = join(folder, 'run.jsonl');
      const { host, handOver } = handedOver(each, path);
      const document = structuredClone(host);
      runOnHost(document, () => invokeHandOver(handOver));
      document.tasks = [];
      const [written] = document.journal.files;
      document.journal.files = [];
      expect(await inPowerShell(host, convertToHandOverScript(handOver))).toEqual(canonical(document));
      expect(await readFile(path, 'utf8')).toBe(written?.text);
      expect(written?.text).toContain('"outcome":"Applied"');
    } finally {
      await rm(folder, { recursive: true, force: true });
    }
  });

  test('takes back what it did before a change that fails', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'hand-over-'));
    try {
      const [first] = forward;
      if (first === undefined) throw new Error('There is no case.');
      const path = join(folder, 'run.jsonl');
      const { host, handOver } = handedOver(first, path);
      const failing = { kind: 'ServiceRestart', service: 'NoSuchService', withDependents: false } as const;
      const items = [...handOver.items, { change: failing, wayBack: undefined }];
      const after = await inPowerShell(host, convertToHandOverScript({ ...handOver, items }));
      expect(after).toEqual(canonical({ ...host, tasks: [] }));
      const lines = (await readFile(path, 'utf8')).trim().split('\n');
      expect(lines.map((line) => (JSON.parse(line) as { event: string }).event)).toEqual(['changed', 'failed', 'end']);
      expect(lines.at(-1)).toContain('FailedAndUndone');
    } finally {
      await rm(folder, { recursive: true, force: true });
    }
  });
});
