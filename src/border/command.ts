/**
 * The border: the closed list of commands that the product may call. A declaration is a fact about a real Windows, held
 * against commands captured there by a test. In PowerShell a call becomes the command itself; in Node it goes to whatever
 * host is connected (see connectHost), which is the simulator.
 */

/** PowerShell parameter types as Get-Command prints them, and the TypeScript type a caller passes. */
interface ParameterTypes {
  string: string;
  'string[]': string | readonly string[];
  switch: boolean;
  int: number;
  long: number;
  uint32: number;
  'uint16[]': number | readonly number[];
  'uint32[]': number | readonly number[];
  hashtable: object;
  'byte[]': readonly number[];
  'hashtable[]': object;
  bool: boolean;
  /** Untyped on Windows: what may be written as a registry value, or what another command returned. */
  Object: string | number | readonly string[] | readonly number[] | object;
  'Object[]': readonly string[];
  /** What another command returned: a CIM instance of a class that the command names. */
  object: object;
  'object[]': object | readonly object[];
  scriptblock: ScriptBlock;
  securestring: SecureString;
  'AddressFamily[]': AddressFamily | readonly AddressFamily[];
  ServiceStartMode: (typeof enumerations.ServiceStartMode)[number];
  Enabled: (typeof enumerations.Enabled)[number];
  Direction: (typeof enumerations.Direction)[number];
  Action: (typeof enumerations.Action)[number];
  /** One or several names of network profiles, joined by commas; `Any` for all of them. */
  Profile: string;
}

export type AddressFamily = (typeof enumerations.AddressFamily)[number];

/** System.Management.Automation.ScriptBlock. */
export interface ScriptBlock {
  readonly scriptBlock: true;
}

/** System.Security.SecureString: what is in it is nobody's business here. */
export interface SecureString {
  readonly Length: number;
}

/** Values of the enumerations among the parameter types, for those who must check a value (documented with each command). */
export const enumerations = {
  AddressFamily: ['IPv4', 'IPv6'],
  ServiceStartMode: ['Automatic', 'Manual', 'Disabled'],
  Enabled: ['True', 'False'],
  Direction: ['Inbound', 'Outbound'],
  Action: ['Allow', 'Block'],
} as const;

/** Enumerations whose names may be joined by commas, with their values (learn.microsoft.com, "MSFT_NetFirewallRule class"). */
export const flagEnumerations = {
  Profile: { Any: 0, Domain: 1, Private: 2, Public: 4, NotApplicable: 65535 },
} as const;

export type ParameterType = keyof ParameterTypes;
export type ParameterDeclarations = Readonly<Record<string, ParameterType>>;
export type ErrorAction = 'Stop' | 'SilentlyContinue';

/** What a caller passes: any of the declared parameters. Without ErrorAction, errors stop. */
export type Arguments<P extends ParameterDeclarations> = { readonly [K in keyof P]?: ParameterTypes[P[K]] } & {
  readonly ErrorAction?: ErrorAction;
};

/**
 * What a stand-in receives: every parameter, with PowerShell's value for those that were not passed. Whoever asks for
 * confirmation has asked before.
 */
export type Bound<P extends ParameterDeclarations> = {
  readonly [K in Exclude<keyof P, 'Confirm'>]: P[K] extends 'string[]'
    ? readonly string[]
    : P[K] extends 'uint16[]' | 'uint32[]' | 'byte[]'
      ? readonly number[]
      : P[K] extends 'hashtable[]' | 'object[]'
        ? readonly object[]
        : P[K] extends 'AddressFamily[]'
          ? readonly AddressFamily[]
          : // What was not passed is not there.
            P[K] extends 'object' | 'securestring'
            ? ParameterTypes[P[K]] | undefined
            : ParameterTypes[P[K]];
};

/** How many objects a command returns: `many` is always an array, `one` exactly one, `none` nothing. */
export type OutputCount = 'many' | 'one' | 'none';

export interface CommandDeclaration {
  /** Name as Windows has it, such as `Get-NetIPInterface`. */
  readonly name: string;
  /** Module that brings it. */
  readonly module: string;
  readonly parameters: ParameterDeclarations;
  readonly output: OutputCount;
}

/** Whatever answers commands in Node. */
export type ConnectedHost = (
  declaration: CommandDeclaration,
  bound: Readonly<Record<string, unknown>>,
  errorAction: ErrorAction,
) => unknown;

let connected: ConnectedHost | undefined;

/** Runs `action` with every command answered by `host`; connections nest and never outlive the call. */
export function connectHost<R>(host: ConnectedHost, action: () => R): R {
  const previous = connected;
  connected = host;
  try {
    return action();
  } finally {
    connected = previous;
  }
}

/** A declared command, called with its parameters by name. */
export interface Command<P extends ParameterDeclarations, R> {
  (passed: Arguments<P>): R;
  /** What was declared, for those who compare it with a real Windows or list what the product touches. */
  readonly declaration: CommandDeclaration;
}

/** What the stand-in of a command receives: `Received<typeof getNetIPInterface>`. */
export type Received<C> = C extends Command<infer P, unknown> ? Bound<P> : never;

/** Parameters of every command, over all its declarations: what a stand-in gets is the same whoever calls. */
const parametersByCommand = new Map<string, ParameterDeclarations>();

/** Declares a command that returns any number of objects: `command(…).many<NetIPInterface>()`. */
export function command<const P extends ParameterDeclarations>(declaration: {
  readonly name: string;
  readonly module: string;
  readonly parameters: P;
}) {
  parametersByCommand.set(declaration.name, {
    ...parametersByCommand.get(declaration.name),
    ...declaration.parameters,
  });
  const returning = <R>(output: OutputCount): Command<P, R> => {
    const declared = { ...declaration, output };
    const call = (passed: Arguments<P>): R => {
      if (connected === undefined) {
        throw new Error(`${declaration.name} was called in Node without a host. Wrap the call in connectHost.`);
      }
      return connected(
        declared,
        bind(parametersByCommand.get(declaration.name) ?? {}, passed),
        passed.ErrorAction ?? 'Stop',
      ) as R;
    };
    return Object.assign(call, { declaration: declared });
  };
  return {
    many: <R>(): Command<P, readonly R[]> => returning('many'),
    one: <R>(): Command<P, R> => returning('one'),
    none: (): Command<P, void> => returning('none'),
  };
}

/** Fills in what PowerShell's parameter binder would: a scalar becomes an array, the unbound get their type's default. */
function bind(declared: ParameterDeclarations, passed: Readonly<Record<string, unknown>>): Record<string, unknown> {
  const bound: Record<string, unknown> = {};
  for (const [name, type] of Object.entries(declared)) {
    const value = passed[name];
    if (type.endsWith('[]')) {
      bound[name] = value === undefined ? [] : Array.isArray(value) ? value : [value];
    } else {
      bound[name] = value ?? unboundValue(type);
    }
  }
  return bound;
}

function unboundValue(type: ParameterType): unknown {
  if (type === 'string' || type === 'Profile') return '';
  if (type === 'switch' || type === 'bool') return false;
  if (type === 'int' || type === 'long' || type === 'uint32') return 0;
  return undefined;
}
