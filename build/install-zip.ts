import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ModuleContent } from '../src/compiler/module.js';
import { evaluate, hashtable, text } from '../src/powershell/ast.js';
import { print } from '../src/powershell/print.js';
import { scriptExtension } from '../src/signing/text.js';
import { below, type Files, sha256, sorted, windowsFile } from './files.js';

/**
 * What the archive for installing by hand holds besides the module: the installer, and the closed list of what the
 * module's folder must hold. The installer is the one PowerShell of a release that is written by hand: it has to run
 * before the module does, and what it needs (copying folders, checking signatures) is nothing that a remedy may do.
 */
export function installerFiles(root: string, module: ModuleContent, moduleFiles: Files): Files {
  const installer = `Install-${module.name}.ps1`;
  const script = readFileSync(join(root, 'build', 'install', installer), 'utf8').replaceAll('\r\n', '\n');
  const list = `${module.name}.files.psd1`;
  return new Map([
    [installer, windowsFile(installer, script)],
    [list, windowsFile(list, print([evaluate(fileList(module, moduleFiles))]))],
  ]);
}

/** Where the module lies in the archive. */
export function moduleInZip(module: ModuleContent, moduleFiles: Files): Files {
  return below(`${module.name}/${module.version}`, moduleFiles);
}

/** Scripts are named with the word `signature`, so that the list is the same before and after they are signed. */
function fileList(module: ModuleContent, moduleFiles: Files) {
  const entries = sorted(moduleFiles).map(([path, bytes]) => ({
    key: path,
    value: text(scriptExtension(path) === undefined ? sha256(bytes) : 'signature'),
  }));
  return hashtable([
    { key: 'Version', value: text(module.version) },
    { key: 'Files', value: hashtable(entries) },
  ]);
}
