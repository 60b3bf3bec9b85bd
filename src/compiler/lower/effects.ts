import { ts } from 'ts-morph';
import { dotnetTemplateOf } from '../border.js';
import { constantDeclaration, resolveSymbol } from '../constants.js';

/** Whether evaluating it more often than JavaScript does could show: it calls a command, throws, or changes something. */
export function hasEffects(node: ts.Node, checker: ts.TypeChecker, entered: ReadonlySet<ts.Node> = new Set()): boolean {
  if (ts.isThrowStatement(node) || ts.isTryStatement(node)) return true;
  if (ts.isBinaryExpression(node) && isAssignment(node) && ts.isPropertyAccessExpression(node.left)) return true;
  if (ts.isCallExpression(node) && isEffectfulCall(node, checker, entered)) return true;
  return ts.forEachChild(node, (child) => hasEffects(child, checker, entered) || undefined) === true;
}

const isAssignment = (node: ts.BinaryExpression): boolean =>
  node.operatorToken.kind >= ts.SyntaxKind.FirstAssignment && node.operatorToken.kind <= ts.SyntaxKind.LastAssignment;

/** Methods of the tables have no effects of their own; members of Windows objects may. */
function isEffectfulCall(node: ts.CallExpression, checker: ts.TypeChecker, entered: ReadonlySet<ts.Node>): boolean {
  const callee = node.expression;
  if (ts.isPropertyAccessExpression(callee)) {
    const declared = checker.getSymbolAtLocation(callee.name)?.declarations?.[0]?.getSourceFile().fileName ?? '';
    return !/\/lib\.[\w.]+\.d\.ts$/.test(declared);
  }
  if (!ts.isIdentifier(callee)) return true;
  const constant = constantDeclaration(checker, callee);
  if (constant !== undefined) return dotnetTemplateOf(constant) === undefined;
  const declaration = resolveSymbol(checker, callee)?.valueDeclaration;
  if (declaration === undefined || !ts.isFunctionDeclaration(declaration)) return true;
  if (declaration.body === undefined || entered.has(declaration)) return false;
  return hasEffects(declaration.body, checker, new Set([...entered, declaration]));
}
