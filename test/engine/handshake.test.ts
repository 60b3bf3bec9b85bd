import { expect, test } from 'vitest';
import { simulate } from '../../src/client/simulate.js';
import { createHost, places, withExpiredCertificate, withPort, withRegistry } from '../../src/simulator/host.js';
import type { HostDocument } from '../../src/simulator/machine.js';

const repair = async (host: HostDocument, whatIf = false) => {
  await using rdp = simulate(structuredClone(host));
  return rdp.repairRdpCertificate({ whatIf });
};
const shown = async (host: HostDocument) =>
  (await repair(host)).flatMap((each) => each.handshake.map((finding) => `${finding.id} ${finding.status}`));

test('a repair is proved by a fresh handshake with the listener', async () => {
  expect(await shown(withExpiredCertificate(createHost()))).toEqual(['Healthy healthy']);
});

test('the handshake goes to where the listener listens', async () => {
  const moved = withPort(withExpiredCertificate(createHost()), 3390);
  expect(await shown(moved)).toEqual(['Healthy healthy']);
});

test('what else keeps clients out shows as well', async () => {
  const denied = withRegistry(
    withExpiredCertificate(createHost()),
    places.winStations.slice(0, places.winStations.lastIndexOf('\\')),
    'fDenyTSConnections',
    'DWord',
    '1',
  );
  expect(await shown(denied)).toContain('ConnectionRefused fault');
});

test('nothing is proved where nothing was changed', async () => {
  expect(await shown(createHost())).toEqual([]);
  expect(await repair(withExpiredCertificate(createHost()), true)).toEqual([]);
});

test('a remedy that does not ask for it makes none', async () => {
  await using rdp = simulate(createHost({ pathMtu: 1400 }));
  const [changed] = await rdp.setRdpMtu({ interfaceAlias: ['Ethernet'], mtu: 1400 });
  expect(changed?.handshake).toEqual([]);
});
