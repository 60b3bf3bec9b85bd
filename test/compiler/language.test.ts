import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { constructs } from '../../build/language-examples.js';
import { methodGroups } from '../../build/language-methods.js';
import { exampleSource, languagePage } from '../../build/language-page.js';
import { projectRoot } from '../../build/root.js';
import { compileFunctions } from '../../src/compiler/functions.js';
import { methodTables } from '../../src/compiler/lower/methods.js';
import { runInBoth } from './differential.js';
import { findPowerShell, type PowerShellRunner } from './powershell-runner.js';
import { sharedRunner } from './shared-runner.js';
import { virtualProgram } from './virtual-program.js';

const powerShell = findPowerShell();
const groups = [...constructs, ...methodGroups];
const titles = methodGroups.flatMap((group) => group.examples.map((each) => each.title));

test('docs/language.md says what the compiler does (build/language.ts writes it)', () => {
  expect(readFileSync(join(projectRoot, 'docs', 'language.md'), 'utf8')).toBe(languagePage());
});

test('every method of the tables has a row', () => {
  const listed = Object.entries(methodTables()).flatMap(([kind, table]) =>
    Object.keys(table ?? {}).map((name) =>
      kind === 'map' || kind === 'set' ? `${kind.charAt(0).toUpperCase()}${kind.slice(1)}.${name}` : name,
    ),
  );
  expect(titles).toEqual(expect.arrayContaining(listed));
});

/** Everything that JavaScript's own objects have, on a value of each. */
const owners = {
  '': [
    ['text', String.prototype],
    ['list', Array.prototype],
    ['value', Number.prototype],
    ['pattern', RegExp.prototype],
  ],
  'Map.': [['map', Map.prototype]],
  'Set.': [['set', Set.prototype]],
  'Math.': [['Math', Math]],
  'Number.': [['Number', Number]],
  'JSON.': [['JSON', JSON]],
} as const satisfies Record<string, readonly (readonly [string, object])[]>;

describe('what has no row is refused', () => {
  const missing = Object.entries(owners).flatMap(([prefix, list]) =>
    list.flatMap(([value, owner]) =>
      Object.getOwnPropertyNames(owner)
        .filter((name) => name !== 'constructor' && !titles.includes(`${prefix}${name}`))
        .map((name) => [`${value}.${name}`, typeof Reflect.get({ ...descriptors(owner) }, name)] as const),
    ),
  );
  const given =
    'text: string, list: readonly string[], value: number, map: Map<string, string>, set: Set<string>, pattern: RegExp';
  const source = missing
    .map(([name, kind], index) => {
      const use = kind === 'function' ? `${name}()` : name;
      return `function getUse${index}(${given}) { const used = ${use}; return used; }\n`;
    })
    .join('');
  const { program, file } = virtualProgram(source);
  const { diagnostics } = compileFunctions(program, [file]);

  test.each(missing.map(([name], index) => [name, index + 1] as const))('%s', (_name, line) => {
    const codes = diagnostics.filter((each) => each.line === line).map((each) => each.code);
    expect(codes).toContainEqual(expect.stringMatching(/^RDP2/));
  });
});

/** Values of an object's own properties; getters of prototypes throw, so they count as data. */
function descriptors(owner: object): Record<string, unknown> {
  const own = Object.getOwnPropertyDescriptors(owner) as Record<string, PropertyDescriptor>;
  return Object.fromEntries(Object.entries(own).map(([name, each]) => [name, each.value]));
}

describe.skipIf(powerShell === undefined)('examples mean the same in both languages (needs PowerShell)', () => {
  let runner: PowerShellRunner;
  beforeAll(async () => {
    runner = await sharedRunner(powerShell ?? '');
  });

  const examples = groups.flatMap((group) => group.examples).filter((each) => each.calls.length > 0);
  test.each(examples)('$title: $code', async (example) => {
    const calls = example.calls.map((values) => ({ name: 'getResult', values }));
    for (const { values, javaScript, powerShell: other } of await runInBoth(exampleSource(example), calls, runner)) {
      expect({ values, outcome: other }).toEqual({ values, outcome: javaScript });
      expect(javaScript).not.toMatch(/^X/);
    }
  });
});
