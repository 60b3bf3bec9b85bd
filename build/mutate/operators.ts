import { ts } from 'ts-morph';

/** One small fault that could slip into a file. */
export interface Mutation {
  readonly operator: 'comparison flipped' | 'constant off by one' | 'branch removed' | 'change dropped';
  /** Where the text between `start` and `end` becomes `replacement`. */
  readonly start: number;
  readonly end: number;
  readonly replacement: string;
  /** From 1. */
  readonly line: number;
}

const flipped: Partial<Record<ts.SyntaxKind, readonly string[]>> = {
  [ts.SyntaxKind.EqualsEqualsEqualsToken]: ['!=='],
  [ts.SyntaxKind.ExclamationEqualsEqualsToken]: ['==='],
  [ts.SyntaxKind.LessThanToken]: ['>=', '<='],
  [ts.SyntaxKind.LessThanEqualsToken]: ['>', '<'],
  [ts.SyntaxKind.GreaterThanToken]: ['<=', '>='],
  [ts.SyntaxKind.GreaterThanEqualsToken]: ['<', '>'],
};

/** Every mutation of what stands below these nodes. Types and what is only shown to people are left alone. */
export function mutationsOf(file: ts.SourceFile, roots: readonly ts.Node[]): readonly Mutation[] {
  const found: Mutation[] = [];
  const add = (operator: Mutation['operator'], node: ts.Node, replacement: string): void => {
    const start = node.getStart(file);
    const line = file.getLineAndCharacterOfPosition(start).line + 1;
    found.push({ operator, start, end: node.getEnd(), replacement, line });
  };
  const visit = (node: ts.Node): void => {
    if (ts.isTypeNode(node) || isShown(node)) return;
    if (ts.isBinaryExpression(node)) mutateBinary(node);
    else if (ts.isNumericLiteral(node)) add('constant off by one', node, String(Number(node.text) + 1));
    else if (ts.isIfStatement(node)) {
      add('branch removed', node, node.elseStatement?.getText(file) ?? ';');
    } else if (ts.isConditionalExpression(node)) {
      add('branch removed', node, node.whenFalse.getText(file));
      add('branch removed', node, node.whenTrue.getText(file));
    } else if (ts.isCaseClause(node) && node.statements.length > 0) {
      add('branch removed', node, '');
    } else if (ts.isExpressionStatement(node) && isPush(node.expression)) {
      add('change dropped', node, ';');
    } else if (ts.isArrayLiteralExpression(node)) {
      for (const element of node.elements) {
        // What is left must still be an array.
        if (ts.isObjectLiteralExpression(element) || ts.isCallExpression(element) || ts.isSpreadElement(element))
          add('change dropped', element, '...[]');
      }
    }
    ts.forEachChild(node, visit);
  };
  const mutateBinary = (node: ts.BinaryExpression): void => {
    const { kind } = node.operatorToken;
    for (const replacement of flipped[kind] ?? []) add('comparison flipped', node.operatorToken, replacement);
    if (kind === ts.SyntaxKind.AmpersandAmpersandToken || kind === ts.SyntaxKind.BarBarToken) {
      add('branch removed', node, node.left.getText(file));
      add('branch removed', node, node.right.getText(file));
    }
  };
  for (const root of roots) visit(root);
  return found;
}

/** Evidence is read by people; that there is some is tested for every finding. */
const isShown = (node: ts.Node): boolean => ts.isPropertyAssignment(node) && node.name.getText() === 'evidence';

const isPush = (node: ts.Expression): boolean =>
  ts.isCallExpression(node) && ts.isPropertyAccessExpression(node.expression) && node.expression.name.text === 'push';

/**
 * The parts of a recipe that decide: diagnose and plan, or select and passes, and the functions and constants of the same
 * file that they use. Its cases and its metadata are what they are judged by.
 */
export function decidingParts(file: ts.SourceFile): readonly ts.Node[] {
  const top = new Map<string, ts.Node>();
  for (const statement of file.statements) {
    if (ts.isFunctionDeclaration(statement) && statement.name !== undefined) top.set(statement.name.text, statement);
    if (!ts.isVariableStatement(statement)) continue;
    for (const each of statement.declarationList.declarations) {
      if (ts.isIdentifier(each.name)) top.set(each.name.text, each);
    }
  }
  const roots: ts.Node[] = [];
  const seen = new Set<ts.Node>();
  const follow = (node: ts.Node): void => {
    if (ts.isIdentifier(node)) {
      const declared = top.get(node.text);
      if (declared !== undefined && !seen.has(declared)) {
        seen.add(declared);
        roots.push(declared);
        follow(declared);
      }
    }
    ts.forEachChild(node, follow);
  };
  const visit = (node: ts.Node): void => {
    if (ts.isPropertyAssignment(node) && ['diagnose', 'plan', 'select', 'passes'].includes(node.name.getText(file))) {
      roots.push(node.initializer);
      follow(node.initializer);
      return;
    }
    ts.forEachChild(node, visit);
  };
  for (const statement of file.statements.filter(ts.isExportAssignment)) visit(statement);
  return roots;
}

/** The text with one fault put in. */
export function mutate(text: string, { start, end, replacement }: Mutation): string {
  return text.slice(0, start) + replacement + text.slice(end);
}
