import { ts } from 'ts-morph';
import {
  assign,
  binary,
  call,
  cast,
  collect,
  command,
  type Expression,
  evaluate,
  member,
  named,
  number,
  type Statement,
  staticCall,
  text,
  variable,
} from '../../powershell/ast.js';
import { printExpression } from '../../powershell/print-expression.js';
import { distinctIgnoringCase, elementType, type Shape, shapeOf } from '../types.js';
import { lowerItems } from './array.js';
import { hasEffects } from './effects.js';
import { lowerExpression, lowerValue } from './expression.js';
import type { Method, Methods } from './methods.js';
import { isStable, lowerOperands } from './operands.js';
import { lowerCondition, negate } from './operators.js';
import type { Scope } from './scope.js';
import { callbackOf, lowerSearchExpression } from './search.js';
import { lowerSorted } from './sort.js';

export const arrayMethods: Methods = {
  push: (node, target, scope) => {
    const binding = ts.isIdentifier(target) ? scope.binding(target) : undefined;
    const [value, ...more] = lowerOperands(node.arguments, scope);
    if (binding?.growing !== true || value === undefined || more.length > 0 || !ts.isExpressionStatement(node.parent)) {
      return scope.stop(node, 'RDP2005', 'push on anything but a local `const list: T[] = []`');
    }
    return call(binding.expression, 'Add', value);
  },
  filter: (node, target, scope) => lowerPipeline(node, target, scope, 'filter'),
  map: (node, target, scope) => lowerPipeline(node, target, scope, 'map'),
  flatMap: (node, target, scope) => lowerPipeline(node, target, scope, 'flatMap'),
  find: (node, _target, scope) => lowerSearchExpression(node, scope),
  some: (node, target, scope) => lowerTest(node, target, scope, '-gt', false),
  every: (node, target, scope) => lowerTest(node, target, scope, '-eq', true),
  includes: (node, target, scope) => {
    const { element, values, sought } = membership(node, target, scope);
    const [value, wanted] = values;
    if (element.kind === 'number' || element.kind === 'boolean') return binary(value, '-contains', wanted);
    const words = [...(element.literals ?? []), ...(sought.literals ?? [])];
    if (element.literals !== undefined && sought.literals !== undefined && distinctIgnoringCase(words)) {
      return binary(wanted, '-in', value);
    }
    if (!scope.safeguards.ordinalEquality) return binary(wanted, '-cin', value);
    return binary(staticCall('array', 'IndexOf', cast('string[]', value), wanted), '-ge', number(0));
  },
  indexOf: (node, target, scope) => {
    const { element, values } = membership(node, target, scope);
    const [value, wanted] = values;
    if (element.kind === 'string') return staticCall('array', 'IndexOf', cast('string[]', value), wanted);
    if (element.kind !== 'number') return scope.stop(node, 'RDP2003', element.name);
    return staticCall('array', 'IndexOf', cast('double[]', value), cast('double', wanted));
  },
  concat: (node, target, scope) => {
    if (node.arguments.some((each) => scope.shape(each).kind !== 'array'))
      return scope.stop(node, 'RDP2005', 'concat of single elements');
    const [first, ...rest] = lowerOperands([target, ...node.arguments], scope);
    return rest.reduce<Expression>(
      (joined, each) => binary(joined, '+', each),
      first ?? { kind: 'array', elements: [] },
    );
  },
  join: (node, target, scope) => {
    const element = elementShape(target, scope);
    if (element.kind !== 'string' || element.optional)
      return scope.stop(node, 'RDP2005', 'join of anything but strings');
    const [value, separator] = lowerOperands([target, ...node.arguments], scope);
    if (value === undefined) return scope.stop(node, 'RDP2001', 'this call');
    return binary(value, '-join', separator ?? text(','));
  },
  slice: (node, target, scope) => {
    const [start, end] = node.arguments;
    const literal = (each: ts.Expression | undefined): boolean => each !== undefined && ts.isNumericLiteral(each);
    if (literal(start) && (end === undefined || (start?.getText() === '0' && literal(end)))) {
      // -First ends the pipeline early, which would show where making the items has effects.
      const isPure = end === undefined || !hasEffects(target, scope.checker);
      const items = isPure ? lowerItems(target, scope) : lowerExpression(target, scope);
      const [from, to] = lowerOperands(node.arguments, scope);
      const bound = to === undefined ? named('Skip', from ?? number(0)) : named('First', to);
      return collect(evaluate({ kind: 'pipeline', stages: [items, command('Select-Object', [bound])] }));
    }
    const [items, from, to] = lowerOperands([target, ...node.arguments], scope);
    if (items === undefined) return scope.stop(node, 'RDP2001', 'this call');
    const sliced = command(scope.compilation.language('selectArraySlice', node), [
      named('Items', items),
      named('Start', from ?? number(0)),
      ...(to === undefined ? [] : [named('End', to)]),
    ]);
    return collect(evaluate(sliced));
  },
  reduce: (node, target, scope) => lowerReduce(node, target, scope),
  toSorted: (node, target, scope) => lowerSorted(node, target, scope),
  sort: (node, target, scope) => {
    // Sorting in place would show in every other name of the array; a fresh one has none.
    if (!ts.isArrayLiteralExpression(target) && !ts.isCallExpression(target)) {
      return scope.stop(node, 'RDP2005', 'sort in place: toSorted and [...list].sort are');
    }
    return lowerSorted(node, target, scope);
  },
};

/** What `includes` and `indexOf` need: comparable elements, neither of them absent. */
function membership(
  node: ts.CallExpression,
  target: ts.Expression,
  scope: Scope,
): { readonly element: Shape; readonly sought: Shape; readonly values: readonly [Expression, Expression] } {
  const [searched, ...more] = node.arguments;
  if (searched === undefined || more.length > 0) return scope.stop(node, 'RDP2005', 'a search from a position');
  const element = elementShape(target, scope);
  const sought = scope.shape(searched);
  const comparable = element.kind === 'string' || element.kind === 'number' || element.kind === 'boolean';
  if (!comparable || element.optional || sought.optional) return scope.stop(node, 'RDP2003', element.name);
  const [value, wanted] = lowerOperands([target, searched], scope);
  if (value === undefined || wanted === undefined) return scope.stop(node, 'RDP2001', 'this call');
  return { element, sought, values: [value, wanted] };
}

function elementShape(list: ts.Expression, scope: Scope): Shape {
  const element = elementType(scope.checker, scope.checker.getTypeAtLocation(list));
  return element === undefined ? scope.stop(list, 'RDP2001', 'this array') : shapeOf(scope.checker, element);
}

type Stage = 'filter' | 'map' | 'flatMap';

/**
 * `filter` and `map` as a pipeline with `$_`, and chained ones as one pipeline. Inside another script block, where `$_`
 * is taken, where the callback counts, or where an element is itself an array, which a pipeline would unroll, as a loop
 * that outputs.
 */
function lowerPipeline(node: ts.CallExpression, target: ts.Expression, scope: Scope, stage: Stage): Expression {
  const callback = callbackOf(node, scope, 2);
  const [parameter, counter] = callback.parameters;
  const isFlat = (each: ts.Expression): boolean => elementShape(each, scope).kind !== 'array';
  const name = parameter === undefined ? undefined : parameterIdentifier(parameter, scope);
  if (stage === 'flatMap' && scope.shape(callback.body).kind !== 'array') {
    return scope.stop(callback.body, 'RDP2005', 'flatMap to anything but arrays');
  }
  const flat = isFlat(target) && isFlat(node);
  if (scope.pipelineDepth === 0 && counter === undefined && (flat || !scope.safeguards.nestedArrays)) {
    // Stages of a pipeline take turns. Where that would show, the one before is finished first, as in JavaScript.
    const takesTurns = !hasEffects(callback.body, scope.checker) || !scope.safeguards.finishedStages;
    const items = takesTurns ? lowerItems(target, scope) : lowerExpression(target, scope);
    const body = pipelineBody(callback.body, name, scope, stage);
    const block: Expression = { kind: 'scriptBlock', parameters: [], body };
    const added = command(stage === 'filter' ? 'Where-Object' : 'ForEach-Object', [
      { kind: 'positional', value: block },
    ]);
    const stages = items.kind === 'pipeline' ? [...items.stages, added] : [items, added];
    return collect(evaluate({ kind: 'pipeline', stages }));
  }
  const itemsBefore = counter === undefined ? lowerItems(target, scope) : undefined;
  return scope.names.inInnerBlock(() => {
    const loopVariable = name === undefined ? scope.names.take('each') : scope.declare(name);
    const index = counter === undefined ? undefined : variable(scope.declare(parameterIdentifier(counter, scope)));
    // A counter is set before the items are made, which may count with a variable of that name.
    const items = itemsBefore ?? lowerItems(target, scope);
    const { value, prelude } = scope.apart(() =>
      stage === 'filter' ? lowerCondition(callback.body, scope) : lowerExpression(callback.body, scope),
    );
    const output = (each: Expression, isArray: boolean): Statement =>
      evaluate(isArray && scope.safeguards.nestedArrays ? { kind: 'unary', operator: ',', operand: each } : each);
    const kept = output(variable(loopVariable), !isFlat(target));
    const body: Statement[] =
      stage === 'filter'
        ? [...prelude, { kind: 'if', branches: [{ condition: value, body: [kept] }] }]
        : [...prelude, output(value, stage === 'map' && !isFlat(node))];
    const loop = { kind: 'foreach', variable: loopVariable, items } as const;
    if (index === undefined) return collect({ ...loop, body });
    const step: Statement = { kind: 'step', target: index, operator: '++' };
    return collect(assign(index, number(0)), { ...loop, body: [...body, step] });
  });
}

function parameterIdentifier(parameter: ts.ParameterDeclaration, scope: Scope): ts.Identifier {
  return ts.isIdentifier(parameter.name) ? parameter.name : scope.stop(parameter, 'RDP2006');
}

/** The script block of a pipeline stage: the author's parameter is `$_` there. */
function pipelineBody(
  body: ts.Expression,
  parameter: ts.Identifier | undefined,
  scope: Scope,
  stage: Stage,
): readonly Statement[] {
  if (parameter !== undefined) scope.bind(parameter, { expression: variable('_'), growing: false });
  scope.pipelineDepth++;
  try {
    const { value, prelude } = scope.apart(() =>
      stage === 'filter' ? lowerCondition(body, scope) : lowerValue(body, scope),
    );
    return [...prelude, value.kind === 'if' ? value : evaluate(value as Expression)];
  } finally {
    scope.pipelineDepth--;
  }
}

/**
 * `some` and `every` inside a larger expression: how many match. Where the callback may have effects or `$_` is taken, the
 * loop that stops at the first hit.
 */
function lowerTest(
  node: ts.CallExpression,
  target: ts.Expression,
  scope: Scope,
  operator: '-gt' | '-eq',
  inverted: boolean,
): Expression {
  const callback = callbackOf(node, scope);
  const [parameter] = callback.parameters;
  if (parameter === undefined) return scope.stop(callback, 'RDP2006');
  if (
    scope.pipelineDepth > 0 ||
    elementShape(target, scope).kind === 'array' ||
    hasEffects(callback.body, scope.checker)
  ) {
    return lowerSearchExpression(node, scope);
  }
  const items = lowerItems(target, scope);
  const body = pipelineBody(callback.body, parameterIdentifier(parameter, scope), scope, 'filter');
  const last = body.at(-1);
  if (last?.kind !== 'expression') return scope.stop(callback, 'RDP2006');
  const condition = inverted ? negate(last.expression) : last.expression;
  const block: Expression = { kind: 'scriptBlock', parameters: [], body: [...body.slice(0, -1), evaluate(condition)] };
  const matches: Expression = {
    kind: 'pipeline',
    stages: [items, command('Where-Object', [{ kind: 'positional', value: block }])],
  };
  const matching = collect(evaluate(matches));
  // What does not fit on a line would stand in the way of the condition.
  const fitsLine = !printExpression(matching, 2).includes('\n');
  return binary(member(fitsLine ? matching : scope.temporary('matching', matching), 'Count'), operator, number(0));
}

/** `reduce` with an initial value: a variable that a loop computes beforehand. */
const lowerReduce: Method = (node, target, scope) => {
  const [, initial] = node.arguments;
  const callback = callbackOf(node, scope, 2);
  const [total, each] = callback.parameters;
  if (initial === undefined || total === undefined || each === undefined) {
    return scope.stop(node, 'RDP2005', 'reduce without an initial value');
  }
  const [list, first] = lowerOperands([target, initial], scope);
  if (list === undefined || first === undefined) return scope.stop(node, 'RDP2001', 'this call');
  // The loop comes after the initial value, so that what is evaluated before it needs a variable.
  const items = hasEffects(initial, scope.checker) && !isStable(target, scope) ? scope.temporary('items', list) : list;
  const totalName = parameterIdentifier(total, scope);
  const result = variable(scope.names.takeTemporary(totalName.text));
  scope.bind(totalName, { expression: result, growing: false });
  const loop = scope.names.inInnerBlock((): Statement => {
    const loopVariable = scope.declare(parameterIdentifier(each, scope));
    const { value, prelude } = scope.apart(() => lowerValue(callback.body, scope));
    return { kind: 'foreach', variable: loopVariable, items, body: [...prelude, assign(result, value)] };
  });
  scope.prelude.push(assign(result, first), loop);
  return result;
};
