import type { BinaryOperator, CommandArgument, Expression, ExpressionKind, HashtableEntry } from './ast.js';
import { indentation, printBlock, printValue } from './print.js';
import { escapeExpandable, quote, quoteKey } from './quote.js';

/**
 * Where an expression stands decides whether it needs parentheses. statement: alone, or right of `=`. operand: beside an
 * operator or before a member. argument: after a command's parameter name. element: between commas.
 */
export type Place = 'statement' | 'operand' | 'argument' | 'element' | 'inner';

/** Lines longer than this are broken where the language allows. */
const lineWidth = 115;

/** Prints one expression whose first line starts at `level`; parenthesised as its place requires. */
export function printExpression(expression: Expression, level: number, place: Place = 'inner'): string {
  const printed = printBare(expression, level);
  return needsParentheses(expression, place) ? `(${printed})` : printed;
}

type Printer<K extends ExpressionKind> = (expression: Extract<Expression, { kind: K }>, level: number) => string;

/** One printer a kind: a kind without one does not compile. */
const printers: { readonly [K in ExpressionKind]: Printer<K> } = {
  string: (it) => quote(it.value),
  expandable: (it, level) => `"${it.parts.map((part, index) => printPart(part, it.parts[index + 1], level)).join('')}"`,
  bareWord: (it) => it.value,
  number: (it) => printNumber(it.value),
  constant: (it) => `$${it.name}`,
  variable: (it) => (it.scope === undefined ? `$${it.name}` : `$${it.scope}:${it.name}`),
  member: (it, level) => `${printExpression(it.target, level, 'operand')}.${it.name}`,
  static: (it) => `[${it.type}]::${it.name}`,
  call: (it, level) =>
    `${printExpression(it.target, level, 'operand')}.${it.method}(${printArguments(it.arguments, level)})`,
  staticCall: (it, level) => `[${it.type}]::${it.method}(${printArguments(it.arguments, level)})`,
  index: (it, level) => `${printExpression(it.target, level, 'operand')}[${printExpression(it.index, level)}]`,
  binary: (it, level) => printBinary(it, level),
  unary: (it, level) =>
    it.operator === '-'
      ? `-${printExpression(it.operand, level, 'operand')}`
      : `${it.operator} ${printExpression(it.operand, level, 'operand')}`,
  cast: (it, level) => {
    const compact = it.operand.kind === 'hashtable' ? '' : ' ';
    return `[${it.type}]${compact}${printExpression(it.operand, level, 'operand')}`;
  },
  array: (it, level) => printArray(it.elements, level),
  list: (it, level) => it.elements.map((each) => printExpression(each, level, 'element')).join(', '),
  collect: (it, level) => `@${printStatements(it.body, level)}`,
  subexpression: (it, level) => `$${printStatements(it.body, level)}`,
  hashtable: (it, level) => printHashtable(it.entries, level),
  scriptBlock: (it, level) => {
    const inner = indentation(level + 1);
    const parameters = it.parameters.length === 0 ? '' : `param(${it.parameters.map((name) => `$${name}`).join(', ')})`;
    const body = printBlock(it.body, level + 1);
    const oneLine = `{ ${body.trim()} }`;
    if (parameters === '' && it.body.length === 1 && !oneLine.includes('\n')) return oneLine;
    const head = parameters === '' ? '{' : `{\n${inner}${parameters}`;
    return `${head}\n${body}\n${indentation(level)}}`;
  },
  command: (it, level) => [it.name, ...it.arguments.map((each) => printCommandArgument(each, level))].join(' '),
  pipeline: (it, level) => {
    const oneLine = it.stages.map((each) => printExpression(each, level, 'statement')).join(' | ');
    if (fits(oneLine, level)) return oneLine;
    const stages = it.stages.map((each, index) => printExpression(each, level + (index === 0 ? 0 : 1), 'statement'));
    return stages.join(` |\n${indentation(level + 1)}`);
  },
  template: (it, level) =>
    it.template.replace(/\{(\d)\}/g, (_, index: string) => {
      const value = it.arguments[Number(index)];
      if (value === undefined) throw new Error(`The template ${it.template} has no argument ${index}.`);
      return printExpression(value, level, 'operand');
    }),
};

function printBare<K extends ExpressionKind>(expression: Extract<Expression, { kind: K }>, level: number): string {
  return (printers[expression.kind as K] as Printer<K>)(expression, level);
}

const fits = (line: string, level: number): boolean => !line.includes('\n') && line.length + level * 4 <= lineWidth;

/** Kinds that read the same anywhere but in a command's arguments. */
const primary: ReadonlySet<ExpressionKind> = new Set<ExpressionKind>([
  'string',
  'expandable',
  'constant',
  'variable',
  'member',
  'static',
  'call',
  'staticCall',
  'index',
  'array',
  'collect',
  'subexpression',
  'hashtable',
  'scriptBlock',
]);

/** What PowerShell's argument mode takes as it stands: anything else would be read as text. */
const argument: ReadonlySet<ExpressionKind> = new Set<ExpressionKind>([
  'bareWord',
  'string',
  'expandable',
  'constant',
  'variable',
  'member',
  'call',
  'index',
  'array',
  'collect',
  'subexpression',
  'hashtable',
  'scriptBlock',
]);

function needsParentheses(expression: Expression, place: Place): boolean {
  switch (place) {
    case 'statement':
      return false;
    case 'inner':
      return expression.kind === 'command' || expression.kind === 'pipeline' || endsInList(expression);
    case 'element':
      return !(primary.has(expression.kind) || expression.kind === 'number' || expression.kind === 'cast');
    case 'operand':
      return !(primary.has(expression.kind) || (expression.kind === 'number' && expression.value >= 0));
    case 'argument':
      // `[type]::Member` and what grows out of it begin with a bracket, which argument mode takes for text.
      return !(argument.has(expression.kind) || expression.kind === 'number') || startsWithBracket(expression);
  }
}

/** Between the commas of a call its own commas would end the argument. */
const endsInList = (expression: Expression): boolean =>
  expression.kind === 'binary' && expression.right.kind === 'list';

function startsWithBracket(expression: Expression): boolean {
  if (expression.kind === 'static' || expression.kind === 'staticCall' || expression.kind === 'template') return true;
  if (expression.kind === 'member' || expression.kind === 'call' || expression.kind === 'index') {
    return startsWithBracket(expression.target);
  }
  return false;
}

/** about_Operator_Precedence, loosest first. `-and` and `-or` share a level, so does every comparison: those get parentheses. */
const precedence: Readonly<Record<BinaryOperator, number>> = {
  '-and': 1,
  '-or': 1,
  '-band': 2,
  '-bor': 2,
  '-bxor': 2,
  '-shl': 2,
  '-shr': 2,
  '-eq': 3,
  '-ne': 3,
  '-lt': 3,
  '-le': 3,
  '-gt': 3,
  '-ge': 3,
  '-ceq': 3,
  '-cne': 3,
  '-in': 3,
  '-cin': 3,
  '-notin': 3,
  '-contains': 3,
  '-notcontains': 3,
  '-join': 3,
  '-csplit': 3,
  '-creplace': 3,
  '-cmatch': 3,
  '-cnotmatch': 3,
  '-is': 3,
  '+': 4,
  '-': 4,
  '*': 5,
  '/': 5,
  '%': 5,
  '-f': 6,
};

function printBinary(it: Extract<Expression, { kind: 'binary' }>, level: number): string {
  const left = printOperand(it.left, it.operator, level, 'left');
  const right = printOperand(it.right, it.operator, level, 'right');
  const oneLine = `${left} ${it.operator} ${right}`;
  const chain = it.operator === '-and' || it.operator === '-or';
  if (!chain || fits(oneLine, level)) return oneLine;
  return `${left} ${it.operator}\n${indentation(level + 1)}${printOperand(it.right, it.operator, level + 1, 'right')}`;
}

function printOperand(operand: Expression, outer: BinaryOperator, level: number, side: 'left' | 'right'): string {
  if (operand.kind === 'unary' && operand.operator === '-not' && precedence[outer] === 1) {
    return printExpression(operand, level);
  }
  if (operand.kind === 'cast' || (operand.kind === 'unary' && operand.operator === ',')) {
    return printExpression(operand, level);
  }
  if (operand.kind === 'number' || operand.kind === 'list') return printExpression(operand, level);
  if (operand.kind !== 'binary') return printExpression(operand, level, 'operand');
  const inner = precedence[operand.operator];
  const same = inner === precedence[outer];
  // Left-associative chains of one operator read without parentheses; mixed ones of one level do not.
  const bare =
    inner > precedence[outer] ||
    (same && side === 'left' && (operand.operator === outer || inner === 4 || inner === 5));
  return bare ? printExpression(operand, level) : `(${printExpression(operand, level)})`;
}

function printArguments(values: readonly Expression[], level: number): string {
  const oneLine = values.map((value) => printExpression(value, level)).join(', ');
  if (fits(oneLine, level) || values.length === 0 || (values.length === 1 && !oneLine.includes('\n'))) return oneLine;
  const inner = indentation(level + 1);
  return `\n${values.map((value) => inner + printExpression(value, level + 1)).join(',\n')}\n${indentation(level)}`;
}

function printArray(elements: readonly Expression[], level: number): string {
  const printed = elements.map((each) => printExpression(each, level, 'element'));
  const oneLine = `@(${printed.join(', ')})`;
  if (fits(oneLine, level)) return oneLine;
  const inner = indentation(level + 1);
  return `@(\n${elements.map((each) => inner + printExpression(each, level + 1, 'element')).join(',\n')}\n${indentation(level)})`;
}

function printStatements(body: Extract<Expression, { kind: 'collect' }>['body'], level: number): string {
  const [only] = body;
  if (body.length === 1 && only?.kind === 'if') {
    const oneLine = printValue(only, level);
    if (!oneLine.includes('\n')) return `(${oneLine})`;
  }
  const oneLine = `(${printBlock(body, 0)})`;
  if (body.length === 1 && fits(oneLine, level)) return oneLine;
  if (body.length === 1 && only?.kind === 'expression' && only.expression.kind !== 'pipeline') {
    return `(${printBlock(body, level).trimStart()})`;
  }
  return `(\n${printBlock(body, level + 1)}\n${indentation(level)})`;
}

function printHashtable(entries: readonly HashtableEntry[], level: number): string {
  if (entries.length === 0) return '@{}';
  const inner = indentation(level + 1);
  const keys = entries.map((entry) => quoteKey(entry.key));
  const width = Math.max(...keys.map((key) => key.length));
  const lines = entries.map((entry, index) => {
    const comments = (entry.comments ?? []).map((line) => `${inner}# ${line}\n`).join('');
    const value = printValue(entry.value, level + 1);
    return `${comments}${inner}${(keys[index] ?? '').padEnd(width)} = ${value}`;
  });
  return `@{\n${lines.join('\n')}\n${indentation(level)}}`;
}

function printCommandArgument(it: CommandArgument, level: number): string {
  switch (it.kind) {
    case 'named':
      return `-${it.name} ${printExpression(it.value, level, 'argument')}`;
    case 'switch':
      return it.value === undefined ? `-${it.name}` : `-${it.name}:${printExpression(it.value, level, 'argument')}`;
    case 'positional':
      return printExpression(it.value, level, 'argument');
    case 'splat':
      return `@${it.variable}`;
  }
}

/** Variables stand bare in an expandable string where the next character cannot belong to their name. */
function printPart(part: string | Expression, next: string | Expression | undefined, level: number): string {
  if (typeof part === 'string') return escapeExpandable(part);
  if (part.kind === 'variable' && part.scope === undefined) {
    const follows = typeof next === 'string' ? next.charAt(0) : '';
    return /[A-Za-z0-9_:?.[]/.test(follows) && follows !== '.' && follows !== '['
      ? `\${${part.name}}`
      : `$${part.name}`;
  }
  return `$(${printExpression(part, level, 'statement')})`;
}

/** Beyond 32 bits a literal is written as a double, so that no integer arithmetic starts from it. */
function printNumber(value: number): string {
  if (Number.isInteger(value) && Math.abs(value) > 2147483647)
    return Math.abs(value) < 1e21 ? `${value}.0` : exponent(value);
  return exponent(value);
}

const exponent = (value: number): string => {
  if (!Number.isFinite(value)) throw new Error(`${value} has no literal in PowerShell.`);
  return String(value).replace('e+', 'e');
};
