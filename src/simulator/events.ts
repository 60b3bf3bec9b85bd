import type { Received } from '../border/command.js';
import { CommandError, convertToDateTime, type Integer } from '../border/dotnet.js';
import type { EventFilter, EventLogRecord, getWinEvent } from '../border/events.js';
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
  const entries = [...lab.host.events, { logName, providerName, id, time: lab.host.clock, message }];
  lab.host.events = entries.length > capacity ? entries.slice(entries.length - capacity) : entries;
}

/**
 * Get-WinEvent with FilterHashtable: keys are joined by and, the values of one key by or; newest first; none found is an
 * error (learn.microsoft.com, Get-WinEvent, -FilterHashtable and -MaxEvents).
 */
export function invokeLabGetWinEvent(received: Received<typeof getWinEvent>): readonly EventLogRecord[] {
  const filter = received.FilterHashtable[0] as EventFilter;
  let found: readonly EventLogRecord[] = [];
  for (const entry of lab.host.events) {
    if (entry.logName !== filter.LogName || entry.providerName !== filter.ProviderName) continue;
    if (!filter.Id.includes(entry.id)) continue;
    // What was logged is a single value here, as far as anything was.
    const properties = entry.message === '' ? [] : [{ Value: entry.message }];
    found = [{ Id: entry.id, TimeCreated: convertToDateTime(entry.time), Properties: properties }, ...found];
  }
  if (found.length === 0) {
    throw new CommandError(
      'NoMatchingEventsFound',
      'ObjectNotFound',
      'No events were found that match the specified selection criteria.',
    );
  }
  const newest: EventLogRecord[] = [];
  for (const record of found) {
    if (received.MaxEvents > 0 && newest.length >= received.MaxEvents) break;
    newest.push(record);
  }
  return newest;
}
