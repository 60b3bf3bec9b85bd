import type { ts } from 'ts-morph';
import {
  assign,
  type CommandArgument,
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
  number,
  record,
  type Statement,
  text,
  variable,
} from '../powershell/ast.js';
import { collected, passFirst, recipeFunctionNames, takenNames } from './cmdlet.js';
import type { AutomaticRepairData, Definition } from './definitions.js';
import { wrap } from './lower/function.js';

/** Name of the private function that plans what repairs a finding. */
export const repairPlannerName = 'Get-RdpRepairPlan';

/**
 * The function that plans the repair of a finding: the plan of the recipe that names it, with the parameters that it names
 * there. What is to be called stands in the recipes and is written out here; nothing that was found is ever run.
 */
export function repairPlanner(definitions: readonly Definition[], checker: ts.TypeChecker): FunctionDefinition {
  const clauses = definitions.flatMap((definition) =>
    (definition.metadata.repairs ?? []).map((repair) => ({
      values: repair.findings.map(text),
      body: planBody(definition, repair, checker),
    })),
  );
  return {
    kind: 'function',
    name: repairPlannerName,
    help: ['.SYNOPSIS', ...wrap('What would repair a finding without anybody there. Reads only.')],
    attributes: ['CmdletBinding()', 'OutputType([pscustomobject])'],
    parameters: [
      { name: 'Id', attributes: [], type: 'string' },
      { name: 'AllowSessionDrop', attributes: [], type: 'bool' },
    ],
    body: [{ kind: 'switch', subject: variable('Id'), clauses }],
  };
}

function planBody(
  definition: Definition,
  { parameters }: AutomaticRepairData,
  checker: ts.TypeChecker,
): readonly Statement[] {
  const { metadata, functions } = definition;
  const names = recipeFunctionNames(metadata.cmdlet);
  const observe = functions.get('observe');
  const plan = functions.get('plan');
  const observed = collected(
    observe,
    command(names.observe, constantArguments(definition, observe, 0, parameters)),
    checker,
  );
  const passed = passFirst(plan, variable('observation'));
  const given = constantEntries(definition, plan, 1, parameters);
  const splat: Statement[] = given.length === 0 ? [] : [assign(variable('parameters'), hashtable(given))];
  const splatted: CommandArgument[] = given.length === 0 ? [] : [{ kind: 'splat', variable: 'parameters' }];
  const planned = command(names.plan, [...passed, ...splatted]);
  return [
    ...(passed.length === 0 ? [] : [assign(variable('observation'), observed)]),
    ...splat,
    giveBack(
      record([
        { key: 'Cmdlet', value: text(metadata.cmdlet) },
        { key: 'MayLower', value: constant(metadata.lowersSecurity === true ? 'true' : 'false') },
        { key: 'Changes', value: collect(evaluate(planned)) },
      ]),
    ),
  ];
}

function constantArguments(
  definition: Definition,
  arrow: ts.ArrowFunction | undefined,
  position: number,
  parameters: AutomaticRepairData['parameters'],
): readonly CommandArgument[] {
  return constantEntries(definition, arrow, position, parameters).map(({ key, value }) =>
    named(key, value as Expression),
  );
}

/** What the arrow takes of the cmdlet's parameters, as constants; a switch that is not named is off. */
function constantEntries(
  definition: Definition,
  arrow: ts.ArrowFunction | undefined,
  position: number,
  parameters: AutomaticRepairData['parameters'],
): readonly HashtableEntry[] {
  const { properties } = definition.metadata.parameters;
  return takenNames(arrow, position).flatMap((name): HashtableEntry[] => {
    if (name === 'AllowSessionDrop') return [{ key: name, value: variable(name) }];
    const value = parameters[name];
    if (value !== undefined) return [{ key: name, value: constantValue(value) }];
    return properties[name]?.type === 'boolean' ? [{ key: name, value: constant('false') }] : [];
  });
}

function constantValue(value: AutomaticRepairData['parameters'][string]): Expression {
  if (typeof value === 'string') return text(value);
  return typeof value === 'number' ? number(value) : constant(value ? 'true' : 'false');
}
