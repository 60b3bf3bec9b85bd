import { command } from './command.js';

/** MSFT_ScheduledTask, as far as used (learn.microsoft.com, ScheduledTasks, Get-ScheduledTask). */
export interface RegisteredTask {
  readonly TaskName: string;
  /** Folder, with a backslash on both ends. */
  readonly TaskPath: string;
}

/** learn.microsoft.com, ScheduledTasks, Get-ScheduledTask. A name without wildcards that no task has is an error. */
export const getScheduledTask = command({
  name: 'Get-ScheduledTask',
  module: 'ScheduledTasks',
  parameters: { TaskName: 'string[]', TaskPath: 'string[]' },
}).many<RegisteredTask>();

/** learn.microsoft.com, ScheduledTasks, Export-ScheduledTask: the task as XML. */
export const exportScheduledTask = command({
  name: 'Export-ScheduledTask',
  module: 'ScheduledTasks',
  parameters: { TaskName: 'string', TaskPath: 'string' },
}).one<string>();

/**
 * learn.microsoft.com, ScheduledTasks, Register-ScheduledTask. With Force it replaces a task of the same name. It returns
 * the task, which nobody uses.
 */
export const registerScheduledTask = command({
  name: 'Register-ScheduledTask',
  module: 'ScheduledTasks',
  parameters: { TaskName: 'string', TaskPath: 'string', Xml: 'string', Force: 'switch' },
}).one<object>();

/** learn.microsoft.com, ScheduledTasks, Start-ScheduledTask: runs it now, and does not wait. */
export const startScheduledTask = command({
  name: 'Start-ScheduledTask',
  module: 'ScheduledTasks',
  parameters: { TaskName: 'string', TaskPath: 'string' },
}).none();

/** learn.microsoft.com, ScheduledTasks, Unregister-ScheduledTask. */
export const unregisterScheduledTask = command({
  name: 'Unregister-ScheduledTask',
  module: 'ScheduledTasks',
  parameters: { TaskName: 'string[]', TaskPath: 'string[]', Confirm: 'switch' },
}).none();
