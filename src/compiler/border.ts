import { ts } from 'ts-morph';
import { ownModule } from '../border/system-function.js';
import type { FunctionDefinition, Parameter } from '../powershell/ast.js';
import { evaluateConstant } from './constants.js';

/** A command as declared with `command({…})` in border/. */
export interface BorderCommand {
  readonly name: string;
  readonly module: string;
  readonly parameters: Readonly<Record<string, string>>;
  /** What a `systemFunction({…})` has beyond a command: the function is ours, written by hand. */
  readonly synopsis?: string;
  readonly outputType?: string;
  readonly powershell?: string;
}

/**
 * The declaration behind `const getX = command({…}).many<X>()`, `systemFunction({…})…` or `pureFunction({…}, …)`, or
 * undefined for any other constant.
 */
export function borderCommandOf(
  checker: ts.TypeChecker,
  declaration: ts.VariableDeclaration,
): BorderCommand | undefined {
  const outer = declaration.initializer;
  if (outer === undefined || !ts.isCallExpression(outer)) return undefined;
  const returning = ts.isPropertyAccessExpression(outer.expression) ? outer.expression.expression : undefined;
  const declaring = returning !== undefined && ts.isCallExpression(returning) ? returning : outer;
  const forms = declaring === outer ? ['pureFunction'] : ['command', 'systemFunction'];
  if (!forms.includes(declaring.expression.getText())) return undefined;
  const [argument] = declaring.arguments;
  if (argument === undefined) return undefined;
  return { module: ownModule, ...(evaluateConstant(checker, argument) as Omit<BorderCommand, 'module'>) };
}

/** The PowerShell text of `const x = dotnet('…', …)`, or undefined for any other constant. */
export function dotnetTemplateOf(declaration: ts.VariableDeclaration): string | undefined {
  const { initializer } = declaration;
  if (initializer === undefined || !ts.isCallExpression(initializer)) return undefined;
  if (!ts.isIdentifier(initializer.expression) || initializer.expression.text !== 'dotnet') return undefined;
  const [template] = initializer.arguments;
  return template !== undefined && ts.isStringLiteralLike(template) ? template.text : undefined;
}

/** The private function that a `systemFunction({…})` becomes. */
export function systemFunctionDefinition(border: BorderCommand): FunctionDefinition {
  const types: Readonly<Record<string, string | undefined>> = { Object: 'object' };
  const parameters = Object.entries(border.parameters).map(
    ([name, type]): Parameter => ({ name, attributes: [], type: types[type] ?? type }),
  );
  return {
    kind: 'function',
    name: border.name,
    help: ['.SYNOPSIS', border.synopsis ?? ''],
    attributes: ['CmdletBinding()', ...(border.outputType === undefined ? [] : [`OutputType([${border.outputType}])`])],
    parameters,
    body: [{ kind: 'handwritten', lines: dedent(border.powershell ?? '') }],
  };
}

/** Lines without the indentation that they have in common. */
function dedent(text: string): readonly string[] {
  const lines = text.replace(/^\n|\n\s*$/g, '').split('\n');
  const margins = lines.filter((each) => each.trim() !== '').map((each) => each.length - each.trimStart().length);
  const margin = Math.min(...margins);
  return lines.map((each) => each.slice(margin));
}
