import { getChangeWayBack, invokeChange, testChange } from '../windows/change.js';
import { addLookedNote } from '../windows/change-log.js';
import type { ScheduledTaskChange } from '../windows/changes/scheduled-task.js';
import { convertToEndEvent } from '../windows/notation/run-events.js';
import { paybackTaskNames, testStrongEnough } from '../windows/payback.js';
import { testLowering } from '../windows/strength.js';
import type { JournalEntry, JournalStep } from './journal/entry.js';
import { addJournalEvent, closeJournal, resumeJournal } from './journal/journal.js';

/** The tasks of a run that would bring changes back, and that are to go: the guard, and for good the payback of a loan. */
export function getKeptTask(entry: JournalEntry, permanent: boolean): readonly ScheduledTaskChange[] {
  const tasks: ScheduledTaskChange[] = [];
  for (const step of entry.steps) {
    const { change } = step;
    if (change === undefined || change.kind !== 'ScheduledTask' || !testChange(change)) continue;
    const isPayback = change.task.startsWith(paybackTaskNames.loan);
    if (change.task.startsWith(paybackTaskNames.guard) || (permanent && isPayback)) tasks.push({ ...change, xml: '' });
  }
  return tasks;
}

/** Writes down that a run is kept, and then removes what would bring it back. */
export function completeConfirmation(
  entry: JournalEntry,
  tasks: readonly ScheduledTaskChange[],
  permanent: boolean,
): void {
  if (tasks.length === 0) return;
  const journal = resumeJournal(entry.id);
  try {
    addJournalEvent(journal, [
      { name: 'event', text: 'confirmed' },
      { name: 'debt', text: permanent && entry.loanUntil !== '' ? 'true' : 'false' },
    ]);
    for (const task of tasks) {
      if (getChangeWayBack(task) === undefined) continue;
      invokeChange(task);
      addLookedNote(journal.log, journal.id, 'changed', task);
    }
    // A run that failed and kept a part is no other run now; of one that was ended from outside nobody knows if it made all.
    addJournalEvent(journal, convertToEndEvent(entry.status === 'Interrupted' ? 'Kept' : entry.status));
  } finally {
    closeJournal(journal);
  }
}

/** Whether a run still makes this computer weaker than it was before: lent, or for good. */
export function testLoanOut(entry: JournalEntry): boolean {
  if (entry.loanUntil === '' && !entry.debt) return false;
  return entry.steps.some((step) => testWeakened(step));
}

function testWeakened({ change, wayBack }: JournalStep): boolean {
  if (change === undefined || wayBack === undefined || !testLowering(change, wayBack)) return false;
  return !testStrongEnough(wayBack);
}
