import type { Integer } from '../border/dotnet.js';
import { rdpListenerKey } from './listener.js';
import { getRegistryNumber, getRegistryState, type RegistryValue } from './registry.js';

/** The port that the listener is to open. */
export interface ListenerPort {
  readonly value: RegistryValue;
  /** 3389 where none is set, or none that could be. */
  readonly number: Integer;
  /** moved: legitimate, but clients must name it. invalid: a wrong type or no port at all. */
  readonly state: 'usual' | 'moved' | 'invalid' | 'denied';
}

/** Reads the port of the listener (learn.microsoft.com, "Change the listening port in Remote Desktop"). */
export function getListenerPort(): ListenerPort {
  const value = getRegistryState(rdpListenerKey, 'PortNumber');
  const set = getRegistryNumber(value);
  if (value.kind === 'Denied') return { value, number: 3389, state: 'denied' };
  if (value.kind === 'Absent') return { value, number: 3389, state: 'usual' };
  if (set === undefined || set < 1 || set > 65535) return { value, number: 3389, state: 'invalid' };
  return { value, number: set, state: set === 3389 ? 'usual' : 'moved' };
}
