import type { DefinitionMetadata } from './definitions.js';
import { wrap } from './lower/function.js';

/** What a grade of evidence means. */
export const grades: Readonly<Record<string, string>> = {
  A: 'a source names error 0x904 itself',
  B: 'a primary source describes the same symptom',
  C: 'community reports or inference: nothing applies it unasked',
  X: 'documented to give another code than 0x904',
};

/** Comment-based help (about_Comment_Based_Help) from a definition's metadata, line by line. */
export function cmdletHelp(metadata: DefinitionMetadata): string[] {
  const parameters = Object.entries(metadata.parameters.properties).flatMap(([name, schema]) => [
    '',
    `.PARAMETER ${name}`,
    ...wrap(schema.description),
  ]);
  const examples = metadata.examples.flatMap((example) => [
    '',
    '.EXAMPLE',
    ...example.code.split('\n'),
    '',
    ...wrap(example.remarks),
  ]);
  const outputs = metadata.outputs.flatMap((each) => ['', '.OUTPUTS', each]);
  return [
    '.SYNOPSIS',
    ...wrap(metadata.synopsis),
    '',
    '.DESCRIPTION',
    ...wrap(metadata.description),
    ...parameters,
    ...examples,
    ...inputs(metadata),
    ...outputs,
    ...notes(metadata),
    ...links(metadata),
  ];
}

/** Help with the project's page as its first link, which is what `Get-Help -Online` opens. */
export function withProjectLink(help: readonly string[], page: string | undefined): readonly string[] {
  if (page === undefined) return help;
  const links = help.indexOf('.LINK');
  const before = links < 0 ? [...help, ''] : help.slice(0, links);
  return [...before, '.LINK', page, ...(links < 0 ? [] : ['', ...help.slice(links)])];
}

/** What can be piped to it, parameter by parameter. */
function inputs({ parameters }: DefinitionMetadata): string[] {
  const piped = Object.entries(parameters.properties).flatMap(([name, schema]) => {
    if (schema.pipeline !== true && schema.pipelineProperty !== true) return [];
    const type = schema.typeName ?? ((schema.items ?? schema).type === 'integer' ? 'System.Int32' : 'System.String');
    return [`${type}, for ${name}.`];
  });
  return ['', '.INPUTS', ...(piped.length === 0 ? ['None.'] : piped)];
}

function notes(metadata: DefinitionMetadata): string[] {
  if (metadata.evidence === undefined) return [];
  const { grade, causes } = metadata.evidence;
  const impact = metadata.impact === undefined ? 'Reads only.' : impactSentence(metadata.impact);
  return ['', '.NOTES', ...wrap(`Evidence ${grade}: ${grades[grade] ?? ''}. Causes: ${causes.join(', ')}. ${impact}`)];
}

/** Whom a remedy may disturb. */
export const impactSentence = (impact: string): string =>
  impact === 'none' ? 'No session is disturbed.' : `May disturb: ${impact}.`;

function links(metadata: DefinitionMetadata): string[] {
  const addresses = (metadata.evidence?.sources ?? []).filter((each) => each.startsWith('https://'));
  return addresses.flatMap((each) => ['', '.LINK', each]);
}
