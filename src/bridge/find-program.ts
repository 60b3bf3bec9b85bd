import { access, constants, stat } from 'node:fs/promises';
import { delimiter, isAbsolute, join } from 'node:path';

/**
 * The full path of a program on the PATH. Absolute folders only: a program of the current folder must not be able to
 * pass for another.
 */
export function findOnPath(name: string, environment: NodeJS.ProcessEnv): Promise<string | undefined> {
  const isWindows = process.platform === 'win32';
  // Windows spells it Path, and an environment that was copied has lost its indifference to case.
  const list = Object.entries(environment).find(([key]) => (isWindows ? key.toUpperCase() : key) === 'PATH')?.[1] ?? '';
  const file = isWindows && !name.toLowerCase().endsWith('.exe') ? `${name}.exe` : name;
  return firstExecutable(
    list
      .split(delimiter)
      .filter(isAbsolute)
      .map((folder) => join(folder, file)),
  );
}

/** The first of these files that is there and may be run. */
export async function firstExecutable(paths: readonly string[]): Promise<string | undefined> {
  for (const path of paths) {
    try {
      await access(path, constants.X_OK);
      if ((await stat(path)).isFile()) return path;
    } catch {
      // Not there, or not ours to run: the next one.
    }
  }
  return undefined;
}
