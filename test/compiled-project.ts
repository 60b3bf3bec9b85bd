import { projectRoot } from '../build/root.js';
import { type CompileResult, type Compiler, openCompiler } from '../src/compiler/compile.js';
import type { ModuleContent } from '../src/compiler/module.js';

let compiler: Compiler | undefined;
let compiled: CompileResult | undefined;

function projectCompiler(): Compiler {
  compiler ??= openCompiler(projectRoot);
  return compiler;
}

/** This project, compiled once for all tests of a process: from cold that takes seconds. */
export function compiledProject(): CompileResult {
  compiled ??= projectCompiler().compile();
  return compiled;
}

/** The module that ships, as the compiler gives it. */
export function compiledModule(): ModuleContent {
  const { module } = compiledProject();
  if (module === undefined) throw new Error('The recipes do not compile.');
  return module;
}

/** What this project compiles to with these recipes in place of those that are there, or besides; by path below the root. */
export function compileEdited(recipes: ReadonlyMap<string, string>): CompileResult {
  // What the project compiles to is what it compiles to before any edit.
  compiledProject();
  const compiler = projectCompiler();
  try {
    compiler.read(recipes.keys(), recipes);
    return compiler.compile();
  } finally {
    compiler.read(recipes.keys());
  }
}
