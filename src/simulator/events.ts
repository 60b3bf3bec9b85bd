import type { Received } from '../border/command.js';
import { CommandError, convertToDateTime, type Integer } from '../border/dotnet.js';
import type { EventFilter, EventLogRecord } from '../border/events.js';
import type { writeProductEvent } from '../border/product.js';
import { lab } from './machine.js';

/** The lab's logs keep this many entries; the oldest go first. */
const capacity = 100;

/** Adds an entry to the System log. */
export function addLabEvent(providerName: string, id: Integer, message: string): void {
  addLabLogEvent('System', providerName, id, message);
}

/** Write-ProductEvent: whoever is not elevated may not register the source (learn.microsoft.com, "EventLog.CreateEventSource"). */
export function invokeLabWriteProductEvent(received: Received<typeof writeProductEvent>): void {
  if (lab.host.account === 'User') {
    throw new CommandError('SecurityException', 'NotSpecified', 'Requested registry access is not allowed.');
  }
  addLabLogEvent('Application', 'Rdp0x904', received.Number, received.Words);
}

function addLabLogEvent(logName: string, providerName: string, id: Integer, message: string): void {
  const entries = [
    ...lab.host.events,
    { logName, providerName, id, time: lab.host.clock, message, properties: [], times: 1 },
  ];
  lab.host.events = entries.length > capacity ? entries.slice(entries.length - capacity) : entries;
}

/** What any of the wrappers of Get-WinEvent may pass. */
interface ReceivedEventQuery {
  readonly FilterHashtable: readonly object[];
  readonly LogName: readonly string[];
  readonly MaxEvents: Integer;
}

/**
 * Get-WinEvent with FilterHashtable or with the name of a log. Keys of the filter are joined by and, the values of one key by
 * or; newest first; none found is an error (learn.microsoft.com, Get-WinEvent, -FilterHashtable and -MaxEvents). Who may not
 * read the Security log finds nothing with a filter, and is refused without one.
 */
export function invokeLabGetWinEvent(received: ReceivedEventQuery): readonly EventLogRecord[] {
  const logName = received.LogName[0] ?? '';
  const closed = lab.host.account === 'User';
  if (closed && logName === 'Security') {
    throw new CommandError(
      'System.UnauthorizedAccessException',
      'NotSpecified',
      'Attempted to perform an unauthorized operation.',
    );
  }
  const all: EventFilter = { LogName: logName, ProviderName: '', Id: [] };
  const filter = logName === '' ? (received.FilterHashtable[0] as EventFilter) : all;
  const newest: EventLogRecord[] = [];
  let index = lab.host.events.length;
  while (index > 0 && !testLabEnough(newest, received.MaxEvents)) {
    index -= 1;
    const entry = lab.host.events[index];
    if (entry === undefined || entry.logName !== filter.LogName || (closed && entry.logName === 'Security')) continue;
    if (logName === '' && (entry.providerName !== filter.ProviderName || !filter.Id.includes(entry.id))) continue;
    assertLabBounded(entry.times, received.MaxEvents);
    // Where the document names no values, what it tells is a single one, as far as it tells anything.
    const told = entry.message === '' ? [] : [entry.message];
    const values = entry.properties.length > 0 ? entry.properties : told;
    const Properties = values.map((each) => ({ Value: each }));
    let left = entry.times;
    while (left > 0 && !testLabEnough(newest, received.MaxEvents)) {
      newest.push({ Id: entry.id, TimeCreated: convertToDateTime(entry.time), Properties });
      left -= 1;
    }
  }
  if (newest.length === 0) {
    throw new CommandError(
      'NoMatchingEventsFound',
      'ObjectNotFound',
      'No events were found that match the specified selection criteria.',
    );
  }
  return newest;
}

function testLabEnough(records: readonly EventLogRecord[], most: Integer): boolean {
  return most > 0 && records.length >= most;
}

/** Whoever would read a log without an end to it learns it here, not from a PowerShell that is out of memory. */
function assertLabBounded(times: Integer, most: Integer): void {
  if (most > 0 || times <= capacity) return;
  throw new CommandError(
    'LabUnbounded',
    'NotImplemented',
    `The lab hands out no ${times} entries: read with -MaxEvents, as on a Windows that has a million.`,
  );
}
