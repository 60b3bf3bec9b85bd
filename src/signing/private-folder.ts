import { randomUUID } from 'node:crypto';
import { constants, type Stats } from 'node:fs';
import { link, mkdir, open, rm, stat } from 'node:fs/promises';
import { ToolError } from '../errors.js';

/**
 * On Windows these modes say nothing: there, files below the user's local application data inherit an access list that
 * admits the user, administrators and the system.
 */
const ownerOnlyFolder = 0o700;
const ownerOnlyFile = 0o600;
const accessOfOthers = 0o077;
const writingByOthers = 0o022;

/**
 * Makes a folder for the owner alone, with the folders above it that are missing.
 * @throws ToolError E_SIGNING_FOLDER, also if the folder exists and others may write to it
 */
export async function makePrivateFolder(folder: string): Promise<void> {
  const found = await attempt(`The folder ${folder} cannot be made.`, async () => {
    await mkdir(folder, { recursive: true, mode: ownerOnlyFolder });
    return stat(folder);
  });
  refuseShared(folder, found, writingByOthers);
}

/**
 * Reads a file that only its owner can read.
 * @returns undefined if it does not exist
 * @throws ToolError E_SIGNING_FOLDER, also if others have access to it: the key in it may not be ours alone
 */
export async function readPrivateFile(path: string): Promise<string | undefined> {
  const handle = await attempt(`The file ${path} cannot be read.`, () =>
    // Windows has no O_NOFOLLOW.
    open(path, constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0)).catch((error: unknown) => {
      if (isCode(error, 'ENOENT')) return undefined;
      throw error;
    }),
  );
  if (handle === undefined) return undefined;
  try {
    refuseShared(path, await handle.stat(), accessOfOthers);
    return await handle.readFile('utf8');
  } finally {
    await handle.close();
  }
}

/**
 * Makes a file for the owner alone, whole or not at all; if another process was faster, its file stays.
 * @returns what the file holds now
 * @throws ToolError E_SIGNING_FOLDER
 */
export async function offerPrivateFile(path: string, text: string): Promise<string> {
  const temporary = `${path}.${randomUUID()}`;
  await attempt(`The file ${path} cannot be written.`, async () => {
    try {
      const handle = await open(temporary, 'wx', ownerOnlyFile);
      try {
        await handle.writeFile(text);
        await handle.sync();
      } finally {
        await handle.close();
      }
      // Unlike a rename, a link never replaces a file.
      await link(temporary, path).catch((error: unknown) => {
        if (!isCode(error, 'EEXIST')) throw error;
      });
    } finally {
      await rm(temporary, { force: true });
    }
  });
  const result = await readPrivateFile(path);
  if (result === undefined) throw folderError(`The file ${path} was removed while it was made.`);
  return result;
}

/** E_SIGNING_FOLDER, with the way out that always works. */
export function folderError(message: string, cause?: unknown): ToolError {
  const mend = 'Set RDP0X904_DEVELOPMENT_FOLDER to a folder that only you can write to.';
  return new ToolError('E_SIGNING_FOLDER', message, mend, { cause });
}

function refuseShared(path: string, found: Stats, forbidden: number): void {
  if (process.getuid === undefined) return;
  if (found.uid !== process.getuid()) throw folderError(`${path} belongs to another user.`);
  if ((found.mode & forbidden) !== 0) throw folderError(`${path} can be used by other users.`);
}

async function attempt<Result>(message: string, work: () => Promise<Result>): Promise<Result> {
  try {
    return await work();
  } catch (cause) {
    throw cause instanceof ToolError ? cause : folderError(message, cause);
  }
}

function isCode(error: unknown, code: string): boolean {
  return error instanceof Error && 'code' in error && error.code === code;
}
