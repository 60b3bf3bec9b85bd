// Generated: run `npm run compile`.
import type { Remediation } from '../../src/engine/remediation.js';
import type { UndoneChange } from '../../src/engine/undo.js';
import type { Finding } from '../../src/recipe/finding.js';

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
  /** Sets the MTU of the network interfaces that carry Remote Desktop traffic. */
  setRdpMtu(parameters: SetRdpMtuParameters): Promise<readonly Remediation[]>;
  /** Takes back what a remedy changed. */
  undoRdpRemediation(parameters: UndoRdpRemediationParameters): Promise<readonly UndoneChange[]>;
}

export function createClient(invoke: Invoke): RdpClient {
  return {
    setRdpMtu: (parameters) => invoke('Set-RdpMtu', { ...parameters }),
    undoRdpRemediation: (parameters) => invoke('Undo-RdpRemediation', { ...parameters }),
  };
}
