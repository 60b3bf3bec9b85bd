import { Type } from '@sinclair/typebox';
import type { Integer } from '../border/dotnet.js';
import { getClientCodeFinding } from '../protocol/client-codes.js';
import { getProbeReport } from '../protocol/look.js';
import { getOutsideDiagnosis } from '../protocol/outside.js';
import { defineDiagnosis, Optional, Parameters, Switch, Whole } from '../recipe/define.js';
import type { Finding, FindingStatus, Grade, Impact, RankedFinding } from '../recipe/finding.js';
import { addNextTest } from '../recipe/next-test.js';
import {
  createHost,
  firewallRule,
  ipInterface,
  places,
  withExpiredCertificate,
  withLogonFailures,
  withoutElevation,
  withRegistry,
  withRights,
  withSleep,
} from '../simulator/host.js';
import { getCurrentInstant } from '../windows/computer.js';
import { assertSupportedWindows, getWindowsRefusal } from '../windows/environment.js';
import { getListenerPort } from '../windows/listener-port.js';
import { testOwnName } from '../windows/own-host.js';

/** What is seen to be broken comes first, what is fine last. */
const statuses: readonly FindingStatus[] = ['fault', 'suspect', 'debt', 'unknown', 'healthy'];

/** Best documented first. */
const grades: readonly Grade[] = ['A', 'B', 'C', 'X'];

/** Least disturbing first. */
const impacts: readonly Impact[] = ['none', 'own connection', 'all sessions', 'reboot'];

/** Whether somebody asked for a cause: all are asked for where none is named. */
function testCauseAsked(cause: number, included: readonly number[], excluded: readonly number[]): boolean {
  if (excluded.includes(cause)) return false;
  return included.length === 0 || included.includes(cause);
}

/** Whether this computer's own listener is meant: on another port of it something else may answer, such as a tunnel. */
function testOwnListener(computerName: string, port: Integer | undefined): boolean {
  return testOwnName(computerName) && (port === undefined || port === getListenerPort().number);
}

/** Why this computer is looked at over the network alone; empty where it is not. */
function getOwnRefusal(): readonly Finding[] {
  const refusal = getWindowsRefusal('Test-Rdp0x904');
  if (refusal === undefined) return [];
  return [
    {
      cause: 0,
      id: refusal.id,
      status: 'unknown',
      title: `Only the network was looked at. ${refusal.message}`,
      evidence: [{ source: 'this PowerShell', reading: refusal.id }],
      grade: 'B',
      impact: 'none',
      clientCode: '0x904',
      repair: '',
    },
  ];
}

/** What the network shows of a host. */
function getNetworkFinding(computerName: string, port: Integer | undefined, seconds: Integer): readonly Finding[] {
  const now = getCurrentInstant();
  const host = computerName === '.' ? 'localhost' : computerName;
  const asked = port ?? (testOwnName(computerName) ? getListenerPort().number : 3389);
  return getOutsideDiagnosis(getProbeReport(host, asked, seconds * 1000, now), now);
}

export default defineDiagnosis({
  cmdlet: 'Test-Rdp0x904',
  synopsis: 'Looks on this computer for what makes Remote Desktop fail with error 0x904.',
  description:
    'Runs the diagnosis of every remedy of this module and changes nothing. Findings are ranked: what is broken before ' +
    'what is only suspected, what is well documented before what is inferred, what a command repairs before what only ' +
    'somebody else can, what disturbs nobody before what ends sessions. Each says what was read where, and which command ' +
    'repairs it. Where nothing is seen to be broken and something is suspected, NextTest of the first suspicion is the ' +
    'cheapest command that tells more. Run it from an elevated PowerShell: what may not be read is listed as unknown.',
  remote: true,
  parameters: Parameters({
    ComputerName: Optional(
      Type.String({
        pattern: '^[^\\s]{1,253}$',
        position: 0,
        description:
          'A host to look at over the network, as a client would. Of another computer nothing else is looked at.',
      }),
    ),
    Port: Optional(
      Whole({
        minimum: 1,
        maximum: 65535,
        description: 'Its port; without it that of the listener here, 3389 elsewhere.',
      }),
    ),
    TimeoutSeconds: Optional(
      Whole({
        minimum: 1,
        maximum: 300,
        description: 'Seconds that the look over the network may take, 10 without it.',
      }),
    ),
    DisconnectReason: Optional(
      Whole({ minimum: 0, description: 'The number that the client shows as its error code, such as 0x904.' }),
    ),
    ExtendedReason: Optional(
      Whole({ minimum: 0, description: 'The number that the client shows as its extended error code, such as 7.' }),
    ),
    IncludeCause: Optional(
      Type.Array(Type.Integer({ minimum: 1, maximum: 99 }), {
        minItems: 1,
        description: 'Only these causes, by their number in docs/causes.md.',
      }),
    ),
    ExcludeCause: Optional(
      Type.Array(Type.Integer({ minimum: 1, maximum: 99 }), {
        minItems: 1,
        description: 'Not these causes, by their number in docs/causes.md.',
      }),
    ),
    Quiet: Switch({ description: 'Returns only whether nothing was found that could cause the error.' }),
  }),
  inside: ({ ComputerName, Port }): boolean => {
    // Where the network is asked too, its answer is worth having even from a Windows that is not looked at itself.
    if (ComputerName === undefined) assertSupportedWindows('Test-Rdp0x904');
    return ComputerName === undefined || (testOwnListener(ComputerName, Port) && getOwnRefusal().length === 0);
  },
  outside: ({ ComputerName, Port, TimeoutSeconds, DisconnectReason, ExtendedReason }): readonly Finding[] => {
    const codes = getClientCodeFinding(DisconnectReason, ExtendedReason);
    if (ComputerName === undefined) return codes;
    const refusal = testOwnListener(ComputerName, Port) ? getOwnRefusal() : [];
    return [...codes, ...refusal, ...getNetworkFinding(ComputerName, Port, TimeoutSeconds ?? 10)];
  },
  select: (findings, { IncludeCause, ExcludeCause, ComputerName }): readonly RankedFinding[] => {
    const asked = findings.filter((each) => testCauseAsked(each.cause, IncludeCause ?? [], ExcludeCause ?? []));
    const ranked: Finding[] = [];
    for (const status of statuses) {
      const ofStatus = asked.filter((each) => each.status === status);
      for (const grade of grades) {
        const ofGrade = ofStatus.filter((each) => each.grade === grade);
        for (const repairable of [true, false]) {
          const alike = ofGrade.filter((each) => (each.repair !== '') === repairable);
          for (const impact of impacts) {
            for (const finding of alike) if (finding.impact === impact) ranked.push(finding);
          }
        }
      }
    }
    return addNextTest(ranked, ComputerName ?? '');
  },
  // What could not be read is no reassurance; a debt weakens connections and breaks none.
  passes: (findings) => findings.every((each) => each.status === 'healthy' || each.status === 'debt'),
  examples: [
    {
      code: 'Test-Rdp0x904',
      remarks: 'Every finding, the likeliest cause first.',
    },
    {
      code: "Test-Rdp0x904 | Where-Object -Property Status -EQ -Value 'fault' | Select-Object -ExpandProperty Repair",
      remarks: 'The commands that repair what is broken.',
    },
    {
      code: 'if (-not (Test-Rdp0x904 -ExcludeCause 18 -Quiet)) { exit 1 }',
      remarks: 'For a management agent: whether anything needs a look, large packets left aside.',
    },
  ],
  cases: [
    {
      name: 'finds a healthy host healthy',
      host: createHost(),
      expect: { findings: [], passes: true },
    },
    {
      name: 'ranks by status, then by grade',
      host: withRegistry(
        withRegistry(withExpiredCertificate(createHost()), places.listener, 'SecurityLayer', 'DWord', '0'),
        places.credSsp,
        'AllowEncryptionOracle',
        'DWord',
        '2',
      ),
      expect: { findings: ['CertificateExpired', 'SecurityLayerInconsistent', 'OracleVulnerable'], passes: false },
    },
    {
      name: 'ranks a suspicion below a fault, and a documented one above an inferred one',
      host: withRegistry(
        withRegistry(
          createHost({ interfaces: [ipInterface({ activeMtu: 9000, persistentMtu: 9000 })] }),
          places.listener,
          'MinEncryptionLevel',
          'DWord',
          '1',
        ),
        places.credSsp,
        'AllowEncryptionOracle',
        'DWord',
        '0',
      ),
      expect: {
        findings: ['EncryptionLevelInconsistent', 'LargeMtu', 'OracleForceUpdatedClients'],
        passes: false,
      },
    },
    {
      name: 'passes with a debt alone',
      host: withRegistry(createHost(), places.listener, 'UserAuthentication', 'DWord', '0'),
      expect: { findings: ['NetworkLevelAuthenticationOff'], passes: true },
    },
    {
      name: 'does not pass what it could not read',
      host: withRights(withRights(createHost(), places.listener, 'none'), places.winStations, 'none'),
      expect: {
        findings: [
          'CertificateUnknown',
          'ListenerUnknown',
          'NetworkLevelAuthenticationUnknown',
          'ListenerSecurityUnknown',
          'RenewalUnknown',
        ],
        passes: false,
        next: [
          'CertificateUnknown',
          "Start-Process -FilePath powershell.exe -Verb RunAs -ArgumentList '-NoExit -Command Test-Rdp0x904'",
        ],
      },
    },
    {
      name: 'shows only the causes that are asked for',
      host: withRegistry(withExpiredCertificate(createHost()), places.listener, 'SecurityLayer', 'DWord', '0'),
      parameters: { IncludeCause: [9, 18] },
      expect: { findings: ['SecurityLayerInconsistent'], passes: false },
    },
    {
      name: 'leaves out the causes that are not asked for',
      host: withRegistry(withExpiredCertificate(createHost()), places.listener, 'SecurityLayer', 'DWord', '0'),
      parameters: { IncludeCause: [1, 9], ExcludeCause: [1, 9] },
      expect: { findings: [], passes: true },
    },
    {
      name: 'finds faults without being elevated',
      host: withoutElevation(withExpiredCertificate(createHost())),
      expect: { findings: ['CertificateExpired', 'LogonFloodUnknown'], passes: false },
    },
    {
      name: 'sees a healthy host healthy over the network as well',
      host: createHost(),
      parameters: { ComputerName: 'desk-01' },
      expect: { findings: [], passes: true },
    },
    {
      name: 'joins what the network shows of its own listener',
      host: withExpiredCertificate(createHost()),
      parameters: { ComputerName: 'localhost' },
      expect: { findings: ['CertificateExpired', 'CertificateExpired'], passes: false },
    },
    {
      name: 'sees a moved listener where it listens now',
      host: withRegistry(
        createHost({
          listenerPort: 3390,
          firewallRules: ['TCP', 'UDP'].map((protocol) =>
            firewallRule({ name: `Moved-${protocol}`, protocol, localPorts: ['3390'] }),
          ),
        }),
        places.listener,
        'PortNumber',
        'DWord',
        '3390',
      ),
      parameters: { ComputerName: '.' },
      expect: { findings: [], passes: true },
    },
    {
      name: 'looks at another port of this computer over the network alone',
      host: withExpiredCertificate(createHost()),
      parameters: { ComputerName: 'localhost', Port: 13389 },
      expect: {
        findings: ['ConnectionRefused', 'RemoteDesktopOff'],
        passes: false,
        next: ['ConnectionRefused', 'Test-Rdp0x904 -Session (New-PSSession -ComputerName localhost)'],
      },
    },
    {
      name: 'looks at another computer over the network alone',
      host: withExpiredCertificate(createHost()),
      parameters: { ComputerName: 'srv1.contoso.com' },
      expect: {
        findings: ['NameNotFound'],
        passes: false,
        next: ['NameNotFound', 'Repair-RdpNameResolution -ComputerName srv1.contoso.com -WhatIf'],
      },
    },
    {
      name: 'sees a path that loses large packets',
      host: createHost({ pathMtu: 1400 }),
      parameters: { ComputerName: 'localhost', TimeoutSeconds: 2 },
      expect: {
        findings: ['PathMtuBlackHole', 'HandshakeIntercepted'],
        passes: false,
        next: ['PathMtuBlackHole', 'Set-RdpMtu -Auto -ComputerName <client> -WhatIf'],
      },
    },
    {
      name: 'sees that the service cannot read its key',
      host: createHost({
        files: createHost().files.map((each) => ({ ...each, sddl: each.sddl.replace('(A;;FR;;;NS)', '') })),
      }),
      parameters: { ComputerName: 'localhost', IncludeCause: [3] },
      expect: { findings: ['KeyUnreadable'], passes: false },
    },
    {
      name: 'reads what the client said',
      host: createHost(),
      parameters: { DisconnectReason: 0x904, ExtendedReason: 7 },
      expect: {
        findings: ['ClientSocketClosed', 'ClientDenied'],
        passes: false,
        next: ['ClientSocketClosed', 'Test-Rdp0x904 -ComputerName localhost'],
      },
    },
    {
      name: 'sends to the client where a handshake here shows nothing',
      host: createHost(),
      parameters: { ComputerName: 'localhost', DisconnectReason: 0x904 },
      expect: {
        findings: ['ClientSocketClosed'],
        passes: false,
        next: ['ClientSocketClosed', 'Test-Rdp0x904 -ComputerName <this computer>'],
      },
    },
    {
      name: 'offers the cheapest test of several suspicions, with the first of them',
      host: withSleep(withLogonFailures(createHost(), 400, 3, '203.0.113.9'), 1800),
      parameters: { DisconnectReason: 0x904 },
      expect: {
        findings: ['ClientSocketClosed', 'LogonFlood', 'HostSleeps'],
        passes: false,
        next: ['ClientSocketClosed', 'Get-RdpEvent -Cause 20 -Hours 1'],
      },
    },
    {
      name: 'asks for the numbers of the client where another code is likelier',
      host: withSleep(createHost(), 1800),
      expect: {
        findings: ['HostSleeps'],
        passes: false,
        next: ['HostSleeps', 'Test-Rdp0x904 -DisconnectReason <error code> -ExtendedReason <extended error code>'],
      },
    },
    {
      name: 'puts no name into a command that PowerShell could take for more',
      host: createHost(),
      parameters: { ComputerName: 'a;b' },
      expect: {
        findings: ['NameNotFound'],
        passes: false,
        next: ['NameNotFound', 'Repair-RdpNameResolution -ComputerName <host> -WhatIf'],
      },
    },
    {
      name: 'knows a code that is not 0x904',
      host: createHost(),
      parameters: { DisconnectReason: 0xb07, ExtendedReason: 0 },
      expect: { findings: ['ClientAccountRefused'], passes: false },
    },
  ],
});
