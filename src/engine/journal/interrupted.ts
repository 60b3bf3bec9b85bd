import { getJournalEntry, selectRunningEntry } from './journal.js';

/** A warning for each run that was ended from outside, so that nobody builds on what is half done. */
export function getInterruptedRun(): readonly string[] {
  const interrupted = selectRunningEntry(getJournalEntry()).filter((each) => each.status === 'Interrupted');
  return interrupted.map(
    (each) =>
      `The run ${each.id} of ${each.cmdlet} was interrupted. See it with Get-RdpRemediation -Id ${each.id}, take it ` +
      `back with Undo-RdpRemediation -Id ${each.id}.`,
  );
}
