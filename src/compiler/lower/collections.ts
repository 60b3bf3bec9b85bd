import { ts } from 'ts-morph';
import {
  assign,
  call,
  cast,
  collect,
  type Expression,
  evaluate,
  member,
  type Statement,
  staticCall,
  variable,
} from '../../powershell/ast.js';
import { shapeOf } from '../types.js';
import { hasEffects } from './effects.js';
import { lowerExpression } from './expression.js';
import type { Methods } from './methods.js';
import { isStable, lowerOperands } from './operands.js';
import type { Scope } from './scope.js';

const ordinalComparer: Expression = { kind: 'static', type: 'System.StringComparer', name: 'Ordinal' };

/** `new Map<string, T>()` keeps the order of its keys, `new Set<string>(…)` of what is never removed. */
export function lowerNew(node: ts.NewExpression, scope: Scope): Expression {
  const type = scope.checker.getTypeAtLocation(node);
  const { kind } = shapeOf(scope.checker, type);
  if (kind !== 'map' && kind !== 'set') return scope.stop(node, 'RDP2001', 'this class');
  const [key] = scope.checker.getTypeArguments(type as ts.TypeReference);
  const isOfStrings = key !== undefined && shapeOf(scope.checker, key).kind === 'string';
  const [initial] = node.arguments ?? [];
  if (!isOfStrings || (kind === 'map' && initial !== undefined)) return scope.stop(node, 'RDP2026');
  if (kind === 'map') return staticCall('System.Collections.Specialized.OrderedDictionary', 'new', ordinalComparer);
  const set = 'System.Collections.Generic.HashSet[string]';
  if (initial === undefined) return staticCall(set, 'new', ordinalComparer);
  return staticCall(set, 'new', cast('string[]', lowerExpression(initial, scope)), ordinalComparer);
}

/** The members of a dictionary are called by methods: as properties, its keys would come first. */
export const lowerSize = (target: Expression): Expression => call(target, 'get_Count');

const entriesOf = (target: ts.Expression, scope: Scope): Expression =>
  call(lowerExpression(target, scope), 'GetEnumerator');

const sideOf = (target: ts.Expression, side: 'Key' | 'Value', scope: Scope): Expression => {
  // As a loop, so that it may stand inside a pipeline's script block and keeps values that are arrays.
  const name = scope.names.inInnerBlock(() => scope.names.take('entry'));
  const value = member(variable(name), side);
  const body = [evaluate(side === 'Key' ? value : ({ kind: 'unary', operator: ',', operand: value } as const))];
  return collect({ kind: 'foreach', variable: name, items: entriesOf(target, scope), body });
};

export const mapMethods: Methods = {
  get: (node, target, scope) => {
    const [map, key] = lowerOperands([target, ...node.arguments], scope);
    if (map === undefined || key === undefined) return scope.stop(node, 'RDP2001', 'this call');
    return { kind: 'index', target: map, index: key };
  },
  has: (node, target, scope) => {
    const [map, key] = lowerOperands([target, ...node.arguments], scope);
    if (map === undefined || key === undefined) return scope.stop(node, 'RDP2001', 'this call');
    return call(map, 'Contains', key);
  },
  keys: (_node, target, scope) => sideOf(target, 'Key', scope),
  values: (_node, target, scope) => sideOf(target, 'Value', scope),
};

export const setMethods: Methods = {
  has: (node, target, scope) => {
    const [set, key] = lowerOperands([target, ...node.arguments], scope);
    if (set === undefined || key === undefined) return scope.stop(node, 'RDP2001', 'this call');
    return call(set, 'Contains', key);
  },
};

/** `map.set(key, value)`, `map.delete(key)` and `set.add(key)`, which are statements in PowerShell. */
export function lowerCollectionStatement(node: ts.Expression, scope: Scope): readonly Statement[] | undefined {
  if (!ts.isCallExpression(node) || !ts.isPropertyAccessExpression(node.expression)) return undefined;
  const { expression: target, name } = node.expression;
  const { kind } = scope.shape(target);
  const change = `${kind}.${name.text}`;
  if (!['map.set', 'map.delete', 'set.add'].includes(change)) return undefined;
  const [collection, key, value] = lowerOperands([target, ...node.arguments], scope);
  if (collection === undefined || key === undefined) return scope.stop(node, 'RDP2001', 'this call');
  if (change === 'map.delete') return [evaluate(call(collection, 'Remove', key))];
  if (change === 'set.add') return [assign({ kind: 'constant', name: 'null' }, call(collection, 'Add', key))];
  if (value === undefined) return scope.stop(node, 'RDP2001', 'this call');
  const [keyNode, valueNode] = node.arguments;
  // PowerShell evaluates what is right of `=` before the index on its left.
  const disturbs =
    keyNode !== undefined &&
    valueNode !== undefined &&
    !isStable(keyNode, scope) &&
    hasEffects(valueNode, scope.checker);
  const index = disturbs && key.kind !== 'variable' ? scope.temporary('key', key) : key;
  return [assign({ kind: 'index', target: collection, index }, value)];
}

/** The items of a loop or spread over a map or a set. */
export function lowerCollectionItems(node: ts.Expression, scope: Scope): Expression | undefined {
  const { kind } = scope.shape(node);
  if (kind === 'map') return entriesOf(node, scope);
  return kind === 'set' ? lowerExpression(node, scope) : undefined;
}

/** `map.keys()` and `map.values()`, which give arrays in PowerShell. */
export function isMapSide(node: ts.Expression, scope: Scope): boolean {
  if (!ts.isCallExpression(node) || !ts.isPropertyAccessExpression(node.expression)) return false;
  const { expression: target, name } = node.expression;
  return (name.text === 'keys' || name.text === 'values') && scope.shape(target).kind === 'map';
}
