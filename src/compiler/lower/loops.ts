import { ts } from 'ts-morph';
import { assign, member, type Statement, variable } from '../../powershell/ast.js';
import { lowerItems } from './array.js';
import { lowerExpressionStatement } from './assignment.js';
import { isMapSide } from './collections.js';
import { lowerDeclaration, refuseOtherDeclarations } from './declaration.js';
import { refuseGrowingItems } from './growing.js';
import { lowerCondition } from './operators.js';
import type { Scope } from './scope.js';
import { inFrame, lowerBody } from './statement.js';

/** Loops over arrays, maps and sets, with a counter, and with a condition. */
export function lowerForOf(node: ts.ForOfStatement, scope: Scope): Statement {
  const shape = scope.shape(node.expression);
  const isIterable = ['array', 'map', 'set'].includes(shape.kind) || isMapSide(node.expression, scope);
  if (!isIterable || shape.optional || !ts.isVariableDeclarationList(node.initializer)) {
    return scope.stop(node.expression, 'RDP2001', `a loop over ${shape.name}`);
  }
  const [declaration] = node.initializer.declarations;
  const loopVariable = declaration?.name ?? scope.stop(node, 'RDP2001', 'this loop variable');
  if (node.awaitModifier !== undefined) scope.stop(node, 'RDP2001', 'a loop that awaits');
  refuseOtherDeclarations(node.initializer, scope);
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
export function lowerFor(node: ts.ForStatement, scope: Scope): Statement {
  const { initializer, condition, incrementor } = node;
  const [declaration, ...more] =
    initializer !== undefined && ts.isVariableDeclarationList(initializer) ? initializer.declarations : [];
  if (declaration === undefined || more.length > 0 || condition === undefined || incrementor === undefined) {
    return scope.stop(node, 'RDP2001', 'a loop without a variable, a condition and a step');
  }
  if (ts.isVariableDeclarationList(declaration.parent)) refuseOtherDeclarations(declaration.parent, scope);
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

export function lowerWhile(node: ts.WhileStatement, scope: Scope): Statement {
  const condition = scope.lazily(node.expression, () => lowerCondition(node.expression, scope));
  const { frame, body } = inFrame('loop', 'loop', scope, () => lowerBody(node.statement, scope));
  return { kind: 'while', label: frame.label, condition, body };
}

export function lowerDoWhile(node: ts.DoStatement, scope: Scope): Statement {
  const { frame, body } = inFrame('loop', 'loop', scope, () => lowerBody(node.statement, scope));
  const condition = scope.lazily(node.expression, () => lowerCondition(node.expression, scope));
  return { kind: 'doWhile', label: frame.label, condition, body };
}
