import { CommandError } from '../../border/dotnet.js';
import { addJournalFolder, getJournalPathState, getJournalRoot } from '../../border/journal-files.js';
import { splitAccessList } from '../../windows/access-list.js';

/**
 * The folder of the journal. What is written there is later done by SYSTEM, so only SYSTEM and Administrators may write
 * to it, and nothing on the way to it may be a link: ProgramData itself lets every user make folders, and one that somebody
 * made before us is refused.
 */

/** SYSTEM and Administrators everything, nobody else anything, nothing inherited (MS-DTYP 2.5.1). */
const protectedSddl = 'O:BAG:BAD:PAI(A;OICI;FA;;;SY)(A;OICI;FA;;;BA)';

/** Trustees that may write: SYSTEM and Administrators, by both their names. */
const trustedTrustees: readonly string[] = ['SY', 'BA', 'S-1-5-18', 'S-1-5-32-544'];

/** Rights that change nothing: reading, and reading with execution, as Windows prints them. */
const readingRights: readonly string[] = ['FR', 'FX', 'GR', 'GX', '0x1200a9', '0x120089'];

/** A folder of the product with the one it lies in, the outer one first, whether they are there or not. */
function getProductFolder(name: string): readonly string[] {
  const root = getJournalRoot({});
  return [root, joinJournalPath(root, name)];
}

/** A path below a folder, with the separator that the folder has. */
export function joinJournalPath(folder: string, name: string): string {
  return folder.includes('\\') ? `${folder}\\${name}` : `${folder}/${name}`;
}

/** Makes the folder where it is missing, and refuses one that others may write to. Returns its path. */
export function resolveJournalFolder(): string {
  return resolveProductFolder('Journal');
}

/** The same for the folder of what was found before a repair. */
export function resolveEvidenceFolder(): string {
  return resolveProductFolder('Evidence');
}

function resolveProductFolder(name: string): string {
  let folder = '';
  for (const path of getProductFolder(name)) {
    if (!getJournalPathState({ Path: path }).Exists) addProtectedFolder(path);
    assertProtected(path);
    folder = path;
  }
  return folder;
}

/** Path of the folder, or an empty text where there is no journal yet. One that others may write to ends with an error. */
export function findJournalFolder(): string {
  let folder = '';
  for (const path of getProductFolder('Journal')) {
    if (!getJournalPathState({ Path: path }).Exists) return '';
    assertProtected(path);
    folder = path;
  }
  return folder;
}

function addProtectedFolder(path: string): void {
  try {
    addJournalFolder({ Path: path, Sddl: protectedSddl });
  } catch {
    throw new CommandError(
      'JournalDenied',
      'PermissionDenied',
      `The folder ${path} of the journal cannot be made, and nothing is changed that is not written down first. Run ` +
        'again from an elevated PowerShell.',
    );
  }
}

/** Ends with an error where somebody else could have written, or could write, what we find there. */
export function assertProtected(path: string): void {
  const { IsLink: isLink, Sddl: sddl } = getJournalPathState({ Path: path });
  if (isLink) {
    throw new CommandError(
      'JournalNotTrusted',
      'PermissionDenied',
      `${path} is a link. Look who made it, and remove it.`,
    );
  }
  // Other systems than Windows have only the user's own folder, for the lab.
  if (sddl === '') return;
  const list = splitAccessList(sddl);
  const stranger = list.entries.find((each) => !testHarmlessEntry(each));
  if (testTrustedOwner(list.head) && stranger === undefined) return;
  throw new CommandError(
    'JournalNotTrusted',
    'PermissionDenied',
    `${path} is not ours alone: its owner or access list is ${sddl}. Look who made it, move it away and run again.`,
  );
}

function testTrustedOwner(head: string): boolean {
  return trustedTrustees.some((each) => head.startsWith(`O:${each}G:`) || head.startsWith(`O:${each}D:`));
}

/** `(type;flags;rights;object;inherited object;trustee)`: a denial, one of the trusted, or a right to read. */
function testHarmlessEntry(entry: string): boolean {
  const fields = entry.substring(1, entry.length - 1).split(';');
  const type = fields[0] ?? '';
  const rights = fields[2] ?? '';
  const trustee = fields[5] ?? '';
  return type === 'D' || trustedTrustees.includes(trustee) || (type === 'A' && readingRights.includes(rights));
}
