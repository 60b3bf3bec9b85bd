import { addSeconds } from '../border/dotnet.js';
import { schannelProtocolsKey } from '../windows/tls.js';
import type {
  AccountEntry,
  AdapterEntry,
  CertificateEntry,
  EventEntry,
  FileEntry,
  FirewallProfileEntry,
  FirewallRuleEntry,
  HostDocument,
  InterfaceEntry,
  LabRights,
  PeerEntry,
  RegistryKeyEntry,
  RegistryValueEntry,
} from './machine.js';

const terminalServer = 'HKLM:\\SYSTEM\\CurrentControlSet\\Control\\Terminal Server';
const machineKeys = 'C:\\ProgramData\\Microsoft\\Crypto\\RSA\\MachineKeys';
const machineGuid = '0b1f0fbb-98a5-4d7b-a5d9-2c3f0d8f6a11';

/** SID of NT SERVICE\\SessionEnv, made of the service's name (learn.microsoft.com, "RtlCreateServiceSid function"). */
const sessionEnv = 'S-1-5-80-4022436659-1090538466-1613889075-870485073-3428993833';

/** Thumbprint of the certificate that a healthy host made for itself. */
export const healthyThumbprint = 'A1B2C3D4E5F60718293A4B5C6D7E8F9001122334';

/** Keys and files that cases change most often. */
export const places = {
  terminalServer,
  listener: `${terminalServer}\\WinStations\\RDP-Tcp`,
  winStations: `${terminalServer}\\WinStations`,
  policy: 'HKLM:\\SOFTWARE\\Policies\\Microsoft\\Windows NT\\Terminal Services',
  credSsp: 'HKLM:\\SOFTWARE\\Microsoft\\Windows\\CurrentVersion\\Policies\\System\\CredSSP\\Parameters',
  tls12: `${schannelProtocolsKey}\\TLS 1.2\\Server`,
  cipherSuites: 'HKLM:\\SOFTWARE\\Policies\\Microsoft\\Cryptography\\Configuration\\SSL\\00010002',
  lsa: 'HKLM:\\SYSTEM\\CurrentControlSet\\Control\\Lsa',
  time: 'HKLM:\\SYSTEM\\CurrentControlSet\\Services\\W32Time\\Parameters',
  windowsVersion: 'HKLM:\\SOFTWARE\\Microsoft\\Windows NT\\CurrentVersion',
  certificateStore: 'HKLM:\\SOFTWARE\\Microsoft\\SystemCertificates\\Remote Desktop',
  machineKeys,
  keyFile: `${machineKeys}\\f686aace6942fb7f7ceb231212eef4a4_${machineGuid}`,
  product: 'C:\\Program Files\\WindowsPowerShell\\Modules\\Rdp0x904\\0.1.0',
  winlogon: 'HKLM:\\SOFTWARE\\Microsoft\\Windows NT\\CurrentVersion\\Winlogon',
  /** Power settings SUB_SLEEP and STANDBYIDLE (learn.microsoft.com, "Powercfg command-line options", /aliases). */
  sleep: '238c9fa8-0aad-41ed-83f4-97be242c8f20',
  standbyIdle: '29f6c1db-86da-48c5-9fdb-f2b67b1f44da',
} as const;

/** What a key below HKLM:\\SOFTWARE and HKLM:\\SYSTEM usually grants: SYSTEM and Administrators all, users reading. */
const usualKeySddl = 'O:BAG:SYD:AI(A;CIID;KA;;;SY)(A;CIID;KA;;;BA)(A;CIID;KR;;;BU)';

/** A healthy Windows 11 of a workgroup, looked at by an elevated administrator, with whatever is overridden. */
export function createHost(overrides: Partial<HostDocument> = {}): HostDocument {
  return {
    computerName: 'DESK-01',
    domain: '',
    build: 26100,
    caption: 'Microsoft Windows 11 Pro',
    hotFixes: ['KB5054156', 'KB5059502'],
    antiVirus: ['Windows Defender'],
    processBits: 64,
    account: 'Administrator',
    clock: '2026-06-01 08:00:00Z',
    uptime: 86400,
    onBattery: false,
    sessionOrigin: 'Local',
    clockOffset: 0,
    timeSource: 'Reachable',
    interfaces: [
      ipInterface({ alias: 'Ethernet', index: 4 }),
      ipInterface({ alias: 'Ethernet', index: 4, addressFamily: 'IPv6' }),
      ipInterface({
        alias: 'Loopback Pseudo-Interface 1',
        index: 1,
        activeMtu: 4294967295,
        persistentMtu: 4294967295,
      }),
    ],
    pathMtu: 1500,
    pathReports: false,
    segmentsSent: 250000,
    segmentsRepeated: 125,
    tunnels: [],
    peers: [peer({})],
    registry: [
      key('HKLM:\\SOFTWARE'),
      key('HKLM:\\SOFTWARE\\Microsoft'),
      key('HKLM:\\SOFTWARE\\Microsoft\\Cryptography', [{ name: 'MachineGuid', kind: 'String', text: machineGuid }]),
      key('HKLM:\\SOFTWARE\\Microsoft\\SystemCertificates\\My'),
      key(places.certificateStore),
      key('HKLM:\\SOFTWARE\\Microsoft\\Windows\\CurrentVersion\\Policies\\System', [
        { name: 'EnableLUA', kind: 'DWord', text: '1' },
      ]),
      key(places.windowsVersion, [{ name: 'UBR', kind: 'DWord', text: '4061' }]),
      key('HKLM:\\SOFTWARE\\Policies\\Microsoft\\Windows NT'),
      key(schannelProtocolsKey),
      key(places.time, [
        { name: 'Type', kind: 'String', text: 'NTP' },
        { name: 'NtpServer', kind: 'String', text: 'time.windows.com,0x9' },
      ]),
      key(terminalServer, [{ name: 'fDenyTSConnections', kind: 'DWord', text: '0' }]),
      key(places.winStations, [{ name: 'SelfSignedCertificate', kind: 'Binary', text: healthyThumbprint }]),
      key(places.listener, [
        { name: 'SecurityLayer', kind: 'DWord', text: '2' },
        { name: 'UserAuthentication', kind: 'DWord', text: '1' },
        { name: 'MinEncryptionLevel', kind: 'DWord', text: '2' },
        { name: 'PortNumber', kind: 'DWord', text: '3389' },
      ]),
    ],
    services: [
      { name: 'CertPropSvc', status: 'Stopped', startType: 'Manual', dependents: [] },
      { name: 'CryptSvc', status: 'Running', startType: 'Automatic', dependents: [] },
      { name: 'KeyIso', status: 'Running', startType: 'Manual', dependents: [] },
      { name: 'SessionEnv', status: 'Running', startType: 'Manual', dependents: [] },
      { name: 'TermService', status: 'Running', startType: 'Manual', dependents: ['UmRdpService'] },
      { name: 'UmRdpService', status: 'Running', startType: 'Manual', dependents: [] },
      { name: 'W32Time', status: 'Running', startType: 'Manual', dependents: [] },
    ],
    listenerPort: 3389,
    portOwners: [],
    reservedPorts: [],
    certificates: [certificate({})],
    certificatesMade: 0,
    files: [
      { path: machineKeys, sddl: 'O:SYG:SYD:PAI(A;;0x12019f;;;WD)(A;;FA;;;BA)', rights: 'full' },
      { path: places.keyFile, sddl: `O:SYG:SYD:PAI(A;;FA;;;SY)(A;;FR;;;NS)(A;;FA;;;${sessionEnv})`, rights: 'none' },
      ...productFiles(),
    ],
    events: [],
    policySettings: [],
    firewallProfiles: [
      firewallProfile({ name: 'Domain' }),
      firewallProfile({ name: 'Private', inUse: true }),
      firewallProfile({ name: 'Public' }),
    ],
    firewallRules: [
      firewallRule({ name: 'RemoteDesktop-UserMode-In-TCP' }),
      firewallRule({ name: 'RemoteDesktop-UserMode-In-UDP', protocol: 'UDP' }),
      firewallRule({ name: 'RemoteDesktop-Shadow-In-TCP', enabled: false, localPorts: ['Any'] }),
    ],
    powerScheme: '381b4222-f694-41f0-9685-ff5bb260df2e',
    powerSettings: [
      {
        scheme: '381b4222-f694-41f0-9685-ff5bb260df2e',
        subgroup: places.sleep,
        setting: places.standbyIdle,
        acIndex: 0,
        dcIndex: 900,
      },
    ],
    adapters: [networkAdapter({})],
    sessions: [
      { number: 0, station: 'services', user: '' },
      { number: 1, station: 'console', user: 'Administrator' },
    ],
    accounts: [
      {
        name: 'Administrator',
        enabled: true,
        locked: false,
        passwordExpires: false,
        passwordSet: '2026-03-15 09:30:00Z',
      },
    ],
    dnsCache: [],
    dnsRecords: [],
    dnsSuffixes: [],
    addresses: ['192.0.2.4', '127.0.0.1'],
    secureChannel: 'Sound',
    tasks: [],
    language: 'en',
    journal: { folders: [], files: [], held: [], free: -1, lastRandom: 0 },
    product: {
      folder: places.product,
      cmdlets: ['Repair-Rdp0x904', 'Repair-RdpCertificate', 'Set-RdpMtu', 'Test-Rdp0x904'],
      signature: 'Valid',
      signer: 'CN=Contoso',
      thumbprint: 'C0DE51674E'.repeat(4),
    },
    ...overrides,
  };
}

/** The module in its folder, and the folders above it, with the access lists that Windows gives them. */
function productFiles(): FileEntry[] {
  const installer = 'S-1-5-80-956008885-3418522649-1831038044-1853292631-2271478464';
  const modules = '\\WindowsPowerShell\\Modules';
  const folders = ['', '\\WindowsPowerShell', modules, `${modules}\\Rdp0x904`];
  const usual = '(A;;0x1301bf;;;SY)(A;OICIIO;GA;;;SY)(A;;0x1301bf;;;BA)(A;OICIIO;GA;;;BA)(A;;0x1200a9;;;BU)';
  const above = `O:${installer}G:${installer}D:PAI(A;;FA;;;${installer})${usual}(A;OICIIO;GXGR;;;BU)(A;OICIIO;GA;;;CO)`;
  const own = 'O:BAG:SYD:AI(A;ID;FA;;;SY)(A;ID;FA;;;BA)(A;ID;0x1200a9;;;BU)';
  return [
    ...folders.map((each): FileEntry => ({ path: `C:\\Program Files${each}`, sddl: above, rights: 'full' })),
    ...['', '\\Rdp0x904.psd1', '\\Rdp0x904.psm1'].map(
      (each): FileEntry => ({ path: `${places.product}${each}`, sddl: own, rights: 'full' }),
    ),
  ];
}

/** An IPv4 interface at Ethernet's MTU, with whatever is overridden. */
export function ipInterface(overrides: Partial<InterfaceEntry>): InterfaceEntry {
  return {
    alias: 'Ethernet',
    index: 4,
    addressFamily: 'IPv4',
    connected: true,
    activeMtu: 1500,
    persistentMtu: 1500,
    ...overrides,
  };
}

/** A client that answers every ping, with whatever is overridden. */
export function peer(overrides: Partial<PeerEntry>): PeerEntry {
  return { hostName: 'client-01.example', address: '192.0.2.10', index: 4, replies: [12], ...overrides };
}

/** The certificate that a healthy host made for itself in March 2026, with whatever is overridden. */
export function certificate(overrides: Partial<CertificateEntry>): CertificateEntry {
  return {
    store: 'Remote Desktop',
    thumbprint: healthyThumbprint,
    subject: 'CN=DESK-01',
    issuer: 'CN=DESK-01',
    notBefore: '2026-03-15 09:30:00Z',
    notAfter: '2026-09-14 09:30:00Z',
    serialNumber: '4F1C0A7E33B2D9884E5D6C7B8A990112',
    hasPrivateKey: true,
    keyContainer: 'TSSecKeySet1',
    keyProvider: 'Microsoft Enhanced Cryptographic Provider v1.0',
    keyFile: places.keyFile,
    enhancedKeyUsages: ['1.3.6.1.5.5.7.3.1'],
    ...overrides,
  };
}

/** The account jo with a password of last month, with whatever is overridden. */
export function localAccount(overrides: Partial<AccountEntry>): AccountEntry {
  return {
    name: 'jo',
    enabled: true,
    locked: false,
    passwordExpires: true,
    passwordSet: '2026-05-04 09:30:00Z',
    ...overrides,
  };
}

/** An adapter that wakes the computer and may be switched off, with whatever is overridden. */
export function networkAdapter(overrides: Partial<AdapterEntry>): AdapterEntry {
  return {
    alias: 'Ethernet',
    wakeOnMagicPacket: 'Enabled',
    turnOff: 'Enabled',
    restarts: 0,
    receivedBytes: 7340032,
    sentBytes: 1048576,
    ...overrides,
  };
}

/** A rule of the Remote Desktop group that lets in everybody, with whatever is overridden. */
export function firewallRule(overrides: Partial<FirewallRuleEntry>): FirewallRuleEntry {
  return {
    name: 'RemoteDesktop-UserMode-In-TCP',
    displayName: 'Remote Desktop',
    ruleGroup: '@FirewallAPI.dll,-28752',
    enabled: true,
    protocol: 'TCP',
    localPorts: ['3389'],
    remotePorts: ['Any'],
    remoteAddresses: ['Any'],
    direction: 'Inbound',
    action: 'Allow',
    profiles: 'Any',
    program: 'Any',
    fromPolicy: false,
    ...overrides,
  };
}

/** The firewall of one kind of network as Windows ships it, not connected, with whatever is overridden. */
export function firewallProfile(overrides: Partial<FirewallProfileEntry>): FirewallProfileEntry {
  return {
    name: 'Private',
    enabled: true,
    inUse: false,
    allowInboundRules: true,
    allowLocalRules: true,
    blockOutbound: false,
    ...overrides,
  };
}

function key(path: string, values: readonly RegistryValueEntry[] = []): RegistryKeyEntry {
  return { path, rights: 'full', serviceRights: 'full', sddl: usualKeySddl, values };
}

/** The host with one registry value set; its key is made where it is missing. */
export function withRegistry(
  host: HostDocument,
  path: string,
  name: string,
  kind: RegistryValueEntry['kind'],
  text: string,
): HostDocument {
  const registry = host.registry.some((each) => each.path === path) ? host.registry : [...host.registry, key(path)];
  return {
    ...host,
    registry: registry.map((each) =>
      each.path === path
        ? { ...each, values: [...each.values.filter((value) => value.name !== name), { name, kind, text }] }
        : each,
    ),
  };
}

/** The host whose listener was moved to another port, and listens there. */
export function withPort(host: HostDocument, port: number): HostDocument {
  return { ...withRegistry(host, places.listener, 'PortNumber', 'DWord', `${port}`), listenerPort: port };
}

/** The host without one registry value. */
export function withoutRegistry(host: HostDocument, path: string, name: string): HostDocument {
  return {
    ...host,
    registry: host.registry.map((each) =>
      each.path === path ? { ...each, values: each.values.filter((value) => value.name !== name) } : each,
    ),
  };
}

/** The host with other rights on a registry key, for the account that runs the commands. */
export function withRights(host: HostDocument, path: string, rights: LabRights): HostDocument {
  return { ...host, registry: host.registry.map((each) => (each.path === path ? { ...each, rights } : each)) };
}

/** The host on which SYSTEM may only read a registry key. */
export function withServiceDenied(host: HostDocument, path: string): HostDocument {
  return {
    ...host,
    registry: host.registry.map((each) =>
      each.path === path
        ? { ...each, serviceRights: 'read', sddl: each.sddl.replace('D:AI', 'D:AI(D;;KW;;;SY)') }
        : each,
    ),
  };
}

/** The host with another access list on a file, as somebody who may read and write it. */
export function withFileAccess(host: HostDocument, path: string, sddl: string): HostDocument {
  const files = host.files.filter((each) => each.path !== path);
  return { ...host, files: [...files, { path, sddl, rights: 'full' }] };
}

/** The host on which a service is disabled, and stopped. */
export function withServiceDisabled(host: HostDocument, name: string): HostDocument {
  return {
    ...host,
    services: host.services.map((each) =>
      each.name === name ? { ...each, startType: 'Disabled', status: 'Stopped' } : each,
    ),
  };
}

/** Thumbprint of the certificate that `withPinned` adds. */
export const pinnedThumbprint = 'F'.repeat(40);

/** Key file of the certificate that `withPinned` adds. */
export const pinnedKeyFile = 'C:\\ProgramData\\Microsoft\\Crypto\\Keys\\5f3a_0b1f0fbb';

/** The host with a certificate of an authority among its own, whose key lies with a key storage provider. */
export function withEnrolled(host: HostDocument, overrides: Partial<CertificateEntry> = {}): HostDocument {
  const enrolled = certificate({
    store: 'My',
    thumbprint: pinnedThumbprint,
    subject: 'CN=rdp.example',
    issuer: 'CN=Example Issuing CA',
    keyContainer: 'te-RDP-5f3a',
    keyProvider: 'Microsoft Software Key Storage Provider',
    keyFile: pinnedKeyFile,
    ...overrides,
  });
  return withFileAccess(
    { ...host, certificates: [...host.certificates, enrolled] },
    pinnedKeyFile,
    'O:SYG:SYD:PAI(A;;FA;;;SY)(A;;FA;;;BA)(A;;FR;;;NS)',
  );
}

/** The host whose listener is bound to that certificate. */
export function withPinned(host: HostDocument, overrides: Partial<CertificateEntry> = {}): HostDocument {
  return withRegistry(
    withEnrolled(host, overrides),
    places.listener,
    'SSLCertificateSHA1Hash',
    'Binary',
    pinnedThumbprint,
  );
}

/** The host as someone who is not elevated sees it: everything to read, nothing to write. */
export function withoutElevation(host: HostDocument): HostDocument {
  return {
    ...host,
    account: 'User',
    registry: host.registry.map((each) => ({ ...each, rights: 'read' })),
    files: host.files.map((each) => ({ ...each, rights: 'none' })),
  };
}

/** The host whose own certificate differs from a healthy one. */
export function withCertificate(host: HostDocument, overrides: Partial<CertificateEntry>): HostDocument {
  return { ...host, certificates: [certificate(overrides)] };
}

/** The host whose own certificate ran out a month ago. */
export function withExpiredCertificate(host: HostDocument): HostDocument {
  return withCertificate(host, { notBefore: '2025-11-01 09:30:00Z', notAfter: '2026-05-03 09:30:00Z' });
}

/** The host that falls asleep after so many seconds on mains power. */
export function withSleep(host: HostDocument, seconds: number): HostDocument {
  return { ...host, powerSettings: host.powerSettings.map((each) => ({ ...each, acIndex: seconds })) };
}

/** The host on which so many logons failed, one a second up to now, all from one address. */
export function withLogonFailures(host: HostDocument, count: number, logonType: number, address: string): HostDocument {
  const failures = Array.from({ length: count }, (_, index): EventEntry => {
    const properties = Array.from({ length: 21 }, () => '-');
    properties[10] = String(logonType);
    properties[19] = address;
    return {
      logName: 'Security',
      providerName: 'Microsoft-Windows-Security-Auditing',
      id: 4625,
      time: addSeconds(host.clock, index - count),
      message: 'An account failed to log on.',
      properties,
      times: 1,
    };
  });
  return { ...host, events: [...host.events, ...failures] };
}

/** The host with one more entry in its System log. */
export function withSystemEvent(host: HostDocument, providerName: string, id: number, time: string): HostDocument {
  return {
    ...host,
    events: [...host.events, { logName: 'System', providerName, id, time, message: '', properties: [], times: 1 }],
  };
}
