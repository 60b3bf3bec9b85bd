import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { projectRoot } from '../../build/root.js';
import { readDefinition } from '../../src/compiler/definitions.js';
import { catalogue, type Diagnostic, formatDiagnostic } from '../../src/compiler/diagnostics.js';
import { compileFunctions } from '../../src/compiler/functions.js';
import { allSafeguards } from '../../src/compiler/lower/safeguards.js';
import { compileEdited } from '../compiled-project.js';
import { virtualProgram } from './virtual-program.js';

const folder = join(projectRoot, 'test', 'compiler', 'bad');
const fixtures = readdirSync(folder);

/** Functions as they are; recipes by their text, read as if they lay in src/recipes, or compiled with all others. */
function diagnosticsOf(name: string, text: string): { readonly path: string; readonly found: readonly Diagnostic[] } {
  if (!name.endsWith('.recipe.txt')) {
    const path = join('test', 'compiler', 'bad', name.replace(/\.txt$/, '.ts'));
    const { program, file } = virtualProgram(text, join(projectRoot, path));
    const windows = new Map([['get-service', 'Get-Service']]);
    return { path, found: compileFunctions(program, [file], allSafeguards, windows).diagnostics };
  }
  const path = join('src', 'recipes', 'z-bad.ts');
  if (name.startsWith('RDP1005-')) {
    const { diagnostics } = compileEdited(new Map([[path, text]]));
    return { path, found: diagnostics.filter((each) => each.code !== 'RDP1001') };
  }
  const { program, file } = virtualProgram(text, join(projectRoot, path));
  return { path, found: readDefinition(program.getTypeChecker(), file).diagnostics };
}

/** Each fixture is refused with the code that it is named after, on the line below `here`. */
describe('what PowerShell would misunderstand is refused', () => {
  test.each(fixtures)('%s', (name) => {
    const text = readFileSync(join(folder, name), 'utf8');
    const {
      path,
      found: [first],
    } = diagnosticsOf(name, text);
    const here = text.split('\n').findIndex((line) => /\/\/.*here$/.test(line)) + 1;
    expect(first?.code).toBe(name.split('-')[0]);
    expect(first?.line).toBe(here + 1);
    const shown = first === undefined ? '' : formatDiagnostic(first, projectRoot);
    expect(shown).toContain(`${path}:${first?.line}:${first?.column} ${first?.code} `);
    expect(shown.split('\n')).toHaveLength(4);
  });
});

test('every code of the catalogue has a fixture', () => {
  const shown = new Set(fixtures.map((name) => name.split('-')[0]));
  expect([...shown].sort()).toEqual(Object.keys(catalogue).sort());
});
