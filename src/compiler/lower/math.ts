import type { ts } from 'ts-morph';
import { binary, cast, command, type Expression, named, number, staticCall } from '../../powershell/ast.js';
import { isRepeatable, lowerOperands } from './operands.js';
import type { Scope } from './scope.js';

const mathMethods: Readonly<Record<string, string | undefined>> = {
  floor: 'Floor',
  ceil: 'Ceiling',
  abs: 'Abs',
  trunc: 'Truncate',
  sqrt: 'Sqrt',
};

/** Math in doubles, as in JavaScript; overloads for integers would round and overflow differently. */
export function lowerMathCall(node: ts.CallExpression, name: string, scope: Scope): Expression {
  const values = lowerOperands(node.arguments, scope);
  const [first, ...rest] = values;
  if (first === undefined) return scope.stop(node, 'RDP2005', `Math.${name}`);
  if (name === 'min' || name === 'max') {
    const method = name === 'min' ? 'Min' : 'Max';
    return rest.reduce<Expression>((chosen, each) => staticCall('Math', method, inDoubles(chosen), each), first);
  }
  if (name === 'round') {
    return command(scope.compilation.language('measureRounded', node), [named('Value', first)]);
  }
  const method = mathMethods[name];
  if (method === undefined || rest.length > 0) return scope.stop(node, 'RDP2005', `Math.${name}`);
  return staticCall('Math', method, inDoubles(first));
}

/** The overload for doubles; what Math gave back already is one. */
const inDoubles = (value: Expression): Expression =>
  value.kind === 'staticCall' && value.type === 'Math' ? value : cast('double', value);

const readers: Readonly<Record<string, string | undefined>> = {
  parseFloat: 'convertFromNumberPrefix',
  parseInt: 'convertFromIntegerPrefix',
};

/** `Number.isInteger(x)` and the other functions of Number. */
export function lowerNumberCall(node: ts.CallExpression, name: string, scope: Scope): Expression {
  const [argument, radix] = node.arguments;
  const shape = argument === undefined ? undefined : scope.shape(argument);
  const reader = readers[name];
  if (argument === undefined || shape === undefined || shape.optional)
    return scope.stop(node, 'RDP2005', `Number.${name}`);
  const [value] = lowerOperands([argument], scope);
  if (value === undefined) return scope.stop(node, 'RDP2001', 'this call');
  if (reader !== undefined && shape.kind === 'string') {
    if (name === 'parseInt' && radix?.getText() !== '10')
      return scope.stop(node, 'RDP2005', 'parseInt without radix 10');
    return command(scope.compilation.language(reader, node), [named('Text', value)]);
  }
  if (shape.kind !== 'number') return scope.stop(node, 'RDP2005', `Number.${name} of ${shape.name}`);
  switch (name) {
    case 'isInteger':
      // The remainder of Infinity and NaN is NaN, which equals nothing.
      return binary(binary(cast('double', value), '%', number(1)), '-eq', number(0));
    case 'isNaN':
      return staticCall('double', 'IsNaN', value);
    case 'isFinite': {
      const kept = isRepeatable(argument) ? value : scope.temporary('number', value);
      const notNumber = staticCall('double', 'IsNaN', kept);
      const isInfinity = staticCall('double', 'IsInfinity', kept);
      return { kind: 'unary', operator: '-not', operand: binary(notNumber, '-or', isInfinity) };
    }
    default:
      return scope.stop(node, 'RDP2005', `Number.${name}`);
  }
}

/** `Number(text)`. */
export function lowerNumberConversion(node: ts.CallExpression, scope: Scope): Expression {
  const [argument] = node.arguments;
  const shape = argument === undefined ? undefined : scope.shape(argument);
  if (argument === undefined || shape?.kind !== 'string' || shape.optional)
    return scope.stop(node, 'RDP2005', 'Number of this');
  const [value] = lowerOperands([argument], scope);
  if (value === undefined) return scope.stop(node, 'RDP2001', 'this call');
  return command(scope.compilation.language('convertToNumber', node), [named('Text', value)]);
}
