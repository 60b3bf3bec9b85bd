import { readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { ts } from 'ts-morph';
import { enumerations, flagEnumerations } from '../border/command.js';
import type { FunctionDefinition } from '../powershell/ast.js';
import { aboutTopic } from './about.js';
import { borderCommandOf } from './border.js';
import { clientFile, parameterSchema, registryFile, schemasFile } from './client.js';
import {
  diagnosisCmdlet,
  findingCollector,
  type LookFunctions,
  plainCmdlet,
  recipeCmdlet,
  recipeFunctionNames,
  remoteFunctionName,
  repairCmdlet,
  withPowerShellParameters,
} from './cmdlet.js';
import { type CommandErrorText, commandErrorsOf } from './command-errors.js';
import { FunctionCompiler, type LoweringCache } from './compilation.js';
import { type Definition, type DefinitionMetadata, readDefinition } from './definitions.js';
import { type Diagnostic, diagnosticAt, LoweringStopped } from './diagnostics.js';
import { formatFile, typesFile } from './format.js';
import { withProjectLink } from './help.js';
import { findStandIns, refereeName, standInFunction } from './lab.js';
import { allSafeguards } from './lower/safeguards.js';
import { type ModuleContent, moduleFiles } from './module.js';
import { toCommandName } from './names.js';
import { readPackage } from './package.js';
import { parameterSetsOf } from './parameter-sets.js';
import { openProject, typeErrors } from './project.js';
import { repairPlanner, repairPlannerName } from './repair.js';
import { reportSource } from './run-script.js';

/** Everything the compiler makes, or every reason why it makes nothing. */
export interface CompileResult {
  readonly diagnostics: readonly Diagnostic[];
  /** Text by path below generated/; empty when there are diagnostics. */
  readonly files: ReadonlyMap<string, string>;
  /** The shipped module, for assembling. */
  readonly module: ModuleContent | undefined;
  readonly lab: ModuleContent | undefined;
  /** What the reference says of each cmdlet; none when there are diagnostics. */
  readonly cmdlets: readonly CmdletFacts[];
  /** Errors that the engine's way through a remedy may end with, whatever the remedy. */
  readonly commonErrors: readonly CommandErrorText[];
}

/** What a cmdlet's file says of it. */
export interface CmdletFacts {
  readonly kind: Definition['kind'];
  readonly metadata: DefinitionMetadata;
  /** Those of its own file and of what that calls. */
  readonly errors: readonly CommandErrorText[];
}

/** Name of the private function that runs every diagnosis. */
const collector = 'Get-RdpFinding';

/** What a compiler that stays keeps between two compilations, as long as only recipes change. */
interface Memory {
  readonly lowered: LoweringCache;
  readonly faults: WeakMap<ts.SourceFile, readonly Diagnostic[]>;
  lab: CompiledLab | undefined;
}

interface CompiledLab {
  readonly content: Omit<ModuleContent, 'version'>;
  readonly windowsCommands: ReadonlyMap<string, string>;
  readonly diagnostics: readonly Diagnostic[];
}

const freshMemory = (): Memory => ({ lowered: new WeakMap(), faults: new WeakMap(), lab: undefined });

/** A compiler that stays: after a change of recipes it lowers what they say and nothing else. */
export interface Compiler {
  compile(): CompileResult;
  /** Takes these files, by path below the root, as they are on disk now, or as `texts` has them. */
  read(paths: Iterable<string>, texts?: ReadonlyMap<string, string>): void;
}

/** Opens the project at `root` for compiling again and again. `overlay` adds or replaces files, by path below the root. */
export function openCompiler(root: string, overlay: ReadonlyMap<string, string> = new Map()): Compiler {
  const project = openProject(root, overlay);
  let memory = freshMemory();
  return {
    compile: () => compileProgram(root, project.getProgram().compilerObject, memory),
    read: (paths, texts) => {
      for (const path of paths) {
        const file = project.getSourceFile(join(root, path));
        const text = texts?.get(path);
        if (text !== undefined) project.createSourceFile(join(root, path), text, { overwrite: true });
        else if (file === undefined) project.addSourceFilesAtPaths(join(root, path));
        else file.refreshFromFileSystemSync();
        // Nothing that is compiled imports a recipe, so whatever else was lowered still holds.
        if (!path.startsWith('src/recipes/')) memory = freshMemory();
      }
    },
  };
}

/**
 * Compiles the recipes, the layers below them and the simulator of the project at `root`. Writes nothing. `overlay` adds
 * or replaces files, by path below the root.
 */
export function compile(root: string, overlay: ReadonlyMap<string, string> = new Map()): CompileResult {
  return openCompiler(root, overlay).compile();
}

function compileProgram(root: string, program: ts.Program, memory: Memory): CompileResult {
  const checker = program.getTypeChecker();
  const pathOf = (file: ts.SourceFile): string => relative(root, file.fileName).split(sep).join('/');
  const own = program.getSourceFiles().filter((file) => pathOf(file).startsWith('src/') && !file.isDeclarationFile);
  const inFolder = (folder: string): ts.SourceFile[] =>
    own.filter((file) => pathOf(file).startsWith(`src/${folder}/`)).sort((a, b) => (a.fileName < b.fileName ? -1 : 1));

  const diagnostics: Diagnostic[] = own.flatMap((file) => {
    const known = memory.faults.get(file) ?? typeErrors(program, file);
    memory.faults.set(file, known);
    return known;
  });
  const definitions: Definition[] = [];
  for (const file of [...inFolder('recipes'), ...inFolder('engine/cmdlets')]) {
    const read = readDefinition(checker, file);
    diagnostics.push(...read.diagnostics);
    if (read.definition !== undefined) definitions.push(read.definition);
  }
  diagnostics.push(...duplicates(definitions));

  memory.lab ??= compileLab(root, program, inFolder('border'), inFolder('simulator'), memory.lowered, pathOf);
  const { lab } = memory;
  const product = new FunctionCompiler(program, lab.windowsCommands, allSafeguards, memory.lowered);
  const ways: Ways = {
    defineRecipe: wayThrough('runRecipe', inFolder('engine')),
    defineInspection: wayThrough('runInspection', inFolder('engine')),
  };
  const { version, description, license, keywords, homepage } = readPackage(root);
  const ranking = definitions.find((each) => each.kind === 'defineDiagnosis')?.metadata.cmdlet ?? '';
  const looks: LookFunctions = {
    findings: collector,
    rank: recipeFunctionNames(ranking).select,
    plan: repairPlannerName,
  };
  const exported = definitions.map((definition) => {
    const cmdlet = compileDefinition(definition, ways, looks, product);
    return {
      definition: { ...cmdlet, help: withProjectLink(cmdlet.help ?? [], homepage) },
      source: pathOf(definition.file),
    };
  });
  if (definitions.some((each) => each.metadata.remote === true)) referRemote(inFolder('border'), product);
  // The script for run commands calls these; no cmdlet does.
  for (const file of own.filter((each) => pathOf(each) === reportSource)) {
    for (const node of file.statements.filter(isReport)) product.reference(node, node);
  }
  const internal = product.finish().map((each) => ({ definition: each.definition, source: pathOf(each.source) }));
  const looking = definitions.filter((each) => each.functions.has('observe'));
  if (definitions.some((each) => each.kind === 'defineDiagnosis')) {
    internal.push({ definition: findingCollector(collector, looking, checker), source: 'src/recipes' });
  }
  if (definitions.some((each) => each.kind === 'defineRepair')) {
    internal.push({ definition: repairPlanner(definitions, checker), source: 'src/recipes' });
  }

  diagnostics.push(...product.diagnostics, ...lab.diagnostics.filter((each) => !isKnown(each, product.diagnostics)));
  if (diagnostics.length > 0)
    return { diagnostics, files: new Map(), module: undefined, lab: undefined, cmdlets: [], commonErrors: [] };

  const module: ModuleContent = {
    name: 'Rdp0x904',
    version,
    description,
    exported,
    internal,
    states: product.states,
    formats: formatFile(),
    types: typesFile(),
    about: aboutTopic(
      { name: 'Rdp0x904', description },
      definitions.map((each) => each.metadata),
    ),
    gallery: { tags: keywords, licenseUri: `https://licenses.nuget.org/${license}`, projectUri: homepage },
  };
  const labModule: ModuleContent = { ...lab.content, version };
  const files = new Map<string, string>();
  for (const each of [module, labModule]) {
    for (const [path, text] of moduleFiles(each)) files.set(`${each.name}/${path}`, text);
  }
  for (const each of definitions)
    files.set(
      `schemas/${each.metadata.cmdlet}.schema.json`,
      `${JSON.stringify(parameterSchema(each), undefined, 2)}\n`,
    );
  files.set(
    'client/registry.ts',
    registryFile(definitions, (each) => pathOf(each.file)),
  );
  files.set(
    'client/client.ts',
    clientFile(definitions, (name) => interfaceOfType(own, name, pathOf)),
  );
  files.set('client/schemas.ts', schemasFile(definitions));
  const isOwn = (file: ts.SourceFile): boolean => pathOf(file).startsWith('src/');
  const commonErrors = commandErrorsOf(checker, Object.values(ways), isOwn);
  const isCommon = (id: string): boolean => commonErrors.some((each) => each.id === id);
  const cmdlets = definitions.map(({ kind, metadata, functions }): CmdletFacts => {
    const errors = commandErrorsOf(checker, [...functions.values()], isOwn);
    return {
      kind,
      metadata: withPowerShellParameters(metadata),
      errors: errors.filter((each) => !isCommon(each.id)),
    };
  });
  return { diagnostics: [], files, module, lab: labModule, cmdlets, commonErrors };
}

/** The lab module: a stand-in for every command that the simulator answers, and what steers it. */
function compileLab(
  root: string,
  program: ts.Program,
  border: readonly ts.SourceFile[],
  simulator: readonly ts.SourceFile[],
  lowered: LoweringCache,
  pathOf: (file: ts.SourceFile) => string,
): CompiledLab {
  const standIns = findStandIns(program.getTypeChecker(), [...border, ...simulator]);
  const compiler = new FunctionCompiler(program, new Map(), allSafeguards, lowered);
  const syntax = readWindowsCommands(root);
  const types = { ...enumerations, ...flagEnumerations };
  const first = simulator.flatMap((file) => file.statements.filter(ts.isFunctionDeclaration)).find(isFirstStep);
  if (first === undefined) throw new Error('The simulator has no function assertLabReached.');
  const firstName = compiler.reference(first, first);
  const simulated = standIns.map((each) => {
    compiler.add(each.handlerName, each.handler, each.handler);
    const sets = parameterSetsOf(each.command, syntax);
    return {
      definition: standInFunction(each, firstName, sets, types),
      source: pathOf(each.handler.getSourceFile()),
    };
  });
  addReferee(simulator, compiler);
  const controls = simulator.flatMap((file) => exportedControls(file, compiler));
  const internal = compiler.finish().map((each) => ({ definition: each.definition, source: pathOf(each.source) }));
  return {
    content: {
      name: 'Rdp0x904.Lab',
      description: 'Stands in for Windows in the tests and the lab of Rdp0x904. Never shipped.',
      exported: [...simulated, ...internal.filter((each) => controls.includes(each.definition.name))],
      internal: internal.filter((each) => !controls.includes(each.definition.name)),
      states: compiler.states,
      enumerations: types,
    },
    windowsCommands: new Map(standIns.map(({ command }) => [command.name.toLowerCase(), command.name])),
    diagnostics: compiler.diagnostics,
  };
}

/** The interface that carries a PowerShell type name in its `@typeName` tag, and the file that it is in. */
function interfaceOfType(
  files: readonly ts.SourceFile[],
  typeName: string,
  pathOf: (file: ts.SourceFile) => string,
): { readonly name: string; readonly path: string } {
  for (const file of files) {
    for (const statement of file.statements.filter(ts.isInterfaceDeclaration)) {
      const tags = ts.getJSDocTags(statement);
      if (tags.some((tag) => tag.tagName.text === 'typeName' && tag.comment === typeName))
        return { name: statement.name.text, path: pathOf(file) };
    }
  }
  throw new Error(`No interface carries the type name ${typeName}.`);
}

/** What a real Windows says of the parameters of the border's commands; `npm run capture` writes it. */
function readWindowsCommands(root: string): Readonly<Record<string, readonly string[]>> {
  return JSON.parse(readFileSync(join(root, 'src', 'border', 'windows-commands.json'), 'utf8')) as Readonly<
    Record<string, readonly string[]>
  >;
}

const isReport = (node: ts.Statement): node is ts.FunctionDeclaration =>
  ts.isFunctionDeclaration(node) && node.modifiers?.some((each) => each.kind === ts.SyntaxKind.ExportKeyword) === true;

/** The function with which every stand-in begins. */
const isFirstStep = (node: ts.FunctionDeclaration): boolean => node.name?.text === 'assertLabReached';

/** The exported function, with the arrows behind it queued. */
function compileDefinition(
  definition: Definition,
  ways: Ways,
  looks: LookFunctions,
  product: FunctionCompiler,
): FunctionDefinition {
  const { cmdlet } = definition.metadata;
  const names = recipeFunctionNames(cmdlet);
  const synopses = {
    observe: `What ${cmdlet} looks at on this computer. Reads only.`,
    diagnose: `What the observation of ${cmdlet} means.`,
    plan: `The changes that ${cmdlet} would make.`,
    inside: `Whether ${cmdlet} looks at this computer.`,
    outside: `What ${cmdlet} finds besides: over the network, and in what a client said.`,
    passes: `Whether the findings of ${cmdlet} are no cause for concern.`,
    select: `What ${cmdlet} shows of all findings, and in which order.`,
  } as const;
  for (const [key, arrow] of definition.functions) {
    if (key === 'run') continue;
    const role = key as keyof typeof names;
    try {
      product.add(names[role], arrow, definition.node, synopses[role]);
    } catch (failure) {
      if (!(failure instanceof LoweringStopped)) throw failure;
    }
  }
  if (definition.kind === 'defineRecipe' || definition.kind === 'defineInspection')
    return recipeCmdlet(definition, ways[definition.kind], product);
  if (definition.kind === 'defineRepair') return repairCmdlet(definition, looks, product);
  return definition.kind === 'defineDiagnosis'
    ? diagnosisCmdlet(definition, collector)
    : plainCmdlet(definition, product);
}

/** What runs a cmdlet elsewhere is called by no compiled function, but by the cmdlets themselves. */
function referRemote(border: readonly ts.SourceFile[], product: FunctionCompiler): void {
  for (const statement of border.flatMap((file) => file.statements.filter(ts.isVariableStatement))) {
    for (const declaration of statement.declarationList.declarations) {
      if (declaration.name.getText() !== remoteFunctionName) continue;
      const declared = borderCommandOf(product.checker, declaration);
      if (declared !== undefined) product.system(declared, declaration);
    }
  }
}

/** The engine's ways through a definition, by its kind. */
type Ways = Readonly<Record<'defineRecipe' | 'defineInspection', ts.ArrowFunction>>;

/** An arrow of the engine: it becomes the body of cmdlets, because -WhatIf and -Confirm live there. */
function wayThrough(wanted: string, files: readonly ts.SourceFile[]): ts.ArrowFunction {
  for (const statement of files.flatMap((file) => file.statements.filter(ts.isVariableStatement))) {
    for (const { name, initializer } of statement.declarationList.declarations) {
      if (name.getText() === wanted && initializer !== undefined && ts.isArrowFunction(initializer)) return initializer;
    }
  }
  throw new Error(`The engine has no arrow \`${wanted}\`.`);
}

/** The function of the simulator that every stand-in asks whether what was passed is implemented. */
function addReferee(files: readonly ts.SourceFile[], lab: FunctionCompiler): void {
  for (const each of files.flatMap((file) => file.statements.filter(ts.isFunctionDeclaration))) {
    if (toCommandName(each.name?.text ?? '')?.commandName === refereeName) lab.reference(each, each);
  }
}

/** Functions of the simulator that a lab is steered with: import and export of its host. */
function exportedControls(file: ts.SourceFile, lab: FunctionCompiler): string[] {
  return file.statements
    .filter(ts.isFunctionDeclaration)
    .filter((each) => /^(import|export)RdpLab/.test(each.name?.text ?? ''))
    .map((each) => lab.reference(each, each));
}

function duplicates(definitions: readonly Definition[]): Diagnostic[] {
  const taken = new Set<string>();
  return definitions.flatMap((each) => {
    const name = recipeFunctionNames(each.metadata.cmdlet).observe.toLowerCase();
    if (!taken.has(name) || each.kind === 'defineCmdlet' || each.kind === 'defineRepair') {
      taken.add(name);
      return [];
    }
    return [diagnosticAt(each.node, 'RDP1005', each.metadata.cmdlet)];
  });
}

const isKnown = (diagnostic: Diagnostic, others: readonly Diagnostic[]): boolean =>
  others.some(
    (each) => each.file === diagnostic.file && each.line === diagnostic.line && each.column === diagnostic.column,
  );
