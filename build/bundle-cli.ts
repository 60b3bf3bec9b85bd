import { basename, join } from 'node:path';
import { build } from 'esbuild';
import { projectRoot } from './root.js';

/** Bundles the command line into dist/, production dependencies left outside. Returns the names of the files. */
export async function bundleCli(): Promise<string[]> {
  const { metafile } = await build({
    absWorkingDir: projectRoot,
    entryPoints: { cli: join('src', 'cli', 'main.ts') },
    outdir: 'dist',
    bundle: true,
    packages: 'external',
    platform: 'node',
    target: 'node20.19',
    format: 'esm',
    metafile: true,
    logLevel: 'warning',
  });
  return Object.keys(metafile.outputs).map((each) => basename(each));
}
