import { expect, test } from 'vitest';
import { runRecipe } from '../../src/engine/run-recipe.js';
import { recordingCaller } from '../../src/lab/stage.js';
import repairRdpTls from '../../src/recipes/repair-rdp-tls.js';
import setRdpNla from '../../src/recipes/set-rdp-nla.js';
import { createHost, places } from '../../src/simulator/host.js';
import { runOnHost } from '../../src/simulator/index.js';
import type { HostDocument } from '../../src/simulator/machine.js';
import { importRdpLabStart, importRdpLabTime } from '../../src/simulator/scheduler.js';

const values = (host: HostDocument, path: string): readonly (readonly string[])[] =>
  (host.registry.find((each) => each.path === path)?.values ?? []).map((each) => [each.name, each.text]);

test('Network Level Authentication that was turned off comes back by itself', () => {
  const host = createHost();
  const before = values(host, places.listener);
  runOnHost(host, () => runRecipe(recordingCaller(true), setRdpNla, { State: 'Off' }));
  expect(values(host, places.listener)).toContainEqual(['UserAuthentication', '0']);
  expect(host.tasks).toHaveLength(1);
  runOnHost(host, () => importRdpLabTime(16 * 60));
  expect(values(host, places.listener)).toEqual(before);
  expect(host.tasks).toEqual([]);
});

test('turning it on is no loan', () => {
  const host = createHost();
  const forGood = { State: 'Off', Permanent: true, Force: true } as const;
  runOnHost(host, () => runRecipe(recordingCaller(true), setRdpNla, forGood));
  runOnHost(host, () => runRecipe(recordingCaller(true), setRdpNla, { State: 'On' }));
  expect(host.tasks).toEqual([]);
});

test('TLS 1.0 that was lent is off again after the next start, with both of its values', () => {
  const host = createHost();
  const old = places.tls12.replace('1.2', '1.0');
  runOnHost(host, () => runRecipe(recordingCaller(true), repairRdpTls, { LegacyVersion: 'Tls10' }));
  expect(values(host, old)).toEqual([
    ['DisabledByDefault', '0'],
    ['Enabled', '1'],
  ]);
  runOnHost(host, () => importRdpLabStart(60));
  runOnHost(host, () => importRdpLabTime(60 * 60));
  expect(values(host, old)).toEqual([]);
  expect(host.tasks).toEqual([]);
});

test('TLS 1.2 is no loan', () => {
  const host = createHost();
  host.registry = [
    ...host.registry,
    {
      path: places.tls12,
      rights: 'full',
      serviceRights: 'full',
      sddl: 'O:BAG:SYD:AI(A;CIID;KA;;;SY)',
      values: [{ name: 'Enabled', kind: 'DWord', text: '0' }],
    },
  ];
  runOnHost(host, () => runRecipe(recordingCaller(true), repairRdpTls, {}));
  expect(values(host, places.tls12)).toContainEqual(['Enabled', '1']);
  expect(host.tasks).toEqual([]);
});
