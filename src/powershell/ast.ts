/**
 * The PowerShell that we print, as a tree. It knows the language and nothing about recipes or TypeScript. The printer
 * decides on parentheses, quotes and line breaks, so a tree never holds any.
 */

export type Expression =
  | { readonly kind: 'string'; readonly value: string }
  | { readonly kind: 'expandable'; readonly parts: readonly (string | Expression)[] }
  /** A word that stands unquoted as a command's argument: `-ErrorAction Stop`. */
  | { readonly kind: 'bareWord'; readonly value: string }
  | { readonly kind: 'number'; readonly value: number }
  /** `$true`, `$false`, `$null`. */
  | { readonly kind: 'constant'; readonly name: 'true' | 'false' | 'null' }
  | { readonly kind: 'variable'; readonly name: string; readonly scope?: 'script' | undefined }
  | { readonly kind: 'member'; readonly target: Expression; readonly name: string }
  | { readonly kind: 'static'; readonly type: string; readonly name: string }
  | {
      readonly kind: 'call';
      readonly target: Expression;
      readonly method: string;
      readonly arguments: readonly Expression[];
    }
  | {
      readonly kind: 'staticCall';
      readonly type: string;
      readonly method: string;
      readonly arguments: readonly Expression[];
    }
  | { readonly kind: 'index'; readonly target: Expression; readonly index: Expression }
  | {
      readonly kind: 'binary';
      readonly operator: BinaryOperator;
      readonly left: Expression;
      readonly right: Expression;
    }
  | { readonly kind: 'unary'; readonly operator: '-not' | '-' | ','; readonly operand: Expression }
  | { readonly kind: 'cast'; readonly type: string; readonly operand: Expression }
  /** `@(a, b)`: elements separated by commas, so that none of them unrolls. */
  | { readonly kind: 'array'; readonly elements: readonly Expression[] }
  /** `a, b`: what some operators take on their right. */
  | { readonly kind: 'list'; readonly elements: readonly Expression[] }
  /** `@(…)` around statements: everything they output, as an array. */
  | { readonly kind: 'collect'; readonly body: readonly Statement[] }
  /** `$(…)`: statements where an expression is wanted. */
  | { readonly kind: 'subexpression'; readonly body: readonly Statement[] }
  | { readonly kind: 'hashtable'; readonly entries: readonly HashtableEntry[] }
  | { readonly kind: 'scriptBlock'; readonly parameters: readonly string[]; readonly body: readonly Statement[] }
  | { readonly kind: 'command'; readonly name: string; readonly arguments: readonly CommandArgument[] }
  | { readonly kind: 'pipeline'; readonly stages: readonly Expression[] }
  /** Text of our own with holes `{0}`, `{1}`: for .NET expressions that are declared as text. */
  | { readonly kind: 'template'; readonly template: string; readonly arguments: readonly Expression[] };

export type ExpressionKind = Expression['kind'];

export interface HashtableEntry {
  readonly key: string;
  readonly value: Value;
  /** Comment lines above the entry. */
  readonly comments?: readonly string[] | undefined;
}

export type CommandArgument =
  | { readonly kind: 'named'; readonly name: string; readonly value: Expression }
  | { readonly kind: 'switch'; readonly name: string; readonly value?: Expression | undefined }
  | { readonly kind: 'positional'; readonly value: Expression }
  | { readonly kind: 'splat'; readonly variable: string };

/** Logical and comparison operators, arithmetic, and the few that work on text and arrays. */
export type BinaryOperator =
  | '-and'
  | '-or'
  | '-eq'
  | '-ne'
  | '-lt'
  | '-le'
  | '-gt'
  | '-ge'
  | '-ceq'
  | '-cne'
  | '-in'
  | '-cin'
  | '-notin'
  | '-contains'
  | '-notcontains'
  | '-join'
  | '-csplit'
  | '-creplace'
  | '-cmatch'
  | '-cnotmatch'
  | '-is'
  | '-band'
  | '-bor'
  | '-bxor'
  | '-shl'
  | '-shr'
  | '+'
  | '-'
  | '*'
  | '/'
  | '%'
  | '-f';

export type Statement =
  | {
      readonly kind: 'assign';
      readonly target: Expression;
      readonly operator: '=' | '+=' | '-=' | '*=' | '/=' | '%=';
      readonly value: Value;
    }
  | { readonly kind: 'expression'; readonly expression: Expression }
  | If
  | ForEach
  | {
      readonly kind: 'while';
      readonly label?: string | undefined;
      readonly condition: Expression;
      readonly body: readonly Statement[];
    }
  | {
      readonly kind: 'doWhile';
      readonly label?: string | undefined;
      readonly body: readonly Statement[];
      readonly condition: Expression;
    }
  | {
      readonly kind: 'for';
      readonly label?: string | undefined;
      readonly initializer: Statement;
      readonly condition: Expression;
      readonly step: Statement;
      readonly body: readonly Statement[];
    }
  /** `$count++` */
  | { readonly kind: 'step'; readonly target: Expression; readonly operator: '++' | '--' }
  | Switch
  | Try
  | { readonly kind: 'throw'; readonly value: Expression }
  | { readonly kind: 'return'; readonly value?: Value | undefined }
  | { readonly kind: 'break'; readonly label?: string | undefined }
  | { readonly kind: 'continue'; readonly label?: string | undefined }
  | { readonly kind: 'comment'; readonly lines: readonly string[] }
  | { readonly kind: 'blank' }
  /** `enum Name { … }`: known to the module that declares it, and nowhere else. Members with values are flags. */
  | { readonly kind: 'enum'; readonly name: string; readonly members: EnumerationMembers }
  /** PowerShell written by hand, line by line; the printer indents it. */
  | { readonly kind: 'handwritten'; readonly lines: readonly string[] }
  | FunctionDefinition;

/** Names that are counted from 0, or flags by name. */
export type EnumerationMembers = readonly string[] | Readonly<Record<string, number>>;

export type StatementKind = Statement['kind'];

/** What may stand right of `=`: an expression, or a statement whose output is the value. */
export type Value = Expression | If | ForEach | Switch;

export interface If {
  readonly kind: 'if';
  readonly branches: readonly { readonly condition: Expression; readonly body: readonly Statement[] }[];
  readonly otherwise?: readonly Statement[] | undefined;
}

export interface ForEach {
  readonly kind: 'foreach';
  readonly label?: string | undefined;
  readonly variable: string;
  readonly items: Expression;
  readonly body: readonly Statement[];
}

export interface Switch {
  readonly kind: 'switch';
  readonly label?: string | undefined;
  readonly subject: Expression;
  readonly caseSensitive?: boolean | undefined;
  readonly clauses: readonly { readonly values: readonly Expression[]; readonly body: readonly Statement[] }[];
  readonly otherwise?: readonly Statement[] | undefined;
}

export interface Try {
  readonly kind: 'try';
  readonly body: readonly Statement[];
  readonly handler?: readonly Statement[] | undefined;
  readonly finalizer?: readonly Statement[] | undefined;
}

export interface FunctionDefinition {
  readonly kind: 'function';
  readonly name: string;
  /** Lines of the comment block inside the function, help sections included. */
  readonly help: readonly string[];
  /** Attributes of the param block as text of our own, such as `CmdletBinding()`. */
  readonly attributes: readonly string[];
  readonly parameters: readonly Parameter[];
  /** A plain body, or the blocks of a pipeline function. */
  readonly body: readonly Statement[] | PipelineBlocks;
}

export interface PipelineBlocks {
  readonly begin?: readonly Statement[] | undefined;
  readonly process: readonly Statement[];
  readonly end?: readonly Statement[] | undefined;
}

export interface Parameter {
  readonly name: string;
  /** Attributes as text of our own; constants in them come through `quote`. */
  readonly attributes: readonly string[];
  /** Type name without brackets; none leaves the parameter untyped, so that `$null` stays `$null`. */
  readonly type?: string | undefined;
  readonly default?: Expression | undefined;
}

export const text = (value: string): Expression => ({ kind: 'string', value });
export const number = (value: number): Expression => ({ kind: 'number', value });
export const variable = (name: string): Expression => ({ kind: 'variable', name });
export const scriptVariable = (name: string): Expression => ({ kind: 'variable', name, scope: 'script' });
export const constant = (name: 'true' | 'false' | 'null'): Expression => ({ kind: 'constant', name });
export const member = (target: Expression, name: string): Expression => ({ kind: 'member', target, name });
export const call = (target: Expression, method: string, ...values: readonly Expression[]): Expression => ({
  kind: 'call',
  target,
  method,
  arguments: values,
});
export const staticCall = (type: string, method: string, ...values: readonly Expression[]): Expression => ({
  kind: 'staticCall',
  type,
  method,
  arguments: values,
});
export const binary = (left: Expression, operator: BinaryOperator, right: Expression): Expression => ({
  kind: 'binary',
  operator,
  left,
  right,
});
export const not = (operand: Expression): Expression => ({ kind: 'unary', operator: '-not', operand });
export const cast = (type: string, operand: Expression): Expression => ({ kind: 'cast', type, operand });
export const array = (elements: readonly Expression[]): Expression => ({ kind: 'array', elements });
export const collect = (...body: readonly Statement[]): Expression => ({ kind: 'collect', body });
export const hashtable = (entries: readonly HashtableEntry[]): Expression => ({ kind: 'hashtable', entries });
export const record = (entries: readonly HashtableEntry[]): Expression => cast('pscustomobject', hashtable(entries));
export const command = (name: string, values: readonly CommandArgument[] = []): Expression => ({
  kind: 'command',
  name,
  arguments: values,
});
export const named = (name: string, value: Expression): CommandArgument => ({ kind: 'named', name, value });
export const assign = (target: Expression, value: Value): Statement => ({
  kind: 'assign',
  target,
  operator: '=',
  value,
});
export const evaluate = (expression: Expression): Statement => ({ kind: 'expression', expression });
export const giveBack = (value?: Value): Statement => ({ kind: 'return', value });
