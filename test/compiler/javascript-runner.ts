import { transformSync } from 'esbuild';
import * as dotnet from '../../src/border/dotnet.js';
import * as state from '../../src/border/state.js';

const modules: Readonly<Record<string, unknown>> = {
  '../border/dotnet.js': dotnet,
  '../border/state.js': state,
};

/** The functions of a TypeScript text, run as they are: what JavaScript says a program means. */
export function javaScriptFunctions(
  text: string,
): Readonly<Record<string, (...values: readonly unknown[]) => unknown>> {
  const exported = text.replace(/^\s*function /gm, 'export function ');
  const { code } = transformSync(exported, { loader: 'ts', format: 'cjs', target: 'es2023' });
  const require = (name: string): unknown => modules[name];
  const module = { exports: {} };
  new Function('require', 'module', 'exports', code)(require, module, module.exports);
  return module.exports;
}
