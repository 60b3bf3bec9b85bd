import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ts } from 'ts-morph';
import { projectRoot } from '../root.js';
import type { Target } from './judge.js';
import { decidingParts, type Mutation, mutationsOf } from './operators.js';

/** What is mutated, by path below the project: every recipe, judged by its cases, and the codecs, judged by their tests. */
export function targets(): readonly Target[] {
  const recipes = readdirSync(join(projectRoot, 'src', 'recipes'))
    .filter((name) => name.endsWith('.ts'))
    .sort();
  const isDiagnosis = (name: string): boolean => read(`src/recipes/${name}`).includes('defineDiagnosis(');
  const remedies = recipes.filter((name) => !isDiagnosis(name));
  return [
    ...recipes.map((name) => ({
      file: `src/recipes/${name}`,
      tests: ['test/recipes/cases.test.ts'],
      definitions: isDiagnosis(name) ? definitions(remedies, [name]) : definitions([name], []),
    })),
    {
      file: 'src/protocol/negotiation.ts',
      tests: ['test/protocol/codec-layout.test.ts', 'test/protocol/negotiation.test.ts'],
    },
    ...['credssp-request', 'der', 'ntlm'].map((name) => ({
      file: `src/protocol/${name}.ts`,
      tests: ['test/protocol/codec-layout.test.ts', 'test/protocol/credssp.test.ts'],
    })),
  ];
}

/** The module that stands for test/recipes/definitions.ts. */
function definitions(recipes: readonly string[], diagnoses: readonly string[]): string {
  const imports = [...recipes, ...diagnoses].map((name, at) => `import d${at} from '../../src/recipes/${name}';`);
  const names = imports.map((_, at) => `d${at}`);
  return `${imports.join('\n')}
export const recipes = [${names.slice(0, recipes.length).join(', ')}];
export const diagnoses = [${names.slice(recipes.length).join(', ')}];`;
}

const read = (file: string): string => readFileSync(join(projectRoot, file), 'utf8');

/** The text of a target and all its mutations. */
export function readTarget({ file, definitions }: Target): {
  readonly text: string;
  readonly mutations: readonly Mutation[];
} {
  const text = read(file);
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.ES2023, true);
  return { text, mutations: mutationsOf(source, definitions === undefined ? [source] : decidingParts(source)) };
}
