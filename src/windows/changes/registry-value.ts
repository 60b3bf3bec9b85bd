import { CommandError, convertFromHex, convertToInteger, type Integer } from '../../border/dotnet.js';
import { newItem, removeItem, testPath } from '../../border/items.js';
import { getRegistryKey, newItemProperty, removeItemProperty } from '../../border/registry.js';
import type { ChangeDescription, Impact } from '../description.js';
import { testPolicyCopy, testPolicyPlace } from '../policy.js';
import { getRegistryState, type RegistryValue } from '../registry.js';

/** One registry value, in the texts of RegistryValue. */
export interface RegistryValueChange {
  readonly kind: 'RegistryValue';
  readonly path: string;
  readonly name: string;
  /** Absent: the value is to go. */
  readonly valueKind: 'Absent' | 'DWord' | 'QWord' | 'String' | 'ExpandString' | 'MultiString' | 'Binary';
  readonly text: string;
  /**
   * Path or ancestor of the key; from the key up to this one, keys that hold nothing any more go too. Empty everywhere but
   * on a way back, where it names the topmost key that was not there before.
   */
  readonly emptyKey: string;
}

/** The change that writes a DWord. */
export function convertToDWordChange(path: string, name: string, level: Integer): RegistryValueChange {
  return { kind: 'RegistryValue', path, name, valueKind: 'DWord', text: `${level}`, emptyKey: '' };
}

/** What the change touches and does, for the prompt. */
export function getRegistryValueDescription(change: RegistryValueChange): ChangeDescription {
  const action = change.valueKind === 'Absent' ? 'Remove the value' : `Set to ${change.valueKind} ${change.text}`;
  return {
    target: `${change.path} ${change.name}`,
    action: `${action}${getPolicyPhrase(change)}`,
    impact: getRegistryImpact(change.path),
  };
}

/** How long a value lasts where policies write. */
function getPolicyPhrase(change: RegistryValueChange): string {
  if (testPolicyCopy(change)) return ', until the next refresh of the policy';
  return testPolicyPlace(change) ? ', until a policy writes it again' : '';
}

/** Keys that Windows reads when it starts: cipher suites, CredSSP, Schannel, the local security authority. */
const startUpKeys: readonly string[] = [
  'hklm:\\software\\policies\\microsoft\\cryptography\\configuration\\ssl',
  'hklm:\\software\\microsoft\\windows\\currentversion\\policies\\system\\credssp',
  'hklm:\\system\\currentcontrolset\\control\\securityproviders\\schannel',
  'hklm:\\system\\currentcontrolset\\control\\lsa',
];

function getRegistryImpact(path: string): Impact {
  const lower = path.toLowerCase();
  return startUpKeys.some((each) => lower === each || lower.startsWith(`${each}\\`)) ? 'reboot' : 'none';
}

/** The change that would bring back what is there now, keys included. */
export function getRegistryValueWayBack(change: RegistryValueChange): RegistryValueChange {
  const current = getRegistryState(change.path, change.name);
  if (current.kind === 'Denied') {
    throw new CommandError(
      'AccessDenied',
      'PermissionDenied',
      `${change.path} may not be read, so it is not changed either. Run again from an elevated PowerShell.`,
    );
  }
  if (current.kind === 'Unsupported') {
    throw new CommandError(
      'RegistryKindUnsupported',
      'InvalidOperation',
      `${change.path} ${change.name} holds ${current.text} data, which could not be brought back.`,
    );
  }
  return { ...change, valueKind: current.kind, text: current.text, emptyKey: findTopmostMissingKey(change.path) };
}

/** Writes the value, with its key where that is missing, or removes it. */
export function invokeRegistryValueChange(change: RegistryValueChange): void {
  if (change.valueKind === 'Absent') {
    const current = getRegistryState(change.path, change.name);
    if (current.kind !== 'Absent') removeItemProperty({ LiteralPath: change.path, Name: change.name });
    if (change.emptyKey !== '') clearEmptyRegistryKey(change.path, change.emptyKey);
    return;
  }
  addRegistryKey(change.path);
  writeRegistryValue(change);
}

/** Whether the value now is as the change asked. */
export function testRegistryValueChange(change: RegistryValueChange): boolean {
  const current: RegistryValue = getRegistryState(change.path, change.name);
  return current.kind === change.valueKind && current.text === change.text;
}

function writeRegistryValue(change: RegistryValueChange): void {
  switch (change.valueKind) {
    case 'DWord':
      newItemProperty({
        LiteralPath: change.path,
        Name: change.name,
        PropertyType: 'DWord',
        Value: convertToSignedDWord(change.text),
        Force: true,
      });
      break;
    case 'QWord':
      newItemProperty({
        LiteralPath: change.path,
        Name: change.name,
        PropertyType: 'QWord',
        Value: convertToInteger(change.text),
        Force: true,
      });
      break;
    case 'MultiString':
      newItemProperty({
        LiteralPath: change.path,
        Name: change.name,
        PropertyType: 'MultiString',
        Value: splitRegistryLine(change.text),
        Force: true,
      });
      break;
    case 'Binary':
      newItemProperty({
        LiteralPath: change.path,
        Name: change.name,
        PropertyType: 'Binary',
        Value: convertFromHex(change.text),
        Force: true,
      });
      break;
    case 'String':
    case 'ExpandString':
      newItemProperty({
        LiteralPath: change.path,
        Name: change.name,
        PropertyType: change.valueKind,
        Value: change.text,
        Force: true,
      });
      break;
    case 'Absent':
      break;
  }
}

/** The registry provider takes a DWord as a signed number in every version of PowerShell. */
export function convertToSignedDWord(text: string): Integer {
  const unsigned = convertToInteger(text);
  return unsigned > 2147483647 ? unsigned - 4294967296 : unsigned;
}

/** No text at all is no line, not one empty line. */
function splitRegistryLine(text: string): readonly string[] {
  if (text === '') return [];
  return text.split('\n');
}

/** Makes a key and its missing ancestors, one by one: New-Item -Force would empty a key that exists. */
function addRegistryKey(path: string): void {
  if (testPath({ LiteralPath: path })) return;
  addRegistryKey(getParentKeyPath(path));
  newItem({ Path: path });
}

/** Removes a key that holds nothing, and then its ancestors that hold nothing, up to the topmost. */
function clearEmptyRegistryKey(path: string, topmost: string): void {
  // Whoever was interrupted may have left the ancestors alone, or made no more than them.
  if (testPath({ LiteralPath: path })) {
    const key = getRegistryKey({ LiteralPath: path });
    if (key.ValueCount > 0 || key.SubKeyCount > 0) return;
    removeItem({ LiteralPath: path });
  }
  if (path !== topmost) clearEmptyRegistryKey(getParentKeyPath(path), topmost);
}

/** The topmost of a key and its ancestors that is not there; empty where the key is. */
function findTopmostMissingKey(path: string): string {
  let topmost = '';
  let current = path;
  while (!testPath({ LiteralPath: current })) {
    topmost = current;
    current = getParentKeyPath(current);
  }
  return topmost;
}

function getParentKeyPath(path: string): string {
  const names = path.split('\\');
  const last = names[names.length - 1] ?? '';
  return path.substring(0, path.length - last.length - 1);
}
