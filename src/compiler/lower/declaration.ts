import { ts } from 'ts-morph';
import {
  assign,
  binary,
  constant,
  type Expression,
  evaluate,
  member,
  number,
  type Statement,
  staticCall,
  type Value,
  variable,
} from '../../powershell/ast.js';
import { toPascalCase } from '../names.js';
import { elementType, shapeOf } from '../types.js';
import { describe, lowerExpression, lowerValue } from './expression.js';
import { isGrowing } from './growing.js';
import type { Scope } from './scope.js';
import { lowerSearchInitializer } from './search.js';

/** `var` is hoisted and `using` disposes: PowerShell does neither. */
export function refuseOtherDeclarations(list: ts.VariableDeclarationList, scope: Scope): void {
  const kind = list.flags & ts.NodeFlags.BlockScoped;
  if (kind !== ts.NodeFlags.Const && kind !== ts.NodeFlags.Let) scope.stop(list, 'RDP2001', 'var and using');
}

/** `const`, `let` and destructuring. */
export function lowerDeclaration(node: ts.VariableDeclaration, scope: Scope): readonly Statement[] {
  if (node.initializer === undefined) {
    if (!ts.isIdentifier(node.name)) return scope.stop(node, 'RDP2001', 'a declaration without a value');
    return [assign(variable(scope.declare(node.name)), constant('null'))];
  }
  if (!ts.isIdentifier(node.name)) return lowerDestructuring(node.name, node.initializer, scope);
  if (isGrowing(node, scope)) {
    const list = staticCall('System.Collections.Generic.List[object]', 'new');
    return [assign(variable(scope.declare(node.name, true)), list)];
  }
  const search = lowerSearchInitializer(node.name, node.initializer, scope);
  if (search !== undefined) return search;
  // The initialiser first: it may use an outer variable of the same name.
  const value = lowerValue(node.initializer, scope);
  return [assign(variable(scope.declare(node.name)), value)];
}

function lowerDestructuring(pattern: ts.BindingPattern, source: ts.Expression, scope: Scope): readonly Statement[] {
  const value = lowerExpression(source, scope);
  const once = ts.isIdentifier(source) || pattern.elements.length === 1;
  const target: Expression = once ? value : scope.temporary('source', value);
  return pattern.elements.flatMap((element, index): readonly Statement[] => {
    if (!ts.isBindingElement(element)) return [];
    if (!ts.isIdentifier(element.name) || element.dotDotDotToken !== undefined || element.initializer !== undefined) {
      return scope.stop(element, 'RDP2001', `this destructuring (${describe(element)})`);
    }
    const part = ts.isObjectBindingPattern(pattern)
      ? propertyOf(target, element, scope)
      : elementOf(target, index, source, scope);
    return [assign(variable(scope.declare(element.name)), part)];
  });
}

function propertyOf(target: Expression, element: ts.BindingElement, scope: Scope): Expression {
  const property = element.propertyName ?? element.name;
  const name = ts.isIdentifier(property) ? property.text : scope.stop(property, 'RDP2001', 'this destructuring');
  return member(target, toPascalCase(name));
}

/** An element that a tuple has for certain, or one that may be missing. */
function elementOf(target: Expression, index: number, source: ts.Expression, scope: Scope): Value {
  const type = scope.checker.getTypeAtLocation(source);
  const access: Expression = { kind: 'index', target, index: number(index) };
  if (scope.shape(source).kind !== 'array') return scope.stop(source, 'RDP2001', 'this destructuring');
  if (scope.checker.isTupleType(type) || !scope.safeguards.elementBounds) return access;
  const inner = elementType(scope.checker, type);
  const isArray = inner !== undefined && shapeOf(scope.checker, inner).kind === 'array';
  const element: Expression = isArray ? { kind: 'unary', operator: ',', operand: access } : access;
  const condition = binary(member(target, 'Count'), '-gt', number(index));
  const nothing = [evaluate(constant('null'))];
  return { kind: 'if', branches: [{ condition, body: [evaluate(element)] }], otherwise: nothing };
}
