import { convertToInteger, getErrorMessage, type Integer } from '../border/dotnet.js';
import { addJournalText, type JournalLock, openJournalLock, readJournalText } from '../border/journal-files.js';
import { startSleep } from '../border/time.js';
import { type Change, invokeChange, testChange } from './change.js';
import { addChangeNote, getChangeNote } from './change-log.js';
import { completeFailure, type FailedStep } from './failed-run.js';
import { convertFromChangeField, convertToItemLine } from './notation/change-fields.js';
import { convertToChangedEvent, convertToEndEvent, testRunClosed } from './notation/run-events.js';
import {
  convertFromJournalLine,
  convertToJournalLine,
  getFieldText,
  type JournalField,
} from './notation/written-line.js';
import { getRunLockPath, type RunFiles } from './run-files.js';

/**
 * A run that would cut the connection over which it was asked for is handed to a task of SYSTEM, which goes on when the
 * connection ends. Its changes are in the journal before; the task writes there what became of each.
 */
export interface HandOver extends RunFiles {
  /** The file that whoever is changing this computer holds. */
  readonly lockPath: string;
  /** Number of the first of the changes in the journal. */
  readonly firstStep: Integer;
  /** What was done before a failure stays. */
  readonly keepPartial: boolean;
  /** In the order in which they are made. */
  readonly items: readonly HandOverItem[];
}

/** One change, and what brings it back where anything does. */
export interface HandOverItem {
  readonly change: Change;
  readonly wayBack: Change | undefined;
}

/** How often it is tried to hold the journal, once a second: whoever began just before may still be at it. */
export const longestLockWait = 30;

/** Makes the changes as the task would, and holds the journal meanwhile. A failure ends it as it ends any run. */
export function invokeHandOver(handOver: HandOver): void {
  let run: JournalLock | undefined;
  let lock: JournalLock | undefined;
  // How many changes were begun, and how many of them ended.
  let begun = 0;
  let done = 0;
  const { id, log } = handOver;
  try {
    // The run first: whoever looks while this waits for the journal sees that somebody is at it.
    run = lockHandOver(getRunLockPath(handOver.path));
    lock = lockHandOver(handOver.lockPath);
    // Whoever was quicker took the run back, or made it.
    if (testRunClosed(readJournalText({ Path: handOver.path }))) return;
    for (const each of handOver.items) {
      const { change } = each;
      begun += 1;
      invokeChange(change);
      const verified = testChange(change);
      const step: Integer = handOver.firstStep + done;
      addHandOverLine(handOver, convertToChangedEvent(`${step}`, verified ? 'true' : 'false'));
      addChangeNote(log, getChangeNote(id, 'changed', change), verified);
      done += 1;
    }
    addHandOverLine(handOver, convertToEndEvent('Applied'));
  } catch (failure) {
    const steps: FailedStep[] = [];
    while (begun > 0) {
      begun -= 1;
      const wayBack = handOver.items[begun]?.wayBack;
      if (wayBack !== undefined) steps.push({ wayBack, noted: begun < done });
    }
    completeFailure(handOver, handOver.keepPartial, getErrorMessage(failure), steps);
  } finally {
    if (run !== undefined) run.Dispose();
    if (lock !== undefined) lock.Dispose();
  }
}

/** Whoever asked for the run let go of the journal; another run may have been quicker. */
function lockHandOver(path: string): JournalLock {
  let left = longestLockWait;
  while (left > 1) {
    left -= 1;
    try {
      return openJournalLock({ Path: path });
    } catch {
      startSleep({ Seconds: 1 });
    }
  }
  return openJournalLock({ Path: path });
}

function addHandOverLine(handOver: HandOver, fields: readonly JournalField[]): void {
  addJournalText({ Path: handOver.path, Text: convertToJournalLine(fields) });
}

/** The same as lines, for whoever reads the script. */
export function convertToHandOverLine(handOver: HandOver): readonly string[] {
  const lines: string[] = [];
  lines.push(
    convertToJournalLine([
      { name: 'id', text: handOver.id },
      { name: 'purpose', text: 'apply' },
      { name: 'path', text: handOver.path },
      { name: 'log', text: handOver.log },
      { name: 'lockPath', text: handOver.lockPath },
      { name: 'firstStep', text: `${handOver.firstStep}` },
      { name: 'keepPartial', text: handOver.keepPartial ? 'true' : 'false' },
    ]),
  );
  for (const each of handOver.items) {
    const { change, wayBack } = each;
    lines.push(convertToItemLine(change, wayBack));
  }
  return lines.map((each) => each.trim());
}

/** What the lines say. */
export function convertFromHandOverLine(lines: readonly string[]): HandOver {
  const head = convertFromJournalLine(lines[0] ?? '');
  const items: HandOverItem[] = [];
  for (const line of lines.slice(1)) {
    const fields = convertFromJournalLine(line);
    const change = convertFromChangeField(fields, 'change.');
    if (change !== undefined) items.push({ change, wayBack: convertFromChangeField(fields, 'wayBack.') });
  }
  return {
    id: getFieldText(head, 'id'),
    path: getFieldText(head, 'path'),
    log: getFieldText(head, 'log'),
    lockPath: getFieldText(head, 'lockPath'),
    firstStep: convertToInteger(getFieldText(head, 'firstStep')),
    keepPartial: getFieldText(head, 'keepPartial') === 'true',
    items,
  };
}
