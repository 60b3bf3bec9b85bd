import { join } from 'node:path';
import { catalogue, formatDiagnostic } from '../src/compiler/diagnostics.js';
import { type CompiledFunctions, compileFunctions } from '../src/compiler/functions.js';
import { openProject } from '../src/compiler/project.js';
import type { FunctionDefinition } from '../src/powershell/ast.js';
import { print } from '../src/powershell/print.js';
import { constructs, type ExampleGroup, type LanguageExample } from './language-examples.js';
import { methodGroups } from './language-methods.js';
import { projectRoot } from './root.js';

const ours: readonly (readonly [used: RegExp, name: string, module: string])[] = [
  [/\bCommandError\b/, 'CommandError', 'dotnet'],
  [/\bInteger\b/, 'type Integer', 'dotnet'],
  [/\bmoduleState\b/, 'moduleState', 'state'],
];

/** An example as a file: what it imports and declares, and a function `getResult` around its code. */
export function exampleSource({ declarations = '', given = '', returns, code }: LanguageExample): string {
  const body = /;$/.test(code) || code.includes('\n') ? code : `return ${code};`;
  const own = `${declarations}\nfunction getResult(${given}): ${returns} {\n${body.trimEnd().replace(/^/gm, '  ')}${/[;}]$/.test(body) ? '' : ';'}\n}\n`;
  const imports = ours
    .filter(([used]) => used.test(own))
    .map(([, name, module]) => `import { ${name} } from '../border/${module}.js';\n`);
  return `${imports.join('')}${own}`;
}

/** docs/language.md: every construct, every method and every diagnostic, with what the compiler makes of them today. */
export function languagePage(): string {
  const groups = [...constructs, ...methodGroups];
  const examples = groups.flatMap((group) => group.examples);
  const pathOf = (index: number): string => `src/example/example${index}.ts`;
  const overlay = new Map(examples.map((each, index) => [pathOf(index), `${exampleSource(each)}export {};\n`]));
  const project = openProject(projectRoot, overlay);
  // Every row of a table has the parameters of the table.
  project.compilerOptions.set({ noUnusedLocals: false, noUnusedParameters: false });
  const program = project.getProgram().compilerObject;
  const compiled = new Map(
    examples.map((example, index) => [example, compileExample(example, join(projectRoot, pathOf(index)))]),
  );
  const powerShell = (example: LanguageExample): string => compiled.get(example) ?? '';
  return [
    introduction,
    ...constructs.map((group) => constructSection(group, powerShell)),
    methodIntroduction,
    ...methodGroups.map((group) => methodSection(group, powerShell)),
    diagnosticSection(),
  ].join('\n');

  function compileExample(example: LanguageExample, path: string): string {
    const file = program.getSourceFile(path);
    if (file === undefined) throw new Error(`${path} is no part of the program.`);
    const result = compileFunctions(program, [file]);
    if (result.diagnostics.length > 0) {
      throw new Error(result.diagnostics.map((each) => formatDiagnostic(each, projectRoot)).join('\n'));
    }
    return shownPart(example, result);
  }
}

const introduction = `# The language

Recipes are TypeScript; this is the part of it that becomes PowerShell, and the PowerShell it becomes. Everything else is
a diagnostic. \`build/language.ts\` writes this page with the compiler, and a test runs its examples in both languages.
`;

const methodIntroduction = `## Methods

A method that is not listed here is refused (RDP2005). Where a row says *below*, the form stands below the table.
`;

/** The whole functions of the declarations, or the body of the function around the code. */
function shownPart(example: LanguageExample, { definitions, functions }: CompiledFunctions): string {
  const named = (name: string): boolean => functions.get('getResult')?.commandName === name;
  const shown = definitions.filter((each) =>
    example.shows === 'functions' ? isOwn(each, functions) && !named(each.name) : named(each.name),
  );
  const statements = shown.flatMap((each) => (example.shows === 'functions' ? [each] : bodyOf(each)));
  return print(statements).trimEnd();
}

const isOwn = (definition: FunctionDefinition, functions: CompiledFunctions['functions']): boolean =>
  [...functions.values()].some((each) => each.commandName === definition.name);

const bodyOf = ({ body }: FunctionDefinition) => ('process' in body ? body.process : body);

function constructSection(group: ExampleGroup, powerShell: (example: LanguageExample) => string): string {
  const shown = group.examples.map((example) => {
    const { title, declarations, given = '', code, shows } = example;
    const source = shows === 'functions' ? declarations : joinLines(declarations, code);
    const parameters = shows === 'functions' || given === '' ? '' : ` Given \`${given}\`:`;
    return `### ${title}\n\n${parameters === '' ? '' : `${parameters.trim()}\n\n`}${fence('ts', source ?? '')}\n${fence('powershell', powerShell(example))}`;
  });
  return `## ${group.title}\n\n${group.text}\n\n${shown.join('\n')}`;
}

const joinLines = (...parts: readonly (string | undefined)[]): string =>
  parts.filter((each) => each !== undefined).join('\n\n');

const fence = (language: string, text: string): string => `\`\`\`${language}\n${text}\n\`\`\`\n`;

/** One line stands in the table, more below it. */
function methodSection(group: ExampleGroup, powerShell: (example: LanguageExample) => string): string {
  const given = group.examples[0]?.given ?? '';
  const forms = group.examples.map((example) => {
    const form = powerShell(example).replace(/^return /, '');
    return { title: example.title, code: example.code, form };
  });
  const isLong = (text: string): boolean => text.includes('\n');
  const rows = forms.map(
    ({ title, code, form }) =>
      `| \`${title}\` | ${isLong(code) ? '*below*' : inCell(code)} | ${isLong(form) ? '*below*' : inCell(form)} |`,
  );
  const below = forms
    .filter(({ form }) => isLong(form))
    .map(({ code, form }) => `${fence('ts', code)}\n${fence('powershell', form)}`);
  const head = '| method | TypeScript | PowerShell |\n|---|---|---|';
  const table = `${[head, ...rows].join('\n')}\n`;
  return [`### ${group.title}`, `${group.text} Given \`${given}\`:`, table, ...below]
    .join('\n\n')
    .replace(/\n{3,}/g, '\n\n');
}

const inCell = (code: string): string => `\`${code.replaceAll('|', '\\|')}\``;

function diagnosticSection(): string {
  const fill = (text: string): string => text.replace(/\{\d\}/g, '…').replaceAll('|', '\\|');
  const rows = Object.entries(catalogue).map(
    ([code, { message, mend }]) => `| ${code} | ${fill(message)} | ${fill(mend)} |`,
  );
  return `## Diagnostics\n\n| code | what is wrong | what to write instead |\n|---|---|---|\n${rows.join('\n')}\n`;
}
