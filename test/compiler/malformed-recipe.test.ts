import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, test } from 'vitest';
import type { CompileResult } from '../../src/compiler/compile.js';
import { formatDiagnostic } from '../../src/compiler/diagnostics.js';
import { compileEdited } from '../compiled-project.js';

const root = join(fileURLToPath(new URL('../..', import.meta.url)));
const path = 'src/recipes/set-rdp-mtu.ts';
const recipe = readFileSync(join(root, path), 'utf8');

/** One recipe with all that can be wrong in it; every edit must change something. */
function malformed(): string {
  const observation = /observe: \(\{ Auto[\s\S]*?\n {2}\},\n/.exec(recipe)?.[0] ?? 'the observation of the recipe';
  const edits: readonly (readonly [string, string])[] = [
    ["cmdlet: 'Set-RdpMtu'", "cmdlet: 'setMtu'"],
    ["confirmImpact: 'Medium'", "confirmImpact: 'Some'"],
    ["grade: 'C',\n    causes: [18]", "grade: 'Z',\n    causes: []"],
    [observation, 'observe: getIPInterfaceState,\n'],
    [
      "import { Type } from '@sinclair/typebox';",
      "import { readFileSync } from 'node:fs';\nimport { Type } from '@sinclair/typebox';\nreadFileSync('x');",
    ],
  ];
  return edits.reduce((text, [from, to]) => {
    expect(text).toContain(from);
    return text.replace(from, to);
  }, recipe);
}

const positionOf = (text: string, part: string): { line: number; column: number } => {
  const before = text.slice(0, text.indexOf(part)).split('\n');
  return { line: before.length, column: (before.at(-1) ?? '').length + 1 };
};

describe('a malformed recipe', () => {
  let edited = '';
  let result: CompileResult;
  beforeAll(() => {
    edited = malformed();
    result = compileEdited(new Map([[path, edited]]));
  });

  test('gets every error at once, each with its place, code, message and mend, and yields nothing', () => {
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

  test('is shown with the source line, a caret under the place and the mend', () => {
    const { line: wanted } = positionOf(edited, "'Some'");
    const found = result.diagnostics.find((each) => each.code === 'RDP1004' && each.line === wanted);
    if (found === undefined) throw new Error('The fault was not found.');
    const [head, line, caret, mend] = formatDiagnostic(found, root.replace(/\/$/, '')).split('\n');
    expect(head).toBe(`${path}:${found.line}:${found.column} RDP1004 ${found.message}`);
    expect(line).toContain("confirmImpact: 'Some'");
    expect(caret?.indexOf('^')).toBe(line?.indexOf("'Some'"));
    expect(mend?.trim()).toBe(found.mend);
  });
});
