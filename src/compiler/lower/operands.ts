import { ts } from 'ts-morph';
import { assign, type Expression, variable } from '../../powershell/ast.js';
import { lowerExpression } from './expression.js';
import type { Scope } from './scope.js';

/**
 * Lowers operands from left to right. When a later one needs statements beforehand, the earlier ones that such statements
 * could disturb are kept in variables first, so that the order of evaluation stays the author's.
 */
export function lowerOperands(nodes: readonly ts.Expression[], scope: Scope): Expression[] {
  const lowered: Expression[] = [];
  for (const node of nodes) {
    const { value, prelude } = scope.apart(() => lowerExpression(node, scope));
    if (prelude.length > 0) {
      nodes.slice(0, lowered.length).forEach((earlier, index) => {
        const before = lowered[index];
        if (before === undefined || isStable(earlier, scope)) return;
        const kept = variable(scope.names.takeTemporary('operand'));
        scope.prelude.push(assign(kept, before));
        lowered[index] = kept;
      });
      scope.prelude.push(...prelude);
    }
    lowered.push(value);
  }
  return lowered;
}

/** Whether it may be evaluated twice in a row: it has no effect, and nothing can come in between. */
export function isRepeatable(node: ts.Expression): boolean {
  if (ts.isParenthesizedExpression(node)) return isRepeatable(node.expression);
  if (ts.isPropertyAccessExpression(node)) return node.questionDotToken === undefined && isRepeatable(node.expression);
  return ts.isIdentifier(node) || ts.isLiteralExpression(node);
}

/** Whether evaluating it again, or later, gives the same: literals, constants, and read-only properties of such. */
export function isStable(node: ts.Expression, scope: Scope): boolean {
  if (
    ts.isLiteralExpression(node) ||
    node.kind === ts.SyntaxKind.TrueKeyword ||
    node.kind === ts.SyntaxKind.FalseKeyword
  ) {
    return true;
  }
  if (ts.isIdentifier(node)) {
    const declaration = scope.checker.getSymbolAtLocation(node)?.valueDeclaration;
    if (declaration === undefined) return node.text === 'undefined';
    if (ts.isParameter(declaration) || ts.isBindingElement(declaration)) return true;
    return ts.isVariableDeclaration(declaration) && (ts.getCombinedNodeFlags(declaration) & ts.NodeFlags.Const) !== 0;
  }
  if (ts.isPropertyAccessExpression(node)) {
    const property = scope.checker.getSymbolAtLocation(node.name)?.valueDeclaration;
    const readOnly =
      property !== undefined && (ts.getCombinedModifierFlags(property) & ts.ModifierFlags.Readonly) !== 0;
    return readOnly && isStable(node.expression, scope);
  }
  return ts.isParenthesizedExpression(node) && isStable(node.expression, scope);
}
