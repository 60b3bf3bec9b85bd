// Generated: run `npm run compile`.
import type { Remediation } from '../../src/engine/remediation.js';
import type { InterfaceMtu } from '../../src/engine/interface-mtu.js';
import type { JournalEntry } from '../../src/engine/journal/entry.js';
import type { UndoneChange } from '../../src/engine/undo.js';
import type { Finding } from '../../src/recipe/finding.js';

/** Parameters of Enable-RdpFirewall. */
export interface EnableRdpFirewallParameters {
  /** Who is let in: addresses, networks such as 10.0.0.0/8, or LocalSubnet. Never Any. */
  readonly remoteAddress?: readonly string[];
  /** Only on networks of this kind. Without it, on all three. */
  readonly network?: 'Domain' | 'Private' | 'Public';
  /** This computer is the client: lets mstsc.exe out, and nobody in. */
  readonly client?: boolean;
  /** After a failure in the middle, keeps what was done before instead of taking it back. */
  readonly keepPartial?: boolean;
  /** Shows what would change, and changes nothing. */
  readonly whatIf?: boolean;
}

/** Parameters of Repair-RdpCertificate. */
export interface RepairRdpCertificateParameters {
  /** Where restarting Remote Desktop Configuration does not help, restarts Remote Desktop Services too, which ends every session on this computer. */
  readonly allowSessionDrop?: boolean;
  /** After a failure in the middle, keeps what was done before instead of taking it back. */
  readonly keepPartial?: boolean;
  /** Shows what would change, and changes nothing. */
  readonly whatIf?: boolean;
}

/** Parameters of Repair-RdpListener. */
export interface RepairRdpListenerParameters {
  /** The TCP port that the listener is moved to. */
  readonly portNumber?: number;
  /** After a failure in the middle, keeps what was done before instead of taking it back. */
  readonly keepPartial?: boolean;
  /** Shows what would change, and changes nothing. */
  readonly whatIf?: boolean;
}

/** Parameters of Repair-RdpNameResolution. */
export interface RepairRdpNameResolutionParameters {
  /** Name of the host, as it was typed into the client. */
  readonly computerName?: string;
  /** After a failure in the middle, keeps what was done before instead of taking it back. */
  readonly keepPartial?: boolean;
  /** Shows what would change, and changes nothing. */
  readonly whatIf?: boolean;
}

/** Parameters of Set-CredSspOracle. */
export interface SetCredSspOracleParameters {
  /** Mitigated is what Windows uses where nothing is set. */
  readonly level: 'ForceUpdatedClients' | 'Mitigated' | 'Vulnerable';
  /** Goes on where this makes the computer less secure than it is now. */
  readonly force?: boolean;
  /** After a failure in the middle, keeps what was done before instead of taking it back. */
  readonly keepPartial?: boolean;
  /** Shows what would change, and changes nothing. */
  readonly whatIf?: boolean;
}

/** Parameters of Set-RdpMtu. */
export interface SetRdpMtuParameters {
  /** Names of the interfaces, as Get-RdpMtu shows them. */
  readonly interfaceAlias?: readonly string[];
  /** New MTU in bytes. IPv6 needs at least 1280 (RFC 8200 section 5). */
  readonly mtu?: number;
  /** Only this protocol. Without it, IPv4, and IPv6 where the MTU allows. */
  readonly addressFamily?: 'IPv4' | 'IPv6';
  /** Measures what the way to ComputerName carries, and sets that. */
  readonly auto?: boolean;
  /** The far end of the way, by name or address: a client as this computer sees it, or a router. */
  readonly computerName?: string;
  /** After a failure in the middle, keeps what was done before instead of taking it back. */
  readonly keepPartial?: boolean;
  /** Shows what would change, and changes nothing. */
  readonly whatIf?: boolean;
}

/** Parameters of Set-RdpSecurityLayer. */
export interface SetRdpSecurityLayerParameters {
  /** Tls is what Windows ships. Negotiate takes the best that the client offers. Rdp is without TLS. */
  readonly securityLayer: 'Rdp' | 'Negotiate' | 'Tls';
  /** Goes on where this makes connections less secure than they are now. */
  readonly force?: boolean;
  /** After a failure in the middle, keeps what was done before instead of taking it back. */
  readonly keepPartial?: boolean;
  /** Shows what would change, and changes nothing. */
  readonly whatIf?: boolean;
}

/** Parameters of Set-RdpTransport. */
export interface SetRdpTransportParameters {
  /** Any is what Windows uses where nothing is set. */
  readonly transport: 'Tcp' | 'Any';
  /** Server: connections to this computer. Client: connections from it. Server where none is named. */
  readonly side?: 'Server' | 'Client';
  /** After a failure in the middle, keeps what was done before instead of taking it back. */
  readonly keepPartial?: boolean;
  /** Shows what would change, and changes nothing. */
  readonly whatIf?: boolean;
}

/** Parameters of Test-RdpLink. */
export interface TestRdpLinkParameters {
  /** The other end, by name or address. */
  readonly computerName?: string;
  /** How many pings; 20 where none is named. */
  readonly count?: number;
}

/** Parameters of Test-Rdp0x904. */
export interface TestRdp0x904Parameters {
  /** Only these causes, by their number in docs/causes.md. */
  readonly includeCause?: readonly number[];
  /** Not these causes, by their number in docs/causes.md. */
  readonly excludeCause?: readonly number[];
}

/** Parameters of Get-RdpMtu. */
export interface GetRdpMtuParameters {
  /** Only the interfaces of these names. */
  readonly interfaceAlias?: readonly string[];
  /** Only this protocol. */
  readonly addressFamily?: 'IPv4' | 'IPv6';
}

/** Parameters of Get-RdpRemediation. */
export interface GetRdpRemediationParameters {
  /** Only these runs. */
  readonly id?: readonly string[];
}

/** Parameters of Undo-RdpRemediation. */
export interface UndoRdpRemediationParameters {
  /** The runs to take back, as Get-RdpRemediation names them. */
  readonly id?: readonly string[];
  /** Takes back the latest run that can be taken back. */
  readonly last?: boolean;
  /** Takes back every run that can be taken back, the latest first. */
  readonly all?: boolean;
  /** Takes back also what somebody else changed since. */
  readonly force?: boolean;
  /** Shows what would change, and changes nothing. */
  readonly whatIf?: boolean;
}

/** Runs a cmdlet with parameters as data; parameter names are those of the schemas. */
export type Invoke = <T>(cmdlet: string, parameters: Readonly<Record<string, unknown>>) => Promise<readonly T[]>;

/** The cmdlets as functions. */
export interface RdpClient {
  /** Switches Remote Desktop on and lets it in through the firewall. */
  enableRdpFirewall(parameters?: EnableRdpFirewallParameters): Promise<readonly Remediation[]>;
  /** Gives Remote Desktop a new self-signed certificate where its own is broken. */
  repairRdpCertificate(parameters?: RepairRdpCertificateParameters): Promise<readonly Remediation[]>;
  /** Makes Remote Desktop listen again, on its port or on another one. */
  repairRdpListener(parameters?: RepairRdpListenerParameters): Promise<readonly Remediation[]>;
  /** Finds out why the name of a host leads nowhere or elsewhere, and clears what is out of date. */
  repairRdpNameResolution(parameters?: RepairRdpNameResolutionParameters): Promise<readonly Remediation[]>;
  /** Sets which CredSSP partners this computer accepts (encryption oracle remediation). */
  setCredSspOracle(parameters: SetCredSspOracleParameters): Promise<readonly Remediation[]>;
  /** Sets the MTU of the network interfaces that carry Remote Desktop traffic. */
  setRdpMtu(parameters?: SetRdpMtuParameters): Promise<readonly Remediation[]>;
  /** Sets how the Remote Desktop listener secures its connections. */
  setRdpSecurityLayer(parameters: SetRdpSecurityLayerParameters): Promise<readonly Remediation[]>;
  /** Does without the UDP half of Remote Desktop, or lets it be used again. */
  setRdpTransport(parameters: SetRdpTransportParameters): Promise<readonly Remediation[]>;
  /** Measures whether the link loses packets or is unsteady. */
  testRdpLink(parameters?: TestRdpLinkParameters): Promise<readonly Finding[]>;
  /** Looks on this computer for what makes Remote Desktop fail with error 0x904. */
  testRdp0x904(parameters?: TestRdp0x904Parameters): Promise<readonly Finding[]>;
  /** Lists the IP interfaces with the largest packets that they send. */
  getRdpMtu(parameters?: GetRdpMtuParameters): Promise<readonly InterfaceMtu[]>;
  /** Lists what remedies changed on this computer. */
  getRdpRemediation(parameters?: GetRdpRemediationParameters): Promise<readonly JournalEntry[]>;
  /** Takes back what a remedy changed. */
  undoRdpRemediation(parameters?: UndoRdpRemediationParameters): Promise<readonly UndoneChange[]>;
}

export function createClient(invoke: Invoke): RdpClient {
  return {
    enableRdpFirewall: (parameters) => invoke('Enable-RdpFirewall', { ...parameters }),
    repairRdpCertificate: (parameters) => invoke('Repair-RdpCertificate', { ...parameters }),
    repairRdpListener: (parameters) => invoke('Repair-RdpListener', { ...parameters }),
    repairRdpNameResolution: (parameters) => invoke('Repair-RdpNameResolution', { ...parameters }),
    setCredSspOracle: (parameters) => invoke('Set-CredSspOracle', { ...parameters }),
    setRdpMtu: (parameters) => invoke('Set-RdpMtu', { ...parameters }),
    setRdpSecurityLayer: (parameters) => invoke('Set-RdpSecurityLayer', { ...parameters }),
    setRdpTransport: (parameters) => invoke('Set-RdpTransport', { ...parameters }),
    testRdpLink: (parameters) => invoke('Test-RdpLink', { ...parameters }),
    testRdp0x904: (parameters) => invoke('Test-Rdp0x904', { ...parameters }),
    getRdpMtu: (parameters) => invoke('Get-RdpMtu', { ...parameters }),
    getRdpRemediation: (parameters) => invoke('Get-RdpRemediation', { ...parameters }),
    undoRdpRemediation: (parameters) => invoke('Undo-RdpRemediation', { ...parameters }),
  };
}
