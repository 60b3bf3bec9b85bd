import { getJournalEntry } from '../../src/engine/journal/journal.js';
import { invokeRemediation } from '../../src/engine/remediation.js';
import { getUndoStep, restoreEntry } from '../../src/engine/undo.js';
import { runOnHost } from '../../src/simulator/index.js';
import {
  exportRdpLabCallCount,
  importRdpLabInterruption,
  type LabInterruption,
} from '../../src/simulator/interruption.js';
import type { HostDocument } from '../../src/simulator/machine.js';
import type { Change } from '../../src/windows/change.js';

const purpose = { cmdlet: 'Set-RdpTest', parameters: '-Test', why: 'Test' };

/** For good: a payback is another test's. */
export const terms = { keepPartial: false, confirmWithin: 0, minutes: 15, once: false, permanent: true, force: true };

/** How many calls reach Windows or the disk while `action` runs undisturbed on a copy of the host. */
export function countCalls(host: HostDocument, action: () => unknown): number {
  return interrupted(structuredClone(host), 0, 'None', action);
}

/** Runs `action` on the host until the call of this number, and returns how many calls were made. */
export function interrupted(host: HostDocument, at: number, what: LabInterruption, action: () => unknown): number {
  importRdpLabInterruption(at, what);
  try {
    runOnHost(host, action);
  } catch {
    // What a process says that was ended, nobody hears.
  }
  const calls = exportRdpLabCallCount();
  importRdpLabInterruption(0, 'None');
  return calls;
}

export const apply = (change: Change) => () => invokeRemediation(purpose, [change], terms);

/** Takes back every run that the journal has. */
export const undoEverything = () => {
  for (const entry of getJournalEntry()) restoreEntry(entry, getUndoStep(entry));
};

/** The host without what a run tells of itself: the disk that the journal is kept on, and our entries in the event log. */
export const withoutJournal = ({ journal: _journal, ...host }: HostDocument): object => ({
  ...host,
  events: host.events.filter((each) => each.providerName !== 'Rdp0x904'),
});

/** The same without the time that went by. */
export function steady(host: HostDocument): object {
  const { clock: _clock, uptime: _uptime, ...rest } = host;
  return withoutJournal(rest as HostDocument);
}
