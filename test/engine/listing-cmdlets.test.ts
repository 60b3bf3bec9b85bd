import { beforeAll, describe, expect, test } from 'vitest';
import { canonical } from '../../src/client/records.js';
import { simulate } from '../../src/client/simulate.js';
import type { InterfaceMtu } from '../../src/engine/interface-mtu.js';
import type { Stage } from '../../src/lab/stage.js';
import { createHost, ipInterface, networkAdapter } from '../../src/simulator/host.js';
import type { SessionState } from '../../src/windows/sessions.js';
import { describeWithPowerShell } from '../bridge/powershell-for-tests.js';
import { labStage } from '../lab-session.js';

const host = createHost({
  language: 'de',
  interfaces: [
    ipInterface({ alias: 'WLAN', index: 7, activeMtu: 1400, persistentMtu: 1500 }),
    ipInterface({ alias: 'WLAN', index: 7, addressFamily: 'IPv6' }),
    ipInterface({ alias: 'Contoso VPN', index: 12, activeMtu: 1300, persistentMtu: 0, connected: false }),
  ],
  adapters: [networkAdapter({ alias: 'WLAN', receivedBytes: 5_000_000_000, sentBytes: 7 })],
  sessions: [
    { number: 0, station: 'services', user: '' },
    { number: 1, station: 'console', user: 'Administrator' },
    { number: 2, station: '', user: 'somebody with a long name' },
    { number: 14, station: 'rdp-tcp#3', user: 'jo' },
  ],
});

const shown = (each: InterfaceMtu) => [each.interfaceAlias, each.addressFamily, each.mtu, each.persistentMtu];

describe('Get-RdpMtu', () => {
  test('lists what netsh lists: MTU, state, bytes in and out, name', async () => {
    await using rdp = simulate(structuredClone(host));
    const [wlan, , vpn] = await rdp.getRdpMtu();
    expect(wlan).toEqual({
      mtu: 1400,
      persistentMtu: 1500,
      connected: true,
      bytesIn: 5_000_000_000,
      bytesOut: 7,
      addressFamily: 'IPv4',
      interfaceAlias: 'WLAN',
    });
    expect(vpn).toMatchObject({ interfaceAlias: 'Contoso VPN', connected: false, bytesIn: 0, persistentMtu: 0 });
  });

  test('shows the interfaces of a name, whatever its case, and of one protocol', async () => {
    await using rdp = simulate(structuredClone(host));
    expect((await rdp.getRdpMtu({ interfaceAlias: ['wlan'] })).map(shown)).toEqual([
      ['WLAN', 'IPv4', 1400, 1500],
      ['WLAN', 'IPv6', 1500, 1500],
    ]);
    expect((await rdp.getRdpMtu({ addressFamily: 'IPv6' })).map(shown)).toEqual([['WLAN', 'IPv6', 1500, 1500]]);
    expect(await rdp.getRdpMtu({ interfaceAlias: ['Nothing'] })).toEqual([]);
  });
});

test('Get-RdpSession lists sessions and no listener, from what a German Windows prints', async () => {
  await using rdp = simulate(structuredClone(host));
  const sessions = await rdp.getRdpSession();
  const columns = ({ id, station, user, connected, own }: SessionState) => [id, station, user, connected, own];
  expect(sessions.map(columns)).toEqual([
    [0, 'services', '', false, false],
    [1, 'console', 'Administrator', true, true],
    [2, '', 'somebody with a long', false, false],
    [14, 'rdp-tcp#3', 'jo', true, false],
  ]);
});

test('Get-RdpSession says that there is none to see', async () => {
  await using rdp = simulate(createHost({ language: 'de', sessions: [] }));
  await expect(rdp.getRdpSession()).rejects.toMatchObject({ id: 'SessionsUnknown' });
});

describeWithPowerShell('the lists in PowerShell', () => {
  let stage: Stage;
  beforeAll(async () => {
    stage = await labStage('de-DE');
    await stage.load(host);
  });

  test('of interfaces is that of Node', async () => {
    await using rdp = simulate(structuredClone(host));
    const found = await stage.inspect({
      cmdlet: 'Get-RdpMtu',
      parameters: { InterfaceAlias: ['wlan', 'Contoso VPN'] },
    });
    expect(canonical(found)).toEqual(canonical(await rdp.getRdpMtu({ interfaceAlias: ['wlan', 'Contoso VPN'] })));
  });

  test('of interfaces is what Set-RdpMtu -List shows, too', async () => {
    await using rdp = simulate(structuredClone(host));
    const before = await stage.host();
    const found = await stage.inspect({ cmdlet: 'Set-RdpMtu', parameters: { List: true } });
    expect(canonical(found)).toEqual(canonical(await rdp.getRdpMtu()));
    expect(await stage.host()).toEqual(before);
  });

  test('of sessions is that of Node', async () => {
    await using rdp = simulate(structuredClone(host));
    const found = await stage.inspect({ cmdlet: 'Get-RdpSession', parameters: {} });
    expect(canonical(found)).toEqual(canonical(await rdp.getRdpSession()));
  });
});
