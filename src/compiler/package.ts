import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ToolError } from '../errors.js';

/** What package.json says about the project; the module repeats it. */
export interface ProjectPackage {
  readonly version: string;
  readonly description: string;
  /** SPDX identifier. */
  readonly license: string;
  readonly keywords: readonly string[];
  /**
   * Where the project lives. As long as nobody has said so, the module names no project address and its help no page:
   * the rest is the same.
   */
  readonly homepage?: string;
}

/**
 * Reads package.json of the project at `root`.
 * @throws ToolError E_PACKAGE if its homepage is no address that a manifest may hold
 */
export function readPackage(root: string): ProjectPackage {
  const project = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as ProjectPackage;
  const { homepage } = project;
  if (homepage === undefined || (URL.canParse(homepage) && /^https:\/\/[\x21-\x7e]+$/.test(homepage))) return project;
  throw new ToolError(
    'E_PACKAGE',
    `The homepage of package.json is '${homepage}'.`,
    'Write an address that begins with https://, or leave it out.',
  );
}
