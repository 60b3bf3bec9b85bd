import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Diagnosis, Inspection, Recipe } from '../src/recipe/define.js';
import { projectRoot } from './root.js';

type Definition = Recipe | Inspection | Diagnosis;

/** Every recipe, inspection and diagnosis of src/recipes, as Node runs it. A new `edition` reads files that were read before anew. */
export async function loadDefinitions(edition = ''): Promise<{
  readonly recipes: readonly Recipe[];
  readonly inspections: readonly Inspection[];
  readonly diagnoses: readonly Diagnosis[];
}> {
  const folder = join(projectRoot, 'src', 'recipes');
  const files = readdirSync(folder)
    .filter((name) => name.endsWith('.ts'))
    .sort();
  const modules = await Promise.all(files.map((name) => import(`${pathToFileURL(join(folder, name)).href}${edition}`)));
  const definitions = modules.map((module) => (module as { default: Definition }).default);
  return {
    recipes: definitions.filter((each): each is Recipe => 'plan' in each),
    inspections: definitions.filter((each): each is Inspection => 'observe' in each && !('plan' in each)),
    diagnoses: definitions.filter((each): each is Diagnosis => 'select' in each),
  };
}
