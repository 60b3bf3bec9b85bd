import { spawnSync } from 'node:child_process';
import { cp, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, test } from 'vitest';
import type { Assembled } from '../../build/assemble.js';
import { readFiles } from '../../build/files.js';
import { cmdlets, diagnoses, inspections, recipes, repairs } from '../../generated/client/registry.js';
import { verifyFolder } from '../../src/signing/folder.js';
import { scriptExtension } from '../../src/signing/text.js';
import { assembledModule } from '../assembled-module.js';
import { describeWithPowerShell, powershell, useSession } from '../bridge/powershell-for-tests.js';
import { newFolder } from '../run-folder.js';

const root = fileURLToPath(new URL('../..', import.meta.url));

let assembled: Assembled;
beforeAll(async () => {
  assembled = await assembledModule();
});

describe('the assembled module', () => {
  const files = async (): Promise<string[]> => [...(await readFiles(assembled.folder)).keys()].sort();

  test('is one psm1, what its cmdlets share, one psd1, its views and types, a help topic and the license, in a folder of its version', async () => {
    const { version } = JSON.parse(await readFile(join(root, 'package.json'), 'utf8')) as { version: string };
    expect(assembled.folder.endsWith(join('module', 'Rdp0x904', version))).toBe(true);
    expect(await files()).toEqual([
      'LICENSE.txt',
      'Rdp0x904.Format.ps1xml',
      'Rdp0x904.Shared.ps1',
      'Rdp0x904.Types.ps1xml',
      'Rdp0x904.psd1',
      'Rdp0x904.psm1',
      'en-US/about_Rdp0x904.help.txt',
    ]);
  });

  test('is ASCII with CRLF line ends only', async () => {
    for (const file of await files()) {
      const text = await readFile(join(assembled.folder, file), 'latin1');
      expect(text.match(/[^\x20-\x7e\r\n]/), file).toBeNull();
      expect(text.replaceAll('\r\n', '').match(/[\r\n]/), file).toBeNull();
    }
  });

  test('is signed by the pinned signer in every file', async () => {
    const verdicts = await verifyFolder(assembled.folder, { thumbprint: assembled.thumbprint });
    expect(verdicts.map((each) => `${each.file} ${each.status}`)).toEqual([
      'Rdp0x904.Format.ps1xml Valid',
      'Rdp0x904.Shared.ps1 Valid',
      'Rdp0x904.Types.ps1xml Valid',
      'Rdp0x904.psd1 Valid',
      'Rdp0x904.psm1 Valid',
    ]);
  });

  test('is refused after one character was changed', async () => {
    const copy = await newFolder('tampered');
    await cp(assembled.folder, copy, { recursive: true });
    const path = join(copy, 'Rdp0x904.psm1');
    const text = await readFile(path, 'latin1');
    await writeFile(path, text.replace("'Stop'", "'Stoq'"), 'latin1');
    const verdicts = await verifyFolder(copy, { thumbprint: assembled.thumbprint });
    expect(verdicts.filter((each) => each.status !== 'Valid').map((each) => `${each.file} ${each.status}`)).toEqual([
      'Rdp0x904.psm1 HashMismatch',
    ]);
  });

  const osslsigncode = spawnSync('osslsigncode', ['--version']).status === 0;
  test.skipIf(!osslsigncode)(
    `is signed in the eyes of osslsigncode too${osslsigncode ? '' : ' (osslsigncode is not installed)'}`,
    async () => {
      for (const file of (await files()).filter((each) => scriptExtension(each) !== undefined)) {
        const { stdout } = spawnSync('osslsigncode', ['verify', '-in', join(assembled.folder, file)], {
          encoding: 'utf8',
        });
        const [, current] = /Current message digest\s*:\s*([0-9A-F]+)/i.exec(stdout) ?? [];
        const [, calculated] = /Calculated message digest\s*:\s*([0-9A-F]+)/i.exec(stdout) ?? [];
        expect(current, stdout).toBeDefined();
        expect(calculated).toBe(current);
      }
    },
  );
});

describeWithPowerShell('the assembled module in PowerShell', () => {
  const { current } = useSession({ concurrency: 1 });
  beforeAll(async () => {
    const parameters = { Path: join(assembled.folder, 'Rdp0x904.psd1') };
    await current().invoke({ script: 'param($Path) $env:RDP_MODULE = $Path', parameters });
  });
  const run = async (script: string): Promise<string> => (await current().invoke({ script })).output.join('\n');

  test('reads what its cmdlets share with the first call of one, once, and shows none of it', async () => {
    const found = await run(`
      $module = Import-Module $env:RDP_MODULE -Force -PassThru
      $count = { @(Get-ChildItem function:).Where({ $_.ModuleName -eq 'Rdp0x904' }).Count }
      $before = & $module $count
      $null = Get-RdpRemediation -Id none -ErrorAction SilentlyContinue 2>&1
      $after = & $module $count
      & $module { Set-Item function:script:Get-ChangeDescription { 'kept' } }
      $null = Get-RdpRemediation -Id none -ErrorAction SilentlyContinue 2>&1
      $before - $module.ExportedFunctions.Count -lt 50
      $after -gt $before + 100
      & $module { Get-ChangeDescription }
      @(Get-Command -Module Rdp0x904).Count - $module.ExportedFunctions.Count`);
    expect(found.split('\n')).toEqual(['true', 'true', 'kept', '0']);
  });

  test('exports exactly its cmdlets', async () => {
    const names = await run('(Import-Module $env:RDP_MODULE -PassThru).ExportedCommands.Keys | Sort-Object');
    const declared = Object.values({ ...recipes, ...inspections, ...diagnoses, ...cmdlets, ...repairs }).map(
      ({ cmdlet }) => cmdlet,
    );
    expect(names.split('\n').sort()).toEqual(declared.sort());
  });

  test('has a manifest that PowerShell accepts, with what a gallery wants and no wildcards', async () => {
    const manifest = JSON.parse(
      await run(`
      $null = Test-ModuleManifest $env:RDP_MODULE -ErrorAction Stop -WarningAction Stop
      Import-PowerShellDataFile $env:RDP_MODULE | ConvertTo-Json -Depth 5`),
    ) as Record<string, unknown> & { PrivateData: { PSData: Record<string, unknown> } };
    const { PSData } = manifest.PrivateData;
    expect(Object.keys(PSData).sort()).toEqual(expect.arrayContaining(['LicenseUri', 'ReleaseNotes', 'Tags']));
    expect(PSData.ReleaseNotes).toContain('Test-Rdp0x904');
    for (const tag of PSData.Tags as string[]) expect(tag).toMatch(/^[^\s]+$/);
    expect(manifest.CompatiblePSEditions).toEqual(['Desktop', 'Core']);
    expect(JSON.stringify(Object.entries(manifest).filter(([key]) => key.endsWith('ToExport')))).not.toContain('*');
  });

  test('explains every cmdlet: synopsis, description, every parameter, what goes in and comes out, two examples', async () => {
    const gaps = await run(`
      $module = Import-Module $env:RDP_MODULE -PassThru
      foreach ($command in $module.ExportedFunctions.Values) {
        $help = Get-Help $command.Name -Full
        if (-not $help.Synopsis -or $help.Synopsis -match '^\\s*' + $command.Name) { "$command has no synopsis" }
        if (-not $help.Description.Text) { "$command has no description" }
        if (-not $help.inputTypes.inputType.type.name) { "$command does not say what can be piped to it" }
        if (-not $help.returnValues.returnValue.type.name) { "$command does not say what it returns" }
        if (@($help.Examples.Example).Count -lt 2) { "$command has fewer than two examples" }
        foreach ($name in $command.Parameters.Keys) {
          if ($name -in [System.Management.Automation.PSCmdlet]::CommonParameters + 'WhatIf' + 'Confirm') { continue }
          $parameter = @($help.Parameters.Parameter) | Where-Object { $_.Name -eq $name }
          if (-not $parameter.Description) { "$command -$name is not described" }
        }
      }`);
    expect(gaps).toBe('');
  });

  test('asks before every change: whatever is not a test supports ShouldProcess', async () => {
    const names = await run(`
      (Import-Module $env:RDP_MODULE -PassThru).ExportedFunctions.Values |
        Where-Object { $_.Verb -notin 'Test', 'Get' -and -not $_.Parameters.ContainsKey('WhatIf') } | ForEach-Object Name`);
    expect(names).toBe('');
  });
});

describeWithPowerShell('the assembled module where PowerShell looks for modules', () => {
  const run = (script: string): string => {
    const { stdout, stderr, status } = spawnSync(
      powershell?.path ?? 'pwsh',
      ['-NoProfile', '-NonInteractive', '-Command', script],
      {
        encoding: 'utf8',
        env: { ...process.env, NO_COLOR: '1', RDP_MODULE: join(assembled.folder, 'Rdp0x904.psd1') },
      },
    );
    expect(status, stderr).toBe(0);
    // PowerShell may switch the terminal's keypad mode on, even in a pipe.
    return stdout.replaceAll('\u001b[?1h', '').trim();
  };

  test('has a topic of its own that names every cmdlet', () => {
    const topic = run(`
      $env:PSModulePath = Join-Path $env:RDP_MODULE '../../..'
      Get-Help about_Rdp0x904 | Out-String -Width 200`);
    expect(topic).toContain('about_Rdp0x904');
    for (const { cmdlet } of [recipes, diagnoses, cmdlets].flatMap((each) => Object.values(each)))
      expect(topic).toContain(`Get-Help ${cmdlet} -Full`);
  });

  test('a version installed beside it changes nothing for it: each is asked for by its number', async () => {
    const other = join(dirname(assembled.folder), '99.0.0');
    await cp(assembled.folder, other, { recursive: true });
    const path = join(other, 'Rdp0x904.psd1');
    const manifest = await readFile(path, 'latin1');
    await writeFile(path, manifest.replace(/(ModuleVersion\s+= ')[^']+/, '$199.0.0'), 'latin1');
    const { version } = JSON.parse(await readFile(join(root, 'package.json'), 'utf8')) as { version: string };
    const found = run(`
      $env:PSModulePath = Join-Path $env:RDP_MODULE '../../..'
      foreach ($version in '${version}', '99.0.0') {
        Import-Module Rdp0x904 -RequiredVersion $version
        "$((Get-Module Rdp0x904).Version) $((Get-Command Test-Rdp0x904).Version) $((Get-Help Test-Rdp0x904).ModuleName)"
        Remove-Module Rdp0x904
      }
      Import-Module Rdp0x904
      (Get-Module Rdp0x904).Version.ToString()`);
    await rm(other, { recursive: true });
    expect(found.split(/\r?\n/)).toEqual([`${version} ${version} Rdp0x904`, '99.0.0 99.0.0 Rdp0x904', '99.0.0']);
  });
});
