import { ts } from 'ts-morph';
import type { FunctionDefinition, Statement } from '../powershell/ast.js';
import { assign, scriptVariable } from '../powershell/ast.js';
import { print } from '../powershell/print.js';
import { FunctionCompiler } from './compilation.js';
import { type Diagnostic, LoweringStopped } from './diagnostics.js';
import { lowerConstant } from './lower/constant.js';
import { passedName } from './lower/function.js';
import { allSafeguards, type Safeguards } from './lower/safeguards.js';
import { toCommandName } from './names.js';
import { typeErrors } from './project.js';
import { isCollected, shapeOf } from './types.js';

/** Some functions in PowerShell, outside any module: for tests, examples and measurements. */
export interface CompiledFunctions {
  readonly diagnostics: readonly Diagnostic[];
  /** State variables and functions, everything that is reached included. */
  readonly text: string;
  /** The functions of the files themselves, by their names in TypeScript. */
  readonly functions: ReadonlyMap<string, CompiledSignature>;
  readonly definitions: readonly FunctionDefinition[];
}

/** How a compiled function is called. */
export interface CompiledSignature {
  readonly commandName: string;
  readonly parameters: readonly string[];
  /** Its output is the elements of an array: collect it with `@( )`. */
  readonly returnsArray: boolean;
}

/**
 * Compiles every top-level function of the files. Safeguards are switched off only to show that a test needs them;
 * `windowsCommands` are names that no function may take, as FunctionCompiler has them.
 */
export function compileFunctions(
  program: ts.Program,
  files: readonly ts.SourceFile[],
  safeguards: Safeguards = allSafeguards,
  windowsCommands: ReadonlyMap<string, string> = new Map(),
): CompiledFunctions {
  const checker = program.getTypeChecker();
  const types = files.flatMap((file) => typeErrors(program, file));
  const compiler = new FunctionCompiler(program, windowsCommands, safeguards);
  const functions = new Map<string, CompiledSignature>();
  for (const node of files.flatMap((file) => file.statements)) {
    if (!isNamedFunction(node)) continue;
    try {
      compiler.reference(node, node);
      functions.set(node.name.text, signatureOf(node, checker));
    } catch (failure) {
      if (!(failure instanceof LoweringStopped)) throw failure;
    }
  }
  const definitions = compiler.finish().map((each) => each.definition);
  const states = [...compiler.states].map(([name, value]) => assign(scriptVariable(name), lowerConstant(value)));
  const spaced = definitions.flatMap((each): Statement[] => [each, { kind: 'blank' }]);
  const diagnostics = [...types, ...compiler.diagnostics];
  return { diagnostics, text: print([...states, ...spaced]), functions, definitions };
}

type NamedFunction = ts.FunctionDeclaration & { readonly name: ts.Identifier };

const isNamedFunction = (node: ts.Statement): node is NamedFunction =>
  ts.isFunctionDeclaration(node) && node.name !== undefined;

function signatureOf(node: NamedFunction, checker: ts.TypeChecker): CompiledSignature {
  const signature = checker.getSignatureFromDeclaration(node);
  const returned = signature === undefined ? undefined : checker.getReturnTypeOfSignature(signature);
  return {
    commandName: toCommandName(node.name.text)?.commandName ?? '',
    parameters: node.parameters.map(passedName),
    returnsArray: returned !== undefined && isCollected(shapeOf(checker, returned)),
  };
}
