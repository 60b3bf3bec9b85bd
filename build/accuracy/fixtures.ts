import { type FaultName, faults } from '../../src/simulator/faults.js';
import {
  certificate,
  createHost,
  firewallRule,
  ipInterface,
  peer,
  places,
  withCertificate,
  withEnrolled,
  withLogonFailures,
  withPinned,
  withPort,
  withRegistry,
  withSystemEvent,
} from '../../src/simulator/host.js';
import type { HostDocument } from '../../src/simulator/machine.js';
import { inDomain, onRelease, type ReleaseName, withFault } from './hosts.js';

/**
 * A look with what only a person can tell it: the client's version, an account's name, the far end of the way. That of
 * Test-Rdp0x904 itself tells it to look over the network as well.
 */
export interface Hint {
  readonly cmdlet: string;
  readonly parameters: Readonly<Record<string, unknown>>;
}

/** One host, and what the diagnosis has to say of it. */
export interface Fixture {
  readonly name: string;
  readonly host: HostDocument;
  /** Numbers of docs/causes.md, the one that is expected first in front; none on a healthy host. */
  readonly causes: readonly number[];
  /** What the diagnosis is told; it looks by itself without. */
  readonly hint?: Hint;
  /** Why what is seen does not decide between this cause and another; then it is expected among the first three. */
  readonly undecided?: string;
}

const workgroup = (release: ReleaseName, host: HostDocument = createHost()): HostDocument => onRelease(host, release);
const member = (release: ReleaseName, host: HostDocument = createHost()): HostDocument =>
  onRelease(inDomain(host), release);

const faulty = (...names: readonly FaultName[]): HostDocument =>
  names.reduce((host, name) => withFault(host, name), createHost());

const ownKey = createHost().files.filter((each) => each.path === places.keyFile);

/** A host with one fault of the lab, and the cause that it stands for. */
const lone = (cause: number, fault: FaultName, place: typeof workgroup, release: ReleaseName): Fixture => ({
  name: `${fault} on ${release}`,
  host: place(release, faults[fault].host()),
  causes: [cause],
});

/** A host with two faults of the lab. */
const both = (
  causes: readonly [number, number],
  names: readonly [FaultName, FaultName],
  place: typeof workgroup,
  release: ReleaseName,
): Fixture => ({ name: names.join(' and '), host: place(release, faulty(...names)), causes });

/** Each cause alone, in the order of docs/causes.md; none is left out. What a host cannot see by itself has a hint. */
const single: readonly Fixture[] = [
  lone(1, 'expired', workgroup, 'server2012R2'),
  lone(1, 'expired', member, 'server2025'),
  lone(2, 'renamed', workgroup, 'server2016'),
  lone(3, 'key-unreadable', member, 'server2019'),
  lone(4, 'machine-keys', workgroup, 'server2022'),
  {
    name: 'the folder of machine keys changed, the key still there',
    host: member('server2025', { ...faulty('machine-keys'), files: [...faulty('machine-keys').files, ...ownKey] }),
    causes: [4],
  },
  lone(5, 'store-denied', workgroup, 'windows10'),
  lone(6, 'without-key', member, 'server2016'),
  lone(7, 'pinned', member, 'server2022'),
  lone(8, 'certificate-service', workgroup, 'windows11'),
  lone(9, 'security-layer', workgroup, 'windows10'),
  lone(10, 'tls-1.2-off', member, 'server2012R2'),
  lone(11, 'no-cipher', member, 'server2019'),
  lone(12, 'fips-level', workgroup, 'server2016'),
  lone(13, 'trust', member, 'server2022'),
  lone(13, 'trust', member, 'windows11'),
  lone(14, 'port-taken', workgroup, 'windows10'),
  lone(15, 'listener-disabled', member, 'server2019'),
  lone(15, 'drained', member, 'server2012R2'),
  lone(16, 'firewall', workgroup, 'windows11'),
  lone(16, 'switched-off', member, 'windows10'),
  {
    name: 'an old macOS client behind a gateway',
    host: member('server2022'),
    causes: [17],
    hint: { cmdlet: 'Test-RdpMacClient', parameters: { Version: '10.2.9', Gateway: true } },
  },
  {
    name: 'an interface with the packets of a storage network',
    host: workgroup('server2019', createHost({ interfaces: [ipInterface({ activeMtu: 9000, persistentMtu: 9000 })] })),
    causes: [18],
  },
  {
    ...lone(18, 'mtu-measured', workgroup, 'windows11'),
    hint: { cmdlet: 'Set-RdpMtu', parameters: { Auto: true, ComputerName: peer({}).hostName } },
  },
  {
    ...lone(18, 'mtu', workgroup, 'windows10'),
    hint: { cmdlet: 'Test-Rdp0x904', parameters: { ComputerName: 'localhost', TimeoutSeconds: 2 } },
    undecided:
      'A handshake that stalls looks the same where large packets get lost and where something holds them up. Both are ' +
      'suspected with one grade; the one that a command answers comes first, and NextTest names Set-RdpMtu -Auto, which ' +
      'measures it.',
  },
  {
    name: 'streams that something damages on the way',
    host: workgroup('server2012R2', withSystemEvent(createHost(), 'TermDD', 56, '2026-06-01 07:30:00Z')),
    causes: [19],
  },
  {
    name: 'a certificate that somebody shows in place of the own',
    host: member('windows11'),
    causes: [19],
    hint: { cmdlet: 'Test-RdpInterception', parameters: { SeenThumbprint: 'F'.repeat(40) } },
  },
  {
    name: 'a flood of passwords that are tried',
    host: workgroup('server2016', withLogonFailures(createHost(), 400, 3, '203.0.113.9')),
    causes: [20],
  },
  lone(21, 'port-reserved', workgroup, 'windows11'),
  lone(22, 'clock', workgroup, 'windows10'),
  lone(23, 'credssp', member, 'server2019'),
  lone(24, 'account', workgroup, 'windows11'),
  {
    ...lone(24, 'account', workgroup, 'server2022'),
    name: 'account, named',
    hint: { cmdlet: 'Test-RdpAccount', parameters: { Name: 'jo' } },
  },
  lone(25, 'session-limit', member, 'server2022'),
  lone(25, 'orphaned-session', member, 'server2012R2'),
  lone(26, 'sleep', workgroup, 'windows11'),
  {
    name: 'a name that nobody knows',
    host: member('windows10'),
    causes: [27],
    hint: { cmdlet: 'Repair-RdpNameResolution', parameters: { ComputerName: 'desk-1.corp.example' } },
  },
  {
    name: 'a server without an update since before March 2018',
    host: withRegistry(workgroup('server2016'), places.windowsVersion, 'UBR', 'DWord', '1066'),
    causes: [28],
  },
  {
    name: 'a client with Windows XP',
    host: workgroup('server2025'),
    causes: [28],
    hint: { cmdlet: 'Test-RdpPatchLevel', parameters: { ClientBuild: 2600 } },
  },
  {
    name: 'segments that are sent again and again',
    host: workgroup('windows11', createHost({ segmentsSent: 100000, segmentsRepeated: 9000 })),
    causes: [29],
  },
  {
    name: 'a link that loses packets',
    host: workgroup('windows10', createHost({ peers: [peer({ replies: [12, -1, 12, 12] })] })),
    causes: [29],
    hint: { cmdlet: 'Test-RdpLink', parameters: { ComputerName: peer({}).hostName } },
  },
];

/**
 * Two causes at once. In front is what keeps everybody out and shows 0x904; behind it what only some meet, what shows
 * another code, or what only a guess speaks for.
 */
const pairs: readonly Fixture[] = [
  both([1, 9], ['expired', 'security-layer'], workgroup, 'server2012R2'),
  both([1, 23], ['expired', 'credssp'], member, 'server2019'),
  both([2, 25], ['renamed', 'session-limit'], workgroup, 'windows10'),
  both([3, 26], ['key-unreadable', 'sleep'], workgroup, 'windows11'),
  both([5, 22], ['store-denied', 'clock'], workgroup, 'server2022'),
  both([9, 12], ['security-layer', 'fips-level'], workgroup, 'server2016'),
  both([10, 24], ['tls-1.2-off', 'account'], workgroup, 'server2022'),
  both([10, 22], ['tls-1.2-off', 'clock'], workgroup, 'windows10'),
  both([1, 10], ['expired', 'tls-1.2-off'], member, 'server2016'),
  both([13, 23], ['trust', 'credssp'], member, 'server2025'),
  both([14, 25], ['port-taken', 'session-limit'], workgroup, 'windows11'),
  both([15, 26], ['listener-disabled', 'sleep'], workgroup, 'windows11'),
  both([1, 16], ['expired', 'firewall'], workgroup, 'server2025'),
];

/** Nothing is wrong, and the settings are not those of a fresh installation. */
const healthy: readonly Fixture[] = [
  { name: 'a Windows 11 as it is installed', host: workgroup('windows11'), causes: [] },
  { name: 'a member of a domain with Server 2012 R2', host: member('server2012R2'), causes: [] },
  {
    name: 'a hardened server: FIPS mode, strong levels by policy, TLS 1.0 off',
    host: withRegistry(
      withRegistry(
        withRegistry(
          withRegistry(member('server2022'), `${places.lsa}\\FIPSAlgorithmPolicy`, 'Enabled', 'DWord', '1'),
          places.policy,
          'MinEncryptionLevel',
          'DWord',
          '4',
        ),
        places.policy,
        'SecurityLayer',
        'DWord',
        '2',
      ),
      places.tls12.replace('1.2', '1.0'),
      'Enabled',
      'DWord',
      '0',
    ),
    causes: [],
  },
  {
    name: 'a certificate of the company, chosen for the listener',
    host: member('server2019', withPinned(createHost())),
    causes: [],
  },
  {
    name: 'a company certificate in the store, a certificate of its own on the listener',
    host: member('server2025', withEnrolled(createHost())),
    causes: [],
  },
  {
    name: 'a port of its own, let in from one network',
    host: workgroup(
      'server2016',
      withPort(
        createHost({
          firewallRules: ['TCP', 'UDP'].map((protocol) =>
            firewallRule({
              name: `Moved-${protocol}`,
              protocol,
              localPorts: ['3390'],
              remoteAddresses: ['192.0.2.0/24'],
            }),
          ),
        }),
        3390,
      ),
    ),
    causes: [],
  },
  {
    name: 'a small MTU for a VPN, another antivirus program, a list of cipher suites',
    host: workgroup(
      'windows10',
      withRegistry(
        createHost({
          antiVirus: ['Windows Defender', 'Contoso Total Protection'],
          interfaces: [ipInterface({}), ipInterface({ alias: 'VPN', index: 9, activeMtu: 1350, persistentMtu: 1350 })],
        }),
        places.cipherSuites,
        'Functions',
        'String',
        'TLS_ECDHE_ECDSA_WITH_AES_256_GCM_SHA384,TLS_ECDHE_RSA_WITH_AES_256_GCM_SHA384',
      ),
    ),
    causes: [],
  },
  {
    name: 'a certificate that has just been renewed, CredSSP set to its default',
    host: withRegistry(
      workgroup('server2012R2', withCertificate(createHost(), { notBefore: certificate({}).notBefore })),
      places.credSsp,
      'AllowEncryptionOracle',
      'DWord',
      '1',
    ),
    causes: [],
  },
];

export const fixtures: readonly Fixture[] = [...single, ...pairs, ...healthy];
