import { ts } from 'ts-morph';
import { binary, cast, command, type Expression, named } from '../../powershell/ast.js';
import { printExpression } from '../../powershell/print-expression.js';
import { lowerOperands } from './operands.js';
import type { Scope } from './scope.js';

/** A template string: strings and whole numbers stand in it as they are, other numbers by way of their text. */
export function lowerTemplate(node: ts.TemplateExpression, scope: Scope): Expression {
  const values = lowerOperands(
    node.templateSpans.map((span) => span.expression),
    scope,
  );
  const parts: (string | Expression)[] = [node.head.text];
  node.templateSpans.forEach((span, index) => {
    const shape = scope.shape(span.expression);
    const value = values[index];
    if (value === undefined || shape.optional || !(shape.kind === 'string' || shape.kind === 'number')) {
      scope.stop(span.expression, 'RDP2004', shape.name);
    }
    const printed = shape.kind === 'number' ? textOfNumber(span.expression, value, scope) : value;
    parts.push(printed.kind === 'string' ? printed.value : printed, span.literal.text);
  });
  return joined(merge(parts));
}

/** What was folded in is one text again, and so are templates inside templates. */
function merge(parts: readonly (string | Expression)[]): readonly (string | Expression)[] {
  const merged: (string | Expression)[] = [];
  for (const part of parts.flatMap((each) => (isExpandable(each) ? each.parts : [each]))) {
    const last = merged.at(-1);
    if (typeof part === 'string' && typeof last === 'string') merged[merged.length - 1] = last + part;
    else if (part !== '') merged.push(part);
  }
  return merged;
}

/** Wider strings stay in the pieces that the author gave them. */
const widestString = 90;

/** The sum of two strings; neighbours that are written as strings become one, as one would type them. */
export function concatenate(left: Expression, right: Expression): Expression {
  const sum = binary(left, '+', right);
  if (!isWritten(right)) return sum;
  // `a + 'b' + 'c'` is `a + 'bc'` where all are strings.
  const last = left.kind === 'binary' && left.operator === '+' ? left.right : left;
  if (!isWritten(last)) return sum;
  const folded = joined(merge([partOf(last), partOf(right)]));
  if (printExpression(folded, 0).length > widestString) return sum;
  return left.kind === 'binary' ? binary(left.left, '+', folded) : folded;
}

const isWritten = (value: Expression): boolean => value.kind === 'string' || value.kind === 'expandable';

const partOf = (value: Expression): string | Expression => (value.kind === 'string' ? value.value : value);

const isExpandable = (part: string | Expression): part is Extract<Expression, { kind: 'expandable' }> =>
  typeof part !== 'string' && part.kind === 'expandable';

/** One string; around parts that hold an escaped quote, which PowerShell does not read inside `$( )`, a sum of strings. */
function joined(parts: readonly (string | Expression)[]): Expression {
  const operands: Expression[] = [];
  let run: (string | Expression)[] = [];
  const endRun = (): void => {
    const [only] = run;
    if (run.length === 1 && typeof only === 'string') operands.push({ kind: 'string', value: only });
    else if (run.length > 0) operands.push({ kind: 'expandable', parts: run });
    run = [];
  };
  for (const part of parts) {
    if (typeof part !== 'string' && printExpression(part, 0).includes('`"')) {
      endRun();
      operands.push(cast('string', part));
    } else run.push(part);
  }
  endRun();
  const [first, ...rest] = operands;
  return rest.reduce<Expression>((sum, each) => binary(sum, '+', each), first ?? { kind: 'string', value: '' });
}

/** A number as text where text is wanted; whole ones and constants are left to the string around them. */
export function textOfNumber(node: ts.Expression, value: Expression, scope: Scope): Expression {
  if (value.kind === 'number') return { kind: 'string', value: String(value.value) };
  if (!scope.safeguards.numberText || isPlainWhole(node, scope)) {
    return ts.isTemplateSpan(node.parent) ? value : { kind: 'expandable', parts: [value] };
  }
  return command(scope.compilation.language('convertToNumberText', node), [named('Value', value)]);
}

/** Whether PowerShell prints it as JavaScript does: Integers, lengths, and their sums. */
export function isPlainWhole(node: ts.Expression, scope: Scope): boolean {
  if (ts.isParenthesizedExpression(node)) return isPlainWhole(node.expression, scope);
  if (scope.shape(node).integer) return true;
  if (ts.isPropertyAccessExpression(node) && node.name.text === 'length') return true;
  if (!ts.isBinaryExpression(node)) return false;
  const token = node.operatorToken.kind;
  const sum = token === ts.SyntaxKind.PlusToken || token === ts.SyntaxKind.MinusToken;
  return sum && isPlainWhole(node.left, scope) && isPlainWhole(node.right, scope);
}
