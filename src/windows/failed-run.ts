import { getErrorMessage } from '../border/dotnet.js';
import { addJournalText } from '../border/journal-files.js';
import { type Change, getChangeDescription, invokeChange } from './change.js';
import { addLookedNote } from './change-log.js';
import { convertToEndEvent, convertToFailedEvent } from './notation/run-events.js';
import { convertToJournalLine, type JournalField } from './notation/written-line.js';
import { testPaybackTask } from './payback.js';
import type { RunFiles } from './run-files.js';

/** How a run ends that failed, whichever process was at it: the cmdlet's, or that of the task which it was handed to. */

/** What brings back one change of a run that failed. */
export interface FailedStep {
  readonly wayBack: Change;
  /** The change was noted as made, so that it is noted as taken back too. What failed half way was not. */
  readonly noted: boolean;
}

/** What the journal says before the errors of ways back. */
export const notTakenBackWords = 'Taking back what was done before failed too:';

/**
 * Writes down why a run failed, takes its steps back in the order given, unless what was done is to stay, and writes down
 * how that ended. A step that fails keeps no other from coming back, and neither does a journal that cannot be written.
 * Returns what could not be taken back, in words; empty where nothing is left, or all was to stay.
 */
export function completeFailure(
  run: RunFiles,
  keepPartial: boolean,
  message: string,
  steps: readonly FailedStep[],
): string {
  addLastLine(run, convertToFailedEvent(message));
  if (keepPartial) {
    addLastLine(run, convertToEndEvent('Kept'));
    return '';
  }
  const failures: string[] = [];
  for (const step of steps) {
    const { wayBack } = step;
    // Whatever brings back by itself stays as long as there is something left for it.
    if (failures.length > 0 && testPaybackTask(wayBack)) continue;
    try {
      invokeChange(wayBack);
      if (step.noted) addLookedNote(run.log, run.id, 'undone', wayBack);
    } catch (failure) {
      failures.push(`${getChangeDescription(wayBack).target}: ${getErrorMessage(failure)}`);
    }
  }
  if (failures.length === 0) {
    addLastLine(run, convertToEndEvent('FailedAndUndone'));
    return '';
  }
  const notTakenBack = `${notTakenBackWords} ${failures.join(' ')}`;
  addLastLine(run, convertToFailedEvent(notTakenBack));
  addLastLine(run, convertToEndEvent('FailedNotUndone'));
  return notTakenBack;
}

/** Writes a line where that is still possible: without it the run counts as interrupted, which is undone alike. */
function addLastLine(run: RunFiles, fields: readonly JournalField[]): void {
  try {
    addJournalText({ Path: run.path, Text: convertToJournalLine(fields) });
  } catch {
    return;
  }
}
