import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type ModuleContent, mergedModuleFiles } from '../src/compiler/module.js';
import { type Files, windowsFile, windowsFiles } from './files.js';
import { releaseNotes } from './release-notes.js';

/**
 * The module as it ships: what the changelog says about its version joins its manifest, and the license its folder.
 * @param root of the project
 * @throws ToolError E_PACK_NOTES
 */
export function shippedModule(root: string, module: ModuleContent): ModuleContent {
  const { gallery } = module;
  if (gallery === undefined) return module;
  return { ...module, gallery: { ...gallery, releaseNotes: releaseNotes(root, module.version) } };
}

/** The unsigned files of its folder, by path below it. */
export function moduleTree(root: string, module: ModuleContent): Files {
  const license = readFileSync(join(root, 'LICENSE'), 'utf8');
  return new Map([
    ...windowsFiles(mergedModuleFiles(module)),
    ['LICENSE.txt', windowsFile('LICENSE', license.replaceAll('\r\n', '\n'))],
  ]);
}
