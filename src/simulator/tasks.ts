import type { Received } from '../border/command.js';
import { CommandError } from '../border/dotnet.js';
import type {
  exportScheduledTask,
  getScheduledTask,
  RegisteredTask,
  registerScheduledTask,
  unregisterScheduledTask,
} from '../border/tasks.js';
import { lab, type TaskEntry } from './machine.js';
import { getLabPath, testLabPathEqual } from './path.js';

/**
 * Get-ScheduledTask. Not found is an error, and who is not elevated does not see the tasks of the computer
 * (learn.microsoft.com, Get-ScheduledTask; "Security Contexts for Tasks").
 */
export function invokeLabGetScheduledTask(received: Received<typeof getScheduledTask>): readonly RegisteredTask[] {
  const entry = resolveLabTask(getLabPath(received.TaskPath), getLabPath(received.TaskName));
  return [{ TaskName: entry.name, TaskPath: entry.folder }];
}

/** Export-ScheduledTask (learn.microsoft.com, Export-ScheduledTask). */
export function invokeLabExportScheduledTask(received: Received<typeof exportScheduledTask>): string {
  return resolveLabTask(received.TaskPath, received.TaskName).xml;
}

/**
 * Register-ScheduledTask -Xml. Without Force a task of the same name is refused; the scheduler adds the task's path to its
 * registration information (learn.microsoft.com, Register-ScheduledTask; "RegistrationInfo.URI property").
 */
export function invokeLabRegisterScheduledTask(received: Received<typeof registerScheduledTask>): void {
  if (lab.host.account === 'User') {
    throw new CommandError('HRESULT 0x80070005', 'PermissionDenied', 'Access is denied.');
  }
  if (!received.Xml.includes('<Task') || !received.Xml.trim().endsWith('</Task>')) {
    throw new CommandError('HRESULT 0x8004131a', 'NotSpecified', 'The task XML is malformed.');
  }
  const information = `<RegistrationInfo>\n    <URI>${received.TaskPath}${received.TaskName}</URI>`;
  const xml = received.Xml.includes('<URI>')
    ? received.Xml
    : received.Xml.split('<RegistrationInfo>').join(information);
  const existing = findLabTask(received.TaskPath, received.TaskName);
  if (existing === undefined) {
    lab.host.tasks = [...lab.host.tasks, { folder: received.TaskPath, name: received.TaskName, xml }];
  } else if (received.Force) {
    existing.xml = xml;
  } else {
    throw new CommandError(
      'HRESULT 0x800700b7',
      'ResourceExists',
      'Cannot create a file when that file already exists.',
    );
  }
}

/** Unregister-ScheduledTask (learn.microsoft.com, Unregister-ScheduledTask). */
export function invokeLabUnregisterScheduledTask(received: Received<typeof unregisterScheduledTask>): void {
  const entry = resolveLabTask(getLabPath(received.TaskPath), getLabPath(received.TaskName));
  lab.host.tasks = lab.host.tasks.filter((each) => each.name !== entry.name || each.folder !== entry.folder);
}

function findLabTask(folder: string, name: string): TaskEntry | undefined {
  return lab.host.tasks.find((each) => testLabPathEqual(each.folder, folder) && testLabPathEqual(each.name, name));
}

function resolveLabTask(folder: string, name: string): TaskEntry {
  const entry = findLabTask(folder, name);
  if (entry === undefined || lab.host.account === 'User') {
    throw new CommandError(
      'CmdletizationQuery_NotFound_TaskName',
      'ObjectNotFound',
      `No MSFT_ScheduledTask objects found with property 'TaskName' equal to '${name}'.`,
    );
  }
  return entry;
}
