import { ts } from 'ts-morph';
import {
  assign,
  type CommandArgument,
  collect,
  command,
  type Expression,
  evaluate,
  hashtable,
  named,
  variable,
} from '../../powershell/ast.js';
import { printExpression } from '../../powershell/print-expression.js';
import { type BorderCommand, borderCommandOf, dotnetTemplateOf } from '../border.js';
import { constantDeclaration, resolveSymbol } from '../constants.js';
import { toPascalCase } from '../names.js';
import { isCollected } from '../types.js';
import { lowerExpression } from './expression.js';
import { passedName } from './function.js';
import { lowerMathCall, lowerNumberCall, lowerNumberConversion } from './math.js';
import { lowerMethodCall } from './methods.js';
import { lowerOperands } from './operands.js';
import type { Scope } from './scope.js';
import { lowerStringCall } from './text-methods.js';

/** A call: of a method in the table, a member of a Windows object, a border command, or a function of ours. */
export function lowerCall(node: ts.CallExpression, scope: Scope): Expression {
  const callee = node.expression;
  if (ts.isPropertyAccessExpression(callee)) {
    if (callee.expression.getText() === 'Math') return lowerMathCall(node, callee.name.text, scope);
    if (callee.expression.getText() === 'Number') return lowerNumberCall(node, callee.name.text, scope);
    if (callee.expression.getText() === 'JSON') return lowerJsonCall(node, callee.name.text, scope);
    const recipe = scope.recipe(callee.expression);
    if (recipe !== undefined) return recipe.call(callee.name.text, node, scope);
    const target = scope.shape(callee.expression);
    return target.kind === 'object' && !target.optional
      ? lowerMemberCall(node, callee, scope)
      : lowerMethodCall(node, callee, scope);
  }
  if (!ts.isIdentifier(callee)) return scope.stop(node, 'RDP2001', 'this call');
  if (callee.text === 'String') return lowerStringCall(node, scope);
  if (callee.text === 'Number') return lowerNumberConversion(node, scope);
  const declared = constantDeclaration(scope.checker, callee);
  if (declared !== undefined) {
    const template = dotnetTemplateOf(declared);
    // A template that is only its argument changes nothing.
    if (template === '{0}' && node.arguments[0] !== undefined) return lowerExpression(node.arguments[0], scope);
    if (template !== undefined) return { kind: 'template', template, arguments: lowerOperands(node.arguments, scope) };
    const border = borderCommandOf(scope.checker, declared);
    if (border !== undefined) {
      if (border.powershell !== undefined) scope.compilation.system(border, declared);
      return asValue(lowerBorderCall(node, border, scope), node, scope);
    }
  }
  const declaration = resolveSymbol(scope.checker, callee)?.valueDeclaration;
  if (declaration === undefined || !ts.isFunctionDeclaration(declaration)) return scope.stop(node, 'RDP2007');
  return asValue(lowerFunctionCall(node, declaration, scope), node, scope);
}

/** JSON in and out; deeper than any of our documents. */
function lowerJsonCall(node: ts.CallExpression, name: string, scope: Scope): Expression {
  const [value] = lowerOperands(node.arguments, scope);
  if (value === undefined || node.arguments.length !== 1) return scope.stop(node, 'RDP2005', `JSON.${name}`);
  const input = named('InputObject', value);
  if (name === 'parse') {
    // Output unrolls an array at the top, and a record is what takes no case of names amiss.
    const type = ts.isAsExpression(node.parent) ? scope.shape(node.parent) : scope.shape(node);
    if (type.kind !== 'object') return scope.stop(node, 'RDP2005', 'JSON.parse without `as` and the type of a record');
    return command('ConvertFrom-Json', [input]);
  }
  if (name !== 'stringify') return scope.stop(node, 'RDP2005', `JSON.${name}`);
  const depth = named('Depth', { kind: 'number', value: 32 });
  return command('ConvertTo-Json', [input, depth, { kind: 'switch', name: 'Compress' }]);
}

/** The output of a command that returns an array is collected: PowerShell unrolls none and one. */
function asValue(lowered: Expression, node: ts.Expression, scope: Scope): Expression {
  return isCollected(scope.shape(node)) && scope.safeguards.collectedOutput ? collect(evaluate(lowered)) : lowered;
}

/** A member of an object that Windows gave: declared in border/, so it is one of the closed list. */
function lowerMemberCall(node: ts.CallExpression, callee: ts.PropertyAccessExpression, scope: Scope): Expression {
  const [target, ...values] = lowerOperands([callee.expression, ...node.arguments], scope);
  if (target === undefined) return scope.stop(node, 'RDP2001', 'this call');
  const lowered: Expression = { kind: 'call', target, method: toPascalCase(callee.name.text), arguments: values };
  return asValue(lowered, node, scope);
}

function lowerFunctionCall(node: ts.CallExpression, declaration: ts.FunctionDeclaration, scope: Scope): Expression {
  const name = scope.compilation.reference(declaration, node);
  const values = lowerOperands(node.arguments, scope);
  const passed = declaration.parameters.flatMap((parameter, index): readonly NamedValue[] => {
    const value = values[index];
    // Left out, an optional parameter is $null anyway.
    const nothing = value?.kind === 'constant' && value.name === 'null' && parameter.questionToken !== undefined;
    return value === undefined || nothing ? [] : [{ name: passedName(parameter), value }];
  });
  return invoke(
    name,
    passed.map(({ name: parameter, value }) => named(parameter, value)),
    scope,
  );
}

interface NamedValue {
  readonly name: string;
  readonly value: Expression;
}

function lowerBorderCall(node: ts.CallExpression, border: BorderCommand, scope: Scope): Expression {
  const [passed] = node.arguments;
  if (passed === undefined || !ts.isObjectLiteralExpression(passed))
    return scope.stop(node, 'RDP2001', 'this argument');
  const names = passed.properties.map((property) => property.name?.getText() ?? '');
  const values = lowerOperands(
    passed.properties.map((property) => {
      if (ts.isShorthandPropertyAssignment(property)) return property.name;
      return ts.isPropertyAssignment(property)
        ? property.initializer
        : scope.stop(property, 'RDP2001', 'this argument');
    }),
    scope,
  );
  const given = passed.properties.flatMap((property, index): readonly CommandArgument[] => {
    const name = names[index] ?? '';
    const value = values[index];
    const type = name === 'ErrorAction' ? 'string' : border.parameters[name];
    if (type === undefined) return scope.stop(property, 'RDP2017', border.name, name);
    if (value === undefined) return [];
    if (type.startsWith('hashtable')) return [named(name, asHashtable(value, property, scope))];
    if (type !== 'switch') return [named(name, value)];
    const on = value.kind === 'constant' && value.name === 'true';
    return [{ kind: 'switch', name, value: on ? undefined : value }];
  });
  // A prompt has been answered before: the command must not ask again. And an error must not pass for success.
  if (border.parameters.Confirm === 'switch' && !names.includes('Confirm')) {
    given.push({ kind: 'switch', name: 'Confirm', value: { kind: 'constant', name: 'false' } });
  }
  // Functions of ours stop by themselves.
  if (!names.includes('ErrorAction') && border.powershell === undefined)
    given.push(named('ErrorAction', { kind: 'string', value: 'Stop' }));
  return invoke(border.name, given.map(bareWord), scope);
}

/** A record where the command takes a hashtable: PowerShell makes none of a record that it already has. */
function asHashtable(value: Expression, node: ts.Node, scope: Scope): Expression {
  if (value.kind === 'cast' && value.operand.kind === 'hashtable') return value.operand;
  return scope.stop(node, 'RDP2001', 'a record for a hashtable that is not written in place');
}

/** Words that need no quotes as a command's argument, as one writes `-ErrorAction Stop`. */
function bareWord(argument: CommandArgument): CommandArgument {
  if (
    argument.kind !== 'named' ||
    argument.value.kind !== 'string' ||
    !/^[A-Za-z][A-Za-z0-9]*$/.test(argument.value.value)
  ) {
    return argument;
  }
  return { ...argument, value: { kind: 'bareWord', value: argument.value.value } };
}

/** Wider calls are splatted, one parameter a line. */
const widestCall = 100;

function invoke(name: string, values: readonly CommandArgument[], scope: Scope): Expression {
  const direct = command(name, values);
  const printed = printExpression(direct, 0, 'statement');
  if (values.length < 3 || (printed.length <= widestCall && !printed.includes('\n'))) return direct;
  const splat = scope.names.takeTemporary('parameters');
  const entries = values.map((each) => {
    if (each.kind === 'named') {
      const value: Expression =
        each.value.kind === 'bareWord' ? { kind: 'string', value: each.value.value } : each.value;
      return { key: each.name, value };
    }
    const on: Expression = { kind: 'constant', name: 'true' };
    return { key: each.kind === 'switch' ? each.name : '', value: each.kind === 'switch' ? (each.value ?? on) : on };
  });
  scope.prelude.push(assign(variable(splat), hashtable(entries)));
  return command(name, [{ kind: 'splat', variable: splat }]);
}
