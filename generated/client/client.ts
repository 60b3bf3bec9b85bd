// Generated: run `npm run compile`.
import type { JournalEntry } from '../../src/engine/journal/entry.js';
import type { Remediation } from '../../src/engine/remediation.js';
import type { UndoneChange } from '../../src/engine/undo.js';
import type { Finding } from '../../src/recipe/finding.js';

/** Parameters of Repair-RdpCertificate. */
export interface RepairRdpCertificateParameters {
  /** Where restarting Remote Desktop Configuration does not help, restarts Remote Desktop Services too, which ends every session on this computer. */
  readonly allowSessionDrop?: boolean;
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

/** Parameters of Set-RdpMtu. */
export interface SetRdpMtuParameters {
  /** Names of the interfaces, as Get-NetIPInterface shows them. */
  readonly interfaceAlias: readonly string[];
  /** New MTU in bytes. IPv6 needs at least 1280 (RFC 8200 section 5). */
  readonly mtu: number;
  /** Only this protocol. Without it, IPv4, and IPv6 where the MTU allows. */
  readonly addressFamily?: 'IPv4' | 'IPv6';
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

/** Parameters of Test-Rdp0x904. */
export interface TestRdp0x904Parameters {
  /** Only these causes, by their number in docs/causes.md. */
  readonly includeCause?: readonly number[];
  /** Not these causes, by their number in docs/causes.md. */
  readonly excludeCause?: readonly number[];
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

/** Parameters of Get-RdpRemediation. */
export interface GetRdpRemediationParameters {
  /** Only runs that lowered security: what is still lent, and what was lowered for good. */
  readonly loan?: boolean;
  /** Only these runs. */
  readonly id?: readonly string[];
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
  /** Looks at these causes only. */
  readonly includeCause?: readonly number[];
  /** Looks at all causes but these. */
  readonly excludeCause?: readonly number[];
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

/** The cmdlets as functions. */
export interface RdpClient {
  /** Gives Remote Desktop a new self-signed certificate where its own is broken. */
  repairRdpCertificate(parameters?: RepairRdpCertificateParameters): Promise<readonly Remediation[]>;
  /** Sets which CredSSP partners this computer accepts (encryption oracle remediation). */
  setCredSspOracle(parameters: SetCredSspOracleParameters): Promise<readonly Remediation[]>;
  /** Sets the MTU of the network interfaces that carry Remote Desktop traffic. */
  setRdpMtu(parameters: SetRdpMtuParameters): Promise<readonly Remediation[]>;
  /** Sets how the Remote Desktop listener secures its connections. */
  setRdpSecurityLayer(parameters: SetRdpSecurityLayerParameters): Promise<readonly Remediation[]>;
  /** Looks on this computer for what makes Remote Desktop fail with error 0x904. */
  testRdp0x904(parameters?: TestRdp0x904Parameters): Promise<readonly Finding[]>;
  /** Keeps what would otherwise come back by itself. */
  confirmRdpRemediation(parameters: ConfirmRdpRemediationParameters): Promise<readonly JournalEntry[]>;
  /** Lists what remedies changed on this computer. */
  getRdpRemediation(parameters?: GetRdpRemediationParameters): Promise<readonly JournalEntry[]>;
  /** Lets this computer look for error 0x904 by itself, and repair it. */
  registerRdpRemediationTask(parameters?: RegisterRdpRemediationTaskParameters): Promise<readonly Remediation[]>;
  /** Takes back what a remedy changed. */
  undoRdpRemediation(parameters?: UndoRdpRemediationParameters): Promise<readonly UndoneChange[]>;
  /** Removes the task that looks for error 0x904 by itself. */
  unregisterRdpRemediationTask(parameters?: UnregisterRdpRemediationTaskParameters): Promise<readonly Remediation[]>;
}

export function createClient(invoke: Invoke): RdpClient {
  return {
    repairRdpCertificate: (parameters) => invoke('Repair-RdpCertificate', { ...parameters }),
    setCredSspOracle: (parameters) => invoke('Set-CredSspOracle', { ...parameters }),
    setRdpMtu: (parameters) => invoke('Set-RdpMtu', { ...parameters }),
    setRdpSecurityLayer: (parameters) => invoke('Set-RdpSecurityLayer', { ...parameters }),
    testRdp0x904: (parameters) => invoke('Test-Rdp0x904', { ...parameters }),
    confirmRdpRemediation: (parameters) => invoke('Confirm-RdpRemediation', { ...parameters }),
    getRdpRemediation: (parameters) => invoke('Get-RdpRemediation', { ...parameters }),
    registerRdpRemediationTask: (parameters) => invoke('Register-RdpRemediationTask', { ...parameters }),
    undoRdpRemediation: (parameters) => invoke('Undo-RdpRemediation', { ...parameters }),
    unregisterRdpRemediationTask: (parameters) => invoke('Unregister-RdpRemediationTask', { ...parameters }),
  };
}
