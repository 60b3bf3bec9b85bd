import {
  addSeconds,
  convertToInteger,
  getErrorCategory,
  getSecondsBetween,
  type Instant,
  type Integer,
} from '../border/dotnet.js';
import { getWinEvent } from '../border/events.js';
import { type Change, invokeChange, testChange } from './change.js';
import { addChangeNote, getChangeNote } from './change-log.js';
import { testInterfaceMtuTouched } from './changes/interface-mtu.js';
import { localSessionManager } from './event-sources.js';
import { convertFromChangeField, convertToItemLine } from './notation/change-fields.js';
import { convertFromJournalLine, convertToJournalLine, getFieldText } from './notation/written-line.js';
import { testPolicyCopy } from './policy.js';
import { getRegistryState } from './registry.js';
import { findSecurityScale, getStrength } from './strength.js';

/**
 * What brings changes back by itself. A loan lowered the security of this computer for a while: its payback never makes
 * weaker what is stronger by then. A guard watches over a change that may have cut off whoever made it: where nobody
 * confirms it, what it changed comes back as it was, unless somebody else changed it since.
 */
export interface Payback {
  /** The run in the journal, and the task's name. */
  readonly id: string;
  /** The log of changes. */
  readonly log: string;
  readonly purpose: 'loan' | 'guard';
  readonly start: Instant;
  /** How long nothing is paid back. */
  readonly seconds: Integer;
  /** Seconds since the computer had started, at the start: they go on whatever somebody does to the clock. */
  readonly uptime: Integer;
  /** The changes take effect at the next start of the computer, and the time counts from there. */
  readonly fromNextStart: boolean;
  /** The first Remote Desktop logon ends it too. */
  readonly once: boolean;
  /** In the order in which they were made. */
  readonly items: readonly PaybackItem[];
}

/** What the names of the tasks begin with, by purpose. */
export const paybackTaskNames = { guard: 'Guard ', loan: 'Payback ' } as const;

/** Whether a change is about a task that brings changes back by itself. */
export function testPaybackTask(change: Change): boolean {
  if (change.kind !== 'ScheduledTask') return false;
  return change.task.startsWith(paybackTaskNames.guard) || change.task.startsWith(paybackTaskNames.loan);
}

/** One change, and what brings it back. */
export interface PaybackItem {
  readonly change: Change;
  readonly wayBack: Change;
}

/** The longest that a loan whose restart never comes waits for it, in seconds. */
export const longestWait = 86400;

/** The computer was started anew when its start, reckoned from clock and uptime, moved by more than this, in seconds. */
export const startTolerance = 120;

/** Local session logons and reconnections (learn.microsoft.com, "TerminalServices-LocalSessionManager", 21 and 25). */
export const sessionLog = `${localSessionManager}/Operational`;

/** Says that the clock was set. */
export const kernelGeneral = 'Microsoft-Windows-Kernel-General';

/** Whether it is time. What is in doubt is decided for paying back. */
export function testPaybackDue(payback: Payback, now: Instant, uptime: Integer): boolean {
  // The clock was set back behind the start.
  if (now < payback.start) return true;
  if (payback.once && testSessionLogon(payback, now, uptime)) return true;
  const elapsed = uptime >= payback.uptime ? uptime - payback.uptime : uptime;
  if (payback.fromNextStart) {
    const waited = getSecondsBetween(payback.start, now);
    if (elapsed >= longestWait + payback.seconds || waited >= longestWait + payback.seconds) return true;
    return testRestarted(payback, now, uptime) && uptime >= payback.seconds;
  }
  return now >= addSeconds(payback.start, payback.seconds) || elapsed >= payback.seconds;
}

/** Whether the computer was started since. */
function testRestarted(payback: Payback, now: Instant, uptime: Integer): boolean {
  if (uptime < payback.uptime) return true;
  const moved = getSecondsBetween(addSeconds(payback.start, 0 - payback.uptime), addSeconds(now, 0 - uptime));
  return moved > startTolerance || moved < 0 - startTolerance;
}

/** Whether somebody logged on since: since the restart, where only that lets anybody in. */
function testSessionLogon(payback: Payback, now: Instant, uptime: Integer): boolean {
  if (payback.fromNextStart && !testRestarted(payback, now, uptime)) return false;
  const since = payback.fromNextStart ? addSeconds(now, 0 - uptime) : payback.start;
  try {
    const records = getWinEvent({
      FilterHashtable: {
        LogName: sessionLog,
        ProviderName: localSessionManager,
        Id: [21, 25],
      },
      MaxEvents: 1,
    });
    return records.some((each) => each.TimeCreated.ToUniversalTime().ToString('u') > since);
  } catch (failure) {
    if (getErrorCategory(failure) === 'ObjectNotFound') return false;
    throw failure;
  }
}

/** Pays back, the last change first. Returns whether everything is as it should be. */
export function invokePayback(payback: Payback): boolean {
  let sound = true;
  for (let index = payback.items.length - 1; index >= 0; index -= 1) {
    const item = payback.items[index];
    if (item !== undefined && !restorePaybackItem(payback, item)) sound = false;
  }
  return sound;
}

function restorePaybackItem({ id, log, purpose }: Payback, item: PaybackItem): boolean {
  const { change, wayBack } = item;
  // What somebody else, or a policy, wrote since is theirs.
  const isOurs = change.kind === 'InterfaceMtu' ? testInterfaceMtuTouched(change) : testChange(change);
  if (purpose === 'guard' || testPolicyCopy(change)) {
    if (!isOurs) return true;
  } else if (testStrongEnough(wayBack)) return true;
  invokeChange(wayBack);
  const verified = testChange(wayBack);
  addChangeNote(log, getChangeNote(id, 'undone', wayBack), verified);
  return verified;
}

/** Whether this computer is at least as strong as the change would make it. */
export function testStrongEnough(wayBack: Change): boolean {
  if (wayBack.kind !== 'RegistryValue') return testChange(wayBack);
  const scale = findSecurityScale(wayBack.path, wayBack.name);
  if (scale === undefined) return testChange(wayBack);
  const current = getRegistryState(wayBack.path, wayBack.name);
  return getStrength(scale, current.kind, current.text) >= getStrength(scale, wayBack.valueKind, wayBack.text);
}

/** The same as lines, for whoever reads the script. */
export function convertToPaybackLine(payback: Payback): readonly string[] {
  const lines: string[] = [];
  lines.push(
    convertToJournalLine([
      { name: 'id', text: payback.id },
      { name: 'log', text: payback.log },
      { name: 'purpose', text: payback.purpose },
      { name: 'start', text: payback.start },
      { name: 'seconds', text: `${payback.seconds}` },
      { name: 'uptime', text: `${payback.uptime}` },
      { name: 'fromNextStart', text: payback.fromNextStart ? 'true' : 'false' },
      { name: 'once', text: payback.once ? 'true' : 'false' },
    ]),
  );
  for (const each of payback.items) {
    lines.push(convertToItemLine(each.change, each.wayBack));
  }
  return lines.map((each) => each.trim());
}

/** What the lines say. */
export function convertFromPaybackLine(lines: readonly string[]): Payback {
  const head = convertFromJournalLine(lines[0] ?? '');
  const items: PaybackItem[] = [];
  for (const line of lines.slice(1)) {
    const fields = convertFromJournalLine(line);
    const change = convertFromChangeField(fields, 'change.');
    const wayBack = convertFromChangeField(fields, 'wayBack.');
    if (change !== undefined && wayBack !== undefined) items.push({ change, wayBack });
  }
  return {
    id: getFieldText(head, 'id'),
    log: getFieldText(head, 'log'),
    purpose: getFieldText(head, 'purpose') === 'guard' ? 'guard' : 'loan',
    start: getFieldText(head, 'start'),
    seconds: convertToInteger(getFieldText(head, 'seconds')),
    uptime: convertToInteger(getFieldText(head, 'uptime')),
    fromNextStart: getFieldText(head, 'fromNextStart') === 'true',
    once: getFieldText(head, 'once') === 'true',
    items,
  };
}
