import { CommandError, convertToInteger, getErrorMessage, type Integer } from '../../border/dotnet.js';
import type { Change } from '../../windows/change.js';
import { convertFromChangeField } from '../../windows/notation/change-fields.js';
import { convertFromJournalLine, getFieldText, type JournalField } from '../../windows/notation/written-line.js';

/** Version of the lines that are written. */
export const journalVersion = '1';

/**
 * How far a run came. Running: a process is at it. Interrupted: it was ended from outside, and nobody knows whether its
 * last change was made. Damaged: the file is not as we wrote it, or was written by a newer version.
 */
export type JournalStatus =
  | 'Applied'
  | 'Kept'
  | 'Running'
  | 'Interrupted'
  | 'FailedAndUndone'
  | 'FailedNotUndone'
  | 'Undone'
  | 'PartlyUndone'
  | 'Damaged';

/**
 * One change of a run.
 *
 * @typeName Rdp0x904.JournalStep
 */
export interface JournalStep {
  readonly number: Integer;
  readonly target: string;
  readonly action: string;
  /** Begun: it was about to be made, or was being made. Undoing: it was being taken back. */
  readonly state: 'Begun' | 'Applied' | 'Undoing' | 'Undone';
  readonly change: Change | undefined;
  /** Captured before the change was made; none where nothing brings it back. */
  readonly wayBack: Change | undefined;
}

/**
 * One run of a remedy, as the journal has it.
 *
 * @typeName Rdp0x904.JournalEntry
 */
export interface JournalEntry {
  readonly id: string;
  /** When it began, in UTC. */
  readonly time: string;
  readonly cmdlet: string;
  readonly parameters: string;
  /** What was found before, by the ids of the findings. */
  readonly why: string;
  /** Until when it lent security that it lowered; empty where it lent none. */
  readonly loanUntil: string;
  /** Until when it had to be confirmed; empty where it had not to be. */
  readonly confirmBy: string;
  /** It lowered security for good. */
  readonly debt: boolean;
  /** Who ran it, and the security identifier where there is one. */
  readonly who: string;
  readonly status: JournalStatus;
  /** Why it failed, or cannot be read. */
  readonly message: string;
  readonly steps: readonly JournalStep[];
}

/** One line that was read. */
interface JournalEvent {
  readonly event: string;
  readonly fields: readonly JournalField[];
}

/** What the text of a journal file tells. What is wrong with it is told too: a list shall not end at one bad file. */
export function convertToJournalEntry(id: string, text: string): JournalEntry {
  const events = readEvent(text);
  const begin = events.find((each) => each.event === 'begin');
  const fields = begin === undefined ? [] : begin.fields;
  const entry: JournalEntry = {
    id,
    time: getFieldText(fields, 'time'),
    cmdlet: getFieldText(fields, 'cmdlet'),
    parameters: getFieldText(fields, 'parameters'),
    why: getFieldText(fields, 'why'),
    loanUntil: getFieldText(fields, 'loanUntil'),
    confirmBy: getFieldText(fields, 'confirmBy'),
    debt: getFieldText(fields, 'debt') === 'true',
    who: getFieldText(fields, 'who'),
    status: 'Interrupted',
    message: '',
    steps: [],
  };
  try {
    assertReadable(id, events);
    const debt = entry.debt || events.some((each) => getFieldText(each.fields, 'debt') === 'true');
    const loanUntil = debt ? '' : entry.loanUntil;
    return {
      ...entry,
      loanUntil,
      debt,
      status: getStatus(events),
      message: getFailure(events),
      steps: getStep(events),
    };
  } catch (failure) {
    return { ...entry, status: 'Damaged', message: getErrorMessage(failure) };
  }
}

/**
 * The lines in their order. A last line without its end was being written when the run was ended: what it announces was
 * not begun. The same line is passed over when somebody has written behind it since.
 */
function readEvent(text: string): readonly JournalEvent[] {
  const lines = text.split('\n');
  const events: JournalEvent[] = [];
  for (let index = 0; index < lines.length - 1; index += 1) {
    const fields = convertFromJournalLine(lines[index] ?? '');
    const event = getFieldText(fields, 'event');
    const next = getFieldText(convertFromJournalLine(lines[index + 1] ?? ''), 'event');
    if (event !== '' || next !== 'undo') events.push({ event, fields });
  }
  return events;
}

function assertReadable(id: string, events: readonly JournalEvent[]): void {
  const first = events[0];
  if (first === undefined) return;
  const version = getFieldText(first.fields, 'version');
  if (first.event === 'begin' && version !== journalVersion) {
    throw new CommandError(
      'JournalNewer',
      'InvalidOperation',
      `The run ${id} was written by another version (${version}) of this module. Undo it with that one.`,
    );
  }
  const known = ['begin', 'change', 'changed', 'failed', 'undo', 'undoing', 'undone', 'confirmed', 'end'];
  const strange = events.find((each) => !known.includes(each.event));
  if (first.event !== 'begin' || getFieldText(first.fields, 'id') !== id || strange !== undefined) {
    throw new CommandError(
      'JournalDamaged',
      'InvalidOperation',
      `The journal of the run ${id} is not as it was written.`,
    );
  }
}

/** What the last line of a run may say of it. */
const outcomes: readonly JournalStatus[] = [
  'Applied',
  'Kept',
  'FailedAndUndone',
  'FailedNotUndone',
  'Undone',
  'PartlyUndone',
];

function getStatus(events: readonly JournalEvent[]): JournalStatus {
  const last = events[events.length - 1];
  const outcome = last === undefined || last.event !== 'end' ? '' : getFieldText(last.fields, 'outcome');
  return outcomes.find((each) => each === outcome) ?? 'Interrupted';
}

/** Why it failed; behind that, where there is more, why it could not be taken back. */
function getFailure(events: readonly JournalEvent[]): string {
  const failed = events.filter((each) => each.event === 'failed');
  return failed.map((each) => getFieldText(each.fields, 'message')).join(' ');
}

function getStep(events: readonly JournalEvent[]): readonly JournalStep[] {
  const steps: JournalStep[] = [];
  for (const each of events) {
    const { fields } = each;
    if (each.event !== 'change') continue;
    const number = getFieldText(fields, 'step');
    if (number !== `${steps.length + 1}`) {
      throw new CommandError('JournalDamaged', 'InvalidOperation', `The journal holds a change numbered '${number}'.`);
    }
    const change = convertFromChangeField(fields, 'change.');
    if (change === undefined) {
      throw new CommandError('JournalDamaged', 'InvalidOperation', `The journal holds no change numbered '${number}'.`);
    }
    steps.push({
      number: convertToInteger(number),
      target: getFieldText(fields, 'target'),
      action: getFieldText(fields, 'action'),
      state: getStepState(events, number),
      change,
      wayBack: convertFromChangeField(fields, 'wayBack.'),
    });
  }
  return steps;
}

/** What was last written of a change. */
function getStepState(events: readonly JournalEvent[], number: string): JournalStep['state'] {
  let state: JournalStep['state'] = 'Begun';
  for (const each of events) {
    const { event } = each;
    if (getFieldText(each.fields, 'step') !== number) continue;
    if (event === 'changed') state = 'Applied';
    else if (event === 'undoing') state = 'Undoing';
    else if (event === 'undone') state = 'Undone';
  }
  return state;
}
