import { addJournalText, getJournalRoot } from '../border/journal-files.js';
import { productEvents, writeProductEvent } from '../border/product.js';
import { type Change, getChangeDescription, testChange } from '../windows/change.js';
import { getCurrentInstant } from '../windows/computer.js';
import { convertToJournalLine } from '../windows/notation/written-line.js';
import { joinJournalPath } from './journal/folder.js';

/**
 * What was changed, for whoever watches this computer: a line in a log beside the journal, and on Windows an entry in the
 * event log. Neither is needed to take a change back, so a log that cannot be written keeps nothing from happening.
 */

/** One change that was made or taken back. */
export interface LoggedChange {
  readonly target: string;
  readonly action: string;
  readonly verified: boolean;
}

/** The log beside the journal, one JSON object a line. */
export const changeLogName = 'changes.jsonl';

/** Longest text of an entry; the event log takes no more than 31839 characters (learn.microsoft.com, "EventLog.WriteEntry Method"). */
const longestEntry = 8000;

/** Notes one change of a run. The folder is the one that the journal was just opened in. */
export function writeChangeLog(id: string, what: 'changed' | 'undone', change: LoggedChange): void {
  addLogLine(id, what, change);
  addLogEvent(id, what, change);
}

/** Notes that a failed run took one of its changes back. Looking whether it did must not fail either. */
export function writeUndoneLog(id: string, wayBack: Change): void {
  const { target, action } = getChangeDescription(wayBack);
  let verified = false;
  try {
    verified = testChange(wayBack);
  } catch {
    verified = false;
  }
  writeChangeLog(id, 'undone', { target, action, verified });
}

function addLogLine(id: string, what: 'changed' | 'undone', change: LoggedChange): boolean {
  try {
    const line = convertToJournalLine([
      { name: 'time', text: getCurrentInstant() },
      { name: 'id', text: id },
      { name: 'event', text: what },
      { name: 'target', text: change.target },
      { name: 'action', text: change.action },
      { name: 'verified', text: change.verified ? 'true' : 'false' },
    ]);
    addJournalText({ Path: joinJournalPath(getJournalRoot({}), changeLogName), Text: line });
    return true;
  } catch {
    // The journal has it too.
    return false;
  }
}

function addLogEvent(id: string, what: 'changed' | 'undone', change: LoggedChange): boolean {
  const { target, action, verified } = change;
  const begin = what === 'changed' ? 'Changed' : 'Taken back';
  const doubt = verified ? '' : ' It was read back, and is not as it should be.';
  const words = `${begin}, run ${id}: ${target}: ${action}.${doubt}`;
  const changed = verified ? productEvents.changeMade : productEvents.changeNotFound;
  const undone = verified ? productEvents.changeTakenBack : productEvents.changeNotTakenBack;
  try {
    writeProductEvent({
      Kind: verified ? 'Information' : 'Warning',
      Number: what === 'changed' ? changed : undone,
      Words: words.slice(0, longestEntry),
    });
    return true;
  } catch {
    // The event log may be closed to us.
    return false;
  }
}
