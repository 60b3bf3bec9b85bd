import type { Caller } from '../border/caller.js';
import { getErrorCategory, getErrorMessage, type Instant, type Integer } from '../border/dotnet.js';
import { getEventText, getWinEvent } from '../border/events.js';
import { convertToSafeText } from '../protocol/text.js';
import type { EventSource } from '../windows/event-sources.js';

/**
 * One entry of an event log.
 *
 * @typeName Rdp0x904.LogEvent
 */
export interface LogEvent {
  /** UTC. */
  readonly time: Instant;
  readonly logName: string;
  readonly providerName: string;
  readonly id: Integer;
  /** What it says, in words of ours. */
  readonly meaning: string;
  /** Number of the cause in docs/causes.md that it speaks for; 0 where it speaks for none. */
  readonly cause: Integer;
  /** Its values, as far as they are text or numbers; Windows' own sentence around them is translated and left out. */
  readonly data: readonly string[];
}

/** Values of one entry that are shown. */
const dataLimit = 12;

/** The newest entries of a source, at most so many, newest first. A log that may not be read is a warning. */
export function getSourceEvent(caller: Caller, source: EventSource, most: Integer): readonly LogEvent[] {
  const { logName, providerName, entries } = source;
  const ids = entries.map((each) => each.id);
  try {
    const found: LogEvent[] = [];
    const records = getWinEvent({
      FilterHashtable: { LogName: logName, ProviderName: providerName, Id: ids },
      MaxEvents: most,
    });
    for (const record of records) {
      const entry = entries.find((each) => each.id === record.Id);
      found.push({
        time: record.TimeCreated.ToUniversalTime().ToString('u'),
        logName,
        providerName,
        id: record.Id,
        meaning: entry?.meaning ?? '',
        cause: entry?.cause ?? 0,
        data: record.Properties.slice(0, dataLimit).map((each) => convertToSafeText(getEventText(each))),
      });
    }
    return found;
  } catch (failure) {
    // No such entry, or a log or provider that this Windows does not have.
    if (getErrorCategory(failure) !== 'ObjectNotFound') {
      caller.WriteWarning(`The log ${logName} cannot be read: ${getErrorMessage(failure)}`);
    }
    return [];
  }
}

/** Two lists, both newest first, as one of at most so many. */
export function mergeNewestEvent(
  one: readonly LogEvent[],
  other: readonly LogEvent[],
  most: Integer,
): readonly LogEvent[] {
  const merged: LogEvent[] = [];
  let left = 0;
  let right = 0;
  while (merged.length < most && left + right < one.length + other.length) {
    const first = one[left];
    const second = other[right];
    if (first !== undefined && (second === undefined || first.time >= second.time)) {
      merged.push(first);
      left += 1;
    } else if (second !== undefined) {
      merged.push(second);
      right += 1;
    }
  }
  return merged;
}
