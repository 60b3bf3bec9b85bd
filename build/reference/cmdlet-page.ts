import type { CommandErrorText } from '../../src/compiler/command-errors.js';
import type { CmdletFacts } from '../../src/compiler/compile.js';
import { grades, impactSentence } from '../../src/compiler/help.js';
import type { ParameterSchema } from '../../src/recipe/schema.js';
import type { Behaviour } from './catalogue.js';
import { code, page, paragraph, prose, section, sourceList, table } from './markdown.js';
import { causeLink } from './paths.js';

const base = '../';

/** The page of one cmdlet: everything that its file and its cases say. */
export function cmdletPageText({ kind, metadata, errors }: CmdletFacts, behaviour: Behaviour | undefined): string {
  const { cmdlet, synopsis, description, evidence, examples, parameters, repairs = [] } = metadata;
  const required = parameters.required ?? [];
  const findings = behaviour?.findings ?? [];
  const policies = [...new Set(findings.flatMap((each) => each.sources))].filter((each) =>
    each.startsWith('HKLM:\\SOFTWARE\\Policies\\'),
  );
  return page(cmdlet, 'the file of the cmdlet and its behaviour cases', [
    ...paragraph(synopsis),
    '',
    ...codeBlock([syntax(cmdlet, parameters.properties, required, metadata.confirmImpact !== undefined)]),
    ...paragraph(description),
    '',
    ...facts(metadata, kind),
    ...section(
      'Parameters',
      table(
        ['parameter', 'takes', 'what it is'],
        Object.entries(parameters.properties).map(([name, schema]) => [
          code(`-${name}`, 'table'),
          takes(schema, required.includes(name)),
          prose(schema.description.replace(/\s+/g, ' ')),
        ]),
      ),
    ),
    ...section(
      'Examples',
      examples.flatMap((each) => [...codeBlock(each.code.split('\n')), ...paragraph(each.remarks), '']),
    ),
    ...section(
      'What it finds',
      table(
        ['finding', 'status', 'cause', 'grade', 'what it says', 'repair'],
        findings.map(({ finding, statuses }) => [
          code(finding.id, 'table'),
          statuses.join(', '),
          causeLink(finding.cause, base),
          finding.grade,
          prose(finding.title),
          finding.repair === '' ? '' : code(finding.repair, 'table'),
        ]),
      ),
    ),
    ...section('What it changes', changeLines(behaviour)),
    ...section(
      'What Repair-Rdp0x904 repairs with it',
      repairs.map(({ findings: ids, parameters: given }) => {
        const words = Object.entries(given).map(([name, value]) => (value === true ? `-${name}` : `-${name} ${value}`));
        return `- ${ids.map((each) => code(each)).join(', ')}: ${code([cmdlet, ...words].join(' '))}`;
      }),
    ),
    ...section(
      'Policies that decide',
      policies.map((each) => `- ${code(each)}`),
    ),
    ...section('Errors', errorLines(errors, kind === 'defineRecipe')),
    ...section('Sources', sourceList(evidence?.sources ?? [])),
  ]);
}

/** Its errors, and where those are that every remedy has. */
function errorLines(errors: readonly CommandErrorText[], common: boolean): string[] {
  return [...errorTable(errors), ...(common ? ['Besides [those of every remedy](../errors.md).'] : [])];
}

/** Ids with what they say. */
export const errorTable = (errors: readonly CommandErrorText[]): string[] =>
  table(
    ['id', 'message'],
    errors.map(({ id, message }) => [code(id, 'table'), prose(message)]),
  );

const codeBlock = (lines: readonly string[]): string[] => ['```powershell', ...lines, '```', ''];

function facts(metadata: CmdletFacts['metadata'], kind: CmdletFacts['kind']): string[] {
  const { evidence, confirmImpact, impact, lowersSecurity, handshake, outputs } = metadata;
  const rows: (readonly [string, string])[] = [];
  if (evidence !== undefined) {
    rows.push(['causes', evidence.causes.map((each) => causeLink(each, base)).join(', ')]);
    rows.push(['evidence', `${evidence.grade}: ${prose(grades[evidence.grade] ?? '')}`]);
  }
  if (confirmImpact === undefined) rows.push(['changes', 'nothing']);
  else {
    if (impact !== undefined) rows.push(['disturbs', prose(impactSentence(impact))]);
    rows.push([
      'asks',
      `${code('-WhatIf', 'table')} shows, ${code('-Confirm', 'table')} asks; ConfirmImpact ${confirmImpact}`,
    ]);
  }
  if (kind === 'defineRecipe')
    rows.push([
      'lowers security',
      lowersSecurity === true ? 'as a [loan](../../changes.md), which comes back by itself' : 'never',
    ]);
  if (handshake === true) rows.push(['proof', 'a fresh handshake with the own listener joins the result']);
  rows.push(['returns', outputs.map((each) => code(each, 'table')).join(', ')]);
  return table(['', ''], rows);
}

function changeLines(behaviour: Behaviour | undefined): string[] {
  return [...(behaviour?.changes ?? [])]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([kind, impact]) => `- ${code(kind)}: ${prose(impactSentence(impact))}`);
}

/** As Get-Command -Syntax writes it, without the parameters that every cmdlet has. */
function syntax(
  cmdlet: string,
  properties: Readonly<Record<string, ParameterSchema>>,
  required: readonly string[],
  changes: boolean,
): string {
  const words = Object.entries(properties).map(([name, schema]) => {
    const value = schema.type === 'boolean' ? '' : ` <${typeName(schema)}>`;
    const shown = schema.position === undefined ? `-${name}${value}` : `[-${name}]${value}`;
    return required.includes(name) ? shown : `[${shown}]`;
  });
  return [cmdlet, ...words, ...(changes ? ['[-WhatIf]', '[-Confirm]'] : []), '[<CommonParameters>]'].join(' ');
}

function typeName(schema: ParameterSchema): string {
  if (schema.secret === true) return 'securestring';
  if (schema.type === 'array') return `${schema.items?.type === 'integer' ? 'int' : 'string'}[]`;
  if (schema.typeName !== undefined) return schema.typeName;
  return schema.type === 'integer' ? 'int' : schema.type === 'object' ? 'PSSession[]' : 'string';
}

/** Its type, what is allowed, and how it may be given. */
function takes(schema: ParameterSchema, mandatory: boolean): string {
  const values = schema.items ?? schema;
  const { minimum, maximum, enum: names, pattern } = values;
  const range =
    minimum === undefined && maximum === undefined
      ? []
      : [maximum === undefined ? `${minimum} or more` : `${minimum ?? 0} to ${maximum}`];
  return [
    schema.type === 'boolean' ? 'a switch' : code(typeName(schema), 'table'),
    ...(names === undefined ? [] : [names.map((each) => code(each, 'table')).join(', ')]),
    ...range,
    ...(pattern === undefined ? [] : [code(pattern, 'table')]),
    ...(mandatory ? ['required'] : []),
    ...(schema.position === undefined ? [] : [`position ${schema.position}`]),
    ...(schema.pipeline === true || schema.pipelineProperty === true ? ['from the pipeline'] : []),
  ].join('; ');
}
