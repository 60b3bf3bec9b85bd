import type { ts } from 'ts-morph';
import type { Expression } from '../../powershell/ast.js';
import { lowerOperands } from './operands.js';
import type { Scope } from './scope.js';

/** A template string. Only what prints alike in both languages may stand in it: strings and whole numbers. */
export function lowerTemplate(node: ts.TemplateExpression, scope: Scope): Expression {
  const values = lowerOperands(
    node.templateSpans.map((span) => span.expression),
    scope,
  );
  const parts: (string | Expression)[] = [node.head.text];
  node.templateSpans.forEach((span, index) => {
    const shape = scope.shape(span.expression);
    const value = values[index];
    if (value === undefined || shape.optional || !(shape.kind === 'string' || shape.integer)) {
      scope.stop(span.expression, 'RDP2004', shape.name);
    }
    parts.push(value.kind === 'string' ? value.value : value, span.literal.text);
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
