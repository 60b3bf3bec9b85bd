import { beforeAll, describe, expect, test } from 'vitest';
import { CommandError } from '../../src/border/dotnet.js';
import { canonical } from '../../src/client/records.js';
import { getJournalEntry } from '../../src/engine/journal/journal.js';
import type { Repair } from '../../src/engine/repair/result.js';
import { openNodeStage } from '../../src/lab/node-stage.js';
import type { Stage } from '../../src/lab/stage.js';
import { createHost, withExpiredCertificate } from '../../src/simulator/host.js';
import { runOnHost } from '../../src/simulator/index.js';
import { exportRdpLabCallCount, importRdpLabInterruption } from '../../src/simulator/interruption.js';
import type { HostDocument } from '../../src/simulator/machine.js';
import { testChange } from '../../src/windows/change.js';
import { describeWithPowerShell } from '../bridge/powershell-for-tests.js';
import { labStage } from '../lab-session.js';
import { recipes } from '../recipes/definitions.js';
import { runCase } from '../recipes/run-case.js';
import { expectSame, undoEverything, withoutJournal } from './crash.js';
import { repairCases } from './repair-cases.js';

const stepOf = (parameters: Readonly<Record<string, unknown>> = {}) => ({ cmdlet: 'Repair-Rdp0x904', parameters });

/** Everything that one case shows on a stage, as plain data. */
async function outcomeOf(stage: Stage, host: HostDocument, parameters = {}): Promise<unknown> {
  await stage.load(host);
  const repair = await stage.repair(stepOf(parameters));
  const changed = await stage.host();
  const undone = await stage.undo();
  return canonical({ repair, changed, undone, restored: await stage.host() });
}

describe('Repair-Rdp0x904', () => {
  const stage = openNodeStage();

  test.each(repairCases)('$name', async ({ host, parameters, expect: expected }) => {
    await stage.load(host);
    const asked = await stage.preview(stepOf(parameters));
    expect(await stage.host(), 'under -WhatIf').toEqual(host);

    const repair = (await stage.repair(stepOf(parameters))) as Repair;

    expect(repair.done.map((each) => each.id)).toEqual(expected.done);
    expect(Object.fromEntries(repair.left.map((each) => [each.id, each.reason]))).toEqual(expected.left);
    expect(repair.works).toBe(expected.works);
    expect(repair.rebootNeeded).toBe(expected.rebootNeeded ?? false);
    expect(repair.loanUntil !== '').toBe(expected.lent ?? false);
    expect(repair.verified).toBe(true);
    expect(repair.changed).toBe(expected.done.length > 0);
    // What -WhatIf shows holds everything that was done, besides the task that pays a loan back.
    const targets = asked.map((each) => each.target);
    for (const change of repair.done.flatMap((each) => each.changes)) expect(targets).toContain(change.target);
    for (const each of repair.left) expect(each.why, each.id).not.toBe('');
    if (!repair.changed) expect(await stage.host()).toEqual(host);
  });

  test('saves what was found before the first change', async () => {
    await stage.load(withExpiredCertificate(createHost()));
    const repair = (await stage.repair(stepOf())) as Repair;
    const { journal } = await stage.host();
    const lines = (journal.files.find((each) => each.path === repair.evidence)?.text ?? '').trim().split('\n');
    const records = lines.map((line) => JSON.parse(line) as Readonly<Record<string, string>>);
    expect(records[0]).toMatchObject({ kind: 'computer', run: repair.id });
    expect(records.filter((each) => each.kind === 'finding').map((each) => each.id)).toContain('CertificateExpired');
    expect(records.filter((each) => each.kind === 'planned')).toHaveLength(repair.changes.length);
    expect(records.filter((each) => each.kind === 'reading').length).toBeGreaterThan(0);
    // The run itself was open already, and had made nothing.
    expect(records.filter((each) => each.kind === 'run')).toEqual([
      expect.objectContaining({ id: repair.id, status: 'Interrupted' }),
    ]);
    const folder = journal.folders.find(
      (each) => repair.evidence.startsWith(`${each.path}\\`) && each.path.endsWith('Evidence'),
    );
    expect(folder?.sddl).toBe('O:BAG:BAD:PAI(A;OICI;FA;;;SY)(A;OICI;FA;;;BA)');
  });

  test('is undone as a whole', async () => {
    const both = repairCases.find((each) => each.name.startsWith('repairs two faults'));
    if (both === undefined) throw new Error('There is no such case.');
    await stage.load(both.host);
    const repair = (await stage.repair(stepOf())) as Repair;
    const undone = await stage.undo();
    expect(undone.map((each) => each.id)).toEqual(repair.changes.map(() => repair.id));
    expect(undone.filter((each) => each.outcome === 'NotReversible')).toHaveLength(
      repair.changes.filter((each) => !each.reversible).length,
    );
    expect((await stage.diagnose()).map((each) => each.id)).toContain('SecurityLayerInconsistent');
  });

  /** Each case at every fifth call, from another one on; test/engine/denied.test.ts takes every call of each cmdlet. */
  const stride = 5;
  const repairing = repairCases.filter((each) => each.expect.done.length > 0);
  test.each(repairing.map((each, index) => ({ ...each, first: 1 + (index % stride) })))(
    'leaves nothing half done where a call is denied: $name',
    async ({ host, parameters, first }) => {
      await stage.load(host);
      importRdpLabInterruption(0, 'None');
      await stage.repair(stepOf(parameters));
      const calls = exportRdpLabCallCount();
      let refused = 0;
      for (let at = first; at <= calls; at += stride) {
        await stage.load(host);
        importRdpLabInterruption(at, 'Denied');
        const outcome = await stage.repair(stepOf(parameters)).catch((failure: unknown) => {
          if (failure instanceof CommandError) return failure;
          throw failure;
        });
        importRdpLabInterruption(0, 'None');
        if (!(outcome instanceof CommandError)) continue;
        refused += 1;
        const after = await stage.host();
        if (after.certificatesMade !== host.certificatesMade || outcome.id === 'FailedNotUndone') continue;
        const removed = after.certificates.length !== host.certificates.length;
        if (!removed) expectSame(withoutJournal(after), withoutJournal(host), `call ${at}: ${outcome.message}`);
        expect(after.journal.held, `call ${at}`).toEqual([]);
      }
      expect(refused).toBeGreaterThan(0);
    },
  );
});

test('with -KeepPartial, what was repaired before a failure at any fourth call stays, and undo takes it back', async () => {
  const most = repairCases.toSorted((one, other) => other.expect.done.length - one.expect.done.length)[0];
  if (most === undefined) throw new Error('There is no case.');
  const step = stepOf({ ...most.parameters, KeepPartial: true });
  await using node = openNodeStage();
  await node.load(most.host);
  importRdpLabInterruption(0, 'None');
  await node.repair(step);
  const calls = exportRdpLabCallCount();
  let kept = 0;
  for (let at = 1; at <= calls; at += 4) {
    await node.load(most.host);
    importRdpLabInterruption(at, 'Denied');
    const outcome = await node.repair(step).catch((failure: unknown) => failure);
    importRdpLabInterruption(0, 'None');
    const host = await node.host();
    const [entry] = runOnHost(host, getJournalEntry);
    if (!(outcome instanceof CommandError) || entry?.status !== 'Kept') continue;
    const made = entry.steps.filter((each) => each.state === 'Applied');
    for (const { change } of made) {
      if (change !== undefined)
        expect(
          runOnHost(host, () => testChange(change)),
          `call ${at}`,
        ).toBe(true);
    }
    if (made.length > 0) kept += 1;
    if (entry.steps.some((each) => each.wayBack === undefined)) continue;
    runOnHost(host, undoEverything);
    expectSame(withoutJournal(host), withoutJournal(most.host), `call ${at}`);
  }
  expect(kept).toBeGreaterThan(0);
});

describe('automatic repairs', () => {
  const named = recipes.flatMap((recipe) =>
    (recipe.repairs ?? []).flatMap((each) => each.findings.map((id) => ({ recipe, id, parameters: each.parameters }))),
  );

  test('name every finding once', () => {
    const ids = named.map((each) => each.id);
    expect(ids.filter((each, index) => ids.indexOf(each) !== index)).toEqual([]);
  });

  test('name parameters that their recipe has', () => {
    for (const { recipe, parameters } of named) {
      expect(Object.keys(recipe.parameters.properties)).toEqual(expect.arrayContaining(Object.keys(parameters)));
    }
  });

  test('ask for what the finding offers to people', () => {
    let compared = 0;
    for (const recipe of recipes) {
      for (const each of recipe.cases) {
        for (const finding of runCase(recipe, each).findings) {
          const repair = named.find(({ id }) => id === finding.id);
          if (finding.repair === '' || repair === undefined) continue;
          const words = Object.entries(repair.parameters).map(([name, value]) =>
            value === true ? `-${name}` : `-${name} ${String(value)}`,
          );
          const offered = finding.repair.replace(/ -(Permanent|Force)\b/g, '');
          expect(offered, finding.id).toBe([repair.recipe.cmdlet, ...words].join(' '));
          compared += 1;
        }
      }
    }
    expect(compared).toBeGreaterThan(0);
  });

  test('exist for every documented fault with a command that names nothing of the host', () => {
    const ids = named.map((each) => each.id);
    const found = recipes.flatMap((recipe) => recipe.cases.flatMap((each) => runCase(recipe, each).findings));
    const documented = found.filter((each) => each.status === 'fault' && (each.grade === 'A' || each.grade === 'B'));
    const plain = documented.filter((each) => each.repair !== '' && !each.repair.includes('<'));
    expect(plain.length).toBeGreaterThan(0);
    for (const finding of plain) expect(ids, finding.repair).toContain(finding.id);
  });
});

describeWithPowerShell('Repair-Rdp0x904 gives equal results in Node and PowerShell', () => {
  let powershell: Stage;
  beforeAll(async () => {
    powershell = await labStage();
  });

  test.each(repairCases)('$name', async ({ host, parameters }) => {
    const node = await outcomeOf(openNodeStage(), host, parameters);
    expect(await outcomeOf(powershell, host, parameters)).toEqual(node);
  });
});
