import { ts } from 'ts-morph';
import {
  assign,
  type BinaryOperator,
  binary,
  cast,
  constant,
  type Expression,
  evaluate,
  giveBack,
  type If,
  member,
  type Statement,
  staticCall,
  type Value,
  variable,
} from '../../powershell/ast.js';
import { leadingComments } from '../comments.js';
import { resolveSymbol } from '../constants.js';
import { LoweringStopped } from '../diagnostics.js';
import { distinctIgnoringCase } from '../types.js';
import { lowerItems } from './array.js';
import { isMapSide, lowerCollectionStatement } from './collections.js';
import { lowerDeclaration } from './declaration.js';
import { describe, lowerExpression, lowerValue } from './expression.js';
import { refuseGrowingItems } from './growing.js';
import { lowerOperands } from './operands.js';
import { lowerCondition } from './operators.js';
import type { Frame, Scope } from './scope.js';
import { lowerSearchReturn } from './search.js';

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
  if (ts.isForStatement(node)) return [lowerFor(node, scope)];
  if (ts.isWhileStatement(node)) return [lowerWhile(node, scope)];
  if (ts.isDoStatement(node)) return [lowerDoWhile(node, scope)];
  if (ts.isSwitchStatement(node)) return [lowerSwitch(node, scope)];
  if (ts.isReturnStatement(node)) return lowerReturn(node.expression, scope);
  if (ts.isThrowStatement(node)) return [lowerThrow(node, scope)];
  if (ts.isTryStatement(node)) return [lowerTry(node, scope)];
  if (ts.isBlock(node)) return lowerStatements(node.statements, scope);
  if (ts.isBreakStatement(node) && node.label === undefined) return [{ kind: 'break' }];
  if (ts.isContinueStatement(node) && node.label === undefined) return [lowerContinue(scope)];
  return scope.stop(node, 'RDP2001', describe(node));
}

function lowerExpressionStatement(node: ts.Expression, scope: Scope): readonly Statement[] {
  if (ts.isBinaryExpression(node)) return [lowerAssignment(node, scope)];
  if (ts.isPrefixUnaryExpression(node) || ts.isPostfixUnaryExpression(node)) return [lowerStep(node, scope)];
  const change = lowerCollectionStatement(node, scope);
  if (change !== undefined) return change;
  if (!ts.isCallExpression(node)) return scope.stop(node, 'RDP2001', 'an expression whose value is not used');
  const lowered = lowerExpression(node, scope);
  const inner = lowered.kind === 'collect' && lowered.body.length === 1 ? lowered : undefined;
  const [only] = inner?.body ?? [];
  const expression = only?.kind === 'expression' ? only.expression : lowered;
  // What a statement leaves over would become output of the function.
  const leaks = scope.shape(node).kind !== 'void' && !isListAdd(node, scope) && scope.safeguards.discardedOutput;
  return [leaks ? assign(constant('null'), expression) : evaluate(expression)];
}

type AssignmentOperator = '=' | '+=' | '-=' | '*=' | '/=' | '%=';

const assignmentOperators: Partial<Record<ts.SyntaxKind, AssignmentOperator>> = {
  [ts.SyntaxKind.EqualsToken]: '=',
  [ts.SyntaxKind.PlusEqualsToken]: '+=',
  [ts.SyntaxKind.MinusEqualsToken]: '-=',
  [ts.SyntaxKind.AsteriskEqualsToken]: '*=',
  [ts.SyntaxKind.SlashEqualsToken]: '/=',
  [ts.SyntaxKind.PercentEqualsToken]: '%=',
};

const numberOperators: Partial<Record<AssignmentOperator, BinaryOperator>> = { '*=': '*', '/=': '/', '%=': '%' };

function lowerAssignment(node: ts.BinaryExpression, scope: Scope): Statement {
  const operator = assignmentOperators[node.operatorToken.kind];
  if (operator === undefined) return scope.stop(node, 'RDP2001', 'an expression whose value is not used');
  const target = lowerTarget(node.left, scope);
  const left = scope.shape(node.left);
  const right = scope.shape(node.right);
  if (operator === '=') return assign(target, lowerValue(node.right, scope));
  const isText = operator === '+=' && left.kind === 'string' && right.kind === 'string';
  const isNumber = left.kind === 'number' && right.kind === 'number';
  if (!(isText || isNumber) || left.optional || right.optional) scope.stop(node, 'RDP2019', left.name, right.name);
  const computed = numberOperators[operator];
  if (computed === undefined || !scope.safeguards.doubleDivision) {
    return { kind: 'assign', target, operator, value: lowerValue(node.right, scope) };
  }
  return assign(target, binary(cast('double', target), computed, lowerExpression(node.right, scope)));
}

/** What may be assigned to: variables and properties. A parameter keeps its type in PowerShell, and would convert. */
function lowerTarget(node: ts.Expression, scope: Scope): Expression {
  if (ts.isPropertyAccessExpression(node) && !ts.isOptionalChain(node)) return lowerExpression(node, scope);
  if (!ts.isIdentifier(node)) return scope.stop(node, 'RDP2001', `an assignment to ${describe(node)}`);
  const declaration = resolveSymbol(scope.checker, node)?.valueDeclaration;
  if (declaration !== undefined && ts.isParameter(declaration)) scope.stop(node, 'RDP2028', node.text);
  return lowerExpression(node, scope);
}

/** `count++`, as a statement. */
function lowerStep(node: ts.PrefixUnaryExpression | ts.PostfixUnaryExpression, scope: Scope): Statement {
  const operators: Partial<Record<ts.SyntaxKind, '++' | '--'>> = {
    [ts.SyntaxKind.PlusPlusToken]: '++',
    [ts.SyntaxKind.MinusMinusToken]: '--',
  };
  const operator = operators[node.operator];
  if (operator === undefined) return scope.stop(node, 'RDP2001', 'an expression whose value is not used');
  return { kind: 'step', target: lowerTarget(node.operand, scope), operator };
}

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
  const shape = scope.shape(node.expression);
  const isIterable = ['array', 'map', 'set'].includes(shape.kind) || isMapSide(node.expression, scope);
  if (!isIterable || shape.optional || !ts.isVariableDeclarationList(node.initializer)) {
    return scope.stop(node.expression, 'RDP2001', `a loop over ${shape.name}`);
  }
  const [declaration] = node.initializer.declarations;
  const loopVariable = declaration?.name ?? scope.stop(node, 'RDP2001', 'this loop variable');
  refuseGrowingItems(node, scope);
  return scope.names.inBlock(() => {
    const items = lowerItems(node.expression, scope);
    if (ts.isIdentifier(loopVariable) && shape.kind !== 'map') {
      const name = scope.declare(loopVariable);
      const { frame, body } = inFrame('loop', name, scope, () => lowerBody(node.statement, scope));
      return { kind: 'foreach', label: frame.label, variable: name, items, body };
    }
    if (!ts.isArrayBindingPattern(loopVariable) || shape.kind !== 'map') {
      return scope.stop(loopVariable, 'RDP2001', 'this loop variable');
    }
    const entry = scope.names.take('entry');
    const sides = loopVariable.elements.map((element, index): Statement => {
      if (!ts.isBindingElement(element) || !ts.isIdentifier(element.name)) {
        return scope.stop(element, 'RDP2001', 'this loop variable');
      }
      return assign(variable(scope.declare(element.name)), member(variable(entry), index === 0 ? 'Key' : 'Value'));
    });
    const { frame, body } = inFrame('loop', entry, scope, () => lowerBody(node.statement, scope));
    return { kind: 'foreach', label: frame.label, variable: entry, items, body: [...sides, ...body] };
  });
}

/** `for (let index = 0; index < count; index++)`. */
function lowerFor(node: ts.ForStatement, scope: Scope): Statement {
  const { initializer, condition, incrementor } = node;
  const [declaration, ...more] =
    initializer !== undefined && ts.isVariableDeclarationList(initializer) ? initializer.declarations : [];
  if (declaration === undefined || more.length > 0 || condition === undefined || incrementor === undefined) {
    return scope.stop(node, 'RDP2001', 'a loop without a variable, a condition and a step');
  }
  return scope.names.inBlock(() => {
    const [start, ...others] = lowerDeclaration(declaration, scope);
    if (start === undefined || others.length > 0) return scope.stop(declaration, 'RDP2001', 'this loop variable');
    const tested = scope.lazily(condition, () => lowerCondition(condition, scope));
    const { value: step, prelude } = scope.apart(() => lowerExpressionStatement(incrementor, scope));
    const [only] = step;
    if (only === undefined || prelude.length > 0) return scope.stop(incrementor, 'RDP2001', 'this step');
    const { frame, body } = inFrame('loop', 'loop', scope, () => lowerBody(node.statement, scope));
    return { kind: 'for', label: frame.label, initializer: start, condition: tested, step: only, body };
  });
}

function lowerWhile(node: ts.WhileStatement, scope: Scope): Statement {
  const condition = scope.lazily(node.expression, () => lowerCondition(node.expression, scope));
  const { frame, body } = inFrame('loop', 'loop', scope, () => lowerBody(node.statement, scope));
  return { kind: 'while', label: frame.label, condition, body };
}

function lowerDoWhile(node: ts.DoStatement, scope: Scope): Statement {
  const { frame, body } = inFrame('loop', 'loop', scope, () => lowerBody(node.statement, scope));
  const condition = scope.lazily(node.expression, () => lowerCondition(node.expression, scope));
  return { kind: 'doWhile', label: frame.label, condition, body };
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
  if (scope.frames.at(-1)?.kind !== 'switch' || !scope.safeguards.labelledContinue) return { kind: 'continue' };
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
  const words = subject.literals ?? [];
  if (words.some((each) => !/^[\x20-\x7e]*$/.test(each))) scope.stop(node.expression, 'RDP2014', 'words beyond ASCII');
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
    const ends = end !== undefined && (ts.isBreakStatement(end) || leaves(end));
    if (!ends && !last) scope.stop(clause, 'RDP2015');
    // Values are distinct, so the closing `break` says nothing in PowerShell.
    const kept = end !== undefined && ts.isBreakStatement(end) ? statements.slice(0, -1) : statements;
    const { body } = inFrame('switch', '', scope, () => lowerStatements(kept, scope));
    if (ts.isCaseClause(clause)) clauses.push({ values, body });
    else otherwise = body;
    values = [];
  }
  const caseSensitive = words.length > 0 && !distinctIgnoringCase(words);
  return { kind: 'switch', caseSensitive, subject: subjectValue, clauses, otherwise };
}

/** Whether nothing behind the statement is reached. */
function leaves(node: ts.Statement): boolean {
  if (ts.isReturnStatement(node) || ts.isThrowStatement(node) || ts.isContinueStatement(node)) return true;
  if (ts.isBlock(node)) return node.statements.some(leaves);
  if (ts.isIfStatement(node)) {
    return leaves(node.thenStatement) && node.elseStatement !== undefined && leaves(node.elseStatement);
  }
  return (
    ts.isTryStatement(node) &&
    leaves(node.tryBlock) &&
    (node.catchClause === undefined || leaves(node.catchClause.block))
  );
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
  // Output unrolls an array; where there may be none at all, the comma hands it over in one piece.
  const isWhole = scope.returned?.kind === 'array' && scope.returned.optional;
  const give = (value: Expression): Statement =>
    giveBack(isWhole && value.kind !== 'constant' ? { kind: 'unary', operator: ',', operand: value } : value);
  const search = lowerSearchReturn(bare, scope, give);
  if (search !== undefined) return search;
  if (isWhole) return [give(lowerExpression(bare, scope))];
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
  if (ts.isIdentifier(expression) && isCaught(expression, scope)) {
    return { kind: 'throw', value: lowerExpression(expression, scope) };
  }
  if (!ts.isNewExpression(expression) || expression.expression.getText() !== 'CommandError') {
    return scope.stop(node, 'RDP2016');
  }
  const [id, category, message] = lowerOperands(expression.arguments ?? [], scope);
  if (id === undefined || category === undefined || message === undefined) return scope.stop(node, 'RDP2016');
  const exception = staticCall('System.InvalidOperationException', 'new', message);
  return {
    kind: 'throw',
    value: staticCall('System.Management.Automation.ErrorRecord', 'new', exception, id, category, constant('null')),
  };
}

/** The variable of a catch clause. */
function isCaught(name: ts.Identifier, scope: Scope): boolean {
  const declaration = resolveSymbol(scope.checker, name)?.valueDeclaration;
  return declaration !== undefined && ts.isCatchClause(declaration.parent);
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
  if (node.finallyBlock !== undefined) refuseLeaving(node.finallyBlock, scope);
  const finalizer = node.finallyBlock === undefined ? undefined : lowerBody(node.finallyBlock, scope);
  return { kind: 'try', body, handler, finalizer };
}

/** PowerShell does not let control leave a finally block. */
function refuseLeaving(block: ts.Node, scope: Scope): void {
  const visit = (node: ts.Node, inLoop: boolean): void => {
    if (ts.isReturnStatement(node)) scope.stop(node, 'RDP2029');
    if ((ts.isBreakStatement(node) || ts.isContinueStatement(node)) && !inLoop) scope.stop(node, 'RDP2029');
    const isLoop = ts.isIterationStatement(node, false) || ts.isSwitchStatement(node);
    ts.forEachChild(node, (child) => visit(child, inLoop || isLoop));
  };
  visit(block, false);
}
