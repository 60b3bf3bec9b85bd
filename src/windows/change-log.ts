import type { Instant, Integer } from '../border/dotnet.js';
import { addJournalText } from '../border/journal-files.js';
import { type ProductEventKind, productEvents, writeProductEvent } from '../border/product.js';
import { type Change, getChangeDescription, testChange } from './change.js';
import { getCurrentInstant } from './computer.js';
import { convertToJournalLine } from './notation/written-line.js';

/**
 * What was changed, for whoever watches this computer: a line in a log beside the journal, and on Windows an entry in the
 * event log. Neither is needed to take a change back, so a log that cannot be written keeps nothing from happening. Whoever
 * makes a change writes both: a run, or the script of a task.
 */

/** Longest text of an entry; the event log takes no more than 31839 characters (learn.microsoft.com, "EventLog.WriteEntry Method"). */
const longestEntry = 8000;

/** What an entry adds where a change was read back and is not as asked. */
export const noteDoubt = ' It was read back, and is not as it should be.';

/** One change of a run that was made or taken back. */
export interface ChangeNote {
  /** The run. */
  readonly id: string;
  /** `changed` or `undone`. */
  readonly what: string;
  readonly target: string;
  readonly action: string;
}

/** What is noted of a change, by the words that describe it. */
export function getChangeNote(id: string, what: string, change: Change): ChangeNote {
  const { target, action } = getChangeDescription(change);
  return { id, what, target, action };
}

/** The line of the log. Time and verified are its first and its last value. */
export function convertToNoteLine(time: Instant, note: ChangeNote, verified: string): string {
  return convertToJournalLine([
    { name: 'time', text: time },
    { name: 'id', text: note.id },
    { name: 'event', text: note.what },
    { name: 'target', text: note.target },
    { name: 'action', text: note.action },
    { name: 'verified', text: verified },
  ]);
}

/** The words of the entry in the event log, without a doubt. */
export function getNoteWord(note: ChangeNote): string {
  const begin = note.what === 'changed' ? 'Changed' : 'Taken back';
  return `${begin}, run ${note.id}: ${note.target}: ${note.action}.`.slice(0, longestEntry);
}

/** The number of the entry. */
export function getNoteNumber(what: string, verified: boolean): Integer {
  if (what === 'changed') return verified ? productEvents.changeMade : productEvents.changeNotFound;
  return verified ? productEvents.changeTakenBack : productEvents.changeNotTakenBack;
}

/** The kind of the entry. */
export function getNoteKind(verified: boolean): ProductEventKind {
  return verified ? 'Information' : 'Warning';
}

/** Notes a change in the log at this path, and in the event log. */
export function addChangeNote(log: string, note: ChangeNote, verified: boolean): void {
  addNoteLine(log, note, verified);
  addNoteEvent(note, verified);
}

/** Reads back a change that was made or taken back, and notes it. Where looking fails, that is no more than a doubt. */
export function addLookedNote(log: string, id: string, what: string, change: Change): void {
  let verified = false;
  try {
    verified = testChange(change);
  } catch {
    verified = false;
  }
  addChangeNote(log, getChangeNote(id, what, change), verified);
}

function addNoteLine(log: string, note: ChangeNote, verified: boolean): boolean {
  try {
    addJournalText({ Path: log, Text: convertToNoteLine(getCurrentInstant(), note, verified ? 'true' : 'false') });
    return true;
  } catch {
    // The journal has it too.
    return false;
  }
}

function addNoteEvent(note: ChangeNote, verified: boolean): boolean {
  try {
    writeProductEvent({
      Kind: getNoteKind(verified),
      Number: getNoteNumber(note.what, verified),
      Words: verified ? getNoteWord(note) : `${getNoteWord(note)}${noteDoubt}`,
    });
    return true;
  } catch {
    // The event log may be closed to us.
    return false;
  }
}
