import { ts } from 'ts-morph';
import {
  call,
  constant,
  type Expression,
  evaluate,
  type HashtableEntry,
  member,
  record,
  type Statement,
  staticCall,
  text,
  type Value,
} from '../../powershell/ast.js';
import { leadingComments } from '../comments.js';
import { toPascalCase } from '../names.js';
import { lowerExpression, lowerValue } from './expression.js';
import { isStable, lowerInOrder, type Operand } from './operands.js';
import type { Scope } from './scope.js';
import { lowerBody } from './statement.js';

/**
 * A record. Every property of its type is written, absent ones as $null: under strict mode a property that is missing
 * throws where JavaScript gives undefined. A type tagged `@typeName` gets that name, for format views.
 */
export function lowerObjectLiteral(node: ts.ObjectLiteralExpression, scope: Scope): Expression {
  const target = recordType(node, scope);
  const entries = new Map<string, HashtableEntry>();
  const add = (name: string, value: Value, source?: ts.Node): void => {
    const key = toPascalCase(name);
    entries.delete(key);
    entries.set(key, {
      key,
      value,
      comments: source === undefined ? undefined : leadingComments(source, scope.compilation),
    });
  };
  const typeName = typeNameOf(target);
  if (typeName !== undefined) add('PSTypeName', text(typeName));
  refuseTwins(node, target, scope);
  const operands: Operand[] = [];
  const places: ((value: Value) => void)[] = [];
  const methods: { readonly name: string; readonly block: Expression }[] = [];
  for (const property of node.properties) {
    if (ts.isSpreadAssignment(property)) {
      operands.push({ node: property.expression, lower: () => lowerSource(property.expression, scope) });
      places.push((value) => spread(property.expression, value as Expression, scope, add));
    } else if (ts.isShorthandPropertyAssignment(property)) {
      operands.push({ node: property.name, lower: () => lowerExpression(property.name, scope) });
      places.push((value) => add(property.name.text, value, property));
    } else if (ts.isPropertyAssignment(property) && ts.isIdentifier(property.name)) {
      const { text: name } = property.name;
      operands.push({ node: property.initializer, lower: () => lowerValue(property.initializer, scope) });
      places.push((value) => add(name, value, property));
    } else if (ts.isMethodDeclaration(property) && ts.isIdentifier(property.name)) {
      methods.push({ name: property.name.text, block: lowerMethod(property, scope) });
    } else scope.stop(property, 'RDP2001', 'this kind of property');
  }
  lowerInOrder(operands, scope).forEach((value, index) => {
    places[index]?.(value);
  });
  for (const absent of scope.safeguards.absentProperties ? optionalProperties(target, scope) : []) {
    if (!entries.has(toPascalCase(absent))) add(absent, constant('null'));
  }
  const made = record([...entries.values()]);
  if (methods.length === 0) return made;
  const object = scope.temporary('made', made);
  for (const { name, block } of methods) {
    // Add-Member would do it in four times the time, and the lab makes such an object for every key that is read.
    const method = staticCall('psscriptmethod', 'new', text(name), call(block, 'GetNewClosure'));
    scope.prelude.push(evaluate(call(member(member(object, 'PSObject'), 'Methods'), 'Add', method)));
  }
  return object;
}

/** The type the surroundings expect; of a union, the member that this literal is. */
function recordType(node: ts.ObjectLiteralExpression, scope: Scope): ts.Type {
  const own = scope.checker.getTypeAtLocation(node);
  const expected = scope.checker.getContextualType(node);
  if (expected === undefined) return own;
  const members = (expected.isUnion() ? expected.types : [expected]).filter((each) => each.flags & ts.TypeFlags.Object);
  return members.find((each) => scope.checker.isTypeAssignableTo(own, each)) ?? own;
}

/** PowerShell would take them for one property. */
function refuseTwins(node: ts.ObjectLiteralExpression, type: ts.Type, scope: Scope): void {
  const names = scope.checker.getPropertiesOfType(type).map((each) => each.name);
  const twin = names.find((each, index) =>
    names.slice(0, index).some((other) => other.toLowerCase() === each.toLowerCase()),
  );
  if (twin !== undefined) scope.stop(node, 'RDP2022', twin);
}

function optionalProperties(type: ts.Type, scope: Scope): string[] {
  return scope.checker
    .getPropertiesOfType(type)
    .filter((property) => property.flags & ts.SymbolFlags.Optional)
    .map((property) => property.name);
}

/** `@typeName Rdp0x904.Finding` in the comment of an interface. */
function typeNameOf(type: ts.Type): string | undefined {
  const tags = type.symbol?.getJsDocTags() ?? [];
  return tags
    .find((tag) => tag.name === 'typeName')
    ?.text?.map((part) => part.text)
    .join('')
    .trim();
}

/** What is spread, in a variable unless it is one. */
function lowerSource(source: ts.Expression, scope: Scope): Expression {
  const type = scope.checker.getTypeAtLocation(source);
  if (type.isUnion() || scope.shape(source).kind !== 'object') scope.stop(source, 'RDP2008', scope.shape(source).name);
  const lowered = lowerExpression(source, scope);
  return isStable(source, scope) ? lowered : scope.temporary('source', lowered);
}

/** `...source`, property by property: the type says which there are. */
function spread(
  source: ts.Expression,
  value: Expression,
  scope: Scope,
  add: (name: string, value: Value) => void,
): void {
  const type = scope.checker.getTypeAtLocation(source);
  for (const property of scope.checker.getPropertiesOfType(type))
    add(property.name, member(value, toPascalCase(property.name)));
}

/**
 * A method of a simulated object: a script block that keeps the constants around it. With them it leaves the module
 * (about_Script_Blocks, "GetNewClosure"), so it reaches no function of it.
 */
function lowerMethod(method: ts.MethodDeclaration, scope: Scope): Expression {
  if (method.body === undefined) return scope.stop(method, 'RDP2001', 'a method without a body');
  const parameters = method.parameters.map((parameter) => {
    if (!ts.isIdentifier(parameter.name)) return scope.stop(parameter, 'RDP2001', 'this parameter');
    return scope.declare(parameter.name);
  });
  const outer = scope.returned;
  scope.returned = undefined;
  const { body: block } = method;
  const body: readonly Statement[] = scope.compilation.alone(method.name, () => lowerBody(block, scope));
  scope.returned = outer;
  return { kind: 'scriptBlock', parameters, body };
}
