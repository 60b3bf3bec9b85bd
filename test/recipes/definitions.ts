import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Diagnosis, Recipe } from '../../src/recipe/define.js';

const folder = fileURLToPath(new URL('../../src/recipes/', import.meta.url));

async function loadDefinitions(): Promise<readonly (Recipe | Diagnosis)[]> {
  const files = readdirSync(folder)
    .filter((name) => name.endsWith('.ts'))
    .sort();
  const modules = await Promise.all(files.map((name) => import(new URL(name, `file://${folder}`).href)));
  return modules.map((module) => (module as { default: Recipe | Diagnosis }).default);
}

const definitions = await loadDefinitions();

/** Every recipe of src/recipes, as Node runs it. */
export const recipes: readonly Recipe[] = definitions.filter((each): each is Recipe => 'plan' in each);

/** Every diagnosis of src/recipes. */
export const diagnoses: readonly Diagnosis[] = definitions.filter((each): each is Diagnosis => 'select' in each);
