import { randomUUID } from 'node:crypto';
import { open, readFile, rename, rm, stat } from 'node:fs/promises';
import { extname } from 'node:path';
import { ToolError } from '../errors.js';
import { printable } from './printable.js';
import { filesError, inOrder, listFolder, listPaths, type Script, type ScriptList } from './script-list.js';
import { type FileSigner, type SignOptions, signFile } from './sign.js';
import type { Signer } from './signer.js';
import { maximumFileBytes, type Trust, type Verdict, verifyFile } from './verify.js';

export interface FileVerdict extends Verdict {
  /** Path below the folder, with slashes; or as it was given. */
  readonly file: string;
}

/**
 * Signs every script below a folder. Nothing is written unless all of them can be signed; each is then replaced whole.
 * @returns their paths below the folder, with slashes, sorted
 * @throws ToolError as signFile does, naming the file; E_SIGNING_FILES
 */
export async function signFolder(folder: string, signer: Signer, options: SignOptions = {}): Promise<string[]> {
  return signAll(await listFolder(folder), (bytes, extension) => signFile(bytes, extension, signer, options));
}

/**
 * Signs files, and every script below folders, as `signFolder` does.
 * @returns their paths, which begin with those that were given
 * @throws ToolError as `sign` does, naming the file; E_SIGNING_FILES
 */
export async function signPaths(paths: readonly string[], sign: FileSigner): Promise<string[]> {
  return signAll(await listPaths(paths), sign);
}

/**
 * Checks every script below a folder. A script without a signature has its verdict like every other, and so has every
 * link: what it points to can change after the check.
 * @param keep is given the bytes of each as they were checked, for whom the disk is not safe enough afterwards
 * @returns a verdict for each, sorted by path
 * @throws ToolError E_SIGNING_FILES if there is no script, because an empty list would look like success; E_SIGNING_THUMBPRINT
 */
export async function verifyFolder(
  folder: string,
  trust: Trust = {},
  keep?: (file: string, bytes: Uint8Array) => void,
): Promise<FileVerdict[]> {
  return verifyAll(await listFolder(folder), trust, keep);
}

/**
 * Checks files, and every script below folders, as `verifyFolder` does.
 * @returns a verdict for each, under its path, which begins with one that was given
 * @throws ToolError E_SIGNING_FILES, E_SIGNING_EXTENSION, E_SIGNING_THUMBPRINT
 */
export async function verifyPaths(paths: readonly string[], trust: Trust = {}): Promise<FileVerdict[]> {
  return verifyAll(await listPaths(paths), trust);
}

async function signAll({ scripts, strangers }: ScriptList, sign: FileSigner): Promise<string[]> {
  const [stranger] = strangers;
  if (stranger !== undefined) throw filesError(`${printable(stranger)} is a link or a device.`);
  const signed: { script: Script; bytes: Uint8Array }[] = [];
  for (const script of scripts) {
    const { name, path } = script;
    const bytes = await naming(name, async () => sign(await readFile(path), extname(path)));
    signed.push({ script, bytes });
  }
  for (const { script, bytes } of signed) await naming(script.name, () => replace(script.path, bytes));
  return scripts.map((each) => each.name);
}

async function verifyAll(
  { scripts, strangers }: ScriptList,
  trust: Trust,
  keep: (file: string, bytes: Uint8Array) => void = () => undefined,
): Promise<FileVerdict[]> {
  const verdicts = strangers.map((file): FileVerdict => {
    const reason = 'It is a link or a device: what it holds can change after the check.';
    return { file, status: 'UnknownError', reason };
  });
  for (const { name, path } of scripts) {
    const verdict = await naming(name, async () => {
      const bytes = await readStart(path);
      keep(name, bytes);
      return verifyFile(bytes, extname(path), trust);
    });
    verdicts.push({ file: name, ...verdict });
  }
  return verdicts.toSorted((one, other) => inOrder(one.file, other.file));
}

/** Reads no more than is needed to see that a file is too large. */
async function readStart(path: string): Promise<Uint8Array> {
  const handle = await open(path, 'r');
  try {
    const { size } = await handle.stat();
    const { buffer, bytesRead } = await handle.read({ buffer: Buffer.alloc(Math.min(size, maximumFileBytes + 1)) });
    return buffer.subarray(0, bytesRead);
  } finally {
    await handle.close();
  }
}

/** Replaces a file in one step, so that a reader sees the old bytes or the new ones, and never a part. */
async function replace(path: string, bytes: Uint8Array): Promise<void> {
  const temporary = `${path}.${randomUUID()}.new`;
  const { mode } = await stat(path);
  try {
    const handle = await open(temporary, 'wx', mode);
    try {
      await handle.writeFile(bytes);
      await handle.sync();
    } finally {
      await handle.close();
    }
    await rename(temporary, path);
  } finally {
    await rm(temporary, { force: true });
  }
}

/** Puts the name of the file before what goes wrong with it. */
async function naming<Result>(file: string, work: () => Promise<Result>): Promise<Result> {
  try {
    return await work();
  } catch (cause) {
    if (cause instanceof ToolError)
      throw new ToolError(cause.code, `${printable(file)}: ${cause.message}`, cause.mend, { cause });
    if (cause instanceof Error && 'syscall' in cause)
      throw filesError(`${printable(file)} cannot be read or replaced.`, cause);
    throw cause;
  }
}
