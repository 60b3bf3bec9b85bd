import { ts } from 'ts-morph';
import { describe, expect, test } from 'vitest';
import { constructs } from '../../build/language-examples.js';
import { methodGroups } from '../../build/language-methods.js';
import { exampleSource } from '../../build/language-page.js';
import { compileFunctions } from '../../src/compiler/functions.js';
import {
  allKinds,
  assignmentOperators,
  binaryOperators,
  kindName,
  kindsIn,
  reasonOutside,
  refused,
} from './syntax-kinds.js';
import { virtualProgram } from './virtual-program.js';

/** What docs/language.md shows compiles, and means the same in both languages: language.test.ts. */
const shown = new Set(
  [...constructs, ...methodGroups].flatMap((group) =>
    group.examples.flatMap((example) => [...kindsIn(exampleSource(example))]),
  ),
);

function codesOf(text: string): readonly string[] {
  const { program, file } = virtualProgram(text);
  return compileFunctions(program, [file]).diagnostics.map((each) => each.code);
}

describe('no kind of syntax falls through', () => {
  test.each(allKinds.map((kind) => [kindName(kind), kind] as const))('%s', (name, kind) => {
    const isTried = binaryOperators.includes(kind) || refused[name] !== undefined;
    expect(shown.has(kind) || isTried || reasonOutside(kind) !== undefined).toBe(true);
  });
});

describe('is refused', () => {
  test.each(Object.entries(refused))('%s', (name, [code, source]) => {
    const kind = ts.SyntaxKind[name as keyof typeof ts.SyntaxKind];
    expect([...kindsIn(source)].map(kindName)).toContain(kindName(kind));
    expect(codesOf(source)).toContain(code);
  });

  const others = binaryOperators.filter((each) => !shown.has(each)).map((each) => ts.tokenToString(each) ?? '');
  test.each(others)('the operator %s', (operator) => {
    for (const use of [`const other = (size ${operator} by);`, `size ${operator} by;`]) {
      const codes = codesOf(`function getSize(by: number) { let size = 1; ${use} return size; }\n`);
      expect(codes).toContainEqual(expect.stringMatching(/^RDP2/));
    }
  });

  test.each(assignmentOperators.map((each) => ts.tokenToString(each) ?? ''))('%s as a value', (operator) => {
    const codes = codesOf(
      `function getSize(by: number) { let size = 1; const other = (size ${operator} by); return size; }\n`,
    );
    expect(codes).toContainEqual(expect.stringMatching(/^RDP2/));
  });
});
