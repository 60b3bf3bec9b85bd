import { ts } from 'ts-morph';
import {
  assign,
  type CommandArgument,
  call,
  collect,
  command,
  type Expression,
  evaluate,
  type FunctionDefinition,
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
import type { Definition } from './definitions.js';
import { cmdletHelp } from './help.js';
import { wrap } from './lower/function.js';
import { toPascalCase } from './names.js';
import { shapeOf } from './types.js';

/** Names of the private functions that a recipe's arrows become. */
export function recipeFunctionNames(
  cmdlet: string,
): Readonly<Record<'observe' | 'diagnose' | 'plan' | 'select' | 'run', string>> {
  const noun = cmdlet.slice(cmdlet.indexOf('-') + 1);
  return {
    observe: `Get-${noun}Observation`,
    diagnose: `Get-${noun}Finding`,
    plan: `Get-${noun}Plan`,
    select: `Select-${noun}Finding`,
    run: `Invoke-${cmdlet.replace('-', '')}`,
  };
}

/** The exported function of a recipe: help, parameters from the schema, and the way from observation to result. */
export function recipeCmdlet(definition: Definition, checker: ts.TypeChecker): FunctionDefinition {
  const { metadata, functions } = definition;
  const names = recipeFunctionNames(metadata.cmdlet);
  const observed = collected(functions.get('observe'), command(names.observe), checker);
  const diagnosed = command(names.diagnose, passFirst(functions.get('diagnose'), variable('observation')));
  const plan = planArguments(definition, functions.get('plan'));
  const body: Statement[] = [
    assign(variable('observation'), observed),
    ...plan.prelude,
    assign(variable('plan'), collect(evaluate(command(names.plan, plan.arguments)))),
    assign(
      variable('applied'),
      collect(
        evaluate(command('Invoke-Plan', [named('Caller', variable('PSCmdlet')), named('Plan', variable('plan'))])),
      ),
    ),
    { kind: 'if', branches: [{ condition: variable('WhatIfPreference'), body: [{ kind: 'return' }] }] },
    { kind: 'blank' },
    { kind: 'comment', lines: ['Look again: what the remedy was for must be gone.'] },
    assign(variable('observation'), observed),
    assign(variable('findings'), collect(evaluate(diagnosed))),
    evaluate(
      command('Complete-Remediation', [
        named('Cmdlet', text(metadata.cmdlet)),
        named('Impact', text(metadata.impact ?? '')),
        named('Applied', variable('applied')),
        named('Findings', variable('findings')),
      ]),
    ),
  ];
  return exported(definition, body, ['Rdp0x904.Remediation']);
}

/** The exported function of a diagnosis: every recipe's findings, ranked by what the file says. */
export function diagnosisCmdlet(definition: Definition, collector: string): FunctionDefinition {
  const names = recipeFunctionNames(definition.metadata.cmdlet);
  const select = definition.functions.get('select');
  const plan = planArguments(definition, select);
  const [first, ...rest] = plan.arguments;
  const findings: CommandArgument[] =
    first?.kind === 'named' ? [named(first.name, variable('findings')), ...rest] : [...plan.arguments];
  const body: Statement[] = [
    assign(variable('findings'), collect(evaluate(command(collector)))),
    ...plan.prelude,
    evaluate(command(names.select, findings)),
  ];
  return exported(definition, body, ['Rdp0x904.Finding']);
}

/** The exported function of a plain cmdlet. */
export function plainCmdlet(definition: Definition): FunctionDefinition {
  const run = definition.functions.get('run');
  const names = recipeFunctionNames(definition.metadata.cmdlet);
  const [caller] = run?.parameters ?? [];
  const plan = planArguments(definition, run);
  const callerName = caller === undefined ? 'Caller' : toPascalCase(caller.name.getText());
  const rest = plan.arguments.filter((each) => !(each.kind === 'named' && each.name === callerName));
  const body: Statement[] = [
    ...plan.prelude,
    evaluate(command(names.run, [named(callerName, variable('PSCmdlet')), ...rest])),
  ];
  return exported(definition, body, definition.metadata.outputs ?? []);
}

/** The function that runs every recipe's observation and diagnosis. */
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

function exported(definition: Definition, body: readonly Statement[], outputs: readonly string[]): FunctionDefinition {
  const { metadata } = definition;
  const changes = metadata.confirmImpact !== undefined;
  const binding = changes ? `SupportsShouldProcess, ConfirmImpact = ${quote(metadata.confirmImpact ?? 'Medium')}` : '';
  const thrown = evaluate(call(variable('PSCmdlet'), 'ThrowTerminatingError', variable('_')));
  return {
    kind: 'function',
    name: metadata.cmdlet,
    help: cmdletHelp(metadata),
    attributes: [`CmdletBinding(${binding})`, ...outputs.map((each) => `OutputType(${quote(each)})`)],
    parameters: Object.entries(metadata.parameters.properties).map(([name, schema]) =>
      publicParameter(name, schema, (metadata.parameters.required ?? []).includes(name)),
    ),
    body: {
      // A caller's -ErrorAction SilentlyContinue must not let a failed step pass for a done one.
      begin: [assign(variable('ErrorActionPreference'), text('Stop'))],
      process: [{ kind: 'try', body, handler: [thrown] }],
    },
  };
}

function publicParameter(name: string, schema: ParameterSchema, mandatory: boolean): Parameter {
  const arguments_ = [
    ...(mandatory ? ['Mandatory'] : []),
    ...(schema.position === undefined ? [] : [`Position = ${schema.position}`]),
    ...(schema.pipeline === true ? ['ValueFromPipeline'] : []),
    ...(schema.pipeline === true && schema.type !== 'object' ? ['ValueFromPipelineByPropertyName'] : []),
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
  if (schema.type === 'array') return `${schema.items?.type === 'integer' ? 'int' : 'string'}[]`;
  const types: Readonly<Record<string, string | undefined>> = { string: 'string', integer: 'int', boolean: 'switch' };
  return types[schema.type];
}

/** `-Name value` for a function's first parameter, where it has one. */
function passFirst(arrow: ts.ArrowFunction | undefined, value: Expression): readonly CommandArgument[] {
  const [first] = arrow?.parameters ?? [];
  return first === undefined ? [] : [named(toPascalCase(first.name.getText()), value)];
}

/** The output of a function, collected where its type is an array. */
function collected(arrow: ts.ArrowFunction | undefined, invoked: Expression, checker: ts.TypeChecker): Expression {
  const signature = arrow === undefined ? undefined : checker.getSignatureFromDeclaration(arrow);
  const isArray =
    signature !== undefined && shapeOf(checker, checker.getReturnTypeOfSignature(signature)).kind === 'array';
  return isArray ? collect(evaluate(invoked)) : invoked;
}

/** Arguments for an arrow `(first, { A, B }) => …`: the observation, and the cmdlet's parameters that it takes. */
function planArguments(
  definition: Definition,
  arrow: ts.ArrowFunction | undefined,
): { readonly prelude: readonly Statement[]; readonly arguments: readonly CommandArgument[] } {
  const [first, second] = arrow?.parameters ?? [];
  const { properties, required } = definition.metadata.parameters;
  const observation = first === undefined ? [] : [named(toPascalCase(first.name.getText()), variable('observation'))];
  const taken =
    second !== undefined && ts.isObjectBindingPattern(second.name)
      ? second.name.elements.map((each) => each.name.getText())
      : [];
  const entries = taken.flatMap((name): HashtableEntry[] => {
    const schema = properties[name];
    return schema === undefined
      ? []
      : [{ key: name, value: boundValue(name, schema, (required ?? []).includes(name)) }];
  });
  if (entries.length < 3 && entries.every((each) => each.value.kind !== 'pipeline')) {
    const direct = entries.map((each) => named(each.key, each.value as Expression));
    return { prelude: [], arguments: [...observation, ...direct] };
  }
  const parameters = assign(variable('parameters'), hashtable(entries));
  return { prelude: [parameters], arguments: [...observation, { kind: 'splat', variable: 'parameters' }] };
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
