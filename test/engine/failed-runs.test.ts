import { beforeAll, describe, expect, test } from 'vitest';
import { CommandError } from '../../src/border/dotnet.js';
import { canonical, fromPowerShell } from '../../src/client/records.js';
import type { JournalEntry } from '../../src/engine/journal/entry.js';
import { repairWith } from '../../src/engine/run-recipe.js';
import { recordingCaller } from '../../src/lab/stage.js';
import type { Recipe } from '../../src/recipe/define.js';
import setRdpMtu from '../../src/recipes/set-rdp-mtu.js';
import setRdpSecurityLayer from '../../src/recipes/set-rdp-security-layer.js';
import { createHost, places } from '../../src/simulator/host.js';
import { runOnHost } from '../../src/simulator/index.js';
import {
  exportRdpLabCallCount,
  importRdpLabInterruption,
  type LabInterruption,
} from '../../src/simulator/interruption.js';
import type { HostDocument } from '../../src/simulator/machine.js';
import { importRdpLabTime } from '../../src/simulator/scheduler.js';
import { type Change, getChangeWayBack, invokeChange } from '../../src/windows/change.js';
import { convertToDWordChange } from '../../src/windows/changes/registry-value.js';
import { completeFailure, notTakenBackWords } from '../../src/windows/failed-run.js';
import { describeWithPowerShell } from '../bridge/powershell-for-tests.js';
import { getRdpRemediation } from './cmdlets.js';
import { undoEverything, withoutJournal } from './crash.js';
import { type LabModule, labModule } from './lab-module.js';

/** A remedy that makes several changes, on a host where it is made here, handed over, or lent. */
interface FailingRun {
  readonly name: string;
  readonly host: HostDocument;
  readonly cmdlet: 'Set-RdpMtu' | 'Set-RdpSecurityLayer';
  readonly parameters: Readonly<Record<string, unknown>>;
}

const lower = { cmdlet: 'Set-RdpMtu', parameters: { InterfaceAlias: ['Ethernet'], Mtu: 1400 } } as const;
const runs: readonly FailingRun[] = [
  { name: 'made here', host: createHost(), ...lower },
  { name: 'handed over', host: createHost({ sessionOrigin: 'Ssh' }), ...lower },
  { name: 'lent', host: createHost(), cmdlet: 'Set-RdpSecurityLayer', parameters: { SecurityLayer: 'Rdp' } },
];

/** What a run came to that met with an interruption: its error where it failed, the host then, and after everything was undone. */
interface Outcome {
  readonly error: { readonly id: string; readonly message: string } | undefined;
  readonly host: HostDocument;
  readonly undone: HostDocument;
}

const recipes = { 'Set-RdpMtu': setRdpMtu, 'Set-RdpSecurityLayer': setRdpSecurityLayer };

/** Runs it, and returns how many calls were made. */
function invoke(run: FailingRun, host: HostDocument, what: LabInterruption, at: number): number | CommandError {
  importRdpLabInterruption(at, what);
  try {
    runOnHost(host, () => repairWith(recordingCaller(true), recipes[run.cmdlet] as Recipe, run.parameters));
    return exportRdpLabCallCount();
  } catch (failure) {
    if (failure instanceof CommandError) return failure;
    throw failure;
  } finally {
    importRdpLabInterruption(0, 'None');
  }
}

function countCalls(run: FailingRun): number {
  const calls = invoke(run, structuredClone(run.host), 'None', 0);
  if (calls instanceof CommandError) throw calls;
  return calls;
}

function outcomeInNode(run: FailingRun, what: LabInterruption, at: number): Outcome {
  const host = structuredClone(run.host);
  const end = invoke(run, host, what, at);
  const undone = structuredClone(host);
  runOnHost(undone, undoEverything);
  return {
    error: end instanceof CommandError ? { id: end.id, message: end.message } : undefined,
    host,
    undone,
  };
}

const script = `param($Json, $Cmdlet, $Parameters, $What, $Calls)
$arguments = @{}
foreach ($property in $Parameters.PSObject.Properties) { $arguments[$property.Name] = $property.Value }
foreach ($at in $Calls) {
    Import-RdpLabHost -Json $Json
    Import-RdpLabInterruption -At $at -What $What
    $failure = $null
    try { $null = & $Cmdlet @arguments -Confirm:$false -WarningAction SilentlyContinue } catch { $failure = $_ }
    Import-RdpLabInterruption -At 0 -What 'None'
    $then = Export-RdpLabHost
    foreach ($entry in @(Get-JournalEntry)) { $null = Restore-Entry -Entry $entry -Steps @(Get-UndoStep -Entry $entry) }
    [pscustomobject]@{
        Id = if ($failure) { $failure.FullyQualifiedErrorId.Split(',')[0] } else { '' }
        Message = if ($failure) { $failure.Exception.Message } else { '' }
        Host = $then
        Undone = Export-RdpLabHost
    }
}`;

/** What a run left: how it is listed, and how many interfaces have the new MTU. */
const entryOf = (host: HostDocument): JournalEntry | undefined =>
  runOnHost(structuredClone(host), () => getRdpRemediation.run(recordingCaller(true), {}))[0];
const loweredOf = (host: HostDocument): number => host.interfaces.filter((each) => each.activeMtu === 1400).length;
const notesOf = (host: HostDocument): string =>
  host.journal.files.find((each) => each.path.endsWith('changes.jsonl'))?.text ?? '';
const every = (count: number, step = 1): readonly number[] =>
  Array.from({ length: Math.ceil(count / step) }, (_, index) => 1 + index * step);

const keeping = runs.slice(0, 2).map((run) => ({ ...run, parameters: { ...run.parameters, KeepPartial: true } }));

describe.each(keeping)('with -KeepPartial, $name', (run) => {
  test('what was done before a failure stays at whatever call it fails, and undo takes it back', () => {
    let partly = 0;
    for (const at of every(countCalls(run))) {
      const { error, host, undone } = outcomeInNode(run, 'Denied', at);
      expect(withoutJournal(undone), `call ${at}`).toEqual(
        withoutJournal({ ...run.host, clock: undone.clock, uptime: undone.uptime }),
      );
      const entry = entryOf(host);
      if (error === undefined || entry === undefined) continue;
      // Nothing came back, and whoever reads the journal learns the same as whoever waited.
      expect(notesOf(host), `call ${at}`).not.toContain('undone');
      const made = entry.steps.filter((each) => each.change?.kind === 'InterfaceMtu' && each.state === 'Applied');
      expect(loweredOf(host), `call ${at}`).toBeGreaterThanOrEqual(made.length);
      if (entry.status === 'Kept') expect(error.message, `call ${at}`).toContain(entry.message);
      if (entry.status === 'Kept' && made.length === 1) partly += 1;
    }
    expect(partly).toBeGreaterThan(0);
  });
});

describe.each(runs)('where rights are taken away, $name', (run) => {
  test('nothing is lost at whatever call that is, and what brings back by itself stays', () => {
    let notUndone = 0;
    for (const at of every(countCalls(run))) {
      const { error, host, undone } = outcomeInNode(run, 'Refused', at);
      expect(host.journal.held, `call ${at}`).toEqual([]);
      expect(withoutJournal(undone), `call ${at}`).toEqual(
        withoutJournal({ ...run.host, clock: undone.clock, uptime: undone.uptime }),
      );
      if (error?.id !== 'FailedNotUndone') continue;
      notUndone += 1;
      // A later time brings back what nobody undoes.
      expect(error.message, `call ${at}`).toContain(notTakenBackWords);
      if (run.name === 'made here') continue;
      runOnHost(host, () => importRdpLabTime(20 * 60));
      expect(host.registry, `call ${at}`).toEqual(run.host.registry);
      expect(host.interfaces, `call ${at}`).toEqual(run.host.interfaces);
    }
    expect(notUndone).toBeGreaterThan(0);
  });
});

const guard: Change = {
  kind: 'ScheduledTask',
  folder: '\\Rdp0x904\\',
  task: 'Guard run',
  xml: '<Task>\n  <RegistrationInfo>\n  </RegistrationInfo>\n</Task>',
};
const raised = convertToDWordChange(places.listener, 'SecurityLayer', 1);

/** A host on which something was changed under a guard. */
function notTakenBackHost(): HostDocument {
  const host = createHost();
  runOnHost(host, () => {
    invokeChange(guard);
    invokeChange(raised);
  });
  return host;
}

/** A run of three changes whose last one cannot be taken back. */
function notTakenBack() {
  const wayBack = runOnHost(createHost(), () => getChangeWayBack(raised));
  if (wayBack === undefined) throw new Error('There is no way back.');
  const steps = [
    { wayBack: { kind: 'ServiceRestart', service: 'NoSuchService', withDependents: false }, noted: true },
    { wayBack, noted: true },
    { wayBack: { ...guard, xml: '' }, noted: true },
  ] as const;
  const root = 'C:\\ProgramData\\Rdp0x904';
  const files = { id: 'run', path: `${root}\\Journal\\run.jsonl`, log: `${root}\\changes.jsonl` };
  const host = notTakenBackHost();
  const words = runOnHost(host, () => completeFailure(files, false, 'It failed.', steps));
  return { host, files, steps, words };
}

test('a way back that fails keeps no other from coming back, but the guard stays', () => {
  const { host, files, words } = notTakenBack();
  expect(host.registry).toEqual(createHost().registry);
  expect(host.tasks.map((each) => each.name)).toEqual(['Guard run']);
  expect(words).toContain('NoSuchService');
  const text = host.journal.files.find((each) => each.path === files.path)?.text ?? '';
  const lines = text.trim().split('\n');
  expect(lines.map((line) => JSON.parse(line) as object)).toEqual([
    { event: 'failed', message: 'It failed.' },
    { event: 'failed', message: words },
    { event: 'end', outcome: 'FailedNotUndone' },
  ]);
  expect(notesOf(host).trim().split('\n')).toHaveLength(1);
});

/** A host on which the second interface refuses the new MTU, and the first one the old. */
function stubborn(host: HostDocument): { host: HostDocument; relent: () => void } {
  let refuses = true;
  host.interfaces.slice(0, 2).forEach((each, index) => {
    let mtu = each.activeMtu;
    Object.defineProperty(each, 'activeMtu', {
      enumerable: true,
      get: () => mtu,
      set: (value: number) => {
        if (refuses && value === (index === 0 ? 1500 : 1400)) {
          throw new CommandError('Stubborn', 'NotSpecified', `The driver refuses ${value}.`);
        }
        mtu = value;
      },
    });
  });
  return {
    host,
    relent: () => {
      refuses = false;
    },
  };
}

test.each(['Local', 'Ssh'] as const)('both errors are told and written down, session %s', (sessionOrigin) => {
  const { host, relent } = stubborn(createHost({ sessionOrigin }));
  const parameters = { InterfaceAlias: ['Ethernet'], Mtu: 1400, ConfirmWithin: 5 };
  const act = () => runOnHost(host, () => repairWith(recordingCaller(true), setRdpMtu, parameters));
  expect(act).toThrow(
    expect.objectContaining({
      id: 'FailedNotUndone',
      message: expect.stringMatching(/^The driver refuses 1400\. Taking back .*refuses 1500\. Try Undo-RdpRemediation/),
    }),
  );
  const entry = entryOf(host);
  expect(entry).toMatchObject({ status: 'FailedNotUndone', message: expect.stringMatching(/1400.*1500/) });
  // Only what brings back by itself is left, and it does once it can.
  expect(host.tasks.map((each) => each.name.split(' ')[0])).toEqual(['Guard']);
  relent();
  runOnHost(host, () => importRdpLabTime(10 * 60));
  expect(host.interfaces).toEqual(createHost().interfaces);
  expect(host.tasks).toEqual([]);
});

describeWithPowerShell('runs that fail end the same way in PowerShell and in Node', () => {
  let lab: LabModule;
  beforeAll(async () => {
    lab = await labModule();
  });

  const expectEqual = async (run: FailingRun, what: LabInterruption, calls: readonly number[]): Promise<void> => {
    const { host, cmdlet, parameters } = run;
    const passed = { Json: JSON.stringify(host), Cmdlet: cmdlet, Parameters: parameters, What: what, Calls: calls };
    const output = await lab.run(script, passed);
    const read = (text: string): unknown => canonical(fromPowerShell(JSON.parse(text)));
    const outcomes = output.map((each) => {
      const one = fromPowerShell<{ id: string; message: string; host: string; undone: string }>(each);
      return { id: one.id, message: one.message, host: read(one.host), undone: read(one.undone) };
    });
    const expected = calls.map((at) => {
      const { error, ...hosts } = outcomeInNode(run, what, at);
      return {
        id: error?.id ?? '',
        message: error?.message ?? '',
        host: canonical(hosts.host),
        undone: canonical(hosts.undone),
      };
    });
    expect(outcomes).toEqual(expected);
  };

  test.each(keeping)('with -KeepPartial, $name, denied at every third call', (run) =>
    expectEqual(run, 'Denied', every(countCalls(run), 3)),
  );
  test.each(runs)('where rights are taken away, $name, at every third call', (run) =>
    expectEqual(run, 'Refused', every(countCalls(run), 3)),
  );

  test('a way back that fails keeps no other from coming back, but the guard stays', async () => {
    const { host, files, steps, words } = notTakenBack();
    const output = await lab.run(
      `param($Json, $Run, $Steps)
Import-RdpLabHost -Json $Json
Complete-Failure -Run $Run -KeepPartial $false -Message 'It failed.' -Steps $Steps
Export-RdpLabHost`,
      { Json: JSON.stringify(notTakenBackHost()), Run: files, Steps: steps },
    );
    expect(output[0]).toBe(words);
    expect(canonical(fromPowerShell(JSON.parse(String(output[1]))))).toEqual(canonical(host));
  });
});
