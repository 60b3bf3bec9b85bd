import { ts } from 'ts-morph';
import {
  array,
  assign,
  binary,
  call,
  cast,
  command,
  type EnumerationMembers,
  type Expression,
  evaluate,
  type FunctionDefinition,
  member,
  named,
  not,
  number,
  type Parameter,
  record,
  type Statement,
  text,
  variable,
} from '../powershell/ast.js';
import { quote } from '../powershell/quote.js';
import { type BorderCommand, borderCommandOf } from './border.js';
import { toCommandName } from './names.js';
import type { ParameterSet, SetParameter } from './parameter-sets.js';
import { knownTypes, outputTypes } from './stand-in-types.js';

/** A command of Windows and the simulator's function that answers for it. */
export interface StandIn {
  readonly command: BorderCommand;
  readonly handler: ts.FunctionDeclaration;
  readonly handlerName: string;
}

/** The simulator's function for `Get-NetIPInterface` is `invokeLabGetNetIPInterface`. */
export function findStandIns(checker: ts.TypeChecker, files: readonly ts.SourceFile[]): readonly StandIn[] {
  const commands = declaredCommands(checker, files);
  const handlers = files.flatMap((file) =>
    file.statements.filter(ts.isFunctionDeclaration).filter((each) => each.name?.text.startsWith('invokeLab') === true),
  );
  return handlers.flatMap((handler) => {
    const name = handler.name?.text ?? '';
    const declared = commands.get(name.slice('invokeLab'.length).toLowerCase());
    const handlerName = toCommandName(name)?.commandName;
    return declared === undefined || handlerName === undefined ? [] : [{ command: declared, handler, handlerName }];
  });
}

/** Every command of the border by its lower-case name without dash; several declarations of one command are one. */
function declaredCommands(checker: ts.TypeChecker, files: readonly ts.SourceFile[]): Map<string, BorderCommand> {
  const commands = new Map<string, BorderCommand>();
  for (const file of files) {
    for (const statement of file.statements.filter(ts.isVariableStatement)) {
      for (const declaration of statement.declarationList.declarations) {
        const declared = borderCommandOf(checker, declaration);
        if (declared === undefined) continue;
        const key = declared.name.replace('-', '').toLowerCase();
        const known = commands.get(key);
        commands.set(key, { ...declared, parameters: { ...known?.parameters, ...declared.parameters } });
      }
    }
  }
  return commands;
}

/** Name of the private function that refuses parameters which the simulator does not answer for. */
export const refereeName = 'Assert-LabImplemented';

type Enumerations = Readonly<Record<string, EnumerationMembers>>;

/**
 * The function that stands in for a command: parameters and parameter sets as Windows has them, so that PowerShell itself
 * refuses what Windows would, and the simulator's answer as output.
 */
export function standInFunction(
  standIn: StandIn,
  first: string,
  sets: readonly ParameterSet[],
  enumerations: Enumerations,
): FunctionDefinition {
  const { command: declared, handlerName } = standIn;
  const asks = sets.some((set) => set.parameters.some((each) => each.name === 'WhatIf'));
  const implemented = Object.keys(declared.parameters).filter((name) => !confirming.includes(name));
  const received = record(
    implemented.map((name) => ({
      key: name,
      value: receivedValue(name, declared.parameters[name] ?? '', enumerations),
    })),
  );
  // A handler that needs none of the parameters takes none.
  const passed = standIn.handler.parameters.length === 0 ? [] : [named('Received', variable('received'))];
  const output = outputTypes[declared.name];
  return {
    kind: 'function',
    name: declared.name,
    help: ['.SYNOPSIS', `Stands in for ${declared.name} of the module ${declared.module}.`],
    attributes: [
      `CmdletBinding(${[
        ...(asks ? ['SupportsShouldProcess'] : []),
        'PositionalBinding = $false',
        // Get-Command prints the default set first.
        ...(sets.length > 1 && sets[0] !== undefined ? [`DefaultParameterSetName = ${quote(sets[0].name)}`] : []),
      ].join(', ')})`,
      ...(output === undefined ? [] : [`OutputType(${quote(output)})`]),
    ],
    parameters: standInParameters(sets, implemented, enumerations),
    body: [
      assign(variable('silent'), binary(variable('ErrorActionPreference'), '-eq', text('SilentlyContinue'))),
      assign(variable('ErrorActionPreference'), text('Stop')),
      evaluate(
        command(refereeName, [
          named('Command', text(declared.name)),
          named('Passed', array([member(variable('PSBoundParameters'), 'Keys')])),
          named('Implemented', array(implemented.map(text))),
        ]),
      ),
      ...(asks ? [unlessProcessed] : []),
      ...(passed.length === 0 ? [] : [assign(variable('received'), received)]),
      {
        kind: 'try',
        body: [evaluate(command(first)), evaluate(withTypeName(command(handlerName, passed), output))],
        handler: [
          {
            kind: 'if',
            branches: [
              {
                condition: not(variable('silent')),
                body: [evaluate(call(variable('PSCmdlet'), 'ThrowTerminatingError', variable('_')))],
              },
            ],
          },
        ],
      },
    ],
  };
}

/** Parameters that SupportsShouldProcess brings. */
const confirming = ['WhatIf', 'Confirm'];

const unlessProcessed: Statement = {
  kind: 'if',
  branches: [
    {
      condition: not(call(variable('PSCmdlet'), 'ShouldProcess', text('the simulated Windows'))),
      body: [{ kind: 'return' }],
    },
  ],
};

/** What a CIM class is called is checked where an instance is passed on, so the stand-ins name theirs too. */
function withTypeName(answer: Expression, type: string | undefined): Expression {
  if (type === undefined) return answer;
  const names = member(variable('_'), 'PSTypeNames');
  const body = [evaluate(call(names, 'Insert', number(0), text(type))), evaluate(variable('_'))];
  const naming: Expression = { kind: 'scriptBlock', parameters: [], body };
  return {
    kind: 'pipeline',
    stages: [answer, command('ForEach-Object', [{ kind: 'positional', value: naming }])],
  };
}

function receivedValue(name: string, type: string, enumerations: Enumerations): Expression {
  if (type === 'switch') return member(variable(name), 'IsPresent');
  const { base, isArray } = elementType(type);
  // The simulator reads names.
  return enumerations[base] === undefined ? variable(name) : cast(isArray ? 'string[]' : 'string', variable(name));
}

/** The param block: each parameter once, in the order in which the sets name them. */
function standInParameters(
  sets: readonly ParameterSet[],
  implemented: readonly string[],
  enumerations: Enumerations,
): readonly Parameter[] {
  const first = new Map<string, SetParameter>();
  for (const each of sets.flatMap((set) => set.parameters)) {
    if (!confirming.includes(each.name) && !first.has(each.name)) first.set(each.name, each);
  }
  return [...first.values()].map(({ name, type }) => {
    const { base, isArray } = elementType(type);
    const spelled = enumerations[base] === undefined ? (knownTypes[base] ?? 'object') : base;
    return {
      name,
      attributes: [
        ...setAttributes(name, sets),
        ...(base.includes('#') ? [`PSTypeName(${quote(`Microsoft.Management.Infrastructure.${base}`)})`] : []),
      ],
      type: `${spelled}${isArray ? '[]' : ''}`,
      // The simulator gets a list where nothing was passed.
      default: isArray && implemented.includes(name) && !isAlwaysMandatory(name, sets) ? array([]) : undefined,
    };
  });
}

const isAlwaysMandatory = (name: string, sets: readonly ParameterSet[]): boolean =>
  sets.every((set) => set.parameters.some((each) => each.name === name && each.mandatory));

/** `[Parameter(…)]` for every set that has the parameter, or one where all sets have it alike. */
function setAttributes(name: string, sets: readonly ParameterSet[]): readonly string[] {
  const members = sets.flatMap((set) => {
    const found = set.parameters.find((each) => each.name === name);
    if (found === undefined) return [];
    const facts = [
      ...(found.mandatory ? ['Mandatory'] : []),
      ...(found.position === undefined ? [] : [`Position = ${found.position}`]),
    ];
    return [{ set: set.name, facts: facts.join(', ') }];
  });
  const [one] = members;
  if (one !== undefined && members.length === sets.length && members.every((each) => each.facts === one.facts)) {
    return one.facts === '' ? [] : [`Parameter(${one.facts})`];
  }
  return members.map(
    ({ set, facts }) => `Parameter(ParameterSetName = ${quote(set)}${facts === '' ? '' : `, ${facts}`})`,
  );
}

function elementType(type: string): { readonly base: string; readonly isArray: boolean } {
  const isArray = type.endsWith('[]');
  return { base: isArray ? type.slice(0, -2) : type, isArray };
}
