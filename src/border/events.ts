import { command } from './command.js';
import type { DateTime, Integer } from './dotnet.js';

/** System.Diagnostics.Eventing.Reader.EventProperty, of those that are read. */
export interface EventProperty {
  /** Of whatever type the template says; as text it is the same in every language. */
  readonly Value: string;
}

/** EventLogRecord, as far as used (learn.microsoft.com, "EventLogRecord Class"). Never the message: it is localised. */
export interface EventLogRecord {
  /** What the entry carries, in the order of its template; the same in every language. */
  readonly Properties: readonly EventProperty[];
  readonly Id: Integer;
  readonly TimeCreated: DateTime;
}

/** The keys of FilterHashtable that are used (learn.microsoft.com, "Creating Get-WinEvent queries with FilterHashtable"). */
export interface EventFilter {
  readonly LogName: string;
  readonly ProviderName: string;
  readonly Id: readonly Integer[];
}

/** learn.microsoft.com, Microsoft.PowerShell.Diagnostics, Get-WinEvent. Newest first; finding none is an error. */
export const getWinEvent = command({
  name: 'Get-WinEvent',
  module: 'Microsoft.PowerShell.Diagnostics',
  parameters: { FilterHashtable: 'hashtable[]', MaxEvents: 'long' },
}).many<EventLogRecord>();

/** A log without a filter; the same command as above. Only this way a log that may not be read is another error than an empty one. */
export const getLogEvent = command({
  name: 'Get-WinEvent',
  module: 'Microsoft.PowerShell.Diagnostics',
  parameters: { LogName: 'string[]', MaxEvents: 'long' },
}).many<EventLogRecord>();
