import { execFile } from 'node:child_process';
import { chmod, mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { developmentFolder, developmentSigner } from '../../src/signing/development.js';
import { signFile } from '../../src/signing/sign.js';
import { verifyFile } from '../../src/signing/verify.js';
import { codeOf } from './errors.js';
import { inDays } from './identities.js';

// Making RSA keys takes seconds on a slow machine.
vi.setConfig({ testTimeout: 60_000 });

const seconds = 1000;
const onWindows = process.platform === 'win32';

let parent = '';
let folder = '';
beforeEach(async () => {
  parent = await mkdtemp(join(tmpdir(), 'development-'));
  folder = join(parent, 'rdp0x904', 'development');
});
afterEach(() => rm(parent, { recursive: true, force: true }));

const signer = (now?: Date) => developmentSigner(now, folder);
const thumbprint = async (now?: Date) => (await signer(now)).certificate.thumbprint;

describe('the folder', () => {
  const home = '/home/me';
  test.each([
    ['linux', {}, '/home/me/.config/rdp0x904/development'],
    ['linux', { XDG_CONFIG_HOME: '/etc/me' }, '/etc/me/rdp0x904/development'],
    ['linux', { XDG_CONFIG_HOME: 'relative' }, '/home/me/.config/rdp0x904/development'],
    ['darwin', {}, '/home/me/Library/Application Support/rdp0x904/development'],
    [
      'win32',
      { LOCALAPPDATA: 'C:\\Users\\me\\AppData\\Local' },
      'C:\\Users\\me\\AppData\\Local\\rdp0x904\\development',
    ],
    ['linux', { RDP0X904_DEVELOPMENT_FOLDER: '/elsewhere', XDG_CONFIG_HOME: '/etc/me' }, '/elsewhere'],
    ['linux', { RDP0X904_DEVELOPMENT_FOLDER: '' }, '/home/me/.config/rdp0x904/development'],
  ] as const)('on %s with %j is %s', (platform, environment, expected) => {
    expect(developmentFolder(environment, platform, home)).toBe(expected);
  });

  test.skipIf(onWindows)('and the key are for the owner alone', async () => {
    await signer();
    const mode = async (path: string) => (await stat(path)).mode & 0o777;
    expect(await mode(join(parent, 'rdp0x904'))).toBe(0o700);
    expect(await mode(folder)).toBe(0o700);
    expect(await mode(join(folder, 'development-1.pem'))).toBe(0o600);
  });

  test('that cannot be made is an error that says what to do', async () => {
    await writeFile(join(parent, 'file'), '');
    const error: unknown = await developmentSigner(new Date(), join(parent, 'file', 'below')).catch((each) => each);
    expect(error).toMatchObject({
      code: 'E_SIGNING_FOLDER',
      mend: expect.stringContaining('RDP0X904_DEVELOPMENT_FOLDER'),
    });
  });

  test.skipIf(onWindows)('that others can write to, or a key that others can read, is refused', async () => {
    await signer();
    await chmod(join(folder, 'development-1.pem'), 0o644);
    expect(await codeOf(signer)).toBe('E_SIGNING_FOLDER');
    await chmod(join(folder, 'development-1.pem'), 0o600);
    await chmod(folder, 0o777);
    expect(await codeOf(signer)).toBe('E_SIGNING_FOLDER');
  });

  test('with a damaged file is an error, not a reason to overwrite it', async () => {
    await signer();
    const path = join(folder, 'development-1.pem');
    for (const damaged of ['', 'hello', (await readFile(path, 'utf8')).slice(0, -400)]) {
      await writeFile(path, damaged);
      expect(await codeOf(signer)).toBe('E_SIGNING_FOLDER');
      expect(await readFile(path, 'utf8')).toBe(damaged);
    }
  });
});

describe('the certificate', () => {
  test('is self-signed, for code signing, and says what it is', async () => {
    const { certificate, chain } = await signer();
    expect(certificate.subject).toBe('CN=Rdp0x904 Development (not for production)');
    expect(certificate.usages).toEqual(['1.3.6.1.5.5.7.3.3']);
    expect(certificate.authority?.isAuthority).toBe(false);
    expect(certificate.publicKey.asymmetricKeyDetails).toMatchObject({ modulusLength: 2048 });
    expect(certificate.x509.verify(certificate.publicKey)).toBe(true);
    expect(chain).toEqual([]);
  });

  test('signs, and is trusted only by whoever names it', async () => {
    const development = await signer();
    const signed = await signFile(Buffer.from('exit 0'), '.ps1', development);
    expect(await verifyFile(signed, '.ps1', { thumbprint: development.certificate.thumbprint })).toMatchObject({
      status: 'Valid',
    });
    expect(await verifyFile(signed, '.ps1')).toMatchObject({ status: 'NotTrusted' });
  });

  test('is made once and used again', async () => {
    expect(await thumbprint()).toBe(await thumbprint());
    expect(await readdir(folder)).toEqual(['development-1.pem']);
  });

  test('is renewed when it has expired, and the new one is used again', async () => {
    const first = await thumbprint();
    const later = inDays(400);
    const second = await thumbprint(later);
    expect(second).not.toBe(first);
    expect(await thumbprint(later)).toBe(second);
    expect(await thumbprint()).toBe(first);
    expect((await readdir(folder)).toSorted()).toEqual(['development-1.pem', 'development-2.pem']);
  });
});

describe('at the same time', () => {
  test('several callers get the same certificate', async () => {
    const thumbprints = await Promise.all(Array.from({ length: 4 }, () => thumbprint()));
    expect(new Set(thumbprints).size).toBe(1);
    expect(await readdir(folder)).toEqual(['development-1.pem']);
  });

  test('several processes get the same certificate', { timeout: 120 * seconds }, async () => {
    const program = join(import.meta.dirname, 'print-development-thumbprint.ts');
    const env = { ...process.env, RDP0X904_DEVELOPMENT_FOLDER: folder };
    const start = () => promisify(execFile)(process.execPath, ['--import', 'tsx', program], { env });
    const outputs = (await Promise.all([start(), start(), start()])).map(({ stdout }) => stdout);
    expect(outputs[0]).toMatch(/^[0-9A-F]{40}$/);
    expect(new Set(outputs).size).toBe(1);
    expect(await readdir(folder)).toEqual(['development-1.pem']);
  });
});
