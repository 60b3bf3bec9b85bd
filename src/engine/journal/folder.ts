import { CommandError, getErrorCategory } from '../../border/dotnet.js';
import { addJournalFolder, getJournalPathState, getJournalRoot } from '../../border/journal-files.js';
import { getPathDistrust } from '../../windows/trusted-path.js';

/**
 * The folder of the journal. What is written there is later done by SYSTEM, so only SYSTEM and Administrators may write
 * to it, and nothing on the way to it may be a link: ProgramData itself lets every user make folders, and one that somebody
 * made before us is refused.
 */

/** SYSTEM and Administrators everything, nobody else anything, nothing inherited (MS-DTYP 2.5.1). */
const protectedSddl = 'O:BAG:BAD:PAI(A;OICI;FA;;;SY)(A;OICI;FA;;;BA)';

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
    if (!testJournalPath(path)) addProtectedFolder(path);
    assertProtected(path);
    folder = path;
  }
  return folder;
}

/** Path of the folder, or an empty text where there is no journal yet. One that others may write to ends with an error. */
export function findJournalFolder(): string {
  let folder = '';
  for (const path of getProductFolder('Journal')) {
    if (!testJournalPath(path)) return '';
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

/** Whether a folder is there. Who is not elevated may not even look whose ours is. */
function testJournalPath(path: string): boolean {
  try {
    return getJournalPathState({ Path: path }).Exists;
  } catch (failure) {
    if (getErrorCategory(failure) !== 'PermissionDenied') throw failure;
    throw new CommandError(
      'JournalDenied',
      'PermissionDenied',
      `${path} is for administrators only. Run again from an elevated PowerShell.`,
    );
  }
}

/** Ends with an error where somebody else could have written, or could write, what we find there. */
export function assertProtected(path: string): void {
  const distrust = getPathDistrust(path);
  if (distrust === '') return;
  throw new CommandError(
    'JournalNotTrusted',
    'PermissionDenied',
    `${distrust} Look who made it, move it away and run again.`,
  );
}
