import { createHash } from 'node:crypto';
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, extname, join, relative, sep } from 'node:path';
import { type SignOptions, signFile } from '../src/signing/sign.js';
import type { Signer } from '../src/signing/signer.js';
import { scriptExtension } from '../src/signing/text.js';

/** A tree of files in memory, by path with slashes. */
export type Files = ReadonlyMap<string, Uint8Array>;

/** CRLF and ASCII: Windows PowerShell 5.1 reads a file without byte-order mark in the machine's code page. */
export function windowsFile(path: string, text: string): Uint8Array {
  const foreign = text.match(/[^\x20-\x7e\n]/);
  if (foreign !== null) throw new Error(`${path} would not be ASCII: ${JSON.stringify(foreign[0])}`);
  return Buffer.from(text.replaceAll('\n', '\r\n'), 'latin1');
}

/** @param texts with LF line ends, by path */
export function windowsFiles(texts: ReadonlyMap<string, string>): Files {
  return new Map([...texts].map(([path, text]) => [path, windowsFile(path, text)]));
}

/**
 * Signs every script of a tree; the other files stay as they are.
 * @throws ToolError as signFile does
 */
export async function signScripts(files: Files, signer: Signer, options: SignOptions = {}): Promise<Files> {
  const signed = new Map<string, Uint8Array>();
  for (const [path, bytes] of files) {
    const isScript = scriptExtension(path) !== undefined;
    signed.set(path, isScript ? await signFile(bytes, extname(path), signer, options) : bytes);
  }
  return signed;
}

/** The same files below a folder. */
export function below(folder: string, files: Files): Files {
  return new Map([...files].map(([path, bytes]) => [`${folder}/${path}`, bytes]));
}

/** In an order that no culture changes. */
export function sorted(files: Files): [string, Uint8Array][] {
  return [...files].sort(([one], [other]) => (one < other ? -1 : 1));
}

/** Lower-case hexadecimal. */
export function sha256(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}

export async function writeFiles(folder: string, files: Files): Promise<void> {
  for (const [path, bytes] of files) {
    const target = join(folder, path);
    await mkdir(dirname(target), { recursive: true });
    await writeFile(target, bytes);
  }
}

/** Every file below a folder; links are left out. */
export async function readFiles(folder: string): Promise<Files> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = new Map<string, Uint8Array>();
  for (const entry of entries) {
    if (!entry.isFile()) continue;
    const path = join(entry.parentPath, entry.name);
    files.set(relative(folder, path).split(sep).join('/'), await readFile(path));
  }
  return files;
}
