import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ToolError } from '../src/errors.js';

/**
 * What the changelog says about a version, as plain text.
 * @throws ToolError E_PACK_NOTES
 */
export function releaseNotes(root: string, version: string): string {
  const sections = readFileSync(join(root, 'CHANGELOG.md'), 'utf8').split(/^## /m);
  const section = sections.find((each) => each.split(/\s/)[0] === version);
  const notes = section?.slice(section.indexOf('\n')).replaceAll('`', '').trim();
  if (notes !== undefined && notes !== '') return notes;
  throw new ToolError(
    'E_PACK_NOTES',
    `CHANGELOG.md says nothing about ${version}.`,
    `Write what changed below '## ${version}'.`,
  );
}
