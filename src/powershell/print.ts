import type { Expression, FunctionDefinition, If, Parameter, Statement, Value } from './ast.js';
import { printExpression } from './print-expression.js';

/** Prints a tree as an expert would have typed it: one-true-brace style, four spaces, LF line ends, final newline. */
export function print(statements: readonly Statement[]): string {
  return `${printBlock(statements, 0)}\n`;
}

/** Four spaces a level. */
export const indentation = (level: number): string => '    '.repeat(level);

/** Statements, one or more lines each, all at `level`. */
export function printBlock(statements: readonly Statement[], level: number): string {
  return statements
    .map((statement) => (statement.kind === 'blank' ? '' : `${indentation(level)}${printStatement(statement, level)}`))
    .join('\n');
}

const braces = (statements: readonly Statement[], level: number): string =>
  statements.length === 0
    ? `{\n${indentation(level)}}`
    : `{\n${printBlock(statements, level + 1)}\n${indentation(level)}}`;

const label = (name: string | undefined): string => (name === undefined ? '' : `:${name} `);

type Printer<K extends Statement['kind']> = (statement: Extract<Statement, { kind: K }>, level: number) => string;

/** One printer a kind: a kind without one does not compile. */
const printers: { readonly [K in Statement['kind']]: Printer<K> } = {
  assign: (it, level) => `${printExpression(it.target, level)} ${it.operator} ${printValue(it.value, level)}`,
  expression: (it, level) => printValue(it.expression, level),
  if: (it, level) => {
    const branches = it.branches.map(
      ({ condition, body }, index) =>
        `${index === 0 ? 'if' : 'elseif'} (${printExpression(condition, level, 'statement')}) ${braces(body, level)}`,
    );
    const rest = it.otherwise === undefined ? [] : [`else ${braces(it.otherwise, level)}`];
    return [...branches, ...rest].join(' ');
  },
  foreach: (it, level) =>
    `${label(it.label)}foreach ($${it.variable} in ${printExpression(it.items, level, 'statement')}) ${braces(it.body, level)}`,
  while: (it, level) =>
    `${label(it.label)}while (${printExpression(it.condition, level, 'statement')}) ${braces(it.body, level)}`,
  doWhile: (it, level) =>
    `${label(it.label)}do ${braces(it.body, level)} while (${printExpression(it.condition, level, 'statement')})`,
  for: (it, level) => {
    const head = [
      printStatement(it.initializer, level),
      printExpression(it.condition, level, 'statement'),
      printStatement(it.step, level),
    ].join('; ');
    return `${label(it.label)}for (${head}) ${braces(it.body, level)}`;
  },
  step: (it, level) => `${printExpression(it.target, level)}${it.operator}`,
  switch: (it, level) => {
    const clauses = it.clauses.flatMap(({ values, body }) =>
      values.map((value, index) => {
        // PowerShell has no fallthrough: clauses that share a body test for membership instead.
        if (index > 0) return '';
        const test =
          values.length === 1
            ? printExpression(value, level + 1, 'argument')
            : `{ $_ ${it.caseSensitive === true ? '-cin' : '-in'} ${values.map((each) => printExpression(each, level + 1, 'operand')).join(', ')} }`;
        return `${indentation(level + 1)}${test} ${braces(body, level + 1)}`;
      }),
    );
    const rest =
      it.otherwise === undefined ? [] : [`${indentation(level + 1)}default ${braces(it.otherwise, level + 1)}`];
    const inside = [...clauses.filter((each) => each !== ''), ...rest].join('\n');
    const sensitive = it.caseSensitive === true ? ' -CaseSensitive' : '';
    return `${label(it.label)}switch${sensitive} (${printExpression(it.subject, level, 'statement')}) {\n${inside}\n${indentation(level)}}`;
  },
  try: (it, level) =>
    [
      `try ${braces(it.body, level)}`,
      ...(it.handler === undefined ? [] : [`catch ${braces(it.handler, level)}`]),
      ...(it.finalizer === undefined ? [] : [`finally ${braces(it.finalizer, level)}`]),
    ].join(' '),
  throw: (it, level) => `throw ${printExpression(it.value, level, 'statement')}`,
  return: (it, level) => (it.value === undefined ? 'return' : `return ${printValue(it.value, level)}`),
  break: (it) => (it.label === undefined ? 'break' : `break ${it.label}`),
  continue: (it) => (it.label === undefined ? 'continue' : `continue ${it.label}`),
  comment: (it, level) => it.lines.map((line) => (line === '' ? '#' : `# ${line}`)).join(`\n${indentation(level)}`),
  blank: () => '',
  enum: (it, level) => {
    const counted = Array.isArray(it.members);
    const members = counted ? it.members : Object.entries(it.members).map(([name, value]) => `${name} = ${value}`);
    const lines = members.map((each) => `${indentation(level + 1)}${each}`);
    const flags = counted ? '' : `[Flags()]\n${indentation(level)}`;
    return `${flags}enum ${it.name} {\n${lines.join('\n')}\n${indentation(level)}}`;
  },
  handwritten: (it, level) =>
    it.lines.map((each, index) => (index === 0 || each === '' ? each : `${indentation(level)}${each}`)).join('\n'),
  function: (it, level) => printFunction(it, level),
};

export function printStatement<K extends Statement['kind']>(
  statement: Extract<Statement, { kind: K }>,
  level: number,
): string {
  return (printers[statement.kind as K] as Printer<K>)(statement, level);
}

export function printValue(value: Value, level: number): string {
  if (value.kind === 'if') {
    const oneLine = printShortIf(value, level);
    if (oneLine !== undefined) return oneLine;
  }
  const chain = printLongChain(value, level);
  if (chain !== undefined) return chain;
  return value.kind === 'if' || value.kind === 'foreach' || value.kind === 'switch'
    ? printStatement(value, level)
    : printExpression(value, level, 'statement');
}

/** Conditions that do not fit on a line, each on its own between parentheses. */
function printLongChain(value: Value, level: number): string | undefined {
  if (value.kind !== 'binary' || (value.operator !== '-and' && value.operator !== '-or')) return undefined;
  const line = printExpression(value, level, 'statement');
  if (!line.includes('\n')) return undefined;
  const inner = indentation(level + 1);
  const operands = chainOperands(value, value.operator).map((each) => inner + printChainOperand(each, level + 1));
  return `(\n${operands.join(` ${value.operator}\n`)}\n${indentation(level)})`;
}

const chainOperands = (value: Expression, operator: string): Expression[] =>
  value.kind === 'binary' && value.operator === operator
    ? [...chainOperands(value.left, operator), value.right]
    : [value];

/** The other logical operator has the same precedence. */
function printChainOperand(operand: Expression, level: number): string {
  const isLogical = operand.kind === 'binary' && (operand.operator === '-and' || operand.operator === '-or');
  const printed = printExpression(operand, level, operand.kind === 'command' ? 'operand' : 'statement');
  return isLogical ? (printLongChain(operand, level) ?? `(${printed})`) : printed;
}

/** A choice between two short values stays on its line. */
function printShortIf(it: If, level: number): string | undefined {
  const body = (statements: readonly Statement[] | undefined): string => `{ ${printBlock(statements ?? [], 0)} }`;
  const [branch] = it.branches;
  if (branch === undefined || it.branches.length > 1 || it.otherwise === undefined) return undefined;
  const condition = printExpression(branch.condition, level, 'statement');
  const line = `if (${condition}) ${body(branch.body)} else ${body(it.otherwise)}`;
  return line.includes('\n') || line.length > 80 ? undefined : line;
}

function printFunction(it: FunctionDefinition, level: number): string {
  const inner = indentation(level + 1);
  const lines = [`function ${it.name} {`];
  if (it.help.length > 0) {
    lines.push(`${inner}<#`, ...it.help.map((line) => (line === '' ? '' : `${inner}${line}`)), `${inner}#>`);
  }
  lines.push(...it.attributes.map((attribute) => `${inner}[${attribute}]`));
  lines.push(printParameters(it.parameters, level + 1), '');
  if ('process' in it.body) {
    const blocks = [
      ['begin', it.body.begin],
      ['process', it.body.process],
      ['end', it.body.end],
    ] as const;
    const printed = blocks.flatMap(([name, body]) =>
      body === undefined ? [] : [`${inner}${name} ${braces(body, level + 1)}`],
    );
    lines.push(printed.join('\n\n'));
  } else if (it.body.length > 0) {
    lines.push(printBlock(it.body, level + 1));
  }
  lines.push(`${indentation(level)}}`);
  return lines.join('\n');
}

function printParameters(parameters: readonly Parameter[], level: number): string {
  const indent = indentation(level);
  if (parameters.length === 0) return `${indent}param()`;
  const printed = parameters.map((parameter) => {
    const lines = parameter.attributes.map((attribute) => `[${attribute}]`);
    const type = parameter.type === undefined ? '' : `[${parameter.type}] `;
    const initial = parameter.default === undefined ? '' : ` = ${printExpression(parameter.default, level + 1)}`;
    lines.push(`${type}$${parameter.name}${initial}`);
    return lines.map((line) => `${indentation(level + 1)}${line}`).join('\n');
  });
  const separator = parameters.some((each) => each.attributes.length > 0) ? ',\n\n' : ',\n';
  return `${indent}param(\n${printed.join(separator)}\n${indent})`;
}
