import { createHost, places, withExpiredCertificate, withPinned, withRegistry } from '../../src/simulator/host.js';
import type { HostDocument } from '../../src/simulator/machine.js';

/** One behaviour of Repair-Rdp0x904; it runs in V8 and in PowerShell. */
export interface RepairCase {
  readonly name: string;
  readonly host: HostDocument;
  readonly parameters?: Readonly<Record<string, unknown>>;
  readonly expect: {
    readonly works: boolean;
    /** Ids of what was repaired, in order. */
    readonly done: readonly string[];
    /** What is left, by id, with the reason. */
    readonly left: Readonly<Record<string, string>>;
    /** What takes effect with a restart. */
    readonly rebootNeeded?: boolean;
    /** Something is lent. */
    readonly lent?: boolean;
  };
}

const withoutTls = (host: HostDocument): HostDocument =>
  withRegistry(host, places.listener, 'SecurityLayer', 'DWord', '0');

const strictOracle = withRegistry(createHost(), places.credSsp, 'AllowEncryptionOracle', 'DWord', '0');
const expiredPin = withPinned(createHost(), { notBefore: '2025-05-01 00:00:00Z', notAfter: '2026-05-01 00:00:00Z' });
const portless = withRegistry(createHost(), places.listener, 'PortNumber', 'String', 'RDP');
const tls12Off = withRegistry(createHost(), places.tls12, 'Enabled', 'DWord', '0');

export const repairCases: readonly RepairCase[] = [
  {
    name: 'leaves a healthy host alone',
    host: createHost(),
    expect: { works: true, done: [], left: {} },
  },
  {
    name: 'repairs one fault',
    host: withExpiredCertificate(createHost()),
    expect: { works: true, done: ['CertificateExpired'], left: {} },
  },
  {
    name: 'repairs two faults, the better proven first',
    host: withoutTls(withExpiredCertificate(createHost())),
    expect: { works: true, done: ['CertificateExpired', 'SecurityLayerInconsistent'], left: {} },
  },
  {
    name: 'stops when it works, though more was planned',
    host: withRegistry(withExpiredCertificate(createHost()), places.tls12, 'Enabled', 'String', '1'),
    parameters: { AllowReboot: true },
    expect: { works: true, done: ['CertificateExpired'], left: { Tls12Invalid: 'NotTried' } },
  },
  {
    name: 'ends no session without being allowed to',
    host: portless,
    parameters: { IncludeCause: [15] },
    expect: { works: false, done: [], left: { ListenerPortInvalid: 'NeedsSessionDrop' } },
  },
  {
    name: 'ends sessions where that is allowed',
    host: portless,
    parameters: { IncludeCause: [15], AllowSessionDrop: true },
    expect: { works: true, done: ['ListenerPortInvalid'], left: {} },
  },
  {
    name: 'takes back the choice of an expired certificate',
    host: expiredPin,
    expect: { works: true, done: ['PinnedCertificateExpired'], left: {} },
  },
  {
    name: 'changes nothing that needs a restart without being allowed to',
    host: tls12Off,
    expect: { works: false, done: [], left: { Tls12Off: 'NeedsReboot' } },
  },
  {
    name: 'says that a restart is needed',
    host: tls12Off,
    parameters: { AllowReboot: true },
    expect: { works: true, done: ['Tls12Off'], left: {}, rebootNeeded: true },
  },
  {
    name: 'leaves alone what gives another code',
    host: strictOracle,
    expect: { works: true, done: [], left: { OracleForceUpdatedClients: 'NeedsName' } },
  },
  {
    name: 'lends nothing without being allowed to',
    host: strictOracle,
    parameters: { IncludeCause: [23], AllowReboot: true },
    expect: { works: true, done: [], left: { OracleForceUpdatedClients: 'NeedsLoan' } },
  },
  {
    name: 'lends what was named and allowed',
    host: strictOracle,
    parameters: { IncludeCause: [23], AllowReboot: true, AllowLoan: true, For: 30 },
    expect: { works: true, done: ['OracleForceUpdatedClients'], left: {}, rebootNeeded: true, lent: true },
  },
  {
    name: 'leaves alone what policy holds',
    host: withRegistry(createHost(), places.policy, 'SecurityLayer', 'DWord', '7'),
    expect: { works: false, done: [], left: { SecurityLayerInvalid: 'NotAutomatic' } },
  },
  {
    name: 'says what its remedy said where that refuses',
    host: withRegistry(
      withRegistry(createHost(), places.listener, 'UserAuthentication', 'DWord', '7'),
      places.policy,
      'SecurityLayer',
      'DWord',
      '1',
    ),
    expect: {
      works: false,
      done: [],
      left: {
        UserAuthenticationInvalid: 'Refused',
        SecurityLayerNegotiable: 'NotAutomatic',
        NlaOff: 'NotAutomatic',
        RdpSecurityAccepted: 'NeedsName',
      },
    },
  },
  {
    name: 'repairs only the cause that was named',
    host: withoutTls(withExpiredCertificate(createHost())),
    parameters: { IncludeCause: [9] },
    expect: { works: false, done: ['SecurityLayerInconsistent'], left: { CertificateExpired: 'NotNamed' } },
  },
  {
    name: 'leaves out a cause',
    host: withoutTls(withExpiredCertificate(createHost())),
    parameters: { ExcludeCause: [9] },
    expect: {
      works: false,
      done: ['CertificateExpired'],
      left: { SecurityLayerInconsistent: 'NotNamed', RdpSecurityOnly: 'NotNamed' },
    },
  },
  {
    name: 'raises what is weak only where that is named',
    host: withRegistry(createHost(), places.listener, 'UserAuthentication', 'DWord', '0'),
    expect: { works: true, done: [], left: { NetworkLevelAuthenticationOff: 'NeedsName', NlaOff: 'NotAutomatic' } },
  },
  {
    name: 'raises what is weak where that is named',
    host: withRegistry(createHost(), places.listener, 'UserAuthentication', 'DWord', '0'),
    parameters: { IncludeCause: [9, 13] },
    expect: { works: true, done: ['NetworkLevelAuthenticationOff'], left: {} },
  },
];
