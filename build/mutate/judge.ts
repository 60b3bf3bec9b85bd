import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { type BuildContext, context, type Plugin } from 'esbuild';
import { projectRoot } from '../root.js';

/** A file whose mutants are judged, and the tests that judge them, by path below the project. */
export interface Target {
  readonly file: string;
  readonly tests: readonly string[];
  /** What stands for test/recipes/definitions.ts: the recipe alone, which judges faster than all. */
  readonly definitions?: string;
}

/** Judges mutants of one file, one after the other. */
export interface Judge extends AsyncDisposable {
  /** What kills it: the test that failed first, or why none did; nothing where it survives. */
  deathOf(text: string): Promise<string | undefined>;
}

const harness = join(projectRoot, 'build', 'mutate', 'harness.ts');

export async function openJudge({ file, tests, definitions }: Target): Promise<Judge> {
  const path = join(projectRoot, file);
  let mutant = readFileSync(path, 'utf8');
  const replace: Plugin = {
    name: 'mutant',
    setup: (build) => {
      build.onResolve({ filter: /^vitest$/ }, () => ({ path: harness }));
      if (definitions !== undefined) {
        build.onLoad({ filter: /test[\\/]recipes[\\/]definitions\.ts$/ }, () => ({
          contents: definitions,
          loader: 'ts',
          resolveDir: join(projectRoot, 'test', 'recipes'),
        }));
      }
      build.onLoad({ filter: /\.ts$/ }, (loaded) =>
        loaded.path === path ? { contents: mutant, loader: 'ts' } : undefined,
      );
    },
  };
  const bundler: BuildContext<{ write: false }> = await context({
    stdin: {
      contents: `import { parentPort } from 'node:worker_threads';
import { firstFailure } from './build/mutate/harness.ts';
${tests.map((each) => `import './${each}';`).join('\n')}
firstFailure().then((failure) => parentPort.postMessage(failure));`,
      resolveDir: projectRoot,
      loader: 'ts',
    },
    bundle: true,
    platform: 'node',
    format: 'cjs',
    write: false,
    // That the package has no side effects holds for those who import it, not for its tests.
    ignoreAnnotations: true,
    logLevel: 'silent',
    plugins: [replace],
  });
  return {
    deathOf: async (text) => {
      mutant = text;
      const { outputFiles } = await bundler.rebuild();
      return runToDeath(outputFiles[0]?.text ?? '');
    },
    [Symbol.asyncDispose]: () => bundler.dispose(),
  };
}

/** A mutant may loop for ever or eat all memory: it gets a worker of its own, with an end. */
function runToDeath(code: string): Promise<string | undefined> {
  return new Promise((resolve) => {
    const worker = new Worker(code, { eval: true, resourceLimits: { maxOldGenerationSizeMb: 512 } });
    const timer = setTimeout(() => end('It did not end.'), 60_000);
    const end = (death: string | undefined): void => {
      clearTimeout(timer);
      void worker.terminate();
      resolve(death);
    };
    worker.once('message', end);
    worker.once('error', (error) => end(String(error)));
  });
}
