import type { RdpClient } from '../../../generated/client/client.js';
import { schemas } from '../../../generated/client/schemas.js';
import { CommandError } from '../../border/dotnet.js';
import { InvokeError } from '../../bridge/invoke-error.js';
import { ToolError } from '../../errors.js';
import type { Command, CommandOption, CommandOptions } from '../command.js';
import { RefusedError } from '../failure.js';
import { readJson, writeJson } from '../json-file.js';
import { readOptions } from '../options.js';
import { exitCodeFor, outputLines } from './cmdlet-output.js';
import { openTarget } from './cmdlet-target.js';

/** One parameter of a cmdlet as its schema describes it. */
interface Property {
  readonly type: string;
  readonly description: string;
  readonly items?: { readonly type: string };
  readonly enum?: readonly string[];
}

interface CmdletSchema {
  readonly title: string;
  readonly description: string;
  /** It changes nothing. */
  readonly readOnly?: boolean;
  readonly properties: Readonly<Record<string, Property>>;
  readonly required: readonly string[];
}

/** A cmdlet under another name, or with some of its parameters given. */
export interface ShortName {
  /** Its name and arguments on the command line. */
  readonly usage: string;
  /** Parameters that it gives; they are no options of it. */
  readonly given?: Readonly<Record<string, true>>;
  /** The parameter that arguments without an option's name are. */
  readonly positional?: string;
}

/** `Set-RdpMtu` as `set-rdp-mtu`, `interfaceAlias` as `interface-alias`. */
const kebab = (name: string): string => name.replace(/([a-z0-9])([A-Z])/g, '$1-$2').toLowerCase();

/** Options of every cmdlet that changes something. */
const changingOptions = {
  'what-if': { type: 'boolean', description: 'changes nothing' },
  yes: { type: 'boolean', description: 'goes ahead without asking' },
} as const satisfies CommandOptions;

/** Of the cmdlets that make plans. */
const planOptions = {
  out: { type: 'string', value: 'FILE', description: 'saves the plan for rdp0x904 apply FILE' },
} as const satisfies CommandOptions;

/** Options that cmdlets have beside their parameters. */
export const cmdletOptions = {
  module: { type: 'string', value: 'FOLDER', description: 'the signed module, with --thumbprint' },
  thumbprint: { type: 'string', value: 'HEX', description: 'who must have signed it' },
  host: { type: 'string', value: 'NAME', description: 'another computer, reached with ssh' },
  simulate: { type: 'string', value: 'FILE', description: 'a host document instead; it is changed in place' },
  json: { type: 'boolean', description: 'the result as JSON' },
  ...changingOptions,
} as const satisfies CommandOptions;

const byCommand: ReadonlyMap<string, CmdletSchema> = new Map(
  Object.values(schemas as unknown as Readonly<Record<string, CmdletSchema>>).map((each) => [kebab(each.title), each]),
);

/** The names of all cmdlets as commands. */
export const cmdletNames: readonly string[] = [...byCommand.keys()];

/** Those that make plans. */
export const planningNames: readonly string[] = cmdletNames.filter((name) => makesPlans(byCommand.get(name)));

function makesPlans(schema: CmdletSchema | undefined): boolean {
  return schema !== undefined && Object.hasOwn(schema.properties, 'planOnly');
}

/**
 * The command that a cmdlet is.
 * @param cmdlet `set-rdp-mtu`, or `Set-RdpMtu` as findings and PowerShell have it
 * @returns undefined where there is no such cmdlet
 */
export function cmdletCommand(cmdlet: string, short?: ShortName): Command | undefined {
  const schema = byCommand.get(cmdlet) ?? byCommand.get(kebab(cmdlet));
  if (schema === undefined) return undefined;
  const name = short ?? { usage: kebab(schema.title) };
  const given = Object.keys(name.given ?? {}).flatMap((each) => schema.properties[each]?.description ?? []);
  return {
    usage: name.usage,
    summary: [schema.description, ...given].join(' '),
    options: optionsOf(schema, name),
    run: (args) => runCmdlet(schema, name, args),
  };
}

function optionsOf(schema: CmdletSchema, name: ShortName): CommandOptions {
  const looksOnly = schema.readOnly === true || name.given?.planOnly === true;
  const hidden = new Set([
    ...Object.keys(name.given ?? {}).map(kebab),
    ...(looksOnly ? Object.keys(changingOptions) : []),
  ]);
  const all = { ...parameterOptions(schema), ...(makesPlans(schema) ? planOptions : {}), ...cmdletOptions };
  return Object.fromEntries(Object.entries(all).filter(([each]) => !hidden.has(each)));
}

/** The parameters of a cmdlet as options of its command. */
function parameterOptions({ properties, required }: CmdletSchema): CommandOptions {
  return Object.fromEntries(
    Object.entries(properties).map(([name, property]) => [
      kebab(name),
      parameterOption(property, required.includes(name)),
    ]),
  );
}

function parameterOption({ type, enum: words, description }: Property, isRequired: boolean): CommandOption {
  const about = isRequired ? `${description} (required)` : description;
  if (type === 'boolean') return { type, description: about };
  return {
    type: 'string',
    multiple: type === 'array',
    value: words?.join('|') ?? (type === 'object' ? 'FILE' : 'VALUE'),
    description: about,
  };
}

/** Runs a cmdlet: in the signed module through PowerShell, or with `--simulate FILE` on a host document. */
async function runCmdlet(schema: CmdletSchema, name: ShortName, args: readonly string[]): Promise<number> {
  const { values, positionals } = readOptions(args, { ...cmdletOptions, ...planOptions, ...optionsOf(schema, name) });
  const typed: Readonly<Record<string, unknown>> = { ...values, ...readPositionals(schema, name, values, positionals) };
  const parameters: Record<string, unknown> = { ...name.given };
  for (const [parameter, property] of Object.entries(schema.properties)) {
    const value = typed[kebab(parameter)];
    if (value !== undefined) parameters[parameter] = readValue(kebab(parameter), value, property);
  }
  const looksOnly = schema.readOnly === true || parameters.planOnly === true;
  if (!looksOnly && values.yes !== true && values['what-if'] !== true) {
    throw new ToolError('E_CONFIRM', `${schema.title} changes the host.`, 'Look with --what-if first, then add --yes.');
  }
  if (values.out !== undefined && parameters.planOnly !== true)
    throw new ToolError('E_OPTION', '--out is for plans.', 'Add --plan-only, or take --json.');
  if (values['what-if'] === true) parameters.whatIf = true;

  const target = await openTarget(values);
  try {
    const output = await methodOf(target.client, schema.title)(parameters).catch(asToolError);
    target.save();
    if (values.out !== undefined) writeJson(values.out, output[0]);
    console.log(
      values.json === true ? JSON.stringify(output, undefined, 2) : outputLines(output, looksOnly).join('\n'),
    );
    return exitCodeFor(output);
  } finally {
    await target.client.close();
  }
}

/** Arguments without an option's name, as the option that they stand for. */
function readPositionals(
  schema: CmdletSchema,
  { positional, usage }: ShortName,
  values: Readonly<Record<string, unknown>>,
  positionals: readonly string[],
): Readonly<Record<string, unknown>> {
  const [first] = positionals;
  if (first === undefined) return {};
  const command = usage.replace(/ [[A-Z].*$/, '');
  const isArray = positional !== undefined && schema.properties[positional]?.type === 'array';
  const surplus = positional === undefined ? first : isArray ? undefined : positionals[1];
  if (surplus !== undefined)
    throw new ToolError('E_OPTION', `Unexpected argument '${surplus}'.`, `See rdp0x904 ${command} --help.`);
  const option = kebab(positional ?? '');
  const named = values[option];
  return { [option]: isArray ? [...(Array.isArray(named) ? named : []), ...positionals] : first };
}

/** The client's `setRdpMtu` for `Set-RdpMtu`; its schema was read before, so any parameters that pass here fit. */
function methodOf(
  client: RdpClient,
  cmdlet: string,
): (parameters: Readonly<Record<string, unknown>>) => Promise<readonly unknown[]> {
  const name = `${cmdlet.charAt(0).toLowerCase()}${cmdlet.slice(1).replace('-', '')}`;
  return client[name as 'testRdp0x904'];
}

function readValue(option: string, value: unknown, property: Property): unknown {
  if (property.type === 'object') {
    const read = readJson(`--${option}`, String(value));
    // What --json prints is a list, of one plan here.
    return Array.isArray(read) && read.length === 1 ? read[0] : read;
  }
  const type = property.items?.type ?? property.type;
  const read = (each: unknown): unknown => {
    if (type !== 'integer') return each;
    if (!/^-?\d+$/.test(String(each))) {
      throw new ToolError('E_OPTION', `--${option} must be a whole number, not '${String(each)}'.`, 'See --help.');
    }
    return Number(each);
  };
  return Array.isArray(value) ? value.map(read) : read(value);
}

/** What the recipe itself refused, as one line. */
function asToolError(failure: unknown): never {
  if (failure instanceof CommandError) throw new RefusedError(failure.id, failure.category, failure.message, failure);
  if (failure instanceof InvokeError) {
    const record = failure.errors.at(-1);
    if (record !== undefined) {
      const id = record.fullyQualifiedErrorId.split(',')[0] ?? '';
      throw new RefusedError(id, record.category, record.message, failure);
    }
  }
  throw failure;
}
