import type { Received } from '../border/command.js';
import { CommandError, convertFromHex, convertToInteger, enumValue, type Integer } from '../border/dotnet.js';
import type { getRegistryKey, newItemProperty, RegistryKey, removeItemProperty } from '../border/registry.js';
import { convertToLabCertificateBlob } from './certificate-blob.js';
import { type LabRights, lab, type RegistryKeyEntry, type RegistryValueEntry } from './machine.js';
import { getLabMissingMessage, getLabPath, testLabPathBelow, testLabPathEqual } from './path.js';
import { convertToLabRegistryText } from './registry-data.js';

/** The key at a path, if there is one; those of stored certificates are made of the certificates. */
export function findLabRegistryKey(path: string): RegistryKeyEntry | undefined {
  // No call for each key: every look at the registry comes by here.
  const wanted = path.toLowerCase();
  const found = lab.host.registry.find((each) => each.path.toLowerCase() === wanted);
  return found ?? findLabStoredCertificateKey(path);
}

/** learn.microsoft.com, "System Store Locations": each certificate has a key below its store, named by its thumbprint. */
function findLabStoredCertificateKey(path: string): RegistryKeyEntry | undefined {
  for (const entry of lab.host.certificates) {
    const storePath = `HKLM:\\SOFTWARE\\Microsoft\\SystemCertificates\\${entry.store}`;
    if (!testLabPathEqual(path, `${storePath}\\Certificates\\${entry.thumbprint}`)) continue;
    const store = lab.host.registry.find((each) => testLabPathEqual(each.path, storePath));
    return {
      path,
      rights: store?.rights ?? 'full',
      serviceRights: store?.serviceRights ?? 'full',
      sddl: store?.sddl ?? '',
      values: [{ name: 'Blob', kind: 'Binary', text: convertToLabCertificateBlob(entry) }],
    };
  }
  return undefined;
}

/**
 * The key at a path, opened for reading or writing. Errors as the registry provider writes them: a missing key is not
 * found, one that the account may not open is a SecurityException (learn.microsoft.com, "RegistryKey.OpenSubKey Method").
 */
export function resolveLabRegistryKey(path: string, writable: boolean): RegistryKeyEntry {
  const entry = findLabRegistryKey(path);
  if (entry === undefined) throw new CommandError('PathNotFound', 'ObjectNotFound', getLabMissingMessage(path));
  if (!testLabRight(entry.rights, writable)) {
    throw new CommandError(
      'System.Security.SecurityException',
      'PermissionDenied',
      'Requested registry access is not allowed.',
    );
  }
  return entry;
}

function testLabRight(rights: LabRights, writable: boolean): boolean {
  return rights === 'full' || (rights === 'read' && !writable);
}

/** A value's data as .NET hands it out: one of these holds it, by its kind. */
interface RegistryData {
  readonly name: string;
  readonly kind: RegistryValueEntry['kind'];
  readonly whole: Integer;
  readonly bytes: readonly number[];
  readonly lines: readonly string[];
  readonly text: string;
}

/**
 * Get-Item on a registry key. The key's methods answer as .NET's do: DWord and QWord signed, names without regard to case
 * (learn.microsoft.com, "RegistryKey.GetValue Method", "RegistryKey.GetValueKind Method").
 */
export function invokeLabGetItem(received: Received<typeof getRegistryKey>): RegistryKey {
  const entry = resolveLabRegistryKey(getLabPath(received.LiteralPath), false);
  const stored = entry.values.map((each) => convertToRegistryData(each));
  const parent = `${entry.path.toLowerCase()}\\`;
  let subKeys = 0;
  for (const each of lab.host.registry) {
    const path = each.path.toLowerCase();
    if (path.startsWith(parent) && !path.substring(parent.length).includes('\\')) subKeys += 1;
  }
  return {
    ValueCount: stored.length,
    SubKeyCount: subKeys,
    GetValueNames() {
      return stored.map((each) => each.name);
    },
    GetValueKind(name: string) {
      const value = stored.find((each) => each.name.toLowerCase() === name.toLowerCase());
      return enumValue(value?.kind ?? 'Unknown');
    },
    GetValue<Data>(name: string) {
      const value = stored.find((each) => each.name.toLowerCase() === name.toLowerCase());
      if (value === undefined) return undefined as Data;
      if (value.kind === 'DWord' || value.kind === 'QWord') return value.whole as Data;
      if (value.kind === 'Binary' || value.kind === 'None') return value.bytes as Data;
      if (value.kind === 'MultiString') return value.lines as Data;
      return value.text as Data;
    },
  };
}

function convertToRegistryData(value: RegistryValueEntry): RegistryData {
  const data: RegistryData = { name: value.name, kind: value.kind, whole: 0, bytes: [], lines: [], text: value.text };
  switch (value.kind) {
    case 'DWord': {
      const unsigned = convertToInteger(value.text);
      return { ...data, whole: unsigned > 2147483647 ? unsigned - 4294967296 : unsigned };
    }
    case 'QWord':
      return { ...data, whole: convertToInteger(value.text) };
    case 'Binary':
    case 'None':
      return { ...data, bytes: convertFromHex(value.text) };
    case 'MultiString':
      return value.text === '' ? data : { ...data, lines: value.text.split('\n') };
    case 'String':
    case 'ExpandString':
      return data;
  }
}

/**
 * New-ItemProperty on a registry key. Without Force a value that exists is refused; with it, value and kind are replaced
 * (learn.microsoft.com, New-ItemProperty, -Force). A PropertyType that is no RegistryValueKind is refused.
 */
export function invokeLabNewItemProperty(received: Received<typeof newItemProperty>): void {
  const entry = resolveLabRegistryKey(getLabPath(received.LiteralPath), true);
  const existing = entry.values.find((each) => each.name.toLowerCase() === received.Name.toLowerCase());
  if (existing !== undefined && !received.Force) {
    throw new CommandError('System.IO.IOException', 'ResourceExists', 'The property already exists.');
  }
  const data = received.Value as string | number | readonly string[] | readonly number[];
  const value = convertToLabRegistryText(received.Name, received.PropertyType, data);
  if (existing === undefined) {
    entry.values = [...entry.values, value];
  } else {
    existing.kind = value.kind;
    existing.text = value.text;
  }
}

/** Remove-ItemProperty on a registry key. A value that is not there is an error (learn.microsoft.com, Remove-ItemProperty). */
export function invokeLabRemoveItemProperty(received: Received<typeof removeItemProperty>): void {
  const path = getLabPath(received.LiteralPath);
  const entry = resolveLabRegistryKey(path, true);
  for (const name of received.Name) {
    const kept = entry.values.filter((each) => each.name.toLowerCase() !== name.toLowerCase());
    if (kept.length === entry.values.length) {
      throw new CommandError(
        'System.Management.Automation.PSArgumentException',
        'InvalidArgument',
        `Property ${name} does not exist at path ${path}.`,
      );
    }
    entry.values = kept;
  }
}

/**
 * New-Item without Force, on the registry: it makes one key, below a parent that must exist and be writable, and refuses
 * one that is there (about_Registry_Provider, "Creating registry keys and values"). The new key inherits its rights.
 */
export function addLabRegistryKey(path: string, parent: string): void {
  if (findLabRegistryKey(path) !== undefined) {
    throw new CommandError('System.IO.IOException', 'ResourceExists', 'A key in this path already exists.');
  }
  if (findLabRegistryKey(parent) === undefined) {
    throw new CommandError(
      'System.ArgumentException',
      'InvalidArgument',
      'The registry key at the specified path does not exist.',
    );
  }
  const above = resolveLabRegistryKey(parent, true);
  lab.host.registry = [
    ...lab.host.registry,
    { path, rights: above.rights, serviceRights: above.serviceRights, sddl: above.sddl, values: [] },
  ];
}

/**
 * Remove-Item on a registry key takes its values along. A key with subkeys would ask first, which a script cannot answer
 * (learn.microsoft.com, Remove-Item, -Recurse); the parent must be writable.
 */
export function clearLabRegistryKey(path: string, parent: string): void {
  const entry = resolveLabRegistryKey(path, false);
  if (lab.host.registry.some((each) => testLabPathBelow(each.path, entry.path))) {
    throw new CommandError(
      'InvalidOperation',
      'InvalidOperation',
      `The item at ${path} has children and the Recurse parameter was not specified.`,
    );
  }
  resolveLabRegistryKey(parent, true);
  lab.host.registry = lab.host.registry.filter((each) => !testLabPathEqual(each.path, path));
}
