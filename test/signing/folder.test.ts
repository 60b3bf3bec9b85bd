import { chmod, mkdir, mkdtemp, readdir, readFile, rm, stat, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { signFolder, verifyFolder } from '../../src/signing/folder.js';
import { codeOf } from './errors.js';
import { identity, signerOf } from './identities.js';

const owner = identity();
const signer = signerOf(owner);
const trust = { roots: [owner.certificate] };
const scripts = ['Format.ps1xml', 'Module.psd1', 'Module.psm1', 'Private/Helper.PS1'];

let folder = '';
const at = (name: string) => join(folder, name);

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'module-'));
  await mkdir(at('Private'));
  await mkdir(at('A folder.ps1'));
  for (const each of scripts) await writeFile(at(each), `# ${each}\r\n`);
  await writeFile(at('LICENSE'), 'MIT');
  await writeFile(at('Private/notes.txt'), 'notes');
});
afterEach(() => rm(folder, { recursive: true, force: true }));

const statuses = async () =>
  Object.fromEntries((await verifyFolder(folder, trust)).map(({ file, status }) => [file, status]));

describe('signing a folder', () => {
  test('signs every script in it and below, and nothing else', async () => {
    expect(await signFolder(folder, signer)).toEqual(scripts);
    expect(await statuses()).toEqual(Object.fromEntries(scripts.map((each) => [each, 'Valid'])));
    expect(await readFile(at('LICENSE'), 'utf8')).toBe('MIT');
    expect((await readdir(folder, { recursive: true })).toSorted()).toEqual(
      [...scripts, 'A folder.ps1', 'LICENSE', 'Private', 'Private/notes.txt'].toSorted(),
    );
  });

  test('writes nothing at all if one of them cannot be signed, and names it', async () => {
    await writeFile(at('Private/Trap.ps1'), "'é'");
    const error: unknown = await signFolder(folder, signer).catch((each) => each);
    expect(error).toMatchObject({ code: 'E_SIGNING_ENCODING', message: expect.stringContaining('Private/Trap.ps1') });
    for (const each of scripts) expect(await readFile(at(each), 'utf8')).toBe(`# ${each}\r\n`);
  });

  test.skipIf(process.platform === 'win32')('keeps the rights of a file', async () => {
    await chmod(at('Module.psm1'), 0o640);
    await signFolder(folder, signer);
    expect((await stat(at('Module.psm1'))).mode & 0o777).toBe(0o640);
  });

  test.skipIf(process.platform === 'win32')('does not sign through links', async () => {
    await symlink('Module.psm1', at('Link.psm1'));
    expect(await codeOf(() => signFolder(folder, signer))).toBe('E_SIGNING_FILES');
    expect(await readFile(at('Module.psm1'), 'utf8')).toBe('# Module.psm1\r\n');
  });
});

describe('verifying a folder', () => {
  test('counts a script that is not signed', async () => {
    await signFolder(folder, signer);
    await writeFile(at('Private/Extra.ps1'), 'exit 0');
    expect(await statuses()).toMatchObject({ 'Private/Extra.ps1': 'NotSigned', 'Module.psm1': 'Valid' });
  });

  test('finds one that was changed', async () => {
    await signFolder(folder, signer);
    await writeFile(at('Module.psm1'), `#${await readFile(at('Module.psm1'), 'latin1')}`);
    expect(await statuses()).toMatchObject({ 'Module.psm1': 'HashMismatch', 'Module.psd1': 'Valid' });
  });

  test.skipIf(process.platform === 'win32')('trusts no link, be it to a file or to a folder', async () => {
    await signFolder(folder, signer);
    await symlink('Module.psm1', at('Link.psm1'));
    await symlink('Private', at('More'));
    expect(await statuses()).toMatchObject({
      'Link.psm1': 'UnknownError',
      More: 'UnknownError',
      'Module.psm1': 'Valid',
    });
  });

  test('of nothing is an error, because an empty list looks like success', async () => {
    for (const each of scripts) await rm(at(each));
    expect(await codeOf(() => verifyFolder(folder, trust))).toBe('E_SIGNING_FILES');
    expect(await codeOf(() => verifyFolder(at('missing'), trust))).toBe('E_SIGNING_FILES');
    expect(await codeOf(() => signFolder(at('missing'), signer))).toBe('E_SIGNING_FILES');
  });
});
