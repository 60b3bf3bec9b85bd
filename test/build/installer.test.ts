import { spawnSync } from 'node:child_process';
import { chmod, cp, mkdir, mkdtemp, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { beforeAll, beforeEach, expect, test } from 'vitest';
import { unzip } from '../../build/archive.js';
import { readFiles, sha256, writeFiles } from '../../build/files.js';
import { verifyFolder } from '../../src/signing/folder.js';
import { describeWithPowerShell, powershell, useSession } from '../bridge/powershell-for-tests.js';
import { type TestRelease, testRelease } from './release-for-tests.js';

/**
 * Get-AuthenticodeSignature exists on Windows only. Here it answers what our own verifier found in the same files, by
 * name: the installer looks at each twice, where it was unpacked and where it was copied.
 */
const standIn = `
function global:Get-AuthenticodeSignature {
    param([string] $LiteralPath)
    $verdict = ($env:RDP_VERDICTS | ConvertFrom-Json).(Split-Path -Path $LiteralPath -Leaf)
    [pscustomobject]@{
        Status            = $verdict.status
        StatusMessage     = $verdict.reason
        SignerCertificate = [pscustomobject]@{ Thumbprint = $verdict.thumbprint }
    }
}`;

const onWindows = process.platform === 'win32';

describeWithPowerShell('the installer', () => {
  const session = useSession({ concurrency: 1 });
  let release: TestRelease;
  /** Where the archive is unpacked, and where modules are installed: new for every test. */
  let unpacked = '';
  let modules = '';

  beforeAll(async () => {
    release = await testRelease();
  });
  beforeEach(async () => {
    const folder = await mkdtemp(join(release.folder, 'install-'));
    unpacked = join(folder, 'unpacked');
    modules = join(folder, 'modules');
    await mkdir(modules);
    await writeFiles(unpacked, unzip(release.artefact('.zip')));
  });

  const version = (): string => release.version;
  const inModule = (path: string): string => join(unpacked, 'Rdp0x904', version(), path);

  interface Installed {
    readonly status: number | null;
    readonly output: string;
  }

  /** What the installer is told by the environment: where it lies, where it installs, and what verifying would say. */
  async function surrounding(path = process.env.PATH ?? ''): Promise<Readonly<Record<string, string>>> {
    const { thumbprint } = release.signer.certificate;
    const verdicts = await verifyFolder(unpacked, { thumbprint });
    const byName = verdicts.map(({ file, status, reason, signer }) => [
      basename(file),
      { status, reason, thumbprint: signer?.thumbprint },
    ]);
    return {
      PATH: path,
      RDP_UNPACKED: unpacked,
      RDP_MODULES: modules,
      RDP_SIGNER: thumbprint,
      RDP_VERDICTS: JSON.stringify(Object.fromEntries(byName)),
    };
  }

  /** Runs the installer as a user at a prompt would, with or without a way to check signatures. */
  async function install(
    parameters: string,
    { canVerify = true, path }: { readonly canVerify?: boolean; readonly path?: string } = {},
  ): Promise<Installed> {
    const { output } = await session.current().invoke<string | number>({
      script: `param($Surrounding)
        foreach ($each in $Surrounding.PSObject.Properties) { Set-Item -Path "env:$($each.Name)" -Value $each.Value }
        ${canVerify ? standIn : 'Remove-Item -Path function:Get-AuthenticodeSignature -ErrorAction Ignore'}
        $ended = @{ status = 0 }
        $said = & {
          try { & (Join-Path $env:RDP_UNPACKED Install-Rdp0x904.ps1) ${parameters} *>&1 }
          catch { $_.Exception.Message; $ended.status = 1 }
        } | Out-String -Width 4096
        $ended.status, $said`,
      parameters: { Surrounding: await surrounding(path) },
    });
    return { status: Number(output[0] ?? 0), output: String(output[1]) };
  }

  /** The same in a PowerShell of its own, which shows what it prints to a terminal. */
  async function installAlone(parameters: string): Promise<Installed> {
    const { stdout, stderr, status } = spawnSync(
      powershell?.path ?? 'pwsh',
      [
        '-NoProfile',
        '-NonInteractive',
        '-Command',
        `
        ${standIn}
        try { & (Join-Path $env:RDP_UNPACKED Install-Rdp0x904.ps1) ${parameters} }
        catch { [Console]::Error.WriteLine($_.Exception.Message); exit 1 }`,
      ],
      { encoding: 'utf8', env: { ...process.env, NO_COLOR: '1', ...(await surrounding()) } },
    );
    return { status, output: `${stdout}${stderr}` };
  }
  const into = '-Destination $env:RDP_MODULES';
  const installed = async (): Promise<string[]> => (await readdir(modules, { recursive: true })).sort();

  test('copies exactly what was released, into a folder of its version', async () => {
    expect(await install(`${into} -Thumbprint $env:RDP_SIGNER`)).toMatchObject({ status: 0 });
    const digests = async (folder: string): Promise<string[]> =>
      [...(await readFiles(folder))].map(([path, bytes]) => `${sha256(bytes)} ${path}`).sort();
    expect(await readdir(join(modules, 'Rdp0x904'))).toEqual([version()]);
    expect(await digests(join(modules, 'Rdp0x904', version()))).toEqual(await digests(inModule('.')));
  });

  test('-WhatIf says what it would do and does nothing', async () => {
    const { status, output } = await installAlone(`${into} -WhatIf`);
    expect(status).toBe(0);
    expect(output).toContain(join(modules, 'Rdp0x904', version()));
    expect(await installed()).toEqual([]);
  });

  test('leaves another version alone, and replaces the same one only with -Force', async () => {
    const other = join(modules, 'Rdp0x904', '0.0.1');
    await mkdir(other, { recursive: true });
    await writeFile(join(other, 'Rdp0x904.psd1'), "@{ ModuleVersion = '0.0.1' }");
    expect((await install(into)).status).toBe(0);
    expect(await readdir(join(modules, 'Rdp0x904'))).toEqual(['0.0.1', version()].sort());
    const again = await install(into);
    expect(again.status).toBe(1);
    expect(again.output).toContain('-Force');
    expect((await install(`${into} -Force`)).status).toBe(0);
  });

  test.each([
    ['a changed script', 'Rdp0x904.psm1', 'HashMismatch'],
    ['a changed manifest', 'Rdp0x904.psd1', 'HashMismatch'],
    ['a changed help file', 'en-US/about_Rdp0x904.help.txt', 'was changed after its release'],
  ])('refuses %s and writes nothing', async (_name, path, reason) => {
    const text = await readFile(inModule(path), 'latin1');
    await writeFile(inModule(path), text.replace('0x904', '0x905'), 'latin1');
    const { status, output } = await install(into);
    expect(status).toBe(1);
    expect(output).toContain(reason);
    expect(await installed()).toEqual([]);
  });

  test('refuses a file list that was changed, so that it cannot be made to fit', async () => {
    const list = join(unpacked, 'Rdp0x904.files.psd1');
    await writeFile(list, (await readFile(list, 'latin1')).replace("'LICENSE.txt'", "'LICENCE.txt'"), 'latin1');
    const { status, output } = await install(into);
    expect(status).toBe(1);
    expect(output).toContain('HashMismatch');
  });

  test('refuses a file too many, a file too few and a link', async () => {
    await writeFile(inModule('extra.ps1'), 'Get-Date');
    expect(await install(into)).toMatchObject({ status: 1, output: expect.stringContaining('does not belong') });
    await cp(inModule('extra.ps1'), join(unpacked, '..', 'elsewhere.ps1'));
    await rm(inModule('extra.ps1'));
    await rm(inModule('LICENSE.txt'));
    expect(await install(into)).toMatchObject({
      status: 1,
      output: expect.stringContaining("'LICENSE.txt' is missing"),
    });
    if (!onWindows) {
      await symlink(join(unpacked, '..', 'elsewhere.ps1'), inModule('LICENSE.txt'));
      expect(await install(into)).toMatchObject({ status: 1, output: expect.stringContaining('is a link') });
    }
    expect(await installed()).toEqual([]);
  });

  test('refuses every signer but the one that is pinned', async () => {
    const { status, output } = await install(`${into} -Thumbprint ${'0'.repeat(40)}`);
    expect(status).toBe(1);
    expect(output).toContain(release.signer.certificate.thumbprint);
  });

  test.skipIf(onWindows)(
    `says where signatures cannot be checked, and still compares hashes when told to go on${onWindows ? ' (skipped: Windows can check them)' : ''}`,
    async () => {
      const refused = await install(into, { canVerify: false });
      expect(refused.status).toBe(1);
      expect(refused.output).toContain('cannot check signatures');
      expect((await install(`${into} -SkipSignatureCheck`, { canVerify: false })).status).toBe(0);
      await writeFile(inModule('LICENSE.txt'), 'mine');
      expect((await install(`${into} -SkipSignatureCheck -Force`, { canVerify: false })).status).toBe(1);
    },
  );

  test.skipIf(onWindows)(
    `asks for elevation before it installs for all users${onWindows ? ' (skipped: it needs a stand-in for the program id)' : ''}`,
    async () => {
      const programs = join(unpacked, '..', 'programs');
      await mkdir(programs);
      await writeFile(join(programs, 'id'), '#!/bin/sh\necho 1000\n');
      await chmod(join(programs, 'id'), 0o755);
      const { status, output } = await install('', { path: `${programs}:${process.env.PATH}` });
      expect(status).toBe(1);
      expect(output).toContain('elevated PowerShell');
    },
  );

  test('uninstalls one version or all, and nothing that is not the module', async () => {
    expect((await install(into)).status).toBe(0);
    const other = join(modules, 'Rdp0x904', '0.0.1');
    await mkdir(other);
    await writeFile(join(other, 'Rdp0x904.psd1'), "@{ ModuleVersion = '0.0.1' }");
    await mkdir(join(modules, 'Rdp0x904', 'notes'));
    expect((await install(`-Uninstall ${into} -WhatIf`)).status).toBe(0);
    expect((await readdir(join(modules, 'Rdp0x904'))).length).toBe(3);
    expect((await install(`-Uninstall ${into} -Version 0.0.1`)).status).toBe(0);
    expect(await readdir(join(modules, 'Rdp0x904'))).toEqual([version(), 'notes'].sort());
    expect((await install(`-Uninstall ${into}`)).status).toBe(0);
    expect(await readdir(join(modules, 'Rdp0x904'))).toEqual(['notes']);
    expect((await install(`-Uninstall ${into}`)).status).toBe(1);
  });

  test('parses, and the analyzer finds nothing in it', () => {
    const { stdout, status } = spawnSync(
      powershell?.path ?? 'pwsh',
      [
        '-NoProfile',
        '-NonInteractive',
        '-Command',
        `$errors = $null
        $null = [Management.Automation.Language.Parser]::ParseFile($env:RDP_SCRIPT, [ref] $null, [ref] $errors)
        $errors | ForEach-Object Message
        if (Get-Module -ListAvailable PSScriptAnalyzer) {
            Invoke-ScriptAnalyzer -Path $env:RDP_SCRIPT | ForEach-Object { "$($_.Line) $($_.RuleName) $($_.Message)" }
        }`,
      ],
      { encoding: 'utf8', env: { ...process.env, NO_COLOR: '1', RDP_SCRIPT: join(unpacked, 'Install-Rdp0x904.ps1') } },
    );
    expect(status).toBe(0);
    expect(stdout.replaceAll('\u001b[?1h', '').trim()).toBe('');
  });
});
