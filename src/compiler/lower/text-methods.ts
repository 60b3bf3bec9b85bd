import { ts } from 'ts-morph';
import {
  binary,
  call,
  collect,
  command,
  type Expression,
  evaluate,
  member,
  named,
  number,
  staticCall,
  text,
} from '../../powershell/ast.js';
import { lowerExpression } from './expression.js';
import type { Method, Methods } from './methods.js';
import { isRepeatable, lowerOperands } from './operands.js';
import { lowerRegexReplace } from './regex.js';
import type { Scope } from './scope.js';
import { isPlainWhole, textOfNumber } from './template.js';

const ordinal: Expression = { kind: 'static', type: 'System.StringComparison', name: 'Ordinal' };

/** A .NET method of the string with one argument, ordinal where culture would matter. */
const searching =
  (name: string, takesComparison: boolean): Method =>
  (node, target, scope) => {
    const [value, sought, ...more] = lowerOperands([target, ...node.arguments], scope);
    if (value === undefined || sought === undefined || more.length > 0) {
      return scope.stop(node, 'RDP2005', 'a search from a position');
    }
    return takesComparison && scope.safeguards.ordinalSearch
      ? call(value, name, sought, ordinal)
      : call(value, name, sought);
  };

const converting =
  (name: string): Method =>
  (_node, target, scope) =>
    call(lowerExpression(target, scope), name);

/** Literal, not empty: .NET refuses or ignores an empty pattern where JavaScript does not. */
function literalPattern(node: ts.CallExpression, scope: Scope): string {
  const [pattern] = node.arguments;
  if (pattern === undefined || !ts.isStringLiteralLike(pattern) || pattern.text === '') {
    return scope.stop(pattern ?? node, 'RDP2005', 'a pattern that is not a literal');
  }
  return pattern.text;
}

const padding =
  (name: string): Method =>
  (node, target, scope) => {
    const [width, fill] = node.arguments;
    const isCharacter = fill === undefined || (ts.isStringLiteralLike(fill) && fill.text.length === 1);
    if (width === undefined || !isCharacter) return scope.stop(node, 'RDP2005', `${name} without a single character`);
    const [value, lowered, character] = lowerOperands([target, ...node.arguments], scope);
    if (value === undefined || lowered === undefined) return scope.stop(node, 'RDP2001', 'this call');
    // .NET refuses a negative width.
    const safe = isNonNegative(width) ? lowered : staticCall('Math', 'Max', number(0), lowered);
    return call(value, name, safe, ...(character === undefined ? [] : [character]));
  };

/** A literal or a length. */
const isNonNegative = (node: ts.Expression): boolean =>
  ts.isNumericLiteral(node) || (ts.isPropertyAccessExpression(node) && node.name.text === 'length');

/** `text.toString()` */
function sameText(_node: ts.CallExpression, target: ts.Expression, scope: Scope): Expression {
  return lowerExpression(target, scope);
}

export const stringMethods: Methods = {
  includes: searching('Contains', false),
  startsWith: searching('StartsWith', true),
  endsWith: searching('EndsWith', true),
  indexOf: searching('IndexOf', true),
  toLowerCase: converting('ToLowerInvariant'),
  toUpperCase: converting('ToUpperInvariant'),
  trim: (node, target, scope) => {
    const value = lowerExpression(target, scope);
    if (!scope.safeguards.whiteSpace) return call(value, 'Trim');
    return command(scope.compilation.language('convertToTrimmedText', node), [named('Text', value)]);
  },
  padStart: padding('PadLeft'),
  padEnd: padding('PadRight'),
  replaceAll: (node, target, scope) => {
    const pattern = literalPattern(node, scope);
    const [, replacement] = node.arguments;
    const literal = replacement !== undefined && ts.isStringLiteralLike(replacement) ? replacement.text : undefined;
    // `$$` is how JavaScript writes a dollar here; its other patterns have no counterpart.
    if (literal === undefined || /\$[^$]/.test(literal.replaceAll('$$', ''))) {
      return scope.stop(replacement ?? node, 'RDP2005', 'replaceAll with anything but a literal');
    }
    return call(lowerExpression(target, scope), 'Replace', text(pattern), text(literal.replaceAll('$$', '$')));
  },
  replace: (node, target, scope) => lowerRegexReplace(node, target, scope),
  split: (node, target, scope) => {
    const separator = literalPattern(node, scope);
    if (node.arguments.length > 1) return scope.stop(node, 'RDP2005', 'split with a limit');
    // The .Split of Windows PowerShell takes a string for a set of characters.
    const settings: Expression = { kind: 'list', elements: [text(separator), number(0), text('SimpleMatch')] };
    return collect(evaluate(binary(lowerExpression(target, scope), '-csplit', settings)));
  },
  slice: (node, target, scope) => lowerPart(node, target, scope, 'selectTextSlice'),
  substring: (node, target, scope) => lowerPart(node, target, scope, 'selectSubstring'),
  toString: sameText,
};

/** Part of a text. From the start or to the end by constants .NET says it alone; anything else takes a function. */
function lowerPart(node: ts.CallExpression, target: ts.Expression, scope: Scope, name: string): Expression {
  const [start, end] = node.arguments;
  const values = lowerOperands([target, ...node.arguments], scope);
  const [value, from, to] = values;
  if (start === undefined || value === undefined || from === undefined) return scope.stop(node, 'RDP2001', 'this call');
  const length = member(value, 'Length');
  const clamp = (bound: Expression): Expression =>
    scope.safeguards.clampedBounds ? staticCall('Math', 'Min', bound, length) : bound;
  if (isRepeatable(target) && ts.isNumericLiteral(start)) {
    if (end === undefined) return call(value, 'Substring', clamp(from));
    if (start.text === '0' && ts.isNumericLiteral(end) && to !== undefined) {
      return call(value, 'Substring', from, clamp(to));
    }
  }
  if (!scope.safeguards.clampedBounds) {
    return call(value, 'Substring', from, ...(to === undefined ? [] : [binary(to, '-', from)]));
  }
  const bounds = [from, ...(to === undefined ? [] : [to])];
  return command(scope.compilation.language(name, node), [
    named('Text', value),
    ...bounds.map((bound, index) => named(index === 0 ? 'Start' : 'End', bound)),
  ]);
}

function numberText(node: ts.CallExpression, target: ts.Expression, scope: Scope): Expression {
  if (node.arguments.length > 0) return scope.stop(node, 'RDP2005', 'toString with a radix');
  return textOfNumber(target, lowerExpression(target, scope), scope);
}

export const numberMethods: Methods = { toString: numberText };

/** `String(value)` of a string or a number. */
export function lowerStringCall(node: ts.CallExpression, scope: Scope): Expression {
  const [value, ...more] = node.arguments;
  const shape = value === undefined ? undefined : scope.shape(value);
  if (value === undefined || shape === undefined || more.length > 0 || shape.optional) {
    return scope.stop(node, 'RDP2005', 'String of this');
  }
  const lowered = lowerExpression(value, scope);
  if (shape.kind === 'string') return lowered;
  if (shape.kind !== 'number') return scope.stop(node, 'RDP2005', `String of ${shape.name}`);
  return isPlainWhole(value, scope) ? { kind: 'expandable', parts: [lowered] } : textOfNumber(value, lowered, scope);
}
