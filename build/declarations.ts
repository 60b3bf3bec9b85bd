import { readFileSync } from 'node:fs';
import { dirname, join, relative, resolve, sep } from 'node:path';
import ts from 'typescript';
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
  const entry = join(projectRoot, 'src', 'index.ts');
  const { config } = ts.parseConfigFileTextToJson(
    'tsconfig.json',
    readFileSync(join(projectRoot, 'tsconfig.json'), 'utf8'),
  );
  const { options } = ts.parseJsonConfigFileContent(
    { compilerOptions: config.compilerOptions, files: [entry] },
    ts.sys,
    projectRoot,
  );
  const program = ts.createProgram([entry], {
    ...options,
    noEmit: false,
    declaration: true,
    emitDeclarationOnly: true,
    rootDir: projectRoot,
    outDir: projectRoot,
  });
  const all = new Map<string, string>();
  program.emit(undefined, (path, text) => all.set(path.split('/').join(sep), text));
  return reachable(join(projectRoot, 'src', 'index.d.ts'), all);
}

/** The entry and every file that it leads to; the rest describes what no user sees. */
function reachable(entry: string, all: ReadonlyMap<string, string>): Map<string, string> {
  const found = new Map<string, string>();
  const waiting = [resolve(entry)];
  for (let path = waiting.pop(); path !== undefined; path = waiting.pop()) {
    const text = all.get(path);
    const name = relative(projectRoot, path).split(sep).join('/');
    if (text === undefined) throw new Error(`${name} was not emitted.`);
    if (found.has(name)) continue;
    found.set(name, text);
    for (const { fileName } of ts.preProcessFile(text).importedFiles) {
      if (fileName.startsWith('.')) waiting.push(resolve(dirname(path), fileName.replace(/\.js$/, '.d.ts')));
    }
  }
  return found;
}
