// Generated: run `npm run compile`.
import type { Remediation } from '../../src/engine/remediation.js';
import type { UndoneChange } from '../../src/engine/undo.js';
import type { Finding } from '../../src/recipe/finding.js';
import type { SessionState } from '../../src/windows/sessions.js';

/** Parameters of Repair-RdpAccount. */
export interface RepairRdpAccountParameters {
  /** Name of an account of this computer, without domain. */
  readonly name: string;
  /** Never lets the password expire: weaker than Windows ships it. */
  readonly neverExpires?: boolean;
  /** Shows what would change, and changes nothing. */
  readonly whatIf?: boolean;
}

/** Parameters of Repair-RdpCertificate. */
export interface RepairRdpCertificateParameters {
  /** Where restarting Remote Desktop Configuration does not help, restarts Remote Desktop Services too, which ends every session on this computer. */
  readonly allowSessionDrop?: boolean;
  /** Shows what would change, and changes nothing. */
  readonly whatIf?: boolean;
}

/** Parameters of Repair-RdpClock. */
export interface RepairRdpClockParameters {
  /** Shows what would change, and changes nothing. */
  readonly whatIf?: boolean;
}

/** Parameters of Reset-RdpSession. */
export interface ResetRdpSessionParameters {
  /** Number of the session, as Get-RdpSession shows it. */
  readonly id: number;
  /** Shows what would change, and changes nothing. */
  readonly whatIf?: boolean;
}

/** Parameters of Set-CredSspOracle. */
export interface SetCredSspOracleParameters {
  /** Mitigated is what Windows uses where nothing is set. */
  readonly level: 'ForceUpdatedClients' | 'Mitigated' | 'Vulnerable';
  /** Goes on where this makes the computer less secure than it is now. */
  readonly force?: boolean;
  /** Shows what would change, and changes nothing. */
  readonly whatIf?: boolean;
}

/** Parameters of Set-RdpHostPower. */
export interface SetRdpHostPowerParameters {
  /** Forbids Windows to switch network adapters off to save power. */
  readonly noPowerDown?: boolean;
  /** Shows what would change, and changes nothing. */
  readonly whatIf?: boolean;
}

/** Parameters of Set-RdpMtu. */
export interface SetRdpMtuParameters {
  /** Names of the interfaces, as Get-NetIPInterface shows them. */
  readonly interfaceAlias: readonly string[];
  /** New MTU in bytes. IPv6 needs at least 1280 (RFC 8200 section 5). */
  readonly mtu: number;
  /** Only this protocol. Without it, IPv4, and IPv6 where the MTU allows. */
  readonly addressFamily?: 'IPv4' | 'IPv6';
  /** Shows what would change, and changes nothing. */
  readonly whatIf?: boolean;
}

/** Parameters of Set-RdpSecurityLayer. */
export interface SetRdpSecurityLayerParameters {
  /** Tls is what Windows ships. Negotiate takes the best that the client offers. Rdp is without TLS. */
  readonly securityLayer: 'Rdp' | 'Negotiate' | 'Tls';
  /** Goes on where this makes connections less secure than they are now. */
  readonly force?: boolean;
  /** Shows what would change, and changes nothing. */
  readonly whatIf?: boolean;
}

/** Parameters of Set-RdpSessionLimit. */
export interface SetRdpSessionLimitParameters {
  /** A session that was left for so long is ended. */
  readonly disconnectedMinutes?: number;
  /** A session that nobody used for so long is disconnected. */
  readonly idleMinutes?: number;
  /** A session that lasted so long is disconnected. */
  readonly activeMinutes?: number;
  /** Shows what would change, and changes nothing. */
  readonly whatIf?: boolean;
}

/** Parameters of Test-RdpAccount. */
export interface TestRdpAccountParameters {
  /** Name of an account of this computer, without domain. Without it, all of them. */
  readonly name?: string;
}

/** Parameters of Test-RdpInterception. */
export interface TestRdpInterceptionParameters {
  /** SHA-1 thumbprint of the certificate that a probe from outside was shown. */
  readonly seenThumbprint?: string;
}

/** Parameters of Test-RdpLogonFlood. */
export interface TestRdpLogonFloodParameters {
}

/** Parameters of Test-RdpMacClient. */
export interface TestRdpMacClientParameters {
  /** Version of the client, such as 10.2.9. */
  readonly version: string;
  /** The client connects through a Remote Desktop gateway. */
  readonly gateway?: boolean;
}

/** Parameters of Test-RdpPatchLevel. */
export interface TestRdpPatchLevelParameters {
  /** Build of Windows on the client, such as 7601 for Windows 7. */
  readonly clientBuild?: number;
}

/** Parameters of Test-Rdp0x904. */
export interface TestRdp0x904Parameters {
  /** Only these causes, by their number in docs/causes.md. */
  readonly includeCause?: readonly number[];
  /** Not these causes, by their number in docs/causes.md. */
  readonly excludeCause?: readonly number[];
}

/** Parameters of Get-RdpSession. */
export interface GetRdpSessionParameters {
}

/** Parameters of Undo-RdpRemediation. */
export interface UndoRdpRemediationParameters {
  /** What a remedy returned. */
  readonly remediation: Remediation;
  /** Takes back also what somebody else changed since. */
  readonly force?: boolean;
  /** Shows what would change, and changes nothing. */
  readonly whatIf?: boolean;
}

/** Runs a cmdlet with parameters as data; parameter names are those of the schemas. */
export type Invoke = <T>(cmdlet: string, parameters: Readonly<Record<string, unknown>>) => Promise<readonly T[]>;

/** The cmdlets as functions. */
export interface RdpClient {
  /** Lets an account of this computer log on again. */
  repairRdpAccount(parameters: RepairRdpAccountParameters): Promise<readonly Remediation[]>;
  /** Gives Remote Desktop a new self-signed certificate where its own is broken. */
  repairRdpCertificate(parameters?: RepairRdpCertificateParameters): Promise<readonly Remediation[]>;
  /** Sets the clock by the time source that this computer is told to follow. */
  repairRdpClock(parameters?: RepairRdpClockParameters): Promise<readonly Remediation[]>;
  /** Ends one session of this computer. */
  resetRdpSession(parameters: ResetRdpSessionParameters): Promise<readonly Remediation[]>;
  /** Sets which CredSSP partners this computer accepts (encryption oracle remediation). */
  setCredSspOracle(parameters: SetCredSspOracleParameters): Promise<readonly Remediation[]>;
  /** Keeps this computer awake on mains power, so that it can be reached. */
  setRdpHostPower(parameters?: SetRdpHostPowerParameters): Promise<readonly Remediation[]>;
  /** Sets the MTU of the network interfaces that carry Remote Desktop traffic. */
  setRdpMtu(parameters: SetRdpMtuParameters): Promise<readonly Remediation[]>;
  /** Sets how the Remote Desktop listener secures its connections. */
  setRdpSecurityLayer(parameters: SetRdpSecurityLayerParameters): Promise<readonly Remediation[]>;
  /** Sets after how long sessions are disconnected or ended. */
  setRdpSessionLimit(parameters?: SetRdpSessionLimitParameters): Promise<readonly Remediation[]>;
  /** Looks whether an account of this computer may log on at all. */
  testRdpAccount(parameters?: TestRdpAccountParameters): Promise<readonly Finding[]>;
  /** Looks for what stands between the two ends of a connection: antivirus, TLS inspection, overlay networks. */
  testRdpInterception(parameters?: TestRdpInterceptionParameters): Promise<readonly Finding[]>;
  /** Looks whether somebody tries passwords until the service has no room for others. */
  testRdpLogonFlood(parameters?: TestRdpLogonFloodParameters): Promise<readonly Finding[]>;
  /** Says whether a macOS client is known to fail behind a gateway. */
  testRdpMacClient(parameters: TestRdpMacClientParameters): Promise<readonly Finding[]>;
  /** Looks whether the two ends of a connection are too far apart in age. */
  testRdpPatchLevel(parameters?: TestRdpPatchLevelParameters): Promise<readonly Finding[]>;
  /** Looks on this computer for what makes Remote Desktop fail with error 0x904. */
  testRdp0x904(parameters?: TestRdp0x904Parameters): Promise<readonly Finding[]>;
  /** Lists the sessions of this computer as objects. */
  getRdpSession(parameters?: GetRdpSessionParameters): Promise<readonly SessionState[]>;
  /** Takes back what a remedy changed. */
  undoRdpRemediation(parameters: UndoRdpRemediationParameters): Promise<readonly UndoneChange[]>;
}

export function createClient(invoke: Invoke): RdpClient {
  return {
    repairRdpAccount: (parameters) => invoke('Repair-RdpAccount', { ...parameters }),
    repairRdpCertificate: (parameters) => invoke('Repair-RdpCertificate', { ...parameters }),
    repairRdpClock: (parameters) => invoke('Repair-RdpClock', { ...parameters }),
    resetRdpSession: (parameters) => invoke('Reset-RdpSession', { ...parameters }),
    setCredSspOracle: (parameters) => invoke('Set-CredSspOracle', { ...parameters }),
    setRdpHostPower: (parameters) => invoke('Set-RdpHostPower', { ...parameters }),
    setRdpMtu: (parameters) => invoke('Set-RdpMtu', { ...parameters }),
    setRdpSecurityLayer: (parameters) => invoke('Set-RdpSecurityLayer', { ...parameters }),
    setRdpSessionLimit: (parameters) => invoke('Set-RdpSessionLimit', { ...parameters }),
    testRdpAccount: (parameters) => invoke('Test-RdpAccount', { ...parameters }),
    testRdpInterception: (parameters) => invoke('Test-RdpInterception', { ...parameters }),
    testRdpLogonFlood: (parameters) => invoke('Test-RdpLogonFlood', { ...parameters }),
    testRdpMacClient: (parameters) => invoke('Test-RdpMacClient', { ...parameters }),
    testRdpPatchLevel: (parameters) => invoke('Test-RdpPatchLevel', { ...parameters }),
    testRdp0x904: (parameters) => invoke('Test-Rdp0x904', { ...parameters }),
    getRdpSession: (parameters) => invoke('Get-RdpSession', { ...parameters }),
    undoRdpRemediation: (parameters) => invoke('Undo-RdpRemediation', { ...parameters }),
  };
}
