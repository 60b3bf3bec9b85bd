import type { ts } from 'ts-morph';

/**
 * Everything the compiler can object to. A code keeps its meaning for ever; `message` says what is wrong, `mend` what to
 * write instead. `{0}` is filled in with a detail of the place.
 */
export const catalogue = {
  RDP1001: { message: 'TypeScript reports: {0}', mend: 'Correct the type error.' },
  RDP1002: {
    message: 'A recipe file exports exactly one recipe.',
    mend: 'Write `export default defineRecipe({ … })`.',
  },
  RDP1003: {
    message: 'This must be a constant that can be read without running the recipe.',
    mend: 'Write a literal, a constant of literals, or one of the schema helpers.',
  },
  RDP1004: { message: 'Recipe metadata: {0}', mend: 'Give the property the form that docs/recipes.md shows.' },
  RDP1005: { message: 'The cmdlet {0} is declared twice.', mend: 'Give each recipe its own cmdlet with its own noun.' },
  RDP1006: {
    message: 'A recipe may not import {0}.',
    mend: 'Import from border, windows, recipe or simulator, and let commands reach the system.',
  },
  RDP1007: { message: '`{0}` must be written as an arrow function in the recipe.', mend: 'Write the arrow in place.' },
  RDP1008: {
    message: 'This statement would run when the recipe is loaded.',
    mend: 'Keep only imports, constants, functions and the recipe at the top level.',
  },
  RDP2001: {
    message: 'PowerShell has no counterpart for {0} here.',
    mend: 'Use a construct that docs/language.md lists.',
  },
  RDP2002: {
    message: 'A condition must be a boolean, not {0}.',
    mend: 'Compare explicitly: `x !== undefined`, `text !== ""`, `list.length > 0`.',
  },
  RDP2003: {
    message: '{0} cannot be compared with === in PowerShell.',
    mend: 'Compare a property that is a string, number or boolean.',
  },
  RDP2004: {
    message: 'Only strings and Integers may stand in a template, not {0}.',
    mend: 'Give the value the type Integer, or turn it into a string first.',
  },
  RDP2005: {
    message: 'The method {0} is not in the table of methods.',
    mend: 'docs/language.md lists the methods; write a loop for the rest.',
  },
  RDP2006: {
    message: 'A callback must be an arrow with one parameter and one expression, written in place.',
    mend: 'Use a for…of loop for anything longer.',
  },
  RDP2007: { message: 'A function cannot be used as a value.', mend: 'Call it, or pass data that says what to do.' },
  RDP2008: {
    message: 'The spread of {0} cannot be spelled out.',
    mend: 'Spread a value of one interface type, not of a union.',
  },
  RDP2009: {
    message: 'The function name {0} does not begin with an approved PowerShell verb.',
    mend: 'Begin with get, test, find, convertTo, invoke, restore, … (learn.microsoft.com, "Approved Verbs for PowerShell Commands").',
  },
  RDP2010: {
    message: 'The function {0} would be a second {1}.',
    mend: 'PowerShell ignores case and knows one namespace: choose another name.',
  },
  RDP2011: { message: 'The function {0} would hide the Windows command {1}.', mend: 'Choose another noun.' },
  RDP2012: { message: 'Parameters {0} differ in case only.', mend: 'PowerShell ignores case: choose another name.' },
  RDP2014: { message: 'switch works on string literals and numbers, not on {0}.', mend: 'Use if and else if.' },
  RDP2015: {
    message: 'A clause of switch falls through into the next.',
    mend: 'End it with break, return, throw or continue.',
  },
  RDP2016: {
    message: 'Only CommandError can be thrown.',
    mend: 'Write `throw new CommandError(id, category, message)`, or rethrow what was caught.',
  },
  RDP2017: { message: 'The command {0} has no parameter {1}.', mend: 'Declare it in border/, as Windows has it.' },
  RDP2018: {
    message: 'This may be undefined, which PowerShell would take for nothing.',
    mend: 'Test for undefined first.',
  },
  RDP2019: {
    message: 'The + of {0} and {1} is not defined.',
    mend: 'Add two numbers or two strings; use a template otherwise.',
  },
  RDP2020: { message: 'Output is ASCII; this comment has {0}.', mend: 'Write the comment in ASCII.' },
  RDP2021: {
    message: 'Private functions may not begin with the verb {0}.',
    mend: 'PSScriptAnalyzer expects ShouldProcess there: use invoke, restore, write, edit, …',
  },
  RDP2022: {
    message: 'Property names {0} differ in case only.',
    mend: 'PowerShell ignores case: choose another name.',
  },
  RDP2024: {
    message: 'This loop would see elements that its body pushes.',
    mend: 'Push to another array, or loop over a copy: `[...list]`.',
  },
  RDP2025: {
    message: 'The array {0} grows after it got a second name here.',
    mend: 'Copy what it holds now: `[...list]`.',
  },
  RDP2026: {
    message: 'Maps and sets have string keys, and a map begins empty.',
    mend: 'Write `new Map<string, T>()`, `new Set<string>()` or `new Set(strings)`.',
  },
  RDP2027: {
    message: 'This regular expression means something else in .NET: {0}.',
    mend: 'docs/language.md lists what regular expressions may hold.',
  },
  RDP2028: { message: 'The parameter {0} is assigned.', mend: 'Declare a variable of your own with let.' },
  RDP2029: { message: 'Control may not leave a finally block.', mend: 'Decide after the try statement.' },
  RDP2030: {
    message: 'The method {0} needs a function or the state of the module, and runs outside of it.',
    mend: 'Compute what it needs before the object, into a constant.',
  },
} as const;

export type DiagnosticCode = keyof typeof catalogue;

export interface Diagnostic {
  readonly code: DiagnosticCode;
  readonly file: string;
  /** One-based. */
  readonly line: number;
  /** One-based. */
  readonly column: number;
  readonly message: string;
  readonly mend: string;
  /** The source line, for the caret. */
  readonly source: string;
}

/** Thrown by the lowering to leave a statement; the diagnostic is already recorded, and the next statement goes on. */
export class LoweringStopped extends Error {}

/** A diagnostic at a node, with the catalogue's texts filled in. */
export function diagnosticAt(node: ts.Node, code: DiagnosticCode, ...details: readonly string[]): Diagnostic {
  const file = node.getSourceFile();
  return diagnosticAtPosition(file, node.getStart(file), code, ...details);
}

export function diagnosticAtPosition(
  file: ts.SourceFile,
  position: number,
  code: DiagnosticCode,
  ...details: readonly string[]
): Diagnostic {
  const { line, character } = file.getLineAndCharacterOfPosition(position);
  const fill = (template: string): string =>
    template.replace(/\{(\d)\}/g, (_, index: string) => details[Number(index)] ?? '');
  return {
    code,
    file: file.fileName,
    line: line + 1,
    column: character + 1,
    message: fill(catalogue[code].message),
    mend: fill(catalogue[code].mend),
    source: file.text.split('\n')[line] ?? '',
  };
}

/** `file:line:column code message`, the source line with a caret, and how to mend it. */
export function formatDiagnostic(diagnostic: Diagnostic, relativeTo: string): string {
  const file = diagnostic.file.startsWith(`${relativeTo}/`)
    ? diagnostic.file.slice(relativeTo.length + 1)
    : diagnostic.file;
  return [
    `${file}:${diagnostic.line}:${diagnostic.column} ${diagnostic.code} ${diagnostic.message}`,
    `    ${diagnostic.source}`,
    `    ${' '.repeat(diagnostic.column - 1)}^`,
    `    ${diagnostic.mend}`,
  ].join('\n');
}
