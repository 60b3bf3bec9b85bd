import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join, relative, sep } from 'node:path';
import { compile } from '../src/compiler/compile.js';
import { formatDiagnostic } from '../src/compiler/diagnostics.js';
import { projectRoot } from './root.js';

/** `npm run compile` writes generated/; `npm run compile -- --check` only tells whether it would change. */
const check = process.argv.includes('--check');
const target = join(projectRoot, 'generated');
const result = compile(projectRoot);

if (result.diagnostics.length > 0) {
  for (const diagnostic of result.diagnostics) console.error(formatDiagnostic(diagnostic, projectRoot));
  console.error(`${result.diagnostics.length} diagnostics; nothing was written.`);
  process.exitCode = 2;
} else {
  const present = await readTree(target);
  const stale = [...present.keys()].filter((path) => !result.files.has(path));
  const changed = [...result.files].filter(([path, text]) => present.get(path) !== text).map(([path]) => path);
  if (check && stale.length + changed.length > 0) {
    for (const path of [...changed, ...stale].sort()) console.error(`generated/${path} differs from what the recipes say.`);
    console.error('Run `npm run compile` and commit the result.');
    process.exitCode = 1;
  } else {
    for (const path of stale) await rm(join(target, path));
    for (const path of changed) {
      await mkdir(dirname(join(target, path)), { recursive: true });
      await writeFile(join(target, path), result.files.get(path) ?? '');
    }
    console.log(`generated/: ${result.files.size} files, ${changed.length} changed, ${stale.length} removed.`);
  }
}

async function readTree(folder: string): Promise<Map<string, string>> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => []);
  const files = new Map<string, string>();
  for (const entry of entries) {
    if (!entry.isFile()) continue;
    const path = join(entry.parentPath, entry.name);
    files.set(relative(folder, path).split(sep).join('/'), await readFile(path, 'utf8'));
  }
  return files;
}
