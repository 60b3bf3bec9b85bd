import { getErrorCategory, type Instant, type Integer } from '../border/dotnet.js';
import { getWinEvent } from '../border/events.js';
import { remoteConnectionManager } from './event-sources.js';
import type { Evidence } from './evidence.js';

/** When something was logged. The message is not read: it is localised. */
export interface EventState {
  readonly providerName: string;
  readonly id: Integer;
  /** UTC. */
  readonly time: Instant;
}

/**
 * The newest of the Remote Connection Manager's entries about certificates: 1051 none usable, 1052 about to expire, 1053
 * expired, 1054 not for servers, 1055 key not accessible, 1056 made its own, 1057 could not make one, 1058 could not
 * replace an expired one, 1059 choice taken back, 1063 requested by template (learn.microsoft.com, "Remote Desktop
 * Services Authentication and Encryption").
 */
export function getCertificateEvent(): readonly EventState[] {
  return getSystemEvent(remoteConnectionManager, [1051, 1052, 1053, 1054, 1055, 1056, 1057, 1058, 1059, 1063], 3);
}

/** The newest entries of the System log that a provider made under these numbers, so many at most; none where there is none. */
export function getSystemEvent(providerName: string, ids: readonly Integer[], most: Integer): readonly EventState[] {
  try {
    const records = getWinEvent({
      FilterHashtable: { LogName: 'System', ProviderName: providerName, Id: ids },
      MaxEvents: most,
    });
    return records.map((each) => ({
      providerName,
      id: each.Id,
      time: each.TimeCreated.ToUniversalTime().ToString('u'),
    }));
  } catch (failure) {
    // No such entry, or a provider that this Windows does not have.
    if (getErrorCategory(failure) === 'ObjectNotFound') return [];
    throw failure;
  }
}

/** The entry as a line of evidence. */
export function getEventEvidence(entry: EventState): Evidence {
  return { source: `System log, ${entry.providerName} ${entry.id}`, reading: entry.time };
}
