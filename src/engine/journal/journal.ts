import { CommandError, convertToHexNumber, getErrorMessage } from '../../border/dotnet.js';
import {
  addJournalText,
  getInvoker,
  getJournalFileName,
  getJournalPathState,
  getJournalRoot,
  getRandomNumber,
  type JournalLock,
  openJournalLock,
  readJournalText,
  testJournalLock,
} from '../../border/journal-files.js';
import { getCurrentInstant } from '../../windows/computer.js';
import { convertToJournalLine, type JournalField } from '../../windows/notation/written-line.js';
import { getRunLockPath, type RunFiles } from '../../windows/run-files.js';
import { convertToJournalEntry, type JournalEntry, journalVersion } from './entry.js';
import { assertProtected, findJournalFolder, joinJournalPath, resolveJournalFolder } from './folder.js';

/**
 * The file of one run, open for writing as long as its locks are held: two runs at once would not know each other's changes.
 */
export interface OpenJournal extends RunFiles {
  /** The file that whoever is changing this computer holds. */
  readonly lockPath: string;
  readonly lock: JournalLock;
  /** Says that somebody is at this run. */
  readonly runLock: JournalLock;
}

/** The log of changes, one JSON object a line. */
export const changeLogName = 'changes.jsonl';

/** File that whoever is changing this computer holds. */
const lockName = 'lock';

/** Begins the file of a new run. Nothing was changed yet. */
export function openJournal(purpose: readonly JournalField[]): OpenJournal {
  const time = getCurrentInstant();
  const id = `${time.replace(/[-:]/g, '').replaceAll(' ', 'T')}-${convertToHexNumber(getRandomNumber({}))}`;
  const invoker = getInvoker({});
  const journal = lockRun(id);
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
    closeJournal(journal);
    throw failure;
  }
  return journal;
}

/** Opens the file of an earlier run, to take it back. */
export function resumeJournal(id: string): OpenJournal {
  const journal = lockRun(id);
  const { path } = journal;
  try {
    // The end of a line that was being written when the run was ended.
    if (!readJournalText({ Path: path }).endsWith('\n')) addJournalText({ Path: path, Text: '\n' });
  } catch (failure) {
    closeJournal(journal);
    throw failure;
  }
  return journal;
}

/** Holds the journal, and the run with it. */
function lockRun(id: string): OpenJournal {
  const folder = resolveJournalFolder();
  const path = joinJournalPath(folder, `${id}.jsonl`);
  const log = joinJournalPath(getJournalRoot({}), changeLogName);
  const lockPath = joinJournalPath(folder, lockName);
  // Nothing that can fail stands between a lock and what lets go of it.
  const lock = lockFile(folder, lockPath);
  try {
    return { id, path, log, lockPath, lock, runLock: lockFile(folder, getRunLockPath(path)) };
  } catch (failure) {
    lock.Dispose();
    throw failure;
  }
}

/** Lets go of the journal. Doing it twice does no harm. */
export function closeJournal(journal: OpenJournal): void {
  journal.runLock.Dispose();
  journal.lock.Dispose();
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

/** The same runs, and those that a process is at right now told from those that were interrupted. */
export function selectRunningEntry(entries: readonly JournalEntry[]): readonly JournalEntry[] {
  const folder = findJournalFolder();
  const told: JournalEntry[] = [];
  for (const entry of entries) {
    const lockPath = getRunLockPath(joinJournalPath(folder, `${entry.id}.jsonl`));
    if (entry.status === 'Interrupted' && testJournalLock({ Path: lockPath }))
      told.push({ ...entry, status: 'Running' });
    else told.push(entry);
  }
  return told;
}

/** Holds a file of the journal's folder. */
function lockFile(folder: string, path: string): JournalLock {
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
