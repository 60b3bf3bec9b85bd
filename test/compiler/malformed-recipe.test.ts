import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { formatDiagnostic } from '../../src/compiler/diagnostics.js';
import { compileEdited } from '../compiled-project.js';

const root = join(fileURLToPath(new URL('../..', import.meta.url)));
const path = 'src/recipes/set-rdp-mtu.ts';
const recipe = readFileSync(join(root, path), 'utf8');

/** Compiles the project with one recipe edited; every edit must change something. */
function compileWith(...edits: readonly (readonly [string, string])[]) {
  const edited = edits.reduce((text, [from, to]) => {
    expect(text).toContain(from);
    return text.replace(from, to);
  }, recipe);
  return { edited, result: compileEdited(new Map([[path, edited]])) };
}

const positionOf = (text: string, part: string): { line: number; column: number } => {
  const before = text.slice(0, text.indexOf(part)).split('\n');
  return { line: before.length, column: (before.at(-1) ?? '').length + 1 };
};

describe('a malformed recipe', () => {
  test('gets every error at once, each with its place, code, message and mend, and yields nothing', () => {
    const { edited, result } = compileWith(
      ["cmdlet: 'Set-RdpMtu'", "cmdlet: 'setMtu'"],
      ["confirmImpact: 'Medium'", "confirmImpact: 'Some'"],
      ["grade: 'C',\n    causes: [18]", "grade: 'Z',\n    causes: []"],
      [
        /observe: \(\{ Auto[\s\S]*?\n {2}\},\n/.exec(recipe)?.[0] ?? 'the observation of the recipe',
        'observe: getIPInterfaceState,\n',
      ],
      [
        "import { Type } from '@sinclair/typebox';",
        "import { readFileSync } from 'node:fs';\nimport { Type } from '@sinclair/typebox';\nreadFileSync('x');",
      ],
    );
    expect(result.files.size).toBe(0);
    expect(result.module).toBeUndefined();
    const own = result.diagnostics.filter((each) => each.file.endsWith('set-rdp-mtu.ts') && each.code !== 'RDP1001');
    const at = (code: string, part: string): unknown => expect.objectContaining({ code, ...positionOf(edited, part) });
    expect(own).toEqual(
      expect.arrayContaining([
        at('RDP1004', "'setMtu'"),
        at('RDP1004', "'Some'"),
        at('RDP1004', "'Z'"),
        at('RDP1004', '[],\n    sources'),
        at('RDP1007', 'observe: getIPInterfaceState'),
        at('RDP1006', "import { readFileSync } from 'node:fs'"),
        at('RDP1008', "readFileSync('x')"),
      ]),
    );
    for (const each of own) expect(each.mend).not.toBe('');
  });

  test('names what cannot be read without running the recipe', () => {
    const { edited, result } = compileWith(["synopsis: 'Sets the MTU", "synopsis: Date.now() + 'Sets the MTU"]);
    const found = result.diagnostics.filter((each) => each.code === 'RDP1003');
    expect(found).toEqual([expect.objectContaining(positionOf(edited, 'Date.now()'))]);
  });

  test('is shown with the source line, a caret under the place and the mend', () => {
    const { result } = compileWith(["confirmImpact: 'Medium'", "confirmImpact: 'Some'"]);
    const found = result.diagnostics.find((each) => each.code === 'RDP1004');
    if (found === undefined) throw new Error('The fault was not found.');
    const [head, line, caret, mend] = formatDiagnostic(found, root.replace(/\/$/, '')).split('\n');
    expect(head).toBe(`${path}:${found.line}:${found.column} RDP1004 ${found.message}`);
    expect(line).toContain("confirmImpact: 'Some'");
    expect(caret?.indexOf('^')).toBe(line?.indexOf("'Some'"));
    expect(mend?.trim()).toBe(found.mend);
  });

  test('a second recipe for the same noun is refused', () => {
    const twin = new Map([['src/recipes/another.ts', recipe]]);
    const { diagnostics } = compileEdited(twin);
    expect(diagnostics.map((each) => each.code)).toContain('RDP1005');
  });
});
