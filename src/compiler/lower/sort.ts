import { isDeepStrictEqual } from 'node:util';
import { ts } from 'ts-morph';
import {
  assign,
  binary,
  call,
  constant,
  type Expression,
  evaluate,
  member,
  not,
  number,
  type Statement,
  staticCall,
  variable,
} from '../../powershell/ast.js';
import { lowerItems } from './array.js';
import { lowerExpression } from './expression.js';
import { lowerCondition } from './operators.js';
import type { Scope } from './scope.js';
import { callbackOf } from './search.js';

/**
 * A stable sort by a comparator: each element goes behind those that are not greater. Sort-Object would follow the
 * culture, and .NET's own sort is not stable.
 */
export function lowerSorted(node: ts.CallExpression, target: ts.Expression, scope: Scope): Expression {
  if (node.arguments.length === 0) return scope.stop(node, 'RDP2005', 'a sort without a comparator');
  const callback = callbackOf(node, scope, 2);
  const [one, other] = callback.parameters.map((each) => each.name);
  if (one === undefined || other === undefined || !ts.isIdentifier(one) || !ts.isIdentifier(other)) {
    return scope.stop(callback, 'RDP2006');
  }
  const [onlyOperand] = ts.isArrayLiteralExpression(target) ? target.elements : [];
  const copied = onlyOperand !== undefined && ts.isSpreadElement(onlyOperand) && ts.isArrayLiteralExpression(target);
  // The sorted list is a copy already.
  const source = copied && target.elements.length === 1 ? onlyOperand.expression : target;
  const items = lowerItems(source, scope);
  const sorted = variable(scope.names.takeTemporary('sorted'));
  const loop = scope.names.inInnerBlock((): Statement => {
    const each = scope.names.take('item');
    const position = variable(scope.names.take('position'));
    const before: Expression = { kind: 'index', target: sorted, index: binary(position, '-', number(1)) };
    scope.bind(one, { expression: before, growing: false });
    scope.bind(other, { expression: variable(each), growing: false });
    const isGreater = scope.lazily(callback.body, () => lowerGreater(callback.body, scope));
    return {
      kind: 'foreach',
      variable: each,
      items,
      body: [
        assign(position, member(sorted, 'Count')),
        {
          kind: 'while',
          condition: binary(binary(position, '-gt', number(0)), '-and', isGreater),
          body: [{ kind: 'step', target: position, operator: '--' }],
        },
        evaluate(call(sorted, 'Insert', position, variable(each))),
      ],
    };
  });
  scope.prelude.push(assign(sorted, staticCall('System.Collections.Generic.List[object]', 'new')), loop);
  return call(sorted, 'ToArray');
}

/** Whether a comparator's result is above zero; a choice between constants becomes a condition. */
function lowerGreater(node: ts.Expression, scope: Scope): Expression {
  const bare = ts.isParenthesizedExpression(node) ? node.expression : node;
  if (ts.isNumericLiteral(bare)) return constant(Number(bare.text) > 0 ? 'true' : 'false');
  if (ts.isPrefixUnaryExpression(bare) && ts.isNumericLiteral(bare.operand)) return constant('false');
  if (!ts.isConditionalExpression(bare)) return binary(lowerExpression(bare, scope), '-gt', number(0));
  const condition = lowerCondition(bare.condition, scope);
  const whenTrue = lowerGreater(bare.whenTrue, scope);
  const whenFalse = scope.lazily(bare.whenFalse, () => lowerGreater(bare.whenFalse, scope));
  return choose(condition, whenTrue, whenFalse);
}

function choose(condition: Expression, whenTrue: Expression, whenFalse: Expression): Expression {
  const is = (each: Expression, name: string): boolean => each.kind === 'constant' && each.name === name;
  if (is(whenTrue, 'false')) {
    return is(whenFalse, 'false') || excludes(whenFalse, condition) ? whenFalse : and(not(condition), whenFalse);
  }
  if (is(whenFalse, 'false')) return and(condition, whenTrue);
  return binary(and(condition, whenTrue), '-or', and(not(condition), whenFalse));
}

/** `a > b` says already that `a < b` does not hold; comparators are pure. */
function excludes(greater: Expression, less: Expression): boolean {
  if (greater.kind !== 'binary' || less.kind !== 'binary') return false;
  if (greater.operator !== '-gt' || less.operator !== '-lt') return false;
  return isDeepStrictEqual([greater.left, greater.right], [less.left, less.right]);
}

const and = (left: Expression, right: Expression): Expression =>
  right.kind === 'constant' && right.name === 'true' ? left : binary(left, '-and', right);
