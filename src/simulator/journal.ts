import type { Received } from '../border/command.js';
import { CommandError, type Integer } from '../border/dotnet.js';
import type {
  addJournalFolder,
  addJournalText,
  getJournalFileName,
  getJournalPathState,
  Invoker,
  JournalLock,
  JournalPathState,
  openJournalLock,
  readJournalText,
  testJournalLock,
} from '../border/journal-files.js';
import { findLabFile } from './files.js';
import { testLabTorn } from './interruption.js';
import { type JournalFileEntry, lab } from './machine.js';

/** The disk that the journal is kept on, as NTFS and .NET behave (learn.microsoft.com, "File and stream I/O"). */

/** Where ProgramData lies unless somebody moved it. */
const journalRoot = 'C:\\ProgramData\\Rdp0x904';

/** What a file gets from the folder of the journal. */
const inheritedSddl = 'O:BAG:BAD:AI(A;ID;FA;;;SY)(A;ID;FA;;;BA)';

/** Get-JournalRoot. */
export function invokeLabGetJournalRoot(): string {
  return journalRoot;
}

/** Add-JournalFolder: who is not elevated may make a folder in ProgramData, but give it to nobody else as the owner. */
export function invokeLabAddJournalFolder(received: Received<typeof addJournalFolder>): void {
  const { journal } = lab.host;
  if (journal.folders.some((each) => each.path === received.Path)) return;
  if (lab.host.account === 'User') {
    throw new CommandError(
      'InvalidOperationException',
      'NotSpecified',
      'The security identifier is not allowed to be the owner of this object.',
    );
  }
  journal.folders = [...journal.folders, { path: received.Path, isLink: false, sddl: received.Sddl }];
}

/** Get-JournalPathState. Who may not read a security descriptor is denied it (learn.microsoft.com, Get-Acl). */
export function invokeLabGetJournalPathState(received: Received<typeof getJournalPathState>): JournalPathState {
  const { folders, held } = lab.host.journal;
  const folder = folders.find((each) => each.path === received.Path);
  if (
    folder !== undefined &&
    lab.host.account === 'User' &&
    folder.sddl.endsWith('D:PAI(A;OICI;FA;;;SY)(A;OICI;FA;;;BA)')
  ) {
    throw new CommandError(
      'System.UnauthorizedAccessException',
      'PermissionDenied',
      'Attempted to perform an unauthorized operation.',
    );
  }
  // The file of a lock is there as long as it is held.
  if (held.includes(received.Path)) return { Exists: true, IsLink: false, Sddl: inheritedSddl };
  if (folder !== undefined) return { Exists: true, IsLink: folder.isLink, Sddl: folder.sddl };
  const file = findLabJournalFile(received.Path);
  if (file !== undefined) return { Exists: true, IsLink: file.isLink, Sddl: file.sddl };
  const other = findLabFile(received.Path);
  return { Exists: other !== undefined, IsLink: false, Sddl: other?.sddl ?? '' };
}

/** Get-JournalFileName. Files are kept in the order of their names. */
export function invokeLabGetJournalFileName(received: Received<typeof getJournalFileName>): readonly string[] {
  const names: string[] = [];
  for (const file of lab.host.journal.files) {
    const { path } = file;
    if (path.startsWith(`${received.Path}\\`)) names.push(path.slice(received.Path.length + 1));
  }
  return names;
}

/** Read-JournalText. Who is not elevated may not read it. */
export function invokeLabReadJournalText(received: Received<typeof readJournalText>): string {
  assertLabJournalAccess(received.Path);
  const file = findLabJournalFile(received.Path);
  if (file !== undefined) return file.text;
  throw new CommandError('FileNotFoundException', 'NotSpecified', `Could not find file '${received.Path}'.`);
}

/** Add-JournalText: all of it or nothing. */
export function invokeLabAddJournalText(received: Received<typeof addJournalText>): void {
  assertLabJournalAccess(received.Path);
  const { journal } = lab.host;
  if (journal.free >= 0) {
    if (received.Text.length > journal.free) {
      throw new CommandError('IOException', 'NotSpecified', 'There is not enough space on the disk.');
    }
    journal.free -= received.Text.length;
  }
  const written = testLabTorn() ? received.Text.slice(0, Math.floor(received.Text.length / 2)) : received.Text;
  const file = findLabJournalFile(received.Path);
  if (file !== undefined) file.text = `${file.text}${written}`;
  else {
    const created: JournalFileEntry = { path: received.Path, isLink: false, sddl: inheritedSddl, text: written };
    journal.files = [...journal.files, created];
  }
  if (testLabTorn()) throw new CommandError('Killed', 'OperationStopped', 'The process was ended.');
}

/** Open-JournalLock: one at a time. The file is gone once it is closed. */
export function invokeLabOpenJournalLock(received: Received<typeof openJournalLock>): JournalLock {
  assertLabJournalAccess(received.Path);
  const { journal } = lab.host;
  const path = received.Path;
  if (journal.held.includes(path)) {
    throw new CommandError(
      'IOException',
      'NotSpecified',
      `The process cannot access the file '${received.Path}' because it is being used by another process.`,
    );
  }
  journal.held = [...journal.held, path];
  let open = true;
  return {
    Dispose() {
      // Closing it again lets go of nothing that somebody else holds by then.
      if (open) journal.held = journal.held.filter((each) => each !== path);
      open = false;
    },
  };
}

/** Test-JournalLock. */
export function invokeLabTestJournalLock(received: Received<typeof testJournalLock>): boolean {
  return lab.host.journal.held.includes(received.Path);
}

/** Get-Invoker. */
export function invokeLabGetInvoker(): Invoker {
  switch (lab.host.account) {
    case 'System':
      return { Name: 'NT AUTHORITY\\SYSTEM', Sid: 'S-1-5-18' };
    case 'Administrator':
      return { Name: `${lab.host.computerName}\\Administrator`, Sid: 'S-1-5-21-1-2-3-500' };
    case 'User':
      return { Name: `${lab.host.computerName}\\User`, Sid: 'S-1-5-21-1-2-3-1001' };
  }
}

/** Get-RandomNumber: the next number each time, so that a case can be run again. */
export function invokeLabGetRandomNumber(): Integer {
  lab.host.journal.lastRandom += 1;
  return lab.host.journal.lastRandom;
}

function findLabJournalFile(path: string): JournalFileEntry | undefined {
  return lab.host.journal.files.find((each) => each.path === path);
}

function assertLabJournalAccess(path: string): void {
  if (lab.host.account === 'User') {
    throw new CommandError('UnauthorizedAccessException', 'NotSpecified', `Access to the path '${path}' is denied.`);
  }
}
