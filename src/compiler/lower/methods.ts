import { ts } from 'ts-morph';
import {
  array,
  binary,
  call,
  cast,
  collect,
  command,
  constant,
  type Expression,
  evaluate,
  member,
  number,
  type Statement,
  staticCall,
  variable,
} from '../../powershell/ast.js';
import { distinctIgnoringCase, elementType, shapeOf } from '../types.js';
import { lowerItems } from './array.js';
import { lowerExpression, lowerValue } from './expression.js';
import { lowerOperands } from './operands.js';
import { lowerCondition, negate } from './operators.js';
import type { Scope } from './scope.js';
import { asSearch, callbackOf, searchLoop } from './search.js';

type Method = (node: ts.CallExpression, target: ts.Expression, scope: Scope) => Expression;

/** A call of a method of strings or arrays, by the tables below. */
export function lowerMethodCall(
  node: ts.CallExpression,
  callee: ts.PropertyAccessExpression,
  scope: Scope,
): Expression {
  const shape = scope.shape(callee.expression);
  const table = shape.kind === 'array' ? arrayMethods : shape.kind === 'string' ? stringMethods : {};
  const method = shape.optional ? undefined : table[callee.name.text];
  if (method === undefined) return scope.stop(callee.name, 'RDP2005', `${callee.name.text} of ${shape.name}`);
  return method(node, callee.expression, scope);
}

const ordinal: Expression = { kind: 'static', type: 'System.StringComparison', name: 'Ordinal' };

/** A .NET method of the string, called with the arguments as they are, ordinally where culture would matter. */
const stringMethod =
  (name: string, ...extra: readonly Expression[]): Method =>
  (node, target, scope) => {
    const [value, ...values] = lowerOperands([target, ...node.arguments], scope);
    return value === undefined ? scope.stop(node, 'RDP2001', 'this call') : call(value, name, ...values, ...extra);
  };

/** Literal, not empty: .NET refuses or ignores an empty pattern where JavaScript does not. */
function literalPattern(node: ts.CallExpression, scope: Scope): void {
  const [pattern] = node.arguments;
  if (pattern === undefined || !ts.isStringLiteralLike(pattern) || pattern.text === '') {
    scope.stop(pattern ?? node, 'RDP2005', 'a pattern that is not a literal');
  }
}

const stringMethods: Readonly<Record<string, Method>> = {
  includes: stringMethod('Contains'),
  startsWith: stringMethod('StartsWith', ordinal),
  endsWith: stringMethod('EndsWith', ordinal),
  indexOf: stringMethod('IndexOf', ordinal),
  trim: stringMethod('Trim'),
  toLowerCase: stringMethod('ToLowerInvariant'),
  toUpperCase: stringMethod('ToUpperInvariant'),
  padStart: (node, target, scope) => {
    const [value, width, fill] = lowerOperands([target, ...node.arguments], scope);
    if (value === undefined || width === undefined || fill?.kind !== 'string' || fill.value.length !== 1) {
      return scope.stop(node, 'RDP2005', 'padStart without a single literal character');
    }
    return call(value, 'PadLeft', width, fill);
  },
  replaceAll: (node, target, scope) => {
    literalPattern(node, scope);
    return stringMethod('Replace')(node, target, scope);
  },
  split: (node, target, scope) => {
    literalPattern(node, scope);
    const [value, separator] = lowerOperands([target, ...node.arguments], scope);
    if (value === undefined || separator === undefined) return scope.stop(node, 'RDP2001', 'this call');
    // The .Split of Windows PowerShell takes a string for a set of characters.
    const pieces = binary(value, '-csplit', array([separator, number(0), { kind: 'string', value: 'SimpleMatch' }]));
    return collect(evaluate(pieces));
  },
  slice: (node, target, scope) => lowerSubstring(node, target, scope),
  substring: (node, target, scope) => lowerSubstring(node, target, scope),
};

/** Bounds are clamped as JavaScript does; negative ones are refused by the table in docs/language.md. */
function lowerSubstring(node: ts.CallExpression, target: ts.Expression, scope: Scope): Expression {
  const [value, from, to] = lowerOperands([target, ...node.arguments], scope);
  if (value === undefined || from === undefined) return scope.stop(node, 'RDP2001', 'this call');
  const kept = scope.temporary('text', value);
  const length = member(kept, 'Length');
  const clamp = (bound: Expression): Expression => staticCall('Math', 'Min', bound, length);
  const start = from.kind === 'number' && from.value === 0 ? from : scope.temporary('start', clamp(from));
  if (to === undefined) return call(kept, 'Substring', start);
  const count = start.kind === 'number' ? clamp(to) : binary(clamp(to), '-', start);
  return call(kept, 'Substring', start, staticCall('Math', 'Max', count, number(0)));
}

const arrayMethods: Readonly<Record<string, Method>> = {
  push: (node, target, scope) => {
    const binding = ts.isIdentifier(target) ? scope.binding(target) : undefined;
    const [value] = lowerOperands(node.arguments, scope);
    if (binding?.growing !== true || value === undefined || node.arguments.length !== 1) {
      return scope.stop(node, 'RDP2005', 'push on anything but a local `const list: T[] = []`');
    }
    return call(binding.expression, 'Add', value);
  },
  filter: (node, target, scope) => lowerPipeline(node, target, scope, 'Where-Object'),
  map: (node, target, scope) => lowerPipeline(node, target, scope, 'ForEach-Object'),
  find: (node, _target, scope) => lowerSearchExpression(node, scope),
  some: (node, target, scope) => countMatches(node, target, scope, '-gt', false),
  every: (node, target, scope) => countMatches(node, target, scope, '-eq', true),
  includes: (node, target, scope) => {
    const [value, wanted] = lowerOperands([target, ...node.arguments], scope);
    const [searched] = node.arguments;
    if (value === undefined || wanted === undefined || searched === undefined)
      return scope.stop(node, 'RDP2001', 'this call');
    const element = elementType(scope.checker, scope.checker.getTypeAtLocation(target));
    const shape = element === undefined ? undefined : shapeOf(scope.checker, element);
    const wantedShape = scope.shape(searched);
    if (shape?.kind === 'number') return binary(value, '-contains', wanted);
    if (shape?.kind !== 'string') return scope.stop(node, 'RDP2003', shape?.name ?? 'this');
    const words = [...(shape.literals ?? []), ...(wantedShape.literals ?? [])];
    if (shape.literals !== undefined && wantedShape.literals !== undefined && distinctIgnoringCase(words)) {
      return binary(wanted, '-in', value);
    }
    return binary(staticCall('array', 'IndexOf', cast('string[]', value), wanted), '-ge', number(0));
  },
  concat: (node, target, scope) => {
    const [first, ...rest] = lowerOperands([target, ...node.arguments], scope);
    return rest.reduce<Expression>((joined, each) => binary(joined, '+', each), first ?? array([]));
  },
  join: (node, target, scope) => {
    const element = elementType(scope.checker, scope.checker.getTypeAtLocation(target));
    if (element === undefined || shapeOf(scope.checker, element).kind !== 'string')
      return scope.stop(node, 'RDP2005', 'join of anything but strings');
    const [value, separator] = lowerOperands([target, ...node.arguments], scope);
    if (value === undefined) return scope.stop(node, 'RDP2001', 'this call');
    return binary(value, '-join', separator ?? { kind: 'string', value: ',' });
  },
  slice: (node, target, scope) => {
    const [from, to] = node.arguments;
    if (from === undefined || to !== undefined) return scope.stop(node, 'RDP2005', 'slice with an end');
    const items = lowerItems(target, scope);
    const skip = command('Select-Object', [{ kind: 'named', name: 'Skip', value: lowerExpression(from, scope) }]);
    return collect(evaluate({ kind: 'pipeline', stages: [items, skip] }));
  },
};

/**
 * `filter` and `map` as a pipeline with `$_`, and chained ones as one pipeline. Inside another script block, where `$_`
 * is taken, or where an element is itself an array, which a pipeline would unroll, as a loop that outputs.
 */
function lowerPipeline(
  node: ts.CallExpression,
  target: ts.Expression,
  scope: Scope,
  stage: 'Where-Object' | 'ForEach-Object',
): Expression {
  const callback = callbackOf(node, scope);
  const [parameter] = callback.parameters;
  const flat = (each: ts.Expression): boolean => {
    const element = elementType(scope.checker, scope.checker.getTypeAtLocation(each));
    return element !== undefined && shapeOf(scope.checker, element).kind !== 'array';
  };
  const items = lowerItems(target, scope);
  const name = parameter !== undefined && ts.isIdentifier(parameter.name) ? parameter.name : undefined;
  if (scope.pipelineDepth === 0 && flat(target) && flat(node)) {
    const body = pipelineBody(callback.body, name, scope, stage);
    const block: Expression = { kind: 'scriptBlock', parameters: [], body };
    const added = command(stage, [{ kind: 'positional', value: block }]);
    const stages = items.kind === 'pipeline' ? [...items.stages, added] : [items, added];
    return collect(evaluate({ kind: 'pipeline', stages }));
  }
  return scope.names.inBlock(() => {
    const loopVariable = name === undefined ? scope.names.take('each') : scope.declare(name);
    const { value, prelude } = scope.apart(() =>
      stage === 'Where-Object' ? lowerCondition(callback.body, scope) : lowerExpression(callback.body, scope),
    );
    const output = (each: Expression, isArray: boolean): Statement =>
      evaluate(isArray ? { kind: 'unary', operator: ',', operand: each } : each);
    const body: Statement[] =
      stage === 'Where-Object'
        ? [
            ...prelude,
            { kind: 'if', branches: [{ condition: value, body: [output(variable(loopVariable), !flat(target))] }] },
          ]
        : [...prelude, output(value, !flat(node))];
    return collect({ kind: 'foreach', variable: loopVariable, items, body });
  });
}

/** The script block of a pipeline stage: the author's parameter is `$_` there. */
function pipelineBody(
  body: ts.Expression,
  parameter: ts.Identifier | undefined,
  scope: Scope,
  stage: string,
): readonly Statement[] {
  if (parameter !== undefined) scope.bind(parameter, { expression: variable('_'), growing: false });
  scope.pipelineDepth++;
  try {
    const { value, prelude } = scope.apart(() =>
      stage === 'Where-Object' ? lowerCondition(body, scope) : lowerValue(body, scope),
    );
    return [...prelude, value.kind === 'if' ? value : evaluate(value as Expression)];
  } finally {
    scope.pipelineDepth--;
  }
}

/** `some` and `every` inside a larger expression: how many match. Callbacks have no effects, so counting all is the same. */
function countMatches(
  node: ts.CallExpression,
  target: ts.Expression,
  scope: Scope,
  operator: '-gt' | '-eq',
  inverted: boolean,
): Expression {
  const callback = callbackOf(node, scope);
  const [parameter] = callback.parameters;
  if (parameter === undefined || !ts.isIdentifier(parameter.name)) return scope.stop(callback, 'RDP2006');
  const search = asSearch(node, scope);
  if (scope.pipelineDepth > 0 && search !== undefined) {
    const loop = searchLoop(search, scope, () => [evaluate(constant('true')), { kind: 'break' }]);
    return binary(member(collect(loop), 'Count'), operator, number(0));
  }
  const items = lowerItems(target, scope);
  const [statement, ...more] = pipelineBody(callback.body, parameter.name, scope, 'Where-Object');
  if (statement?.kind !== 'expression' || more.length > 0) return scope.stop(callback, 'RDP2006');
  const condition = inverted ? negate(statement.expression) : statement.expression;
  const block: Expression = { kind: 'scriptBlock', parameters: [], body: [evaluate(condition)] };
  const matches: Expression = {
    kind: 'pipeline',
    stages: [items, command('Where-Object', [{ kind: 'positional', value: block }])],
  };
  return binary(member(collect(evaluate(matches)), 'Count'), operator, number(0));
}

/** `find` inside a larger expression: a variable that a loop sets beforehand. */
function lowerSearchExpression(node: ts.CallExpression, scope: Scope): Expression {
  const search = asSearch(node, scope);
  if (search === undefined) return scope.stop(node, 'RDP2005', 'find');
  const found = variable(scope.names.takeTemporary('found'));
  const loop = searchLoop(search, scope, (element) => [
    { kind: 'assign', target: found, operator: '=', value: element },
    { kind: 'break' },
  ]);
  scope.prelude.push({ kind: 'assign', target: found, operator: '=', value: constant('null') }, loop);
  return found;
}

const mathMethods: Readonly<Record<string, string>> = {
  floor: 'Floor',
  ceil: 'Ceiling',
  min: 'Min',
  max: 'Max',
  abs: 'Abs',
  trunc: 'Truncate',
};

/** Math in doubles, as in JavaScript; overloads for integers would round and overflow differently. */
export function lowerMathCall(node: ts.CallExpression, name: string, scope: Scope): Expression {
  const method = mathMethods[name];
  const values = lowerOperands(node.arguments, scope);
  const count = name === 'min' || name === 'max' ? 2 : 1;
  const [first, ...rest] = values;
  if (method === undefined || first === undefined || values.length !== count)
    return scope.stop(node, 'RDP2005', `Math.${name}`);
  return staticCall('Math', method, cast('double', first), ...rest);
}
