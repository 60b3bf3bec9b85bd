import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, test, vi } from 'vitest';
import { ToolError } from '../../src/errors.js';
import { readCertificates } from '../../src/signing/certificate.js';
import type { SecretSource } from '../../src/signing/secret.js';
import { loadSigner } from '../../src/signing/signer.js';
import { codeOf } from './errors.js';
import { authority, ecKeys, identity, keyPem, pem, rsaKeys } from './identities.js';

const root = identity({ commonName: 'Test Root', extensions: authority() });
const owner = identity({ issuer: root, keys: rsaKeys() });
const passphrase = 'correct horse, battery ä';
const variable = 'RDP0X904_TEST_PASSPHRASE';

let folder = '';
const at = (name: string) => join(folder, name);
const put = (name: string, text: string | Uint8Array) => writeFile(at(name), text);

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'signer-'));
  const encrypted = owner.key.export({ type: 'pkcs8', format: 'pem', cipher: 'aes-256-cbc', passphrase });
  await put('certificate.pem', pem(owner));
  await put('root.pem', pem(root));
  await put('both.pem', pem(root) + pem(owner));
  await put('certificate.der', owner.certificate.der);
  await put('key.pem', keyPem(owner));
  await put('encrypted.pem', encrypted);
  await put('traditional.pem', owner.key.export({ type: 'pkcs1', format: 'pem' }));
  await put('other.pem', keyPem(identity()));
  await put('passphrase', `${passphrase}\n`);
  await put('wrong', 'wrong');
});
afterAll(() => rm(folder, { recursive: true, force: true }));
afterEach(() => vi.unstubAllEnvs());

const load = (certificate: string, key: string, secret?: SecretSource) =>
  loadSigner({ certificateFile: at(certificate), keyFile: at(key), passphrase: secret });

describe('a signer from files', () => {
  test.each(['key.pem', 'traditional.pem'])('from PEM with %s', async (key) => {
    const signer = await load('certificate.pem', key);
    expect(signer.certificate.thumbprint).toBe(owner.certificate.thumbprint);
    expect(signer.chain).toEqual([]);
  });

  test('takes the certificate that the key fits, and the others as its chain', async () => {
    const signer = await load('both.pem', 'key.pem');
    expect(signer.certificate.subject).toBe('CN=Test Signer');
    expect(signer.chain.map((each) => each.subject)).toEqual(['CN=Test Root']);
  });

  test('takes the chain from a file of its own, and a certificate in DER', async () => {
    const files = { certificateFile: at('certificate.der'), keyFile: at('key.pem'), chainFile: at('root.pem') };
    const signer = await loadSigner(files);
    expect(signer.chain.map((each) => each.subject)).toEqual(['CN=Test Root']);
  });

  test.each(['P-256', 'P-384'])('from an EC key on %s', async (curve) => {
    const ec = identity({ keys: ecKeys(curve) });
    await put('ec.pem', pem(ec));
    await put('ec-key.pem', keyPem(ec));
    expect((await load('ec.pem', 'ec-key.pem')).certificate.thumbprint).toBe(ec.certificate.thumbprint);
  });
});

describe('an encrypted key', () => {
  test('opens with a passphrase from a file, without its line end', async () => {
    const signer = await load('certificate.pem', 'encrypted.pem', { file: at('passphrase') });
    expect(signer.certificate.subject).toBe('CN=Test Signer');
  });

  test('opens with a passphrase from the environment', async () => {
    vi.stubEnv(variable, passphrase);
    expect(await codeOf(() => load('certificate.pem', 'encrypted.pem', { environment: variable }))).toBe('no error');
  });

  test('does not open without, or with another passphrase', async () => {
    expect(await codeOf(() => load('certificate.pem', 'encrypted.pem'))).toBe('E_SIGNING_PASSPHRASE');
    expect(await codeOf(() => load('certificate.pem', 'encrypted.pem', { file: at('wrong') }))).toBe(
      'E_SIGNING_PASSPHRASE',
    );
    expect(await codeOf(() => load('certificate.pem', 'encrypted.pem', { environment: variable }))).toBe(
      'E_SIGNING_PASSPHRASE',
    );
  });

  test('leaves no secret in an error', async () => {
    vi.stubEnv(variable, 'hunter2');
    const error: unknown = await load('certificate.pem', 'encrypted.pem', { environment: variable }).catch(
      (each) => each,
    );
    expect(error).toBeInstanceOf(ToolError);
    expect(error instanceof ToolError && error.line + JSON.stringify(error) + String(error.cause)).not.toContain(
      'hunter2',
    );
  });
});

describe('what cannot be used', () => {
  test('a key that fits none of the certificates', async () => {
    expect(await codeOf(() => load('both.pem', 'other.pem'))).toBe('E_SIGNING_KEY');
  });

  test('files that are missing', async () => {
    expect(await codeOf(() => load('missing.pem', 'key.pem'))).toBe('E_SIGNING_FILE');
    expect(await codeOf(() => load('certificate.pem', 'missing.pem'))).toBe('E_SIGNING_FILE');
    expect(await codeOf(() => load('certificate.pem', 'encrypted.pem', { file: at('missing') }))).toBe(
      'E_SIGNING_FILE',
    );
  });

  test.each([
    ['an OpenSSH key', '-----BEGIN OPENSSH PRIVATE KEY-----\nAAAA\n-----END OPENSSH PRIVATE KEY-----\n', 'ssh-keygen'],
    ['a PFX', Buffer.from('30820a01', 'hex'), 'openssl pkcs12'],
    ['a damaged key', '-----BEGIN PRIVATE KEY-----\nAAAA\n-----END PRIVATE KEY-----\n', 'openssl pkcs8'],
    ['something else', 'hello', 'PEM'],
  ])('%s comes with the command that converts it', async (_, content, command) => {
    await put('odd', content);
    const error: unknown = await load('certificate.pem', 'odd').catch((each) => each);
    expect(error).toMatchObject({ code: 'E_SIGNING_KEY', mend: expect.stringContaining(command) });
  });

  test.each(['', 'hello', '-----BEGIN CERTIFICATE-----\nAAAA\n-----END CERTIFICATE-----\n'])(
    'a certificate like %j',
    async (text) => {
      expect(await codeOf(() => readCertificates(text))).toBe('E_SIGNING_CERTIFICATE');
    },
  );
});
