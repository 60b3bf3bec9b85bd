import { cp, mkdir, rename, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { build } from 'esbuild';
import { projectRoot } from './root.js';

/**
 * Bundles the command line, production dependencies left outside, with the PowerShell scripts that it reads.
 * @returns the names of the bundled files
 */
export async function bundleCli(folder = join(projectRoot, 'dist')): Promise<string[]> {
  const { outputFiles } = await build({
    absWorkingDir: projectRoot,
    entryPoints: { cli: join('src', 'cli', 'main.ts') },
    outdir: folder,
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
  // The bridge looks for them beside its own code.
  await cp(join(projectRoot, 'src', 'bridge', 'host'), join(folder, 'host'), { recursive: true });
  return outputFiles.map(({ path }) => basename(path));
}
