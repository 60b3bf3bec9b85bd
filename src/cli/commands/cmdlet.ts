import { readFileSync, writeFileSync } from 'node:fs';
import type { RdpClient } from '../../../generated/client/client.js';
import { schemas } from '../../../generated/client/schemas.js';
import { CommandError } from '../../border/dotnet.js';
import { InvokeError } from '../../bridge/invoke-error.js';
import { connect, type RdpConnection } from '../../client/connect.js';
import { simulate } from '../../client/simulate.js';
import type { Remediation } from '../../engine/remediation.js';
import { ToolError } from '../../errors.js';
import type { Finding } from '../../recipe/finding.js';
import type { HostDocument } from '../../simulator/machine.js';
import { type ExitCode, exitCodes } from '../failure.js';
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

/** The cmdlets by the names of their commands. */
export const cmdletCommands: ReadonlyMap<string, CmdletSchema> = new Map(
  Object.values(schemas as unknown as Readonly<Record<string, CmdletSchema>>).map((schema) => [
    kebab(schema.title),
    schema,
  ]),
);

/** Options that every cmdlet has. */
const common = {
  'what-if': { type: 'boolean' },
  yes: { type: 'boolean' },
  json: { type: 'boolean' },
  help: { type: 'boolean' },
  simulate: { type: 'string' },
  module: { type: 'string' },
  thumbprint: { type: 'string' },
} as const;

/** Runs a cmdlet: in the signed module through PowerShell, or with `--simulate FILE` on a host document. */
export async function runCmdlet(schema: CmdletSchema, args: readonly string[]): Promise<number> {
  const own = Object.fromEntries(
    Object.entries(schema.properties).map(([name, property]) => [
      kebab(name),
      { type: property.type === 'boolean' ? 'boolean' : 'string', multiple: property.type === 'array' } as const,
    ]),
  );
  const { values, positionals } = readOptions(args, { ...own, ...common });
  if (values.help === true) {
    console.log(cmdletHelp(schema));
    return exitCodes.fine;
  }
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

  const target = await openTarget(values.simulate, values.module, values.thumbprint);
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

async function openTarget(
  simulated: string | undefined,
  module: string | undefined,
  thumbprint: string | undefined,
): Promise<{ readonly client: RdpConnection; readonly save: () => void }> {
  if (simulated !== undefined) {
    const host = readJson('--simulate', simulated) as HostDocument;
    return { client: simulate(host), save: () => writeFileSync(simulated, `${JSON.stringify(host, undefined, 2)}\n`) };
  }
  if (module === undefined || thumbprint === undefined) {
    const mend =
      'Name the module with --module FOLDER and its signer with --thumbprint, or a host document with --simulate FILE.';
    throw new ToolError('E_TARGET', 'No module was named.', mend);
  }
  return { client: await connect({ module, trust: { thumbprint } }), save: () => {} };
}

/** What the recipe itself refused, as one line. */
function asToolError(failure: unknown): never {
  if (failure instanceof CommandError)
    throw new ToolError(`E_REFUSED_${failure.category}`, `${failure.id}: ${failure.message}`, '', { cause: failure });
  if (failure instanceof InvokeError) {
    const record = failure.errors.at(-1);
    if (record !== undefined) {
      const id = record.fullyQualifiedErrorId.split(',')[0] ?? '';
      throw new ToolError(`E_REFUSED_${record.category}`, `${id}: ${record.message}`, '', { cause: failure });
    }
  }
  throw failure;
}

const isFinding = (value: unknown): value is Finding => typeof value === 'object' && value !== null && 'grade' in value;
const isRemediation = (value: unknown): value is Remediation =>
  typeof value === 'object' && value !== null && 'remaining' in value;

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
  const wrong = (each: unknown): boolean =>
    isFinding(each) ? each.status === 'fault' || each.status === 'suspect' : isRemediation(each) && !each.verified;
  if (output.some((each) => wrong(each) || isUnrepaired(each))) return exitCodes.faultFound;
  return output.some((each) => isRemediation(each) && each.rebootNeeded) ? exitCodes.rebootNeeded : exitCodes.fine;
}

/** Help from the same metadata as the cmdlet's own. */
export function cmdletHelp(schema: CmdletSchema): string {
  const lines = Object.entries(schema.properties).flatMap(([name, property]) => {
    const value =
      property.type === 'boolean'
        ? ''
        : ` ${property.enum?.join('|') ?? (property.type === 'object' ? 'FILE' : 'VALUE')}`;
    const required = schema.required.includes(name) ? ' (required)' : '';
    return [`  --${kebab(name)}${value}${required}`, `      ${property.description}`];
  });
  return [
    `rdp0x904 ${kebab(schema.title)}: ${schema.description}`,
    '',
    ...lines,
    ...(schema.readOnly === true
      ? []
      : ['  --what-if', '      Changes nothing.', '  --yes', '      Goes ahead without asking.']),
    '  --module FOLDER --thumbprint HEX',
    '      The signed module, and who must have signed it.',
    '  --simulate FILE',
    '      A host document instead of this computer; it is changed in place.',
    '  --json',
    '      The result as JSON.',
  ].join('\n');
}
