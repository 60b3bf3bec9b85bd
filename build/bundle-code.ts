import { cp, mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { build } from 'esbuild';
import { projectRoot } from './root.js';

/**
 * Bundles the command line and the library, production dependencies left outside, with the PowerShell scripts that they
 * read.
 * @returns the names of the bundled files
 */
export async function bundleCode(folder = join(projectRoot, 'dist')): Promise<string[]> {
  const { outputFiles } = await build({
    absWorkingDir: projectRoot,
    entryPoints: { cli: join('src', 'cli', 'main.ts'), ...(await libraryEntries()) },
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

/**
 * The library, and each module it exports from as a file of its own: what a program does not import, its bundler then
 * leaves out as a whole.
 */
async function libraryEntries(): Promise<Record<string, string>> {
  const index = await readFile(join(projectRoot, 'src', 'index.ts'), 'utf8');
  const modules = [...index.matchAll(/^export \{[^}]*\} from '\.\/(.+)\.js';$/gm)].map(([, path]) => path ?? '');
  const entries = modules.map((path) => [`library-${path.replaceAll('/', '-')}`, join('src', `${path}.ts`)] as const);
  return { index: join('src', 'index.ts'), ...Object.fromEntries(entries) };
}
