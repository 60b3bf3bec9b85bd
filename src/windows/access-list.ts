import { CommandError } from '../border/dotnet.js';

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
