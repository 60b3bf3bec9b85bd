import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ToolError } from '../../src/errors.js';
import { type OsslsigncodeKey, osslsigncodeSigner } from '../../src/signing/osslsigncode.js';
import { signFile } from '../../src/signing/sign.js';
import { verifyFile } from '../../src/signing/verify.js';
import { bodyOf, opensslAuthority, serve } from './authority.js';
import { codeOf } from './errors.js';
import {
  authority,
  ecKeys,
  type Identity,
  identity,
  keyPem,
  pem,
  rsaKeys,
  signerOf,
  timeStamping,
} from './identities.js';
import { isInstalled } from './programs.js';

const script = Buffer.from("Write-Output 'hello'\r\n");
const root = identity({ commonName: 'Test Root', extensions: authority() });
const clock = identity({ commonName: 'Clock', issuer: root, keys: rsaKeys(), extensions: timeStamping });
const owners: Readonly<Record<string, Identity>> = {
  rsa: identity({ issuer: root, keys: rsaKeys() }),
  ec: identity({ issuer: root, keys: ecKeys() }),
};
const passphrase = 'correct horse';
const trust = { roots: [root.certificate] };

let folder = '';
const at = (name: string) => join(folder, name);
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'backend-'));
  await writeFile(at('root.pem'), pem(root));
  await writeFile(at('passphrase'), passphrase);
  for (const [name, owner] of Object.entries(owners)) {
    await writeFile(at(`${name}.pem`), pem(owner));
    await writeFile(at(`${name}-key.pem`), keyPem(owner));
    const encrypted = owner.key.export({ type: 'pkcs8', format: 'pem', cipher: 'aes-256-cbc', passphrase });
    await writeFile(at(`${name}-encrypted.pem`), encrypted);
  }
});
afterAll(() => rm(folder, { recursive: true, force: true }));

const signed = async (key: Partial<OsslsigncodeKey> = {}, bytes: Uint8Array = script, extension = '.ps1') => {
  const sign = await osslsigncodeSigner({ certificateFile: at('rsa.pem'), key: at('rsa-key.pem'), ...key });
  return sign(bytes, extension);
};
const failure = (...given: Parameters<typeof signed>) =>
  signed(...given).then(
    () => 'no error',
    (error: unknown) => (error instanceof ToolError ? error.line : `not a ToolError: ${String(error)}`),
  );

describe.skipIf(!isInstalled('osslsigncode'))('osslsigncode as a backend', () => {
  test.each(['rsa', 'ec'])('signs with a key of kind %s, its chain embedded', async (name) => {
    const file = await signed({
      certificateFile: at(`${name}.pem`),
      key: at(`${name}-key.pem`),
      chainFile: at('root.pem'),
    });
    expect(await verifyFile(file, '.ps1', trust)).toMatchObject({ status: 'Valid' });
  });

  test('gets the passphrase on standard input, and only for a key that needs it', async () => {
    const secret = { file: at('passphrase') };
    const file = await signed({ key: at('rsa-encrypted.pem'), passphrase: secret });
    expect(await verifyFile(file, '.ps1', trust)).toMatchObject({ status: 'Valid' });
    const never = { ask: () => Promise.reject(new Error('asked')) };
    expect(await failure({ passphrase: never })).toBe('no error');
    await writeFile(at('wrong'), 'hunter2');
    const line = await failure({ key: at('rsa-encrypted.pem'), passphrase: { file: at('wrong') } });
    expect(line).toContain('E_SIGNING_PROGRAM');
    expect(line).not.toContain('hunter2');
  });

  test('replaces an earlier signature', async () => {
    const first = await signFile(script, '.ps1', signerOf(owners.ec ?? root));
    const file = await signed({}, first);
    const { thumbprint } = owners.rsa?.certificate ?? root.certificate;
    expect(await verifyFile(file, '.ps1', trust)).toMatchObject({ status: 'Valid', signer: { thumbprint } });
  });

  test('is refused when key and certificate do not belong together', async () => {
    expect(await failure({ key: at('ec-key.pem') })).toMatch(/^E_SIGNING_(PROGRAM|SIGNATURE)/);
  });

  test('gets no password among its arguments, and no file that it would damage', async () => {
    expect(await failure({ arguments: ['-pass', 'hunter2'] })).toMatch(/^E_SIGNING_PASSPHRASE(?!.*hunter2)/);
    const bigEndian = Buffer.from("\ufeff'a'\r\n", 'utf16le').swap16();
    expect(await failure({}, bigEndian)).toContain('E_SIGNING_ENCODING');
    const marker = Buffer.from("@'\r\n# SIG # Begin signature block\r\n'@\r\n");
    expect(await failure({}, marker)).toContain('E_SIGNING_MARKER');
  });

  test.skipIf(!isInstalled('openssl'))('takes its timestamp from an authority', async () => {
    const stamp = await opensslAuthority(at('authority'), clock);
    const { url, close } = await serve(async (request, response) => {
      response.setHeader('Content-Type', 'application/timestamp-reply').end(await stamp(await bodyOf(request)));
    });
    try {
      const file = await signed({ timestampUrls: [url] });
      expect(await verifyFile(file, '.ps1', { ...trust, requireTimestamp: true })).toMatchObject({ status: 'Valid' });
    } finally {
      await close();
    }
  });
});

test.each([
  ['does nothing', '', 'E_SIGNING_SIGNATURE'],
  ['drops the signature', 'fs.copyFileSync(args[args.indexOf("-in") + 1], args.at(-1))', 'NotSigned'],
  ['fails', 'process.exitCode = 1', 'E_SIGNING_PROGRAM'],
])('a program in its place that %s is found out', async (_, code, words) => {
  await writeFile(
    at('fake.cjs'),
    `#!${process.execPath}\nconst fs = require('fs'); const args = process.argv; ${code}`,
    {
      mode: 0o700,
    },
  );
  if (process.platform === 'win32') return;
  expect(await failure({ program: at('fake.cjs') })).toContain(words);
});

test('one that is not installed is reported', async () => {
  expect(await codeOf(() => signed({ program: at('nothing') }))).toBe('E_SIGNING_PROGRAM');
});
