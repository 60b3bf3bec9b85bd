import type { Impact } from '../windows/description.js';
import type { Evidence } from '../windows/evidence.js';

export type { Evidence, Impact };

/**
 * What a diagnosis says. The same record comes from the inside (recipes on the host) and from the outside (the handshake
 * over the network), so that both can be ranked in one list.
 */

/**
 * How well a cause is documented: A a source names 0x904; B a primary source, matching symptom; C community reports or
 * inference; X documented to give another code. Only A and B may be repaired without being asked for by name.
 */
export type Grade = 'A' | 'B' | 'C' | 'X';

/**
 * fault: seen to be broken. suspect: fits what was seen, something else might too. debt: works, but weaker than Windows
 * ships it. healthy: looked at and fine. unknown: could not be read; the evidence says what is needed to read it.
 */
export type FindingStatus = 'fault' | 'suspect' | 'debt' | 'healthy' | 'unknown';

/**
 * One cause that was looked at, and what was seen.
 *
 * @typeName Rdp0x904.Finding
 */
export interface Finding {
  /** Number of the cause in docs/causes.md. */
  readonly cause: number;
  /** Stable name of what was found, such as `CertificateExpired`. */
  readonly id: string;
  readonly status: FindingStatus;
  readonly title: string;
  readonly evidence: readonly Evidence[];
  readonly grade: Grade;
  readonly impact: Impact;
  /** The code the client shows for this cause: 0x904, or the documented other one. */
  readonly clientCode: string;
  /** The exact command that repairs it, or an empty string where none does. */
  readonly repair: string;
}

/**
 * A finding in its place among the others.
 *
 * @typeName Rdp0x904.RankedFinding
 */
export interface RankedFinding extends Finding {
  /** On the first finding in doubt, the cheapest command that tells more; empty elsewhere. */
  readonly nextTest: string;
  /** What it tells, and where it is run. */
  readonly nextTestTells: string;
}
