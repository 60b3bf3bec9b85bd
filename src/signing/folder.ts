import { randomUUID } from 'node:crypto';
import { open, readdir, readFile, rename, rm, stat } from 'node:fs/promises';
import { extname, join, relative, sep } from 'node:path';
import { ToolError } from '../errors.js';
import { type SignOptions, signFile } from './sign.js';
import type { Signer } from './signer.js';
import { scriptExtension } from './text.js';
import { maximumFileBytes, type Trust, type Verdict, verifyFile } from './verify.js';

export interface FileVerdict extends Verdict {
  /** Path below the folder, with slashes. */
  readonly file: string;
}

/**
 * Signs every script below a folder. Nothing is written unless all of them can be signed; each is then replaced whole.
 * @returns their paths below the folder, with slashes, sorted
 * @throws ToolError as signFile does, naming the file; E_SIGNING_FILES
 */
export async function signFolder(folder: string, signer: Signer, options: SignOptions = {}): Promise<string[]> {
  const { scripts, strangers } = await listFolder(folder);
  const [stranger] = strangers;
  if (stranger !== undefined) throw filesError(`${stranger} in ${folder} is a link or a device.`);
  const signed: { file: string; path: string; bytes: Uint8Array }[] = [];
  for (const file of scripts) {
    const path = join(folder, file);
    const bytes = await naming(file, async () => signFile(await readFile(path), extname(file), signer, options));
    signed.push({ file, path, bytes });
  }
  for (const { file, path, bytes } of signed) await naming(file, () => replace(path, bytes));
  return scripts;
}

/**
 * Checks every script below a folder. A script without a signature has its verdict like every other, and so has every
 * link: what it points to can change after the check.
 * @returns a verdict for each, sorted by path
 * @throws ToolError E_SIGNING_FILES if there is no script, because an empty list would look like success; E_SIGNING_THUMBPRINT
 */
export async function verifyFolder(folder: string, trust: Trust = {}): Promise<FileVerdict[]> {
  const { scripts, strangers } = await listFolder(folder);
  const verdicts = strangers.map((file): FileVerdict => {
    const reason = 'It is a link or a device: what it holds can change after the check.';
    return { file, status: 'UnknownError', reason };
  });
  for (const file of scripts) {
    const bytes = await naming(file, () => readStart(join(folder, file)));
    verdicts.push({ file, ...(await verifyFile(bytes, extname(file), trust)) });
  }
  return verdicts.toSorted((one, other) => inOrder(one.file, other.file));
}

/** Scripts, and what is neither file nor folder, whatever its name: a link may lead to a folder of scripts. */
async function listFolder(folder: string): Promise<{ scripts: string[]; strangers: string[] }> {
  const entries = await readdir(folder, { withFileTypes: true, recursive: true }).catch((cause: unknown) => {
    throw filesError(`The folder ${folder} cannot be read.`, cause);
  });
  const scripts: string[] = [];
  const strangers: string[] = [];
  for (const entry of entries) {
    const file = relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/');
    if (!entry.isFile() && !entry.isDirectory()) strangers.push(file);
    else if (entry.isFile() && scriptExtension(entry.name) !== undefined) scripts.push(file);
  }
  if (scripts.length + strangers.length === 0) throw filesError(`The folder ${folder} holds no PowerShell file.`);
  return { scripts: scripts.toSorted(inOrder), strangers };
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
    if (cause instanceof ToolError) throw new ToolError(cause.code, `${file}: ${cause.message}`, cause.mend, { cause });
    if (cause instanceof Error && 'syscall' in cause) throw filesError(`${file} cannot be read or replaced.`, cause);
    throw cause;
  }
}

function filesError(message: string, cause?: unknown): ToolError {
  return new ToolError('E_SIGNING_FILES', message, 'Give a folder with ordinary PowerShell files.', { cause });
}

function inOrder(one: string, other: string): number {
  if (one === other) return 0;
  return one < other ? -1 : 1;
}
