import { describe, expect, test } from 'vitest';
import { getCertificateObjection, testCertifiedName } from '../../src/protocol/judge.js';
import type { CertificateReading } from '../../src/protocol/report.js';

const good: CertificateReading = {
  subject: 'CN=srv1.contoso.com',
  issuer: 'CN=srv1.contoso.com',
  names: ['srv1.contoso.com'],
  notBefore: '2025-01-01 00:00:00Z',
  notAfter: '2025-07-01 00:00:00Z',
  serialNumber: '01',
  thumbprint: '00',
  keyType: 'rsa',
  keyBits: 2048,
  signatureAlgorithm: 'sha256WithRSAEncryption',
  extendedKeyUsage: ['1.3.6.1.5.5.7.3.1'],
  selfSigned: true,
};
const now = '2025-03-01 00:00:00Z';
const judge = (change: Partial<CertificateReading>, at = now, host = 'srv1') =>
  getCertificateObjection({ ...good, ...change }, host, at);

test('a certificate without fault has no problems, on its first and on its last second', () => {
  for (const at of [good.notBefore, now, good.notAfter]) expect(judge({}, at)).toEqual([]);
});

test.each([
  ['expired', judge({}, '2025-07-01 00:00:01Z')],
  ['not yet valid', judge({}, '2024-12-31 23:59:59Z')],
  ['expired', judge({ notAfter: '' })],
  ['weak key', judge({ keyBits: 1024 })],
  ['weak key', judge({ keyType: 'ec', keyBits: 192 })],
  ['weak signature', judge({ signatureAlgorithm: 'sha1WithRSAEncryption' })],
  ['weak signature', judge({ signatureAlgorithm: 'md5WithRSAEncryption' })],
  ['not for server authentication', judge({ extendedKeyUsage: ['1.3.6.1.5.5.7.3.2'] })],
  ['name mismatch', judge({}, now, 'srv2')],
])('%s', (problem, problems) => {
  expect(problems).toEqual([problem]);
});

test.each([
  { extendedKeyUsage: [] },
  { extendedKeyUsage: ['2.5.29.37.0'] },
  { keyType: 'ec', keyBits: 256 },
  { keyType: 'unknown', keyBits: 0 },
])('%j is no problem', (change) => {
  expect(judge(change)).toEqual([]);
});

describe('names', () => {
  test.each([
    ['srv1.contoso.com', 'SRV1.contoso.COM', true],
    ['srv1.contoso.com', 'srv1.contoso.com.', true],
    ['srv1.contoso.com', 'srv1', true],
    ['SRV1', 'srv1.contoso.com', true],
    ['srv1.contoso.com', 'srv1.fabrikam.com', false],
    ['srv1.contoso.com', 'srv10', false],
    ['*.contoso.com', 'srv1.contoso.com', true],
    ['*.contoso.com', 'a.srv1.contoso.com', false],
    ['*.contoso.com', 'contoso.com', false],
    ['srv1', '192.0.2.7', true],
    ['srv1', '2001:db8::7', true],
  ])('a certificate for %s, asked for %s: %s', (name, host, expected) => {
    expect(testCertifiedName([name], host)).toBe(expected);
  });

  test('no names certify no name', () => {
    expect(testCertifiedName([], 'srv1')).toBe(false);
  });
});
