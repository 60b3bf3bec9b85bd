import { mkdir, mkdtemp, readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { inject } from 'vitest';

/** A folder of its own that is gone when all tests have ended. */
export const newFolder = (name: string): Promise<string> => mkdtemp(join(inject('runFolder'), `${name}-`));

/**
 * What takes seconds to make, made once for all processes: the first to ask makes it in an empty folder and says in JSON
 * what came of it, all others wait for that.
 */
export async function madeOnce<T>(name: string, make: (folder: string) => Promise<T>): Promise<T> {
  const folder = join(inject('runFolder'), name);
  const outcome = `${folder}.json`;
  const isFirst = await mkdir(folder).then(
    () => true,
    () => false,
  );
  if (isFirst) {
    const ended = await make(folder).then(
      (value) => ({ value }),
      (failure: unknown) => ({ failure: String(failure) }),
    );
    await writeFile(`${outcome}.new`, JSON.stringify(ended));
    await rename(`${outcome}.new`, outcome);
  }
  for (;;) {
    const text = await readFile(outcome, 'utf8').catch(() => undefined);
    if (text !== undefined) {
      const ended = JSON.parse(text) as { readonly value: T; readonly failure?: string };
      if (ended.failure !== undefined) throw new Error(`${name} could not be made: ${ended.failure}`);
      return ended.value;
    }
    await setTimeout(100);
  }
}
