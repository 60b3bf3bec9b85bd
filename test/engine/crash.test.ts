import { describe, expect, test } from 'vitest';
import { getJournalEntry, selectRunningEntry } from '../../src/engine/journal/journal.js';
import { runOnHost } from '../../src/simulator/index.js';
import type { LabInterruption } from '../../src/simulator/interruption.js';
import { changeCases } from '../windows/cases/index.js';
import { apply, countCalls, interrupted, undoEverything, withoutJournal } from './crash.js';

/** Cases in which something is changed; an error of the kind itself is another test's. */
const changing = changeCases.filter((each) => each.expect === 'reverts' || each.expect === 'remains');

const ends: readonly LabInterruption[] = ['Killed', 'Torn'];

test('a run that another process is at is running, and interrupted once that has ended', () => {
  const [each] = changing;
  if (each === undefined) throw new Error('There is no case.');
  const broken = structuredClone(each.host);
  interrupted(broken, countCalls(each.host, apply(each.change)) - 1, 'Killed', apply(each.change));
  const told = (locked: boolean): readonly string[] => {
    broken.journal.locked = locked;
    return runOnHost(broken, () => selectRunningEntry(getJournalEntry())).map((entry) => entry.status);
  };
  expect(told(true)).toEqual(['Running']);
  expect(told(false)).toEqual(['Interrupted']);
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
      if (entry === undefined || entry.steps.length === 0) expect(withoutJournal(broken), `call ${at}`).toEqual(before);
      if (at <= calls) expect(entry?.status ?? 'Interrupted', `call ${at}`).toBe('Interrupted');
      if (expected !== 'reverts') continue;
      runOnHost(broken, undoEverything);
      expect(withoutJournal(broken), `call ${at}`).toEqual(before);
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
      expect(withoutJournal(broken), `call ${at}`).toEqual(withoutJournal(host));
    }
  });
});
