import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { deserialize, serialize } from 'node:v8';
import { projectRoot } from '../build/root.js';
import { type CompileResult, type Compiler, openCompiler } from '../src/compiler/compile.js';
import type { ModuleContent } from '../src/compiler/module.js';
import { madeOnce } from './run-folder.js';

let compiler: Compiler | undefined;

function projectCompiler(): Compiler {
  compiler ??= openCompiler(projectRoot);
  return compiler;
}

/** This project, compiled once for all tests: from cold that takes seconds. */
export async function compiledProject(): Promise<CompileResult> {
  const path = await madeOnce('compiled', async (folder) => {
    const made = join(folder, 'result');
    await writeFile(made, serialize(projectCompiler().compile()));
    return made;
  });
  return deserialize(await readFile(path)) as CompileResult;
}

/** The module that ships, as the compiler gives it. */
export async function compiledModule(): Promise<ModuleContent> {
  const { module } = await compiledProject();
  if (module === undefined) throw new Error('The recipes do not compile.');
  return module;
}

/** What this project compiles to with these recipes in place of those that are there, or besides; by path below the root. */
export function compileEdited(recipes: ReadonlyMap<string, string>): CompileResult {
  const compiler = projectCompiler();
  try {
    compiler.read(recipes.keys(), recipes);
    return compiler.compile();
  } finally {
    compiler.read(recipes.keys());
  }
}
