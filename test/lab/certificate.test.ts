import { createPrivateKey, X509Certificate } from 'node:crypto';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type CertificateSpecification, mintCertificate } from '../../src/lab/certificate.js';
import { readCertificate } from '../../src/protocol/certificate.js';
import { formatUtc } from '../../src/protocol/time.js';

const good: CertificateSpecification = {
  subject: 'SRV1',
  notBefore: '2025-01-01 00:00:00Z',
  notAfter: '2025-07-02 00:00:00Z',
  serialNumber: '1A2B3C',
};

test('the certificate says what was asked for, whatever that is', async () => {
  const moment = fc
    .date({ min: new Date('1960-01-01T00:00:00Z'), max: new Date('2200-01-01T00:00:00Z'), noInvalidDate: true })
    .map(formatUtc);
  const specification = fc.record({
    subject: fc.string({ unit: fc.constantFrom(...'abcXYZ019-.é'), minLength: 1, maxLength: 40 }),
    notBefore: moment,
    notAfter: moment,
    serialNumber: fc.stringMatching(/^[1-9A-F][0-9A-F]{0,37}$/),
  });
  await fc.assert(
    fc.asyncProperty(specification, async (wanted) => {
      const { certificate } = await mintCertificate(wanted);
      const reading = readCertificate([...new X509Certificate(certificate).raw], '');
      expect(reading).toMatchObject({
        names: [wanted.subject],
        notBefore: wanted.notBefore,
        notAfter: wanted.notAfter,
        keyType: 'rsa',
        keyBits: 2048,
        signatureAlgorithm: 'sha256WithRSAEncryption',
        extendedKeyUsage: ['1.3.6.1.5.5.7.3.1'],
        selfSigned: true,
      });
      // OpenSSL writes whole bytes.
      expect(reading?.serialNumber.replace(/^0/, '')).toBe(wanted.serialNumber);
    }),
    { numRuns: 40 },
  );
}, 30_000);

test('the key belongs to the certificate, and the same wish gives the same certificate', async () => {
  const minted = await mintCertificate(good);
  const again = await mintCertificate({ ...good });
  const other = await mintCertificate({ ...good, serialNumber: '1A2B3D' });
  expect(new X509Certificate(minted.certificate).checkPrivateKey(createPrivateKey(minted.key))).toBe(true);
  expect(again).toBe(minted);
  expect(other.certificate).not.toBe(minted.certificate);
});

test('weak ones can be had', async () => {
  const { certificate } = await mintCertificate({ ...good, keyBits: 1024, digest: 'SHA-1' });
  const reading = readCertificate([...new X509Certificate(certificate).raw], '');
  expect(reading).toMatchObject({ keyBits: 1024, signatureAlgorithm: 'sha1WithRSAEncryption' });
});

test.each([
  ['E_LAB_MOMENT', { notBefore: 'yesterday' }],
  ['E_LAB_SERIAL', { serialNumber: 'not hex' }],
  ['E_LAB_SERIAL', { serialNumber: '' }],
])('%s for %j', async (code, wrong) => {
  await expect(mintCertificate({ ...good, ...wrong })).rejects.toMatchObject({ name: 'ToolError', code });
});
