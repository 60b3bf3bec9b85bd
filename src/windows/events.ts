import { getErrorCategory, type Instant, type Integer } from '../border/dotnet.js';
import { getWinEvent } from '../border/events.js';
import type { Evidence } from './evidence.js';

/** When something was logged. The message is not read: it is localised. */
export interface EventState {
  readonly id: Integer;
  /** UTC. */
  readonly time: Instant;
}

export const remoteConnectionManager = 'Microsoft-Windows-TerminalServices-RemoteConnectionManager';

/**
 * The newest of the Remote Connection Manager's entries about its own certificate: 1056 made one, 1057 could not make one,
 * 1058 could not replace an expired one (learn.microsoft.com, "Remote Desktop Services Authentication and Encryption").
 */
export function getCertificateEvent(): readonly EventState[] {
  return getSystemEvent(remoteConnectionManager, [1056, 1057, 1058], 3);
}

/** The newest entries of the System log that a provider made under these numbers, so many at most. */
export function getSystemEvent(provider: string, ids: readonly Integer[], most: Integer): readonly EventState[] {
  try {
    const records = getWinEvent({
      FilterHashtable: { LogName: 'System', ProviderName: provider, Id: ids },
      MaxEvents: most,
    });
    return records.map((each) => ({ id: each.Id, time: each.TimeCreated.ToUniversalTime().ToString('u') }));
  } catch (failure) {
    // No such entry, or a provider that this Windows does not have.
    if (getErrorCategory(failure) === 'ObjectNotFound') return [];
    throw failure;
  }
}

/** The entry as a line of evidence. */
export function getEventEvidence(entry: EventState): Evidence {
  return { source: `System log, ${remoteConnectionManager} ${entry.id}`, reading: entry.time };
}
