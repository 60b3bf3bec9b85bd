import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Diagnosis, Inspection, Recipe } from '../../src/recipe/define.js';

const folder = fileURLToPath(new URL('../../src/recipes/', import.meta.url));

type Definition = Recipe | Inspection | Diagnosis;

async function loadDefinitions(): Promise<readonly Definition[]> {
  const files = readdirSync(folder)
    .filter((name) => name.endsWith('.ts'))
    .sort();
  const modules = await Promise.all(files.map((name) => import(new URL(name, `file://${folder}`).href)));
  return modules.map((module) => (module as { default: Definition }).default);
}

const definitions = await loadDefinitions();

/** Every recipe of src/recipes, as Node runs it. */
export const recipes: readonly Recipe[] = definitions.filter((each): each is Recipe => 'plan' in each);

/** Every inspection of src/recipes. */
export const inspections: readonly Inspection[] = definitions.filter(
  (each): each is Inspection => 'observe' in each && !('plan' in each),
);

/** Every diagnosis of src/recipes. */
export const diagnoses: readonly Diagnosis[] = definitions.filter((each): each is Diagnosis => 'select' in each);
