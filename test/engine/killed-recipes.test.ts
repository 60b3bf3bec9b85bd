import { describe, expect, test } from 'vitest';
import { getJournalEntry } from '../../src/engine/journal/journal.js';
import { repairWith } from '../../src/engine/run-recipe.js';
import { recordingCaller } from '../../src/lab/stage.js';
import { runOnHost } from '../../src/simulator/index.js';
import type { HostDocument } from '../../src/simulator/machine.js';
import { recipes } from '../recipes/definitions.js';
import { countCalls, interrupted, steady, undoEverything } from './crash.js';

describe.each(recipes)('$cmdlet, killed at any call', (recipe) => {
  const changing = recipe.cases.filter(
    (each) => (each.expect.changes ?? []).length > 0 && each.expect.error === undefined,
  );
  test.each(changing)('$name', ({ host, parameters }) => {
    const before = host as HostDocument;
    const run = () => repairWith(recordingCaller(true), recipe, parameters ?? {});
    const calls = countCalls(before, run);
    for (let at = 1; at <= calls + 1; at += 1) {
      const broken = structuredClone(before);
      interrupted(broken, at, at % 2 === 0 ? 'Killed' : 'Torn', run);
      const entries = runOnHost(broken, getJournalEntry);
      // Nothing was changed that the journal does not know.
      if (entries.every((entry) => entry.steps.length === 0)) {
        expect(steady(broken), `call ${at}`).toEqual(steady(before));
        continue;
      }
      const irreversible = entries.some((entry) => entry.steps.some((step) => step.wayBack === undefined));
      if (irreversible || broken.certificatesMade !== before.certificatesMade) continue;
      runOnHost(broken, undoEverything);
      expect(steady(broken), `call ${at}`).toEqual(steady(before));
    }
  });
});
