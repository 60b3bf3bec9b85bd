import { mkdir, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { keyUsageBit } from '../../src/signing/certificate.js';
import { authorityExtension, keyUsageExtension } from '../../src/signing/create-certificate.js';
import { bodyOf, opensslAuthority, serve } from '../signing/authority.js';
import { identity, keyPem, pem, rsaKeys, timeStamping } from '../signing/identities.js';
import { isInstalled, run as runProgram } from '../signing/programs.js';
import { run as runCommandLine, type Seen } from './run.js';

const authorityUsages = keyUsageExtension(keyUsageBit.keyCertSign | keyUsageBit.cRLSign);
const root = identity({ commonName: 'Test Root', extensions: [authorityExtension(true), authorityUsages] });
const owner = identity({ issuer: root, keys: rsaKeys() });
const clock = identity({ commonName: 'Clock', issuer: root, extensions: timeStamping });
const passphrase = 'Tr0ub4dor-and-3';
const variable = 'RDP0X904_TEST_SIGNING';
const { thumbprint } = owner.certificate;

let folder = '';
const at = (name: string) => join(folder, name);
/** Everything that any test here made the command line say. */
let everything = '';

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'command line '));
  await writeFile(at('root.pem'), pem(root));
  await writeFile(at('root-key.pem'), keyPem(root));
  await writeFile(at('owner.pem'), pem(owner));
  await writeFile(at('key.pem'), keyPem(owner));
  const encrypted = owner.key.export({ type: 'pkcs8', format: 'pem', cipher: 'aes-256-cbc', passphrase });
  await writeFile(at('encrypted.pem'), encrypted);
  await writeFile(at('passphrase'), `${passphrase}\n`);
  await writeFile(at('wrong'), 'hunter2');
});
afterAll(() => rm(folder, { recursive: true, force: true }));

/** Runs the command line, and keeps what it printed for the search for secrets. */
async function run(...args: string[]): Promise<Seen> {
  const seen = await runCommandLine(...args);
  everything += seen.out + seen.err;
  return seen;
}

/** A module of three files, each time a new one. */
async function newModule(): Promise<string> {
  const module = await mkdtemp(at('module-'));
  await mkdir(join(module, 'Private'));
  await writeFile(join(module, 'Module.psd1'), "@{ ModuleVersion = '1.0.0' }\r\n");
  await writeFile(join(module, 'Module.psm1'), "Write-Output 'hello'\r\n");
  await writeFile(join(module, 'Private', 'Part.ps1'), "'part'\r\n");
  await writeFile(join(module, 'README.md'), 'Not a script.\n');
  return module;
}

const withKey = () => ['--certificate', at('owner.pem'), '--key', at('key.pem')];
const trusting = () => ['--roots', at('root.pem')];

async function signedModule(): Promise<string> {
  const module = await newModule();
  expect((await run('sign', module, ...withKey())).code).toBe(0);
  return module;
}

describe('sign, then verify', () => {
  test('a folder: a line for each script, and exit code 0', async () => {
    const module = await newModule();
    const signed = await run('sign', module, ...withKey());
    expect(signed).toMatchObject({ code: 0, err: '' });
    expect(signed.out.match(/^signed {2}.*\.ps/gm)).toHaveLength(3);
    const verified = await run('verify', module, ...trusting());
    expect(verified).toMatchObject({ code: 0, err: '' });
    expect(verified.out.match(/^Valid {9}.*as 'CN=Test Signer' signed it/gm)).toHaveLength(3);
  });

  test('single files, each once, and a thumbprint', async () => {
    const module = await newModule();
    const file = join(module, 'Module.psm1');
    expect((await run('sign', file, file, ...withKey())).out.match(/^signed/gm)).toHaveLength(1);
    expect(await run('verify', file, '--thumbprint', thumbprint)).toMatchObject({ code: 0 });
    expect(await run('verify', file, '--thumbprint', root.certificate.thumbprint)).toMatchObject({ code: 12 });
    expect((await run('verify', module, '--thumbprint', thumbprint)).out).toMatch(/^NotSigned/m);
  });

  test('with an encrypted key, and a passphrase from a file or the environment', async () => {
    const key = ['--certificate', at('owner.pem'), '--key', at('encrypted.pem')];
    const file = join(await newModule(), 'Module.psm1');
    expect((await run('sign', file, ...key, '--passphrase-file', at('passphrase'))).code).toBe(0);
    vi.stubEnv(variable, passphrase);
    expect((await run('sign', file, ...key, '--passphrase-env', variable)).code).toBe(0);
    vi.unstubAllEnvs();
    expect(await run('sign', file, ...key, '--passphrase-env', variable)).toMatchObject({
      code: 12,
      err: expect.stringMatching(/^E_SIGNING_PASSPHRASE: [^\n]+\n$/),
    });
    expect((await run('sign', file, ...key, '--passphrase-file', at('wrong'))).code).toBe(12);
    expect(await run('verify', file, ...trusting())).toMatchObject({ code: 0 });
  });

  test('with a development certificate, which only a thumbprint makes trusted', async () => {
    vi.stubEnv('RDP0X904_DEVELOPMENT_FOLDER', at('development'));
    const module = await newModule();
    expect((await run('sign', module, '--development')).code).toBe(0);
    vi.unstubAllEnvs();
    expect(await run('verify', module, ...trusting())).toMatchObject({ code: 12 });
    const { out } = await run('verify', module, ...trusting(), '--json');
    const [verdict] = JSON.parse(out) as { status: string; signer: { thumbprint: string } }[];
    expect(verdict?.status).toBe('NotTrusted');
    expect(await run('verify', module, '--thumbprint', verdict?.signer.thumbprint ?? '')).toMatchObject({ code: 0 });
  });

  test.skipIf(!isInstalled('openssl'))('with a PFX', async () => {
    const files = ['-in', at('owner.pem'), '-inkey', at('key.pem'), '-out', at('owner.pfx')];
    await runProgram('openssl', 'pkcs12', '-export', ...files, '-passout', `file:${at('passphrase')}`);
    const module = await newModule();
    const signed = await run('sign', module, '--pfx', at('owner.pfx'), '--passphrase-file', at('passphrase'));
    expect(signed).toMatchObject({ code: 0, err: '' });
    expect(await run('verify', module, ...trusting())).toMatchObject({ code: 0 });
  });

  test.skipIf(!isInstalled('openssl'))('with an external program', async () => {
    const module = await newModule();
    const words = ['pkeyutl', '-sign', '-inkey', at('key.pem'), '-pkeyopt', 'digest:sha256'];
    const program = ['--external', 'openssl', ...words.map((each) => `--external-argument=${each}`)];
    expect(await run('sign', module, ...program, '--certificate', at('owner.pem'))).toMatchObject({ code: 0 });
    expect(await run('verify', module, ...trusting())).toMatchObject({ code: 0 });
  });

  test.skipIf(!isInstalled('osslsigncode'))('with osslsigncode', async () => {
    const module = await newModule();
    expect(await run('sign', module, '--osslsigncode', ...withKey())).toMatchObject({ code: 0, err: '' });
    expect(await run('verify', module, ...trusting())).toMatchObject({ code: 0 });
  });

  test.skipIf(!isInstalled('openssl'))('with a timestamp, from the second authority if the first is dead', async () => {
    const stamp = await opensslAuthority(at('authority'), clock);
    const { url, close } = await serve(async (request, response) => {
      response.end(await stamp(await bodyOf(request)));
    });
    try {
      const module = await newModule();
      const stamped = ['--timestamp', 'http://127.0.0.1:1/', '--timestamp', url, '--timestamp-roots', at('root.pem')];
      expect(await run('sign', module, ...withKey(), ...stamped)).toMatchObject({ code: 0, err: '' });
      const verified = await run('verify', module, ...trusting(), '--require-timestamp');
      expect(verified.code).toBe(0);
      expect(verified.out.match(/Signed before 20\d\d-/g)).toHaveLength(3);
      expect((await run('verify', await signedModule(), ...trusting(), '--require-timestamp')).code).toBe(12);
    } finally {
      await close();
    }
  });

  test.skipIf(!isInstalled('openssl'))('with a revocation list', async () => {
    const module = await signedModule();
    const index = `R\t991231235959Z\t200101000000Z,superseded\t${owner.certificate.x509.serialNumber}\tunknown\t/CN=x\n`;
    await writeFile(
      at('settings'),
      `[ca]\ndefault_ca = here\n[here]\ndatabase = ${at('index')}\ndefault_md = sha256\n`,
    );
    for (const [text, code] of [
      ['', 0],
      [index, 12],
    ] as const) {
      await writeFile(at('index'), text);
      const key = ['-cert', at('root.pem'), '-keyfile', at('root-key.pem')];
      await runProgram(
        'openssl',
        'ca',
        '-gencrl',
        '-config',
        at('settings'),
        ...key,
        '-crldays',
        '7',
        '-out',
        at('crl'),
      );
      const verified = await run('verify', module, ...trusting(), '--crl', at('crl'));
      expect(verified.code).toBe(code);
      expect(verified.out.includes('was revoked on 2020-01-01 (superseded)')).toBe(code === 12);
    }
  });
});

describe('verify', () => {
  test('says what is wrong with which file, and exits with 12', async () => {
    const module = await signedModule();
    const changed = join(module, 'Module.psm1');
    await writeFile(changed, (await readFile(changed, 'latin1')).replace('hello', 'hullo'), 'latin1');
    await writeFile(join(module, 'Added.ps1'), "'added'\r\n");
    const { code, out, err } = await run('verify', module, ...trusting());
    expect({ code, err }).toEqual({ code: 12, err: '' });
    expect(out).toMatch(/^HashMismatch {2}.*Module\.psm1 {2}The file was changed after it was signed\.$/m);
    expect(out).toMatch(/^NotSigned {5}.*Added\.ps1/m);
    expect(out.match(/^Valid/gm)).toHaveLength(2);
  });

  test('--json has the same verdicts, with who signed', async () => {
    const module = await signedModule();
    const { code, out } = await run('verify', module, ...trusting(), '--json');
    expect(code).toBe(0);
    const verdicts = JSON.parse(out) as unknown[];
    expect(verdicts).toHaveLength(3);
    expect(verdicts[0]).toMatchObject({ status: 'Valid', signer: { subject: 'CN=Test Signer', thumbprint } });
  });

  test.skipIf(process.platform === 'win32')('names with control characters do not steer the terminal', async () => {
    const module = await signedModule();
    await writeFile(join(module, '\u001b[2J.ps1'), "'x'");
    await symlink(at('key.pem'), join(module, '\u001b]0;owned\u0007.ps1'));
    expect((await run('verify', module, ...trusting())).out).not.toContain('\u001b');
    expect((await run('sign', module, ...withKey())).err).not.toContain('\u001b');
  });
});

describe('nothing is signed', () => {
  test('of a folder in which one file cannot be', async () => {
    const module = await newModule();
    await writeFile(join(module, 'Trap.ps1'), "@'\r\n# SIG # Begin signature block\r\n'@\r\n");
    const before = await readFile(join(module, 'Module.psm1'));
    const { code, err } = await run('sign', module, ...withKey());
    expect(code).toBe(12);
    expect(err).toMatch(/^E_SIGNING_MARKER: .*Trap\.ps1: [^\n]+\n$/);
    expect(await readFile(join(module, 'Module.psm1'))).toEqual(before);
  });

  test('through a link', async () => {
    const module = await newModule();
    await symlink(join(module, 'Module.psm1'), join(module, 'Link.psm1'));
    expect(await run('sign', join(module, 'Link.psm1'), ...withKey())).toMatchObject({
      code: 12,
      err: expect.stringContaining('is a link'),
    });
  });

  test('without a timestamp, if one was asked for', async () => {
    const module = await newModule();
    const { url, close } = await serve((_, response) => response.writeHead(404).end());
    try {
      const { code, err } = await run('sign', module, ...withKey(), '--timestamp', url);
      expect(code).toBe(12);
      expect(err).toMatch(/^E_SIGNING_TIMESTAMP: .*HTTP status 404/);
    } finally {
      await close();
    }
    expect((await run('verify', module, ...trusting())).out.match(/^NotSigned/gm)).toHaveLength(3);
  });
});

describe('what is wrong is one line with a code', () => {
  test.each<[string, () => string[], number, string]>([
    ['no file', () => ['sign', '--development'], 2, 'E_OPTION'],
    ['no signer', () => ['sign', folder], 2, 'E_OPTION'],
    ['two signers', () => ['sign', folder, '--development', '--pfx', at('x')], 2, 'E_OPTION'],
    ['no key', () => ['sign', folder, '--certificate', at('owner.pem')], 2, 'E_OPTION'],
    ['no certificate', () => ['sign', folder, '--external', 'x'], 2, 'E_OPTION'],
    ['a passphrase among the arguments', () => ['sign', folder, '--passphrase', 'Tr0ub4dor'], 2, 'E_OPTION'],
    [
      'two passphrases',
      () => ['sign', folder, ...withKey(), '--passphrase-file', 'x', '--passphrase-env', 'x'],
      2,
      'E_OPTION',
    ],
    ['a bad address', () => ['sign', folder, ...withKey(), '--timestamp', 'ftp://x/'], 12, 'E_SIGNING_TIMESTAMP'],
    ['a missing file', () => ['sign', at('none.ps1'), ...withKey()], 12, 'E_SIGNING_FILES'],
    ['a file of another kind', () => ['sign', at('root.pem'), ...withKey()], 12, 'E_SIGNING_EXTENSION'],
    ['a PFX that is none', () => ['sign', folder, '--pfx', at('root.pem')], 12, 'E_SIGNING_PFX'],
    ['verify without a file', () => ['verify', ...trusting()], 2, 'E_OPTION'],
    ['verify without trust', () => ['verify', folder], 2, 'E_OPTION'],
    [
      'a timestamp without roots',
      () => ['verify', folder, '--thumbprint', thumbprint, '--require-timestamp'],
      2,
      'E_OPTION',
    ],
    ['a bad thumbprint', () => ['verify', at('x.ps1'), '--thumbprint', '12'], 12, 'E_SIGNING_'],
    ['a missing list', () => ['verify', folder, ...trusting(), '--crl', at('none')], 12, 'E_SIGNING_FILE'],
    [
      'a list that is none',
      () => ['verify', folder, ...trusting(), '--crl', at('root.pem')],
      12,
      'E_SIGNING_REVOCATION',
    ],
    [
      'a response that is none',
      () => ['verify', folder, ...trusting(), '--ocsp', at('root.pem')],
      12,
      'E_SIGNING_REVOCATION',
    ],
  ])('%s', async (_, args, exitCode, code) => {
    const { code: found, out, err } = await run(...args());
    expect(err).toMatch(new RegExp(`^${code}[^\\n]+\\n$`));
    expect({ found, out }).toEqual({ found: exitCode, out: '' });
  });
});

/** Last, because it looks at what all tests above printed. */
test('no secret and no stack trace was ever printed', () => {
  expect(everything.length).toBeGreaterThan(1000);
  expect(everything).not.toContain(passphrase);
  expect(everything).not.toContain('hunter2');
  expect(everything).not.toContain('PRIVATE KEY');
  expect(everything).not.toMatch(/^\s+at /m);
  expect(everything).not.toContain('E_DEFECT');
});
