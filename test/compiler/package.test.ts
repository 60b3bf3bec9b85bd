import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { unzip } from '../../build/archive.js';
import { nupkg } from '../../build/nupkg.js';
import { withProjectLink } from '../../src/compiler/help.js';
import { type ModuleContent, mergedModuleFiles } from '../../src/compiler/module.js';
import { readPackage } from '../../src/compiler/package.js';

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'rdp0x904-package-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

const page = 'https://example.org/rdp?a=1&b=2';
const facts = { version: '1.2.3', description: 'Repairs.', license: 'MIT', keywords: ['rdp'] };

async function packageWith(homepage: string | undefined) {
  await writeFile(join(folder, 'package.json'), JSON.stringify({ ...facts, homepage }));
  return readPackage(folder);
}

/** Manifest of the module and of the gallery's package, for a project that lives there. */
async function manifests(homepage: string | undefined) {
  const { version, description, homepage: projectUri } = await packageWith(homepage);
  const gallery = { tags: [], licenseUri: 'https://licenses.nuget.org/MIT', projectUri };
  const module: ModuleContent = {
    name: 'M',
    version,
    description,
    exported: [],
    internal: [],
    states: new Map(),
    gallery,
  };
  const package_ = unzip(nupkg(module, new Map(), new Date(1774747800000)));
  return {
    psd1: mergedModuleFiles(module).get('M.psd1') ?? '',
    nuspec: Buffer.from(package_.get('M.nuspec') ?? []).toString(),
  };
}

describe('the address of the project', () => {
  test('stands in both manifests', async () => {
    const { psd1, nuspec } = await manifests(page);
    expect(psd1).toContain(`ProjectUri = '${page}'`);
    expect(nuspec).toContain('<projectUrl>https://example.org/rdp?a=1&amp;b=2</projectUrl>');
  });

  test('stands nowhere as long as nobody has said it', async () => {
    const { psd1, nuspec } = await manifests(undefined);
    expect(psd1).toContain('LicenseUri');
    expect(psd1).not.toContain('ProjectUri');
    expect(nuspec).not.toContain('projectUrl');
  });

  test.each(['', 'example.org', 'http://example.org', 'https://', 'https://exa mple.org', "https://example.org/\n'"])(
    '%j is refused',
    async (homepage) => {
      await expect(packageWith(homepage)).rejects.toMatchObject({ code: 'E_PACKAGE' });
    },
  );

  test('is the first link of the help, which Get-Help -Online opens', () => {
    expect(withProjectLink(['.SYNOPSIS', 'S', '', '.LINK', 'https://other'], page)).toEqual([
      '.SYNOPSIS',
      'S',
      '',
      '.LINK',
      page,
      '',
      '.LINK',
      'https://other',
    ]);
    expect(withProjectLink(['.SYNOPSIS', 'S'], page)).toEqual(['.SYNOPSIS', 'S', '', '.LINK', page]);
    expect(withProjectLink(['.SYNOPSIS', 'S'], undefined)).toEqual(['.SYNOPSIS', 'S']);
  });
});
