import type { Finding, Grade } from '../../recipe/finding.js';
import type { AppliedChange, Remediation } from '../remediation.js';

/**
 * Why a finding is still there. Unknown: it could not be read. NotAutomatic: nothing repairs it unasked. NotNamed: other
 * causes were named. NeedsName: it is of grade C or X, or a debt, and is repaired only when its cause is named. Refused:
 * its remedy would not. Declined: somebody said no, or -WhatIf. NotTried: it worked before its turn came, or only a restart
 * can tell. StillThere: it was repaired and is found again. New: it was not there before.
 */
export type LeftReason =
  | 'Unknown'
  | 'NotAutomatic'
  | 'NotNamed'
  | 'NeedsName'
  | 'NeedsSessionDrop'
  | 'NeedsReboot'
  | 'NeedsLoan'
  | 'CutsConnection'
  | 'Refused'
  | 'Declined'
  | 'NotTried'
  | 'StillThere'
  | 'New';

/**
 * A finding that is still there, and why.
 *
 * @typeName Rdp0x904.LeftFinding
 */
export interface LeftFinding {
  readonly cause: number;
  readonly id: string;
  readonly title: string;
  readonly reason: LeftReason;
  /** The same in a sentence, and what to do about it. */
  readonly why: string;
  /** The command that repairs it, where there is one. */
  readonly repair: string;
}

/**
 * One cause that was repaired.
 *
 * @typeName Rdp0x904.RepairStep
 */
export interface RepairStep {
  readonly cause: number;
  readonly id: string;
  readonly title: string;
  readonly grade: Grade;
  /** The remedy that made the changes. */
  readonly cmdlet: string;
  readonly changes: readonly AppliedChange[];
}

/**
 * What Repair-Rdp0x904 found, did and left. It is one run in the journal: Undo-RdpRemediation takes all of it back.
 *
 * @typeName Rdp0x904.Repair
 */
export interface Repair extends Remediation {
  /** Nothing is seen to be broken any more, here and in a handshake with the own listener. */
  readonly works: boolean;
  /** Where what was found was saved before the first change; empty where nothing was changed. */
  readonly evidence: string;
  /** What was found before, ranked; what is healthy is left out. */
  readonly found: readonly Finding[];
  /** In the order in which it was done. */
  readonly done: readonly RepairStep[];
  readonly left: readonly LeftFinding[];
}
