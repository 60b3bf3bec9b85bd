import { ts } from 'ts-morph';
import type { Expression } from '../../powershell/ast.js';
import { arrayMethods } from './array-methods.js';
import { mapMethods, setMethods } from './collections.js';
import { regexMethods } from './regex.js';
import type { Scope } from './scope.js';
import { numberMethods, stringMethods } from './text-methods.js';

/** How a method of the tables is lowered; `target` is what it is called on. */
export type Method = (node: ts.CallExpression, target: ts.Expression, scope: Scope) => Expression;
export type Methods = Readonly<Record<string, Method | undefined>>;

/** The tables by kind of type; a function, because their modules need this one. */
export const methodTables = (): Readonly<Record<string, Methods | undefined>> => ({
  array: arrayMethods,
  string: stringMethods,
  number: numberMethods,
  map: mapMethods,
  set: setMethods,
  regexp: regexMethods,
});

/** A call of a method of the language's own types, by the tables. */
export function lowerMethodCall(
  node: ts.CallExpression,
  callee: ts.PropertyAccessExpression,
  scope: Scope,
): Expression {
  const shape = scope.shape(callee.expression);
  const table = shape.optional ? undefined : methodTables()[shape.kind];
  const method = table !== undefined && Object.hasOwn(table, callee.name.text) ? table[callee.name.text] : undefined;
  if (method === undefined) return scope.stop(callee.name, 'RDP2005', `${callee.name.text} of ${shape.name}`);
  if (node.arguments.some(ts.isSpreadElement)) return scope.stop(node, 'RDP2001', 'a spread argument');
  return method(node, callee.expression, scope);
}
