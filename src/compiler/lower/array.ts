import { ts } from 'ts-morph';
import { array, binary, collect, type Expression, evaluate } from '../../powershell/ast.js';
import { lowerExpression } from './expression.js';
import { lowerOperands } from './operands.js';
import type { Scope } from './scope.js';

/** An array literal; spreads are joined with `+`, which copies. */
export function lowerArrayLiteral(node: ts.ArrayLiteralExpression, scope: Scope): Expression {
  const values = lowerOperands(
    node.elements.map((each) => (ts.isSpreadElement(each) ? each.expression : each)),
    scope,
  );
  const [lone] = values;
  const [loneElement] = node.elements;
  if (
    values.length === 1 &&
    lone?.kind === 'command' &&
    loneElement !== undefined &&
    !ts.isSpreadElement(loneElement)
  ) {
    // The output of a command that gives exactly one object needs no parentheses of its own.
    return collect(evaluate(lone));
  }
  const segments: Expression[] = [];
  let run: Expression[] = [];
  node.elements.forEach((element, index) => {
    const value = values[index];
    if (value === undefined) return;
    if (!ts.isSpreadElement(element)) {
      run.push(nested(element, value, scope));
      return;
    }
    if (run.length > 0) segments.push(array(run));
    run = [];
    segments.push(value);
  });
  if (run.length > 0 || segments.length === 0) segments.push(array(run));
  // One array alone would be the same object, not a copy; `@() +` makes the copy.
  const copies = segments.length === 1 && node.elements.some(ts.isSpreadElement);
  const [first, ...rest] = copies ? [array([]), ...segments] : segments;
  return rest.reduce<Expression>((joined, segment) => binary(joined, '+', segment), first ?? array([]));
}

/** A lone element that is an array needs a comma, or `@()` would take it for the array itself. */
function nested(element: ts.Expression, value: Expression, scope: Scope): Expression {
  const alone = (element.parent as ts.ArrayLiteralExpression).elements.length === 1;
  return alone && scope.shape(element).kind === 'array' ? { kind: 'unary', operator: ',', operand: value } : value;
}

/** The items of a loop or pipeline: output of a command needs no collecting there. */
export function lowerItems(node: ts.Expression, scope: Scope): Expression {
  const binding = ts.isIdentifier(node) ? scope.binding(node) : undefined;
  if (binding?.growing === true) return binding.expression;
  const items = lowerExpression(node, scope);
  if (items.kind !== 'collect' || items.body.length !== 1) return items;
  const [only] = items.body;
  return only?.kind === 'expression' ? only.expression : items;
}
