import { CommandError, convertToHexNumber, getErrorMessage } from '../../border/dotnet.js';
import {
  addJournalText,
  getInvoker,
  getJournalFileName,
  getJournalPathState,
  getRandomNumber,
  type JournalLock,
  openJournalLock,
  readJournalText,
  testJournalLock,
} from '../../border/journal-files.js';
import { getCurrentInstant } from '../../windows/computer.js';
import { convertToJournalLine, type JournalField } from '../../windows/notation/written-line.js';
import { convertToJournalEntry, type JournalEntry, journalVersion } from './entry.js';
import { assertProtected, findJournalFolder, joinJournalPath, resolveJournalFolder } from './folder.js';

/** The file of one run, open for writing as long as the lock is held: two runs at once would not know each other's changes. */
export interface OpenJournal {
  readonly id: string;
  readonly path: string;
  readonly lock: JournalLock;
}

/** Begins the file of a new run. Nothing was changed yet. */
export function openJournal(purpose: readonly JournalField[]): OpenJournal {
  const folder = resolveJournalFolder();
  const time = getCurrentInstant();
  const id = `${time.replace(/[-:]/g, '').replaceAll(' ', 'T')}-${convertToHexNumber(getRandomNumber({}))}`;
  const invoker = getInvoker({});
  // Nothing that can fail stands between the lock and what lets go of it.
  const lock = lockJournal(folder);
  const journal: OpenJournal = { id, path: joinJournalPath(folder, `${id}.jsonl`), lock };
  const begin: readonly JournalField[] = [
    { name: 'event', text: 'begin' },
    { name: 'version', text: journalVersion },
    { name: 'id', text: id },
    { name: 'time', text: time },
    { name: 'who', text: invoker.Sid === '' ? invoker.Name : `${invoker.Name} (${invoker.Sid})` },
    ...purpose,
  ];
  try {
    addJournalEvent(journal, begin);
  } catch (failure) {
    lock.Dispose();
    throw failure;
  }
  return journal;
}

/** Opens the file of an earlier run, to take it back. */
export function resumeJournal(id: string): OpenJournal {
  const folder = resolveJournalFolder();
  const lock = lockJournal(folder);
  const path = joinJournalPath(folder, `${id}.jsonl`);
  try {
    // The end of a line that was being written when the run was ended.
    if (!readJournalText({ Path: path }).endsWith('\n')) addJournalText({ Path: path, Text: '\n' });
  } catch (failure) {
    lock.Dispose();
    throw failure;
  }
  return { id, path, lock };
}

/** Writes a line, and returns once it is on the disk. */
export function addJournalEvent(journal: OpenJournal, fields: readonly JournalField[]): void {
  try {
    addJournalText({ Path: journal.path, Text: convertToJournalLine(fields) });
  } catch (failure) {
    throw new CommandError(
      'JournalNotWritten',
      'WriteError',
      `The journal ${journal.path} cannot be written: ${getErrorMessage(failure)} Nothing is changed without it.`,
    );
  }
}

/** Every run, the oldest first. */
export function getJournalEntry(): readonly JournalEntry[] {
  const folder = findJournalFolder();
  if (folder === '') return [];
  return getJournalFileName({ Path: folder }).map((name) => readJournalEntry(folder, name));
}

function readJournalEntry(folder: string, name: string): JournalEntry {
  const path = joinJournalPath(folder, name);
  assertProtected(path);
  return convertToJournalEntry(name.slice(0, name.length - 6), readJournalText({ Path: path }));
}

/** The run of this id. */
export function resolveJournalEntry(id: string): JournalEntry {
  // What is no id of ours is not made part of a path.
  const folder = /^[0-9]{8}T[0-9]{6}Z-[0-9a-f]{8}$/.test(id) ? findJournalFolder() : '';
  const name = `${id}.jsonl`;
  if (folder === '' || !getJournalFileName({ Path: folder }).includes(name)) {
    throw new CommandError(
      'RunNotFound',
      'ObjectNotFound',
      `The journal has no run '${id}'. Get-RdpRemediation lists what it has.`,
    );
  }
  return readJournalEntry(folder, name);
}

/**
 * The same runs, and the one that a process is at right now told from those that were interrupted. There is one at most,
 * and it began last: who begins another finds the lock taken.
 */
export function selectRunningEntry(entries: readonly JournalEntry[]): readonly JournalEntry[] {
  const folder = findJournalFolder();
  if (folder === '' || !testJournalLock({ Path: joinJournalPath(folder, 'lock') })) return entries;
  const names = getJournalFileName({ Path: folder });
  const newest = names[names.length - 1] ?? '';
  const told: JournalEntry[] = [];
  for (const entry of entries) {
    if (entry.status === 'Interrupted' && newest === `${entry.id}.jsonl`) told.push({ ...entry, status: 'Running' });
    else told.push(entry);
  }
  return told;
}

/** Ends with an error while another run is changing this computer. */
export function assertJournalFree(): void {
  const folder = findJournalFolder();
  if (folder !== '') lockJournal(folder).Dispose();
}

function lockJournal(folder: string): JournalLock {
  const path = joinJournalPath(folder, 'lock');
  try {
    return openJournalLock({ Path: path });
  } catch (failure) {
    // Whoever holds the lock has made the file.
    if (!getJournalPathState({ Path: path }).Exists) {
      throw new CommandError(
        'JournalDenied',
        'PermissionDenied',
        `The journal in ${folder} cannot be written: ${getErrorMessage(failure)} Run again from an elevated PowerShell.`,
      );
    }
    throw new CommandError(
      'JournalBusy',
      'ResourceUnavailable',
      `Another run is changing this computer: ${getErrorMessage(failure)} Run again when it has ended.`,
    );
  }
}
