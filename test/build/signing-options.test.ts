import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { signerFrom, signOptionsFrom } from '../../src/cli/signing-options.js';
import { developmentSigner } from '../../src/signing/development.js';

let folder = '';
/** PEM with a certificate and its key. */
let identity = '';
let thumbprint = '';

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'rdp0x904-options-'));
  const signer = await developmentSigner(new Date(), join(folder, 'key'));
  const [name = ''] = await readdir(join(folder, 'key'));
  identity = join(folder, 'key', name);
  thumbprint = signer.certificate.thumbprint;
});
afterAll(() => rm(folder, { recursive: true, force: true }));

test('names a signer by files, or by a program that owns the key', async () => {
  const byKey = await signerFrom({ certificate: identity, key: identity });
  const byProgram = await signerFrom({ certificate: identity, external: process.execPath });
  expect([byKey?.certificate.thumbprint, byProgram?.certificate.thumbprint]).toEqual([thumbprint, thumbprint]);
});

test('names no signer where no option does', async () => {
  expect(await signerFrom({})).toBeUndefined();
  expect(await signerFrom({ timestamp: ['http://timestamp.example'] })).toBeUndefined();
});

test.each([
  ['a certificate without its key', { certificate: 'c.pem' }],
  ['a key without its certificate', { key: 'k.pem' }],
  ['a program without a certificate', { external: 'sign' }],
  ['two ways at once', { pfx: 'a.pfx', certificate: 'c.pem', key: 'k.pem' }],
  ['a key and a program', { certificate: 'c.pem', key: 'k.pem', external: 'sign' }],
])('refuses %s', async (_name, values) => {
  await expect(signerFrom(values)).rejects.toMatchObject({ code: 'E_OPTION' });
});

test('asks for timestamps only where an authority is named', async () => {
  expect(await signOptionsFrom({})).toEqual({});
  expect((await signOptionsFrom({ timestamp: ['http://timestamp.example'] })).timestamp).toBeTypeOf('function');
});
