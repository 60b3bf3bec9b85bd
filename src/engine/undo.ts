import { CommandError, getErrorMessage } from '../border/dotnet.js';
import { getChangeDescription, invokeChange, testChange } from '../windows/change.js';
import { addChangeNote } from '../windows/change-log.js';
import { getCurrentInstant } from '../windows/computer.js';
import { convertToEndEvent } from '../windows/notation/run-events.js';
import { testPolicyPlace } from '../windows/policy.js';
import type { JournalEntry, JournalStep } from './journal/entry.js';
import { addJournalEvent, closeJournal, type OpenJournal, resumeJournal } from './journal/journal.js';
import { assertAllowedChange } from './journal/places.js';

/**
 * What became of one change that was to be taken back.
 *
 * @typeName Rdp0x904.UndoneChange
 */
export interface UndoneChange {
  /** The run that made the change. */
  readonly id: string;
  readonly target: string;
  readonly action: string;
  /** Superseded: a policy wrote another value since, and would again. NotReversible: nothing brings it back. */
  readonly outcome: 'Undone' | 'NotReversible' | 'Superseded';
  readonly verified: boolean;
}

/** Whether a run has left changes that can still be taken back. */
export function testUndoable(entry: JournalEntry): boolean {
  if (entry.status === 'Undone' || entry.status === 'FailedAndUndone' || entry.status === 'Damaged') return false;
  return entry.steps.some((each) => each.wayBack !== undefined && each.state !== 'Undone');
}

/**
 * Ends with an error where a run cannot be taken back as it stands: its file is damaged, it names what no remedy changes,
 * or somebody changed any of it since. Before the first change is touched, so that nothing is half undone.
 */
export function assertUndoable(entry: JournalEntry, force: boolean): void {
  if (entry.status === 'Damaged') throw new CommandError('JournalDamaged', 'InvalidOperation', entry.message);
  for (const step of entry.steps) {
    if (step.change === undefined || step.wayBack === undefined) continue;
    assertAllowedChange(step.change);
    assertAllowedChange(step.wayBack);
    if (!force && testChangedSince(step)) {
      throw new CommandError(
        'ChangedSince',
        'InvalidOperation',
        `${step.target} was changed by somebody else since. -Force takes it back all the same.`,
      );
    }
  }
}

/** A change that was made, and that now is neither as it was made nor as it was before. */
function testChangedSince({ state, change, wayBack }: JournalStep): boolean {
  if (state !== 'Applied' || change === undefined || wayBack === undefined) return false;
  // Where a policy writes, another value may be the policy's: that is no stranger's.
  return !testChange(change) && !testChange(wayBack) && !testPolicyPlace(change);
}

/** What can be taken back of a run, or has to be named as not reversible: the last change first. */
export function getUndoStep(entry: JournalEntry): readonly JournalStep[] {
  const steps: JournalStep[] = [];
  let remaining = entry.steps.length;
  while (remaining > 0) {
    remaining -= 1;
    const step = entry.steps[remaining];
    if (step !== undefined && step.state !== 'Undone') steps.push(step);
  }
  return steps;
}

/** Takes back steps of a run in the order given, and reads back each. */
export function restoreEntry(entry: JournalEntry, steps: readonly JournalStep[]): readonly UndoneChange[] {
  const undone: UndoneChange[] = [];
  // What cannot be taken back is named, and no reason to write anything.
  if (!steps.some((each) => each.wayBack !== undefined))
    return steps.map((each) => convertToIrreversible(entry.id, each));
  const journal = resumeJournal(entry.id);
  try {
    addJournalEvent(journal, [
      { name: 'event', text: 'undo' },
      { name: 'time', text: getCurrentInstant() },
    ]);
    for (const step of steps) undone.push(restoreStep(journal, entry.id, step));
    const left = entry.steps.filter((each) => each.state !== 'Undone').length - steps.length;
    addJournalEvent(journal, convertToEndEvent(left === 0 ? 'Undone' : 'PartlyUndone'));
  } catch (failure) {
    throw new CommandError(
      'UndoFailed',
      'InvalidOperation',
      `${getErrorMessage(failure)} What is left of the run ${entry.id} can be taken back again.`,
    );
  } finally {
    closeJournal(journal);
  }
  return undone;
}

function convertToIrreversible(id: string, step: JournalStep): UndoneChange {
  return { id, target: step.target, action: step.action, outcome: 'NotReversible', verified: false };
}

function restoreStep(journal: OpenJournal, id: string, step: JournalStep): UndoneChange {
  const { target, change, wayBack } = step;
  if (wayBack === undefined || change === undefined) return convertToIrreversible(id, step);
  const { action } = getChangeDescription(wayBack);
  if (step.state === 'Applied' && testPolicyPlace(change) && !testChange(change) && !testChange(wayBack)) {
    return { id, target, action, outcome: 'Superseded', verified: false };
  }
  addJournalEvent(journal, [
    { name: 'event', text: 'undoing' },
    { name: 'step', text: `${step.number}` },
  ]);
  invokeChange(wayBack);
  const verified = testChange(wayBack);
  addJournalEvent(journal, [
    { name: 'event', text: 'undone' },
    { name: 'step', text: `${step.number}` },
    { name: 'verified', text: verified ? 'true' : 'false' },
  ]);
  addChangeNote(journal.log, { id, what: 'undone', target, action }, verified);
  return { id, target, action, outcome: 'Undone', verified };
}
