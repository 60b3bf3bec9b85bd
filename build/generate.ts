import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join, relative, sep } from 'node:path';
import { type CompileResult, compile } from '../src/compiler/compile.js';
import { formatDiagnostic } from '../src/compiler/diagnostics.js';
import { ToolError } from '../src/errors.js';
import { caseFiles } from './cases.js';
import { referencePages } from './reference/pages.js';
import { referenceFolder } from './reference/paths.js';
import { projectRoot } from './root.js';

/** What writing the generated files did, or would do; paths below the root of the project. */
export interface Generated {
  readonly result: CompileResult;
  readonly written: readonly string[];
  readonly removed: readonly string[];
}

/** Folders in which nothing is written by hand. */
const ownFolders = ['generated', referenceFolder];

/**
 * Compiles the recipes and brings generated/ and the reference in line, or with `write: false` only tells what would
 * change. Nothing is written when there is a diagnostic.
 * @throws ToolError E_RECIPES with every diagnostic
 */
export async function generate(options: {
  readonly write: boolean;
  /** What the project compiles to, where somebody compiled it already. */
  readonly compiled?: CompileResult;
}): Promise<Generated> {
  const compiled = options.compiled ?? compile(projectRoot);
  if (compiled.diagnostics.length > 0) {
    const list = compiled.diagnostics.map((each) => formatDiagnostic(each, projectRoot)).join('\n');
    throw new ToolError('E_RECIPES', `${compiled.diagnostics.length} diagnostics; nothing was written.\n${list}\n`, '');
  }
  const result = { ...compiled, files: new Map([...compiled.files, ...(await caseFiles())]) };
  const wanted = new Map(await referencePages(compiled));
  for (const [path, text] of result.files) wanted.set(`generated/${path}`, text);
  const present = await readPresent([...wanted.keys()]);
  const removed = [...present.keys()].filter((path) => !wanted.has(path));
  const written = [...wanted].filter(([path, text]) => present.get(path) !== text).map(([path]) => path);
  if (options.write) {
    for (const path of removed) await rm(join(projectRoot, path));
    for (const path of written) {
      const target = join(projectRoot, path);
      await mkdir(dirname(target), { recursive: true });
      await writeFile(target, wanted.get(path) ?? '');
    }
  }
  return { result, written, removed };
}

/** What is there now: everything in the folders of the build, and of the wanted files those that stand elsewhere. */
async function readPresent(wanted: readonly string[]): Promise<Map<string, string>> {
  const present = new Map<string, string>();
  for (const folder of ownFolders) {
    for (const [path, text] of await readTree(join(projectRoot, folder))) present.set(`${folder}/${path}`, text);
  }
  for (const path of wanted) {
    if (ownFolders.some((each) => path.startsWith(`${each}/`))) continue;
    const text = await readFile(join(projectRoot, path), 'utf8').catch(() => undefined);
    if (text !== undefined) present.set(path, text);
  }
  return present;
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
