import { ts } from 'ts-morph';

/** An error that a cmdlet may end with: its stable id, and what it says, with `<name>` for what is filled in. */
export interface CommandErrorText {
  readonly id: string;
  readonly message: string;
}

/** Errors that these functions throw, or what they call below `src/`; each id once, in the order of the alphabet. */
export function commandErrorsOf(
  checker: ts.TypeChecker,
  functions: readonly ts.Node[],
  isOwn: (file: ts.SourceFile) => boolean,
): readonly CommandErrorText[] {
  const found = new Map<string, string>();
  const seen = new Set<ts.Node>();
  const visit = (node: ts.Node): void => {
    if (ts.isNewExpression(node) && node.expression.getText() === 'CommandError') {
      const [id, , message] = node.arguments ?? [];
      add(id, message);
    }
    // What is decided in one place and thrown in another is a record there.
    if (ts.isObjectLiteralExpression(node)) add(memberOf(node, 'id'), memberOf(node, 'message'));
    if (ts.isIdentifier(node)) follow(node);
    ts.forEachChild(node, visit);
  };
  const add = (id: ts.Expression | undefined, message: ts.Expression | undefined): void => {
    if (id !== undefined && ts.isStringLiteral(id) && message !== undefined && !found.has(id.text))
      found.set(id.text, textOf(message));
  };
  const follow = (name: ts.Identifier): void => {
    let symbol = checker.getSymbolAtLocation(name);
    if (symbol !== undefined && symbol.flags & ts.SymbolFlags.Alias) symbol = checker.getAliasedSymbol(symbol);
    const declaration = symbol?.valueDeclaration;
    if (declaration === undefined || !ts.isFunctionDeclaration(declaration) || seen.has(declaration)) return;
    if (!isOwn(declaration.getSourceFile())) return;
    seen.add(declaration);
    if (declaration.body !== undefined) visit(declaration.body);
  };
  for (const each of functions) visit(each);
  return [...found].map(([id, message]) => ({ id, message })).sort((a, b) => (a.id < b.id ? -1 : 1));
}

function memberOf(node: ts.ObjectLiteralExpression, name: string): ts.Expression | undefined {
  const member = node.properties.find((each) => each.name?.getText() === name);
  return member !== undefined && ts.isPropertyAssignment(member) ? member.initializer : undefined;
}

/** A message as far as it is known without running anything. */
function textOf(node: ts.Expression): string {
  if (ts.isStringLiteralLike(node)) return node.text;
  if (ts.isParenthesizedExpression(node)) return textOf(node.expression);
  if (ts.isBinaryExpression(node) && node.operatorToken.kind === ts.SyntaxKind.PlusToken)
    return textOf(node.left) + textOf(node.right);
  if (ts.isTemplateExpression(node))
    return node.templateSpans.reduce(
      (text, span) => `${text}${textOf(span.expression)}${span.literal.text}`,
      node.head.text,
    );
  const [name = 'value'] = node.getText().match(/[A-Za-z]+(?=\W*$)/) ?? [];
  return `<${name}>`;
}
