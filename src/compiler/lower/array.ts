import { ts } from 'ts-morph';
import { array, binary, collect, type Expression, evaluate } from '../../powershell/ast.js';
import { printExpression } from '../../powershell/print-expression.js';
import { isMapSide, lowerCollectionItems } from './collections.js';
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
  const isObject =
    loneElement !== undefined && !ts.isSpreadElement(loneElement) && scope.shape(loneElement).kind !== 'array';
  if (values.length === 1 && lone?.kind === 'command' && isObject) {
    // The output of a command that gives exactly one object needs no parentheses of its own.
    return collect(evaluate(lone));
  }
  const segments: Expression[] = [];
  let run: { readonly value: Expression; readonly element: ts.Expression }[] = [];
  const endRun = (): void => {
    const [only] = run;
    if (only !== undefined) {
      const values = run.map((each) => each.value);
      segments.push(array(run.length === 1 ? [whole(only.element, only.value, scope)] : values));
    }
    run = [];
  };
  node.elements.forEach((element, index) => {
    const value = values[index];
    if (value === undefined) return;
    if (!ts.isSpreadElement(element)) {
      run.push({ value, element });
      return;
    }
    endRun();
    segments.push(spreadItems(element.expression, value, scope));
  });
  endRun();
  if (segments.length === 0) return array([]);
  // One array alone would be the same object, not a copy; `@() +` makes the copy.
  const copies = segments.length === 1 && node.elements.some(ts.isSpreadElement);
  const [first, ...rest] = copies ? [array([]), ...segments] : segments;
  return rest.reduce<Expression>((joined, segment) => binary(joined, '+', segment), first ?? array([]));
}

/** A lone element that is an array needs a comma, or `@()` would take it for the array itself. */
function whole(element: ts.Expression, value: Expression, scope: Scope): Expression {
  return scope.safeguards.nestedArrays && scope.shape(element).kind === 'array'
    ? { kind: 'unary', operator: ',', operand: value }
    : value;
}

function spreadItems(node: ts.Expression, value: Expression, scope: Scope): Expression {
  const { kind } = scope.shape(node);
  if (kind === 'array' || isMapSide(node, scope)) return value;
  return kind === 'set' ? collect(evaluate(value)) : scope.stop(node, 'RDP2001', 'the spread of this');
}

/** The items of a loop or pipeline: output of a command needs no collecting there. */
export function lowerItems(node: ts.Expression, scope: Scope): Expression {
  const binding = ts.isIdentifier(node) ? scope.binding(node) : undefined;
  if (binding?.growing === true) return binding.expression;
  const collection = lowerCollectionItems(node, scope);
  if (collection !== undefined) return collection;
  const items = lowerExpression(node, scope);
  const [only] = items.kind === 'collect' && items.body.length === 1 ? items.body : [];
  const output = only?.kind === 'expression' ? only.expression : items;
  // What takes several lines stands before the loop, not in its head.
  const isLong = printExpression(output, 0, 'statement').includes('\n');
  return isLong ? scope.temporary('items', items) : output;
}
