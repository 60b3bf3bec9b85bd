import { getJournalPathState } from '../border/journal-files.js';
import { splitAccessList } from './access-list.js';

/**
 * Who could have written what lies at a path, or could write it. What SYSTEM reads and then acts upon, a journal or a
 * module, must come from SYSTEM or an administrator.
 */

/** Trustees that may write: SYSTEM and Administrators by both their names, and the installer of Windows. */
const trustedTrustees: readonly string[] = [
  'SY',
  'BA',
  'S-1-5-18',
  'S-1-5-32-544',
  // NT SERVICE\TrustedInstaller, to whom Program Files belongs (learn.microsoft.com, "Well-known SIDs").
  'S-1-5-80-956008885-3418522649-1831038044-1853292631-2271478464',
];

/** Rights that change nothing, as Windows prints their numbers: reading, and reading with execution. */
const readingNumbers: readonly string[] = ['0x1200a9', '0x120089', '0x1200a1', '0x120080'];

/** The same in letters, two a right, also several after each other (MS-DTYP 2.5.1.1). */
const readingLetters: readonly string[] = ['FR', 'FX', 'GR', 'GX', 'RC', 'LC', 'RP', 'LO'];

/** Why a path is not to be trusted; empty where only SYSTEM and administrators could have written what is there. */
export function getPathDistrust(path: string): string {
  const { Exists: exists, IsLink: isLink, Sddl: sddl } = getJournalPathState({ Path: path });
  if (!exists) return `${path} is not there, or may not be read.`;
  if (isLink) return `${path} is a link.`;
  // Other systems than Windows have only the user's own folder, for the lab.
  if (sddl === '' || testTrustedDescriptor(sddl)) return '';
  return `${path} is not ours alone: its owner or access list is ${sddl}.`;
}

function testTrustedDescriptor(sddl: string): boolean {
  const list = splitAccessList(sddl);
  return testTrustedOwner(list.head) && list.entries.every((each) => testHarmlessEntry(each));
}

function testTrustedOwner(head: string): boolean {
  return trustedTrustees.some((each) => head.startsWith(`O:${each}G:`) || head.startsWith(`O:${each}D:`));
}

/**
 * `(type;flags;rights;object;inherited object;trustee)`: a denial, one of the trusted, a right to read, or what whoever makes
 * something below gets on that, who is one of the trusted again.
 */
function testHarmlessEntry(entry: string): boolean {
  const fields = entry.substring(1, entry.length - 1).split(';');
  const type = fields[0] ?? '';
  const flags = fields[1] ?? '';
  const trustee = fields[5] ?? '';
  if (type === 'D' || trustedTrustees.includes(trustee)) return true;
  if (type !== 'A') return false;
  const forCreator = flags.includes('IO') && (trustee === 'CO' || trustee === 'S-1-3-0');
  return forCreator || testReadingRight(fields[2] ?? '');
}

function testReadingRight(rights: string): boolean {
  if (rights.startsWith('0x')) return readingNumbers.includes(rights);
  for (let index = 0; index < rights.length; index += 2) {
    const right = rights.substring(index, index + 2);
    if (!readingLetters.includes(right)) return false;
  }
  return rights !== '';
}
