import { ts } from 'ts-morph';
import { resolveSymbol } from '../constants.js';
import type { Scope } from './scope.js';

/** `const list: T[] = []`: an array that grows; it is a List until it leaves the function. */
export function isGrowing(node: ts.VariableDeclaration, scope: Scope): boolean {
  const { initializer } = node;
  if (initializer === undefined || !ts.isArrayLiteralExpression(initializer) || initializer.elements.length > 0)
    return false;
  const type = scope.checker.getTypeAtLocation(node);
  return scope.checker.isArrayType(type) && type.symbol.name === 'Array';
}

/** Calls of `push` on an array below a node. */
function pushesTo(symbol: ts.Symbol, below: ts.Node, scope: Scope): readonly ts.Node[] {
  const found: ts.Node[] = [];
  const visit = (node: ts.Node): void => {
    if (
      ts.isCallExpression(node) &&
      ts.isPropertyAccessExpression(node.expression) &&
      node.expression.name.text === 'push' &&
      ts.isIdentifier(node.expression.expression) &&
      resolveSymbol(scope.checker, node.expression.expression) === symbol
    ) {
      found.push(node);
    }
    ts.forEachChild(node, visit);
  };
  visit(below);
  return found;
}

/** A loop over an array that its body makes longer: JavaScript would see the new elements, PowerShell would end. */
export function refuseGrowingItems(loop: ts.ForOfStatement, scope: Scope): void {
  const { expression } = loop;
  if (!ts.isIdentifier(expression) || scope.binding(expression)?.growing !== true) return;
  const symbol = resolveSymbol(scope.checker, expression);
  if (symbol !== undefined && pushesTo(symbol, loop.statement, scope).length > 0) scope.stop(expression, 'RDP2024');
}

/**
 * A second name for an array that still grows: JavaScript would see later elements through it, the copy in PowerShell does
 * not have them. Passing it to a call or spreading it takes what it holds now, in both.
 */
export function refuseAlias(node: ts.Identifier, scope: Scope): void {
  let use: ts.Node = node;
  while (ts.isParenthesizedExpression(use.parent) || ts.isConditionalExpression(use.parent)) use = use.parent;
  const { parent } = use;
  const consumed =
    ts.isSpreadElement(parent) ||
    ts.isPropertyAccessExpression(parent) ||
    ts.isReturnStatement(parent) ||
    (ts.isCallExpression(parent) && ts.isIdentifier(parent.expression));
  const symbol = resolveSymbol(scope.checker, node);
  const declaration = symbol?.valueDeclaration;
  if (consumed || symbol === undefined || declaration === undefined) return;
  const owner = ts.findAncestor(node, ts.isFunctionLike);
  const pushes = owner === undefined ? [] : pushesTo(symbol, owner, scope);
  const inLoopWith = (push: ts.Node): boolean =>
    ts.findAncestor(
      node,
      (outer) =>
        ts.isIterationStatement(outer, false) &&
        outer.pos <= push.pos &&
        push.end <= outer.end &&
        !(outer.pos <= declaration.pos && declaration.end <= outer.end),
    ) !== undefined;
  if (pushes.some((push) => push.pos > node.pos || inLoopWith(push))) scope.stop(node, 'RDP2025', node.text);
}
