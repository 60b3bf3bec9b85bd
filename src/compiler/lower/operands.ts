import { ts } from 'ts-morph';
import { assign, type Expression, type Value, variable } from '../../powershell/ast.js';
import { lowerExpression } from './expression.js';
import type { Scope } from './scope.js';

/**
 * Lowers operands from left to right. When a later one needs statements beforehand, the earlier ones that such statements
 * could disturb are kept in variables first, so that the order of evaluation stays the author's.
 */
export function lowerOperands(nodes: readonly ts.Expression[], scope: Scope): Expression[] {
  const operands = nodes.map((node) => ({ node, lower: () => lowerExpression(node, scope) }));
  return lowerInOrder(operands, scope) as Expression[];
}

/** Something to lower in its turn; `node` tells whether it may be evaluated later. */
export interface Operand {
  readonly node: ts.Expression;
  readonly lower: () => Value;
}

export function lowerInOrder(operands: readonly Operand[], scope: Scope): Value[] {
  const lowered: Value[] = [];
  const temporaries = new Set<Value>();
  for (const { lower } of operands) {
    const { value, prelude } = scope.apart(lower);
    if (prelude.length > 0) {
      for (const [index, before] of lowered.entries()) {
        const earlier = operands[index];
        if (!scope.safeguards.operandOrder || earlier === undefined || isStable(earlier.node, scope)) continue;
        // Kept already: nothing assigns it again.
        if (temporaries.has(before)) continue;
        const kept = variable(scope.names.takeTemporary('operand'));
        scope.prelude.push(assign(kept, before));
        temporaries.add(kept);
        lowered[index] = kept;
      }
      scope.prelude.push(...prelude);
    }
    lowered.push(value);
  }
  return lowered;
}

/** Whether it may be evaluated twice in a row: it has no effect, and nothing can come in between. */
export function isRepeatable(node: ts.Expression): boolean {
  if (ts.isParenthesizedExpression(node)) return isRepeatable(node.expression);
  if (ts.isPropertyAccessExpression(node)) return !ts.isOptionalChain(node) && isRepeatable(node.expression);
  return ts.isIdentifier(node) || ts.isLiteralExpression(node);
}

/**
 * Whether evaluating it again, or later, gives the same: literals, local variables, which no callee can change, and
 * read-only properties of such.
 */
export function isStable(node: ts.Expression, scope: Scope): boolean {
  if (
    ts.isLiteralExpression(node) ||
    ts.isIdentifier(node) ||
    node.kind === ts.SyntaxKind.TrueKeyword ||
    node.kind === ts.SyntaxKind.FalseKeyword
  ) {
    return true;
  }
  if (ts.isPropertyAccessExpression(node)) {
    const property = scope.checker.getSymbolAtLocation(node.name)?.valueDeclaration;
    const readOnly =
      property !== undefined && (ts.getCombinedModifierFlags(property) & ts.ModifierFlags.Readonly) !== 0;
    return readOnly && isStable(node.expression, scope);
  }
  return (ts.isParenthesizedExpression(node) || ts.isAsExpression(node)) && isStable(node.expression, scope);
}
