import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join, relative, sep } from 'node:path';
import { type CompileResult, compile } from '../src/compiler/compile.js';
import { formatDiagnostic } from '../src/compiler/diagnostics.js';
import { ToolError } from '../src/errors.js';
import { caseFiles } from './cases.js';
import { projectRoot } from './root.js';

/** What writing generated/ did, or would do. */
export interface Generated {
  readonly result: CompileResult;
  readonly written: readonly string[];
  readonly removed: readonly string[];
}

/**
 * Compiles the recipes and brings generated/ in line, or with `write: false` only tells what would change. Nothing is
 * written when there is a diagnostic.
 * @throws ToolError E_RECIPES with every diagnostic
 */
export async function generate(options: { readonly write: boolean }): Promise<Generated> {
  const compiled = compile(projectRoot);
  if (compiled.diagnostics.length > 0) {
    const list = compiled.diagnostics.map((each) => formatDiagnostic(each, projectRoot)).join('\n');
    throw new ToolError('E_RECIPES', `${compiled.diagnostics.length} diagnostics; nothing was written.\n${list}\n`, '');
  }
  const result = { ...compiled, files: new Map([...compiled.files, ...(await caseFiles())]) };
  const target = join(projectRoot, 'generated');
  const present = await readTree(target);
  const removed = [...present.keys()].filter((path) => !result.files.has(path));
  const written = [...result.files].filter(([path, text]) => present.get(path) !== text).map(([path]) => path);
  if (options.write) {
    for (const path of removed) await rm(join(target, path));
    for (const path of written) {
      await mkdir(dirname(join(target, path)), { recursive: true });
      await writeFile(join(target, path), result.files.get(path) ?? '');
    }
  }
  return { result, written, removed };
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
