import { describe, expect, test } from 'vitest';
import { getInterruptedRun } from '../../src/engine/journal/interrupted.js';
import { closeJournal, getJournalEntry, resumeJournal, selectRunningEntry } from '../../src/engine/journal/journal.js';
import { runOnHost } from '../../src/simulator/index.js';
import type { LabInterruption } from '../../src/simulator/interruption.js';
import { getRunLockPath } from '../../src/windows/run-files.js';
import { changeCases } from '../windows/cases/index.js';
import { apply, countCalls, expectSame, interrupted, undoEverything, withoutJournal } from './crash.js';

/** Cases in which something is changed; an error of the kind itself is another test's. */
const changing = changeCases.filter((each) => each.expect === 'reverts' || each.expect === 'remains');

const ends: readonly LabInterruption[] = ['Killed', 'Torn'];

test('the run that a process is at is running, whichever it is, and interrupted once that has ended', () => {
  const [each] = changing;
  if (each === undefined) throw new Error('There is no case.');
  const broken = structuredClone(each.host);
  for (const _run of ['older', 'newer']) {
    interrupted(broken, countCalls(broken, apply(each.change)) - 1, 'Killed', apply(each.change));
  }
  const told = (): readonly string[] => selectRunningEntry(getJournalEntry()).map((entry) => entry.status);
  runOnHost(broken, () => {
    const [older, newer] = getJournalEntry();
    expect(told()).toEqual(['Interrupted', 'Interrupted']);
    const undoing = resumeJournal(older?.id ?? '');
    expect(told()).toEqual(['Running', 'Interrupted']);
    // Nobody else gets at anything meanwhile.
    expect(() => resumeJournal(newer?.id ?? '')).toThrow(expect.objectContaining({ id: 'JournalBusy' }));
    closeJournal(undoing);
    expect(told()).toEqual(['Interrupted', 'Interrupted']);
    closeJournal(resumeJournal(newer?.id ?? ''));
  });
});

test('a run that a task waits to go on with is running too, and not to be undone', () => {
  const [each] = changing;
  if (each === undefined) throw new Error('There is no case.');
  const broken = structuredClone(each.host);
  interrupted(broken, countCalls(each.host, apply(each.change)) - 1, 'Killed', apply(each.change));
  runOnHost(broken, () => {
    const [entry] = getJournalEntry();
    const path = broken.journal.files.find((file) => file.path.includes(entry?.id ?? 'none'))?.path ?? '';
    broken.journal.held = [getRunLockPath(path)];
    expect(selectRunningEntry(getJournalEntry()).map((one) => one.status)).toEqual(['Running']);
    expect(getInterruptedRun()).toEqual([]);
    expect(() => resumeJournal(entry?.id ?? '')).toThrow(expect.objectContaining({ id: 'JournalBusy' }));
    // What was held for that is let go again.
    expect(broken.journal.held).toHaveLength(1);
  });
});

describe.each(changing)('$change.kind: $name', ({ host, change, expect: expected }) => {
  test.each(ends)('%s at any call, the next one finds it and undo brings the host back', (what) => {
    const before = withoutJournal(host);
    const calls = countCalls(host, apply(change));
    expect(calls).toBeGreaterThan(2);
    for (let at = 1; at <= calls + 1; at += 1) {
      const broken = structuredClone(host);
      interrupted(broken, at, what, apply(change));
      const [entry, ...others] = runOnHost(broken, getJournalEntry);
      expect(others).toEqual([]);
      expect(entry?.status, entry?.message).not.toBe('Damaged');
      // Nothing was changed that the journal does not know.
      if (entry === undefined || entry.steps.length === 0) expectSame(withoutJournal(broken), before, `call ${at}`);
      if (at <= calls) expect(entry?.status ?? 'Interrupted', `call ${at}`).toBe('Interrupted');
      if (expected !== 'reverts') continue;
      runOnHost(broken, undoEverything);
      expectSame(withoutJournal(broken), before, `call ${at}`);
    }
  });

  // What cannot be taken back has no undo to kill.
  if (expected !== 'reverts') return;
  test('killed at any call of the undo, the next undo ends it', () => {
    const changed = structuredClone(host);
    interrupted(changed, 0, 'None', apply(change));
    const calls = countCalls(changed, undoEverything);
    for (let at = 1; at <= calls; at += 1) {
      const broken = structuredClone(changed);
      interrupted(broken, at, at % 2 === 0 ? 'Killed' : 'Torn', undoEverything);
      runOnHost(broken, undoEverything);
      expectSame(withoutJournal(broken), withoutJournal(host), `call ${at}`);
    }
  });
});
