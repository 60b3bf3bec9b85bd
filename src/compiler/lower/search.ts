import { ts } from 'ts-morph';
import { assign, constant, type Expression, giveBack, type Statement, variable } from '../../powershell/ast.js';
import { lowerItems } from './array.js';
import { lowerCondition, negate } from './operators.js';
import type { Scope } from './scope.js';

/**
 * `find`, `some` and `every` stop at the first hit. As the value of a variable or of `return` they become the loop that
 * one would write by hand.
 */
interface Search {
  readonly method: 'find' | 'some' | 'every';
  readonly items: ts.Expression;
  readonly callback: ts.ArrowFunction;
}

function searchOf(node: ts.Expression, scope: Scope): Search | undefined {
  if (!ts.isCallExpression(node) || !ts.isPropertyAccessExpression(node.expression)) return undefined;
  const method = node.expression.name.text;
  if (method !== 'find' && method !== 'some' && method !== 'every') return undefined;
  if (ts.isOptionalChain(node) || scope.shape(node.expression.expression).kind !== 'array') return undefined;
  return { method, items: node.expression.expression, callback: callbackOf(node, scope) };
}

/** The inline arrow of a method call: one expression, and as many parameters as the method gives it. */
export function callbackOf(
  node: ts.CallExpression,
  scope: Scope,
  most = 1,
): ts.ArrowFunction & { body: ts.Expression } {
  const [callback] = node.arguments;
  if (
    callback === undefined ||
    !ts.isArrowFunction(callback) ||
    ts.isBlock(callback.body) ||
    callback.parameters.length > most
  ) {
    return scope.stop(callback ?? node, 'RDP2006');
  }
  return callback as ts.ArrowFunction & { body: ts.Expression };
}

/** `foreach ($each in $items) { if (…) { … } }`; the hit does what `onHit` says. */
function searchLoop(search: Search, scope: Scope, onHit: (element: Expression) => readonly Statement[]): Statement {
  const items = lowerItems(search.items, scope);
  const [parameter] = search.callback.parameters;
  if (parameter !== undefined && !ts.isIdentifier(parameter.name)) return scope.stop(search.callback, 'RDP2006');
  const parameterName = parameter?.name;
  return scope.names.inInnerBlock((): Statement => {
    const name =
      parameterName !== undefined && ts.isIdentifier(parameterName)
        ? scope.declare(parameterName)
        : scope.names.take('each');
    const { value: condition, prelude } = scope.apart(() =>
      lowerCondition(search.callback.body as ts.Expression, scope),
    );
    const hit = search.method === 'every' ? negate(condition) : condition;
    const body: Statement[] = [...prelude, { kind: 'if', branches: [{ condition: hit, body: onHit(variable(name)) }] }];
    return { kind: 'foreach', variable: name, items, body };
  });
}

const outcome = (search: Search, element: Expression): Expression =>
  search.method === 'find' ? element : constant(search.method === 'some' ? 'true' : 'false');

const otherwise = (search: Search): Expression =>
  search.method === 'find' ? constant('null') : constant(search.method === 'some' ? 'false' : 'true');

/** `const found = items.find(…)`. */
export function lowerSearchInitializer(
  name: ts.Identifier,
  node: ts.Expression,
  scope: Scope,
): Statement[] | undefined {
  const search = searchOf(node, scope);
  if (search === undefined) return undefined;
  const taken = scope.declare(name);
  return searchInto(variable(taken), search, scope);
}

function searchInto(result: Expression, search: Search, scope: Scope): Statement[] {
  const loop = searchLoop(search, scope, (element) => [assign(result, outcome(search, element)), { kind: 'break' }]);
  return [assign(result, otherwise(search)), loop];
}

/** `return items.find(…)`. */
export function lowerSearchReturn(
  node: ts.Expression,
  scope: Scope,
  give: (value: Expression) => Statement = giveBack,
): Statement[] | undefined {
  const search = searchOf(node, scope);
  if (search === undefined) return undefined;
  return [searchLoop(search, scope, (element) => [give(outcome(search, element))]), give(otherwise(search))];
}

/** Inside a larger expression: a variable that a loop sets beforehand. */
export function lowerSearchExpression(node: ts.CallExpression, scope: Scope): Expression {
  const search = searchOf(node, scope);
  if (search === undefined) return scope.stop(node, 'RDP2005', 'this search');
  const found = variable(scope.names.takeTemporary('found'));
  scope.prelude.push(...searchInto(found, search, scope));
  return found;
}
