import type { Integer } from '../border/dotnet.js';
import { getPolicyOwner, type PolicyOwner } from './policy.js';
import { getRegistryNumber, getRegistryState, type RegistryValue } from './registry.js';

/** Where the encryption oracle setting stands. There is no other place: Group Policy writes this very value. */
export const credSspKey = 'HKLM:\\SOFTWARE\\Microsoft\\Windows\\CurrentVersion\\Policies\\System\\CredSSP\\Parameters';

/** The encryption oracle setting (support.microsoft.com, KB4093492). */
export interface OracleSetting {
  readonly value: RegistryValue;
  /** default: not set, which since May 2018 means mitigated. invalid: a wrong type or a number out of range. */
  readonly state: 'set' | 'default' | 'invalid' | 'denied';
  /** 0 force updated clients, 1 mitigated, 2 vulnerable; 1 where none was set or readable. */
  readonly level: Integer;
  readonly owner: PolicyOwner;
}

/** Reads the encryption oracle setting, and who wrote it. */
export function getOracleSetting(): OracleSetting {
  const value = getRegistryState(credSspKey, 'AllowEncryptionOracle');
  const owner = getPolicyOwner(credSspKey, 'AllowEncryptionOracle');
  if (value.kind === 'Denied') return { value, state: 'denied', level: 1, owner };
  if (value.kind === 'Absent') return { value, state: 'default', level: 1, owner };
  const level = getRegistryNumber(value);
  if (level === undefined || level < 0 || level > 2) return { value, state: 'invalid', level: 1, owner };
  return { value, state: 'set', level, owner };
}
