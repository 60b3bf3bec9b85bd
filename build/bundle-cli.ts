import { mkdir, rename, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { build } from 'esbuild';
import { projectRoot } from './root.js';

/** Bundles the command line into dist/, production dependencies left outside. Returns the names of the files. */
export async function bundleCli(): Promise<string[]> {
  const { outputFiles } = await build({
    absWorkingDir: projectRoot,
    entryPoints: { cli: join('src', 'cli', 'main.ts') },
    outdir: 'dist',
    bundle: true,
    splitting: true,
    packages: 'external',
    platform: 'node',
    target: 'node20.19',
    format: 'esm',
    write: false,
    logLevel: 'warning',
  });
  for (const { path, contents } of outputFiles) {
    await mkdir(dirname(path), { recursive: true });
    // In one step, because several builds and tests of one clone may run at once.
    const fresh = `${path}.${process.pid}.new`;
    await writeFile(fresh, contents);
    await rename(fresh, path);
  }
  return outputFiles.map(({ path }) => basename(path));
}
