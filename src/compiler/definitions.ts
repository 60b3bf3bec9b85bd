import * as TypeBox from '@sinclair/typebox';
import { Ajv, type ErrorObject } from 'ajv';
import { ts } from 'ts-morph';
import { ObjectOf } from '../recipe/cmdlet.js';
import * as helpers from '../recipe/define.js';
import { engineParameters, loanParameters } from '../recipe/engine-parameters.js';
import { type DefinitionKind, metadataSchemas, type ParameterSchema } from '../recipe/schema.js';
import { type ConstantFunctions, evaluateConstant, NotConstant } from './constants.js';
import { type Diagnostic, diagnosticAt } from './diagnostics.js';

/** What a recipe or cmdlet file declares: its metadata as data, its functions as syntax. */
export interface Definition {
  readonly kind: DefinitionKind;
  readonly file: ts.SourceFile;
  readonly metadata: DefinitionMetadata;
  readonly functions: ReadonlyMap<string, ts.ArrowFunction>;
  /** Where the cmdlet's name is written. */
  readonly node: ts.Node;
}

export interface DefinitionMetadata {
  readonly cmdlet: string;
  readonly synopsis: string;
  readonly description: string;
  readonly confirmImpact?: 'Low' | 'Medium' | 'High';
  readonly impact?: string;
  readonly lowersSecurity?: boolean;
  readonly lists?: string;
  readonly handshake?: boolean;
  readonly repairs?: readonly AutomaticRepairData[];
  readonly remote?: boolean;
  /** Type names of what it returns. */
  readonly outputs: readonly string[];
  readonly evidence?: {
    readonly grade: string;
    readonly causes: readonly number[];
    readonly sources: readonly string[];
  };
  readonly parameters: {
    readonly properties: Readonly<Record<string, ParameterSchema>>;
    readonly required?: readonly string[];
  };
  readonly examples: readonly { readonly code: string; readonly remarks: string }[];
}

/** Findings, and the parameters with which a recipe repairs them unasked. */
export interface AutomaticRepairData {
  readonly findings: readonly string[];
  readonly parameters: Readonly<Record<string, string | number | boolean>>;
}

/** Properties that are code, by kind; `cases` are for the tests and never read here. */
const functionNames: Readonly<Record<DefinitionKind, readonly string[]>> = {
  defineRecipe: ['observe', 'diagnose', 'plan'],
  defineInspection: ['observe', 'diagnose'],
  defineDiagnosis: ['inside', 'outside', 'select', 'passes'],
  defineCmdlet: ['run'],
  defineRepair: ['run'],
};

/** Schema helpers that metadata may call. */
const schemaFunctions: ConstantFunctions = {
  Parameters: helpers.Parameters,
  OneOf: helpers.OneOf,
  Optional: helpers.Optional,
  Secret: helpers.Secret,
  Switch: helpers.Switch,
  Whole: helpers.Whole,
  ObjectOf,
  ...Object.fromEntries(
    (['String', 'Integer', 'Boolean', 'Array'] as const).map((name) => [
      `Type.${name}`,
      TypeBox.Type[name].bind(TypeBox.Type),
    ]),
  ),
};

const ajv = new Ajv({ allErrors: true, strict: false });
const validators = Object.fromEntries(
  Object.entries(metadataSchemas).map(([kind, schema]) => [kind, ajv.compile(schema)]),
);

/** Reads one file without running it; every fault becomes a diagnostic at its place. */
export function readDefinition(
  checker: ts.TypeChecker,
  file: ts.SourceFile,
): { readonly definition?: Definition; readonly diagnostics: readonly Diagnostic[] } {
  const diagnostics: Diagnostic[] = [];
  const exported = file.statements.find(ts.isExportAssignment);
  const call = exported?.expression;
  if (call === undefined || !ts.isCallExpression(call) || !isKind(call.expression.getText())) {
    return { diagnostics: [diagnosticAt(exported ?? file, 'RDP1002')] };
  }
  const kind = call.expression.getText() as DefinitionKind;
  const [body] = call.arguments;
  if (body === undefined || !ts.isObjectLiteralExpression(body))
    return { diagnostics: [diagnosticAt(call, 'RDP1002')] };
  diagnostics.push(...loadTimeEffects(file), ...foreignImports(file));

  const metadata: Record<string, unknown> = {};
  const functions = new Map<string, ts.ArrowFunction>();
  const places = new Map<object, ts.Node>([[metadata, body]]);
  for (const property of body.properties) {
    const name = property.name?.getText() ?? '';
    if (name === 'cases') continue;
    if (functionNames[kind].includes(name)) {
      if (ts.isPropertyAssignment(property) && ts.isArrowFunction(property.initializer))
        functions.set(name, property.initializer);
      else diagnostics.push(diagnosticAt(property, 'RDP1007', name));
      continue;
    }
    try {
      if (!ts.isPropertyAssignment(property)) throw new NotConstant(property);
      metadata[name] = evaluateConstant(checker, property.initializer, schemaFunctions, places);
    } catch (failure) {
      if (!(failure instanceof NotConstant)) throw failure;
      diagnostics.push(diagnosticAt(failure.node, 'RDP1003'));
    }
  }
  const validate = validators[kind];
  if (validate !== undefined && !validate(metadata)) {
    diagnostics.push(
      ...(validate.errors ?? []).flatMap((error) => describeError(error, metadata, places, diagnostics)),
    );
  }
  for (const name of functionNames[kind])
    if (!functions.has(name)) diagnostics.push(diagnosticAt(body, 'RDP1007', name));
  if (diagnostics.length > 0) return { diagnostics };
  const nameNode = body.properties.find((each) => each.name?.getText() === 'cmdlet') ?? body;
  const definition = { kind, file, metadata: complete(kind, metadata as unknown as DefinitionMetadata), functions };
  return { definition: { ...definition, node: nameNode }, diagnostics };
}

/** What the cmdlets of a kind return; the others say it themselves. */
const outputsOf: Readonly<Partial<Record<DefinitionKind, readonly string[]>>> = {
  defineRecipe: ['Rdp0x904.Remediation', 'Rdp0x904.Plan'],
  defineInspection: ['Rdp0x904.Finding'],
  defineDiagnosis: ['Rdp0x904.RankedFinding'],
};

/** The metadata with what all of its kind return, that of a remedy with the parameters that the engine gives to every one. */
function complete(kind: DefinitionKind, read: DefinitionMetadata): DefinitionMetadata {
  const metadata = { ...read, outputs: outputsOf[kind] ?? read.outputs };
  if (kind !== 'defineRecipe' && kind !== 'defineRepair') return metadata;
  const engine = engineParameters as unknown as DefinitionMetadata['parameters'];
  const loan = loanParameters as unknown as DefinitionMetadata['parameters'];
  if (kind === 'defineRepair') {
    const { For, Once } = loan.properties;
    const { ConfirmWithin } = engine.properties;
    const own = metadata.parameters;
    return {
      ...metadata,
      parameters: { ...own, properties: { ...own.properties, ...present({ For, Once, ConfirmWithin }) } },
    };
  }
  const { parameters } = metadata;
  const properties = {
    ...parameters.properties,
    ...(metadata.lowersSecurity === true ? loan.properties : {}),
    ...engine.properties,
  };
  return { ...metadata, parameters: { ...parameters, properties } };
}

const present = (
  properties: Readonly<Record<string, ParameterSchema | undefined>>,
): Readonly<Record<string, ParameterSchema>> =>
  Object.fromEntries(
    Object.entries(properties).flatMap(([name, schema]) => (schema === undefined ? [] : [[name, schema]])),
  );

const isKind = (name: string): name is DefinitionKind => Object.hasOwn(metadataSchemas, name);

/** Statements that do something when the file is imported. */
function loadTimeEffects(file: ts.SourceFile): Diagnostic[] {
  const harmless = (node: ts.Statement): boolean =>
    ts.isImportDeclaration(node) ||
    ts.isExportAssignment(node) ||
    ts.isFunctionDeclaration(node) ||
    ts.isInterfaceDeclaration(node) ||
    ts.isTypeAliasDeclaration(node) ||
    (ts.isVariableStatement(node) && (node.declarationList.flags & ts.NodeFlags.Const) !== 0);
  return file.statements.filter((node) => !harmless(node)).map((node) => diagnosticAt(node, 'RDP1008'));
}

/** Imports of anything but the project's own files and the schema library: a recipe reaches the system through the border. */
function foreignImports(file: ts.SourceFile): Diagnostic[] {
  return file.statements.filter(ts.isImportDeclaration).flatMap((node) => {
    const specifier = ts.isStringLiteral(node.moduleSpecifier) ? node.moduleSpecifier.text : '';
    const own = specifier.startsWith('./') || specifier.startsWith('../') || specifier === '@sinclair/typebox';
    return own ? [] : [diagnosticAt(node, 'RDP1006', specifier)];
  });
}

/** An ajv error at the node that the offending value came from; unions report only that none fits. */
function describeError(
  error: ErrorObject,
  metadata: object,
  places: ReadonlyMap<object, ts.Node>,
  known: readonly Diagnostic[],
): Diagnostic[] {
  if (error.keyword === 'const') return [];
  let value: unknown = metadata;
  let place = places.get(metadata);
  const path = error.instancePath.split('/').slice(1);
  for (const key of path) {
    if (typeof value !== 'object' || value === null) break;
    const holder = place;
    value = (value as Record<string, unknown>)[key];
    const own = typeof value === 'object' && value !== null ? places.get(value) : undefined;
    place = own ?? propertyNode(holder, key) ?? holder;
  }
  if (place === undefined) return [];
  const parameters = error.params as Record<string, unknown>;
  const missing = String(parameters.missingProperty ?? '');
  // What could not be read at all has its own diagnostic.
  if (missing !== '' && known.some((each) => each.code === 'RDP1003')) return [];
  const extra = parameters.additionalProperty === undefined ? '' : ` ('${String(parameters.additionalProperty)}')`;
  const where = path.length === 0 ? '' : `\`${path.join('.')}\` `;
  const message =
    error.keyword === 'anyOf' ? 'must be one of the allowed values' : `${error.message ?? 'is not valid'}${extra}`;
  return [diagnosticAt(place, 'RDP1004', `${where}${message}.`)];
}

function propertyNode(holder: ts.Node | undefined, key: string): ts.Node | undefined {
  if (holder === undefined || !ts.isObjectLiteralExpression(holder)) return undefined;
  const property = holder.properties.find((each) => each.name?.getText() === key);
  return property !== undefined && ts.isPropertyAssignment(property) ? property.initializer : property;
}
