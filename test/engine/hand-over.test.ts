import { describe, expect, test } from 'vitest';
import { repairWith } from '../../src/engine/run-recipe.js';
import { recordingCaller } from '../../src/lab/stage.js';
import setRdpMtu from '../../src/recipes/set-rdp-mtu.js';
import { createHost } from '../../src/simulator/host.js';
import { runOnHost } from '../../src/simulator/index.js';
import type { HostDocument } from '../../src/simulator/machine.js';
import { importRdpLabTime } from '../../src/simulator/scheduler.js';
import { confirmRdpRemediation, getRdpRemediation } from './cmdlets.js';
import { countCalls, interrupted, undoEverything } from './crash.js';

const minute = 60;

describe('a change that may cut off whoever makes it', () => {
  const remote = (): HostDocument => createHost({ sessionOrigin: 'Ssh' });
  const lowerMtu = (host: HostDocument) =>
    runOnHost(host, () => repairWith(recordingCaller(true), setRdpMtu, { InterfaceAlias: ['Ethernet'], Mtu: 1400 }));

  test('is made by a task of SYSTEM, which then is gone', () => {
    const host = remote();
    const [done] = lowerMtu(host);
    expect(done?.verified).toBe(true);
    expect(host.interfaces.filter((each) => each.activeMtu === 1400)).toHaveLength(2);
    expect(host.tasks.map((each) => each.name)).toEqual([`Guard ${done?.id}`]);
    const [entry] = runOnHost(host, () => getRdpRemediation.run(recordingCaller(true), {}));
    expect(entry?.status).toBe('Applied');
    expect(entry?.steps.map((each) => each.change?.kind)).toEqual([
      'ScheduledTask',
      'ScheduledTask',
      'InterfaceMtu',
      'InterfaceMtu',
    ]);
    runOnHost(host, () => importRdpLabTime(15 * minute));
    expect(host.interfaces).toEqual(createHost().interfaces);
  });

  test('goes on when the process is ended, at any call', () => {
    const calls = countCalls(remote(), () =>
      repairWith(recordingCaller(true), setRdpMtu, { InterfaceAlias: ['Ethernet'], Mtu: 1400 }),
    );
    for (let at = 1; at <= calls; at += 1) {
      const host = remote();
      interrupted(host, at, 'Killed', () =>
        repairWith(recordingCaller(true), setRdpMtu, { InterfaceAlias: ['Ethernet'], Mtu: 1400 }),
      );
      const started = host.interfaces.some((each) => each.activeMtu === 1400);
      // Nobody confirms: what was made comes back by itself, and undo clears the rest.
      runOnHost(host, () => importRdpLabTime(15 * minute));
      if (started) expect(host.interfaces, `call ${at}`).toEqual(createHost().interfaces);
      runOnHost(host, undoEverything);
      expect(host.interfaces, `call ${at}`).toEqual(createHost().interfaces);
      expect(host.tasks, `call ${at}`).toEqual([]);
    }
  });
});

describe('a run that was ended before its task was through, and is confirmed', () => {
  test('is called applied only where every change was made, at whatever call it was ended', () => {
    const change = () => repairWith(recordingCaller(true), setRdpMtu, { InterfaceAlias: ['Ethernet'], Mtu: 1400 });
    const seen = new Set<string | undefined>();
    for (let at = 1; at <= countCalls(createHost({ sessionOrigin: 'Ssh' }), change); at += 1) {
      const host = createHost({ sessionOrigin: 'Ssh' });
      interrupted(host, at, 'Killed', change);
      const [entry] = runOnHost(host, () => getRdpRemediation.run(recordingCaller(true), {}));
      if (entry === undefined) continue;
      const parameters = { Id: [entry.id] };
      const [kept] = runOnHost(host, () => confirmRdpRemediation.run(recordingCaller(true), parameters));
      runOnHost(host, () => importRdpLabTime(15 * minute));
      seen.add(kept?.status);
      const made = host.interfaces.filter((each) => each.activeMtu === 1400).length;
      if (kept?.status === 'Applied') expect(made, `call ${at}`).toBe(2);
    }
    expect(seen).toContain('Applied');
    expect(seen).toContain('Kept');
  });
});

describe('what a run that is handed over leaves in the logs', () => {
  const lowered = { InterfaceAlias: ['Ethernet'], Mtu: 1400 };
  const root = 'C:\\ProgramData\\Rdp0x904';
  /** Every line of the log and every entry about what is changed itself, without the id of the run. */
  const logged = (host: HostDocument, target: string): readonly string[] => {
    const lines = host.journal.files.find((each) => each.path === `${root}\\changes.jsonl`)?.text.split('\n') ?? [];
    const entries = host.events.filter((each) => each.providerName === 'Rdp0x904').map((each) => each.message);
    return [...lines, ...entries]
      .filter((each) => each.includes(target))
      .map((each) => each.replace(/\d{8}T\d{6}Z-[0-9a-f]{8}/, 'run').replace(/"time":"[^"]+"/, 'time'));
  };
  const change = (host: HostDocument) => runOnHost(host, () => repairWith(recordingCaller(true), setRdpMtu, lowered));

  test('is what the same run leaves that goes on here', () => {
    const [near, far] = [createHost(), createHost({ sessionOrigin: 'Ssh' })];
    change(near);
    change(far);
    expect(far.interfaces).toEqual(near.interfaces);
    expect(logged(far, 'Ethernet')).toEqual(logged(near, 'Ethernet'));
    expect(logged(far, 'Ethernet')).toHaveLength(4);
  });

  test('is followed by what came back', () => {
    const host = createHost({ sessionOrigin: 'Ssh' });
    change(host);
    const before = logged(host, 'Ethernet').length;
    runOnHost(host, () => importRdpLabTime(15 * minute));
    const since = logged(host, 'Ethernet').filter((each) => /undone|Taken back/.test(each));
    expect(logged(host, 'Ethernet')).toHaveLength(before + 4);
    expect(since).toHaveLength(4);
  });

  /** What was held after each time that somebody held or let go of a file, and whether anything was changed by then. */
  const watchLocks = (host: HostDocument): [string, boolean][] => {
    const seen: [string, boolean][] = [];
    let held = host.journal.held;
    Object.defineProperty(host.journal, 'held', {
      enumerable: true,
      get: () => held,
      set: (paths: readonly string[]) => {
        held = paths;
        const names = paths.map((each) => (each.endsWith('\\lock') ? 'journal' : 'run'));
        seen.push([names.join(), host.interfaces.some((each) => each.activeMtu === 1400)]);
      },
    });
    return seen;
  };

  test('the task holds the journal after whoever asked for the run, and the run as long as it waits for it', () => {
    const host = createHost({ sessionOrigin: 'Ssh' });
    const seen = watchLocks(host);
    change(host);
    expect(seen).toEqual([
      ['journal', false],
      ['journal,run', false],
      ['journal', false],
      ['', false],
      ['run', false],
      ['run,journal', false],
      ['journal', true],
      ['', true],
    ]);
  });

  test('a run that was taken back before its task began is not made, and whoever asked is told', () => {
    const host = createHost({ sessionOrigin: 'Ssh' });
    let undone = false;
    let held: readonly string[] = [];
    Object.defineProperty(host.journal, 'held', {
      enumerable: true,
      get: () => {
        // The task was started, holds nothing as yet, and somebody is quicker.
        if (host.account === 'System' && !undone) {
          undone = true;
          undoEverything();
        }
        return held;
      },
      set: (paths: readonly string[]) => {
        held = paths;
      },
    });
    expect(() => change(host)).toThrow(
      expect.objectContaining({ id: 'HandedOverFailed', message: expect.stringContaining('taken back before') }),
    );
    expect(host.interfaces).toEqual(createHost().interfaces);
    expect(runOnHost(host, () => getRdpRemediation.run(recordingCaller(true), {}))).toMatchObject([
      { status: 'Undone' },
    ]);
  });

  test('another run that was quicker is waited for, and the run then fails with nothing changed', () => {
    const host = createHost({ sessionOrigin: 'Ssh' });
    const lock = `${root}\\Journal\\lock`;
    let held: readonly string[] = [];
    let letGo = false;
    Object.defineProperty(host.journal, 'held', {
      enumerable: true,
      // Once whoever asked has let go, somebody else holds it.
      get: () => (letGo ? [...held, lock] : held),
      set: (paths: readonly string[]) => {
        held = paths;
        if (paths.length === 0) letGo = true;
      },
    });
    expect(() => change(host)).toThrow(expect.objectContaining({ id: 'HandedOverFailed' }));
    expect(host.interfaces).toEqual(createHost().interfaces);
    // The guard finds nothing of ours, and goes.
    runOnHost(host, () => importRdpLabTime(15 * minute));
    expect(host.interfaces).toEqual(createHost().interfaces);
    expect(host.tasks).toEqual([]);
  });
});
