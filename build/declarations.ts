import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, posix } from 'node:path';
import { ts } from 'ts-morph';
import { projectRoot } from './root.js';

let emitted: ReadonlyMap<string, string> | undefined;

/**
 * The type declarations of the library, and of what they mention; made once, because it takes the compiler seconds.
 * @returns texts by their paths below the folder of the declarations, which is laid out like the project
 */
export function libraryDeclarations(): ReadonlyMap<string, string> {
  emitted ??= emit();
  return emitted;
}

function emit(): Map<string, string> {
  const folder = mkdtempSync(join(tmpdir(), 'rdp0x904-types-'));
  try {
    const settings = join(folder, 'tsconfig.json');
    const outDir = join(folder, 'types');
    writeFileSync(
      settings,
      JSON.stringify({
        extends: join(projectRoot, 'tsconfig.json'),
        compilerOptions: {
          noEmit: false,
          declaration: true,
          emitDeclarationOnly: true,
          rootDir: projectRoot,
          outDir,
          typeRoots: [join(projectRoot, 'node_modules', '@types')],
        },
        files: [join(projectRoot, 'src', 'index.ts')],
        include: [],
      }),
    );
    const compiler = join(projectRoot, 'node_modules', 'typescript', 'bin', 'tsc');
    const { status, stdout } = spawnSync(process.execPath, [compiler, '-p', settings], { encoding: 'utf8' });
    if (status !== 0) throw new Error(`The library does not compile:\n${stdout}`);
    return reachable(outDir);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** The entry and every file that it leads to; the rest describes what no user sees. */
function reachable(folder: string): Map<string, string> {
  const found = new Map<string, string>();
  const waiting = ['src/index.d.ts'];
  for (let name = waiting.pop(); name !== undefined; name = waiting.pop()) {
    if (found.has(name)) continue;
    const text = readFileSync(join(folder, name), 'utf8');
    found.set(name, text);
    for (const { fileName } of ts.preProcessFile(text).importedFiles) {
      if (fileName.startsWith('.')) waiting.push(posix.join(posix.dirname(name), fileName.replace(/\.js$/, '.d.ts')));
    }
  }
  return found;
}
