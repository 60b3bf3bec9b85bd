import { ts } from 'ts-morph';
import {
  array,
  assign,
  call,
  command,
  constant,
  type Expression,
  evaluate,
  type FunctionDefinition,
  named,
  not,
  type Parameter,
  record,
  text,
  variable,
} from '../powershell/ast.js';
import { quote } from '../powershell/quote.js';
import { type BorderCommand, borderCommandOf } from './border.js';
import { toCommandName } from './names.js';

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

/**
 * The function that stands in for a command: parameters as Windows declares them, so that PowerShell itself refuses what
 * Windows would, and the simulator's answer as output.
 */
export function standInFunction(
  standIn: StandIn,
  first: string,
  enumerations: Readonly<Record<string, readonly string[]>>,
): FunctionDefinition {
  const { command: declared, handlerName } = standIn;
  const confirms = Object.hasOwn(declared.parameters, 'Confirm');
  const own = Object.entries(declared.parameters).filter(([name]) => name !== 'Confirm' && name !== 'WhatIf');
  const received = record(
    Object.keys(declared.parameters).map((name) => ({
      key: name,
      value: receivedValue(name, declared.parameters[name] ?? ''),
    })),
  );
  // A handler that needs none of the parameters takes none.
  const passed = standIn.handler.parameters.length === 0 ? [] : [named('Received', variable('received'))];
  const silent: Expression = {
    kind: 'binary',
    operator: '-eq',
    left: variable('ErrorActionPreference'),
    right: text('SilentlyContinue'),
  };
  return {
    kind: 'function',
    name: declared.name,
    help: ['.SYNOPSIS', `Stands in for ${declared.name} of the module ${declared.module}.`],
    attributes: [confirms ? 'CmdletBinding(SupportsShouldProcess)' : 'CmdletBinding()'],
    parameters: own.map(([name, type]) => standInParameter(name, type, enumerations)),
    body: [
      assign(variable('silent'), silent),
      assign(variable('ErrorActionPreference'), text('Stop')),
      ...(passed.length === 0 ? [] : [assign(variable('received'), received)]),
      {
        kind: 'try',
        body: [evaluate(command(first)), evaluate(command(handlerName, passed))],
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

function receivedValue(name: string, type: string): Expression {
  if (name === 'Confirm' || name === 'WhatIf') return constant('false');
  return type === 'switch' ? { kind: 'member', target: variable(name), name: 'IsPresent' } : variable(name);
}

function standInParameter(
  name: string,
  type: string,
  enumerations: Readonly<Record<string, readonly string[]>>,
): Parameter {
  const isArray = type.endsWith('[]');
  const base = isArray ? type.slice(0, -2) : type;
  const values = enumerations[base];
  const known: Readonly<Record<string, string>> = { Object: 'object', Profile: 'string' };
  const spelled = values === undefined ? (known[base] ?? base) : 'string';
  return {
    name,
    attributes: values === undefined ? [] : [`ValidateSet(${values.map(quote).join(', ')})`],
    type: `${spelled}${isArray ? '[]' : ''}`,
    default: isArray ? array([]) : undefined,
  };
}
