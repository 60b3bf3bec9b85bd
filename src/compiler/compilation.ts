import { ts } from 'ts-morph';
import type { FunctionDefinition } from '../powershell/ast.js';
import { type BorderCommand, systemFunctionDefinition } from './border.js';
import { evaluateConstant } from './constants.js';
import { type Diagnostic, type DiagnosticCode, diagnosticAt, LoweringStopped } from './diagnostics.js';
import { lowerFunction } from './lower/function.js';
import { allSafeguards, type Safeguards } from './lower/safeguards.js';
import type { Compilation } from './lower/scope.js';
import { stateChangingVerbs, toCommandName } from './names.js';

/** One PowerShell function of the output, and the file that says what it says. */
export interface CompiledFunction {
  readonly definition: FunctionDefinition;
  readonly source: ts.SourceFile;
}

/** What lowering a function gave, and what it asked for on the way, so that it can be had again without lowering. */
interface Lowered {
  readonly definition: FunctionDefinition;
  readonly references: readonly ts.FunctionDeclaration[];
  readonly states: readonly ts.VariableDeclaration[];
  readonly systems: readonly SystemReference[];
}

/** A hand-written function of the border, and where it is declared. */
interface SystemReference {
  readonly border: BorderCommand;
  readonly declaration: ts.VariableDeclaration;
}

/** Lowered functions by their syntax: a file that was not read anew keeps its nodes, and so its results. */
export type LoweringCache = WeakMap<ts.Node, Lowered>;

/**
 * Compiles functions on demand: what is called joins the queue, so that the output holds exactly what is reached from
 * its roots.
 */
export class FunctionCompiler implements Compilation {
  readonly diagnostics: Diagnostic[] = [];
  /** State variables of the module with their first values. */
  readonly states = new Map<string, unknown>();
  readonly #compiled = new Map<string, CompiledFunction>();
  readonly #owners = new Map<string, ts.Node>();
  readonly #queue: (() => void)[] = [];
  /** Functions of src/language by name. */
  readonly #language: ReadonlyMap<string, ts.FunctionDeclaration>;

  readonly checker: ts.TypeChecker;
  /** What the function being lowered asked for so far. */
  #asked: { references: ts.FunctionDeclaration[]; states: ts.VariableDeclaration[]; systems: SystemReference[] } = {
    references: [],
    states: [],
    systems: [],
  };

  constructor(
    readonly program: ts.Program,
    /** Lower-case names of commands that Windows has, with their spelling there. */
    readonly windowsCommands: ReadonlyMap<string, string>,
    readonly safeguards: Safeguards = allSafeguards,
    readonly cache: LoweringCache = new WeakMap(),
  ) {
    this.checker = program.getTypeChecker();
    const files = program.getSourceFiles().filter((each) => each.fileName.includes('/src/language/'));
    const declarations = files.flatMap((each) => each.statements.filter(ts.isFunctionDeclaration));
    this.#language = new Map(declarations.map((each) => [each.name?.text ?? '', each]));
  }

  stop(node: ts.Node, code: DiagnosticCode, ...details: readonly string[]): never {
    this.diagnostics.push(diagnosticAt(node, code, ...details));
    throw new LoweringStopped();
  }

  reference(declaration: ts.FunctionDeclaration, from: ts.Node): string {
    const own = declaration.name ?? this.stop(declaration, 'RDP2001', 'a function without a name');
    const name = toCommandName(own.text);
    if (name === undefined) return this.stop(own, 'RDP2009', own.text);
    if (stateChangingVerbs.includes(name.verb)) return this.stop(own, 'RDP2021', name.verb);
    this.add(name.commandName, declaration, from);
    this.#asked.references.push(declaration);
    return name.commandName;
  }

  language(name: string, from: ts.Node): string {
    const declaration = this.#language.get(name);
    if (declaration === undefined)
      throw new Error(`src/language has no function ${name}, or is no part of the program.`);
    return this.reference(declaration, from);
  }

  system(border: BorderCommand, declaration: ts.VariableDeclaration): void {
    this.#asked.systems.push({ border, declaration });
    const key = border.name.toLowerCase();
    if (this.#owners.has(key)) return;
    this.#owners.set(key, declaration);
    this.#compiled.set(key, { definition: systemFunctionDefinition(border), source: declaration.getSourceFile() });
  }

  state(declaration: ts.VariableDeclaration): string {
    const name = declaration.name.getText();
    const pascal = name.charAt(0).toUpperCase() + name.slice(1);
    const { initializer } = declaration;
    this.#asked.states.push(declaration);
    if (!this.states.has(pascal) && initializer !== undefined && ts.isCallExpression(initializer)) {
      const [first] = initializer.arguments;
      this.states.set(pascal, first === undefined ? undefined : evaluateConstant(this.checker, first));
    }
    return pascal;
  }

  alone<T>(node: ts.Node, lower: () => T): T {
    const outer = this.#asked;
    this.#asked = { references: [], states: [], systems: [] };
    const value = lower();
    if (Object.values(this.#asked).some((each) => each.length > 0)) this.stop(node, 'RDP2030', node.getText());
    this.#asked = outer;
    return value;
  }

  /** Queues a function or arrow under a name, once. */
  add(name: string, node: ts.FunctionDeclaration | ts.ArrowFunction, from: ts.Node, synopsis?: string): void {
    const key = name.toLowerCase();
    const owner = this.#owners.get(key);
    if (owner === node) return;
    if (owner !== undefined) this.stop(from, 'RDP2010', name, name);
    const windows = this.windowsCommands.get(key);
    if (windows !== undefined) this.stop(from, 'RDP2011', name, windows);
    this.#owners.set(key, node);
    this.#queue.push(() => {
      const { definition } = this.#lower(name, node, synopsis);
      this.#compiled.set(key, { definition, source: node.getSourceFile() });
    });
  }

  #lower(name: string, node: ts.FunctionDeclaration | ts.ArrowFunction, synopsis?: string): Lowered {
    const known = this.cache.get(node);
    if (known !== undefined) {
      for (const each of known.references) this.reference(each, node);
      for (const each of known.states) this.state(each);
      for (const each of known.systems) this.system(each.border, each.declaration);
      return known;
    }
    this.#asked = { references: [], states: [], systems: [] };
    const faults = this.diagnostics.length;
    const lowered = { definition: lowerFunction(name, node, this, synopsis), ...this.#asked };
    // A function with diagnostics is lowered anew each time, so that they are reported each time.
    if (this.diagnostics.length === faults) this.cache.set(node, lowered);
    return lowered;
  }

  /** Works off the queue; each function's diagnostics leave the others alone. */
  finish(): readonly CompiledFunction[] {
    for (let next = this.#queue.shift(); next !== undefined; next = this.#queue.shift()) {
      try {
        next();
      } catch (failure) {
        if (!(failure instanceof LoweringStopped)) throw failure;
      }
    }
    return [...this.#compiled.values()].sort((a, b) => (a.definition.name < b.definition.name ? -1 : 1));
  }
}
