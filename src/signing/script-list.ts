import { lstat, readdir, stat } from 'node:fs/promises';
import { join, relative, resolve, sep } from 'node:path';
import { ToolError } from '../errors.js';
import { scriptExtension } from './text.js';

export interface Script {
  /** What messages call it. */
  readonly name: string;
  readonly path: string;
}

export interface ScriptList {
  /** Sorted by name. */
  readonly scripts: readonly Script[];
  /** Names of what is neither file nor folder, whatever its extension: a link may lead to a folder of scripts. */
  readonly strangers: readonly string[];
}

/**
 * The scripts below a folder, named by their paths below it, with slashes.
 * @throws ToolError E_SIGNING_FILES if there are none
 */
export async function listFolder(folder: string): Promise<ScriptList> {
  const entries = await readdir(folder, { withFileTypes: true, recursive: true }).catch((cause: unknown) => {
    throw filesError(`The folder ${folder} cannot be read.`, cause);
  });
  const scripts: Script[] = [];
  const strangers: string[] = [];
  for (const entry of entries) {
    const path = join(entry.parentPath, entry.name);
    const name = relative(folder, path).split(sep).join('/');
    if (!entry.isFile() && !entry.isDirectory()) strangers.push(name);
    else if (entry.isFile() && scriptExtension(entry.name) !== undefined) scripts.push({ name, path });
  }
  if (scripts.length + strangers.length === 0) throw filesError(`The folder ${folder} holds no PowerShell file.`);
  return { scripts: scripts.toSorted((one, other) => inOrder(one.name, other.name)), strangers };
}

/**
 * Files, and the scripts below folders, named by their paths, each once.
 * @throws ToolError E_SIGNING_FILES if one does not exist or holds no script
 */
export async function listPaths(paths: readonly string[]): Promise<ScriptList> {
  const scripts = new Map<string, Script>();
  const strangers = new Set<string>();
  for (const path of paths) {
    const kind = await kindOf(path);
    if (kind === 'stranger') strangers.add(path);
    else if (kind === 'file') scripts.set(resolve(path), { name: path, path });
    else {
      const below = await listFolder(path);
      for (const each of below.scripts) scripts.set(resolve(each.path), { name: each.path, path: each.path });
      for (const each of below.strangers) strangers.add(join(path, each));
    }
  }
  const sorted = [...scripts.values()].toSorted((one, other) => inOrder(one.name, other.name));
  return { scripts: sorted, strangers: [...strangers] };
}

/** A folder may be reached through a link; a file may not, because writing it would replace the link. */
async function kindOf(path: string): Promise<'file' | 'folder' | 'stranger'> {
  try {
    if ((await stat(path)).isDirectory()) return 'folder';
    return (await lstat(path)).isFile() ? 'file' : 'stranger';
  } catch (cause) {
    throw filesError(`${path} cannot be read.`, cause);
  }
}

/** E_SIGNING_FILES, with what is expected. */
export function filesError(message: string, cause?: unknown): ToolError {
  return new ToolError('E_SIGNING_FILES', message, 'Give ordinary PowerShell files, or folders with them.', { cause });
}

/** By code units, so that the order is the same on every machine. */
export function inOrder(one: string, other: string): number {
  if (one === other) return 0;
  return one < other ? -1 : 1;
}
