import { ts } from 'ts-morph';
import {
  binary,
  constant,
  type Expression,
  evaluate,
  type If,
  number,
  type Statement,
  type Value,
} from '../../powershell/ast.js';
import { lowerExpression, lowerValue } from './expression.js';
import { isRepeatable, lowerOperands } from './operands.js';
import { lowerCondition } from './operators.js';
import type { Scope } from './scope.js';

/** `?:`, `??`, `?.` and `a[i]`: what only a statement can say in Windows PowerShell. */
export function isConditionalValue(node: ts.Expression, scope: Scope): boolean {
  if (scope.valueOf(node) !== undefined) return false;
  return (
    ts.isConditionalExpression(node) ||
    (ts.isBinaryExpression(node) && node.operatorToken.kind === ts.SyntaxKind.QuestionQuestionToken) ||
    openLink(node, scope) !== undefined ||
    ts.isElementAccessExpression(node)
  );
}

/** The `if` whose output is the value. */
export function lowerConditionalValue(node: ts.Expression, scope: Scope): Value {
  if (ts.isConditionalExpression(node)) {
    return choose(lowerCondition(node.condition, scope), branch(node.whenTrue, scope), branch(node.whenFalse, scope));
  }
  if (ts.isBinaryExpression(node)) return lowerCoalesce(node, scope);
  const nothing = [evaluate(constant('null'))];
  if (openLink(node, scope) !== undefined) {
    const present = lowerPresence(node, scope);
    return choose(present, branch(node, scope), nothing);
  }
  if (!ts.isElementAccessExpression(node)) return scope.stop(node, 'RDP2001', 'this choice');
  const { inRange, element } = lowerElement(node, scope);
  return inRange === undefined ? element : choose(inRange, [evaluate(element)], nothing);
}

/** A branch that is itself a choice stays a chain: `else { if … }` becomes `elseif`. */
function choose(condition: Expression, whenTrue: readonly Statement[], whenFalse: readonly Statement[]): If {
  const [only] = whenFalse;
  const first = { condition, body: whenTrue };
  return whenFalse.length === 1 && only?.kind === 'if'
    ? { kind: 'if', branches: [first, ...only.branches], otherwise: only.otherwise }
    : { kind: 'if', branches: [first], otherwise: whenFalse };
}

function branch(node: ts.Expression, scope: Scope): readonly Statement[] {
  const { value, prelude } = scope.apart(() => lowerValue(node, scope));
  const output: Statement = value.kind === 'if' ? value : evaluate(value as Expression);
  return [...prelude, output];
}

function lowerCoalesce(node: ts.BinaryExpression, scope: Scope): Value {
  const left = ts.isParenthesizedExpression(node.left) ? node.left.expression : node.left;
  const otherwise = (): readonly Statement[] => branch(node.right, scope);
  // Where only the first link or the range decides, nothing more needs a test.
  if (openLink(left, scope) !== undefined && isLastDecision(left, scope)) {
    const present = lowerPresence(left, scope);
    return choose(present, branch(left, scope), otherwise());
  }
  if (ts.isElementAccessExpression(left) && !ts.isOptionalChain(left) && !hasAbsentElements(left, scope)) {
    const { inRange, element } = lowerElement(left, scope);
    return inRange === undefined ? element : choose(inRange, [evaluate(element)], otherwise());
  }
  const value = lowerOnce(left, scope);
  return choose(isPresent(value), [evaluate(value)], otherwise());
}

/** Something to test and then to use: a variable for what may not be evaluated twice. */
function lowerOnce(node: ts.Expression, scope: Scope): Expression {
  if (isRepeatable(node)) return lowerExpression(node, scope);
  const value = lowerValue(node, scope);
  return value.kind === 'variable' ? value : scope.temporary('value', value);
}

const isPresent = (value: Expression): Expression => binary(constant('null'), '-ne', value);

/** The first `?.` of a chain that was not tested yet. */
function openLink(node: ts.Expression, scope: Scope): ts.Expression | undefined {
  let found: ts.Expression | undefined;
  for (let link = node; isLink(link) && ts.isOptionalChain(link); link = link.expression) {
    if (link.questionDotToken !== undefined && !scope.isPresent(link.expression)) found = link;
  }
  return found;
}

type Link = ts.PropertyAccessExpression | ts.ElementAccessExpression | ts.CallExpression;

const isLink = (node: ts.Expression): node is Link =>
  ts.isPropertyAccessExpression(node) || ts.isElementAccessExpression(node) || ts.isCallExpression(node);

/** Tests the first open link; from now on its target is known to be there. */
function lowerPresence(node: ts.Expression, scope: Scope): Expression {
  const link = openLink(node, scope);
  if (link === undefined || !isLink(link)) return scope.stop(node, 'RDP2001', 'this chain');
  const target = lowerOnce(link.expression, scope);
  scope.assumePresent(link.expression, target);
  return isPresent(target);
}

/** Whether one test settles the chain: one `?.`, and behind it a property that is always there. */
function isLastDecision(node: ts.Expression, scope: Scope): boolean {
  if (!ts.isPropertyAccessExpression(node) || node.questionDotToken === undefined) return false;
  if (openLink(node.expression, scope) !== undefined) return false;
  const symbol = scope.checker.getSymbolAtLocation(node.name);
  return symbol !== undefined && !isOptional(scope.checker.getTypeOfSymbol(symbol));
}

const isOptional = (type: ts.Type): boolean =>
  type.isUnion() && type.types.some((part) => (part.flags & ts.TypeFlags.Undefined) !== 0);

/** Whether the array itself may hold undefined. */
function hasAbsentElements(node: ts.ElementAccessExpression, scope: Scope): boolean {
  const element = scope.checker.getIndexTypeOfType(
    scope.checker.getTypeAtLocation(node.expression),
    ts.IndexKind.Number,
  );
  return element === undefined || isOptional(element);
}

/** Outside its bounds a JavaScript array gives undefined; PowerShell throws there, and takes -1 for the last element. */
function lowerElement(
  node: ts.ElementAccessExpression,
  scope: Scope,
): { readonly inRange: Expression | undefined; readonly element: Expression } {
  const shape = scope.shape(node.expression);
  if (shape.kind !== 'array' || shape.optional || scope.shape(node.argumentExpression).kind !== 'number') {
    return scope.stop(node, 'RDP2001', 'this element access');
  }
  const growing = ts.isIdentifier(node.expression) ? scope.binding(node.expression) : undefined;
  const [list, loweredIndex] =
    growing?.growing === true
      ? [growing.expression, lowerExpression(node.argumentExpression, scope)]
      : lowerOperands([node.expression, node.argumentExpression], scope);
  if (list === undefined || loweredIndex === undefined) return scope.stop(node, 'RDP2001', 'this element access');
  const target = isRepeatable(node.expression) || list.kind === 'variable' ? list : scope.temporary('list', list);
  const index = isRepeatable(node.argumentExpression) ? loweredIndex : scope.temporary('index', loweredIndex);
  const element: Expression = { kind: 'index', target, index };
  if (!scope.safeguards.elementBounds) return { inRange: undefined, element };
  const below = binary(index, '-lt', { kind: 'member', target, name: 'Count' });
  if (index.kind !== 'number') return { inRange: binary(binary(index, '-ge', number(0)), '-and', below), element };
  return { inRange: binary({ kind: 'member', target, name: 'Count' }, '-gt', index), element };
}
