import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readBehaviour } from '../../build/reference/catalogue.js';
import { code, paragraph, prose, table } from '../../build/reference/markdown.js';
import { causePage, referenceFolder } from '../../build/reference/paths.js';
import { projectRoot } from '../../build/root.js';
import { causes } from '../../src/recipe/causes.js';
import { inspections, recipes } from '../recipes/definitions.js';

const markdownBelow = (folder: string): string[] =>
  readdirSync(join(projectRoot, folder), { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.md'))
    .map((path) => join(folder, path));

const pages = [...readdirSync(projectRoot).filter((each) => each.endsWith('.md')), ...markdownBelow('docs')];
const read = (path: string): string => readFileSync(join(projectRoot, path), 'utf8');

/** A page without what stands in code: there, brackets are no links. */
const withoutCode = (text: string): string => text.replace(/^```[^\n]*\n.*?^```$/gms, '').replace(/`[^`\n]*`/g, '');

const links = pages.flatMap((path) =>
  [...withoutCode(read(path)).matchAll(/\]\(([^)\s]+)\)/g)]
    .map((match) => (match[1] ?? '').replace(/#.*/, ''))
    .filter((target) => target !== '' && !/^[a-z]+:/.test(target))
    .map((target) => ({ path, target })),
);

describe('the pages', () => {
  test('link to files that there are', () => {
    expect(links.length).toBeGreaterThan(200);
    expect(links.filter(({ path, target }) => !existsSync(join(projectRoot, dirname(path), target)))).toEqual([]);
  });

  test('of the reference have as many cells in each row as in the head of its table', () => {
    const rows = markdownBelow(referenceFolder).flatMap((path) => {
      let cells = 0;
      return read(path)
        .split('\n')
        .flatMap((line) => {
          const now = (line.match(/(?<!\\)\|/g) ?? []).length;
          const begins = cells === 0;
          cells = line.startsWith('|') ? (begins ? now : cells) : 0;
          return line.startsWith('|') && now !== cells ? [`${path}: ${line}`] : [];
        });
    });
    expect(rows).toEqual([]);
  });

  test('of the reference are one for each cause and cmdlet, and no other', () => {
    const cmdlets = readdirSync(join(projectRoot, 'generated', 'Rdp0x904', 'Public')).map((each) =>
      each.replace('.ps1', '.md'),
    );
    expect(readdirSync(join(projectRoot, referenceFolder, 'cmdlets')).sort()).toEqual(cmdlets.sort());
    const wanted = causes.map((each) => causePage(each).replace('causes/', ''));
    expect(readdirSync(join(projectRoot, referenceFolder, 'causes')).sort()).toEqual(wanted);
  });
});

/** Findings that no host of the lab shows: there Windows always answers for its accounts. */
const beyondTheLab = ['AccountsUnknown'];

const recipeFiles = readdirSync(join(projectRoot, 'src', 'recipes')).map((each) => read(join('src', 'recipes', each)));

test.each([...recipes, ...inspections])(
  'every finding that $cmdlet names has a case, and so a place in the reference',
  (definition) => {
    const file = recipeFiles.find((each) => each.includes(`  cmdlet: '${definition.cmdlet}',`)) ?? '';
    const [looks = ''] = file.split(/^ {2}cases: \[$/m);
    const named = [...looks.matchAll(/\bid: '([A-Z]\w+)'/g)].map((match) => match[1] ?? '');
    const shown = [...readBehaviour(definition).findings.map((each) => each.finding.id), ...beyondTheLab];
    expect(file).not.toBe('');
    expect(named.filter((each) => !shown.includes(each))).toEqual([]);
  },
);

test('every cause that a cmdlet answers for has a title', () => {
  const numbers = causes.map((each) => each.number);
  for (const { cmdlet, evidence } of [...recipes, ...inspections])
    for (const each of evidence.causes) expect(numbers, cmdlet).toContain(each);
});

describe('Markdown', () => {
  test('shows text as it is', () => {
    expect(prose('a|b <c> *d* _e_ `f` [g] \\h #i ~j')).toBe(
      'a\\|b \\<c\\> \\*d\\* \\_e\\_ \\`f\\` \\[g\\] \\\\h \\#i \\~j',
    );
    expect(paragraph('- no list\n\n1. nor this')).toEqual(['\\- no list', '', '1\\. nor this']);
  });

  test('holds code with grave accents and pipes', () => {
    expect(code('a | b')).toBe('`a | b`');
    expect(code('a | b', 'table')).toBe('`a \\| b`');
    expect(code('"`n``"')).toBe('``` "`n``" ```');
  });

  test('makes no table of nothing', () => {
    expect(table(['a'], [])).toEqual([]);
  });
});
