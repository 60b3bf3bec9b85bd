import { ts } from 'ts-morph';
import {
  assign,
  binary,
  type CommandArgument,
  call,
  collect,
  command,
  constant,
  type Expression,
  evaluate,
  type FunctionDefinition,
  giveBack,
  type HashtableEntry,
  hashtable,
  named,
  type Parameter,
  type Statement,
  text,
  variable,
} from '../powershell/ast.js';
import { quote } from '../powershell/quote.js';
import type { ParameterSchema } from '../recipe/schema.js';
import type { Definition, DefinitionMetadata } from './definitions.js';
import { cmdletHelp } from './help.js';
import { lowerExpression } from './lower/expression.js';
import { observationParameter, wrap } from './lower/function.js';
import { lowerOperands } from './lower/operands.js';
import { type Compilation, type InlinedRecipe, Scope } from './lower/scope.js';
import { lowerBody, lowerReturn } from './lower/statement.js';
import { parameterName } from './names.js';
import { withoutCollecting } from './outputs.js';
import { shapeOf } from './types.js';

/** Names of the private functions that a recipe's arrows become. */
export function recipeFunctionNames(
  cmdlet: string,
): Readonly<Record<'observe' | 'diagnose' | 'plan' | 'inside' | 'outside' | 'select' | 'passes', string>> {
  const noun = cmdlet.slice(cmdlet.indexOf('-') + 1);
  // One noun may have a look and a remedy: Test-RdpAccount and Repair-RdpAccount.
  const look = cmdlet.startsWith('Test-') ? `${noun}Test` : noun;
  return {
    observe: `Get-${look}Observation`,
    diagnose: `Get-${look}Finding`,
    plan: `Get-${noun}Plan`,
    inside: `Test-${noun}Inside`,
    outside: `Find-${noun}Outside`,
    select: `Select-${noun}Finding`,
    passes: `Test-${noun}Finding`,
  };
}

/** The exported function of a recipe or an inspection: help, parameters from the schema, and the engine's way through it. */
export function recipeCmdlet(
  definition: Definition,
  way: ts.ArrowFunction,
  compilation: Compilation,
): FunctionDefinition {
  const scope = new Scope(compilation);
  // A look asks nobody, and its way has no caller.
  const [parameters, recipe, caller] = way.parameters.toReversed();
  for (const name of Object.keys(definition.metadata.parameters.properties)) scope.names.take(name);
  bindCaller(caller, scope);
  if (recipe !== undefined && ts.isIdentifier(recipe.name)) scope.bindRecipe(recipe.name, inlinedRecipe(definition));
  if (parameters !== undefined && ts.isIdentifier(parameters.name)) {
    scope.bind(parameters.name, { expression: variable('PSBoundParameters'), growing: false });
  }
  return exported(definition, inlineBody(way, scope));
}

/** The exported function of a plain cmdlet: its own body, with the cmdlet's parameters in their places. */
export function plainCmdlet(definition: Definition, compilation: Compilation): FunctionDefinition {
  const scope = new Scope(compilation);
  const run = definition.functions.get('run');
  if (run === undefined) throw new Error(`${definition.metadata.cmdlet} has no run.`);
  const [caller, parameters] = run.parameters;
  bindCaller(caller, scope);
  const prelude = bindParameters(definition, parameters, scope);
  return exported(definition, [...prelude, ...inlineBody(run, scope)]);
}

/** The exported function of the repair with all recipes: its own body, with the generated functions behind `looks`. */
export function repairCmdlet(
  definition: Definition,
  functionsOf: LookFunctions,
  compilation: Compilation,
): FunctionDefinition {
  const scope = new Scope(compilation);
  const run = definition.functions.get('run');
  if (run === undefined) throw new Error(`${definition.metadata.cmdlet} has no run.`);
  const [caller, looks, parameters] = run.parameters;
  bindCaller(caller, scope);
  if (looks !== undefined && ts.isIdentifier(looks.name)) scope.bindRecipe(looks.name, inlinedLooks(functionsOf));
  const prelude = bindParameters(definition, parameters, scope);
  return exported(definition, [...prelude, ...inlineBody(run, scope)]);
}

/** Names of the generated functions that look everywhere, rank and plan. */
export interface LookFunctions {
  readonly findings: string;
  readonly rank: string;
  readonly plan: string;
}

/** How `looks.findings()`, `looks.rank(…)` and `looks.plan(…)` read inside the cmdlet. */
function inlinedLooks(functionsOf: LookFunctions): InlinedRecipe {
  return {
    constants: { parameters: variable('PSBoundParameters') },
    call: (method, node, scope) => {
      const [first, second] = lowerOperands(node.arguments, scope);
      if (method === 'findings') return collect(evaluate(command(functionsOf.findings)));
      if (method === 'rank' && first !== undefined)
        return collect(evaluate(command(functionsOf.rank, [named('Findings', first)])));
      if (method !== 'plan' || first === undefined || second === undefined) return scope.stop(node, 'RDP2007');
      return command(functionsOf.plan, [named('Id', first), named('AllowSessionDrop', second)]);
    },
  };
}

/** Puts the cmdlet's parameters in the place of the names that an arrow takes out of them: `(caller, { Id, Force }) => …`. */
function bindParameters(
  definition: Definition,
  parameters: ts.ParameterDeclaration | undefined,
  scope: Scope,
): readonly Statement[] {
  const prelude: Statement[] = [];
  const { properties, required } = definition.metadata.parameters;
  if (parameters === undefined || !ts.isObjectBindingPattern(parameters.name)) return prelude;
  for (const { name } of parameters.name.elements) {
    const schema = ts.isIdentifier(name) ? properties[name.text] : undefined;
    if (!ts.isIdentifier(name) || schema === undefined) continue;
    const value = boundValue(name.text, schema, (required ?? []).includes(name.text));
    scope.names.take(name.text);
    if (value.kind === 'variable' || value.kind === 'member') scope.bind(name, { expression: value, growing: false });
    else prelude.push(assign(variable(scope.declare(name)), value));
  }
  return prelude;
}

/**
 * The exported function of a diagnosis: the findings of every look and what is found besides, ranked by what the file
 * says; under -Quiet only whether they pass.
 */
export function diagnosisCmdlet(definition: Definition, collector: string): FunctionDefinition {
  const { functions, metadata } = definition;
  const names = recipeFunctionNames(metadata.cmdlet);
  const select = functions.get('select');
  const passed = parameterArguments(definition, select, 'parameters');
  const ranked = command(names.select, [...passFirst(select, variable('findings')), ...passed.arguments]);
  // What passes is asked for, not kept: output goes to the pipeline as it comes.
  const verdict = command(names.passes, passFirst(functions.get('passes'), collect(evaluate(ranked))));
  const quiet: Statement = {
    kind: 'if',
    branches: [
      {
        condition: { kind: 'member', target: variable('Quiet'), name: 'IsPresent' },
        body: [{ kind: 'return', value: verdict }],
      },
    ],
  };
  const asked = parameterArguments(definition, functions.get('inside'), 'parameters', 0);
  const besides = parameterArguments(definition, functions.get('outside'), 'parameters', 0);
  const inside: Statement = {
    kind: 'if',
    branches: [{ condition: command(names.inside, asked.arguments), body: [evaluate(command(collector))] }],
  };
  const found = collect(inside, ...besides.prelude, evaluate(command(names.outside, besides.arguments)));
  const body: Statement[] = [
    ...asked.prelude,
    assign(variable('findings'), found),
    ...passed.prelude,
    ...(Object.hasOwn(metadata.parameters.properties, 'Quiet') ? [quiet] : []),
    evaluate(ranked),
  ];
  return exported(definition, body);
}

function bindCaller(caller: ts.ParameterDeclaration | undefined, scope: Scope): void {
  if (caller !== undefined && ts.isIdentifier(caller.name)) {
    scope.bind(caller.name, { expression: variable('PSCmdlet'), growing: false });
  }
}

function inlineBody(arrow: ts.ArrowFunction, scope: Scope): readonly Statement[] {
  const { value, prelude } = scope.apart(() =>
    ts.isBlock(arrow.body) ? lowerBody(arrow.body, scope) : lowerReturn(arrow.body, scope),
  );
  return [...prelude, ...withoutCollecting(value)];
}

/** How the engine's `recipe.observe()`, `recipe.plan(…)` and `recipe.cmdlet` read inside the cmdlet of one recipe. */
function inlinedRecipe(definition: Definition): InlinedRecipe {
  const { metadata, functions } = definition;
  const names = recipeFunctionNames(metadata.cmdlet);
  return {
    constants: {
      cmdlet: text(metadata.cmdlet),
      impact: text(metadata.impact ?? ''),
      lowersSecurity: constant(metadata.lowersSecurity === true ? 'true' : 'false'),
      handshake: constant(metadata.handshake === true ? 'true' : 'false'),
    },
    call: (method, node, scope) => {
      if (method === 'secret') return boundSecret(definition);
      if (method !== 'observe' && method !== 'diagnose' && method !== 'plan') return scope.stop(node, 'RDP2007');
      const arrow = functions.get(method);
      const looks = method === 'observe';
      const observation = looks ? undefined : node.arguments[0];
      const first = observation === undefined ? [] : passFirst(arrow, lowerExpression(observation, scope));
      const passed = parameterArguments(definition, arrow, scope.names.takeTemporary('parameters'), looks ? 0 : 1);
      scope.prelude.push(...passed.prelude);
      return collected(arrow, command(names[method], [...first, ...passed.arguments]), scope.checker);
    },
  };
}

/** The function that runs every observation and diagnosis. */
export function findingCollector(
  name: string,
  definitions: readonly Definition[],
  checker: ts.TypeChecker,
): FunctionDefinition {
  const body = definitions.flatMap((definition): Statement[] => {
    const names = recipeFunctionNames(definition.metadata.cmdlet);
    const observed = collected(definition.functions.get('observe'), command(names.observe), checker);
    return [evaluate(command(names.diagnose, passFirst(definition.functions.get('diagnose'), observed)))];
  });
  return {
    kind: 'function',
    name,
    help: ['.SYNOPSIS', ...wrap('What every remedy sees on this computer. Reads only.')],
    attributes: ['CmdletBinding()', 'OutputType([object[]])'],
    parameters: [],
    body,
  };
}

function exported(definition: Definition, body: readonly Statement[]): FunctionDefinition {
  const { metadata } = definition;
  const changes = metadata.confirmImpact !== undefined;
  const binding = changes ? `SupportsShouldProcess, ConfirmImpact = ${quote(metadata.confirmImpact ?? 'Medium')}` : '';
  const thrown = evaluate(call(variable('PSCmdlet'), 'ThrowTerminatingError', variable('_')));
  return {
    kind: 'function',
    name: metadata.cmdlet,
    help: cmdletHelp(withPowerShellParameters(metadata)),
    attributes: [`CmdletBinding(${binding})`, ...metadata.outputs.map((each) => `OutputType(${quote(each)})`)],
    parameters: [
      ...Object.entries(metadata.parameters.properties).map(([name, schema]) =>
        publicParameter(name, schema, (metadata.parameters.required ?? []).includes(name)),
      ),
      ...(metadata.lists === undefined ? [] : [listParameter]),
      ...(metadata.remote === true ? [sessionParameter] : []),
    ],
    body: {
      // A caller's -ErrorAction SilentlyContinue must not let a failed step pass for a done one.
      begin: [assign(variable('ErrorActionPreference'), text('Stop'))],
      process: [
        {
          kind: 'try',
          body: [
            ...(metadata.remote === true ? [runRemotely(metadata)] : []),
            ...(metadata.lists === undefined ? [] : [runListing(metadata.lists)]),
            ...body,
          ],
          handler: [thrown],
        },
      ],
    },
  };
}

/** Only PowerShell has sessions, so this is no parameter of a schema. */
const sessionParameter: Parameter = {
  name: 'Session',
  attributes: ['Parameter()', 'ValidateNotNullOrEmpty()'],
  type: 'System.Management.Automation.Runspaces.PSSession[]',
};

/** Elsewhere one calls what lists: only PowerShell has several answers to one call. */
const listParameter: Parameter = { name: 'List', attributes: ['Parameter()'], type: 'switch' };

/** The metadata with the parameters that only PowerShell has. */
export const withPowerShellParameters = (metadata: DefinitionMetadata): DefinitionMetadata => {
  const { parameters, lists, remote } = metadata;
  const List: ParameterSchema = { type: 'boolean', description: `Changes nothing, and lists what ${lists} lists.` };
  const Session: ParameterSchema = {
    type: 'object',
    description:
      'Sessions to other computers, as New-PSSession makes them: it runs there, and they need not have this module. What ' +
      'comes back has the same types, and names its computer.',
  };
  const properties = {
    ...parameters.properties,
    ...(lists === undefined ? {} : { List }),
    ...(remote === true ? { Session } : {}),
  };
  return { ...metadata, parameters: { ...parameters, properties } };
};

/** `-List` calls another cmdlet. */
const runListing = (cmdlet: string): Statement => ({
  kind: 'if',
  branches: [
    { condition: { kind: 'member', target: variable('List'), name: 'IsPresent' }, body: [giveBack(command(cmdlet))] },
  ],
});

/** Name of the border's function that runs a cmdlet where a session leads. */
export const remoteFunctionName = 'invokeRemoteCmdlet';

/** -WhatIf shows what would be done there; without it the question is asked here, once a computer. */
function runRemotely({ cmdlet, confirmImpact }: DefinitionMetadata): Statement {
  const computer: Expression = { kind: 'member', target: variable('_'), name: 'ComputerName' };
  const asked = call(variable('PSCmdlet'), 'ShouldProcess', computer, text(cmdlet));
  const block: Expression = {
    kind: 'scriptBlock',
    parameters: [],
    body: [evaluate(binary(variable('WhatIfPreference'), '-or', asked))],
  };
  const agreed = command('Where-Object', [{ kind: 'positional', value: block }]);
  const sessions: Expression =
    confirmImpact === undefined
      ? variable('Session')
      : collect(evaluate({ kind: 'pipeline', stages: [variable('Session'), agreed] }));
  const parameters = hashtable([
    { key: 'Caller', value: variable('PSCmdlet') },
    { key: 'Parameters', value: variable('PSBoundParameters') },
    { key: 'Session', value: sessions },
  ]);
  return {
    kind: 'if',
    branches: [
      {
        condition: call(variable('PSBoundParameters'), 'ContainsKey', text('Session')),
        body: [
          assign(variable('remote'), parameters),
          giveBack(command('Invoke-RemoteCmdlet', [{ kind: 'splat', variable: 'remote' }])),
        ],
      },
    ],
  };
}

function publicParameter(name: string, schema: ParameterSchema, mandatory: boolean): Parameter {
  const arguments_ = [
    ...(mandatory ? ['Mandatory'] : []),
    ...(schema.position === undefined ? [] : [`Position = ${schema.position}`]),
    ...(schema.pipeline === true ? ['ValueFromPipeline'] : []),
    ...((schema.pipeline === true && schema.type !== 'object') || schema.pipelineProperty === true
      ? ['ValueFromPipelineByPropertyName']
      : []),
  ];
  const values = schema.items ?? schema;
  const attributes = [`Parameter(${arguments_.join(', ')})`];
  if (schema.typeName !== undefined) attributes.push(`PSTypeName(${quote(schema.typeName)})`);
  if ((values.minLength ?? 0) > 0 && values.enum === undefined) attributes.push('ValidateNotNullOrEmpty()');
  if (values.enum !== undefined) attributes.push(`ValidateSet(${values.enum.map(quote).join(', ')})`);
  if (values.pattern !== undefined) attributes.push(`ValidatePattern(${quote(values.pattern)})`);
  if (values.minimum !== undefined || values.maximum !== undefined) {
    attributes.push(`ValidateRange(${values.minimum ?? -2147483648}, ${values.maximum ?? 2147483647})`);
  }
  return { name, attributes, type: publicType(schema) };
}

function publicType(schema: ParameterSchema): string | undefined {
  if (schema.secret === true) return 'securestring';
  if (schema.type === 'array') return `${schema.items?.type === 'integer' ? 'int' : 'string'}[]`;
  const types: Readonly<Record<string, string | undefined>> = { string: 'string', integer: 'int', boolean: 'switch' };
  return types[schema.type];
}

/** What the parameter that is a secret was given; nothing for most cmdlets. */
function boundSecret({ metadata: { parameters } }: Definition): Expression {
  const [secret] = Object.entries(parameters.properties).filter(([, schema]) => schema.secret === true);
  if (secret === undefined) return constant('null');
  return boundValue(...secret, (parameters.required ?? []).includes(secret[0]));
}

/** `-Name value` for a function's first parameter, where it has one. */
export function passFirst(arrow: ts.ArrowFunction | undefined, value: Expression): readonly CommandArgument[] {
  const [first] = arrow?.parameters ?? [];
  if (first === undefined) return [];
  return [named(ts.isIdentifier(first.name) ? parameterName(first.name.text) : observationParameter, value)];
}

/** The output of a function, collected where its type is an array. */
export function collected(
  arrow: ts.ArrowFunction | undefined,
  invoked: Expression,
  checker: ts.TypeChecker,
): Expression {
  const signature = arrow === undefined ? undefined : checker.getSignatureFromDeclaration(arrow);
  const isArray =
    signature !== undefined && shapeOf(checker, checker.getReturnTypeOfSignature(signature)).kind === 'array';
  return isArray ? collect(evaluate(invoked)) : invoked;
}

/** The names in the parameter `{ A, B }` at a position of an arrow. */
export function takenNames(arrow: ts.ArrowFunction | undefined, position: number): readonly string[] {
  const pattern = arrow?.parameters[position]?.name;
  if (pattern === undefined || !ts.isObjectBindingPattern(pattern)) return [];
  return pattern.elements.map((each) => each.name.getText());
}

/** Arguments for the parameter `{ A, B }` at a position of an arrow: the cmdlet's parameters that it takes. */
function parameterArguments(
  definition: Definition,
  arrow: ts.ArrowFunction | undefined,
  splat: string,
  position = 1,
): { readonly prelude: readonly Statement[]; readonly arguments: readonly CommandArgument[] } {
  const { properties, required } = definition.metadata.parameters;
  const entries = takenNames(arrow, position).flatMap((name): HashtableEntry[] => {
    const schema = properties[name];
    return schema === undefined
      ? []
      : [{ key: name, value: boundValue(name, schema, (required ?? []).includes(name)) }];
  });
  if (entries.length < 2 && entries.every((each) => each.value.kind !== 'pipeline')) {
    return { prelude: [], arguments: entries.map((each) => named(each.key, each.value as Expression)) };
  }
  return { prelude: [assign(variable(splat), hashtable(entries))], arguments: [{ kind: 'splat', variable: splat }] };
}

/**
 * What a parameter was given, or $null. ValidateSet ignores case and a comparison of ours may not: the caller's word is
 * replaced by the set's own.
 */
function boundValue(name: string, schema: ParameterSchema, mandatory: boolean): Expression {
  if (schema.type === 'boolean') return { kind: 'member', target: variable(name), name: 'IsPresent' };
  if (schema.enum !== undefined) {
    const same: Expression = { kind: 'binary', operator: '-eq', left: variable('_'), right: variable(name) };
    const block: Expression = { kind: 'scriptBlock', parameters: [], body: [evaluate(same)] };
    const set: Expression = { kind: 'array', elements: schema.enum.map(text) };
    return { kind: 'pipeline', stages: [set, command('Where-Object', [{ kind: 'positional', value: block }])] };
  }
  if (mandatory) return variable(name);
  return { kind: 'index', target: variable('PSBoundParameters'), index: text(name) };
}
