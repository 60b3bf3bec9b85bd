import { ts } from 'ts-morph';
import type { Expression, Statement, Value } from '../../powershell/ast.js';
import { assign, collect, evaluate, variable } from '../../powershell/ast.js';
import type { BorderCommand } from '../border.js';
import { resolveSymbol } from '../constants.js';
import type { DiagnosticCode } from '../diagnostics.js';
import { VariableNames } from '../names.js';
import { type Shape, shapeOf } from '../types.js';
import type { Safeguards } from './safeguards.js';

/** What the lowering asks of the whole compilation. */
export interface Compilation {
  readonly checker: ts.TypeChecker;
  readonly safeguards: Safeguards;
  /** Records a diagnostic and leaves the current statement. */
  stop(node: ts.Node, code: DiagnosticCode, ...details: readonly string[]): never;
  /** Name of the PowerShell function for a declaration; from now on it is part of the output. */
  reference(declaration: ts.FunctionDeclaration, from: ts.Node): string;
  /** A hand-written function of the border; from now on it is part of the output. */
  system(border: BorderCommand, declaration: ts.VariableDeclaration): void;
  /** Name of a function of src/language; from now on it is part of the output. */
  language(name: string, from: ts.Node): string;
  /** The module-scope variable for a `moduleState` constant; from now on it is part of the output. */
  state(declaration: ts.VariableDeclaration): string;
  /** Lowers what may ask for no function and no state of the module, because it runs outside of it. */
  alone<T>(node: ts.Node, lower: () => T): T;
}

/** How a TypeScript variable is reached. A growing array is a List until it leaves the function. */
export interface Binding {
  readonly expression: Expression;
  readonly growing: boolean;
}

/** A loop or switch around the current statement; loops get a label when a `continue` has to cross a switch. */
export interface Frame {
  readonly kind: 'loop' | 'switch';
  readonly labelName: string;
  label: string | undefined;
}

/** A recipe that a function of the engine works with, once the function stands inside that recipe's cmdlet. */
export interface InlinedRecipe {
  readonly constants: Readonly<Record<string, Expression>>;
  readonly call: (method: string, node: ts.CallExpression, scope: Scope) => Expression;
}

/** One function being lowered. */
export class Scope {
  readonly names: VariableNames;
  readonly frames: Frame[] = [];
  readonly #bindings = new Map<ts.Symbol, Binding>();
  readonly #recipes = new Map<ts.Symbol, InlinedRecipe>();
  readonly #present = new Set<ts.Expression>();
  readonly #values = new Map<ts.Expression, Expression>();
  /** Statements that must run before the one being lowered. */
  prelude: Statement[] = [];
  /** What the function returns, where it is known. */
  returned: Shape | undefined;
  /** Inside a pipeline's script block `$_` is taken. */
  pipelineDepth = 0;

  constructor(readonly compilation: Compilation) {
    this.names = new VariableNames(compilation.safeguards);
  }

  get checker(): ts.TypeChecker {
    return this.compilation.checker;
  }

  get safeguards(): Safeguards {
    return this.compilation.safeguards;
  }

  shape(node: ts.Expression): Shape {
    const type = this.checker.getTypeAtLocation(node);
    const isThere = this.#present.has(node) || isInsideChain(node);
    return shapeOf(this.checker, isThere ? this.checker.getNonNullableType(type) : type);
  }

  /** From now on this part of an optional chain is known to be there: it is what `value` holds. */
  assumePresent(node: ts.Expression, value: Expression): void {
    this.#present.add(node);
    this.#values.set(node, value);
  }

  /** Whether the `?.` of this link was already tested. */
  isPresent(link: ts.Expression): boolean {
    return this.#present.has(link);
  }

  /** What stands for a node that was evaluated before. */
  valueOf(node: ts.Expression): Expression | undefined {
    return this.#values.get(node);
  }

  stop(node: ts.Node, code: DiagnosticCode, ...details: readonly string[]): never {
    return this.compilation.stop(node, code, ...details);
  }

  /** Declares a variable under the author's name, or the nearest free one. */
  declare(name: ts.Identifier, growing = false): string {
    const taken = this.names.take(name.text);
    this.bind(name, { expression: variable(taken), growing });
    return taken;
  }

  bind(name: ts.Identifier, binding: Binding): void {
    const symbol = this.checker.getSymbolAtLocation(name);
    if (symbol !== undefined) this.#bindings.set(symbol, binding);
  }

  binding(name: ts.Identifier): Binding | undefined {
    const symbol = resolveSymbol(this.checker, name);
    return symbol === undefined ? undefined : this.#bindings.get(symbol);
  }

  bindRecipe(name: ts.Identifier, recipe: InlinedRecipe): void {
    const symbol = this.checker.getSymbolAtLocation(name);
    if (symbol !== undefined) this.#recipes.set(symbol, recipe);
  }

  /** The recipe that an expression names, inside a cmdlet. */
  recipe(node: ts.Expression): InlinedRecipe | undefined {
    const symbol = ts.isIdentifier(node) ? resolveSymbol(this.checker, node) : undefined;
    return symbol === undefined ? undefined : this.#recipes.get(symbol);
  }

  /** A variable for a value that is needed more than once; its assignment joins the prelude. */
  temporary(wanted: string, value: Value): Expression {
    const name = variable(this.names.takeTemporary(wanted));
    this.prelude.push(assign(name, value));
    return name;
  }

  /** Lowers with a prelude of its own and hands both over. */
  apart<T>(lower: () => T): { readonly value: T; readonly prelude: readonly Statement[] } {
    const outer = this.prelude;
    this.prelude = [];
    try {
      const value = lower();
      return { value, prelude: this.prelude };
    } finally {
      this.prelude = outer;
    }
  }

  /** Lowers what is evaluated only sometimes: what it needs beforehand stays inside it. */
  lazily(node: ts.Expression, lower: () => Expression): Expression {
    const { value, prelude } = this.apart(lower);
    if (prelude.length === 0) return value;
    if (!this.safeguards.lazyPreludes) {
      this.prelude.push(...prelude);
      return value;
    }
    const { kind, optional } = this.shape(node);
    if (kind === 'array' && !optional) return collect(...prelude, evaluate(value));
    const whole: Expression = kind === 'array' ? { kind: 'unary', operator: ',', operand: value } : value;
    return { kind: 'subexpression', body: [...prelude, evaluate(whole)] };
  }
}

/** The target of `.b` in `a?.b.c`: where it is reached, it is there. */
function isInsideChain(node: ts.Expression): boolean {
  const { parent } = node;
  if (!ts.isPropertyAccessExpression(parent) && !ts.isElementAccessExpression(parent) && !ts.isCallExpression(parent)) {
    return false;
  }
  return ts.isOptionalChain(parent) && parent.expression === node && parent.questionDotToken === undefined;
}
