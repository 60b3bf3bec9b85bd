import type { Received } from '../border/command.js';
import {
  addSeconds,
  CommandError,
  convertFromEncodedCommand,
  getSecondsBetween,
  type Instant,
  type Integer,
} from '../border/dotnet.js';
import type { startScheduledTask } from '../border/tasks.js';
import { localSessionManager } from '../windows/event-sources.js';
import { convertFromHandOverLine, invokeHandOver } from '../windows/hand-over.js';
import { convertFromPaybackLine, invokePayback, sessionLog, testPaybackDue } from '../windows/payback.js';
import { paybackMark } from '../windows/payback-script.js';
import { lab, type TaskEntry } from './machine.js';

/**
 * The Task Scheduler, as far as paybacks need it: triggers of time with repetition, of the start of the computer and of a
 * logon; conditions of power. A task's script is not interpreted: the lines that say what it brings back are read, and the
 * same is done in this language. That the script does the same is shown by a test that runs it.
 */

/** Lets time pass, in seconds, a minute at a time, and runs what is due. */
export function importRdpLabTime(seconds: Integer): void {
  let left = seconds;
  while (left > 0) {
    const step = left < 60 ? left : 60;
    left -= step;
    lab.host.clock = addSeconds(lab.host.clock, step);
    lab.host.uptime += step;
    invokeLabDueTask();
  }
}

/** Sets the clock, as somebody might. Nothing else passes. */
export function importRdpLabClock(clock: Instant): void {
  lab.host.clock = clock;
  invokeLabDueTask();
}

/** Switches the computer off for so many seconds and starts it. */
export function importRdpLabStart(seconds: Integer): void {
  lab.host.clock = addSeconds(lab.host.clock, seconds);
  lab.host.uptime = 30;
  invokeLabDueTask();
}

/** A logon over Remote Desktop. */
export function importRdpLabLogon(): void {
  lab.host.clock = addSeconds(lab.host.clock, 1);
  lab.host.uptime += 1;
  const logon = {
    logName: sessionLog,
    providerName: localSessionManager,
    id: 21,
    time: lab.host.clock,
    message: '',
    properties: [],
    times: 1,
  };
  lab.host.events = [...lab.host.events, logon];
  for (const task of lab.host.tasks) {
    if (task.xml.includes('<EventTrigger>')) invokeLabTask(task);
  }
}

function invokeLabDueTask(): void {
  for (const task of lab.host.tasks) {
    if (testLabTaskDue(task)) invokeLabTask(task);
  }
}

/** A trigger of time that has begun fires every five minutes; the start of the computer fires too, and so does what was missed. */
function testLabTaskDue(task: TaskEntry): boolean {
  if (task.xml.includes('<BootTrigger>') && lab.host.uptime < 60) return true;
  for (const part of task.xml.split('<StartBoundary>').slice(1)) {
    const begin = part.slice(0, 20).replaceAll('T', ' ');
    if (lab.host.clock >= begin && getSecondsBetween(begin, lab.host.clock) % 300 < 60) return true;
  }
  return false;
}

function invokeLabTask(task: TaskEntry): void {
  const starts = task.xml.includes('<DisallowStartIfOnBatteries>false</DisallowStartIfOnBatteries>');
  const isSystem = task.xml.includes('<UserId>S-1-5-18</UserId>');
  const absolute = task.xml.includes(
    '<Command>C:\\Windows\\System32\\WindowsPowerShell\\v1.0\\powershell.exe</Command>',
  );
  if ((lab.host.onBattery && !starts) || !isSystem || !absolute) return;
  const encoded = (task.xml.split('-EncodedCommand ')[1] ?? '').split('<')[0] ?? '';
  const script = convertFromEncodedCommand(encoded);
  const marked = script.split('\n').filter((each) => each.startsWith(paybackMark));
  if (marked.length === 0) return;
  const lines = marked.map((each) => each.slice(paybackMark.length));
  const caller = lab.host.account;
  lab.host.account = 'System';
  if (invokeLabScript(lines)) lab.host.tasks = lab.host.tasks.filter((each) => each.name !== task.name);
  lab.host.account = caller;
}

/** Whether the script then removes its task. */
function invokeLabScript(lines: readonly string[]): boolean {
  if ((lines[0] ?? '').includes('"purpose":"apply"')) {
    invokeHandOver(convertFromHandOverLine(lines));
    return true;
  }
  const payback = convertFromPaybackLine(lines);
  return testPaybackDue(payback, lab.host.clock, lab.host.uptime) && invokePayback(payback);
}

/** Start-ScheduledTask. The task runs at once, and to its end. */
export function invokeLabStartScheduledTask(received: Received<typeof startScheduledTask>): void {
  const task = lab.host.tasks.find((each) => each.name === received.TaskName && each.folder === received.TaskPath);
  if (task === undefined || lab.host.account === 'User') {
    throw new CommandError('HRESULT 0x80070002', 'ObjectNotFound', 'The system cannot find the file specified.');
  }
  invokeLabTask(task);
}
