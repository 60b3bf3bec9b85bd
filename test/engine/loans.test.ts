import { describe, expect, test } from 'vitest';
import { CommandError } from '../../src/border/dotnet.js';
import { repairWith } from '../../src/engine/run-recipe.js';
import { recordingCaller } from '../../src/lab/stage.js';
import setCredSspOracle from '../../src/recipes/set-credssp-oracle.js';
import setRdpMtu from '../../src/recipes/set-rdp-mtu.js';
import setRdpSecurityLayer from '../../src/recipes/set-rdp-security-layer.js';
import { createHost, places, withRegistry } from '../../src/simulator/host.js';
import { runOnHost } from '../../src/simulator/index.js';
import type { HostDocument } from '../../src/simulator/machine.js';
import {
  importRdpLabClock,
  importRdpLabLogon,
  importRdpLabStart,
  importRdpLabTime,
} from '../../src/simulator/scheduler.js';
import { confirmRdpRemediation, getRdpRemediation, undoRdpRemediation } from './cmdlets.js';

const minute = 60;

/** The number of a value; undefined where it is not set. */
function level(host: HostDocument, path: string, name: string): string | undefined {
  return host.registry.find((each) => each.path === path)?.values.find((each) => each.name === name)?.text;
}

/** Security layer, Network Level Authentication. */
const layers = (host: HostDocument): (string | undefined)[] => [
  level(host, places.listener, 'SecurityLayer'),
  level(host, places.listener, 'UserAuthentication'),
];
const lowered = ['0', '0'];
const sound = ['2', '1'];

/** A host that lends RDP security for a quarter of an hour. */
function borrow(parameters: object = {}, host = createHost(), expected = lowered): HostDocument {
  const passed = { SecurityLayer: 'Rdp', ...parameters } as const;
  const [done] = runOnHost(host, () => repairWith(recordingCaller(true), setRdpSecurityLayer, passed));
  expect(done?.verified).toBe(true);
  expect(layers(host)).toEqual(expected);
  expect(host.tasks).toHaveLength(1);
  return host;
}

describe('a loan', () => {
  test('ends by itself, not before its end, and leaves no task', () => {
    const host = borrow();
    runOnHost(host, () => importRdpLabTime(14 * minute));
    expect(layers(host)).toEqual(lowered);
    runOnHost(host, () => importRdpLabTime(2 * minute));
    expect(layers(host)).toEqual(sound);
    expect(host.tasks).toEqual([]);
  });

  test('lasts as long as was asked for', () => {
    const host = borrow({ For: 60 });
    runOnHost(host, () => importRdpLabTime(59 * minute));
    expect(layers(host)).toEqual(lowered);
    runOnHost(host, () => importRdpLabTime(5 * minute));
    expect(layers(host)).toEqual(sound);
  });

  test('survives a restart before its end, and ends on time', () => {
    const host = borrow();
    runOnHost(host, () => importRdpLabStart(2 * minute));
    expect(layers(host)).toEqual(lowered);
    runOnHost(host, () => importRdpLabTime(14 * minute));
    expect(layers(host)).toEqual(sound);
  });

  test('ends at the start of a computer that was off at its end', () => {
    const host = borrow();
    runOnHost(host, () => importRdpLabStart(30 * minute));
    expect(layers(host)).toEqual(sound);
    expect(host.tasks).toEqual([]);
  });

  test('is not prolonged by a clock that is set back', () => {
    const host = borrow();
    runOnHost(host, () => importRdpLabTime(10 * minute));
    // Behind the start: it ends at once.
    const behind = structuredClone(host);
    runOnHost(behind, () => importRdpLabClock('2026-06-01 07:00:00Z'));
    runOnHost(behind, () => importRdpLabStart(minute));
    expect(layers(behind)).toEqual(sound);
    // Behind the start without a restart, and within the loan: what counts is how long the computer has run.
    for (const clock of ['2026-06-01 07:59:00Z', '2026-06-01 08:00:30Z']) {
      const back = structuredClone(host);
      runOnHost(back, () => importRdpLabClock(clock));
      runOnHost(back, () => importRdpLabTime(11 * minute));
      expect(layers(back), clock).toEqual(sound);
    }
  });

  test('ends on battery too', () => {
    const host = { ...borrow(), onBattery: true };
    runOnHost(host, () => importRdpLabTime(20 * minute));
    expect(layers(host)).toEqual(sound);
  });

  test('never makes weaker what somebody made stronger meanwhile', () => {
    const host = borrow({}, withRegistry(createHost(), places.listener, 'SecurityLayer', 'DWord', '1'));
    const raised = withRegistry(host, places.listener, 'SecurityLayer', 'DWord', '2');
    runOnHost(raised, () => importRdpLabTime(20 * minute));
    expect(layers(raised)).toEqual(['2', '1']);
    expect(raised.tasks).toEqual([]);
  });

  test('makes stronger what somebody made weaker meanwhile', () => {
    const host = borrow({ SecurityLayer: 'Negotiate' }, createHost(), ['1', '1']);
    const weaker = withRegistry(host, places.listener, 'SecurityLayer', 'DWord', '0');
    runOnHost(weaker, () => importRdpLabTime(20 * minute));
    expect(layers(weaker)).toEqual(sound);
  });

  test('ends with the first logon where that was asked for', () => {
    const once = borrow({ Once: true });
    runOnHost(once, () => importRdpLabTime(minute));
    expect(layers(once)).toEqual(lowered);
    runOnHost(once, importRdpLabLogon);
    expect(layers(once)).toEqual(sound);
    const longer = borrow();
    runOnHost(longer, importRdpLabLogon);
    expect(layers(longer)).toEqual(lowered);
  });

  test('is ended early by undo, with its task', () => {
    const host = borrow();
    const before = createHost();
    runOnHost(host, () => undoRdpRemediation.run(recordingCaller(true), { Last: true }));
    expect(host.registry).toEqual(before.registry);
    expect(host.tasks).toEqual([]);
  });

  test('says in the prompt how long it lasts, and that it is for good', () => {
    const caller = recordingCaller(false);
    runOnHost(createHost(), () => repairWith(caller, setRdpSecurityLayer, { SecurityLayer: 'Rdp' }));
    expect(caller.asked.map((each) => each.action)).toEqual([
      'Set to DWord 0, less secure than now, for 15 minutes',
      'Set to DWord 0, less secure than now, for 15 minutes',
    ]);
  });

  test('is refused for good without -Force, and then leaves a debt and no task', () => {
    const host = createHost();
    const run = (parameters: object) => () =>
      repairWith(recordingCaller(true), setRdpSecurityLayer, { SecurityLayer: 'Rdp', ...parameters });
    expect(() => runOnHost(host, run({ Permanent: true }))).toThrow(/Add -Force/);
    expect(host).toEqual(createHost());
    runOnHost(host, run({ Permanent: true, Force: true }));
    expect(layers(host)).toEqual(lowered);
    expect(host.tasks).toEqual([]);
  });
});

describe('a loan of what takes effect at the next start', () => {
  const oracle = (host: HostDocument): string | undefined => level(host, places.credSsp, 'AllowEncryptionOracle');
  const borrowOracle = (parameters: object = {}): HostDocument => {
    const host = createHost();
    const passed = { Level: 'Vulnerable', ...parameters } as const;
    runOnHost(host, () => repairWith(recordingCaller(true), setCredSspOracle, passed));
    expect(oracle(host)).toBe('2');
    return host;
  };

  test('waits for the start, and counts from there', () => {
    const host = borrowOracle();
    runOnHost(host, () => importRdpLabTime(60 * minute));
    expect(oracle(host)).toBe('2');
    runOnHost(host, () => importRdpLabStart(5 * minute));
    runOnHost(host, () => importRdpLabTime(10 * minute));
    expect(oracle(host)).toBe('2');
    runOnHost(host, () => importRdpLabTime(10 * minute));
    expect(oracle(host)).toBeUndefined();
    // The key that was made for it went too.
    expect(host.registry).toEqual(createHost().registry);
  });

  test('does not wait for ever', () => {
    const host = borrowOracle();
    runOnHost(host, () => importRdpLabTime(25 * 60 * minute));
    expect(oracle(host)).toBeUndefined();
  });

  test('ends with the first logon after the start, not with one before', () => {
    const host = borrowOracle({ Once: true });
    runOnHost(host, importRdpLabLogon);
    expect(oracle(host)).toBe('2');
    runOnHost(host, () => importRdpLabStart(5 * minute));
    expect(oracle(host)).toBe('2');
    runOnHost(host, importRdpLabLogon);
    expect(oracle(host)).toBeUndefined();
  });
});

describe('the list of loans', () => {
  const loans = (host: HostDocument) =>
    runOnHost(host, () => getRdpRemediation.run(recordingCaller(true), { Loan: true }));

  test('names what is lent until it is paid back', () => {
    const host = borrow();
    expect(loans(host).map((each) => each.loanUntil)).toEqual(['2026-06-01 08:15:00Z']);
    runOnHost(host, () => importRdpLabTime(20 * minute));
    expect(loans(host)).toEqual([]);
  });

  test('keeps what was confirmed for good, as a debt', () => {
    const host = borrow();
    const [{ id } = { id: '' }] = loans(host);
    const confirm = (parameters: object) => () =>
      confirmRdpRemediation.run(recordingCaller(true), { Id: [id], ...parameters });
    expect(() => runOnHost(host, confirm({ Permanent: true }))).toThrow(/Add -Force/);
    // Without -Permanent only a guard ends, and there is none.
    runOnHost(host, confirm({}));
    expect(host.tasks).toHaveLength(1);
    runOnHost(host, confirm({ Permanent: true, Force: true }));
    expect(host.tasks).toEqual([]);
    runOnHost(host, () => importRdpLabTime(60 * minute));
    expect(layers(host)).toEqual(lowered);
    expect(loans(host).map((each) => [each.id, each.debt])).toEqual([[id, true]]);
    runOnHost(host, () => undoRdpRemediation.run(recordingCaller(true), { Id: [id] }));
    expect(layers(host)).toEqual(sound);
    expect(loans(host)).toEqual([]);
  });
});

describe('a guarded change', () => {
  const weak = (overrides: Partial<HostDocument> = {}): HostDocument =>
    withRegistry(createHost(overrides), places.listener, 'SecurityLayer', 'DWord', '1');
  const raise = (host: HostDocument, parameters: object = {}) => {
    const caller = recordingCaller(true);
    const passed = { SecurityLayer: 'Tls', ...parameters } as const;
    const [done] = runOnHost(host, () => repairWith(caller, setRdpSecurityLayer, passed));
    expect(layers(host)).toEqual(sound);
    return { done, warned: caller.warned };
  };

  test('comes back where nobody confirms it', () => {
    const host = weak();
    const { done, warned } = raise(host, { ConfirmWithin: 5 });
    expect(done?.confirmBy).toBe('2026-06-01 08:05:00Z');
    expect(warned.join()).toContain(`Confirm-RdpRemediation -Id ${done?.id}`);
    runOnHost(host, () => importRdpLabTime(4 * minute));
    expect(layers(host)).toEqual(sound);
    runOnHost(host, () => importRdpLabTime(2 * minute));
    expect(host.registry).toEqual(weak().registry);
    expect(host.tasks).toEqual([]);
  });

  test('stays once it is confirmed', () => {
    const host = weak();
    const { done } = raise(host, { ConfirmWithin: 5 });
    runOnHost(host, () => confirmRdpRemediation.run(recordingCaller(true), { Id: [done?.id ?? ''] }));
    runOnHost(host, () => importRdpLabTime(60 * minute));
    expect(layers(host)).toEqual(sound);
    expect(host.tasks).toEqual([]);
  });

  test.each(['RemoteDesktop', 'PowerShellRemoting', 'Ssh'] as const)(
    'is what everything is over %s',
    (sessionOrigin) => {
      const host = weak({ sessionOrigin });
      expect(raise(host).done?.confirmBy).toBe('2026-06-01 08:10:00Z');
      runOnHost(host, () => importRdpLabStart(60 * minute));
      expect(host.registry).toEqual(weak().registry);
    },
  );

  test('is not what somebody does who sits in front of the computer', () => {
    const host = weak();
    expect(raise(host).done?.confirmBy).toBe('');
    expect(host.tasks).toEqual([]);
  });

  test('leaves to somebody else what they changed meanwhile', () => {
    const host = weak();
    raise(host, { ConfirmWithin: 5 });
    const changed = withRegistry(host, places.listener, 'SecurityLayer', 'DWord', '0');
    runOnHost(changed, () => importRdpLabTime(20 * minute));
    expect(layers(changed)).toEqual(['0', '1']);
    expect(changed.tasks).toEqual([]);
  });
});

describe('a loan against a policy', () => {
  const lend = (): HostDocument => {
    const host = withRegistry(createHost(), places.policy, 'UserAuthentication', 'DWord', '1');
    const passed = { SecurityLayer: 'Rdp', IncludePolicy: true } as const;
    runOnHost(host, () => repairWith(recordingCaller(true), setRdpSecurityLayer, passed));
    expect(level(host, places.policy, 'UserAuthentication')).toBe('0');
    return host;
  };

  test('is paid back where the copy is still ours', () => {
    const host = lend();
    runOnHost(host, () => importRdpLabTime(20 * minute));
    expect(level(host, places.policy, 'UserAuthentication')).toBe('1');
    expect(level(host, places.listener, 'SecurityLayer')).toBe('2');
  });

  test('leaves to the policy what it wrote since, and undo says so', () => {
    const refreshed = withRegistry(lend(), places.policy, 'UserAuthentication', 'DWord', '5');
    const paid = structuredClone(refreshed);
    runOnHost(paid, () => importRdpLabTime(20 * minute));
    expect(level(paid, places.policy, 'UserAuthentication')).toBe('5');
    expect(paid.tasks).toEqual([]);
    const undone = runOnHost(refreshed, () => undoRdpRemediation.run(recordingCaller(true), { Last: true }));
    expect(undone.map((each) => each.outcome)).toEqual(['Undone', 'Superseded', 'Undone']);
    expect(level(refreshed, places.policy, 'UserAuthentication')).toBe('5');
  });
});

describe('the CredSSP setting, which has no other place than the one that policies write', () => {
  const oracle = (host: HostDocument): string | undefined => level(host, places.credSsp, 'AllowEncryptionOracle');
  const set = (host: HostDocument, text: string) =>
    withRegistry(host, places.credSsp, 'AllowEncryptionOracle', 'DWord', text);
  const strict = set(createHost(), '0');
  const lend = (): HostDocument => {
    const host = structuredClone(strict);
    runOnHost(host, () => repairWith(recordingCaller(true), setCredSspOracle, { Level: 'Mitigated' }));
    expect(oracle(host)).toBe('1');
    return host;
  };
  const payBack = (host: HostDocument): HostDocument => {
    runOnHost(host, () => importRdpLabStart(5 * minute));
    runOnHost(host, () => importRdpLabTime(20 * minute));
    expect(host.tasks).toEqual([]);
    return host;
  };

  test('the prompt says that a policy may write it again', () => {
    const caller = recordingCaller(false);
    runOnHost(structuredClone(strict), () => repairWith(caller, setCredSspOracle, { Level: 'Mitigated' }));
    expect(caller.asked.map((each) => each.action)).toEqual([
      expect.stringMatching(/^Set to DWord 1, until a policy writes it again, less secure than now, for 15 minutes/),
    ]);
  });

  test('undo leaves to a policy what it wrote since', () => {
    const refreshed = set(lend(), '2');
    const undone = runOnHost(refreshed, () => undoRdpRemediation.run(recordingCaller(true), { Last: true }));
    expect(undone.map((each) => each.outcome)).toEqual(['Superseded', 'Undone']);
    expect(oracle(refreshed)).toBe('2');
  });

  test('a loan is paid back where the setting is as it was lent, and where it is weaker than before', () => {
    expect(oracle(payBack(lend()))).toBe('0');
    // Nobody can tell whether a policy wrote it or somebody else: what is in doubt is paid back.
    expect(oracle(payBack(set(lend(), '2')))).toBe('0');
  });
});

describe('what is confirmed', () => {
  const confirm = (host: HostDocument, parameters: object = {}) =>
    runOnHost(host, () => {
      const Id = getRdpRemediation.run(recordingCaller(true), {}).map((each) => each.id);
      return confirmRdpRemediation.run(recordingCaller(true), { Id, ...parameters });
    });
  const lines = (host: HostDocument): readonly object[] =>
    (host.journal.files.find((each) => each.path.endsWith('changes.jsonl'))?.text ?? '')
      .trim()
      .split('\n')
      .map((each) => JSON.parse(each) as object);
  const guarded = { InterfaceAlias: ['Ethernet'], Mtu: 1400, ConfirmWithin: 5 };

  test('the guard that is removed is noted in both logs', () => {
    const host = createHost();
    const [done] = runOnHost(host, () => repairWith(recordingCaller(true), setRdpMtu, guarded));
    const before = lines(host).length;
    const told = host.events.length;
    confirm(host);
    expect(lines(host).slice(before)).toEqual([
      expect.objectContaining({ id: done?.id, event: 'changed', action: 'Remove the task', verified: 'true' }),
    ]);
    expect(host.events.slice(told)).toEqual([
      expect.objectContaining({ id: 10, message: expect.stringContaining(`Guard ${done?.id}: Remove the task`) }),
    ]);
    // What has nothing to remove changes nothing.
    confirm(host);
    expect(lines(host)).toHaveLength(before + 1);
  });

  test('and so is the payback of a loan that is kept for good', () => {
    const host = borrow();
    const before = lines(host).length;
    confirm(host, { Permanent: true, Force: true });
    expect(lines(host).slice(before)).toEqual([
      expect.objectContaining({ event: 'changed', target: expect.stringContaining('Payback '), verified: 'true' }),
    ]);
  });

  test('a run of which a part was kept is still listed as that', () => {
    const host = createHost({ sessionOrigin: 'Ssh' });
    // The driver of the second interface refuses the new MTU.
    const { activeMtu } = host.interfaces[1] ?? { activeMtu: 0 };
    Object.defineProperty(host.interfaces[1], 'activeMtu', {
      enumerable: true,
      get: () => activeMtu,
      set: (value: number) => {
        if (value !== activeMtu) throw new CommandError('Refused', 'NotSpecified', 'The driver refuses.');
      },
    });
    const parameters = { ...guarded, KeepPartial: true };
    expect(() => runOnHost(host, () => repairWith(recordingCaller(true), setRdpMtu, parameters))).toThrow('refuses');
    expect(confirm(host).map((each) => each.status)).toEqual(['Kept']);
    runOnHost(host, () => importRdpLabTime(15 * minute));
    expect(host.interfaces[0]?.activeMtu).toBe(1400);
    runOnHost(host, () => undoRdpRemediation.run(recordingCaller(true), { Last: true }));
    expect(host.interfaces[0]?.activeMtu).toBe(1500);
  });
});
