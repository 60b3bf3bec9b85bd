import { ts } from 'ts-morph';
import {
  assign,
  type BinaryOperator,
  binary,
  cast,
  constant,
  type Expression,
  evaluate,
  type Statement,
} from '../../powershell/ast.js';
import { resolveSymbol } from '../constants.js';
import { lowerCollectionStatement } from './collections.js';
import { describe, lowerExpression, lowerValue } from './expression.js';
import type { Scope } from './scope.js';

/** Statements that are expressions: calls, assignments and steps. */
export function lowerExpressionStatement(node: ts.Expression, scope: Scope): readonly Statement[] {
  if (ts.isBinaryExpression(node)) return [lowerAssignment(node, scope)];
  if (ts.isPrefixUnaryExpression(node) || ts.isPostfixUnaryExpression(node)) return [lowerStep(node, scope)];
  const change = lowerCollectionStatement(node, scope);
  if (change !== undefined) return change;
  if (!ts.isCallExpression(node)) return scope.stop(node, 'RDP2001', 'an expression whose value is not used');
  const lowered = lowerExpression(node, scope);
  const inner = lowered.kind === 'collect' && lowered.body.length === 1 ? lowered : undefined;
  const [only] = inner?.body ?? [];
  const expression = only?.kind === 'expression' ? only.expression : lowered;
  // What a statement leaves over would become output of the function.
  const leaks = scope.shape(node).kind !== 'void' && !isListAdd(node, scope) && scope.safeguards.discardedOutput;
  return [leaks ? assign(constant('null'), expression) : evaluate(expression)];
}

type AssignmentOperator = '=' | '+=' | '-=' | '*=' | '/=' | '%=';

const assignmentOperators: Partial<Record<ts.SyntaxKind, AssignmentOperator>> = {
  [ts.SyntaxKind.EqualsToken]: '=',
  [ts.SyntaxKind.PlusEqualsToken]: '+=',
  [ts.SyntaxKind.MinusEqualsToken]: '-=',
  [ts.SyntaxKind.AsteriskEqualsToken]: '*=',
  [ts.SyntaxKind.SlashEqualsToken]: '/=',
  [ts.SyntaxKind.PercentEqualsToken]: '%=',
};

const numberOperators: Partial<Record<AssignmentOperator, BinaryOperator>> = { '*=': '*', '/=': '/', '%=': '%' };

function lowerAssignment(node: ts.BinaryExpression, scope: Scope): Statement {
  const operator = assignmentOperators[node.operatorToken.kind];
  if (operator === undefined) return scope.stop(node, 'RDP2001', 'an expression whose value is not used');
  const target = lowerTarget(node.left, scope);
  const left = scope.shape(node.left);
  const right = scope.shape(node.right);
  if (operator === '=') return assign(target, lowerValue(node.right, scope));
  const isText = operator === '+=' && left.kind === 'string' && right.kind === 'string';
  const isNumber = left.kind === 'number' && right.kind === 'number';
  if (!(isText || isNumber) || left.optional || right.optional) scope.stop(node, 'RDP2019', left.name, right.name);
  const computed = numberOperators[operator];
  if (computed === undefined || !scope.safeguards.doubleDivision) {
    return { kind: 'assign', target, operator, value: lowerValue(node.right, scope) };
  }
  return assign(target, binary(cast('double', target), computed, lowerExpression(node.right, scope)));
}

/** What may be assigned to: variables and properties. A parameter keeps its type in PowerShell, and would convert. */
function lowerTarget(node: ts.Expression, scope: Scope): Expression {
  if (ts.isPropertyAccessExpression(node) && !ts.isOptionalChain(node)) return lowerExpression(node, scope);
  if (!ts.isIdentifier(node)) return scope.stop(node, 'RDP2001', `an assignment to ${describe(node)}`);
  const declaration = resolveSymbol(scope.checker, node)?.valueDeclaration;
  if (declaration !== undefined && ts.isParameter(declaration)) scope.stop(node, 'RDP2028', node.text);
  return lowerExpression(node, scope);
}

/** `count++`, as a statement. */
function lowerStep(node: ts.PrefixUnaryExpression | ts.PostfixUnaryExpression, scope: Scope): Statement {
  const operators: Partial<Record<ts.SyntaxKind, '++' | '--'>> = {
    [ts.SyntaxKind.PlusPlusToken]: '++',
    [ts.SyntaxKind.MinusMinusToken]: '--',
  };
  const operator = operators[node.operator];
  if (operator === undefined) return scope.stop(node, 'RDP2001', 'an expression whose value is not used');
  return { kind: 'step', target: lowerTarget(node.operand, scope), operator };
}

function isListAdd(node: ts.CallExpression, scope: Scope): boolean {
  return (
    ts.isPropertyAccessExpression(node.expression) &&
    node.expression.name.text === 'push' &&
    scope.shape(node.expression.expression).kind === 'array'
  );
}
