import { command } from './command.js';
import { type DateTime, dotnet, type Integer } from './dotnet.js';

/** EventLogRecord, as far as used (learn.microsoft.com, "EventLogRecord Class"). Never the message: it is localised. */
export interface EventLogRecord {
  readonly Id: Integer;
  readonly TimeCreated: DateTime;
  /** What was logged, in the order of its template and without the sentence around it: the same in every language. */
  readonly Properties: readonly EventProperty[];
}

/** EventProperty (learn.microsoft.com, "EventProperty Class"): a text, a number, or something that prints as one. */
export interface EventProperty {
  readonly Value: unknown;
}

/** The value as text, whatever the culture. */
export const getEventText = dotnet('[string] {0}.Value', (property: EventProperty): string => String(property.Value));

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
