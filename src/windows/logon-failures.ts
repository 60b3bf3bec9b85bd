import { convertToInteger, getErrorCategory, getErrorMessage, type Instant, type Integer } from '../border/dotnet.js';
import { type EventProperty, getEventText, getLogEvent, getWinEvent } from '../border/events.js';

/** Somebody who was not let in (learn.microsoft.com, "4625(F): An account failed to log on"). */
export interface LogonFailure {
  /** UTC. */
  readonly time: Instant;
  /** 3 over the network, as with Network Level Authentication; 10 through Remote Desktop without it. */
  readonly logonType: Integer;
  /** Address; `-` where Windows did not know it. */
  readonly address: string;
}

/** The newest of them, or why they could not be read. */
export interface LogonFailureList {
  readonly failures: readonly LogonFailure[];
  /** Empty where they could be read. */
  readonly failure: string;
}

/** Reads the newest entries of the Security log about failed logons, so many at most. */
export function getLogonFailureList(most: Integer): LogonFailureList {
  try {
    const records = getWinEvent({
      FilterHashtable: { LogName: 'Security', ProviderName: 'Microsoft-Windows-Security-Auditing', Id: [4625] },
      MaxEvents: most,
    });
    const failures = records.map((each) => ({
      time: each.TimeCreated.ToUniversalTime().ToString('u'),
      logonType: convertToInteger(getPropertyText(each.Properties[10], '0')),
      address: getPropertyText(each.Properties[19], '-'),
    }));
    return { failures, failure: '' };
  } catch (failure) {
    if (getErrorCategory(failure) !== 'ObjectNotFound') return { failures: [], failure: getErrorMessage(failure) };
    return { failures: [], failure: getSecurityLogFailure() };
  }
}

/** A value of the entry; an entry of an older template has fewer. */
function getPropertyText(property: EventProperty | undefined, otherwise: string): string {
  return property === undefined ? otherwise : getEventText(property);
}

/** With a filter, a log that may not be read looks empty: without one it says so. */
function getSecurityLogFailure(): string {
  try {
    getLogEvent({ LogName: 'Security', MaxEvents: 1 });
  } catch (failure) {
    if (getErrorCategory(failure) !== 'ObjectNotFound') return getErrorMessage(failure);
  }
  return '';
}
