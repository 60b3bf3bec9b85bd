import type { ParameterSchema } from '../recipe/schema.js';
import type { Definition, DefinitionMetadata } from './definitions.js';
import { toCamelCase } from './names.js';

/** `Set-RdpMtu` as `setRdpMtu`. */
export const functionName = (cmdlet: string): string => toCamelCase(cmdlet.replace('-', ''));

/** JSON Schema of a cmdlet's parameters, as callers from Node pass them: names in camelCase. */
export function parameterSchema(definition: Definition): object {
  const { metadata } = definition;
  const properties = Object.fromEntries(
    offeredParameters(metadata).map(([name, schema]) => {
      const {
        position: _position,
        pipeline: _pipeline,
        pipelineProperty: _property,
        typeName: _typeName,
        ...json
      } = schema;
      return [toCamelCase(name), json];
    }),
  );
  return {
    $schema: 'http://json-schema.org/draft-07/schema#',
    title: metadata.cmdlet,
    description: metadata.synopsis,
    // The cmdlet changes nothing.
    ...(metadata.confirmImpact === undefined ? { readOnly: true } : {}),
    type: 'object',
    properties,
    required: (metadata.parameters.required ?? []).map(toCamelCase),
    additionalProperties: false,
  };
}

/** The parameters that travel as data: a secret is given to the cmdlet in PowerShell, never over a wire. */
const offeredParameters = ({ parameters }: DefinitionMetadata): readonly [string, ParameterSchema][] =>
  Object.entries(parameters.properties).filter(([, schema]) => schema.secret !== true);

/** The schemas as a TypeScript module, for validation before anything is sent. */
export function schemasFile(definitions: readonly Definition[]): string {
  const entries = definitions.map((each) => `  '${each.metadata.cmdlet}': ${JSON.stringify(parameterSchema(each))},`);
  return [
    '// Generated: run `npm run compile`.',
    '/** JSON Schema of the parameters of each cmdlet. */',
    'export const schemas = {',
    ...entries,
    '} as const;',
    '',
    '/** Names of the parameters that take an object which a cmdlet returned, with the type name that PowerShell checks. */',
    `export const objectParameters: Readonly<Record<string, string>> = ${JSON.stringify(objectParameters(definitions))};`,
    '',
  ].join('\n');
}

function objectParameters(definitions: readonly Definition[]): Record<string, string> {
  const parameters = definitions.flatMap((each) => Object.entries(each.metadata.parameters.properties));
  return Object.fromEntries(
    parameters.flatMap(([name, { typeName }]) => (typeName === undefined ? [] : [[name, typeName]])),
  );
}

/** The list of all definitions, for whoever runs them in Node. */
export function registryFile(definitions: readonly Definition[], pathOf: (definition: Definition) => string): string {
  const imports = definitions.map(
    (each) => `import ${functionName(each.metadata.cmdlet)} from '../../${pathOf(each).replace(/\.ts$/, '.js')}';`,
  );
  const list = (name: string, kind: Definition['kind']): string => {
    const names = definitions.filter((each) => each.kind === kind).map((each) => functionName(each.metadata.cmdlet));
    return `export const ${name} = { ${names.join(', ')} } as const;`;
  };
  return [
    '// Generated: run `npm run compile`.',
    ...imports.sort(),
    '',
    list('recipes', 'defineRecipe'),
    list('inspections', 'defineInspection'),
    list('diagnoses', 'defineDiagnosis'),
    list('cmdlets', 'defineCmdlet'),
    list('repairs', 'defineRepair'),
    '',
  ].join('\n');
}

/** The typed client: one method a cmdlet, over whatever invokes cmdlets. */
export function clientFile(
  definitions: readonly Definition[],
  interfaceOf: (typeName: string) => { readonly name: string; readonly path: string },
): string {
  const types = resultTypeNames(definitions).map((wanted) => {
    const { name, path } = interfaceOf(`Rdp0x904.${wanted}`);
    const imported = name === wanted ? name : `${name} as ${wanted}`;
    return `import type { ${imported} } from '../../${path.replace(/\.ts$/, '.js')}';`;
  });
  const interfaces = definitions.flatMap((definition) => {
    const { metadata } = definition;
    const required = metadata.parameters.required ?? [];
    // -Quiet changes what is returned; in Node one looks at the findings. -PlanOnly has a method of its own.
    const offered = offeredParameters(metadata).filter(([name]) => name !== 'Quiet' && name !== 'PlanOnly');
    const lines = offered.map(
      ([name, schema]) =>
        `  /** ${schema.description} */\n  readonly ${toCamelCase(name)}${required.includes(name) ? '' : '?'}: ${typeText(schema)};`,
    );
    if (metadata.confirmImpact !== undefined) {
      lines.push('  /** Shows what would change, and changes nothing. */\n  readonly whatIf?: boolean;');
    }
    return [
      `/** Parameters of ${metadata.cmdlet}. */`,
      `export interface ${parametersName(metadata.cmdlet)} {`,
      ...lines,
      '}',
      '',
    ];
  });
  const methods = definitions.flatMap(({ metadata }) => {
    const optional = (metadata.parameters.required ?? []).length === 0 ? '?' : '';
    return [
      `  /** ${metadata.synopsis} */`,
      `  ${functionName(metadata.cmdlet)}(parameters${optional}: ${parametersName(metadata.cmdlet)}): Promise<readonly ${resultType(metadata)}[]>;`,
    ];
  });
  const implementations = definitions.map(
    ({ metadata }) =>
      `    ${functionName(metadata.cmdlet)}: (parameters) => invoke('${metadata.cmdlet}', { ...parameters }),`,
  );
  return [
    '// Generated: run `npm run compile`.',
    ...types,
    '',
    ...interfaces,
    '/** Runs a cmdlet with parameters as data; parameter names are those of the schemas. */',
    'export type Invoke = <T>(cmdlet: string, parameters: Readonly<Record<string, unknown>>) => Promise<readonly T[]>;',
    '',
    '/** The remedies, with the parameters of each. */',
    'export interface RemedyParameters {',
    ...definitions
      .filter((each) => each.kind === 'defineRecipe')
      .map(({ metadata }) => `  readonly '${metadata.cmdlet}': ${parametersName(metadata.cmdlet)};`),
    '}',
    '',
    '/** The cmdlets as functions. */',
    'export interface RdpClient {',
    ...methods,
    '  /** What a remedy would change, under the hash that `invokeRdpPlan` holds it to. Changes nothing. */',
    '  planRemediation<Name extends keyof RemedyParameters>(remedy: Name, parameters: RemedyParameters[Name]): Promise<readonly Plan[]>;',
    '}',
    '',
    'export function createClient(invoke: Invoke): RdpClient {',
    '  return {',
    ...implementations,
    '    planRemediation: (remedy, parameters) => invoke(remedy, { ...parameters, planOnly: true }),',
    '  };',
    '}',
    '',
  ].join('\n');
}

const parametersName = (cmdlet: string): string => `${cmdlet.replace('-', '')}Parameters`;

/** The TypeScript type of what a cmdlet returns: named as its PowerShell type is. */
function resultType({ outputs }: DefinitionMetadata): string {
  return withoutModule(outputs[0] ?? '');
}

const withoutModule = (typeName: string): string => typeName.replace(/^.*\./, '');

/** Every type that the client's file speaks of. */
function resultTypeNames(definitions: readonly Definition[]): readonly string[] {
  const returned = definitions.map((each) => resultType(each.metadata));
  const taken = definitions.flatMap(({ metadata }) =>
    Object.values(metadata.parameters.properties).flatMap(({ typeName }) =>
      typeName === undefined ? [] : [withoutModule(typeName)],
    ),
  );
  return [...new Set([...returned, ...taken, 'Plan'])].sort();
}

function typeText(schema: ParameterSchema): string {
  if (schema.typeName !== undefined) return schema.typeName.replace(/^.*\./, '');
  if (schema.enum !== undefined) return schema.enum.map((each) => `'${each}'`).join(' | ');
  if (schema.type === 'array') return `readonly ${schema.items === undefined ? 'unknown' : typeText(schema.items)}[]`;
  const types: Readonly<Record<string, string>> = { integer: 'number', boolean: 'boolean', string: 'string' };
  return types[schema.type] ?? 'unknown';
}
