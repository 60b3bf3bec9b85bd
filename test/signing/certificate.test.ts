import { Extension } from 'pkijs';
import { describe, expect, test } from 'vitest';
import { readCertificate, readCertificates } from '../../src/signing/certificate.js';
import { authority, codeSigning, identity, pem } from './identities.js';

describe('a certificate', () => {
  test('has its name in one line that no terminal obeys', () => {
    const subject = (commonName: string) => identity({ commonName }).certificate.subject;
    expect(subject('Müller GmbH')).toBe('CN=Müller GmbH');
    for (const name of ['a\nCN=b', 'a\x1b[31mb', 'a\u202eb', 'a\0b', 'x'.repeat(10_000)]) {
      expect(subject(name)).toMatch(/^\P{C}{1,310}$/u);
    }
  });

  test('keeps its dates, before and after the year 2050', () => {
    const until = (year: number) => (Date.UTC(year, 5, 1) - Date.now()) / 86_400_000;
    for (const year of [2049, 2050, 2075]) {
      const { certificate } = identity({ until: until(year) });
      expect(certificate.notAfter.getUTCFullYear()).toBe(year);
      expect(new Date(certificate.x509.validTo)).toEqual(certificate.notAfter);
    }
  });

  test('says what it may be used for', () => {
    const leaf = identity().certificate;
    expect(leaf).toMatchObject({ usages: ['1.3.6.1.5.5.7.3.3'], keyUsage: 0x80, authority: { isAuthority: false } });
    const upper = identity({ extensions: authority(2) }).certificate;
    expect(upper).toMatchObject({ usages: undefined, keyUsage: 0x04, authority: { isAuthority: true, pathLength: 2 } });
    expect(identity({ extensions: authority() }).certificate.authority?.pathLength).toBeUndefined();
    expect(identity({ extensions: [] }).certificate).toMatchObject({ keyUsage: undefined, authority: undefined });
  });

  test('that repeats an extension is malformed', () => {
    expect(() => identity({ extensions: [...codeSigning, ...codeSigning] })).toThrow('repeats');
  });

  test('with a damaged extension is malformed', () => {
    const damaged = new Extension({
      extnID: '2.5.29.37',
      critical: false,
      extnValue: Uint8Array.of(0xff, 0xff).buffer,
    });
    expect(() => identity({ extensions: [damaged] })).toThrow('malformed');
  });

  test('is read from PEM with others and text around it, and from DER', () => {
    const [one, other] = [identity({ commonName: 'One' }), identity({ commonName: 'Other' })];
    const read = readCertificates(`bag attributes\r\n${pem(one)}\nmore\n${pem(other)}`);
    expect(read.map((each) => each.subject)).toEqual(['CN=One', 'CN=Other']);
    expect(readCertificates(one.certificate.der)[0]?.thumbprint).toBe(one.certificate.thumbprint);
    expect(readCertificate(one.certificate.der).thumbprint).toBe(one.certificate.x509.fingerprint.replaceAll(':', ''));
  });
});
