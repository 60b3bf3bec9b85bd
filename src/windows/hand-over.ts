import { convertToInteger, getErrorMessage, type Integer } from '../border/dotnet.js';
import { addJournalText } from '../border/journal-files.js';
import { type Change, invokeChange, testChange } from './change.js';
import { convertFromChangeField, convertToItemLine } from './notation/change-fields.js';
import { convertToChangedEvent, convertToEndEvent, convertToFailedEvent } from './notation/run-events.js';
import {
  convertFromJournalLine,
  convertToJournalLine,
  getFieldText,
  type JournalField,
} from './notation/written-line.js';

/**
 * A run that would cut the connection over which it was asked for is handed to a task of SYSTEM, which goes on when the
 * connection ends. Its changes are in the journal before; the task writes there what became of each.
 */
export interface HandOver {
  /** The run, and the task's name. */
  readonly id: string;
  /** The journal's file. */
  readonly path: string;
  /** Number of the first of the changes in the journal. */
  readonly firstStep: Integer;
  /** In the order in which they are made. */
  readonly items: readonly HandOverItem[];
}

/** One change, and what brings it back where anything does. */
export interface HandOverItem {
  readonly change: Change;
  readonly wayBack: Change | undefined;
}

/** Makes the changes as the task would. After a failure what was done comes back. */
export function invokeHandOver(handOver: HandOver): void {
  let done = 0;
  try {
    for (const each of handOver.items) {
      invokeChange(each.change);
      const verified = testChange(each.change);
      addHandOverLine(handOver, convertToChangedEvent(handOver.firstStep + done, verified));
      done += 1;
    }
    addHandOverLine(handOver, convertToEndEvent('Applied'));
  } catch (failure) {
    addHandOverLine(handOver, convertToFailedEvent(getErrorMessage(failure)));
    for (let index = done; index >= 0; index -= 1) {
      const wayBack = handOver.items[index]?.wayBack;
      if (wayBack !== undefined) invokeChange(wayBack);
    }
    addHandOverLine(handOver, convertToEndEvent('FailedAndUndone'));
  }
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
      { name: 'firstStep', text: `${handOver.firstStep}` },
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
    firstStep: convertToInteger(getFieldText(head, 'firstStep')),
    items,
  };
}
