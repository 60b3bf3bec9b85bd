import type { SecureString } from '../border/command.js';
import { CommandError, getErrorMessage, type Instant, type Integer } from '../border/dotnet.js';
import type { Finding, Impact } from '../recipe/finding.js';
import { type Change, getChangeDescription, getChangeWayBack, invokeChange, testChange } from '../windows/change.js';
import { addChangeNote } from '../windows/change-log.js';
import { getCurrentInstant } from '../windows/computer.js';
import { completeFailure, type FailedStep } from '../windows/failed-run.js';
import type { HandOver, HandOverItem } from '../windows/hand-over.js';
import { convertToChangeField } from '../windows/notation/change-fields.js';
import { convertToChangedEvent, convertToEndEvent } from '../windows/notation/run-events.js';
import type { JournalField } from '../windows/notation/written-line.js';
import type { PaybackItem } from '../windows/payback.js';
import { getConfirmBy, getGuardChange, selectGuarded } from './guard.js';
import { assertHandOver, convertToHandOver, getHandOverChange, invokeHandOverTask, testHandOver } from './hand-over.js';
import { addJournalEvent, closeJournal, type OpenJournal, openJournal } from './journal/journal.js';
import { getLoanEnd, getPaybackChange, selectLowering } from './loan.js';
import type { Plan } from './plan.js';
import type { RunTerms } from './terms.js';

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
  /** The run in the journal, by which it is undone; empty where nothing had to be changed. */
  readonly id: string;
  readonly cmdlet: string;
  readonly changed: boolean;
  /** Every change was read back and found as asked. */
  readonly verified: boolean;
  readonly rebootNeeded: boolean;
  /** Until when lowered security is lent; empty where none was lowered, or for good. */
  readonly loanUntil: string;
  /** Until when Confirm-RdpRemediation has to keep the changes, or they come back; empty where nothing is guarded. */
  readonly confirmBy: string;
  readonly changes: readonly AppliedChange[];
  /** What the remedy's own diagnosis still finds. */
  readonly remaining: readonly Finding[];
  /** What a fresh handshake with the own listener showed afterwards; empty where none was made. */
  readonly handshake: readonly Finding[];
}

/** What the journal tells of a run besides its changes. */
export interface RunPurpose {
  readonly cmdlet: string;
  readonly parameters: string;
  /** Ids of the findings that led to it, with commas. */
  readonly why: string;
}

/** A run that has ended: its id in the journal, and what it did. */
export interface Run {
  readonly id: string;
  readonly loanUntil: string;
  readonly confirmBy: string;
  readonly applied: readonly AppliedChange[];
}

/** What -Confirm asks and -WhatIf shows: the action, and whom it would disturb. */
export function getPrompt(action: string, impact: string): string {
  return impact === 'none' ? action : `${action} (disturbs: ${impact})`;
}

/** The ids of the findings that are not healthy, with commas. */
export function getFindingSummary(findings: readonly Finding[]): string {
  return findings
    .filter((each) => each.status !== 'healthy')
    .map((each) => each.id)
    .join(', ');
}

/** A run that has begun: its journal is open, and nothing was changed yet. */
export interface OpenRun {
  readonly journal: OpenJournal;
  readonly start: Instant;
  readonly lowering: readonly PaybackItem[];
  readonly guarded: readonly PaybackItem[];
  readonly loanUntil: string;
  readonly confirmBy: string;
}

/** Begins a run over everything that it may change, and holds the journal until that is closed. */
export function openRun(purpose: RunPurpose, plan: readonly Change[], terms: RunTerms): OpenRun {
  const lowering = selectLowering(plan);
  const start = getCurrentInstant();
  const isLoan = lowering.length > 0 && !terms.permanent;
  const loanUntil = isLoan ? getLoanEnd(start, lowering, terms) : '';
  const guarded = selectGuarded(plan, terms);
  const confirmBy = getConfirmBy(start, guarded, terms);
  const journal = openJournal([
    { name: 'cmdlet', text: purpose.cmdlet },
    { name: 'parameters', text: purpose.parameters },
    { name: 'why', text: purpose.why },
    { name: 'loanUntil', text: loanUntil },
    { name: 'confirmBy', text: confirmBy },
    { name: 'debt', text: lowering.length > 0 && terms.permanent ? 'true' : 'false' },
  ]);
  return { journal, start, lowering, guarded, loanUntil, confirmBy };
}

/** What comes before the first change: what is lent is paid back, and what locks out comes back, whatever happens then. */
export function getCompanionChange(run: OpenRun, terms: RunTerms): readonly Change[] {
  const { journal, start, lowering, guarded } = run;
  const payback = run.loanUntil === '' ? [] : [getPaybackChange(journal, start, lowering, terms)];
  const guard = guarded.length > 0 ? [getGuardChange(journal, start, guarded, terms)] : [];
  return [...payback, ...guard];
}

/**
 * Makes the changes, each after it was written down with its way back, and reads each back. After a failure nothing stays
 * half done, unless it was asked to.
 *
 * @throws the error of the change that failed; FailedNotUndone where taking back failed too
 */
export function invokeRemediation(
  purpose: RunPurpose,
  plan: readonly Change[],
  terms: RunTerms,
  secret?: SecureString,
): Run {
  const run = openRun(purpose, plan, terms);
  const { journal, loanUntil, confirmBy } = run;
  const applied: AppliedChange[] = [];
  let half: Change | undefined;
  let handOver: HandOver | undefined;
  try {
    const companions = getCompanionChange(run, terms);
    if (run.guarded.length > 0 && testHandOver(plan))
      handOver = convertToHandOver(journal, plan, companions.length + 2, terms.keepPartial);
    const here = handOver === undefined ? plan : [getHandOverChange(handOver)];
    for (const change of [...companions, ...here]) {
      const begun = addBegunChange(journal, applied.length + 1, change);
      half = begun.wayBack;
      applied.push(completeBegunChange(journal, applied.length + 1, begun, secret));
      half = undefined;
    }
    if (handOver === undefined) addJournalEvent(journal, convertToEndEvent('Applied'));
    else {
      let number = handOver.firstStep;
      for (const each of handOver.items) {
        const { target, action } = getChangeDescription(each.change);
        addChangeEvent(journal, number, { target, action, change: each.change, wayBack: each.wayBack });
        number += 1;
      }
      // The task is at it from here on, and holds the journal: it may outlive this process.
      closeJournal(journal);
      invokeHandOverTask(handOver);
    }
  } catch (failure) {
    completeFailedRun(journal, terms.keepPartial, applied, getErrorMessage(failure), half);
    throw failure;
  } finally {
    closeJournal(journal);
  }
  if (handOver !== undefined) {
    // Whatever fails here, nothing is taken back: the task has begun, and the guard decides.
    assertHandOver(handOver);
    for (const each of handOver.items) applied.push(convertToHandedChange(each));
  }
  return { id: journal.id, loanUntil, confirmBy, applied };
}

/** Writes down a change with what brings it back. It was not made yet. */
export function addBegunChange(journal: OpenJournal, step: Integer, change: Change): BegunChange {
  const { target, action } = getChangeDescription(change);
  const begun: BegunChange = { target, action, change, wayBack: getChangeWayBack(change) };
  addChangeEvent(journal, step, begun);
  return begun;
}

/** Makes a change that was written down, reads it back, and writes that down too. The secret is handed over and kept nowhere. */
export function completeBegunChange(
  journal: OpenJournal,
  step: Integer,
  begun: BegunChange,
  secret?: SecureString,
): AppliedChange {
  const { target, action, change, wayBack } = begun;
  invokeChange(change, secret);
  const verified = testChange(change);
  addJournalEvent(journal, convertToChangedEvent(`${step}`, verified ? 'true' : 'false'));
  addChangeNote(journal.log, { id: journal.id, what: 'changed', target, action }, verified);
  return { target, action, verified, reversible: wayBack !== undefined, change, wayBack };
}

function convertToHandedChange({ change, wayBack }: HandOverItem): AppliedChange {
  const { target, action } = getChangeDescription(change);
  return { target, action, verified: testChange(change), reversible: wayBack !== undefined, change, wayBack };
}

/** A change about to be made. */
export interface BegunChange {
  readonly target: string;
  readonly action: string;
  readonly change: Change;
  readonly wayBack: Change | undefined;
}

/** The change is on the disk, with what brings it back, before it is made. */
function addChangeEvent(journal: OpenJournal, step: Integer, each: BegunChange): void {
  const fields: readonly JournalField[] = [
    { name: 'event', text: 'change' },
    { name: 'step', text: `${step}` },
    { name: 'target', text: each.target },
    { name: 'action', text: each.action },
    ...convertToChangeField(each.change, 'change.'),
    ...convertToChangeField(each.wayBack, 'wayBack.'),
  ];
  addJournalEvent(journal, fields);
}

/**
 * Ends a run that failed: what was done comes back, the change that failed half way first, unless it is to stay.
 *
 * @throws FailedNotUndone where taking back failed too
 */
export function completeFailedRun(
  journal: OpenJournal,
  keepPartial: boolean,
  applied: readonly AppliedChange[],
  message: string,
  half?: Change,
): void {
  const steps: FailedStep[] = [];
  if (half !== undefined) steps.push({ wayBack: half, noted: false });
  let remaining = applied.length;
  while (remaining > 0) {
    remaining -= 1;
    const wayBack = applied[remaining]?.wayBack;
    if (wayBack !== undefined) steps.push({ wayBack, noted: true });
  }
  const notTakenBack = completeFailure(journal, keepPartial, message, steps);
  if (notTakenBack === '') return;
  throw new CommandError(
    'FailedNotUndone',
    'InvalidOperation',
    `${message} ${notTakenBack} Try Undo-RdpRemediation -Id ${journal.id}.`,
  );
}

/** The result of a remedy from what was done and what its diagnosis finds afterwards. */
export function completeRemediation(
  cmdlet: string,
  impact: Impact,
  run: Run,
  findings: readonly Finding[],
  handshake: readonly Finding[],
): Remediation {
  return {
    id: run.id,
    cmdlet,
    changed: run.applied.length > 0,
    verified: run.applied.every((each) => each.verified),
    rebootNeeded: impact === 'reboot' && run.applied.length > 0,
    loanUntil: run.loanUntil,
    confirmBy: run.confirmBy,
    changes: run.applied,
    remaining: findings.filter((each) => each.status !== 'healthy'),
    handshake,
  };
}

/** The result of a plan: its remedy is not looked for again. */
export function completePlan(plan: Plan, run: Run): Remediation {
  const impact = plan.changes.some((each) => each.impact === 'reboot') ? 'reboot' : 'none';
  return completeRemediation(plan.cmdlet, impact, run, [], []);
}

/** What whoever may be locked out has to know. */
export function getConfirmWarning(run: Run): string {
  return (
    `Unless it is confirmed until ${run.confirmBy}, everything comes back as it was. See that a new connection works, then ` +
    `run Confirm-RdpRemediation -Id ${run.id}.`
  );
}
