import { createHash } from 'node:crypto';
import {
  array,
  assign,
  command,
  type Expression,
  evaluate,
  type FunctionDefinition,
  hashtable,
  named,
  type Statement,
  scriptVariable,
  text,
  variable,
} from '../powershell/ast.js';
import { print } from '../powershell/print.js';
import { lowerConstant } from './lower/constant.js';

/** A PowerShell module as text files, by path below its folder. */
export interface ModuleContent {
  readonly name: string;
  readonly version: string;
  readonly description: string;
  /** Exported functions and private ones, each with the file it was compiled from. */
  readonly exported: readonly SourcedFunction[];
  readonly internal: readonly SourcedFunction[];
  readonly states: ReadonlyMap<string, unknown>;
  readonly formats?: string | undefined;
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
  files.set(`${module.name}.psd1`, print(manifest(module)));
  if (module.formats !== undefined) files.set(`${module.name}.Format.ps1xml`, module.formats);
  return files;
}

/** The same module with all functions in its psm1: one file to read, sign and import. */
export function mergedModuleFiles(module: ModuleContent): ReadonlyMap<string, string> {
  const functions = [...module.internal, ...module.exported].flatMap((each): Statement[] => [
    each.definition,
    { kind: 'blank' },
  ]);
  const files = new Map([
    [`${module.name}.psm1`, print([...preamble(module), { kind: 'blank' }, ...functions, exportStatement(module)])],
    [`${module.name}.psd1`, print(manifest(module))],
  ]);
  if (module.formats !== undefined) files.set(`${module.name}.Format.ps1xml`, module.formats);
  return files;
}

/** What holds for all functions of the module. */
function preamble(module: ModuleContent): Statement[] {
  const states = [...module.states].map(([name, value]) => assign(scriptVariable(name), lowerConstant(value)));
  return [
    evaluate(command('Set-StrictMode', [named('Version', { kind: 'bareWord', value: 'Latest' })])),
    assign(scriptVariable('ErrorActionPreference'), text('Stop')),
    ...(states.length === 0 ? [] : [{ kind: 'blank' } as const, ...states]),
  ];
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

const exportedNames = (module: ModuleContent): Expression =>
  array(
    module.exported
      .map((each) => text(each.definition.name))
      .sort((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1)),
  );

function manifest(module: ModuleContent): Statement[] {
  const nothing = array([]);
  const entries: readonly (readonly [string, Expression])[] = [
    ['RootModule', text(`${module.name}.psm1`)],
    ['ModuleVersion', text(module.version)],
    ['GUID', text(moduleGuid(module.name))],
    ['Author', text('The Rdp0x904 authors')],
    ['Copyright', text('(c) The Rdp0x904 authors. MIT license.')],
    ['Description', text(module.description)],
    ['PowerShellVersion', text('5.1')],
    ['CompatiblePSEditions', array([text('Desktop'), text('Core')])],
    ...(module.formats === undefined
      ? []
      : [['FormatsToProcess', array([text(`${module.name}.Format.ps1xml`)])] as const]),
    ['FunctionsToExport', exportedNames(module)],
    ['CmdletsToExport', nothing],
    ['VariablesToExport', nothing],
    ['AliasesToExport', nothing],
  ];
  return [evaluate(hashtable(entries.map(([key, value]) => ({ key, value }))))];
}

/** A module keeps its GUID for ever: it is derived from the name alone (RFC 9562 section 5.8, version 8). */
function moduleGuid(name: string): string {
  const digits = createHash('sha256').update(`PowerShell module ${name}`).digest('hex');
  const variant = ((Number.parseInt(digits.charAt(16), 16) & 3) | 8).toString(16);
  return [
    digits.slice(0, 8),
    digits.slice(8, 12),
    `8${digits.slice(13, 16)}`,
    variant + digits.slice(17, 20),
    digits.slice(20, 32),
  ].join('-');
}
