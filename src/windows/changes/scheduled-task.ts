import { CommandError, getErrorCategory } from '../../border/dotnet.js';
import {
  exportScheduledTask,
  getScheduledTask,
  registerScheduledTask,
  unregisterScheduledTask,
} from '../../border/tasks.js';
import type { ChangeDescription } from '../description.js';
import { assertLiteralName } from '../literal-name.js';

/** A task of the Task Scheduler is registered, replaced or removed. */
export interface ScheduledTaskChange {
  readonly kind: 'ScheduledTask';
  /** Folder, with a backslash on both ends. */
  readonly folder: string;
  readonly task: string;
  /** The task as XML (learn.microsoft.com, "Task Scheduler Schema"); empty: the task is to go. Never with a password. */
  readonly xml: string;
}

/** What the change touches and does, for the prompt. */
export function getScheduledTaskDescription(change: ScheduledTaskChange): ChangeDescription {
  return {
    target: `Scheduled task ${change.folder}${change.task}`,
    action: change.xml === '' ? 'Remove the task' : 'Register the task',
    impact: 'none',
  };
}

/** The change that would bring back the task that is there now, or its absence. */
export function getScheduledTaskWayBack(change: ScheduledTaskChange): ScheduledTaskChange {
  assertLiteralName(change.task);
  const xml = getTaskXml(change);
  // Windows keeps the password of such a task to itself, so the task could not be registered again.
  if (xml.includes('<LogonType>Password<') || xml.includes('<LogonType>InteractiveTokenOrPassword<')) {
    throw new CommandError(
      'TaskPasswordUnknown',
      'InvalidOperation',
      `The task ${change.folder}${change.task} runs with a stored password, and could not be brought back.`,
    );
  }
  return { ...change, xml };
}

/** Registers the task, in the place of one of the same name, or removes it. */
export function invokeScheduledTaskChange(change: ScheduledTaskChange): void {
  assertLiteralName(change.task);
  if (change.xml !== '') {
    registerScheduledTask({ TaskName: change.task, TaskPath: change.folder, Xml: change.xml, Force: true });
  } else if (getTaskXml(change) !== '') {
    unregisterScheduledTask({ TaskName: change.task, TaskPath: change.folder });
  }
}

/**
 * Whether the task now is as the change asked. Windows adds to the registration information and lays the text out anew:
 * what the task does, when, as whom and how must be the same.
 */
export function testScheduledTaskChange(change: ScheduledTaskChange): boolean {
  const xml = getTaskXml(change);
  if (change.xml === '' || xml === '') return change.xml === xml;
  for (const part of ['Triggers', 'Principals', 'Settings', 'Actions']) {
    if (selectTaskPart(xml, part) !== selectTaskPart(change.xml, part)) return false;
  }
  return true;
}

/** Empty where there is no such task. */
function getTaskXml(change: ScheduledTaskChange): string {
  try {
    for (const found of getScheduledTask({ TaskName: change.task, TaskPath: change.folder })) {
      return exportScheduledTask({ TaskName: found.TaskName, TaskPath: found.TaskPath });
    }
  } catch (failure) {
    if (getErrorCategory(failure) !== 'ObjectNotFound') throw failure;
  }
  return '';
}

/** An element of the first level, without the space at both ends of its lines; empty where there is none. */
function selectTaskPart(xml: string, part: string): string {
  const start = xml.indexOf(`<${part}`);
  const end = xml.indexOf(`</${part}>`);
  if (start < 0 || end < start) return '';
  const lines = xml.substring(start, end).split('\n');
  return lines.map((each) => each.trim()).join('');
}
