import { ts } from 'ts-morph';
import {
  type BinaryOperator,
  binary,
  cast,
  constant,
  type Expression,
  not,
  number,
  staticCall,
} from '../../powershell/ast.js';
import { distinctIgnoringCase, type Shape } from '../types.js';
import { describe, lowerExpression } from './expression.js';
import { lowerOperands } from './operands.js';
import type { Scope } from './scope.js';
import { concatenate } from './template.js';

/** A condition: a boolean and nothing else, because the two languages disagree on what counts as true. */
export function lowerCondition(node: ts.Expression, scope: Scope): Expression {
  const shape = scope.shape(node);
  if (shape.kind !== 'boolean' || shape.optional) scope.stop(node, 'RDP2002', shape.name);
  return lowerExpression(node, scope);
}

export function lowerPrefix(node: ts.PrefixUnaryExpression, scope: Scope): Expression {
  switch (node.operator) {
    case ts.SyntaxKind.ExclamationToken:
      return negate(lowerCondition(node.operand, scope));
    case ts.SyntaxKind.MinusToken:
      return ts.isNumericLiteral(node.operand)
        ? number(-Number(node.operand.text))
        : { kind: 'unary', operator: '-', operand: lowerExpression(node.operand, scope) };
    default:
      return scope.stop(node, 'RDP2001', describe(node));
  }
}

const opposite: Partial<Record<BinaryOperator, BinaryOperator>> = {
  '-eq': '-ne',
  '-ne': '-eq',
  '-ceq': '-cne',
  '-contains': '-notcontains',
  '-in': '-notin',
  '-cmatch': '-cnotmatch',
};

/** `-not`, or the opposite operator where one exists for exactly this meaning. */
export function negate(condition: Expression): Expression {
  if (condition.kind === 'binary') {
    const operator = opposite[condition.operator];
    if (operator !== undefined) return { ...condition, operator };
  }
  // An index is a number, so `-ge` and `-lt` are opposites there; NaN would satisfy neither.
  if (condition.kind === 'binary' && condition.operator === '-ge' && condition.left.kind === 'staticCall') {
    if (condition.left.method === 'IndexOf') return { ...condition, operator: '-lt' };
  }
  if (condition.kind === 'unary' && condition.operator === '-not') return condition.operand;
  return not(condition);
}

const arithmetic: Partial<Record<ts.SyntaxKind, BinaryOperator>> = {
  [ts.SyntaxKind.MinusToken]: '-',
  [ts.SyntaxKind.AsteriskToken]: '*',
  [ts.SyntaxKind.SlashToken]: '/',
  [ts.SyntaxKind.PercentToken]: '%',
};

const comparison: Partial<Record<ts.SyntaxKind, BinaryOperator>> = {
  [ts.SyntaxKind.LessThanToken]: '-lt',
  [ts.SyntaxKind.LessThanEqualsToken]: '-le',
  [ts.SyntaxKind.GreaterThanToken]: '-gt',
  [ts.SyntaxKind.GreaterThanEqualsToken]: '-ge',
};

const logical: Partial<Record<ts.SyntaxKind, BinaryOperator>> = {
  [ts.SyntaxKind.AmpersandAmpersandToken]: '-and',
  [ts.SyntaxKind.BarBarToken]: '-or',
};

export function lowerBinary(node: ts.BinaryExpression, scope: Scope): Expression {
  const token = node.operatorToken.kind;
  const combine = logical[token];
  if (combine !== undefined) {
    const left = lowerCondition(node.left, scope);
    return binary(
      left,
      combine,
      scope.lazily(node.right, () => lowerCondition(node.right, scope)),
    );
  }
  if (token === ts.SyntaxKind.EqualsEqualsEqualsToken) return lowerEquality(node, scope);
  if (token === ts.SyntaxKind.ExclamationEqualsEqualsToken) return negate(lowerEquality(node, scope));

  const leftShape = scope.shape(node.left);
  const rightShape = scope.shape(node.right);
  if (leftShape.optional || rightShape.optional) scope.stop(node, 'RDP2018');
  const [left, right] = lowerOperands([node.left, node.right], scope);
  if (left === undefined || right === undefined) return scope.stop(node, 'RDP2001', describe(node));
  const numbers = leftShape.kind === 'number' && rightShape.kind === 'number';
  const strings = leftShape.kind === 'string' && rightShape.kind === 'string';
  const compare = comparison[token];
  if (compare !== undefined && numbers) return binary(left, compare, right);
  if (compare !== undefined && strings && !scope.safeguards.ordinalComparison) return binary(left, compare, right);
  if (compare !== undefined && strings)
    return binary(staticCall('string', 'CompareOrdinal', left, right), compare, number(0));
  if (token === ts.SyntaxKind.PlusToken) {
    if (!numbers && !strings) scope.stop(node, 'RDP2019', leftShape.name, rightShape.name);
    return strings ? concatenate(left, right) : binary(left, '+', right);
  }
  const compute = arithmetic[token];
  if (compute !== undefined && numbers) {
    // Integers divide by zero with an exception; doubles give Infinity and NaN, as JavaScript does.
    // And products of whole numbers beyond 53 bits are exact there, and rounded in JavaScript.
    const divides = compute === '/' || compute === '%';
    const safe = divides
      ? right.kind === 'number' && right.value !== 0
      : compute === '-' || isSmallProduct(node, scope);
    return binary(!safe && scope.safeguards.doubleDivision ? cast('double', left) : left, compute, right);
  }
  return scope.stop(node, 'RDP2001', `the operator ${node.operatorToken.getText()} on ${leftShape.name}`);
}

/** Factors that cannot be 64-bit integers together: constants, lengths, and parameters that are doubles. */
function isSmallProduct(node: ts.BinaryExpression, scope: Scope): boolean {
  const isShort = (each: ts.Expression): boolean =>
    ts.isNumericLiteral(each) || (ts.isPropertyAccessExpression(each) && each.name.text === 'length');
  const isDouble = (each: ts.Expression): boolean => {
    const declaration = ts.isIdentifier(each) ? scope.checker.getSymbolAtLocation(each)?.valueDeclaration : undefined;
    return declaration !== undefined && ts.isParameter(declaration) && !scope.shape(each).integer;
  };
  return (isShort(node.left) && isShort(node.right)) || isDouble(node.left) || isDouble(node.right);
}

/**
 * `===`. PowerShell's -ceq compares linguistically (it skips zero-width characters), so strings that may hold anything
 * are compared by .NET, ordinally; known words, numbers and booleans read as usual.
 */
function lowerEquality(node: ts.BinaryExpression, scope: Scope): Expression {
  const isUndefined = (each: ts.Expression): boolean => scope.shape(each).kind === 'undefined';
  if (isUndefined(node.right)) return binary(constant('null'), '-eq', lowerExpression(node.left, scope));
  if (isUndefined(node.left)) return binary(constant('null'), '-eq', lowerExpression(node.right, scope));
  const shapes = [scope.shape(node.left), scope.shape(node.right)] as const;
  const [left, right] = lowerOperands([node.left, node.right], scope);
  if (left === undefined || right === undefined) return scope.stop(node, 'RDP2001', describe(node));
  // What a cmdlet knows of its own recipe stands there as a constant.
  if (left.kind === 'constant' && right.kind === 'constant')
    return constant(left.name === right.name ? 'true' : 'false');
  return (
    lowerEqualityOf(left, shapes[0], right, shapes[1], scope.safeguards.ordinalEquality) ??
    scope.stop(node, 'RDP2003', shapes[0].name)
  );
}

/** Equality of two lowered values, by their types; undefined where JavaScript would compare identity. */
export function lowerEqualityOf(
  left: Expression,
  leftShape: Shape,
  right: Expression,
  rightShape: Shape,
  ordinal: boolean,
): Expression | undefined {
  const kind = leftShape.kind;
  if (kind !== rightShape.kind) return undefined;
  if (kind === 'string') {
    const words = [...(leftShape.literals ?? []), ...(rightShape.literals ?? [])];
    const known = leftShape.literals !== undefined && rightShape.literals !== undefined && distinctIgnoringCase(words);
    if (known) return binary(left, '-eq', right);
    if (!ordinal) return binary(left, '-ceq', right);
    // Nothing but the empty text has no characters; a linguistic comparison would take a zero-width one for nothing.
    if (right.kind === 'string' && right.value === '' && !leftShape.optional) {
      return binary({ kind: 'member', target: left, name: 'Length' }, '-eq', number(0));
    }
    const type = leftShape.optional || rightShape.optional ? 'object' : 'string';
    return staticCall(type, 'Equals', left, right);
  }
  return kind === 'number' || kind === 'boolean' ? binary(left, '-eq', right) : undefined;
}
