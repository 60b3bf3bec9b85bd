import type { DefinitionMetadata } from './definitions.js';
import { wrap } from './lower/function.js';

/** The width at which a plain console shows help without breaking lines again, less the indentation. */
const width = 72;

const longDescription = [
  'Test-Rdp0x904 runs every diagnosis, changes nothing and ranks what it finds, the likeliest cause first. A finding ' +
    'names its cause, what was read where, and the command that repairs it.',
  'The cmdlets that repair show with -WhatIf what they would change and ask with -Confirm. They capture what is there, ' +
    'change it, read every change back and look again. Each run is written down before anything is changed: ' +
    'Get-RdpRemediation lists the runs, Undo-RdpRemediation takes one back.',
  'What lowers the security of a computer is lent for a while and comes back by itself. What may lock out whoever works ' +
    'from afar comes back too, unless Confirm-RdpRemediation keeps it. What ends sessions is never done unasked, and the ' +
    'computer is never restarted.',
];

const languageMode =
  'The cmdlets need the full language. Where an application control policy is in force, allow the certificate that ' +
  'signed the module. Without that the module imports with a warning and its help works, but every cmdlet stops with an ' +
  'error that says that only core types are supported, before anything was changed.';

/** The topic `about_<module>` (about_Comment_Based_Help, about_Updatable_Help: plain text, four spaces below a heading). */
export function aboutTopic(
  module: { readonly name: string; readonly description: string },
  definitions: readonly DefinitionMetadata[],
): string {
  const sorted = [...definitions].sort((a, b) => (a.cmdlet < b.cmdlet ? -1 : 1));
  const cmdlets = sorted.flatMap((each) => ['', each.cmdlet, ...indent(wrap(each.synopsis, width - 4))]);
  const examples = sorted.flatMap(({ examples: [first] }) =>
    first === undefined ? [] : ['', ...first.code.split('\n'), ...indent(wrap(first.remarks, width - 4))],
  );
  return [
    ...section('TOPIC', [`about_${module.name}`]),
    ...section('SHORT DESCRIPTION', wrap(module.description, width)),
    ...section('LONG DESCRIPTION', wrap(longDescription.join('\n\n'), width)),
    ...section('CMDLETS', cmdlets.slice(1)),
    ...section('EXAMPLES', examples.slice(1)),
    ...section('LANGUAGE MODE', wrap(languageMode, width)),
    ...section(
      'SEE ALSO',
      sorted.map((each) => `Get-Help ${each.cmdlet} -Full`),
    ),
  ].join('\n');
}

const indent = (lines: readonly string[]): string[] => lines.map((each) => (each === '' ? '' : `    ${each}`));

const section = (heading: string, lines: readonly string[]): string[] => [heading, ...indent(lines), ''];
