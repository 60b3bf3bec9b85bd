import { describe, expect, test } from 'vitest';
import { runRecipe } from '../../src/engine/run-recipe.js';
import { recordingCaller } from '../../src/lab/stage.js';
import setCredSspOracle from '../../src/recipes/set-credssp-oracle.js';
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
import { undoRdpRemediation } from './cmdlets.js';

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
  const [done] = runOnHost(host, () => runRecipe(recordingCaller(true), setRdpSecurityLayer, passed));
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
    runOnHost(createHost(), () => runRecipe(caller, setRdpSecurityLayer, { SecurityLayer: 'Rdp' }));
    expect(caller.asked.map((each) => each.action)).toEqual([
      'Set to DWord 0, less secure than now, for 15 minutes',
      'Set to DWord 0, less secure than now, for 15 minutes',
    ]);
  });

  test('is refused for good without -Force, and then leaves a debt and no task', () => {
    const host = createHost();
    const run = (parameters: object) => () =>
      runRecipe(recordingCaller(true), setRdpSecurityLayer, { SecurityLayer: 'Rdp', ...parameters });
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
    runOnHost(host, () => runRecipe(recordingCaller(true), setCredSspOracle, passed));
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
