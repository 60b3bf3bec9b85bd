import { CommandError, convertFromHex } from '../border/dotnet.js';

/**
 * A security descriptor in its definition language, taken apart at its access list (MS-DTYP 2.5.1). The entries are in
 * the form in which Windows prints them, so equal entries are equal texts.
 */
export interface AccessList {
  /** Owner, group, and the flags of the access list. */
  readonly head: string;
  /** Each with its parentheses, such as `(A;;FR;;;NS)`. */
  readonly entries: readonly string[];
}

/** One entry of an access list, taken apart at its semicolons (MS-DTYP 2.5.1.1). */
export interface AccessEntry {
  /** With its parentheses, as it stands in the list. */
  readonly text: string;
  readonly denies: boolean;
  readonly inherited: boolean;
  /** Letters in pairs, such as `FA`, or a hexadecimal number. */
  readonly rights: string;
  /** SID, or its two letters. */
  readonly trustee: string;
}

/** The entries of the access list that grant or deny; those for auditing, and for children only, are left out. */
export function getAccessEntry(sddl: string): readonly AccessEntry[] {
  const found: AccessEntry[] = [];
  for (const part of sddl.split('(').slice(1)) {
    const inner = part.split(')')[0] ?? '';
    const fields = inner.split(';');
    const type = fields[0] ?? '';
    const flags = fields[1] ?? '';
    // IO: inherit only.
    if ((type !== 'A' && type !== 'D') || flags.includes('IO')) continue;
    found.push({
      text: `(${inner})`,
      denies: type === 'D',
      inherited: flags.includes('ID'),
      rights: fields[2] ?? '',
      trustee: fields[5] ?? '',
    });
  }
  return found;
}

/** Whether one of these trustees is granted so much on a file, and none of them is denied any of it. */
export function testFileAccess(sddl: string, trustees: readonly string[], wanted: 'read' | 'full'): boolean {
  let granted = false;
  for (const entry of getAccessEntry(sddl)) {
    if (!trustees.includes(entry.trustee)) continue;
    if (entry.denies && testFileRight(entry.rights, 'read')) return false;
    if (!entry.denies && testFileRight(entry.rights, wanted)) granted = true;
  }
  return granted;
}

/** MS-DTYP 2.4.3 and 2.5.1.1: reading is bit 0, generic reading bit 31, generic all bit 28; full is 0x1F01FF. */
function testFileRight(rights: string, wanted: 'read' | 'full'): boolean {
  if (rights.startsWith('0x')) {
    const mask = measureHexNumber(rights.substring(2));
    const low = mask % 512;
    const standard = Math.floor(mask / 65536) % 32;
    if (Math.floor(mask / 268435456) % 2 === 1 || (low === 511 && standard === 31)) return true;
    return wanted === 'read' && (mask % 2 === 1 || Math.floor(mask / 2147483648) % 2 === 1);
  }
  const all = testRightLetter(rights, 'FA') || testRightLetter(rights, 'GA');
  return all || (wanted === 'read' && (testRightLetter(rights, 'FR') || testRightLetter(rights, 'GR')));
}

/** Letters stand in pairs: `WDFA` has FA, and `WFAD` has not. */
function testRightLetter(rights: string, pair: string): boolean {
  let position = 0;
  while (position < rights.length) {
    if (rights.substring(position, position + 2) === pair) return true;
    position += 2;
  }
  return false;
}

function measureHexNumber(digits: string): number {
  let value = 0;
  for (const byte of convertFromHex(digits.padStart(8, '0'))) {
    value = value * 256 + byte;
  }
  return value;
}

/** Takes a security descriptor apart. One without an access list, which grants everything, is refused. */
export function splitAccessList(sddl: string): AccessList {
  const start = sddl.indexOf('D:');
  const list = start < 0 ? '' : sddl.substring(start);
  const first = list.indexOf('(');
  if (start < 0 || list.includes('S:') || list.includes('NO_ACCESS_CONTROL') || (first >= 0 && !list.endsWith(')'))) {
    throw new CommandError('AccessListUnreadable', 'InvalidOperation', `'${sddl}' has no access list to change.`);
  }
  if (first < 0) return { head: sddl, entries: [] };
  const entries = list.substring(first + 1, list.length - 1).split(')(');
  return { head: sddl.substring(0, start + first), entries: entries.map((each) => `(${each})`) };
}

/**
 * The security descriptor with another access list, such as `D:PAI(A;;FA;;;BA)`. Owner and group stay: who changes an access
 * list may not always change those.
 */
export function mergeAccessList(sddl: string, list: string): string {
  const start = sddl.indexOf('D:');
  return start < 0 ? sddl + list : sddl.substring(0, start) + list;
}

/** The security descriptor with one entry more, in the order that Windows wants: denials, grants, what is inherited. */
export function addAccessListEntry(sddl: string, entry: string): string {
  const list = splitAccessList(sddl);
  const isDenial = entry.startsWith('(D');
  const before = list.entries.filter((each) => !testInherited(each) && (!isDenial || each.startsWith('(D')));
  const after = list.entries.filter((each) => testInherited(each) || (isDenial && !each.startsWith('(D')));
  return list.head + [...before, entry, ...after].join('');
}

/** The security descriptor without one entry. */
export function skipAccessListEntry(sddl: string, entry: string): string {
  const list = splitAccessList(sddl);
  return list.head + list.entries.filter((each) => each !== entry).join('');
}

/** The flags are the second field; ID marks an entry that came from above. */
function testInherited(entry: string): boolean {
  const fields = entry.split(';');
  return fields.length > 1 && (fields[1] ?? '').includes('ID');
}
