import { ts } from 'ts-morph';
import { evaluateConstant } from './constants.js';

/** A command as declared with `command({…})` in border/. */
export interface BorderCommand {
  readonly name: string;
  readonly module: string;
  readonly parameters: Readonly<Record<string, string>>;
}

/** The declaration behind `const getX = command({…}).many<X>()`, or undefined for any other constant. */
export function borderCommandOf(
  checker: ts.TypeChecker,
  declaration: ts.VariableDeclaration,
): BorderCommand | undefined {
  const outer = declaration.initializer;
  if (outer === undefined || !ts.isCallExpression(outer) || !ts.isPropertyAccessExpression(outer.expression))
    return undefined;
  const inner = outer.expression.expression;
  if (!ts.isCallExpression(inner) || !ts.isIdentifier(inner.expression) || inner.expression.text !== 'command')
    return undefined;
  const [argument] = inner.arguments;
  return argument === undefined ? undefined : (evaluateConstant(checker, argument) as BorderCommand);
}

/** The PowerShell text of `const x = dotnet('…', …)`, or undefined for any other constant. */
export function dotnetTemplateOf(declaration: ts.VariableDeclaration): string | undefined {
  const { initializer } = declaration;
  if (initializer === undefined || !ts.isCallExpression(initializer)) return undefined;
  if (!ts.isIdentifier(initializer.expression) || initializer.expression.text !== 'dotnet') return undefined;
  const [template] = initializer.arguments;
  return template !== undefined && ts.isStringLiteralLike(template) ? template.text : undefined;
}
