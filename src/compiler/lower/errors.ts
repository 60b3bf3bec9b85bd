import { ts } from 'ts-morph';
import { assign, constant, type Statement, staticCall, variable } from '../../powershell/ast.js';
import { resolveSymbol } from '../constants.js';
import { lowerExpression } from './expression.js';
import { lowerOperands } from './operands.js';
import type { Scope } from './scope.js';
import { lowerBody } from './statement.js';

/** `throw`, `try`, `catch` and `finally`. */
export function lowerThrow(node: ts.ThrowStatement, scope: Scope): Statement {
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

export function lowerTry(node: ts.TryStatement, scope: Scope): Statement {
  const body = lowerBody(node.tryBlock, scope);
  let handler: Statement[] | undefined;
  if (node.catchClause !== undefined) {
    const name = node.catchClause.variableDeclaration?.name;
    const { block } = node.catchClause;
    if (name !== undefined && !ts.isIdentifier(name)) scope.stop(name, 'RDP2001', 'this destructuring');
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
