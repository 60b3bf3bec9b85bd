import { describe, expect, test } from 'vitest';
import { CommandError } from '../../src/border/dotnet.js';
import { getJournalEntry } from '../../src/engine/journal/journal.js';
import type { Remediation } from '../../src/engine/remediation.js';
import { repairWith } from '../../src/engine/run-recipe.js';
import { recordingCaller } from '../../src/lab/stage.js';
import type { Recipe, RecipeCase } from '../../src/recipe/define.js';
import { runOnHost } from '../../src/simulator/index.js';
import { exportRdpLabCallCount, importRdpLabInterruption } from '../../src/simulator/interruption.js';
import type { HostDocument } from '../../src/simulator/machine.js';
import { importRdpLabTime } from '../../src/simulator/scheduler.js';
import { recipes } from '../recipes/definitions.js';
import { type Course, expectSame, selectCourses, steady, undoEverything, withoutJournal } from './crash.js';

/** What a cmdlet did on a host that answers "access denied" at one call. */
function runDenied(
  recipe: Recipe,
  host: HostDocument,
  parameters: Readonly<Record<string, unknown>>,
  at: number,
): Remediation | CommandError | undefined {
  importRdpLabInterruption(at, at === 0 ? 'None' : 'Denied');
  try {
    return runOnHost(host, () => repairWith(recordingCaller(true), recipe, parameters))[0];
  } catch (failure) {
    if (failure instanceof CommandError) return failure;
    throw failure;
  }
}

describe.each(recipes)('$cmdlet on a host that answers "access denied"', (recipe) => {
  const changing = recipe.cases.filter((each) => (each.expect.changes ?? []).length > 0);
  const callsOf = ({ host, parameters }: RecipeCase): number => {
    runDenied(recipe, structuredClone(host as HostDocument), parameters ?? {}, 0);
    return exportRdpLabCallCount();
  };
  test.each(selectCourses(changing, callsOf))('at any call: $name', ({ host, parameters, calls }) => {
    const before = host as HostDocument;
    let refused = 0;
    for (let at = 1; at <= calls; at += 1) {
      const broken = structuredClone(before);
      const outcome = runDenied(recipe, broken, parameters ?? {}, at);
      importRdpLabInterruption(0, 'None');
      if (!(outcome instanceof CommandError)) continue;
      refused += 1;
      expect(outcome.message, `call ${at}`).not.toBe('');
      const entries = runOnHost(broken, getJournalEntry);
      const irreversible = entries.some((entry) => entry.steps.some((step) => step.wayBack === undefined));
      // Before the first change is written down nothing may be touched.
      if (entries.every((entry) => entry.steps.length === 0))
        expectSame(withoutJournal(broken), withoutJournal(before), `call ${at}`);
      // What Windows made by itself when a service came up is not ours to take back.
      if (irreversible || broken.certificatesMade !== before.certificatesMade) continue;
      // Either it was taken back at once, or undo does it now.
      if (entries.some((entry) => entry.status === 'FailedNotUndone' || entry.status === 'Applied')) {
        runOnHost(broken, undoEverything);
      }
      expectSame(withoutJournal(broken), withoutJournal(before), `call ${at}: ${outcome.message}`);
    }
    expect(refused).toBeGreaterThan(0);
  });
});

/** The cases of a recipe that, over SSH, a guard watches over. */
function selectGuarded(recipe: Recipe): readonly Course[] {
  const calls = new Map<RecipeCase, number>();
  for (const each of recipe.cases) {
    const host = overSsh(each);
    runDenied(recipe, host, each.parameters ?? {}, 0);
    if (host.tasks.some((task) => task.name.startsWith('Guard '))) calls.set(each, exportRdpLabCallCount());
  }
  return selectCourses([...calls.keys()], (each) => calls.get(each) ?? 0);
}

const overSsh = ({ host }: RecipeCase): HostDocument => ({
  ...structuredClone(host as HostDocument),
  sessionOrigin: 'Ssh',
});

/** The host without the tasks that watch over it. */
const unwatched = (host: HostDocument): object => steady({ ...host, tasks: [] });

const guarded = recipes.flatMap((recipe) => selectGuarded(recipe).map((each) => ({ ...each, recipe })));

test('there are recipes that are guarded over SSH', () => {
  expect(new Set(guarded.map((each) => each.recipe.cmdlet)).size).toBeGreaterThan(5);
});

describe('over SSH, under a guard, on a host that answers "access denied" at any call', () => {
  test.each(guarded)('$recipe.cmdlet: $name', (each) => {
    const { recipe, calls } = each;
    const parameters = each.parameters ?? {};
    const before = overSsh(each);
    let refused = 0;
    for (let at = 1; at <= calls; at += 1) {
      const broken = structuredClone(before);
      const outcome = runDenied(recipe, broken, parameters, at);
      importRdpLabInterruption(0, 'None');
      if (!(outcome instanceof CommandError)) continue;
      refused += 1;
      const reason = `call ${at}: ${outcome.message}`;
      expect(broken.journal.held, reason).toEqual([]);
      const [entry] = runOnHost(broken, getJournalEntry);
      if (entry === undefined || entry.steps.length === 0) {
        expectSame(unwatched(broken), unwatched(before), reason);
        continue;
      }
      // What was made when Windows did something by itself, or cannot be taken back, is not ours to take back.
      if (entry.steps.some((step) => step.wayBack === undefined)) continue;
      if (broken.certificatesMade !== before.certificatesMade) continue;
      if (entry.status === 'FailedAndUndone') {
        expectSame(unwatched(broken), unwatched(before), reason);
        // The guard finds nothing to bring back, and goes.
        runOnHost(broken, () => importRdpLabTime(15 * 60));
      } else runOnHost(broken, undoEverything);
      expectSame(steady(broken), steady(before), reason);
    }
    expect(refused).toBeGreaterThan(0);
  });
});

test('a run that was handed over, and cannot be watched, keeps its changes and the guard that takes them back', () => {
  const recipe = recipes.find((each) => each.cmdlet === 'Set-RdpMtu');
  const found = recipe?.cases.find((each) => (each.expect.changes ?? []).length > 0);
  if (recipe === undefined || found === undefined) throw new Error('There is no such case.');
  const before: HostDocument = { ...structuredClone(found.host as HostDocument), sessionOrigin: 'Ssh' };
  const calm = structuredClone(before);
  runDenied(recipe, calm, found.parameters ?? {}, 0);
  const calls = exportRdpLabCallCount();
  const ended = new Set<string>();
  for (let at = 1; at <= calls; at += 1) {
    const broken = structuredClone(before);
    const outcome = runDenied(recipe, broken, found.parameters ?? {}, at);
    importRdpLabInterruption(0, 'None');
    const [entry] = runOnHost(broken, getJournalEntry);
    if (entry === undefined || !(outcome instanceof CommandError)) continue;
    ended.add(outcome.id);
    const undone = JSON.stringify(broken.interfaces) === JSON.stringify(before.interfaces);
    // Nobody is told that it was taken back where it was not; and what was not, the guard still brings back.
    if (entry.status === 'FailedAndUndone') expect(undone, `call ${at}`).toBe(true);
    if (!undone) expect(broken.tasks.map((task) => task.name).join(), `call ${at}`).toContain('Guard');
  }
  expect([...ended]).toContain('HandedOverPending');
});
