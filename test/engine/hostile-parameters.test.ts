import { beforeAll, describe, expect, test } from 'vitest';
import { objectParameters, schemas } from '../../generated/client/schemas.js';
import { toPascalCase } from '../../src/client/records.js';
import { simulate } from '../../src/client/simulate.js';
import { createHost } from '../../src/simulator/host.js';
import type { HostDocument } from '../../src/simulator/machine.js';
import { describeWithPowerShell } from '../bridge/powershell-for-tests.js';
import { withoutJournal } from './crash.js';
import { type LabModule, labModule } from './lab-module.js';

/** One parameter of a cmdlet, as its schema has it. */
interface ParameterSchema {
  readonly type?: string;
  readonly enum?: readonly string[];
  readonly minimum?: number;
  readonly items?: ParameterSchema;
}

interface CmdletSchema {
  readonly title: string;
  readonly properties: Readonly<Record<string, ParameterSchema>>;
  readonly required: readonly string[];
}

/** Would be set by whoever ran any of the texts. */
const trace = '$global:RdpHostile = 1';
const hostileTexts: readonly string[] = [
  '*',
  '?',
  '[a-z]*',
  `a'; ${trace} #`,
  `a"; ${trace} #`,
  `a\n${trace}`,
  `a\r\n${trace}`,
  `$(${trace})`,
  `\u2018; ${trace} #`,
  `\u2019; ${trace} #`,
  `\u201c; ${trace} #`,
  `\u201d; ${trace} #`,
  `a\`n; ${trace}`,
];

/** Something that fits where another parameter has to be given. */
function fill(schema: ParameterSchema): unknown {
  if (schema.enum !== undefined) return schema.enum[0];
  if (schema.type === 'array') return [fill(schema.items ?? {})];
  if (schema.type === 'integer') return schema.minimum ?? 1;
  return schema.type === 'boolean' ? true : 'x';
}

interface HostileCase {
  readonly cmdlet: string;
  readonly name: string;
  readonly text: string;
  readonly parameters: Readonly<Record<string, unknown>>;
}

const all = Object.values(schemas) as unknown as readonly CmdletSchema[];
const takesText = (schema: ParameterSchema): boolean => (schema.items?.type ?? schema.type) === 'string';
const places = all.flatMap(({ title, properties, required }) =>
  Object.entries(properties)
    .filter(([name, schema]) => takesText(schema) && !Object.hasOwn(objectParameters, toPascalCase(name)))
    .map(([name, schema]) => ({ cmdlet: title, name, schema, properties, required })),
);
const cases: readonly HostileCase[] = places.flatMap(({ cmdlet, name, schema, properties, required }) =>
  hostileTexts.map((text): HostileCase => {
    const others = required.filter((each) => each !== name).map((each) => [each, fill(properties[each] ?? {})]);
    const value = schema.type === 'array' ? [text] : text;
    return { cmdlet, name, text, parameters: { ...Object.fromEntries(others), [name]: value } };
  }),
);

/** How a call ended: whether with an error, and whether it left the host as it was. */
interface Ended {
  readonly failed: boolean;
  readonly same: boolean;
}

async function inNode({ cmdlet, parameters }: HostileCase): Promise<Ended> {
  const host = createHost();
  const before = withoutJournal(structuredClone(host));
  const client = simulate(host) as unknown as Readonly<Record<string, (given: object) => Promise<unknown>>>;
  const method = client[`${cmdlet.slice(0, 1).toLowerCase()}${cmdlet.slice(1).replace('-', '')}`];
  if (method === undefined) throw new Error(`There is no ${cmdlet}.`);
  let failed = false;
  try {
    await method(parameters);
  } catch (failure) {
    failed = true;
    expect((failure as Error).message).not.toBe('');
    expect((failure as { id?: string }).id ?? (failure as { code?: string }).code, `${failure}`).toBeTruthy();
  }
  return { failed, same: JSON.stringify(withoutJournal(host)) === JSON.stringify(before) };
}

test('there is a parameter of text in most cmdlets', () => {
  expect(new Set(places.map((each) => each.cmdlet)).size).toBeGreaterThan(10);
});

describe.each(places)('$cmdlet -$name', ({ cmdlet, name }) => {
  test('ends with an error or takes hostile text as it is, and changes nothing', async () => {
    for (const each of cases.filter((one) => one.cmdlet === cmdlet && one.name === name)) {
      expect((await inNode(each)).same, each.text).toBe(true);
    }
  });
});

describeWithPowerShell('the same in PowerShell', () => {
  let lab: LabModule;
  beforeAll(async () => {
    lab = await labModule();
  });

  const script = `param($Json, $Cases)
foreach ($case in $Cases) {
    Import-RdpLabHost -Json $Json
    $global:RdpHostile = 0
    $arguments = @{ ErrorAction = 'Stop' }
    foreach ($property in $case.Parameters.PSObject.Properties) { $arguments[$property.Name] = $property.Value }
    if ((Get-Command -Name $case.Cmdlet).Parameters.ContainsKey('Confirm')) { $arguments.Confirm = $false }
    $id = ''
    try { $null = & $case.Cmdlet @arguments 3>$null } catch { $id = $_.FullyQualifiedErrorId }
    [pscustomobject]@{ Id = $id; Run = $global:RdpHostile; Host = Export-RdpLabHost }
}`;

  test('every text of every parameter', async () => {
    const host: HostDocument = createHost();
    const given = cases.map(({ cmdlet, parameters }) => ({
      Cmdlet: cmdlet,
      Parameters: Object.fromEntries(Object.entries(parameters).map(([name, value]) => [toPascalCase(name), value])),
    }));
    const output = await lab.run(script, { Json: JSON.stringify(host), Cases: given });
    expect(output).toHaveLength(cases.length);
    const [untouched] = await lab.run('param($Json) Import-RdpLabHost -Json $Json; Export-RdpLabHost', {
      Json: JSON.stringify(host),
    });
    const before = withoutJournal(JSON.parse(String(untouched)));
    for (const [index, each] of cases.entries()) {
      const ended = output[index] as { Id: string; Run: number; Host: string };
      const where = `${each.cmdlet} -${each.name} ${JSON.stringify(each.text)}: ${ended.Id}`;
      expect(ended.Run, where).toBe(0);
      expect(withoutJournal(JSON.parse(ended.Host)), where).toEqual(before);
      expect(ended.Id !== '', where).toBe((await inNode(each)).failed);
    }
  });
});
