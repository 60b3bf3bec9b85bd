import type { SecureString } from '../border/command.js';
import type { Finding, Impact } from '../recipe/finding.js';
import { type Change, getChangeWayBack, invokeChange, testChange } from '../windows/change.js';

/**
 * One change that was made, with what takes it back.
 *
 * @typeName Rdp0x904.AppliedChange
 */
export interface AppliedChange {
  readonly target: string;
  readonly action: string;
  readonly verified: boolean;
  /** False for what cannot be taken back, such as a removed self-signed certificate. */
  readonly reversible: boolean;
  readonly change: Change;
  /** Captured before the change was made. */
  readonly wayBack: Change | undefined;
}

/**
 * What a remedy did, as its cmdlet returns it.
 *
 * @typeName Rdp0x904.Remediation
 */
export interface Remediation {
  readonly cmdlet: string;
  /** Every change was read back and found as asked. */
  readonly verified: boolean;
  readonly rebootNeeded: boolean;
  readonly changes: readonly AppliedChange[];
  /** What the remedy's own diagnosis still finds. */
  readonly remaining: readonly Finding[];
}

/** What -Confirm asks and -WhatIf shows: the action, and whom it would disturb. */
export function getPrompt(action: string, impact: Impact): string {
  return impact === 'none' ? action : `${action} (disturbs: ${impact})`;
}

/** Captures what is there, makes the change and reads it back. The secret is handed over and kept nowhere. */
export function invokePlannedChange(
  change: Change,
  target: string,
  action: string,
  secret?: SecureString,
): AppliedChange {
  const wayBack = getChangeWayBack(change);
  invokeChange(change, secret);
  return { target, action, verified: testChange(change), reversible: wayBack !== undefined, change, wayBack };
}

/** Takes changes back, the last one first. What has no way back stays as it is. */
export function restoreChange(applied: readonly AppliedChange[]): void {
  let remaining = applied.length;
  while (remaining > 0) {
    remaining -= 1;
    const wayBack = applied[remaining]?.wayBack;
    if (wayBack !== undefined) invokeChange(wayBack);
  }
}

/** The result of a remedy from what was applied and what its diagnosis finds afterwards. */
export function completeRemediation(
  cmdlet: string,
  impact: Impact,
  applied: readonly AppliedChange[],
  findings: readonly Finding[],
): Remediation {
  return {
    cmdlet,
    verified: applied.every((each) => each.verified),
    rebootNeeded: impact === 'reboot' && applied.length > 0,
    changes: applied,
    remaining: findings.filter((each) => each.status !== 'healthy'),
  };
}
