import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { mkdir, symlink, writeFile } from 'node:fs/promises';
import { dirname, extname, join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { untar, unzip } from '../../build/archive.js';
import { writeFiles } from '../../build/files.js';
import { projectRoot } from '../../build/root.js';
import { moduleGuid } from '../../src/compiler/manifest.js';
import { scriptExtension } from '../../src/signing/text.js';
import { verifyFile } from '../../src/signing/verify.js';
import { describeWithPowerShell, powershell } from '../bridge/powershell-for-tests.js';
import { type TestRelease, testRelease } from './release-for-tests.js';

let release: TestRelease;

beforeAll(async () => {
  release = await testRelease();
});

const text = (bytes: Uint8Array | undefined): string => Buffer.from(bytes ?? []).toString('utf8');

const packageJson = JSON.parse(readFileSync(join(projectRoot, 'package.json'), 'utf8')) as {
  readonly version: string;
  readonly dependencies: Readonly<Record<string, string>>;
};

describe('the artefacts of a release', () => {
  test('are all there, and named after the version', () => {
    const { version } = packageJson;
    expect([...release.signed.keys()].sort()).toEqual(
      [
        `Rdp0x904.${version}.nupkg`,
        `Rdp0x904-${version}.zip`,
        `Rdp0x904-${version}.ps1`,
        'Rdp0x904.ps1',
        `rdp0x904-${version}.tgz`,
        `rdp0x904-${version}.cdx.json`,
        'SHA256SUMS',
        'SHA256SUMS.p7s',
      ].sort(),
    );
    expect([...release.unsigned.keys()]).not.toContain('SHA256SUMS.p7s');
  });

  test.each(['.nupkg', '.zip'])('%s holds only scripts with a valid signature, and other files', async (ending) => {
    const { thumbprint } = release.signer.certificate;
    let scripts = 0;
    for (const [path, bytes] of unzip(release.artefact(ending))) {
      if (scriptExtension(path) === undefined) continue;
      scripts += 1;
      expect(`${path} ${(await verifyFile(bytes, extname(path), { thumbprint })).status}`).toBe(`${path} Valid`);
    }
    expect(scripts).toBeGreaterThanOrEqual(3);
  });

  test('every single script is signed', async () => {
    const { thumbprint } = release.signer.certificate;
    const scripts = [...release.signed].filter(([name]) => name.endsWith('.ps1'));
    expect(scripts.length).toBe(2);
    for (const [, bytes] of scripts) {
      expect((await verifyFile(bytes, '.ps1', { thumbprint })).status).toBe('Valid');
    }
  });

  test('the gallery package is an OPC archive whose every part has a type', () => {
    const parts = unzip(release.artefact('.nupkg'));
    const types = text(parts.get('[Content_Types].xml'));
    for (const path of parts.keys()) {
      if (path === '[Content_Types].xml') continue;
      expect(types, path).toContain(`Extension="${path.slice(path.lastIndexOf('.') + 1)}"`);
    }
    const targets = [...text(parts.get('_rels/.rels')).matchAll(/Target="\/([^"]+)"/g)].map(([, path]) => path ?? '');
    expect(targets.length).toBe(2);
    for (const target of targets) expect([...parts.keys()]).toContain(target);
  });

  test('the gallery package names version, license and every command', () => {
    const nuspec = text(unzip(release.artefact('.nupkg')).get('Rdp0x904.nuspec'));
    expect(nuspec).toContain(`<version>${packageJson.version}</version>`);
    expect(nuspec).toContain('<licenseUrl>https://licenses.nuget.org/MIT</licenseUrl>');
    for (const name of release.exported) expect(nuspec).toContain(`PSFunction_${name}`);
  });

  test('the npm package holds what the command line needs to start', () => {
    const paths = [...untar(release.artefact('.tgz')).keys()];
    for (const path of [
      'package.json',
      'build/rdp0x904.mjs',
      'dist/cli.js',
      'dist/host/host.ps1',
      'LICENSE',
      'README.md',
    ])
      expect(paths).toContain(`package/${path}`);
    expect(paths.filter((path) => /dist\/release|\.pem$|\/test\//.test(path))).toEqual([]);
  });
});

test('the npm package starts where only its dependencies are installed', async () => {
  const folder = join(release.folder, 'npm');
  await writeFiles(folder, untar(release.artefact('.tgz')));
  const modules = join(folder, 'package', 'node_modules');
  await mkdir(modules);
  for (const path of Object.keys(packageJson.dependencies)) {
    const link = join(modules, path);
    await mkdir(dirname(link), { recursive: true });
    await symlink(join(projectRoot, 'node_modules', path), link, 'junction');
  }
  const launcher = join(folder, 'package', 'build', 'rdp0x904.mjs');
  const { stdout, stderr } = spawnSync(process.execPath, [launcher, '--version'], { encoding: 'utf8' });
  expect(stdout.trim(), stderr).toBe(packageJson.version);
});

describe('the bill of materials', () => {
  interface Bill {
    readonly components: readonly {
      readonly purl: string;
      readonly name: string;
      readonly hashes: readonly object[];
    }[];
    readonly dependencies: readonly { readonly ref: string; readonly dependsOn: readonly string[] }[];
  }
  const bill = (): Bill => JSON.parse(text(release.artefact('.cdx.json'))) as Bill;

  test('lists exactly the packages that are not only for development', () => {
    const lock = JSON.parse(readFileSync(join(projectRoot, 'package-lock.json'), 'utf8')) as {
      readonly packages: Readonly<Record<string, { readonly dev?: boolean; readonly version: string }>>;
    };
    const locked = Object.entries(lock.packages).filter(([path, { dev }]) => path !== '' && dev !== true);
    expect(
      bill()
        .components.map(({ name }) => name)
        .sort(),
    ).toEqual(locked.map(([path]) => path.replace(/^.*node_modules\//, '')).sort());
    expect(bill().components.filter(({ hashes }) => hashes.length !== 1)).toEqual([]);
  });

  test('says what depends on what, and mentions nothing that it does not list', () => {
    const { components, dependencies } = bill();
    const [own] = dependencies;
    expect(own?.dependsOn.length).toBe(Object.keys(packageJson.dependencies).length);
    const known = new Set(components.map(({ purl }) => purl));
    expect(dependencies.flatMap(({ dependsOn }) => dependsOn).filter((each) => !known.has(each))).toEqual([]);
  });
});

describe('the checksums', () => {
  test('are those of every other artefact', () => {
    const lines = text(release.artefact('SHA256SUMS')).trimEnd().split('\n');
    const expected = [...release.signed]
      .filter(([name]) => !name.startsWith('SHA256SUMS'))
      .map(([name, bytes]) => `${createHash('sha256').update(bytes).digest('hex')}  ${name}`);
    expect(lines).toEqual(expected.sort((one, other) => (one.slice(66) < other.slice(66) ? -1 : 1)));
  });

  const openssl = spawnSync('openssl', ['version']).status === 0;
  test.skipIf(!openssl)(
    `are signed in the eyes of OpenSSL, until they change${openssl ? '' : ' (skipped: openssl is not installed)'}`,
    async () => {
      const folder = join(release.folder, 'sums');
      await mkdir(folder);
      await writeFile(join(folder, 'signer.pem'), release.signer.certificate.x509.toString());
      await writeFile(join(folder, 'SHA256SUMS.p7s'), release.artefact('.p7s'));
      const verify = async (content: Uint8Array): Promise<number | null> => {
        await writeFile(join(folder, 'SHA256SUMS'), content);
        const files = ['-in', 'SHA256SUMS.p7s', '-content', 'SHA256SUMS', '-CAfile', 'signer.pem', '-out', 'verified'];
        const options = ['-verify', '-binary', '-inform', 'DER', '-purpose', 'any'];
        return spawnSync('openssl', ['cms', ...options, ...files], { cwd: folder }).status;
      };
      const sums = release.artefact('SHA256SUMS');
      expect(await verify(sums)).toBe(0);
      expect(await verify(Buffer.from(text(sums).replace(/^./, (digit) => (digit === '0' ? '1' : '0'))))).not.toBe(0);
    },
  );
});

describeWithPowerShell('the artefacts in PowerShell', () => {
  const run = (script: string, path: string): string => {
    const { stdout, stderr, status } = spawnSync(
      powershell?.path ?? 'pwsh',
      ['-NoProfile', '-NonInteractive', '-Command', script],
      { encoding: 'utf8', env: { ...process.env, NO_COLOR: '1', RDP_PATH: path } },
    );
    expect(status, stderr).toBe(0);
    return stdout.replaceAll('\u001b[?1h', '').trim();
  };
  const exported = (): string[] => [...release.exported].sort();

  test('the gallery package imports as a module folder', async () => {
    const folder = join(release.folder, 'nupkg', 'Rdp0x904', packageJson.version);
    await writeFiles(folder, unzip(release.artefact('.nupkg')));
    const found = run(
      `$module = Import-Module (Join-Path $env:RDP_PATH Rdp0x904.psd1) -PassThru
      "$($module.Guid) $($module.Version)"
      @($module.ExportedFunctions.Keys) -join ' '`,
      folder,
    );
    const [identity, names] = found.split(/\r?\n/);
    expect(identity).toBe(`${moduleGuid('Rdp0x904')} ${packageJson.version}`);
    expect(names?.split(' ').sort()).toEqual(exported());
  });

  test('the archive is a folder of modules as it stands', async () => {
    const folder = join(release.folder, 'zip');
    await writeFiles(folder, unzip(release.artefact('.zip')));
    const found = run(
      `$env:PSModulePath = $env:RDP_PATH
      $module = Import-Module Rdp0x904 -PassThru
      @($module.ExportedFunctions.Keys) -join ' '`,
      folder,
    );
    expect(found.split(' ').sort()).toEqual(exported());
  });

  test('the single script imports the module into the session', async () => {
    const file = join(release.folder, 'Rdp0x904.ps1');
    await writeFile(file, release.artefact('.ps1'));
    const found = run(
      `& $env:RDP_PATH
      @((Get-Module Rdp0x904).ExportedFunctions.Keys) -join ' '
      "$ErrorActionPreference"`,
      file,
    );
    // What the module sets for itself must not leak into the session.
    const [names, preference] = found.split(/\r?\n/);
    expect(names?.split(' ').sort()).toEqual(exported());
    expect(preference).toBe('Continue');
  });
});
