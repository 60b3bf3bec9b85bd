import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { Language, type Node, Parser } from 'web-tree-sitter';
import { projectRoot } from '../../build/root.js';

const generated = join(projectRoot, 'generated');
const scripts = readdirSync(generated, { recursive: true, encoding: 'utf8' }).filter((each) => /\.psm?1$/.test(each));

await Parser.init();
const grammar = createRequire(import.meta.url).resolve('tree-sitter-powershell/tree-sitter-powershell.wasm');
const parser = new Parser();
parser.setLanguage(await Language.load(grammar));

/** The first place that the grammar does not know. */
function firstError(node: Node): string | undefined {
  if (node.isError || node.isMissing) return `line ${node.startPosition.row + 1}: ${node.text.slice(0, 80)}`;
  for (const child of node.children) {
    const found = child?.hasError === true || child?.isMissing === true ? firstError(child) : undefined;
    if (found !== undefined) return found;
  }
  return undefined;
}

const parse = (text: string): string | undefined => {
  // This grammar has no attributes of enumerations (about_Enum, "Enumerations as a collection of flags").
  const tree = parser.parse(text.replaceAll(/^\[Flags\(\)\](?=\r?\nenum )/gm, ''));
  return tree === null ? 'not parsed' : firstError(tree.rootNode);
};

describe('generated scripts', () => {
  test('there are some', () => expect(scripts.length).toBeGreaterThan(50));

  test('are PowerShell for a parser of another make', () => {
    const faulty = scripts.flatMap((each) => {
      const error = parse(readFileSync(join(generated, each), 'utf8'));
      return error === undefined ? [] : [`${each} ${error}`];
    });
    expect(faulty).toEqual([]);
  });

  test('which notices what is none', () => expect(parse('function Get-X { if ( }')).toBeDefined());

  test('are ASCII with LF line ends: Windows PowerShell reads them in the code page of the machine', () => {
    const foreign = scripts.filter((each) => /[^\x20-\x7e\n]/.test(readFileSync(join(generated, each), 'utf8')));
    expect(foreign).toEqual([]);
  });
});
