import { addAccessListEntry, skipAccessListEntry, splitAccessList } from '../access-list.js';
import type { ChangeDescription } from '../description.js';
import { getSecurityDescriptor, writeSecurityDescriptor } from '../security-descriptor.js';

/** One entry in the access list of one file or one registry key: never of what lies below it, and never its owner. */
export interface AccessEntryChange {
  readonly kind: 'AccessEntry';
  /** Of a file, or `HKLM:\\...`. */
  readonly path: string;
  /** Restore: the access list as it was captured. */
  readonly operation: 'Add' | 'Remove' | 'Restore';
  /**
   * The entry as Windows prints it, such as `(A;;FR;;;NS)`; to restore, the whole security descriptor with owner and group
   * (MS-DTYP 2.5.1).
   */
  readonly text: string;
}

/** What the change touches and does, for the prompt. */
export function getAccessEntryDescription(change: AccessEntryChange): ChangeDescription {
  const target = change.path;
  switch (change.operation) {
    case 'Add':
      return { target, action: `Add the access entry ${change.text}`, impact: 'none' };
    case 'Remove':
      return { target, action: `Remove the access entry ${change.text}`, impact: 'none' };
    case 'Restore':
      return { target, action: `Restore the access list ${change.text}`, impact: 'none' };
  }
}

/** The change that would bring back the whole access list as it is now. */
export function getAccessEntryWayBack(change: AccessEntryChange): AccessEntryChange {
  return { ...change, operation: 'Restore', text: getSecurityDescriptor(change.path).Sddl };
}

/** Writes the access list, unless it already is as asked. */
export function invokeAccessEntryChange(change: AccessEntryChange): void {
  const security = getSecurityDescriptor(change.path);
  if (testAccessList(change, security.Sddl)) return;
  // Owner and group are left out: to write them takes privileges, and they are not to change.
  security.SetSecurityDescriptorSddlForm(getAskedAccessList(change, security.Sddl), 'Access');
  writeSecurityDescriptor(change.path, security);
}

/** Whether the access list now is as the change asked. */
export function testAccessEntryChange(change: AccessEntryChange): boolean {
  return testAccessList(change, getSecurityDescriptor(change.path).Sddl);
}

function getAskedAccessList(change: AccessEntryChange, sddl: string): string {
  switch (change.operation) {
    case 'Add':
      return addAccessListEntry(sddl, change.text);
    case 'Remove':
      return skipAccessListEntry(sddl, change.text);
    case 'Restore':
      return change.text;
  }
}

function testAccessList(change: AccessEntryChange, sddl: string): boolean {
  if (change.operation === 'Restore') return sddl === change.text;
  const present = splitAccessList(sddl).entries.includes(change.text);
  return change.operation === 'Add' ? present : !present;
}
