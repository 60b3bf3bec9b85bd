import { ts } from 'ts-morph';

/** What the lowering needs to know of a type; everything it decides, it decides by this. */
export interface Shape {
  readonly kind:
    | 'string'
    | 'number'
    | 'boolean'
    | 'undefined'
    | 'array'
    | 'object'
    | 'function'
    | 'map'
    | 'set'
    | 'regexp'
    | 'void'
    | 'other';
  /** undefined is among its values. */
  readonly optional: boolean;
  /** A number that is whole by its type (Integer). */
  readonly integer: boolean;
  /** The finite set of strings, where it is one. */
  readonly literals: readonly string[] | undefined;
  /** For humans, in diagnostics. */
  readonly name: string;
}

/** A function that returns this outputs the elements; with undefined among its values, it outputs the array as one. */
export const isCollected = (returned: Shape): boolean => returned.kind === 'array' && !returned.optional;

/** Describes the type of an expression or declaration. */
export function shapeOf(checker: ts.TypeChecker, type: ts.Type): Shape {
  const parts = type.isUnion() ? type.types : [type];
  const present = parts.filter((part) => (part.flags & (ts.TypeFlags.Undefined | ts.TypeFlags.Null)) === 0);
  const optional = present.length < parts.length;
  const kinds = new Set(present.map((part) => kindOf(checker, part)));
  const [only] = kinds;
  const kind = kinds.size === 1 && only !== undefined ? only : present.length === 0 ? 'undefined' : 'other';
  const literals = present.every((part) => part.isStringLiteral())
    ? present.flatMap((part) => (part.isStringLiteral() ? [part.value] : []))
    : undefined;
  return {
    kind,
    optional: optional && present.length > 0,
    integer: kind === 'number' && present.every((part) => isInteger(checker, part)),
    literals: literals !== undefined && literals.length > 0 ? literals : undefined,
    name: checker.typeToString(type),
  };
}

function kindOf(checker: ts.TypeChecker, type: ts.Type): Shape['kind'] {
  if (type.flags & ts.TypeFlags.StringLike) return 'string';
  if (type.flags & ts.TypeFlags.NumberLike) return 'number';
  if (type.flags & ts.TypeFlags.BooleanLike) return 'boolean';
  if (type.flags & (ts.TypeFlags.Void | ts.TypeFlags.Never)) return 'void';
  if (type.isIntersection()) {
    const kinds = type.types.map((part) => kindOf(checker, part));
    return kinds.find((each) => each === 'number' || each === 'string') ?? 'object';
  }
  if (checker.isArrayType(type) || checker.isTupleType(type)) return 'array';
  const library = libraryKinds[type.symbol?.name ?? ''];
  if (library !== undefined && isOfLibrary(type)) return library;
  if (type.flags & ts.TypeFlags.Object) return type.getCallSignatures().length > 0 ? 'function' : 'object';
  return 'other';
}

const libraryKinds: Readonly<Record<string, Shape['kind'] | undefined>> = {
  Map: 'map',
  ReadonlyMap: 'map',
  Set: 'set',
  ReadonlySet: 'set',
  RegExp: 'regexp',
};

const isOfLibrary = (type: ts.Type): boolean =>
  type.symbol.declarations?.some((each) => /\/lib\.[\w.]+\.d\.ts$/.test(each.getSourceFile().fileName)) === true;

/** The flavour of border/dotnet.ts, or a literal that is whole. */
function isInteger(checker: ts.TypeChecker, type: ts.Type): boolean {
  if (type.isNumberLiteral()) return Number.isInteger(type.value);
  return type.isIntersection() && checker.getPropertyOfType(type, 'integer') !== undefined;
}

/** Element type of an array, or of the array among a union's members. */
export function elementType(checker: ts.TypeChecker, type: ts.Type): ts.Type | undefined {
  const candidates = type.isUnion() ? type.types : [type];
  for (const candidate of candidates) {
    const element = checker.getIndexTypeOfType(candidate, ts.IndexKind.Number);
    if (element !== undefined && (checker.isArrayType(candidate) || checker.isTupleType(candidate))) return element;
  }
  return undefined;
}

/** Two sets of literals whose values a linguistic, case-ignoring comparison keeps apart. */
export function distinctIgnoringCase(literals: readonly string[]): boolean {
  const plain = literals.every((each) => /^[\x20-\x7e]*$/.test(each));
  return plain && new Set(literals.map((each) => each.toLowerCase())).size === new Set(literals).size;
}
