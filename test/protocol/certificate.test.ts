import { execFileSync, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { readCertificate } from '../../src/protocol/certificate.js';

const openssl = spawnSync('openssl', ['version']).status === 0;

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'certificate-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const read = (der: Buffer) => readCertificate([...der], createHash('sha1').update(der).digest('hex').toUpperCase());

/** A self-signed certificate made by OpenSSL, and what OpenSSL itself says about it. */
function make(...options: readonly string[]) {
  const file = join(folder, 'certificate.pem');
  const fixed = ['req', '-x509', '-nodes', '-keyout', join(folder, 'key.pem'), '-out', file];
  execFileSync('openssl', [...fixed, ...options], { stdio: 'pipe' });
  const ask = (...what: readonly string[]) =>
    execFileSync('openssl', ['x509', '-in', file, '-noout', ...what], { encoding: 'utf8' }).trim();
  const base64 = readFileSync(file, 'latin1').replace(/-----[^-]+-----|\s/g, '');
  return { der: Buffer.from(base64, 'base64'), ask };
}

/** `Nov 20 21:36:00 2025 GMT` as OpenSSL writes it, in this project's form. */
const utc = (text: string) => new Date(text.replace(/^[^=]*=/, '')).toISOString().replace('T', ' ').replace('.000', '');

test.skipIf(!openssl)('reads what OpenSSL reads (skipped where OpenSSL is not installed)', () => {
  const names = 'subjectAltName=DNS:srv1.contoso.com,DNS:srv1,IP:192.0.2.7';
  const { der, ask } = make('-newkey', 'rsa:2048', '-subj', '/O=Contoso/CN=srv1.contoso.com', '-addext', names);
  expect(read(der)).toEqual({
    subject: 'O=Contoso, CN=srv1.contoso.com',
    issuer: 'O=Contoso, CN=srv1.contoso.com',
    names: ['srv1.contoso.com', 'srv1'],
    notBefore: utc(ask('-startdate')),
    notAfter: utc(ask('-enddate')),
    serialNumber: ask('-serial').replace('serial=', ''),
    thumbprint: ask('-fingerprint', '-sha1').replace(/^.*=|:/g, ''),
    keyType: 'rsa',
    keyBits: 2048,
    signatureAlgorithm: 'sha256WithRSAEncryption',
    extendedKeyUsage: [],
    selfSigned: true,
  });
});

test.skipIf(!openssl).each([
  [['-newkey', 'rsa:1024', '-sha1'], { keyType: 'rsa', keyBits: 1024, signatureAlgorithm: 'sha1WithRSAEncryption' }],
  [['-newkey', 'rsa:1024', '-md5'], { keyBits: 1024, signatureAlgorithm: 'md5WithRSAEncryption' }],
  [
    ['-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:P-384'],
    { keyType: 'ec', keyBits: 384, signatureAlgorithm: 'ecdsa-with-SHA256' },
  ],
  [['-newkey', 'ed25519'], { keyType: 'ed25519', keyBits: 0, signatureAlgorithm: 'Ed25519' }],
  [['-newkey', 'rsa:2048', '-addext', 'extendedKeyUsage=clientAuth'], { extendedKeyUsage: ['1.3.6.1.5.5.7.3.2'] }],
])('%j (skipped where OpenSSL is not installed)', (options, expected) => {
  expect(read(make(...options, '-subj', '/CN=srv1').der)).toMatchObject(expected);
});

test.skipIf(!openssl)('a hostile name cannot steer a terminal (skipped where OpenSSL is not installed)', () => {
  const { der } = make(
    '-newkey',
    'ec',
    '-pkeyopt',
    'ec_paramgen_curve:P-256',
    '-utf8',
    '-subj',
    '/CN=a\u001b]0;b\u202ec',
  );
  const reading = read(der);
  expect(reading?.names).toEqual(['a\uFFFD]0;b\uFFFDc']);
  expect(JSON.stringify(reading)).not.toMatch(/\p{C}/u);
});

test.skipIf(!openssl)('a damaged certificate is read or refused, never thrown (skipped without OpenSSL)', () => {
  const { der } = make('-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:P-256', '-subj', '/CN=srv1');
  fc.assert(
    fc.property(fc.nat({ max: der.length - 1 }), fc.nat({ max: 255 }), (index, value) => {
      const damaged = Buffer.from(der);
      damaged[index] = value;
      const reading = read(damaged);
      if (reading !== undefined) expect(JSON.parse(JSON.stringify(reading))).toEqual(reading);
      expect(read(der.subarray(0, index))).toBeUndefined();
    }),
    { numRuns: 300 },
  );
});
