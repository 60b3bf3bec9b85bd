import { ts } from 'ts-morph';
import {
  assign,
  type Expression,
  type FunctionDefinition,
  member,
  type Parameter,
  type Statement,
  variable,
} from '../../powershell/ast.js';
import { documentation } from '../comments.js';
import { parameterName, toPascalCase } from '../names.js';
import { type Shape, shapeOf } from '../types.js';
import { type Compilation, Scope } from './scope.js';
import { lowerBody, lowerReturn } from './statement.js';

/** A function or an arrow of a recipe as a PowerShell function of the given name. */
export function lowerFunction(
  name: string,
  node: ts.FunctionDeclaration | ts.ArrowFunction,
  compilation: Compilation,
  synopsis?: string,
): FunctionDefinition {
  const scope = new Scope(compilation);
  const summary = synopsis ?? documentation(node);
  const returned = returnShape(node, scope);
  scope.returned = returned;
  const taken: Statement[] = [];
  refuseModifiers(node, scope);
  const parameters = node.parameters.flatMap((parameter, index) =>
    index === 0 && !isAskedFirst(node) && ts.isObjectBindingPattern(parameter.name)
      ? [takeApart(parameter.name, scope, taken)]
      : lowerParameter(parameter, scope),
  );
  const { value, prelude } = scope.apart((): readonly Statement[] => {
    if (node.body === undefined) return scope.stop(node, 'RDP2001', 'a function without a body');
    return ts.isBlock(node.body) ? lowerBody(node.body, scope) : lowerReturn(node.body, scope);
  });
  return {
    kind: 'function',
    name,
    help: summary === '' ? [] : ['.SYNOPSIS', ...wrap(summary)],
    attributes: ['CmdletBinding()', ...outputType(returned, node, scope)],
    parameters,
    body: [...taken, ...prelude, ...value],
  };
}

/** An arrow of a recipe or diagnosis that takes the cmdlet's parameters apart first, each a parameter of its own. */
const isAskedFirst = (node: ts.Node): boolean =>
  ts.isPropertyAssignment(node.parent) && ['observe', 'inside', 'outside'].includes(node.parent.name.getText());

/** What PowerShell would run as a plain function, without saying so: promises, generators, and patterns no caller names. */
function refuseModifiers(node: ts.FunctionDeclaration | ts.ArrowFunction, scope: Scope): void {
  const isAsync = node.modifiers?.some((each) => each.kind === ts.SyntaxKind.AsyncKeyword) === true;
  if (isAsync) scope.stop(node, 'RDP2001', 'an async function');
  if (node.asteriskToken !== undefined) scope.stop(node, 'RDP2001', 'a generator');
  if (!ts.isFunctionDeclaration(node)) return;
  const later = node.parameters.find((each, index) => index > 0 && !ts.isIdentifier(each.name));
  if (later !== undefined) scope.stop(later, 'RDP2001', 'destructuring of any but the first parameter');
}

/** Name under which callers pass a parameter. */
export const passedName = (parameter: ts.ParameterDeclaration): string =>
  ts.isIdentifier(parameter.name) ? parameterName(parameter.name.text) : observationParameter;

/** Name of the parameter whose record a recipe takes apart at once: `({ enabled, interval }) => …`. */
export const observationParameter = 'Observation';

/** The record stays one parameter; its properties become variables. */
function takeApart(pattern: ts.ObjectBindingPattern, scope: Scope, taken: Statement[]): Parameter {
  const observation = variable(scope.names.take(observationParameter));
  for (const element of pattern.elements) {
    if (!isPlainElement(element)) return scope.stop(element, 'RDP2001', 'this destructuring');
    const value = member(observation, toPascalCase(element.name.text));
    taken.push(assign(variable(scope.declare(element.name)), value));
  }
  return { name: observationParameter, attributes: [] };
}

/** A name alone: no default, no other name, no rest. */
const isPlainElement = (element: ts.BindingElement): element is ts.BindingElement & { readonly name: ts.Identifier } =>
  ts.isIdentifier(element.name) &&
  element.propertyName === undefined &&
  element.initializer === undefined &&
  element.dotDotDotToken === undefined;

/** One parameter, or one for each name that the recipe takes out of its parameters. */
function lowerParameter(parameter: ts.ParameterDeclaration, scope: Scope): readonly Parameter[] {
  if (parameter.initializer !== undefined || parameter.dotDotDotToken !== undefined) {
    return scope.stop(parameter, 'RDP2001', 'a default or rest parameter');
  }
  if (ts.isIdentifier(parameter.name)) return [declareParameter(parameter.name, scope)];
  if (!ts.isObjectBindingPattern(parameter.name)) return scope.stop(parameter, 'RDP2001', 'this parameter');
  return parameter.name.elements.map((element) => {
    if (!isPlainElement(element)) return scope.stop(element, 'RDP2001', 'this destructuring');
    return declareParameter(element.name, scope);
  });
}

function declareParameter(name: ts.Identifier, scope: Scope): Parameter {
  const wanted = parameterName(name.text);
  const taken = scope.names.take(wanted);
  if (taken !== wanted) scope.stop(name, 'RDP2012', wanted);
  const expression: Expression = { kind: 'variable', name: taken };
  scope.bind(name, { expression, growing: false });
  const declaration = name.parent;
  const type = scope.checker.getTypeAtLocation(name);
  const optional = ts.isParameter(declaration) && declaration.questionToken !== undefined;
  const shape = shapeOf(scope.checker, type);
  // Nothing turns into a secret, and no text passes for one.
  if (/\bSecureString\b/.test(shape.name)) return { name: taken, attributes: [], type: 'securestring' };
  return { name: taken, attributes: [], type: optional || shape.optional ? undefined : parameterType(shape) };
}

/** A type only where binding to it changes nothing: a typed parameter would turn $null into '' or 0. */
function parameterType(shape: Shape): string | undefined {
  switch (shape.kind) {
    case 'string':
      return 'string';
    case 'number':
      return shape.integer ? 'long' : 'double';
    case 'boolean':
      return 'bool';
    case 'array':
      return 'object[]';
    default:
      return undefined;
  }
}

function returnShape(node: ts.FunctionDeclaration | ts.ArrowFunction, scope: Scope): Shape {
  const signature = scope.checker.getSignatureFromDeclaration(node);
  return shapeOf(
    scope.checker,
    signature === undefined ? scope.checker.getTypeAtLocation(node) : scope.checker.getReturnTypeOfSignature(signature),
  );
}

/** An object that Windows made: its .NET type is not declared. */
function isOfWindows(node: ts.FunctionDeclaration | ts.ArrowFunction, scope: Scope): boolean {
  const signature = scope.checker.getSignatureFromDeclaration(node);
  const symbol = signature === undefined ? undefined : scope.checker.getReturnTypeOfSignature(signature).symbol;
  return symbol?.declarations?.some((each) => each.getSourceFile().fileName.includes('/src/border/')) === true;
}

function outputType(shape: Shape, node: ts.FunctionDeclaration | ts.ArrowFunction, scope: Scope): readonly string[] {
  const names: Partial<Record<Shape['kind'], string>> = {
    string: 'string',
    boolean: 'bool',
    number: shape.integer ? 'long' : 'double',
    array: 'object[]',
    object: 'pscustomobject',
  };
  if (shape.kind === 'object' && isOfWindows(node, scope)) {
    return shape.name === 'DateTime' ? ['OutputType([datetime])'] : [];
  }
  const name = names[shape.kind];
  if (name === undefined) return [];
  // A whole literal is an int, whatever the other returns are.
  return shape.kind === 'number' && returnsLiteral(node, scope)
    ? [`OutputType([${name}], [int])`]
    : [`OutputType([${name}])`];
}

function returnsLiteral(node: ts.Node, scope: Scope): boolean {
  if (ts.isReturnStatement(node) || ts.isConditionalExpression(node)) return mentionsLiteral(node, scope);
  return ts.forEachChild(node, (child) => returnsLiteral(child, scope) || undefined) === true;
}

/** A literal, or a constant that the compiler writes as one. */
const mentionsLiteral = (node: ts.Node, scope: Scope): boolean =>
  ts.isNumericLiteral(node) ||
  (ts.isPropertyAccessExpression(node) && scope.checker.getTypeAtLocation(node).isNumberLiteral()) ||
  ts.forEachChild(node, (child) => mentionsLiteral(child, scope) || undefined) === true;

/** Paragraph text in lines that fit. */
export function wrap(paragraph: string, width = 100): string[] {
  const lines: string[] = [];
  for (const block of paragraph.split(/\n\s*\n/)) {
    if (lines.length > 0) lines.push('');
    let line = '';
    for (const word of block.split(/\s+/).filter((each) => each !== '')) {
      if (line !== '' && line.length + 1 + word.length > width) {
        lines.push(line);
        line = word;
      } else line = line === '' ? word : `${line} ${word}`;
    }
    if (line !== '') lines.push(line);
  }
  // A comment block would end here.
  return lines.map((each) => each.replaceAll('#>', '# >'));
}
