import { ts } from 'ts-morph';
import {
  binary,
  constant,
  type Expression,
  evaluate,
  type If,
  type Statement,
  type Value,
} from '../../powershell/ast.js';
import { toPascalCase } from '../names.js';
import { lowerExpression, lowerValue } from './expression.js';
import { isRepeatable } from './operands.js';
import { lowerCondition } from './operators.js';
import type { Scope } from './scope.js';

type ConditionalValue =
  | ts.ConditionalExpression
  | ts.BinaryExpression
  | ts.PropertyAccessExpression
  | ts.ElementAccessExpression;

/** `?:`, `??`, `?.` and `a[i]`: what only a statement can say in Windows PowerShell. */
export function isConditionalValue(node: ts.Expression): node is ConditionalValue {
  return (
    ts.isConditionalExpression(node) ||
    (ts.isBinaryExpression(node) && node.operatorToken.kind === ts.SyntaxKind.QuestionQuestionToken) ||
    (ts.isPropertyAccessExpression(node) && node.questionDotToken !== undefined) ||
    ts.isElementAccessExpression(node)
  );
}

/** The `if` whose output is the value. */
export function lowerConditionalValue(node: ConditionalValue, scope: Scope): Value {
  if (ts.isConditionalExpression(node)) {
    return choose(lowerCondition(node.condition, scope), branch(node.whenTrue, scope), branch(node.whenFalse, scope));
  }
  if (ts.isBinaryExpression(node)) return lowerCoalesce(node, scope);
  if (ts.isPropertyAccessExpression(node)) {
    const { present, value } = lowerOptionalProperty(node, scope);
    return choose(present, [evaluate(value)], [evaluate(constant('null'))]);
  }
  return lowerElement(node, scope);
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
  if (ts.isPropertyAccessExpression(left) && left.questionDotToken !== undefined) {
    const property = scope.checker.getTypeOfSymbol(
      scope.checker.getSymbolAtLocation(left.name) ?? scope.stop(left, 'RDP2001', 'this property'),
    );
    if (!isOptional(property)) {
      const { present, value } = lowerOptionalProperty(left, scope);
      return choose(present, [evaluate(value)], otherwise());
    }
  }
  const value = isRepeatable(left)
    ? lowerExpression(left, scope)
    : scope.temporary('value', lowerExpression(left, scope));
  return choose(isPresent(value), [evaluate(value)], otherwise());
}

const isOptional = (type: ts.Type): boolean =>
  type.isUnion() && type.types.some((part) => (part.flags & ts.TypeFlags.Undefined) !== 0);

const isPresent = (value: Expression): Expression => binary(constant('null'), '-ne', value);

function lowerOptionalProperty(
  node: ts.PropertyAccessExpression,
  scope: Scope,
): { readonly present: Expression; readonly value: Expression } {
  const lowered = lowerExpression(node.expression, scope);
  const target = isRepeatable(node.expression) ? lowered : scope.temporary('value', lowered);
  return { present: isPresent(target), value: { kind: 'member', target, name: toPascalCase(node.name.text) } };
}

/** Beyond its end a JavaScript array gives undefined; PowerShell throws there, and takes -1 for the last element. */
function lowerElement(node: ts.ElementAccessExpression, scope: Scope): Value {
  if (scope.shape(node.expression).kind !== 'array' || scope.shape(node.argumentExpression).kind !== 'number') {
    return scope.stop(node, 'RDP2001', 'this element access');
  }
  const lowered = lowerExpression(node.expression, scope);
  const target = isRepeatable(node.expression) ? lowered : scope.temporary('list', lowered);
  const loweredIndex = lowerExpression(node.argumentExpression, scope);
  const index = isRepeatable(node.argumentExpression) ? loweredIndex : scope.temporary('index', loweredIndex);
  const inRange = binary(index, '-lt', { kind: 'member', target, name: 'Count' });
  return choose(inRange, [evaluate({ kind: 'index', target, index })], [evaluate(constant('null'))]);
}
