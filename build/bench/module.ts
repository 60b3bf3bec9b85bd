import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type ModuleContent, mergedModuleFiles, moduleFiles, readShared } from '../../src/compiler/module.js';
import { developmentSigner } from '../../src/signing/development.js';
import { signScripts, windowsFiles, writeFiles } from '../files.js';
import { moduleTree, shippedModule } from '../module-tree.js';
import { projectRoot } from '../root.js';
import { inTurns, type Measured } from './figures.js';

const rounds = 11;

/**
 * Milliseconds of one Import-Module in a process of its own, as in a session that is in use: what the first import of any
 * module pays for (Import-Module and the parser being loaded) is paid before, by importing one function of ours, and so
 * are the commands with which the module of many files finds them.
 */
const importScript = `param($First, $Module, $Step)
$null = Get-ChildItem -Path (Join-Path -Path $PSScriptRoot -ChildPath '.') -Filter '*.ps1'
Import-Module -Name $First
$watch = [System.Diagnostics.Stopwatch]::StartNew()
$imported = Import-Module -Name $Module -PassThru
if ($Step) { & $imported { param($Step) & $Step } $Step }
$watch.Elapsed.TotalMilliseconds.ToString([cultureinfo]::InvariantCulture)`;

const emptyModule = new Map([
  ['Empty/Empty.psd1', "@{ RootModule = 'Empty.psm1'; ModuleVersion = '1.0'; FunctionsToExport = @() }"],
  ['Empty/Empty.psm1', 'Export-ModuleMember -Function @()'],
]);

/**
 * Imports the module as it ships beside an empty one, and with what its cmdlets share, which their first call reads, beside
 * the same functions dot-sourced from a file each.
 */
export async function benchModule(module: ModuleContent): Promise<Measured> {
  if (spawnSync('pwsh', ['-Version']).status !== 0) return { figures: [], skipped: ['pwsh is not installed'] };
  const folder = await mkdtemp(join(tmpdir(), 'rdp0x904-bench-'));
  try {
    const { name } = module;
    const signer = await developmentSigner(new Date(), join(folder, 'signer'));
    const shipped = shippedModule(projectRoot, module);
    await writeFiles(join(folder, 'merged', name), await signScripts(moduleTree(projectRoot, shipped), signer));
    await writeFiles(join(folder, 'files', name), await signScripts(windowsFiles(moduleFiles(shipped)), signer));
    const script = join(folder, 'import.ps1');
    await writeFiles(folder, windowsFiles(new Map([['import.ps1', importScript], ...emptyModule])));
    const first = join(folder, 'First.psm1');
    const [one] = module.exported;
    const only = { ...module, name: 'First', exported: one === undefined ? [] : [one], internal: [] };
    await writeFiles(folder, windowsFiles(mergedModuleFiles(only)));
    const importOf =
      (path: string, ...step: readonly string[]) =>
      () =>
        Number(
          execFileSync('pwsh', ['-NoProfile', '-NonInteractive', '-File', script, first, join(folder, path), ...step], {
            encoding: 'utf8',
            env: { ...process.env, NO_COLOR: '1', TERM: 'dumb' },
          }),
        );
    const merged = join('merged', name, `${name}.psm1`);
    const { empty, whole, cmdlets, all, files } = await inTurns(rounds, {
      empty: importOf(join('Empty', 'Empty.psd1')),
      whole: importOf(join('merged', name, `${name}.psd1`)),
      cmdlets: importOf(merged),
      all: importOf(merged, readShared),
      files: importOf(join('files', name, `${name}.psm1`)),
    });
    const against = 'the functions dot-sourced, a file each';
    return {
      figures: [
        { what: 'import an empty module', value: empty, unit: 'ms' },
        { what: 'import the module, over an empty one', value: whole - empty, unit: 'ms' },
        { what: 'import its psm1, merged and signed', value: cmdlets, unit: 'ms', against, ratio: cmdlets / files },
        { what: 'the same, and read all its functions', value: all, unit: 'ms', against, ratio: all / files },
      ],
      skipped: [],
    };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
