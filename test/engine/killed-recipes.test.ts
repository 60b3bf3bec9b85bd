import { describe, test } from 'vitest';
import { getJournalEntry } from '../../src/engine/journal/journal.js';
import { repairWith } from '../../src/engine/run-recipe.js';
import { recordingCaller } from '../../src/lab/stage.js';
import type { RecipeCase } from '../../src/recipe/define.js';
import { runOnHost } from '../../src/simulator/index.js';
import type { HostDocument } from '../../src/simulator/machine.js';
import { recipes } from '../recipes/definitions.js';
import { countCalls, expectSame, interrupted, selectCourses, steady, undoEverything } from './crash.js';

describe.each(recipes)('$cmdlet, killed at any call', (recipe) => {
  const changing = recipe.cases.filter(
    (each) => (each.expect.changes ?? []).length > 0 && each.expect.error === undefined,
  );
  const running =
    ({ parameters }: RecipeCase) =>
    () =>
      repairWith(recordingCaller(true), recipe, parameters ?? {});
  const courses = selectCourses(changing, (each) => countCalls(each.host as HostDocument, running(each)));
  test.each(courses)('$name', (each) => {
    const before = each.host as HostDocument;
    const run = running(each);
    for (let at = 1; at <= each.calls + 1; at += 1) {
      const broken = structuredClone(before);
      interrupted(broken, at, at % 2 === 0 ? 'Killed' : 'Torn', run);
      const entries = runOnHost(broken, getJournalEntry);
      // Nothing was changed that the journal does not know.
      if (entries.every((entry) => entry.steps.length === 0)) {
        expectSame(steady(broken), steady(before), `call ${at}`);
        continue;
      }
      const irreversible = entries.some((entry) => entry.steps.some((step) => step.wayBack === undefined));
      if (irreversible || broken.certificatesMade !== before.certificatesMade) continue;
      runOnHost(broken, undoEverything);
      expectSame(steady(broken), steady(before), `call ${at}`);
    }
  });
});
