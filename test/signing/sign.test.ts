import { constants, createHash, privateEncrypt } from 'node:crypto';
import { fromBER, OctetString, Sequence } from 'asn1js';
import { ContentInfo, SignedData } from 'pkijs';
import { describe, expect, test, vi } from 'vitest';
import { usagesExtension } from '../../src/signing/create-certificate.js';
import { signFile } from '../../src/signing/sign.js';
import type { Signer } from '../../src/signing/signer.js';
import { removeSignature } from '../../src/signing/traps.js';
import { verifyFile } from '../../src/signing/verify.js';
import { codeOf } from './errors.js';
import { authority, ecKeys, identity, inDays, pkcs7Of, rsaKeys, signerOf, uncheckedSigner } from './identities.js';

// Making RSA keys takes seconds on a slow machine.
vi.setConfig({ testTimeout: 60_000 });

const script = Buffer.from("Write-Output 'hello'\r\n");
const signer = signerOf(identity());

function signedDataOf(file: Uint8Array): SignedData {
  return new SignedData({ schema: new ContentInfo({ schema: fromBER(pkcs7Of(file)).result }).content });
}

describe('the PKCS#7', () => {
  test('is signed data of version 1 about SpcIndirectData, bare in [0]', async () => {
    const signedData = signedDataOf(await signFile(script, '.ps1', signer));
    expect(signedData.version).toBe(1);
    expect(signedData.encapContentInfo.eContentType).toBe('1.3.6.1.4.1.311.2.1.4');
    expect(signedData.encapContentInfo.eContent).toBeInstanceOf(Sequence);
    expect(signedData.signerInfos).toHaveLength(1);
    expect(signedData.signerInfos[0]?.unsignedAttrs).toBeUndefined();
  });

  test('names the PowerShell package and the digest of the text, octet for octet as Windows writes it', async () => {
    const signedData = signedDataOf(await signFile(script, '.ps1', signer));
    const digest = createHash('sha256').update(Buffer.from(script.toString(), 'utf16le')).digest('hex');
    // The head is copied from a signature that Windows made.
    const head = '3034060a2b060104018237' + '02011e3026020301000004101fcc3b60594b084eb724d2c6297ef351';
    const tail = `${'020100'.repeat(5)}3031300d060960864801650304020105000420${digest}`;
    const der = Buffer.from(signedData.encapContentInfo.eContent?.toBER() ?? new ArrayBuffer(0));
    expect(der.toString('hex')).toBe(`3069${head}${tail}`);
  });

  test('has exactly four signed attributes, in the order of DER, and no signing time', async () => {
    const signedData = signedDataOf(await signFile(script, '.ps1', signer));
    const attributes = signedData.signerInfos[0]?.signedAttrs?.attributes ?? [];
    expect(attributes.map((each) => each.type)).toEqual([
      '1.3.6.1.4.1.311.2.1.12',
      '1.2.840.113549.1.9.3',
      '1.3.6.1.4.1.311.2.1.11',
      '1.2.840.113549.1.9.4',
    ]);
    const encoded = attributes.map((each) => Buffer.from(each.toSchema().toBER()));
    expect(encoded.toSorted(Buffer.compare)).toEqual(encoded);
  });

  test('has a message digest over the value octets of the content, without tag and length', async () => {
    const signedData = signedDataOf(await signFile(script, '.ps1', signer));
    const content = Buffer.from(signedData.encapContentInfo.eContent?.toBER() ?? new ArrayBuffer(0));
    const value: unknown = signedData.signerInfos[0]?.signedAttrs?.attributes.find(
      (each) => each.type === '1.2.840.113549.1.9.4',
    )?.values[0];
    expect(value).toBeInstanceOf(OctetString);
    const digest = createHash('sha256').update(content.subarray(2)).digest();
    expect(value instanceof OctetString && Buffer.from(value.valueBlock.valueHexView)).toEqual(digest);
  });

  test('carries the certificate and its chain byte for byte', async () => {
    const root = identity({ commonName: 'Test Root', extensions: authority() });
    const middle = identity({ commonName: 'Test Middle', extensions: authority(0), issuer: root });
    const leaf = identity({ issuer: middle });
    const signed = await signFile(script, '.ps1', signerOf(leaf, middle, root));
    expect(signedDataOf(signed).certificates).toHaveLength(3);
    for (const each of [leaf, middle, root])
      expect(pkcs7Of(signed).includes(Buffer.from(each.certificate.der))).toBe(true);
  });

  test('is the same each time with an RSA key, because nothing in it depends on time', async () => {
    const rsa = signerOf(identity({ keys: rsaKeys() }));
    expect(await signFile(script, '.ps1', rsa)).toEqual(await signFile(script, '.ps1', rsa));
  });

  test.each([
    ['RSA 2048', () => rsaKeys(2048), '1.2.840.113549.1.1.1'],
    ['RSA 4096', () => rsaKeys(4096), '1.2.840.113549.1.1.1'],
    ['P-256', () => ecKeys('P-256'), '1.2.840.10045.4.3.2'],
    ['P-384', () => ecKeys('P-384'), '1.2.840.10045.4.3.2'],
  ])('verifies with a key of kind %s', async (_, keys, algorithm) => {
    const owner = identity({ keys: keys() });
    const signed = await signFile(script, '.ps1', signerOf(owner));
    expect(await verifyFile(signed, '.ps1', { roots: [owner.certificate] })).toMatchObject({ status: 'Valid' });
    expect(signedDataOf(signed).signerInfos[0]?.signatureAlgorithm.algorithmId).toBe(algorithm);
  });
});

describe('a signed file', () => {
  test('is the file with a block behind it', async () => {
    const signed = await signFile(script, '.ps1', signer);
    expect(Buffer.from(signed).subarray(0, script.length)).toEqual(script);
    expect(removeSignature(signed, '.ps1')).toEqual(script);
  });

  test('can be signed again, by someone else', async () => {
    const other = identity({ commonName: 'Other Signer' });
    const twice = await signFile(await signFile(script, '.ps1', signer), '.ps1', signerOf(other));
    expect(removeSignature(twice, '.ps1')).toEqual(script);
    const verdict = await verifyFile(twice, '.ps1', { roots: [other.certificate] });
    expect(verdict).toMatchObject({ status: 'Valid', signer: { subject: 'CN=Other Signer' } });
  });
});

describe('before signing', () => {
  const refused = (owner: Parameters<typeof uncheckedSigner>[0], now?: Date) =>
    codeOf(() => signFile(script, '.ps1', uncheckedSigner(owner), { now }));

  test('a certificate without the code signing usage is refused', async () => {
    expect(await refused(identity({ extensions: [] }))).toBe('E_SIGNING_CERTIFICATE');
    expect(await refused(identity({ extensions: [usagesExtension(['1.3.6.1.5.5.7.3.1'])] }))).toBe(
      'E_SIGNING_CERTIFICATE',
    );
    expect(await refused(identity({ extensions: [usagesExtension(['2.5.29.37.0'])] }))).toBe('E_SIGNING_CERTIFICATE');
    expect(await refused(identity())).toBe('no error');
  });

  test('a certificate that is not valid now is refused', async () => {
    expect(await refused(identity({ from: 1 }))).toBe('E_SIGNING_CERTIFICATE');
    expect(await refused(identity({ until: -1 }))).toBe('E_SIGNING_CERTIFICATE');
    expect(await refused(identity({ from: 1 }), inDays(2))).toBe('no error');
  });

  test('keys of other sizes and kinds are refused', async () => {
    expect(await refused(identity({ keys: rsaKeys(1024) }))).toBe('E_SIGNING_CERTIFICATE');
    expect(await refused(identity({ keys: ecKeys('P-521') }))).toBe('E_SIGNING_CERTIFICATE');
    expect(await refused(identity({ keys: ecKeys('secp256k1') }))).toBe('E_SIGNING_CERTIFICATE');
  });

  test('traps in the text are refused', async () => {
    expect(await codeOf(() => signFile(Buffer.from("'é'"), '.ps1', signer))).toBe('E_SIGNING_ENCODING');
  });
});

describe('a signer elsewhere', () => {
  const owner = identity({ keys: rsaKeys() });
  const external = (sign: Signer['sign']): Signer => ({ certificate: owner.certificate, chain: [], sign });

  test('can work from the digest alone', async () => {
    // RFC 8017 section 9.2, note 1: the DigestInfo of SHA-256, which tokens and vaults put before the digest.
    const digestInfo = Buffer.from('3031300d060960864801650304020105000420', 'hex');
    const vault = external(async (_, digest) =>
      privateEncrypt({ key: owner.key, padding: constants.RSA_PKCS1_PADDING }, Buffer.concat([digestInfo, digest])),
    );
    const verdict = await verifyFile(await signFile(script, '.ps1', vault), '.ps1', { roots: [owner.certificate] });
    expect(verdict.status).toBe('Valid');
  });

  test('that signs with another key, or returns nonsense, is found out before anything is written', async () => {
    const stranger = signerOf(identity({ keys: rsaKeys() }));
    expect(await codeOf(() => signFile(script, '.ps1', external(stranger.sign)))).toBe('E_SIGNING_SIGNATURE');
    expect(
      await codeOf(() =>
        signFile(
          script,
          '.ps1',
          external(async () => new Uint8Array()),
        ),
      ),
    ).toBe('E_SIGNING_SIGNATURE');
  });
});
