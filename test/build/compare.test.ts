import { beforeAll, describe, expect, test } from 'vitest';
import { unzip, zip } from '../../build/archive.js';
import { compareArtefact, compareFiles } from '../../build/compare.js';
import { type Files, signScripts } from '../../build/files.js';
import { type TestRelease, testRelease } from './release-for-tests.js';

let release: TestRelease;
let signedTree: Files;

beforeAll(async () => {
  release = await testRelease();
  signedTree = await signScripts(release.tree, release.signer);
});

const compare = (ending: string, published: Uint8Array): string[] =>
  compareArtefact(`published${ending}`, published, release.artefact(ending, release.unsigned), release.moment);

/** The published archive with one of its files changed. */
function changed(ending: string, path: string, change: (text: string) => string): Uint8Array {
  const files = new Map(unzip(release.artefact(ending)));
  const bytes = files.get(path);
  if (bytes === undefined) throw new Error(`There is no ${path}.`);
  files.set(path, Buffer.from(change(Buffer.from(bytes).toString('latin1')), 'latin1'));
  return zip(files, release.moment);
}

describe('a published artefact against the source', () => {
  test.each(['.nupkg', '.zip', '.ps1', '.tgz', '.cdx.json'])('%s matches, whoever signed it', (ending) => {
    expect(compare(ending, release.artefact(ending))).toEqual([]);
    expect(compare(ending, release.artefact(ending, release.unsigned))).toEqual([]);
  });

  test('a changed line is found', () => {
    const tampered = changed('.nupkg', 'Rdp0x904.psm1', (text) => text.replace("'Stop'", "'Continue'"));
    expect(compare('.nupkg', tampered)).toEqual(['Rdp0x904.psm1 differs from the source.']);
  });

  test('code behind the signature is found', () => {
    const tampered = changed('.nupkg', 'Rdp0x904.psm1', (text) => `${text}Remove-Item -Path x\r\n`);
    expect(compare('.nupkg', tampered)).toEqual(['Rdp0x904.psm1 differs from the source.']);
  });

  test('a file that is no script is compared too', () => {
    const path = 'en-US/about_Rdp0x904.help.txt';
    const tampered = changed('.nupkg', path, (text) => text.replace('TOPIC', 'TOPLC'));
    expect(compare('.nupkg', tampered)).toEqual([`${path} differs from the source.`]);
  });

  test('an archive that another tool wrote is found, even if it unpacks alike', () => {
    const bytes = Buffer.from(release.artefact('.zip'));
    // Operating system in the first central header: nothing that changes what unpacks.
    const header = bytes.indexOf(Buffer.from([0x50, 0x4b, 1, 2]));
    bytes[header + 5] = 3 ^ (bytes[header + 5] ?? 0);
    expect(compare('.zip', bytes)).toEqual(['The archive holds the right files, but was not written by this build.']);
  });

  test('what is no archive is one clean error', () => {
    expect(() => compare('.zip', Buffer.from('not an archive'))).toThrow(
      expect.objectContaining({ code: 'E_COMPARE_ARCHIVE' }),
    );
    expect(() => compare('.tgz', Buffer.from('not an archive'))).toThrow(
      expect.objectContaining({ code: 'E_COMPARE_ARCHIVE' }),
    );
  });
});

describe('a module folder against the source', () => {
  test('matches when signed, and when a gallery tool installed it', () => {
    expect(compareFiles(signedTree, release.tree)).toEqual([]);
    const installed = new Map([...signedTree, ['PSGetModuleInfo.xml', Buffer.from('<Objs />')] as const]);
    expect(compareFiles(installed, release.tree)).toEqual([]);
  });

  test('a missing and a foreign file are named', () => {
    const files = new Map([...signedTree, ['evil.dll', Buffer.from('MZ')] as const]);
    files.delete('Rdp0x904.Format.ps1xml');
    expect(compareFiles(files, release.tree)).toEqual([
      'Rdp0x904.Format.ps1xml is missing.',
      'evil.dll does not come from the source.',
    ]);
  });
});
