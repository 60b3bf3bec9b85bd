import { ts } from 'ts-morph';
import { type Expression, giveBack, type If, type Statement, type Value } from '../../powershell/ast.js';
import { leadingComments } from '../comments.js';
import { LoweringStopped } from '../diagnostics.js';
import { distinctIgnoringCase } from '../types.js';
import { lowerExpressionStatement } from './assignment.js';
import { lowerDeclaration, refuseOtherDeclarations } from './declaration.js';
import { lowerThrow, lowerTry } from './errors.js';
import { describe, lowerExpression, lowerValue } from './expression.js';
import { lowerDoWhile, lowerFor, lowerForOf, lowerWhile } from './loops.js';
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
  if (ts.isVariableStatement(node)) {
    refuseOtherDeclarations(node.declarationList, scope);
    return node.declarationList.declarations.flatMap((each) => lowerDeclaration(each, scope));
  }
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

export function inFrame(
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
