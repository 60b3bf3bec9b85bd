import { readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import type { RdpClient } from '../../../generated/client/client.js';
import { schemas } from '../../../generated/client/schemas.js';
import { CommandError } from '../../border/dotnet.js';
import { InvokeError } from '../../bridge/invoke-error.js';
import { connect, type RdpConnection } from '../../client/connect.js';
import { simulate } from '../../client/simulate.js';
import type { Remediation } from '../../engine/remediation.js';
import type { UndoneChange } from '../../engine/undo.js';
import { ToolError } from '../../errors.js';
import type { Finding } from '../../recipe/finding.js';
import type { HostDocument } from '../../simulator/machine.js';
import type { Command, CommandOption, CommandOptions } from '../command.js';
import { type ExitCode, exitCodes, RefusedError } from '../failure.js';
import { findingLines } from '../findings.js';
import { readOptions } from '../options.js';

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

/** `Set-RdpMtu` as `set-rdp-mtu`, `interfaceAlias` as `interface-alias`. */
const kebab = (name: string): string => name.replace(/([a-z0-9])([A-Z])/g, '$1-$2').toLowerCase();

/** Options of every cmdlet that changes something. */
const changingOptions = {
  'what-if': { type: 'boolean', description: 'changes nothing' },
  yes: { type: 'boolean', description: 'goes ahead without asking' },
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

/** The cmdlets as commands, by their names. */
export const cmdletCommands: ReadonlyMap<string, Command> = new Map(
  Object.values(schemas as unknown as Readonly<Record<string, CmdletSchema>>).map((schema) => [
    kebab(schema.title),
    {
      usage: kebab(schema.title),
      summary: schema.description,
      options: optionsOf(schema),
      run: (args: readonly string[]) => runCmdlet(schema, args),
    },
  ]),
);

function optionsOf(schema: CmdletSchema): CommandOptions {
  const changing = Object.keys(changingOptions);
  const shared = Object.entries(cmdletOptions).filter(([name]) => schema.readOnly !== true || !changing.includes(name));
  return { ...parameterOptions(schema), ...Object.fromEntries(shared) };
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
async function runCmdlet(schema: CmdletSchema, args: readonly string[]): Promise<number> {
  const { values, positionals } = readOptions(args, { ...parameterOptions(schema), ...cmdletOptions });
  if (positionals[0] !== undefined)
    throw new ToolError(
      'E_OPTION',
      `Unexpected argument '${positionals[0]}'.`,
      `See rdp0x904 ${kebab(schema.title)} --help.`,
    );
  if (schema.readOnly !== true && values.yes !== true && values['what-if'] !== true) {
    throw new ToolError('E_CONFIRM', `${schema.title} changes the host.`, 'Look with --what-if first, then add --yes.');
  }
  const given = values as Readonly<Record<string, unknown>>;
  const parameters: Record<string, unknown> = {};
  for (const [name, property] of Object.entries(schema.properties)) {
    const value = given[kebab(name)];
    if (value !== undefined) parameters[name] = readValue(kebab(name), value, property);
  }
  if (values['what-if'] === true) parameters.whatIf = true;

  const target = await openTarget(values);
  try {
    const output = await methodOf(target.client, schema.title)(parameters).catch(asToolError);
    target.save();
    console.log(values.json === true ? JSON.stringify(output, undefined, 2) : outputLines(output).join('\n'));
    return exitCodeFor(output);
  } finally {
    await target.client.close();
  }
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
  if (property.type === 'object') return readJson(`--${option}`, String(value));
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

function readJson(what: string, path: string): unknown {
  try {
    return JSON.parse(readFileSync(path, 'utf8'));
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause);
    throw new ToolError(
      'E_FILE',
      `${what} ${path} cannot be read as JSON: ${reason}.`,
      'Name a file that holds JSON.',
      { cause },
    );
  }
}

async function openTarget(given: {
  readonly simulate?: string | undefined;
  readonly module?: string | undefined;
  readonly thumbprint?: string | undefined;
  readonly host?: string | undefined;
}): Promise<{ readonly client: RdpConnection; readonly save: () => void }> {
  const { simulate: file, module, thumbprint, host } = given;
  if (file !== undefined) {
    const document = readJson('--simulate', file) as HostDocument;
    return { client: simulate(document), save: () => writeWhole(file, `${JSON.stringify(document, undefined, 2)}\n`) };
  }
  if (module === undefined || thumbprint === undefined) {
    const mend =
      'Name the module with --module FOLDER and its signer with --thumbprint, or a host document with --simulate FILE.';
    throw new ToolError('E_TARGET', 'No module was named.', mend);
  }
  return { client: await connect({ module, trust: { thumbprint }, host }), save: () => {} };
}

/** In one step, because the lab may read it at any time. */
function writeWhole(path: string, text: string): void {
  const fresh = `${path}.${process.pid}.new`;
  try {
    writeFileSync(fresh, text);
    renameSync(fresh, path);
  } catch (cause) {
    rmSync(fresh, { force: true });
    const reason = cause instanceof Error ? cause.message : String(cause);
    throw new ToolError('E_FOLDER', `${path} cannot be written: ${reason}.`, 'Make its folder writable.', { cause });
  }
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

const isFinding = (value: unknown): value is Finding => typeof value === 'object' && value !== null && 'grade' in value;
const isRemediation = (value: unknown): value is Remediation =>
  typeof value === 'object' && value !== null && 'remaining' in value;

const isUndone = (value: unknown): value is UndoneChange =>
  typeof value === 'object' && value !== null && 'outcome' in value;

function outputLines(output: readonly unknown[]): string[] {
  if (output.length === 0) return ['Nothing was changed.'];
  if (output.every(isFinding)) return findingLines(output);
  return output.flatMap((each) => {
    if (isRemediation(each)) {
      const done = each.changes.map(
        (change) => `${change.verified ? 'done' : 'not verified'}: ${change.action} (${change.target})`,
      );
      return [
        ...done,
        ...(each.rebootNeeded ? ['A restart of the computer is needed.'] : []),
        ...findingLines(each.remaining),
      ];
    }
    return [JSON.stringify(each)];
  });
}

const isUnrepaired = (value: unknown): boolean =>
  typeof value === 'object' && value !== null && 'works' in value && value.works === false;

function exitCodeFor(output: readonly unknown[]): ExitCode {
  if (output.some((each) => isUndone(each) && each.outcome === 'Undone' && !each.verified)) {
    return exitCodes.failedAndNotUndone;
  }
  if (output.some((each) => isWrong(each) || isUnrepaired(each))) return exitCodes.faultFound;
  return output.some((each) => isRemediation(each) && each.rebootNeeded) ? exitCodes.rebootNeeded : exitCodes.fine;
}

/** A fault that was found and is still there. */
function isWrong(each: unknown): boolean {
  if (isFinding(each)) return each.status === 'fault' || each.status === 'suspect';
  return isRemediation(each) && (!each.verified || each.remaining.some((finding) => finding.status === 'fault'));
}
