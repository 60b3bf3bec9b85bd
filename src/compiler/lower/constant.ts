import { ts } from 'ts-morph';
import { array, constant, type Expression, number, record, text } from '../../powershell/ast.js';
import { toPascalCase } from '../names.js';

/** A value known at compile time, as PowerShell that yields it. */
export function lowerConstant(value: unknown): Expression {
  if (value === undefined || value === null) return constant('null');
  if (typeof value === 'string') return text(value);
  if (typeof value === 'number') return number(value);
  if (typeof value === 'boolean') return constant(value ? 'true' : 'false');
  if (Array.isArray(value)) return array(value.map(lowerConstant));
  return record(Object.entries(value).map(([key, each]) => ({ key: toPascalCase(key), value: lowerConstant(each) })));
}

/** Whether a constant is declared with `moduleState`. */
export function isStateConstant(declaration: ts.VariableDeclaration): boolean {
  const initializer = declaration.initializer;
  return (
    initializer !== undefined &&
    ts.isCallExpression(initializer) &&
    ts.isIdentifier(initializer.expression) &&
    initializer.expression.text === 'moduleState'
  );
}
