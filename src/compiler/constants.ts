import { ts } from 'ts-morph';

/** Thrown where a value cannot be known without running code; carries the node that is to blame. */
export class NotConstant extends Error {
  constructor(readonly node: ts.Node) {
    super('not a constant');
  }
}

/** Functions that constants may call, by the text of the callee: pure, and ours or a schema library's. */
export type ConstantFunctions = Readonly<Record<string, (...values: never[]) => unknown>>;

/**
 * The value of an expression that is known without running anything: literals, arrays and objects of them, constants
 * wherever they are declared, concatenations, and calls of the given functions. Records where each object was written.
 */
export function evaluateConstant(
  checker: ts.TypeChecker,
  node: ts.Expression,
  functions: ConstantFunctions = {},
  places: Map<object, ts.Node> = new Map(),
): unknown {
  const evaluate = (inner: ts.Expression): unknown => {
    const value = bare(inner);
    if (typeof value === 'object' && value !== null && !places.has(value)) places.set(value, inner);
    return value;
  };
  const bare = (inner: ts.Expression): unknown => {
    if (ts.isStringLiteralLike(inner)) return inner.text;
    if (ts.isNumericLiteral(inner)) return Number(inner.text);
    if (inner.kind === ts.SyntaxKind.TrueKeyword) return true;
    if (inner.kind === ts.SyntaxKind.FalseKeyword) return false;
    if (ts.isParenthesizedExpression(inner) || ts.isAsExpression(inner) || ts.isSatisfiesExpression(inner)) {
      return evaluate(inner.expression);
    }
    if (ts.isIdentifier(inner)) return inner.text === 'undefined' ? undefined : constantOf(inner);
    if (ts.isPropertyAccessExpression(inner)) {
      const target = evaluate(inner.expression);
      if (typeof target === 'object' && target !== null && inner.name.text in target) {
        return (target as Record<string, unknown>)[inner.name.text];
      }
      throw new NotConstant(inner);
    }
    if (ts.isPrefixUnaryExpression(inner) && inner.operator === ts.SyntaxKind.MinusToken) {
      return -(evaluate(inner.operand) as number);
    }
    if (ts.isBinaryExpression(inner) && inner.operatorToken.kind === ts.SyntaxKind.PlusToken) {
      return (evaluate(inner.left) as string) + (evaluate(inner.right) as string);
    }
    if (ts.isTemplateExpression(inner)) {
      return inner.templateSpans.reduce(
        (joined, span) => joined + String(evaluate(span.expression)) + span.literal.text,
        inner.head.text,
      );
    }
    if (ts.isArrayLiteralExpression(inner)) {
      return inner.elements.flatMap((each) =>
        ts.isSpreadElement(each) ? (evaluate(each.expression) as unknown[]) : [evaluate(each)],
      );
    }
    if (ts.isObjectLiteralExpression(inner)) return evaluateObject(inner);
    if (ts.isCallExpression(inner)) {
      const called = functions[inner.expression.getText()];
      if (called === undefined) throw new NotConstant(inner);
      return called(...(inner.arguments.map(evaluate) as never[]));
    }
    throw new NotConstant(inner);
  };
  const evaluateObject = (inner: ts.ObjectLiteralExpression): Record<string, unknown> => {
    const result: Record<string, unknown> = {};
    for (const property of inner.properties) {
      if (ts.isSpreadAssignment(property)) Object.assign(result, evaluate(property.expression));
      else if (ts.isShorthandPropertyAssignment(property)) result[property.name.text] = constantOf(property.name);
      else if (ts.isPropertyAssignment(property) && !ts.isComputedPropertyName(property.name)) {
        result[property.name.text] = evaluate(property.initializer);
      } else throw new NotConstant(property);
    }
    return result;
  };
  const constantOf = (name: ts.Identifier): unknown => {
    const declaration = constantDeclaration(checker, name);
    if (declaration?.initializer === undefined) throw new NotConstant(name);
    return evaluate(declaration.initializer);
  };
  return evaluate(node);
}

/** The `const` that a name refers to, through imports and shorthand properties. */
export function constantDeclaration(checker: ts.TypeChecker, name: ts.Identifier): ts.VariableDeclaration | undefined {
  const declaration = resolveSymbol(checker, name)?.valueDeclaration;
  return declaration !== undefined &&
    ts.isVariableDeclaration(declaration) &&
    (ts.getCombinedNodeFlags(declaration) & ts.NodeFlags.Const) !== 0
    ? declaration
    : undefined;
}

/** The symbol behind a name, through import aliases and shorthand properties. */
export function resolveSymbol(checker: ts.TypeChecker, name: ts.Node): ts.Symbol | undefined {
  const symbol = ts.isShorthandPropertyAssignment(name.parent)
    ? checker.getShorthandAssignmentValueSymbol(name.parent)
    : checker.getSymbolAtLocation(name);
  return symbol !== undefined && symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol;
}
