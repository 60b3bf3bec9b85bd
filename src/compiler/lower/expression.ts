import { ts } from 'ts-morph';
import {
  constant,
  type Expression,
  type If,
  member,
  number,
  type Statement,
  scriptVariable,
  text,
  type Value,
} from '../../powershell/ast.js';
import { constantDeclaration, evaluateConstant, NotConstant } from '../constants.js';
import { toPascalCase } from '../names.js';
import { lowerArrayLiteral } from './array.js';
import { lowerCall } from './call.js';
import { lowerNew, lowerSize } from './collections.js';
import { isConditionalValue, lowerConditionalValue } from './conditional.js';
import { isStateConstant, lowerConstant } from './constant.js';
import { refuseAlias } from './growing.js';
import { lowerObjectLiteral } from './object.js';
import { lowerBinary, lowerPrefix } from './operators.js';
import type { Scope } from './scope.js';
import { lowerTemplate } from './template.js';

/** Lowers an expression to one that may stand anywhere. */
export function lowerExpression(node: ts.Expression, scope: Scope): Expression {
  const known = scope.valueOf(node);
  if (known !== undefined) return known;
  if (isConditionalValue(node, scope)) return embed(node, lowerConditionalValue(node, scope), scope);
  if (ts.isParenthesizedExpression(node) || ts.isAsExpression(node) || ts.isSatisfiesExpression(node)) {
    return lowerExpression(node.expression, scope);
  }
  if (ts.isStringLiteralLike(node)) return text(node.text);
  if (ts.isNumericLiteral(node)) return number(Number(node.text));
  if (node.kind === ts.SyntaxKind.TrueKeyword) return constant('true');
  if (node.kind === ts.SyntaxKind.FalseKeyword) return constant('false');
  if (ts.isIdentifier(node)) return lowerIdentifier(node, scope);
  if (ts.isPropertyAccessExpression(node)) return lowerProperty(node, scope);
  if (ts.isBinaryExpression(node)) return lowerBinary(node, scope);
  if (ts.isPrefixUnaryExpression(node)) return lowerPrefix(node, scope);
  if (ts.isTemplateExpression(node)) return lowerTemplate(node, scope);
  if (ts.isObjectLiteralExpression(node)) return lowerObjectLiteral(node, scope);
  if (ts.isArrayLiteralExpression(node)) return lowerArrayLiteral(node, scope);
  if (ts.isCallExpression(node)) return lowerCall(node, scope);
  if (ts.isNewExpression(node)) return lowerNew(node, scope);
  return scope.stop(node, 'RDP2001', describe(node));
}

/** Lowers an expression that stands right of `=`, after `return` or in a hashtable, where `if` may give the value. */
export function lowerValue(node: ts.Expression, scope: Scope): Value {
  const bare = ts.isParenthesizedExpression(node) ? node.expression : node;
  if (!isConditionalValue(bare, scope)) return lowerExpression(bare, scope);
  const value = lowerConditionalValue(bare, scope);
  if (value.kind !== 'if') return value;
  const { kind, optional } = scope.shape(bare);
  if (kind !== 'array') return value;
  return optional ? withWholeArrays(value) : { kind: 'collect', body: [value] };
}

/** What `if` outputs, as an expression; arrays are collected anew because output unrolls them. */
function embed(node: ts.Expression, value: Value, scope: Scope): Expression {
  if (value.kind !== 'if') return value as Expression;
  const { kind, optional } = scope.shape(node);
  if (kind === 'array' && !optional) return { kind: 'collect', body: [value] };
  return { kind: 'subexpression', body: [kind === 'array' ? withWholeArrays(value) : value] };
}

/** A choice between an array and nothing: a comma keeps the array from being unrolled. */
function withWholeArrays(value: If): If {
  const wrap = (body: readonly Statement[]): readonly Statement[] =>
    body.map((each, index) => {
      if (index < body.length - 1) return each;
      if (each.kind === 'if') return withWholeArrays(each);
      const isNothing = each.kind === 'expression' && each.expression.kind === 'constant';
      if (each.kind !== 'expression' || isNothing) return each;
      return { kind: 'expression', expression: { kind: 'unary', operator: ',', operand: each.expression } };
    });
  const branches = value.branches.map((each) => ({ ...each, body: wrap(each.body) }));
  return { kind: 'if', branches, otherwise: wrap(value.otherwise ?? []) };
}

function lowerIdentifier(node: ts.Identifier, scope: Scope): Expression {
  if (node.text === 'undefined') return constant('null');
  const binding = scope.binding(node);
  if (binding !== undefined) {
    if (!binding.growing || !scope.safeguards.copiedLists) return binding.expression;
    refuseAlias(node, scope);
    return { kind: 'call', target: binding.expression, method: 'ToArray', arguments: [] };
  }
  const declaration = constantDeclaration(scope.checker, node);
  if (declaration?.initializer === undefined) {
    return scope.stop(node, scope.shape(node).kind === 'function' ? 'RDP2007' : 'RDP2001', `the name ${node.text}`);
  }
  if (isStateConstant(declaration)) return scriptVariable(scope.compilation.state(declaration));
  try {
    return lowerConstant(evaluateConstant(scope.checker, declaration.initializer));
  } catch (failure) {
    if (failure instanceof NotConstant) return scope.stop(node, 'RDP1003');
    throw failure;
  }
}

function lowerProperty(node: ts.PropertyAccessExpression, scope: Scope): Expression {
  const constantOfRecipe = scope.recipe(node.expression)?.constants[node.name.text];
  if (constantOfRecipe !== undefined) return constantOfRecipe;
  const target = scope.shape(node.expression);
  if (node.name.text === 'length' && !target.optional && (target.kind === 'array' || target.kind === 'string')) {
    const growing = ts.isIdentifier(node.expression) ? scope.binding(node.expression) : undefined;
    const value = growing?.growing === true ? growing.expression : lowerExpression(node.expression, scope);
    return member(value, target.kind === 'array' ? 'Count' : 'Length');
  }
  if (node.name.text === 'size' && (target.kind === 'map' || target.kind === 'set') && !target.optional) {
    return lowerSize(lowerExpression(node.expression, scope));
  }
  if (target.kind !== 'object' || target.optional)
    return scope.stop(node, 'RDP2001', `the property ${node.name.text} of ${target.name}`);
  try {
    const declaration = ts.isIdentifier(node.expression)
      ? constantDeclaration(scope.checker, node.expression)
      : undefined;
    const known = ts.isIdentifier(node.expression) && scope.binding(node.expression) !== undefined;
    if (!known && declaration?.initializer !== undefined && !isStateConstant(declaration)) {
      return lowerConstant(evaluateConstant(scope.checker, node));
    }
  } catch (failure) {
    if (!(failure instanceof NotConstant)) throw failure;
  }
  return member(lowerExpression(node.expression, scope), toPascalCase(node.name.text));
}

/** A syntax kind in words: `ConditionalExpression` as `conditional expression`. */
export function describe(node: ts.Node): string {
  return (ts.SyntaxKind[node.kind] ?? 'this').replace(/([a-z])([A-Z])/g, '$1 $2').toLowerCase();
}
