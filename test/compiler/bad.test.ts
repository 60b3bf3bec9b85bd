import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { projectRoot } from '../../build/root.js';
import { catalogue, formatDiagnostic } from '../../src/compiler/diagnostics.js';
import { compileFunctions } from '../../src/compiler/functions.js';
import { virtualProgram } from './virtual-program.js';

const folder = join(projectRoot, 'test', 'compiler', 'bad');

/** Each fixture is refused with the code that it is named after, on the line below `here`. */
describe('what PowerShell would misunderstand is refused', () => {
  test.each(readdirSync(folder))('%s', (name) => {
    const path = join(folder, name);
    const text = readFileSync(path, 'utf8');
    const { program, file } = virtualProgram(text, path);
    const { diagnostics } = compileFunctions(program, [file]);
    const [code] = name.split('-');
    expect(code).toSatisfy((each: string) => Object.hasOwn(catalogue, each));
    const here = text.split('\n').findIndex((line) => /\/\/.*here$/.test(line)) + 1;
    const [first] = diagnostics;
    expect(first?.code).toBe(code);
    expect(first?.line).toBe(here + 1);
    const shown = first === undefined ? '' : formatDiagnostic(first, projectRoot);
    expect(shown).toContain(`test/compiler/bad/${name}:${first?.line}:${first?.column} ${code} `);
    expect(shown.split('\n')).toHaveLength(4);
  });
});
