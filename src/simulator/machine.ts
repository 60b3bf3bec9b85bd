import type { AddressFamily } from '../border/command.js';
import type { Instant, Integer } from '../border/dotnet.js';
import type { SessionOrigin } from '../border/session-origin.js';
import { moduleState } from '../border/state.js';

/**
 * The document that describes a simulated Windows: all that the product can read or change. Every property is always
 * present (an empty text or list stands for "none"), so that the same JSON serves both languages.
 */
export interface HostDocument {
  /** DNS host name, without domain. */
  readonly computerName: string;
  /** DNS domain that the computer is joined to; empty in a workgroup. */
  readonly domain: string;
  /** Build of Windows, such as 26100, and its name. */
  readonly build: Integer;
  readonly caption: string;
  /** Updates by their numbers, such as `KB5034441`. */
  readonly hotFixes: readonly string[];
  /** Names of the antivirus programs that the Security Center knows. */
  readonly antiVirus: readonly string[];
  /** Bits of the PowerShell that runs the commands, on a Windows of 64. */
  readonly processBits: 32 | 64;
  /** Who runs the commands. Rights on keys and files are given as this account has them. */
  account: 'System' | 'Administrator' | 'User';
  /** What the clock says; Start-Sleep moves it. */
  clock: Instant;
  /** Seconds since the start. */
  uptime: Integer;
  readonly onBattery: boolean;
  /** Over what the caller sits in front of it. */
  readonly sessionOrigin: SessionOrigin;
  /** Seconds that the clock is behind its time source. */
  clockOffset: Integer;
  readonly timeSource: 'Reachable' | 'Unreachable';
  interfaces: readonly InterfaceEntry[];
  /** Largest packet, in bytes, that the network path to the clients carries. */
  readonly pathMtu: Integer;
  /** The path says so when it drops a packet: then TCP sends smaller ones by itself. */
  readonly pathReports: boolean;
  /** TCP segments that left since the start, and those that left again. */
  readonly segmentsSent: Integer;
  readonly segmentsRepeated: Integer;
  /** SSH tunnels of this computer that lead to its own Remote Desktop. */
  tunnels: readonly TunnelEntry[];
  /** Computers that can be reached. */
  readonly peers: readonly PeerEntry[];
  /** Every key that exists, ancestors included as far as anything looks for them. */
  registry: readonly RegistryKeyEntry[];
  readonly services: readonly ServiceEntry[];
  /** Port that Remote Desktop Services opened when they started; 0 where they could open none. */
  listenerPort: Integer;
  /** Programs that listen on a TCP port. */
  readonly portOwners: readonly PortOwnerEntry[];
  /** TCP ports that may not be opened, or are not given out. */
  reservedPorts: readonly ReservedPortEntry[];
  certificates: readonly CertificateEntry[];
  /** How many certificates Windows has made for itself; numbers the next one. */
  certificatesMade: Integer;
  /** Files and folders that anything looks for. */
  files: readonly FileEntry[];
  /** Oldest first. */
  events: readonly EventEntry[];
  /** What Group Policy wrote into the registry, as the resultant set of policy tells. */
  readonly policySettings: readonly PolicySettingEntry[];
  readonly firewallProfiles: readonly FirewallProfileEntry[];
  /** Rules of this computer, and those of Group Policy. */
  firewallRules: readonly FirewallRuleEntry[];
  /** GUID of the power scheme that is current. */
  readonly powerScheme: string;
  readonly powerSettings: readonly PowerSettingEntry[];
  readonly adapters: readonly AdapterEntry[];
  sessions: readonly SessionEntry[];
  readonly accounts: readonly AccountEntry[];
  dnsCache: readonly DnsCacheEntry[];
  /** What the DNS server answers. */
  readonly dnsRecords: readonly DnsRecordEntry[];
  readonly dnsSuffixes: readonly string[];
  /** Addresses of the host itself. */
  readonly addresses: readonly string[];
  /** Broken: it can be built anew. Refused: the domain no longer knows the computer's password. */
  secureChannel: 'Sound' | 'Broken' | 'Refused';
  tasks: readonly TaskEntry[];
  /** Language of what native programs write. */
  readonly language: 'en' | 'de';
  readonly journal: JournalDisk;
  /** The module itself. */
  readonly product: ProductEntry;
}

/** The module as it is installed. Who may write to its files stands with the files of the host. */
export interface ProductEntry {
  readonly folder: string;
  readonly cmdlets: readonly string[];
  /** What Get-AuthenticodeSignature says of each of its files. */
  readonly signature: 'Valid' | 'UnknownError' | 'NotSigned' | 'HashMismatch' | 'NotTrusted';
  /** Subject and SHA-1 hash of the signer's certificate. */
  readonly signer: string;
  readonly thumbprint: string;
}

/** The disk below ProgramData, as far as the journal is kept there. */
export interface JournalDisk {
  folders: readonly JournalFolderEntry[];
  files: readonly JournalFileEntry[];
  /** Paths of the files that somebody holds, so that nobody else can open them. */
  held: readonly string[];
  /** Bytes that still fit; -1: as many as anybody wants. */
  free: Integer;
  /** The last number that was given out as random. */
  lastRandom: Integer;
}

export interface JournalFolderEntry {
  readonly path: string;
  readonly isLink: boolean;
  readonly sddl: string;
}

export interface JournalFileEntry {
  readonly path: string;
  readonly isLink: boolean;
  readonly sddl: string;
  text: string;
}

/** One IP interface; its MTU in bytes. `persistentMtu` 0: not kept in the persistent store. */
export interface InterfaceEntry {
  readonly alias: string;
  readonly index: Integer;
  readonly addressFamily: AddressFamily;
  readonly connected: boolean;
  activeMtu: Integer;
  persistentMtu: Integer;
}

export interface TunnelEntry {
  readonly processId: Integer;
  readonly localPort: Integer;
  /** What ssh wrote when it ended; empty while it runs. */
  readonly complaint: string;
}

export interface PeerEntry {
  readonly hostName: string;
  readonly address: string;
  /** The interface that leads there. */
  readonly index: Integer;
  /** What pings come back after, in milliseconds, over and over; -1 where one is lost. None: it answers no ping. */
  readonly replies: readonly Integer[];
}

export type LabRights = 'full' | 'read' | 'none';

export interface RegistryKeyEntry {
  /** Such as `HKLM:\SYSTEM\CurrentControlSet`. */
  readonly path: string;
  rights: LabRights;
  /** What SYSTEM may do; the hardened hosts of cause 5 deny it. */
  serviceRights: LabRights;
  /** Owner, group and access list as SDDL; only what it says of SYSTEM counts here. */
  sddl: string;
  values: readonly RegistryValueEntry[];
}

/** A value; its text as in windows/registry.ts. */
export interface RegistryValueEntry {
  readonly name: string;
  kind: 'DWord' | 'QWord' | 'String' | 'ExpandString' | 'MultiString' | 'Binary' | 'None';
  text: string;
}

export interface ServiceEntry {
  readonly name: string;
  status: 'Running' | 'Stopped' | 'Paused';
  startType: 'Automatic' | 'Manual' | 'Disabled' | 'Boot' | 'System';
  /** Names of the services that need this one. */
  readonly dependents: readonly string[];
}

export interface PortOwnerEntry {
  readonly port: Integer;
  /** File name, such as `nginx.exe`. */
  readonly program: string;
}

export interface ReservedPortEntry {
  readonly first: Integer;
  readonly last: Integer;
  /** An administrator keeps them free for those who ask for them; the others are taken by the network of containers. */
  readonly administered: boolean;
}

export interface CertificateEntry {
  /** Store of the computer, such as `Remote Desktop`. */
  readonly store: string;
  /** SHA-1 hash as 40 upper-case hexadecimal digits. */
  readonly thumbprint: string;
  readonly subject: string;
  readonly issuer: string;
  readonly notBefore: Instant;
  readonly notAfter: Instant;
  readonly serialNumber: string;
  /** The store entry names a private key. */
  readonly hasPrivateKey: boolean;
  /** Name of the key's container and of its provider, as the store entry has them. */
  readonly keyContainer: string;
  readonly keyProvider: string;
  /** Path of the file that holds the key; empty where there is none. */
  readonly keyFile: string;
  /** Object identifiers. */
  readonly enhancedKeyUsages: readonly string[];
}

export interface FileEntry {
  readonly path: string;
  sddl: string;
  readonly rights: LabRights;
}

export interface EventEntry {
  readonly logName: string;
  readonly providerName: string;
  readonly id: Integer;
  readonly time: Instant;
  readonly message: string;
  /** What it carries, in the order of its template. */
  readonly properties: readonly string[];
  /** How often it stands there, one behind the other: a log of a million entries is one line. */
  readonly times: Integer;
}

export interface PolicySettingEntry {
  /** Path below the hive, such as `SOFTWARE\Policies`. */
  readonly registryKey: string;
  readonly valueName: string;
  /** Distinguished name of the Group Policy object, or `LocalGPO`. */
  readonly gpo: string;
}

export interface FirewallRuleEntry {
  readonly name: string;
  readonly displayName: string;
  /** Empty where it belongs to none. */
  readonly ruleGroup: string;
  enabled: boolean;
  protocol: string;
  localPorts: readonly string[];
  readonly remotePorts: readonly string[];
  remoteAddresses: readonly string[];
  readonly direction: 'Inbound' | 'Outbound';
  readonly action: 'Allow' | 'Block';
  /** `Any`, or names joined by a comma and a space. */
  profiles: string;
  /** `Any`, or a path. */
  readonly program: string;
  readonly fromPolicy: boolean;
}

/** What is in force for one kind of network, policy included. */
export interface FirewallProfileEntry {
  readonly name: 'Domain' | 'Private' | 'Public';
  readonly enabled: boolean;
  /** The computer is connected to a network of this kind. */
  readonly inUse: boolean;
  readonly allowInboundRules: boolean;
  readonly allowLocalRules: boolean;
  readonly blockOutbound: boolean;
}

export interface PowerSettingEntry {
  /** GUIDs. */
  readonly scheme: string;
  readonly subgroup: string;
  readonly setting: string;
  acIndex: Integer;
  dcIndex: Integer;
}

export interface AdapterEntry {
  readonly alias: string;
  wakeOnMagicPacket: 'Unsupported' | 'Disabled' | 'Enabled' | 'Inactive';
  turnOff: 'Unsupported' | 'Disabled' | 'Enabled' | 'Inactive';
  /** How often it was restarted, which cuts what goes through it. */
  restarts: Integer;
  readonly receivedBytes: Integer;
  readonly sentBytes: Integer;
}

export interface SessionEntry {
  readonly number: Integer;
  /** Such as `rdp-tcp#3`; empty for a disconnected one. */
  readonly station: string;
  readonly user: string;
}

export interface AccountEntry {
  readonly name: string;
  enabled: boolean;
  locked: boolean;
  passwordExpires: boolean;
  /** Empty where none was ever set, or where it must be changed at the next logon. */
  passwordSet: Instant;
}

export interface DnsCacheEntry {
  readonly hostName: string;
  readonly address: string;
  /** It comes from the hosts file. */
  readonly fixed: boolean;
}

export interface DnsRecordEntry {
  readonly hostName: string;
  readonly address: string;
}

export interface TaskEntry {
  /** With a backslash on both ends. */
  readonly folder: string;
  readonly name: string;
  xml: string;
}

/** The host that answers the commands now. */
export const lab = moduleState<{ host: HostDocument }>({
  host: {
    computerName: '',
    domain: '',
    build: 0,
    caption: '',
    hotFixes: [],
    antiVirus: [],
    processBits: 64,
    account: 'Administrator',
    clock: '',
    uptime: 0,
    onBattery: false,
    sessionOrigin: 'Local',
    clockOffset: 0,
    timeSource: 'Reachable',
    interfaces: [],
    pathMtu: 1500,
    pathReports: false,
    segmentsSent: 0,
    segmentsRepeated: 0,
    tunnels: [],
    peers: [],
    registry: [],
    services: [],
    listenerPort: 0,
    portOwners: [],
    reservedPorts: [],
    certificates: [],
    certificatesMade: 0,
    files: [],
    events: [],
    policySettings: [],
    firewallProfiles: [],
    firewallRules: [],
    powerScheme: '',
    powerSettings: [],
    adapters: [],
    sessions: [],
    accounts: [],
    dnsCache: [],
    dnsRecords: [],
    dnsSuffixes: [],
    addresses: [],
    secureChannel: 'Sound',
    tasks: [],
    language: 'en',
    journal: { folders: [], files: [], held: [], free: -1, lastRandom: 0 },
    product: { folder: '', cmdlets: [], signature: 'NotSigned', signer: '', thumbprint: '' },
  },
});
