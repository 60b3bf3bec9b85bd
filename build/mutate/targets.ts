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
  const kinds = new Map(recipes.map((name) => [name, kindOf(read(`src/recipes/${name}`))]));
  const ofKind = (kind: Kind): readonly string[] => recipes.filter((name) => kinds.get(name) === kind);
  return [
    ...recipes.map((name) => {
      const kind = kinds.get(name) ?? 'recipes';
      // A diagnosis is judged over the findings of all others.
      const others = (each: Kind): readonly string[] => (kind === 'diagnoses' ? ofKind(each) : []);
      return {
        file: `src/recipes/${name}`,
        tests: ['test/recipes/cases.test.ts'],
        definitions: definitions({
          recipes: others('recipes'),
          inspections: others('inspections'),
          diagnoses: [],
          [kind]: [name],
        }),
      };
    }),
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

type Kind = 'recipes' | 'inspections' | 'diagnoses';

function kindOf(text: string): Kind {
  if (text.includes('defineDiagnosis(')) return 'diagnoses';
  return text.includes('defineInspection(') ? 'inspections' : 'recipes';
}

/** The module that stands for test/recipes/definitions.ts, with the files of each kind. */
function definitions(files: Readonly<Record<Kind, readonly string[]>>): string {
  return Object.entries(files)
    .flatMap(([kind, names]) => [
      ...names.map((name, at) => `import ${kind}${at} from '../../src/recipes/${name}';`),
      `export const ${kind} = [${names.map((_, at) => `${kind}${at}`).join(', ')}];`,
    ])
    .join('\n');
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
