import { ts } from 'ts-morph';
import { binary, call, type Expression, number, staticCall, text } from '../../powershell/ast.js';
import { constantDeclaration } from '../constants.js';
import { translateRegex } from '../regex.js';
import { lowerExpression } from './expression.js';
import type { Methods } from './methods.js';
import { lowerOperands } from './operands.js';
import type { Scope } from './scope.js';

interface Pattern {
  readonly pattern: string;
  readonly isGlobal: boolean;
}

/** A regular expression written in place, or as a constant, in .NET's flavour. */
function patternOf(node: ts.Expression, scope: Scope): Pattern {
  const declaration = ts.isIdentifier(node) ? constantDeclaration(scope.checker, node) : undefined;
  const literal = declaration?.initializer ?? node;
  if (!ts.isRegularExpressionLiteral(literal)) return scope.stop(node, 'RDP2027', 'no literal');
  const end = literal.text.lastIndexOf('/');
  const translated = translateRegex(literal.text.slice(1, end), literal.text.slice(end + 1));
  if (translated.pattern === undefined) return scope.stop(node, 'RDP2027', translated.obstacle);
  return { pattern: translated.pattern, isGlobal: literal.text.slice(end + 1).includes('g') };
}

export const regexMethods: Methods = {
  test: (node, target, scope) => {
    const { pattern, isGlobal } = patternOf(target, scope);
    if (isGlobal) return scope.stop(target, 'RDP2027', 'test with the flag g, which remembers where it was');
    const [subject] = lowerOperands(node.arguments, scope);
    if (subject === undefined) return scope.stop(node, 'RDP2001', 'this call');
    return binary(subject, '-cmatch', text(pattern));
  },
};

/** `text.replace(/…/, 'literal')`: the first match, or all with the flag g. */
export function lowerRegexReplace(node: ts.CallExpression, target: ts.Expression, scope: Scope): Expression {
  const [expression, replacement] = node.arguments;
  if (expression === undefined || replacement === undefined || scope.shape(expression).kind !== 'regexp') {
    return scope.stop(node, 'RDP2005', 'replace of a string: replaceAll and regular expressions are');
  }
  if (!ts.isStringLiteralLike(replacement) || !/^([^$]|\$\$|\$&|\$[1-9](?!\d))*$/.test(replacement.text)) {
    return scope.stop(replacement, 'RDP2027', 'a replacement that is no literal of text, $$, $& and $1 to $9');
  }
  const { pattern, isGlobal } = patternOf(expression, scope);
  const subject = lowerExpression(target, scope);
  if (isGlobal) {
    return binary(subject, '-creplace', { kind: 'list', elements: [text(pattern), text(replacement.text)] });
  }
  return call(staticCall('regex', 'new', text(pattern)), 'Replace', subject, text(replacement.text), number(1));
}
