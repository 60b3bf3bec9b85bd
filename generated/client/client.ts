// Generated: run `npm run compile`.
import type { ClosedTunnel } from '../../src/engine/tunnel.js';
import type { Finding } from '../../src/recipe/finding.js';
import type { InterfaceMtu } from '../../src/engine/interface-mtu.js';
import type { JournalEntry } from '../../src/engine/journal/entry.js';
import type { LogEvent } from '../../src/engine/events.js';
import type { Plan } from '../../src/engine/plan.js';
import type { RankedFinding } from '../../src/recipe/finding.js';
import type { Remediation } from '../../src/engine/remediation.js';
import type { Repair } from '../../src/engine/repair/result.js';
import type { SessionState as Session } from '../../src/windows/sessions.js';
import type { Tunnel } from '../../src/engine/tunnel.js';
import type { UndoneChange } from '../../src/engine/undo.js';

/** Parameters of Enable-RdpFirewall. */
export interface EnableRdpFirewallParameters {
  /** Who is let in: addresses, networks such as 10.0.0.0/8, or LocalSubnet. Never Any. */
  readonly remoteAddress?: readonly string[];
  /** Only on networks of this kind. Without it, on all three. */
  readonly network?: 'Domain' | 'Private' | 'Public';
  /** This computer is the client: lets mstsc.exe out, and nobody in. */
  readonly client?: boolean;
  /** Changes also the copy of a Group Policy value that wins over the local one. The next refresh of the policy may bring it back. */
  readonly includePolicy?: boolean;
  /** Minutes within which Confirm-RdpRemediation must keep changes that may lock you out; otherwise they come back by themselves. 10 where it is not given and you work over Remote Desktop, remoting or SSH. */
  readonly confirmWithin?: number;
  /** After a failure in the middle, keeps what was done before instead of taking it back. */
  readonly keepPartial?: boolean;
  /** Shows what would change, and changes nothing. */
  readonly whatIf?: boolean;
}

/** Parameters of Repair-RdpAccount. */
export interface RepairRdpAccountParameters {
  /** Name of an account of this computer, without domain. */
  readonly name: string;
  /** Never lets the password expire: weaker than Windows ships it. */
  readonly neverExpires?: boolean;
  /** Minutes after which security that was lowered comes back by itself; 15 where it is not given. For what takes effect at the next start of the computer, they count from there. */
  readonly for?: number;
  /** Ends the loan also at the first Remote Desktop logon. */
  readonly once?: boolean;
  /** Lowers security for good. It is recorded as a debt, and needs -Force. */
  readonly permanent?: boolean;
  /** Agrees to what -Permanent says. */
  readonly force?: boolean;
  /** Minutes within which Confirm-RdpRemediation must keep changes that may lock you out; otherwise they come back by themselves. 10 where it is not given and you work over Remote Desktop, remoting or SSH. */
  readonly confirmWithin?: number;
  /** After a failure in the middle, keeps what was done before instead of taking it back. */
  readonly keepPartial?: boolean;
  /** Shows what would change, and changes nothing. */
  readonly whatIf?: boolean;
}

/** Parameters of Repair-RdpCertificate. */
export interface RepairRdpCertificateParameters {
  /** Binds the listener to this certificate of the computer, by its SHA-1 hash of 40 hexadecimal digits. */
  readonly thumbprint?: string;
  /** Takes back the choice of a certificate, so that Windows shows its own. */
  readonly unpin?: boolean;
  /** Renews a sound certificate of Windows too, where its key file has another owner or access list than Windows gives it. */
  readonly resetKey?: boolean;
  /** Changes nothing, and says whether Windows will be able to renew the certificate, as Test-RdpCertificateRenewal does. */
  readonly forecast?: boolean;
  /** Where restarting Remote Desktop Configuration does not help, restarts Remote Desktop Services too, which ends every session on this computer. */
  readonly allowSessionDrop?: boolean;
  /** Minutes within which Confirm-RdpRemediation must keep changes that may lock you out; otherwise they come back by themselves. 10 where it is not given and you work over Remote Desktop, remoting or SSH. */
  readonly confirmWithin?: number;
  /** After a failure in the middle, keeps what was done before instead of taking it back. */
  readonly keepPartial?: boolean;
  /** Shows what would change, and changes nothing. */
  readonly whatIf?: boolean;
}

/** Parameters of Repair-RdpClock. */
export interface RepairRdpClockParameters {
  /** Minutes within which Confirm-RdpRemediation must keep changes that may lock you out; otherwise they come back by themselves. 10 where it is not given and you work over Remote Desktop, remoting or SSH. */
  readonly confirmWithin?: number;
  /** After a failure in the middle, keeps what was done before instead of taking it back. */
  readonly keepPartial?: boolean;
  /** Shows what would change, and changes nothing. */
  readonly whatIf?: boolean;
}

/** Parameters of Repair-RdpListener. */
export interface RepairRdpListenerParameters {
  /** The TCP port that the listener is moved to. */
  readonly portNumber?: number;
  /** Changes also the copy of a Group Policy value that wins over the local one. The next refresh of the policy may bring it back. */
  readonly includePolicy?: boolean;
  /** Minutes within which Confirm-RdpRemediation must keep changes that may lock you out; otherwise they come back by themselves. 10 where it is not given and you work over Remote Desktop, remoting or SSH. */
  readonly confirmWithin?: number;
  /** After a failure in the middle, keeps what was done before instead of taking it back. */
  readonly keepPartial?: boolean;
  /** Shows what would change, and changes nothing. */
  readonly whatIf?: boolean;
}

/** Parameters of Repair-RdpNameResolution. */
export interface RepairRdpNameResolutionParameters {
  /** Name of the host, as it was typed into the client. */
  readonly computerName?: string;
  /** Minutes within which Confirm-RdpRemediation must keep changes that may lock you out; otherwise they come back by themselves. 10 where it is not given and you work over Remote Desktop, remoting or SSH. */
  readonly confirmWithin?: number;
  /** After a failure in the middle, keeps what was done before instead of taking it back. */
  readonly keepPartial?: boolean;
  /** Shows what would change, and changes nothing. */
  readonly whatIf?: boolean;
}

/** Parameters of Repair-RdpTls. */
export interface RepairRdpTlsParameters {
  /** Tls10 or Tls11 switches that version on for clients that cannot be updated. None switches off whichever of them somebody switched on. */
  readonly legacyVersion?: 'None' | 'Tls10' | 'Tls11';
  /** Changes also the copy of a Group Policy value that wins over the local one. The next refresh of the policy may bring it back. */
  readonly includePolicy?: boolean;
  /** Minutes after which security that was lowered comes back by itself; 15 where it is not given. For what takes effect at the next start of the computer, they count from there. */
  readonly for?: number;
  /** Ends the loan also at the first Remote Desktop logon. */
  readonly once?: boolean;
  /** Lowers security for good. It is recorded as a debt, and needs -Force. */
  readonly permanent?: boolean;
  /** Agrees to what -Permanent says. */
  readonly force?: boolean;
  /** Minutes within which Confirm-RdpRemediation must keep changes that may lock you out; otherwise they come back by themselves. 10 where it is not given and you work over Remote Desktop, remoting or SSH. */
  readonly confirmWithin?: number;
  /** After a failure in the middle, keeps what was done before instead of taking it back. */
  readonly keepPartial?: boolean;
  /** Shows what would change, and changes nothing. */
  readonly whatIf?: boolean;
}

/** Parameters of Repair-RdpTrust. */
export interface RepairRdpTrustParameters {
  /** Minutes within which Confirm-RdpRemediation must keep changes that may lock you out; otherwise they come back by themselves. 10 where it is not given and you work over Remote Desktop, remoting or SSH. */
  readonly confirmWithin?: number;
  /** After a failure in the middle, keeps what was done before instead of taking it back. */
  readonly keepPartial?: boolean;
  /** Shows what would change, and changes nothing. */
  readonly whatIf?: boolean;
}

/** Parameters of Reset-RdpSession. */
export interface ResetRdpSessionParameters {
  /** Number of the session, as Get-RdpSession shows it. */
  readonly id: number;
  /** Minutes within which Confirm-RdpRemediation must keep changes that may lock you out; otherwise they come back by themselves. 10 where it is not given and you work over Remote Desktop, remoting or SSH. */
  readonly confirmWithin?: number;
  /** After a failure in the middle, keeps what was done before instead of taking it back. */
  readonly keepPartial?: boolean;
  /** Shows what would change, and changes nothing. */
  readonly whatIf?: boolean;
}

/** Parameters of Set-CredSspOracle. */
export interface SetCredSspOracleParameters {
  /** Mitigated is what Windows uses where nothing is set. */
  readonly level: 'ForceUpdatedClients' | 'Mitigated' | 'Vulnerable';
  /** Changes also the copy of a Group Policy value that wins over the local one. The next refresh of the policy may bring it back. */
  readonly includePolicy?: boolean;
  /** Minutes after which security that was lowered comes back by itself; 15 where it is not given. For what takes effect at the next start of the computer, they count from there. */
  readonly for?: number;
  /** Ends the loan also at the first Remote Desktop logon. */
  readonly once?: boolean;
  /** Lowers security for good. It is recorded as a debt, and needs -Force. */
  readonly permanent?: boolean;
  /** Agrees to what -Permanent says. */
  readonly force?: boolean;
  /** Minutes within which Confirm-RdpRemediation must keep changes that may lock you out; otherwise they come back by themselves. 10 where it is not given and you work over Remote Desktop, remoting or SSH. */
  readonly confirmWithin?: number;
  /** After a failure in the middle, keeps what was done before instead of taking it back. */
  readonly keepPartial?: boolean;
  /** Shows what would change, and changes nothing. */
  readonly whatIf?: boolean;
}

/** Parameters of Set-RdpHostPower. */
export interface SetRdpHostPowerParameters {
  /** Forbids Windows to switch network adapters off to save power. */
  readonly noPowerDown?: boolean;
  /** Changes also the copy of a Group Policy value that wins over the local one. The next refresh of the policy may bring it back. */
  readonly includePolicy?: boolean;
  /** Minutes within which Confirm-RdpRemediation must keep changes that may lock you out; otherwise they come back by themselves. 10 where it is not given and you work over Remote Desktop, remoting or SSH. */
  readonly confirmWithin?: number;
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
  /** Minutes within which Confirm-RdpRemediation must keep changes that may lock you out; otherwise they come back by themselves. 10 where it is not given and you work over Remote Desktop, remoting or SSH. */
  readonly confirmWithin?: number;
  /** After a failure in the middle, keeps what was done before instead of taking it back. */
  readonly keepPartial?: boolean;
  /** Shows what would change, and changes nothing. */
  readonly whatIf?: boolean;
}

/** Parameters of Set-RdpNla. */
export interface SetRdpNlaParameters {
  /** On is what Windows ships. */
  readonly state: 'On' | 'Off';
  /** Changes also the copy of a Group Policy value that wins over the local one. The next refresh of the policy may bring it back. */
  readonly includePolicy?: boolean;
  /** Minutes after which security that was lowered comes back by itself; 15 where it is not given. For what takes effect at the next start of the computer, they count from there. */
  readonly for?: number;
  /** Ends the loan also at the first Remote Desktop logon. */
  readonly once?: boolean;
  /** Lowers security for good. It is recorded as a debt, and needs -Force. */
  readonly permanent?: boolean;
  /** Agrees to what -Permanent says. */
  readonly force?: boolean;
  /** Minutes within which Confirm-RdpRemediation must keep changes that may lock you out; otherwise they come back by themselves. 10 where it is not given and you work over Remote Desktop, remoting or SSH. */
  readonly confirmWithin?: number;
  /** After a failure in the middle, keeps what was done before instead of taking it back. */
  readonly keepPartial?: boolean;
  /** Shows what would change, and changes nothing. */
  readonly whatIf?: boolean;
}

/** Parameters of Set-RdpSecurityLayer. */
export interface SetRdpSecurityLayerParameters {
  /** Tls is what Windows ships. Negotiate takes the best that the client offers. Rdp is without TLS. */
  readonly securityLayer: 'Rdp' | 'Negotiate' | 'Tls';
  /** Changes also the copy of a Group Policy value that wins over the local one. The next refresh of the policy may bring it back. */
  readonly includePolicy?: boolean;
  /** Minutes after which security that was lowered comes back by itself; 15 where it is not given. For what takes effect at the next start of the computer, they count from there. */
  readonly for?: number;
  /** Ends the loan also at the first Remote Desktop logon. */
  readonly once?: boolean;
  /** Lowers security for good. It is recorded as a debt, and needs -Force. */
  readonly permanent?: boolean;
  /** Agrees to what -Permanent says. */
  readonly force?: boolean;
  /** Minutes within which Confirm-RdpRemediation must keep changes that may lock you out; otherwise they come back by themselves. 10 where it is not given and you work over Remote Desktop, remoting or SSH. */
  readonly confirmWithin?: number;
  /** After a failure in the middle, keeps what was done before instead of taking it back. */
  readonly keepPartial?: boolean;
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
  /** Changes also the copy of a Group Policy value that wins over the local one. The next refresh of the policy may bring it back. */
  readonly includePolicy?: boolean;
  /** Minutes within which Confirm-RdpRemediation must keep changes that may lock you out; otherwise they come back by themselves. 10 where it is not given and you work over Remote Desktop, remoting or SSH. */
  readonly confirmWithin?: number;
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
  /** Changes also the copy of a Group Policy value that wins over the local one. The next refresh of the policy may bring it back. */
  readonly includePolicy?: boolean;
  /** Minutes within which Confirm-RdpRemediation must keep changes that may lock you out; otherwise they come back by themselves. 10 where it is not given and you work over Remote Desktop, remoting or SSH. */
  readonly confirmWithin?: number;
  /** After a failure in the middle, keeps what was done before instead of taking it back. */
  readonly keepPartial?: boolean;
  /** Shows what would change, and changes nothing. */
  readonly whatIf?: boolean;
}

/** Parameters of Test-RdpAccount. */
export interface TestRdpAccountParameters {
  /** Name of an account of this computer, without domain. Without it, all of them. */
  readonly name?: string;
}

/** Parameters of Test-RdpCertificateRenewal. */
export interface TestRdpCertificateRenewalParameters {
}

/** Parameters of Test-RdpDebt. */
export interface TestRdpDebtParameters {
}

/** Parameters of Test-RdpInterception. */
export interface TestRdpInterceptionParameters {
  /** SHA-1 thumbprint of the certificate that a probe from outside was shown. */
  readonly seenThumbprint?: string;
}

/** Parameters of Test-RdpLink. */
export interface TestRdpLinkParameters {
  /** The other end, by name or address. */
  readonly computerName?: string;
  /** How many pings; 20 where none is named. */
  readonly count?: number;
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
  /** A host to look at over the network, as a client would. Of another computer nothing else is looked at. */
  readonly computerName?: string;
  /** Its port; without it that of the listener here, 3389 elsewhere. */
  readonly port?: number;
  /** Seconds that the look over the network may take, 10 without it. */
  readonly timeoutSeconds?: number;
  /** The number that the client shows as its error code, such as 0x904. */
  readonly disconnectReason?: number;
  /** The number that the client shows as its extended error code, such as 7. */
  readonly extendedReason?: number;
  /** Only these causes, by their number in docs/causes.md. */
  readonly includeCause?: readonly number[];
  /** Not these causes, by their number in docs/causes.md. */
  readonly excludeCause?: readonly number[];
}

/** Parameters of Close-RdpTunnel. */
export interface CloseRdpTunnelParameters {
  /** What New-RdpTunnel returned. */
  readonly tunnel: Tunnel;
  /** Shows what would change, and changes nothing. */
  readonly whatIf?: boolean;
}

/** Parameters of Confirm-RdpRemediation. */
export interface ConfirmRdpRemediationParameters {
  /** The runs to keep, as Get-RdpRemediation names them. */
  readonly id: readonly string[];
  /** Keeps lowered security for good. Needs -Force. */
  readonly permanent?: boolean;
  /** Agrees to what -Permanent says. */
  readonly force?: boolean;
  /** Shows what would change, and changes nothing. */
  readonly whatIf?: boolean;
}

/** Parameters of Get-RdpEvent. */
export interface GetRdpEventParameters {
  /** How far to look back, 24 hours without it. */
  readonly hours?: number;
  /** How many entries to return at most, 100 without it. */
  readonly maxEvents?: number;
  /** Only what speaks for these causes, by their number in docs/causes.md. */
  readonly cause?: readonly number[];
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
  /** Only runs that lowered security: what is still lent, and what was lowered for good. */
  readonly loan?: boolean;
  /** Only these runs. */
  readonly id?: readonly string[];
}

/** Parameters of Get-RdpSession. */
export interface GetRdpSessionParameters {
}

/** Parameters of Invoke-RdpPlan. */
export interface InvokeRdpPlanParameters {
  /** What a remedy returned under -PlanOnly. */
  readonly plan: Plan;
  /** Shows what would change, and changes nothing. */
  readonly whatIf?: boolean;
}

/** Parameters of New-RdpTunnel. */
export interface NewRdpTunnelParameters {
  /** The SSH server: the host itself, or one beside it. */
  readonly gateway: string;
  /** The Remote Desktop host as the SSH server sees it; the SSH server itself where none is named. */
  readonly computerName?: string;
  /** Port of Remote Desktop; 3389 where none is named. */
  readonly portNumber?: number;
  /** Who logs on to the SSH server. */
  readonly userName?: string;
  /** Port of the SSH server; 22 where none is named. */
  readonly gatewayPort?: number;
  /** Port of this computer; a free one where none is named. */
  readonly localPort?: number;
  /** File of the private key. */
  readonly identityFile?: string;
  /** Configuration of ssh to use instead of the own. */
  readonly configFile?: string;
  /** How long to wait for an answer; 30 seconds where not given. */
  readonly timeoutSecond?: number;
  /** Shows what would change, and changes nothing. */
  readonly whatIf?: boolean;
}

/** Parameters of Register-RdpRemediationTask. */
export interface RegisterRdpRemediationTaskParameters {
  /** Cmdlets of this module that may repair what is found, in this order. Without it the task only looks. */
  readonly repair?: readonly string[];
  /** Runs every so many hours. */
  readonly everyHours?: number;
  /** Runs when Windows logs that it could not replace the certificate (event 1057 of the Remote Connection Manager) or could not reach a private key (event 36870 of Schannel). */
  readonly onEvent?: boolean;
  /** Minutes that lie between two runs at least; 30 where it is not given. */
  readonly minimumInterval?: number;
  /** Lets repairs end the sessions on this computer as a last resort. */
  readonly allowSessionDrop?: boolean;
  /** Looks at these causes only; Repair-Rdp0x904 then repairs them whatever their grade. */
  readonly includeCause?: readonly number[];
  /** Looks at all causes but these. */
  readonly excludeCause?: readonly number[];
  /** Shows what would change, and changes nothing. */
  readonly whatIf?: boolean;
}

/** Parameters of Repair-Rdp0x904. */
export interface RepairRdp0x904Parameters {
  /** Only these causes, by their number in docs/causes.md, and these whatever their grade. */
  readonly includeCause?: readonly number[];
  /** Not these causes, by their number in docs/causes.md. */
  readonly excludeCause?: readonly number[];
  /** Allows what may end sessions on this computer, your own among them. */
  readonly allowSessionDrop?: boolean;
  /** Allows what takes effect with the next start of this computer. It is not restarted. */
  readonly allowReboot?: boolean;
  /** Allows what lowers security for a while. It comes back by itself, after 15 minutes or what -For says. */
  readonly allowLoan?: boolean;
  /** Minutes after which security that was lowered comes back by itself; 15 where it is not given. For what takes effect at the next start of the computer, they count from there. */
  readonly for?: number;
  /** Ends the loan also at the first Remote Desktop logon. */
  readonly once?: boolean;
  /** Minutes within which Confirm-RdpRemediation must keep changes that may lock you out; otherwise they come back by themselves. 10 where it is not given and you work over Remote Desktop, remoting or SSH. */
  readonly confirmWithin?: number;
  /** Shows what would change, and changes nothing. */
  readonly whatIf?: boolean;
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

/** Parameters of Unregister-RdpRemediationTask. */
export interface UnregisterRdpRemediationTaskParameters {
  /** Shows what would change, and changes nothing. */
  readonly whatIf?: boolean;
}

/** Runs a cmdlet with parameters as data; parameter names are those of the schemas. */
export type Invoke = <T>(cmdlet: string, parameters: Readonly<Record<string, unknown>>) => Promise<readonly T[]>;

/** The remedies, with the parameters of each. */
export interface RemedyParameters {
  readonly 'Enable-RdpFirewall': EnableRdpFirewallParameters;
  readonly 'Repair-RdpAccount': RepairRdpAccountParameters;
  readonly 'Repair-RdpCertificate': RepairRdpCertificateParameters;
  readonly 'Repair-RdpClock': RepairRdpClockParameters;
  readonly 'Repair-RdpListener': RepairRdpListenerParameters;
  readonly 'Repair-RdpNameResolution': RepairRdpNameResolutionParameters;
  readonly 'Repair-RdpTls': RepairRdpTlsParameters;
  readonly 'Repair-RdpTrust': RepairRdpTrustParameters;
  readonly 'Reset-RdpSession': ResetRdpSessionParameters;
  readonly 'Set-CredSspOracle': SetCredSspOracleParameters;
  readonly 'Set-RdpHostPower': SetRdpHostPowerParameters;
  readonly 'Set-RdpMtu': SetRdpMtuParameters;
  readonly 'Set-RdpNla': SetRdpNlaParameters;
  readonly 'Set-RdpSecurityLayer': SetRdpSecurityLayerParameters;
  readonly 'Set-RdpSessionLimit': SetRdpSessionLimitParameters;
  readonly 'Set-RdpTransport': SetRdpTransportParameters;
}

/** The cmdlets as functions. */
export interface RdpClient {
  /** Switches Remote Desktop on and lets it in through the firewall. */
  enableRdpFirewall(parameters?: EnableRdpFirewallParameters): Promise<readonly Remediation[]>;
  /** Lets an account of this computer log on again. */
  repairRdpAccount(parameters: RepairRdpAccountParameters): Promise<readonly Remediation[]>;
  /** Gives Remote Desktop a certificate that it can show. */
  repairRdpCertificate(parameters?: RepairRdpCertificateParameters): Promise<readonly Remediation[]>;
  /** Sets the clock by the time source that this computer is told to follow. */
  repairRdpClock(parameters?: RepairRdpClockParameters): Promise<readonly Remediation[]>;
  /** Makes Remote Desktop listen again, on its port or on another one. */
  repairRdpListener(parameters?: RepairRdpListenerParameters): Promise<readonly Remediation[]>;
  /** Finds out why the name of a host leads nowhere or elsewhere, and clears what is out of date. */
  repairRdpNameResolution(parameters?: RepairRdpNameResolutionParameters): Promise<readonly Remediation[]>;
  /** Lets this computer agree on TLS 1.2 with its clients. */
  repairRdpTls(parameters?: RepairRdpTlsParameters): Promise<readonly Remediation[]>;
  /** Repairs what keeps Network Level Authentication from checking domain accounts. */
  repairRdpTrust(parameters?: RepairRdpTrustParameters): Promise<readonly Remediation[]>;
  /** Ends one session of this computer. */
  resetRdpSession(parameters: ResetRdpSessionParameters): Promise<readonly Remediation[]>;
  /** Sets which CredSSP partners this computer accepts (encryption oracle remediation). */
  setCredSspOracle(parameters: SetCredSspOracleParameters): Promise<readonly Remediation[]>;
  /** Keeps this computer awake on mains power, so that it can be reached. */
  setRdpHostPower(parameters?: SetRdpHostPowerParameters): Promise<readonly Remediation[]>;
  /** Sets the MTU of the network interfaces that carry Remote Desktop traffic. */
  setRdpMtu(parameters?: SetRdpMtuParameters): Promise<readonly Remediation[]>;
  /** Turns Network Level Authentication of the Remote Desktop listener on or off. */
  setRdpNla(parameters: SetRdpNlaParameters): Promise<readonly Remediation[]>;
  /** Sets how the Remote Desktop listener secures its connections. */
  setRdpSecurityLayer(parameters: SetRdpSecurityLayerParameters): Promise<readonly Remediation[]>;
  /** Sets after how long sessions are disconnected or ended. */
  setRdpSessionLimit(parameters?: SetRdpSessionLimitParameters): Promise<readonly Remediation[]>;
  /** Does without the UDP half of Remote Desktop, or lets it be used again. */
  setRdpTransport(parameters: SetRdpTransportParameters): Promise<readonly Remediation[]>;
  /** Looks whether an account of this computer may log on at all. */
  testRdpAccount(parameters?: TestRdpAccountParameters): Promise<readonly Finding[]>;
  /** Predicts whether Windows will be able to renew the certificate of Remote Desktop. */
  testRdpCertificateRenewal(parameters?: TestRdpCertificateRenewalParameters): Promise<readonly Finding[]>;
  /** Finds what quick fixes left behind on this computer. */
  testRdpDebt(parameters?: TestRdpDebtParameters): Promise<readonly Finding[]>;
  /** Looks for what stands between client and server: antivirus, TLS inspection, overlay networks. */
  testRdpInterception(parameters?: TestRdpInterceptionParameters): Promise<readonly Finding[]>;
  /** Measures whether the link loses packets or is unsteady. */
  testRdpLink(parameters?: TestRdpLinkParameters): Promise<readonly Finding[]>;
  /** Looks whether somebody tries passwords until the service has no room for others. */
  testRdpLogonFlood(parameters?: TestRdpLogonFloodParameters): Promise<readonly Finding[]>;
  /** Says whether a macOS client is known to fail behind a gateway. */
  testRdpMacClient(parameters: TestRdpMacClientParameters): Promise<readonly Finding[]>;
  /** Looks whether the two ends of a connection are too far apart in age. */
  testRdpPatchLevel(parameters?: TestRdpPatchLevelParameters): Promise<readonly Finding[]>;
  /** Looks on this computer for what makes Remote Desktop fail with error 0x904. */
  testRdp0x904(parameters?: TestRdp0x904Parameters): Promise<readonly RankedFinding[]>;
  /** Ends a tunnel that New-RdpTunnel made. */
  closeRdpTunnel(parameters: CloseRdpTunnelParameters): Promise<readonly ClosedTunnel[]>;
  /** Keeps what would otherwise come back by itself. */
  confirmRdpRemediation(parameters: ConfirmRdpRemediationParameters): Promise<readonly JournalEntry[]>;
  /** Reads what Remote Desktop left in the event logs. */
  getRdpEvent(parameters?: GetRdpEventParameters): Promise<readonly LogEvent[]>;
  /** Lists the IP interfaces with the largest packets that they send. */
  getRdpMtu(parameters?: GetRdpMtuParameters): Promise<readonly InterfaceMtu[]>;
  /** Lists what remedies changed on this computer. */
  getRdpRemediation(parameters?: GetRdpRemediationParameters): Promise<readonly JournalEntry[]>;
  /** Lists the sessions of this computer as objects. */
  getRdpSession(parameters?: GetRdpSessionParameters): Promise<readonly Session[]>;
  /** Applies exactly a plan that a remedy made with -PlanOnly. */
  invokeRdpPlan(parameters: InvokeRdpPlanParameters): Promise<readonly Remediation[]>;
  /** Reaches a Remote Desktop host through an SSH server, where the direct way is broken. */
  newRdpTunnel(parameters: NewRdpTunnelParameters): Promise<readonly Tunnel[]>;
  /** Lets this computer look for error 0x904 by itself, and repair it. */
  registerRdpRemediationTask(parameters?: RegisterRdpRemediationTaskParameters): Promise<readonly Remediation[]>;
  /** Repairs what makes Remote Desktop fail with error 0x904, one cause at a time, until it works. */
  repairRdp0x904(parameters?: RepairRdp0x904Parameters): Promise<readonly Repair[]>;
  /** Takes back what a remedy changed. */
  undoRdpRemediation(parameters?: UndoRdpRemediationParameters): Promise<readonly UndoneChange[]>;
  /** Removes the task that looks for error 0x904 by itself. */
  unregisterRdpRemediationTask(parameters?: UnregisterRdpRemediationTaskParameters): Promise<readonly Remediation[]>;
  /** What a remedy would change, under the hash that `invokeRdpPlan` holds it to. Changes nothing. */
  planRemediation<Name extends keyof RemedyParameters>(remedy: Name, parameters: RemedyParameters[Name]): Promise<readonly Plan[]>;
}

export function createClient(invoke: Invoke): RdpClient {
  return {
    enableRdpFirewall: (parameters) => invoke('Enable-RdpFirewall', { ...parameters }),
    repairRdpAccount: (parameters) => invoke('Repair-RdpAccount', { ...parameters }),
    repairRdpCertificate: (parameters) => invoke('Repair-RdpCertificate', { ...parameters }),
    repairRdpClock: (parameters) => invoke('Repair-RdpClock', { ...parameters }),
    repairRdpListener: (parameters) => invoke('Repair-RdpListener', { ...parameters }),
    repairRdpNameResolution: (parameters) => invoke('Repair-RdpNameResolution', { ...parameters }),
    repairRdpTls: (parameters) => invoke('Repair-RdpTls', { ...parameters }),
    repairRdpTrust: (parameters) => invoke('Repair-RdpTrust', { ...parameters }),
    resetRdpSession: (parameters) => invoke('Reset-RdpSession', { ...parameters }),
    setCredSspOracle: (parameters) => invoke('Set-CredSspOracle', { ...parameters }),
    setRdpHostPower: (parameters) => invoke('Set-RdpHostPower', { ...parameters }),
    setRdpMtu: (parameters) => invoke('Set-RdpMtu', { ...parameters }),
    setRdpNla: (parameters) => invoke('Set-RdpNla', { ...parameters }),
    setRdpSecurityLayer: (parameters) => invoke('Set-RdpSecurityLayer', { ...parameters }),
    setRdpSessionLimit: (parameters) => invoke('Set-RdpSessionLimit', { ...parameters }),
    setRdpTransport: (parameters) => invoke('Set-RdpTransport', { ...parameters }),
    testRdpAccount: (parameters) => invoke('Test-RdpAccount', { ...parameters }),
    testRdpCertificateRenewal: (parameters) => invoke('Test-RdpCertificateRenewal', { ...parameters }),
    testRdpDebt: (parameters) => invoke('Test-RdpDebt', { ...parameters }),
    testRdpInterception: (parameters) => invoke('Test-RdpInterception', { ...parameters }),
    testRdpLink: (parameters) => invoke('Test-RdpLink', { ...parameters }),
    testRdpLogonFlood: (parameters) => invoke('Test-RdpLogonFlood', { ...parameters }),
    testRdpMacClient: (parameters) => invoke('Test-RdpMacClient', { ...parameters }),
    testRdpPatchLevel: (parameters) => invoke('Test-RdpPatchLevel', { ...parameters }),
    testRdp0x904: (parameters) => invoke('Test-Rdp0x904', { ...parameters }),
    closeRdpTunnel: (parameters) => invoke('Close-RdpTunnel', { ...parameters }),
    confirmRdpRemediation: (parameters) => invoke('Confirm-RdpRemediation', { ...parameters }),
    getRdpEvent: (parameters) => invoke('Get-RdpEvent', { ...parameters }),
    getRdpMtu: (parameters) => invoke('Get-RdpMtu', { ...parameters }),
    getRdpRemediation: (parameters) => invoke('Get-RdpRemediation', { ...parameters }),
    getRdpSession: (parameters) => invoke('Get-RdpSession', { ...parameters }),
    invokeRdpPlan: (parameters) => invoke('Invoke-RdpPlan', { ...parameters }),
    newRdpTunnel: (parameters) => invoke('New-RdpTunnel', { ...parameters }),
    registerRdpRemediationTask: (parameters) => invoke('Register-RdpRemediationTask', { ...parameters }),
    repairRdp0x904: (parameters) => invoke('Repair-Rdp0x904', { ...parameters }),
    undoRdpRemediation: (parameters) => invoke('Undo-RdpRemediation', { ...parameters }),
    unregisterRdpRemediationTask: (parameters) => invoke('Unregister-RdpRemediationTask', { ...parameters }),
    planRemediation: (remedy, parameters) => invoke(remedy, { ...parameters, planOnly: true }),
  };
}
