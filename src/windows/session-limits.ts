import type { Integer } from '../border/dotnet.js';
import { remoteDesktopPolicyKey } from './listener.js';
import { getPolicyOwner, type PolicyOwner } from './policy.js';
import { getRegistryNumber, getRegistryState, type RegistryValue } from './registry.js';

/** How long a session may last in one state (TerminalServer.admx, TS_SESSIONS_*). */
export interface SessionLimit {
  readonly name: 'MaxDisconnectionTime' | 'MaxIdleTime' | 'MaxConnectionTime';
  readonly value: RegistryValue;
  readonly state: 'set' | 'none' | 'invalid' | 'denied';
  /** Milliseconds; 0 is no limit. */
  readonly time: Integer;
  readonly owner: PolicyOwner;
}

/** The three limits of the computer. Group Policy writes these very values, so they belong to it or to nobody. */
export interface SessionLimits {
  /** After so long a disconnected session is ended. */
  readonly disconnected: SessionLimit;
  /** After so long without a key or a mouse a session is disconnected. */
  readonly idle: SessionLimit;
  /** After so long a session is disconnected, whatever goes on in it. */
  readonly active: SessionLimit;
}

/** Reads the limits, and who wrote those that are set. */
export function getSessionLimitState(): SessionLimits {
  return {
    disconnected: getSessionLimit('MaxDisconnectionTime'),
    idle: getSessionLimit('MaxIdleTime'),
    active: getSessionLimit('MaxConnectionTime'),
  };
}

function getSessionLimit(name: SessionLimit['name']): SessionLimit {
  const value = getRegistryState(remoteDesktopPolicyKey, name);
  const nobody: PolicyOwner = { gpo: '', reading: 'no Group Policy object' };
  if (value.kind === 'Denied') return { name, value, state: 'denied', time: 0, owner: nobody };
  if (value.kind === 'Absent') return { name, value, state: 'none', time: 0, owner: nobody };
  const owner = getPolicyOwner(remoteDesktopPolicyKey, name);
  const time = getRegistryNumber(value);
  if (time === undefined) return { name, value, state: 'invalid', time: 0, owner };
  return { name, value, state: time === 0 ? 'none' : 'set', time, owner };
}
