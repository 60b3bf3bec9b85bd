import { convertFromJournalLine, getFieldText, type JournalField } from './written-line.js';

/** Lines of a run in the journal that more than one process writes: the run itself, and the task that it is handed to. */

/** A change was made, and read back: `true` or `false`. */
export function convertToChangedEvent(step: string, verified: string): readonly JournalField[] {
  return [
    { name: 'event', text: 'changed' },
    { name: 'step', text: step },
    { name: 'verified', text: verified },
  ];
}

/** A change failed, and with it the run. */
export function convertToFailedEvent(message: string): readonly JournalField[] {
  return [
    { name: 'event', text: 'failed' },
    { name: 'message', text: message },
  ];
}

/** The events behind which a run is not gone on with: it ended, or somebody takes it back. */
export const closingEvents = ['end', 'undo'] as const;

/** Whether the text of a run's journal holds one of them. */
export function testRunClosed(text: string): boolean {
  for (const line of text.split('\n')) {
    const event = getFieldText(convertFromJournalLine(line), 'event');
    if (closingEvents.some((each) => each === event)) return true;
  }
  return false;
}

/** The last line of a run. */
export function convertToEndEvent(outcome: string): readonly JournalField[] {
  return [
    { name: 'event', text: 'end' },
    { name: 'outcome', text: outcome },
  ];
}
