import { convertToHex, convertToInteger, getErrorCategory, type Integer } from '../border/dotnet.js';
import { getRegistryKey, type RegistryKey } from '../border/registry.js';
import type { Evidence } from './evidence.js';

/**
 * What a registry value can be. Absent: the value or its key is not there. Denied: the key may not be read. Unsupported: a
 * kind that is shown and left alone (REG_NONE, REG_LINK, resource lists).
 */
export type RegistryKind =
  | 'Absent'
  | 'Denied'
  | 'Unsupported'
  | 'DWord'
  | 'QWord'
  | 'String'
  | 'ExpandString'
  | 'MultiString'
  | 'Binary';

/**
 * A registry value as text, one text per value. DWord: unsigned decimal digits. QWord: signed decimal digits, exact up to
 * 2^53 in Node. Binary: upper-case hexadecimal digits. MultiString: lines joined by a line feed. Others: as stored, with
 * variables not expanded; nothing for Absent and Denied.
 */
export interface RegistryValue {
  /** PowerShell path of the key, such as `HKLM:\SYSTEM\...`. */
  readonly path: string;
  readonly name: string;
  readonly kind: RegistryKind;
  readonly text: string;
}

/** Reads one value. Neither an absent nor a denied one is an error. */
export function getRegistryState(path: string, name: string): RegistryValue {
  try {
    return convertToRegistryValue(getRegistryKey({ LiteralPath: path }), path, name);
  } catch (failure) {
    const category = getErrorCategory(failure);
    if (category === 'ObjectNotFound') return { path, name, kind: 'Absent', text: '' };
    if (category === 'PermissionDenied') return { path, name, kind: 'Denied', text: '' };
    throw failure;
  }
}

function convertToRegistryValue(key: RegistryKey, path: string, name: string): RegistryValue {
  if (!key.GetValueNames().some((each) => each.toLowerCase() === name.toLowerCase())) {
    return { path, name, kind: 'Absent', text: '' };
  }
  const kind = key.GetValueKind(name).ToString();
  switch (kind) {
    case 'DWord': {
      const stored = key.GetValue<Integer>(name, undefined, 'DoNotExpandEnvironmentNames');
      // .NET reads a DWord as a signed number; policies and documents write it unsigned.
      const unsigned: Integer = stored < 0 ? stored + 4294967296 : stored;
      return { path, name, kind, text: `${unsigned}` };
    }
    case 'QWord': {
      const stored = key.GetValue<Integer>(name, undefined, 'DoNotExpandEnvironmentNames');
      return { path, name, kind, text: `${stored}` };
    }
    case 'String':
    case 'ExpandString':
      return { path, name, kind, text: key.GetValue<string>(name, undefined, 'DoNotExpandEnvironmentNames') };
    case 'MultiString': {
      const lines = key.GetValue<readonly string[]>(name, undefined, 'DoNotExpandEnvironmentNames');
      return { path, name, kind, text: lines.join('\n') };
    }
    case 'Binary': {
      const bytes = key.GetValue<readonly number[]>(name, undefined, 'DoNotExpandEnvironmentNames');
      return { path, name, kind, text: convertToHex(bytes) };
    }
    case 'None':
    case 'Unknown':
      return { path, name, kind: 'Unsupported', text: kind };
  }
}

/** The number in a DWord; none for every other kind. */
export function getRegistryNumber(value: RegistryValue): Integer | undefined {
  return value.kind === 'DWord' ? convertToInteger(value.text) : undefined;
}

/** The value as a line of evidence. */
export function getRegistryEvidence(value: RegistryValue): Evidence {
  return { source: `${value.path} ${value.name}`, reading: getRegistryReading(value) };
}

/** The value in words for evidence. */
export function getRegistryReading(value: RegistryValue): string {
  switch (value.kind) {
    case 'Absent':
      return 'not set';
    case 'Denied':
      return 'access denied: run again from an elevated PowerShell';
    case 'Unsupported':
      return `a value of the kind ${value.text}`;
    case 'DWord':
    case 'QWord':
    case 'String':
    case 'ExpandString':
    case 'MultiString':
    case 'Binary':
      return `${value.kind} ${value.text}`;
  }
}
