import { ts } from 'ts-morph';

/** Kinds of nodes that stand in a function and are refused: a program with one, and the code it gets. */
export const refused: Readonly<Record<string, readonly [code: string, source: string]>> = {
  // Literals and names
  BigIntLiteral: ['RDP2001', inFunction('return [1n].length;')],
  RegularExpressionLiteral: ['RDP2001', inFunction('const pattern = /a/; return text;')],
  TaggedTemplateExpression: ['RDP2001', inFunction('return String.raw`a${text}`;')],
  PrivateIdentifier: ['RDP2001', inFunction('class Box { #size = 1; } return text;')],
  ComputedPropertyName: ['RDP2001', inFunction("return { ['a']: text }.a;")],
  NullKeyword: ['RDP2001', inFunction('const none = null; return text;')],
  // Expressions
  ThisKeyword: ['RDP2001', 'function getText(this: { text: string }): string { return this.text; }\n'],
  SuperKeyword: [
    'RDP2001',
    inFunction('class Box extends Object { size() { return super.toString(); } } return text;'),
  ],
  ImportKeyword: ['RDP2001', inFunction("const loaded = import('../border/dotnet.js'); return text;")],
  MetaProperty: ['RDP2001', inFunction('return import.meta.url;')],
  FunctionExpression: ['RDP2001', inFunction('const own = function () { return text; }; return text;')],
  ArrowFunction: ['RDP2001', inFunction('const own = () => text; return text;')],
  ClassExpression: ['RDP2001', inFunction('const own = class {}; return text;')],
  NewExpression: ['RDP2001', inFunction('const now = new Date(); return text;')],
  DeleteExpression: ['RDP2001', inFunction('const box: { size?: number } = {}; delete box.size; return text;')],
  TypeOfExpression: ['RDP2001', inFunction('return typeof text;')],
  VoidExpression: ['RDP2001', inFunction('void text; return text;')],
  AwaitExpression: ['RDP2001', 'async function getText(text: string) { await text; return text; }\n'],
  YieldExpression: ['RDP2001', 'function* getText(text: string) { yield text; }\n'],
  PostfixUnaryExpression: ['RDP2001', inFunction('let size = 1; const other = size++; return text;')],
  PrefixUnaryExpression: ['RDP2001', inFunction('const size = +text; return text;')],
  SpreadElement: ['RDP2001', inFunction('return getMany(...[text] as const);', manyFunction())],
  SpreadAssignment: ['RDP2008', inFunction('const copy = { ...(text === "" ? { a: 1 } : { b: 2 }) }; return text;')],
  OmittedExpression: ['RDP2001', inFunction('const holes = [, text]; return text;')],
  TypeAssertionExpression: ['RDP2001', inFunction('return <string>text;')],
  NonNullExpression: ['RDP2001', inFunction('return text!;')],
  ExpressionWithTypeArguments: ['RDP2001', inFunction('class Box extends Map<string, string> {} return text;')],
  Decorator: [
    'RDP2001',
    inFunction('const own = (_: unknown, __: unknown) => undefined; class Box { @own get() {} } return text;'),
  ],
  // Statements
  EmptyStatement: ['RDP2001', inFunction('; return text;')],
  ForInStatement: ['RDP2001', inFunction('for (const key in { text }) { return key; } return text;')],
  WithStatement: ['RDP2001', inFunction('with (text) { } return text;')],
  LabeledStatement: ['RDP2001', inFunction('outer: for (const each of [text]) { continue outer; } return text;')],
  DebuggerStatement: ['RDP2001', inFunction('debugger; return text;')],
  FunctionDeclaration: ['RDP2001', inFunction('function getInner() { return text; } return text;')],
  ClassDeclaration: ['RDP2001', inFunction('class Box {} return text;')],
  InterfaceDeclaration: ['RDP2001', inFunction('interface Box { size: number } return text;')],
  TypeAliasDeclaration: ['RDP2001', inFunction('type Box = { size: number }; return text;')],
  EnumDeclaration: ['RDP2001', inFunction('enum Size { Small } return text;')],
  EnumMember: ['RDP2001', `enum Size { Small }\n${inFunction('return Size.Small === 0 ? text : text;')}`],
  ModuleDeclaration: [
    'RDP2001',
    `namespace Sizes { export const small = 1; }\n${inFunction('return `${Sizes.small}`;')}`,
  ],
  ModuleBlock: ['RDP2001', `namespace Sizes { export const small = 1; }\n${inFunction('return `${Sizes.small}`;')}`],
  UsingKeyword: ['RDP2001', inFunction('using box = { [Symbol.dispose]() {} }; return text;')],
  VarKeyword: ['RDP2001', inFunction('var other = text; return other;')],
  // Parts of classes and literals
  ...Object.fromEntries(
    (
      [
        ['PropertyDeclaration', 'size = 1;'],
        ['MethodDeclaration', 'get() { return 1; }'],
        ['Constructor', 'constructor() {}'],
        ['GetAccessor', 'get size() { return 1; }'],
        ['SetAccessor', 'set size(value: number) {}'],
        ['ClassStaticBlockDeclaration', 'static {}'],
        ['IndexSignature', '[name: string]: string;'],
        ['SemicolonClassElement', ';'],
        ['AbstractKeyword', 'abstract size: number;'],
        ['AccessorKeyword', 'accessor size = 1;'],
        ['OverrideKeyword', 'override toString() { return ""; }'],
        ['PrivateKeyword', 'private size = 1;'],
        ['ProtectedKeyword', 'protected size = 1;'],
        ['PublicKeyword', 'public size = 1;'],
        ['StaticKeyword', 'static size = 1;'],
        ['ReadonlyKeyword', 'readonly size = 1;'],
        ['DeclareKeyword', 'declare size: number;'],
      ] as const
    ).map(([kind, part]) => [kind, ['RDP2001', inFunction(`class Box { ${part} } return text;`)] as const]),
  ),
  HeritageClause: ['RDP2001', inFunction('class Box extends Object {} return text;')],
  AsyncKeyword: ['RDP2001', 'async function getText(text: string) { return text; }\n'],
  AwaitKeyword: [
    'RDP2001',
    'async function getText(texts: AsyncIterable<string>) { for await (const each of texts) { return each; } }\n',
  ],
  AsteriskToken: ['RDP2001', 'function* getText() { return 1; }\n'],
  DotDotDotToken: ['RDP2001', 'function getText(...texts: readonly string[]) { return texts; }\n'],
  ExclamationToken: ['RDP2001', inFunction('return text!;')],
};

/** Binary operators are tried one by one, as values and as statements. */
export const binaryOperators = range(ts.SyntaxKind.FirstBinaryOperator, ts.SyntaxKind.LastBinaryOperator).filter(joins);
export const assignmentOperators = range(ts.SyntaxKind.FirstAssignment, ts.SyntaxKind.LastAssignment);

/** Why a kind needs neither an example nor a refusal. */
export function reasonOutside(kind: ts.SyntaxKind): string | undefined {
  const name = kindName(kind);
  if (isBetween(kind, ts.SyntaxKind.FirstTriviaToken, ts.SyntaxKind.LastTriviaToken)) return 'white space or a comment';
  if (isBetween(kind, ts.SyntaxKind.FirstJSDocNode, ts.SyntaxKind.LastJSDocNode)) return 'inside a comment';
  if (isBetween(kind, ts.SyntaxKind.FirstTypeNode, ts.SyntaxKind.LastTypeNode)) return 'a type, which leaves no code';
  if (name.startsWith('Jsx')) return 'JSX, which a .ts file cannot hold';
  if (isBetween(kind, ts.SyntaxKind.FirstPunctuation, ts.SyntaxKind.LastPunctuation)) {
    return binaryOperators.includes(kind) ? undefined : 'punctuation: part of another kind';
  }
  if (isBetween(kind, ts.SyntaxKind.FirstKeyword, ts.SyntaxKind.LastKeyword))
    return 'a word of another kind, or a type';
  return outside[name];
}

const topLevel =
  'stands at the top level of a file only; recipes may import and export no other way (RDP1002, RDP1006, RDP1008)';
const typeMember = 'a member of a type, which leaves no code';
const made = 'made by the compiler, never written';

const outside: Readonly<Record<string, string>> = {
  Unknown: 'no syntax',
  EndOfFileToken: 'no syntax',
  NonTextFileMarkerTrivia: 'no syntax',
  JSDocCommentTextToken: 'inside a comment',
  ImportTypeAssertionContainer: 'a type, which leaves no code',
  SourceFile: 'the file',
  Bundle: made,
  SyntaxList: made,
  NotEmittedStatement: made,
  NotEmittedTypeElement: made,
  PartiallyEmittedExpression: made,
  CommaListExpression: made,
  SyntheticExpression: made,
  SyntheticReferenceExpression: made,
  MissingDeclaration: made,
  TypeParameter: 'a type, which leaves no code',
  QualifiedName: 'in a type or at the top level',
  PropertySignature: typeMember,
  MethodSignature: typeMember,
  CallSignature: typeMember,
  ConstructSignature: typeMember,
  ImportDeclaration: topLevel,
  ImportEqualsDeclaration: topLevel,
  ImportClause: topLevel,
  ImportAttributes: topLevel,
  ImportAttribute: topLevel,
  NamespaceImport: topLevel,
  NamespaceExport: topLevel,
  NamespaceExportDeclaration: topLevel,
  NamedImports: topLevel,
  ImportSpecifier: topLevel,
  ExportAssignment: topLevel,
  ExportDeclaration: topLevel,
  NamedExports: topLevel,
  ExportSpecifier: topLevel,
  ExternalModuleReference: topLevel,
};

/** Every kind once: markers such as FirstStatement share the number of a kind. */
export const allKinds: readonly ts.SyntaxKind[] = [
  ...new Set(Object.values(ts.SyntaxKind).filter((each): each is ts.SyntaxKind => typeof each === 'number')),
].filter((each) => each !== ts.SyntaxKind.Count);

/** The name of a kind, not of a marker. */
export function kindName(kind: ts.SyntaxKind): string {
  const names = Object.entries(ts.SyntaxKind).flatMap(([name, value]) => (value === kind ? [name] : []));
  return names.find((each) => !/^(First|Last)[A-Z]/.test(each)) ?? names[0] ?? '';
}

/** Kinds of all nodes of a text, modifiers and flags of declarations included. */
export function kindsIn(text: string): Set<ts.SyntaxKind> {
  const kinds = new Set<ts.SyntaxKind>();
  const visit = (node: ts.Node): void => {
    kinds.add(node.kind);
    for (const each of node.getChildren()) visit(each);
  };
  visit(ts.createSourceFile('kinds.ts', text, ts.ScriptTarget.ESNext, true));
  return kinds;
}

function range(first: ts.SyntaxKind, last: ts.SyntaxKind): readonly ts.SyntaxKind[] {
  return Array.from({ length: last - first + 1 }, (_, index) => first + index);
}

/** Whether TypeScript takes it for the operator of `a … b`; the range holds other punctuation too. */
function joins(kind: ts.SyntaxKind): boolean {
  const [statement] = ts.createSourceFile('a.ts', `a ${ts.tokenToString(kind)} b`, ts.ScriptTarget.ESNext).statements;
  if (statement === undefined || !ts.isExpressionStatement(statement)) return false;
  return ts.isBinaryExpression(statement.expression) && statement.expression.operatorToken.kind === kind;
}

function isBetween(kind: ts.SyntaxKind, first: ts.SyntaxKind, last: ts.SyntaxKind): boolean {
  return kind >= first && kind <= last;
}

function inFunction(body: string, before = ''): string {
  return `${before}function getText(text: string) { ${body} }\n`;
}

function manyFunction(): string {
  return 'function getMany(text: string): string { return text; }\n';
}
