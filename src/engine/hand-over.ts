import { CommandError, getErrorMessage, type Integer } from '../border/dotnet.js';
import { readJournalText } from '../border/journal-files.js';
import { getSessionOrigin } from '../border/session-origin.js';
import { startScheduledTask } from '../border/tasks.js';
import { startSleep } from '../border/time.js';
import { type Change, getChangeDescription, getChangeWayBack } from '../windows/change.js';
import type { Impact } from '../windows/description.js';
import type { HandOver, HandOverItem } from '../windows/hand-over.js';
import { convertToHandOverScript, getHandOverTaskName } from '../windows/hand-over-script.js';
import { testScripted } from '../windows/script-statements.js';
import { convertToJournalEntry, type JournalEntry } from './journal/entry.js';
import type { OpenJournal } from './journal/journal.js';
import { taskFolder } from './journal/places.js';
import { convertToScriptTask } from './script-task.js';

/**
 * A change that may end the connection over which it was asked for would end this process with it. Such a run is made by a
 * one-shot task of SYSTEM; who is still there waits for it, who was cut off reads the journal.
 */

/** How long whoever is not cut off waits, in seconds. */
const longestPatience = 60;

/** Whether a plan is to be handed over: somebody works from afar, it may cut them off, and a script can do all of it. */
export function testHandOver(plan: readonly Change[]): boolean {
  const cutting = plan.filter((each) => testCutting(getChangeDescription(each).impact));
  return cutting.length > 0 && plan.every((each) => testScripted(each)) && getSessionOrigin({}) !== 'Local';
}

function testCutting(impact: Impact): boolean {
  return impact === 'own connection' || impact === 'all sessions';
}

/** What is handed over, with what brings it back, captured now. */
export function convertToHandOver(
  journal: OpenJournal,
  plan: readonly Change[],
  firstStep: Integer,
  keepPartial: boolean,
): HandOver {
  const items: HandOverItem[] = [];
  for (const change of plan) items.push({ change, wayBack: getChangeWayBack(change) });
  const { id, path, log, lockPath } = journal;
  return { id, path, log, lockPath, firstStep, keepPartial, items };
}

/** The change that registers the task. It has no trigger: it is started by hand, once. */
export function getHandOverChange(handOver: HandOver): Change {
  const description = `Makes the changes of the run ${handOver.id}.`;
  return convertToScriptTask(getHandOverTaskName(handOver), description, [], convertToHandOverScript(handOver));
}

/** Starts the task. */
export function invokeHandOverTask(handOver: HandOver): void {
  startScheduledTask({ TaskName: getHandOverTaskName(handOver), TaskPath: taskFolder });
}

/**
 * Waits for the end of the task, for a while. Ends with an error where it failed, has not ended yet, or cannot be seen: the
 * task then goes on, and what guards its changes stays.
 */
export function assertHandOver(handOver: HandOver): void {
  let left = longestPatience;
  while (left > 0 && readHandOver(handOver).status === 'Interrupted') {
    left -= 1;
    startSleep({ Seconds: 1 });
  }
  const entry = readHandOver(handOver);
  if (entry.status === 'Applied') return;
  if (entry.status === 'FailedNotUndone') {
    throw new CommandError(
      'FailedNotUndone',
      'InvalidOperation',
      `${entry.message} Try Undo-RdpRemediation -Id ${handOver.id}.`,
    );
  }
  if (entry.status !== 'Interrupted') {
    const reason = entry.message === '' ? 'it was taken back before it was made.' : entry.message;
    throw new CommandError('HandedOverFailed', 'InvalidOperation', `The run ${handOver.id} failed: ${reason}`);
  }
  throw new CommandError(
    'HandedOverPending',
    'OperationTimeout',
    `The run ${handOver.id} has not ended yet. See how it went with Get-RdpRemediation -Id ${handOver.id}.`,
  );
}

function readHandOver(handOver: HandOver): JournalEntry {
  try {
    return convertToJournalEntry(handOver.id, readJournalText({ Path: handOver.path }));
  } catch (failure) {
    throw new CommandError(
      'HandedOverPending',
      'OperationTimeout',
      `How the run ${handOver.id} goes cannot be read: ${getErrorMessage(failure)} See it with Get-RdpRemediation -Id ` +
        `${handOver.id}.`,
    );
  }
}
