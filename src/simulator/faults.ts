import { createHost, localAccount, places, withExpiredCertificate, withRegistry, withSleep } from './host.js';
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
