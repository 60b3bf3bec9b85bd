import {
  createHost,
  ipInterface,
  localAccount,
  places,
  withCertificate,
  withExpiredCertificate,
  withFileAccess,
  withPinned,
  withRegistry,
  withServiceDenied,
  withServiceDisabled,
  withSleep,
} from './host.js';
import type { HostDocument } from './machine.js';

/** One cmdlet call of a repair. */
export interface FaultStep {
  readonly cmdlet: string;
  readonly parameters: Readonly<Record<string, unknown>>;
}

/** A broken host for the lab, and what repairs it. */
export interface Fault {
  /** One line for a list. */
  readonly description: string;
  /** The broken host, a fresh document each time. */
  readonly host: () => HostDocument;
  /** What repairs it, in order. */
  readonly steps: readonly FaultStep[];
}

const withoutTls = (host: HostDocument): HostDocument =>
  withRegistry(host, places.listener, 'SecurityLayer', 'DWord', '0');

/** The faults that the lab can be started with, by name. */
export const faults = {
  account: {
    description: 'The account jo was locked after too many wrong passwords.',
    host: () => createHost({ accounts: [localAccount({ locked: true })] }),
    steps: [{ cmdlet: 'Repair-RdpAccount', parameters: { Name: 'jo' } }],
  },
  certificate: {
    description: 'The self-signed certificate has expired, and the listener is out of line: RDP security with NLA.',
    host: () => withoutTls(withExpiredCertificate(createHost())),
    steps: [
      // The layer first: only then does the certificate show on the wire.
      { cmdlet: 'Set-RdpSecurityLayer', parameters: { SecurityLayer: 'Tls' } },
      { cmdlet: 'Repair-RdpCertificate', parameters: {} },
    ],
  },
  expired: {
    description: 'The self-signed certificate has expired.',
    host: () => withExpiredCertificate(createHost()),
    steps: [{ cmdlet: 'Repair-RdpCertificate', parameters: {} }],
  },
  renamed: {
    description: 'The computer was renamed, and its certificate still carries the old name.',
    host: () => createHost({ computerName: 'RECEPTION' }),
    steps: [{ cmdlet: 'Repair-RdpCertificate', parameters: {} }],
  },
  'key-unreadable': {
    description: 'Hardening took the private key away from Remote Desktop Services.',
    host: () => withFileAccess(createHost(), places.keyFile, 'O:SYG:SYD:PAI(A;;FA;;;SY)'),
    steps: [{ cmdlet: 'Repair-RdpCertificate', parameters: {} }],
  },
  'machine-keys': {
    description: 'The access list of the folder of machine keys was replaced, and the key in it is lost.',
    host: () =>
      withFileAccess(
        createHost({ files: createHost().files.filter((each) => each.path !== places.keyFile) }),
        places.machineKeys,
        'O:SYG:SYD:AI(A;OICI;FA;;;BA)',
      ),
    steps: [{ cmdlet: 'Repair-RdpCertificate', parameters: {} }],
  },
  'store-denied': {
    description: 'SYSTEM is denied writing to the store of the certificate.',
    host: () => withServiceDenied(createHost(), places.certificateStore),
    steps: [{ cmdlet: 'Repair-RdpCertificate', parameters: {} }],
  },
  'without-key': {
    description: 'The certificate has lost its private key.',
    host: () => withCertificate(createHost(), { hasPrivateKey: false }),
    steps: [{ cmdlet: 'Repair-RdpCertificate', parameters: {} }],
  },
  pinned: {
    description: 'The certificate that somebody chose for the listener has expired.',
    host: () => withPinned(createHost(), { notBefore: '2025-05-01 00:00:00Z', notAfter: '2026-05-01 00:00:00Z' }),
    steps: [{ cmdlet: 'Repair-RdpCertificate', parameters: { Unpin: true } }],
  },
  'certificate-service': {
    description: 'The service that keeps keys apart is disabled.',
    host: () => withServiceDisabled(createHost(), 'KeyIso'),
    steps: [{ cmdlet: 'Repair-RdpCertificate', parameters: {} }],
  },
  'security-layer': {
    description: 'The listener asks for RDP security and for Network Level Authentication.',
    host: () => withoutTls(createHost()),
    steps: [{ cmdlet: 'Set-RdpSecurityLayer', parameters: { SecurityLayer: 'Tls' } }],
  },
  clock: {
    description: 'The clock is an hour behind.',
    host: () => createHost({ clockOffset: 3600 }),
    steps: [{ cmdlet: 'Repair-RdpClock', parameters: {} }],
  },
  credssp: {
    description: 'The host refuses clients without the CredSSP update of 2018.',
    host: () => withRegistry(createHost(), places.credSsp, 'AllowEncryptionOracle', 'DWord', '0'),
    steps: [{ cmdlet: 'Set-CredSspOracle', parameters: { Level: 'Mitigated', Force: true } }],
  },
  'orphaned-session': {
    description: 'A session belongs to nobody, and nobody is connected to it.',
    host: () => {
      const host = createHost();
      return { ...host, sessions: [...host.sessions, { number: 5, station: '', user: '' }] };
    },
    steps: [{ cmdlet: 'Reset-RdpSession', parameters: { Id: 5 } }],
  },
  mtu: {
    description: 'The path to the clients drops packets above 1400 bytes, and the interface sends larger ones.',
    host: () => createHost({ pathMtu: 1400 }),
    steps: [{ cmdlet: 'Set-RdpMtu', parameters: { InterfaceAlias: ['Ethernet'], Mtu: 1400 } }],
  },
  'tls-1.2-off': {
    description: 'TLS 1.2 is switched off for servers.',
    host: () => withRegistry(createHost(), places.tls12, 'Enabled', 'DWord', '0'),
    steps: [{ cmdlet: 'Repair-RdpTls', parameters: {} }],
  },
  'no-cipher': {
    description: 'The policy for cipher suites is switched on and names none.',
    host: () => withRegistry(createHost(), places.cipherSuites, 'Functions', 'String', ''),
    steps: [{ cmdlet: 'Repair-RdpTls', parameters: {} }],
  },
  'fips-level': {
    description: 'The listener asks clients for FIPS algorithms, and Windows is not in FIPS mode.',
    host: () => withRegistry(createHost(), places.listener, 'MinEncryptionLevel', 'DWord', '4'),
    steps: [{ cmdlet: 'Repair-RdpTls', parameters: {} }],
  },
  trust: {
    description: 'The secure channel to the domain is broken.',
    host: () =>
      withCertificate(createHost({ domain: 'corp.example', secureChannel: 'Broken' }), {
        subject: 'CN=DESK-01.corp.example',
      }),
    steps: [{ cmdlet: 'Repair-RdpTrust', parameters: {} }],
  },
  'mtu-measured': {
    description: 'The path to the clients drops packets above 1372 bytes; the way to one of them can be measured.',
    host: () => createHost({ pathMtu: 1372, interfaces: [ipInterface({})] }),
    steps: [{ cmdlet: 'Set-RdpMtu', parameters: { Auto: true, ComputerName: 'client-01.example' } }],
  },
  firewall: {
    description: 'The rules of the firewall for Remote Desktop are disabled.',
    host: () => createHost({ firewallRules: createHost().firewallRules.map((each) => ({ ...each, enabled: false })) }),
    steps: [{ cmdlet: 'Enable-RdpFirewall', parameters: {} }],
  },
  'listener-disabled': {
    description: 'The listener is switched off.',
    host: () => withRegistry(createHost(), places.listener, 'fEnableWinStation', 'DWord', '0'),
    steps: [{ cmdlet: 'Repair-RdpListener', parameters: {} }],
  },
  drained: {
    description: 'The host is in drain mode: it turns new sessions away.',
    host: () => withRegistry(createHost(), places.terminalServer, 'TSServerDrainMode', 'DWord', '1'),
    steps: [{ cmdlet: 'Repair-RdpListener', parameters: {} }],
  },
  'port-taken': {
    description: 'Another program has the port of Remote Desktop.',
    host: () => createHost({ listenerPort: 0, portOwners: [{ port: 3389, program: 'ssh-forwarder.exe' }] }),
    steps: [
      { cmdlet: 'Repair-RdpListener', parameters: { PortNumber: 3390 } },
      { cmdlet: 'Enable-RdpFirewall', parameters: {} },
    ],
  },
  'port-reserved': {
    description: 'The network of containers took the port of Remote Desktop.',
    host: () =>
      createHost({
        listenerPort: 0,
        reservedPorts: [{ first: 3363, last: 3462, administered: false }],
        services: [
          ...createHost().services,
          { name: 'winnat', status: 'Running', startType: 'Manual', dependents: [] },
        ],
      }),
    steps: [{ cmdlet: 'Repair-RdpListener', parameters: {} }],
  },
  'switched-off': {
    description: 'Remote Desktop is switched off.',
    host: () => withRegistry(createHost(), places.terminalServer, 'fDenyTSConnections', 'DWord', '1'),
    steps: [{ cmdlet: 'Enable-RdpFirewall', parameters: {} }],
  },
  sleep: {
    description: 'The computer falls asleep after half an hour on mains power.',
    host: () => withSleep(createHost(), 1800),
    steps: [{ cmdlet: 'Set-RdpHostPower', parameters: {} }],
  },
  'session-limit': {
    description: 'Sessions are disconnected after a minute without a key or a mouse.',
    host: () => withRegistry(createHost(), places.policy, 'MaxIdleTime', 'DWord', '60000'),
    steps: [{ cmdlet: 'Set-RdpSessionLimit', parameters: { IdleMinutes: 0 } }],
  },
} as const satisfies Readonly<Record<string, Fault>>;

export type FaultName = keyof typeof faults;
