import { ts } from 'ts-morph';
import { command, type Expression, named } from '../../powershell/ast.js';
import { lowerOperands } from './operands.js';
import type { Scope } from './scope.js';

/** A template string: strings and whole numbers stand in it as they are, other numbers by way of their text. */
export function lowerTemplate(node: ts.TemplateExpression, scope: Scope): Expression {
  const values = lowerOperands(
    node.templateSpans.map((span) => span.expression),
    scope,
  );
  const parts: (string | Expression)[] = [node.head.text];
  node.templateSpans.forEach((span, index) => {
    const shape = scope.shape(span.expression);
    const value = values[index];
    if (value === undefined || shape.optional || !(shape.kind === 'string' || shape.kind === 'number')) {
      scope.stop(span.expression, 'RDP2004', shape.name);
    }
    const printed = shape.kind === 'number' ? textOfNumber(span.expression, value, scope) : value;
    parts.push(printed.kind === 'string' ? printed.value : printed, span.literal.text);
  });
  // Constants that were folded in are one text again.
  const merged: (string | Expression)[] = [];
  for (const part of parts) {
    const last = merged.at(-1);
    if (typeof part === 'string' && typeof last === 'string') merged[merged.length - 1] = last + part;
    else if (part !== '') merged.push(part);
  }
  const [only] = merged;
  if (merged.length === 0) return { kind: 'string', value: '' };
  return merged.length === 1 && typeof only === 'string'
    ? { kind: 'string', value: only }
    : { kind: 'expandable', parts: merged };
}

/** A number as text where text is wanted; whole ones and constants are left to the string around them. */
export function textOfNumber(node: ts.Expression, value: Expression, scope: Scope): Expression {
  if (value.kind === 'number') return { kind: 'string', value: String(value.value) };
  if (!scope.safeguards.numberText || isPlainWhole(node, scope)) {
    return ts.isTemplateSpan(node.parent) ? value : { kind: 'expandable', parts: [value] };
  }
  return command(scope.compilation.language('convertToNumberText', node), [named('Value', value)]);
}

/** Whether PowerShell prints it as JavaScript does: Integers, lengths, and their sums. */
export function isPlainWhole(node: ts.Expression, scope: Scope): boolean {
  if (ts.isParenthesizedExpression(node)) return isPlainWhole(node.expression, scope);
  if (scope.shape(node).integer) return true;
  if (ts.isPropertyAccessExpression(node) && node.name.text === 'length') return true;
  if (!ts.isBinaryExpression(node)) return false;
  const token = node.operatorToken.kind;
  const sum = token === ts.SyntaxKind.PlusToken || token === ts.SyntaxKind.MinusToken;
  return sum && isPlainWhole(node.left, scope) && isPlainWhole(node.right, scope);
}
