import { isDeepStrictEqual } from 'node:util';
import { expect } from 'vitest';
import { getJournalEntry } from '../../src/engine/journal/journal.js';
import { invokeRemediation } from '../../src/engine/remediation.js';
import { getUndoStep, restoreEntry } from '../../src/engine/undo.js';
import type { RecipeCase } from '../../src/recipe/define.js';
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

/** A case of a recipe, and how many calls it makes. */
export type Course = RecipeCase & { readonly calls: number };

/**
 * Of the cases that make as many calls for changes of the same kinds the first: what breaks at a call breaks there in all of
 * them.
 * @param callsOf how many calls a case makes
 */
export function selectCourses(cases: readonly RecipeCase[], callsOf: (each: RecipeCase) => number): readonly Course[] {
  const courses = new Map<string, Course>();
  for (const each of cases) {
    const kinds = (each.expect.changes ?? []).map((change) =>
      typeof change === 'string' ? change : String(change.kind),
    );
    const calls = callsOf(each);
    const course = `${calls} ${kinds.join()}`;
    if (!courses.has(course)) courses.set(course, { ...each, calls });
  }
  return [...courses.values()];
}

/** Equal as `toEqual` has it. Asked thousands of times, so a quick look comes before the one that can tell a difference. */
export function expectSame(actual: unknown, expected: unknown, reason: string): void {
  if (!isDeepStrictEqual(actual, expected)) expect(actual, reason).toEqual(expected);
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
