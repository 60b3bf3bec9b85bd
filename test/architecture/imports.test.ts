import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, posix, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';

const root = join(dirname(fileURLToPath(import.meta.url)), '..', '..');

/** What each folder of src/ may import, besides itself. docs/architecture.md draws it. */
const allowed: Readonly<Record<string, readonly string[]>> = {
  powershell: [],
  border: [],
  windows: ['border'],
  // The finding type is shared by both views; a recipe says what it changes.
  recipe: ['border', 'windows'],
  recipes: ['border', 'windows', 'recipe', 'simulator', 'protocol'],
  simulator: ['border', 'windows', 'protocol'],
  engine: ['border', 'windows', 'recipe', 'protocol'],
  language: ['border'],
  compiler: ['powershell', 'border', 'recipe', 'errors'],
  protocol: ['border', 'recipe', 'errors'],
  signing: ['errors'],
  bridge: ['errors'],
  client: ['engine', 'recipe', 'border', 'simulator', 'bridge', 'signing', 'errors', 'generated'],
  lab: ['client', 'protocol', 'simulator', 'engine', 'recipe', 'border', 'bridge', 'errors', 'generated'],
  cli: [
    'client',
    'border',
    'lab',
    'protocol',
    'signing',
    'bridge',
    'engine',
    'simulator',
    'recipe',
    'errors',
    'generated',
  ],
};

const files = readdirSync(join(root, 'src'), { recursive: true, encoding: 'utf8' })
  .map((path) => path.split(sep).join('/'))
  .filter((path) => path.endsWith('.ts') && path.includes('/'));

/** The folder of src/ that an import leads to, `errors` for src/errors.ts, or undefined for packages. */
function targetOf(file: string, specifier: string): string | undefined {
  if (!specifier.startsWith('.')) return undefined;
  const path = posix.join('src', posix.dirname(file), specifier);
  if (path.startsWith('generated/')) return 'generated';
  return relative('src', path).split(sep)[0]?.replace(/\.js$/, '');
}

function importsOf(file: string): string[] {
  const source = readFileSync(join(root, 'src', file), 'utf8');
  return [...source.matchAll(/^(?:import|export)\s[^;]*?from '([^']+)';/gms)].map((match) => match[1] ?? '');
}

describe('directions of import', () => {
  test('every folder of src/ has its rule', () => {
    const folders = new Set(files.map((file) => file.split('/')[0]));
    expect([...folders].filter((folder) => folder !== undefined && allowed[folder] === undefined)).toEqual([]);
  });

  test.each(files)('%s imports only what its folder may', (file) => {
    const folder = file.split('/')[0] ?? '';
    const targets = importsOf(file).flatMap((specifier) => targetOf(file, specifier) ?? []);
    const wrong = targets.filter((target) => target !== folder && allowed[folder]?.includes(target) !== true);
    expect(wrong).toEqual([]);
  });
});
