import { ts } from 'ts-morph';
import {
  assign,
  constant,
  type Expression,
  evaluate,
  giveBack,
  type If,
  type Statement,
  staticCall,
  type Value,
  variable,
} from '../../powershell/ast.js';
import { leadingComments } from '../comments.js';
import { LoweringStopped } from '../diagnostics.js';
import { toPascalCase } from '../names.js';
import { lowerItems } from './array.js';
import { describe, lowerExpression, lowerValue } from './expression.js';
import { lowerCondition } from './operators.js';
import type { Frame, Scope } from './scope.js';
import { lowerSearchInitializer, lowerSearchReturn } from './search.js';

/** The statements of a block or a single statement. */
export function lowerBody(node: ts.Statement, scope: Scope): Statement[] {
  const statements = ts.isBlock(node) ? node.statements : [node];
  return lowerStatements(statements, scope);
}

/** Each statement with its comments; a diagnostic in one does not hide those in the next. */
export function lowerStatements(statements: readonly ts.Statement[], scope: Scope): Statement[] {
  return scope.names.inBlock(() => lowerEach(statements, scope));
}

function lowerEach(statements: readonly ts.Statement[], scope: Scope): Statement[] {
  const result: Statement[] = [];
  statements.forEach((node, index) => {
    try {
      const { value, prelude } = scope.names.inStatement(() => scope.apart(() => lowerStatement(node, scope)));
      const comments = leadingComments(node, scope.compilation);
      if (index > 0 && result.length > 0 && startsParagraph(node)) result.push({ kind: 'blank' });
      if (comments !== undefined) result.push({ kind: 'comment', lines: comments });
      result.push(...prelude, ...value);
    } catch (failure) {
      if (!(failure instanceof LoweringStopped)) throw failure;
    }
  });
  return result;
}

/** The author left an empty line before it. */
function startsParagraph(node: ts.Statement): boolean {
  return /^[ \t\r]*\n[ \t\r]*\n/.test(node.getSourceFile().text.slice(node.getFullStart(), node.getStart()));
}

function lowerStatement(node: ts.Statement, scope: Scope): readonly Statement[] {
  if (ts.isVariableStatement(node))
    return node.declarationList.declarations.flatMap((each) => lowerDeclaration(each, scope));
  if (ts.isExpressionStatement(node)) return lowerExpressionStatement(node.expression, scope);
  if (ts.isIfStatement(node)) return [lowerIf(node, scope)];
  if (ts.isForOfStatement(node)) return [lowerForOf(node, scope)];
  if (ts.isWhileStatement(node)) return [lowerWhile(node, scope)];
  if (ts.isSwitchStatement(node)) return [lowerSwitch(node, scope)];
  if (ts.isReturnStatement(node)) return lowerReturn(node.expression, scope);
  if (ts.isThrowStatement(node)) return [lowerThrow(node, scope)];
  if (ts.isTryStatement(node)) return [lowerTry(node, scope)];
  if (ts.isBlock(node)) return lowerStatements(node.statements, scope);
  if (ts.isBreakStatement(node) && node.label === undefined) return [{ kind: 'break' }];
  if (ts.isContinueStatement(node) && node.label === undefined) return [lowerContinue(scope)];
  return scope.stop(node, 'RDP2001', describe(node));
}

function lowerDeclaration(node: ts.VariableDeclaration, scope: Scope): readonly Statement[] {
  if (node.initializer === undefined) {
    if (!ts.isIdentifier(node.name)) return scope.stop(node, 'RDP2001', 'a declaration without a value');
    return [assign(variable(scope.declare(node.name)), constant('null'))];
  }
  if (ts.isObjectBindingPattern(node.name)) return lowerDestructuring(node.name, node.initializer, scope);
  if (!ts.isIdentifier(node.name)) return scope.stop(node.name, 'RDP2001', describe(node.name));
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

/** `const list: T[] = []`: an array that grows. */
function isGrowing(node: ts.VariableDeclaration, scope: Scope): boolean {
  const { initializer } = node;
  if (initializer === undefined || !ts.isArrayLiteralExpression(initializer) || initializer.elements.length > 0)
    return false;
  const type = scope.checker.getTypeAtLocation(node);
  return scope.checker.isArrayType(type) && type.symbol.name === 'Array';
}

function lowerDestructuring(
  pattern: ts.ObjectBindingPattern,
  source: ts.Expression,
  scope: Scope,
): readonly Statement[] {
  const value = lowerExpression(source, scope);
  const once = ts.isIdentifier(source) || pattern.elements.length === 1;
  const target: Expression = once ? value : scope.temporary('source', value);
  return pattern.elements.map((element) => {
    if (!ts.isIdentifier(element.name) || element.dotDotDotToken !== undefined || element.initializer !== undefined) {
      return scope.stop(element, 'RDP2001', 'this destructuring');
    }
    const property = element.propertyName ?? element.name;
    const name = ts.isIdentifier(property) ? property.text : scope.stop(property, 'RDP2001', 'this destructuring');
    return assign(variable(scope.declare(element.name)), { kind: 'member', target, name: toPascalCase(name) });
  });
}

function lowerExpressionStatement(node: ts.Expression, scope: Scope): readonly Statement[] {
  if (ts.isBinaryExpression(node)) {
    const operator = assignmentOperators[node.operatorToken.kind];
    if (operator === undefined) return scope.stop(node, 'RDP2001', 'an expression whose value is not used');
    const numeric = scope.shape(node.left).kind === 'number' || scope.shape(node.left).kind === 'string';
    if (operator !== '=' && !numeric)
      return scope.stop(node, 'RDP2019', scope.shape(node.left).name, scope.shape(node.right).name);
    const value = lowerValue(node.right, scope);
    return [{ kind: 'assign', target: lowerExpression(node.left, scope), operator, value }];
  }
  if (!ts.isCallExpression(node)) return scope.stop(node, 'RDP2001', 'an expression whose value is not used');
  const lowered = lowerExpression(node, scope);
  const inner = lowered.kind === 'collect' && lowered.body.length === 1 ? lowered : undefined;
  const [only] = inner?.body ?? [];
  const expression = only?.kind === 'expression' ? only.expression : lowered;
  // What a statement leaves over would become output of the function.
  const leaks = scope.shape(node).kind !== 'void' && !isListAdd(node, scope);
  return [leaks ? assign(constant('null'), expression) : evaluate(expression)];
}

const assignmentOperators: Partial<Record<ts.SyntaxKind, '=' | '+=' | '-='>> = {
  [ts.SyntaxKind.EqualsToken]: '=',
  [ts.SyntaxKind.PlusEqualsToken]: '+=',
  [ts.SyntaxKind.MinusEqualsToken]: '-=',
};

function isListAdd(node: ts.CallExpression, scope: Scope): boolean {
  return (
    ts.isPropertyAccessExpression(node.expression) &&
    node.expression.name.text === 'push' &&
    scope.shape(node.expression.expression).kind === 'array'
  );
}

function lowerIf(node: ts.IfStatement, scope: Scope): If {
  const branches: { condition: Expression; body: readonly Statement[] }[] = [];
  let otherwise: readonly Statement[] | undefined;
  let current: ts.Statement | undefined = node;
  while (current !== undefined) {
    if (!ts.isIfStatement(current)) {
      otherwise = lowerBody(current, scope);
      break;
    }
    const clause: ts.IfStatement = current;
    const first = branches.length === 0;
    // A later condition is reached only when the earlier ones failed.
    const condition = first
      ? lowerCondition(clause.expression, scope)
      : scope.lazily(clause.expression, () => lowerCondition(clause.expression, scope));
    branches.push({ condition, body: lowerBody(clause.thenStatement, scope) });
    current = clause.elseStatement;
  }
  return { kind: 'if', branches, otherwise };
}

function lowerForOf(node: ts.ForOfStatement, scope: Scope): Statement {
  if (scope.shape(node.expression).kind !== 'array' || !ts.isVariableDeclarationList(node.initializer)) {
    return scope.stop(node.expression, 'RDP2001', `a loop over ${scope.shape(node.expression).name}`);
  }
  const [declaration] = node.initializer.declarations;
  if (declaration === undefined || !ts.isIdentifier(declaration.name))
    return scope.stop(node, 'RDP2001', 'this loop variable');
  const loopVariable = declaration.name;
  return scope.names.inBlock(() => {
    const items = lowerItems(node.expression, scope);
    const name = scope.declare(loopVariable);
    const { frame, body } = inFrame('loop', name, scope, () => lowerBody(node.statement, scope));
    return { kind: 'foreach', label: frame.label, variable: name, items, body };
  });
}

function lowerWhile(node: ts.WhileStatement, scope: Scope): Statement {
  const condition = scope.lazily(node.expression, () => lowerCondition(node.expression, scope));
  const { frame, body } = inFrame('loop', 'loop', scope, () => lowerBody(node.statement, scope));
  return { kind: 'while', label: frame.label, condition, body };
}

function inFrame(
  kind: Frame['kind'],
  labelName: string,
  scope: Scope,
  lower: () => Statement[],
): { frame: Frame; body: Statement[] } {
  const frame: Frame = { kind, labelName, label: undefined };
  scope.frames.push(frame);
  try {
    return { frame, body: lower() };
  } finally {
    scope.frames.pop();
  }
}

/** In PowerShell `continue` inside a switch ends the switch: the loop needs a label. */
function lowerContinue(scope: Scope): Statement {
  if (scope.frames.at(-1)?.kind !== 'switch') return { kind: 'continue' };
  const loop = scope.frames.findLast((frame) => frame.kind === 'loop');
  if (loop === undefined) return { kind: 'continue' };
  loop.label = loop.labelName;
  return { kind: 'continue', label: loop.label };
}

function lowerSwitch(node: ts.SwitchStatement, scope: Scope): Statement {
  const subject = scope.shape(node.expression);
  if (subject.optional || !(subject.literals !== undefined || subject.kind === 'number')) {
    return scope.stop(node.expression, 'RDP2014', subject.name);
  }
  const clauses: { values: readonly Expression[]; body: readonly Statement[] }[] = [];
  let otherwise: readonly Statement[] | undefined;
  let values: Expression[] = [];
  const subjectValue = lowerExpression(node.expression, scope);
  for (const clause of node.caseBlock.clauses) {
    if (ts.isCaseClause(clause)) values.push(lowerExpression(clause.expression, scope));
    if (clause.statements.length === 0) {
      if (!ts.isCaseClause(clause)) otherwise = [];
      continue;
    }
    const last = clause === node.caseBlock.clauses.at(-1);
    const statements =
      clause.statements.length === 1 && clause.statements[0] !== undefined && ts.isBlock(clause.statements[0])
        ? clause.statements[0].statements
        : clause.statements;
    const end = statements.at(-1);
    const ends =
      end !== undefined &&
      (ts.isBreakStatement(end) ||
        ts.isReturnStatement(end) ||
        ts.isThrowStatement(end) ||
        ts.isContinueStatement(end));
    if (!ends && !last) scope.stop(clause, 'RDP2015');
    // Values are distinct, so the closing `break` says nothing in PowerShell.
    const kept = end !== undefined && ts.isBreakStatement(end) ? statements.slice(0, -1) : statements;
    const { body } = inFrame('switch', '', scope, () => lowerStatements(kept, scope));
    if (ts.isCaseClause(clause)) clauses.push({ values, body });
    else otherwise = body;
    values = [];
  }
  return { kind: 'switch', subject: subjectValue, clauses, otherwise };
}

/** `return`; a choice becomes two returns, as one would write it. */
export function lowerReturn(node: ts.Expression | undefined, scope: Scope): readonly Statement[] {
  if (node === undefined) return [giveBack()];
  const bare = ts.isParenthesizedExpression(node) ? node.expression : node;
  if (ts.isConditionalExpression(bare)) {
    const condition = lowerCondition(bare.condition, scope);
    const whenTrue = returning(bare.whenTrue, scope);
    return [{ kind: 'if', branches: [{ condition, body: whenTrue }] }, ...returning(bare.whenFalse, scope)];
  }
  const search = lowerSearchReturn(bare, scope);
  if (search !== undefined) return search;
  const value: Value = lowerValue(bare, scope);
  if (value.kind === 'if') return returnEach(value);
  return [giveBack(value)];
}

function returning(node: ts.Expression, scope: Scope): readonly Statement[] {
  const { value, prelude } = scope.apart(() => lowerReturn(node, scope));
  return [...prelude, ...value];
}

/** `return if (…) { a } else { b }` is no PowerShell: each branch returns. */
function returnEach(value: If): readonly Statement[] {
  const give = (body: readonly Statement[]): Statement[] =>
    body.flatMap((each, index) => {
      if (index < body.length - 1) return [each];
      if (each.kind === 'if') return [...returnEach(each)];
      return each.kind === 'expression' ? [giveBack(each.expression)] : [each];
    });
  const branches = value.branches.map((each) => ({ ...each, body: give(each.body) }));
  return [{ kind: 'if', branches }, ...give(value.otherwise ?? [])];
}

function lowerThrow(node: ts.ThrowStatement, scope: Scope): Statement {
  const { expression } = node;
  if (ts.isIdentifier(expression)) return { kind: 'throw', value: lowerExpression(expression, scope) };
  if (!ts.isNewExpression(expression) || expression.expression.getText() !== 'CommandError') {
    return scope.stop(node, 'RDP2016');
  }
  const [id, category, message] = (expression.arguments ?? []).map((each) => lowerExpression(each, scope));
  if (id === undefined || category === undefined || message === undefined) return scope.stop(node, 'RDP2016');
  const exception = staticCall('System.InvalidOperationException', 'new', message);
  return {
    kind: 'throw',
    value: staticCall('System.Management.Automation.ErrorRecord', 'new', exception, id, category, constant('null')),
  };
}

function lowerTry(node: ts.TryStatement, scope: Scope): Statement {
  const body = lowerBody(node.tryBlock, scope);
  let handler: Statement[] | undefined;
  if (node.catchClause !== undefined) {
    const name = node.catchClause.variableDeclaration?.name;
    const { block } = node.catchClause;
    handler = scope.names.inBlock(() => {
      const kept = name !== undefined && ts.isIdentifier(name) ? scope.declare(name) : undefined;
      const rest = lowerBody(block, scope);
      return kept === undefined ? rest : [assign(variable(kept), variable('_')), ...rest];
    });
  }
  const finalizer = node.finallyBlock === undefined ? undefined : lowerBody(node.finallyBlock, scope);
  return { kind: 'try', body, handler, finalizer };
}
