import type { DefinitionMetadata } from './definitions.js';
import { wrap } from './lower/function.js';

const grades: Readonly<Record<string, string>> = {
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
  const outputs = (metadata.outputs ?? []).flatMap((each) => ['', '.OUTPUTS', each]);
  return [
    '.SYNOPSIS',
    ...wrap(metadata.synopsis),
    '',
    '.DESCRIPTION',
    ...wrap(metadata.description),
    ...parameters,
    ...examples,
    ...outputs,
    ...notes(metadata),
    ...links(metadata),
  ];
}

function notes(metadata: DefinitionMetadata): string[] {
  if (metadata.evidence === undefined) return [];
  const { grade, causes } = metadata.evidence;
  const impact = metadata.impact === 'none' ? 'No session is disturbed.' : `May disturb: ${metadata.impact}.`;
  return ['', '.NOTES', ...wrap(`Evidence ${grade}: ${grades[grade] ?? ''}. Causes: ${causes.join(', ')}. ${impact}`)];
}

function links(metadata: DefinitionMetadata): string[] {
  const addresses = (metadata.evidence?.sources ?? []).filter((each) => each.startsWith('https://'));
  return addresses.flatMap((each) => ['', '.LINK', each]);
}
