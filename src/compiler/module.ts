import {
  array,
  assign,
  binary,
  command,
  constant,
  type EnumerationMembers,
  type Expression,
  evaluate,
  type FunctionDefinition,
  named,
  type Statement,
  scriptVariable,
  text,
  variable,
} from '../powershell/ast.js';
import { print } from '../powershell/print.js';
import { lowerConstant } from './lower/constant.js';
import { exportedNames, type GalleryData, manifest } from './manifest.js';

/** A PowerShell module as text files, by path below its folder. */
export interface ModuleContent {
  readonly name: string;
  readonly version: string;
  readonly description: string;
  /** Exported functions and private ones, each with the file it was compiled from. */
  readonly exported: readonly SourcedFunction[];
  readonly internal: readonly SourcedFunction[];
  readonly states: ReadonlyMap<string, unknown>;
  /** Types of parameters, by name with their members. */
  readonly enumerations?: Readonly<Record<string, EnumerationMembers>> | undefined;
  readonly formats?: string | undefined;
  readonly types?: string | undefined;
  /** The topic about_<name>. */
  readonly about?: string | undefined;
  readonly gallery?: GalleryData | undefined;
}

export interface SourcedFunction {
  readonly definition: FunctionDefinition;
  /** Path of the TypeScript file below the project. */
  readonly source: string;
}

/** The files of a module that is importable as it stands: one function a file, a loader and a manifest. */
export function moduleFiles(module: ModuleContent): ReadonlyMap<string, string> {
  const files = new Map<string, string>();
  for (const [folder, functions] of [
    ['Public', module.exported],
    ['Private', module.internal],
  ] as const) {
    for (const each of functions) {
      const header: Statement = { kind: 'comment', lines: [`Generated from ${each.source}: change it there.`] };
      files.set(`${folder}/${each.definition.name}.ps1`, print([header, { kind: 'blank' }, each.definition]));
    }
  }
  files.set(`${module.name}.psm1`, print(loader(module)));
  for (const [path, content] of dataFiles(module)) files.set(path, content);
  return files;
}

/**
 * The same module as it ships: the cmdlets in its psm1, and in one script what they share, which the first call of one
 * reads. An import has to parse the psm1 alone, a small part of the whole, and so stays quick as the module grows.
 */
export function mergedModuleFiles(module: ModuleContent): ReadonlyMap<string, string> {
  const shared = sharedScript(module.name);
  const border = module.internal.filter(isBorder);
  const root = [
    ...preamble(module),
    { kind: 'blank' } as const,
    assign(sharedIsRead, constant('false')),
    { kind: 'blank' } as const,
    ...spaced([
      readingShared(shared),
      ...border.map((each) => each.definition),
      ...module.exported.map((each) => withFirstStep(each.definition)),
    ]),
    exportStatement(module),
  ];
  const header: Statement = {
    kind: 'comment',
    lines: [`What the cmdlets of ${module.name} share. The first call of one reads it into the module.`],
  };
  const functions = module.internal
    .filter((each) => !isBorder(each))
    .map(({ definition }) => ({ ...definition, name: `script:${definition.name}` }));
  return new Map([
    [`${module.name}.psm1`, print(root)],
    [shared, print([header, { kind: 'blank' }, ...spaced(functions)])],
    ...dataFiles(module),
  ]);
}

/** The same module as one script that imports it into the session that runs it. Its views are left out. */
export function singleFileScript(module: ModuleContent): string {
  const header: Statement = {
    kind: 'comment',
    lines: [`${module.name} ${module.version}: run this file to import the module. It changes nothing else.`],
  };
  const body: Expression = { kind: 'scriptBlock', parameters: [], body: mergedStatements(module) };
  const dynamic = command('New-Module', [named('Name', text(module.name)), named('ScriptBlock', body)]);
  return print([header, evaluate({ kind: 'pipeline', stages: [dynamic, command('Import-Module')] })]);
}

/** Everything of a module in one body: preamble, functions, exports. */
export function mergedStatements(module: ModuleContent): Statement[] {
  const functions = [...module.internal, ...module.exported].map((each) => each.definition);
  return [...preamble(module), { kind: 'blank' }, ...spaced(functions), exportStatement(module)];
}

/** What touches Windows is there from the first moment, so that what is put in its place stays there, as in the lab. */
const isBorder = ({ source }: SourcedFunction): boolean => source.startsWith('src/border/');

const spaced = (functions: readonly FunctionDefinition[]): Statement[] =>
  functions.flatMap((each): Statement[] => [each, { kind: 'blank' }]);

/** Name of the script with the functions that the cmdlets of a module share. */
const sharedScript = (module: string): string => `${module}.Shared.ps1`;

const sharedIsRead = scriptVariable('SharedFunctionsAreRead');
/** Name of the function that reads it. */
export const readShared = 'Import-SharedFunction';

/** The function that reads the script into the module's own scope, whose functions it names with `script:`, once. */
function readingShared(script: string): FunctionDefinition {
  const path = command('Join-Path', [named('Path', variable('PSScriptRoot')), named('ChildPath', text(script))]);
  return {
    kind: 'function',
    name: readShared,
    help: [
      '.SYNOPSIS',
      'Reads what the cmdlets share, with the first call of one, so that importing the module is quick.',
    ],
    attributes: ['CmdletBinding()', 'OutputType([void])'],
    parameters: [],
    body: [
      { kind: 'if', branches: [{ condition: sharedIsRead, body: [{ kind: 'return' }] }] },
      evaluate(command('.', [{ kind: 'positional', value: path }])),
      assign(sharedIsRead, constant('true')),
    ],
  };
}

/** A cmdlet that reads what it needs before anything else. */
function withFirstStep(cmdlet: FunctionDefinition): FunctionDefinition {
  if (!('process' in cmdlet.body)) throw new Error(`${cmdlet.name} has no begin block.`);
  const { begin = [] } = cmdlet.body;
  return { ...cmdlet, body: { ...cmdlet.body, begin: [...begin, evaluate(command(readShared))] } };
}

/** What a module holds besides code. */
function dataFiles(module: ModuleContent): Map<string, string> {
  const files = new Map([[`${module.name}.psd1`, print(manifest(module))]]);
  if (module.formats !== undefined) files.set(`${module.name}.Format.ps1xml`, module.formats);
  if (module.types !== undefined) files.set(`${module.name}.Types.ps1xml`, module.types);
  if (module.about !== undefined) files.set(`en-US/about_${module.name}.help.txt`, module.about);
  return files;
}

/** What holds for all functions of the module. */
function preamble(module: ModuleContent): Statement[] {
  const states = [...module.states].map(([name, value]) => assign(scriptVariable(name), lowerConstant(value)));
  const enumerations = Object.entries(module.enumerations ?? {}).flatMap(([name, members]): Statement[] => [
    { kind: 'blank' },
    { kind: 'enum', name, members },
  ]);
  return [
    evaluate(command('Set-StrictMode', [named('Version', { kind: 'bareWord', value: 'Latest' })])),
    assign(scriptVariable('ErrorActionPreference'), text('Stop')),
    ...(module.about === undefined ? [] : [{ kind: 'blank' } as const, languageModeWarning(module.name)]),
    ...(states.length === 0 ? [] : [{ kind: 'blank' } as const, ...states]),
    ...enumerations,
  ];
}

/** In a constrained session the first cmdlet would stop with an error that names no cause: say it when there is time. */
function languageModeWarning(name: string): Statement {
  const mode: Expression = {
    kind: 'member',
    target: { kind: 'member', target: variable('ExecutionContext'), name: 'SessionState' },
    name: 'LanguageMode',
  };
  const words = `${name} was loaded in Constrained Language Mode: its help works, its cmdlets do not. See about_${name}.`;
  const warn = evaluate(command('Write-Warning', [named('Message', text(words))]));
  return { kind: 'if', branches: [{ condition: binary(mode, '-ne', text('FullLanguage')), body: [warn] }] };
}

function loader(module: ModuleContent): Statement[] {
  const folder = (name: string): Expression =>
    command('Join-Path', [named('Path', variable('PSScriptRoot')), named('ChildPath', text(name))]);
  const files = command('Get-ChildItem', [
    named('Path', array(['Private', 'Public'].map(folder))),
    named('Filter', text('*.ps1')),
  ]);
  return [
    ...preamble(module),
    { kind: 'blank' },
    {
      kind: 'foreach',
      variable: 'file',
      items: files,
      body: [
        evaluate(
          command('.', [{ kind: 'positional', value: { kind: 'member', target: variable('file'), name: 'FullName' } }]),
        ),
      ],
    },
    { kind: 'blank' },
    exportStatement(module),
  ];
}

function exportStatement(module: ModuleContent): Statement {
  return evaluate(command('Export-ModuleMember', [named('Function', exportedNames(module))]));
}
