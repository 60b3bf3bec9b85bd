import { createHost, ipInterface, places, withExpiredCertificate, withRegistry } from './host.js';
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
  'security-layer': {
    description: 'The listener asks for RDP security and for Network Level Authentication.',
    host: () => withoutTls(createHost()),
    steps: [{ cmdlet: 'Set-RdpSecurityLayer', parameters: { SecurityLayer: 'Tls' } }],
  },
  credssp: {
    description: 'The host refuses clients without the CredSSP update of 2018.',
    host: () => withRegistry(createHost(), places.credSsp, 'AllowEncryptionOracle', 'DWord', '0'),
    steps: [{ cmdlet: 'Set-CredSspOracle', parameters: { Level: 'Mitigated', Force: true } }],
  },
  mtu: {
    description: 'The path to the clients drops packets above 1400 bytes, and the interface sends larger ones.',
    host: () => createHost({ pathMtu: 1400 }),
    steps: [{ cmdlet: 'Set-RdpMtu', parameters: { InterfaceAlias: ['Ethernet'], Mtu: 1400 } }],
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
} as const satisfies Readonly<Record<string, Fault>>;

export type FaultName = keyof typeof faults;
