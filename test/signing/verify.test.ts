import { createHash, sign } from 'node:crypto';
import { type BaseBlock, BitString, Null, ObjectIdentifier, OctetString, Sequence } from 'asn1js';
import { AlgorithmIdentifier, type Attribute, Extension } from 'pkijs';
import { describe, expect, test } from 'vitest';
import { keyUsageBit, readCertificate } from '../../src/signing/certificate.js';
import { authorityExtension, keyUsageExtension, usagesExtension } from '../../src/signing/create-certificate.js';
import { indirectData } from '../../src/signing/indirect-data.js';
import { attribute, signMessage } from '../../src/signing/make-message.js';
import { oid } from '../../src/signing/object-identifiers.js';
import { signFile } from '../../src/signing/sign.js';
import type { Signer } from '../../src/signing/signer.js';
import { readScript, scriptDigest, writeScript } from '../../src/signing/text.js';
import { maximumFileBytes, verifyFile } from '../../src/signing/verify.js';
import { codeOf } from './errors.js';
import {
  authority,
  changeSignedData,
  codeSigning,
  ecKeys,
  type Identity,
  identity,
  inDays,
  pkcs7Of,
  signerOf,
  uncheckedSigner,
  withPkcs7,
} from './identities.js';

const script = Buffer.from("Write-Output 'hello'\r\n");
const root = identity({ commonName: 'Test Root', extensions: authority(), until: 3650 });
const middle = identity({ commonName: 'Test Middle', extensions: authority(0), issuer: root });
const leaf = identity({ issuer: middle });
const roots = [root.certificate];
const signed = await signFile(script, '.ps1', signerOf(leaf, middle));

/** Signs as a careless tool would, with any certificate and any content. */
async function carelessly(
  signer: Signer,
  wish: { content?: BaseBlock; type?: string; attributes?: readonly Attribute[] } = {},
): Promise<Uint8Array> {
  const { content: value = contentOf(script), type = oid.spcIndirectData, attributes = [] } = wish;
  return withPkcs7(script, await signMessage({ type, value, attributes }, signer));
}
const contentOf = (text: Uint8Array) =>
  indirectData({ hash: 'sha256', digest: scriptDigest(readScript(text, '.ps1'), 'sha256') });

describe('verdicts', () => {
  test('Valid, with who signed', async () => {
    const { subject, thumbprint, notAfter } = leaf.certificate;
    const verdict = await verifyFile(signed, '.ps1', { roots });
    expect(verdict).toMatchObject({ status: 'Valid', signer: { subject, thumbprint, notAfter } });
    expect(verdict.signer?.thumbprint).toBe(
      createHash('sha1').update(leaf.certificate.der).digest('hex').toUpperCase(),
    );
  });

  test('HashMismatch if the text was changed', async () => {
    const changed = Buffer.from(Buffer.from(signed).toString('latin1').replace('hello', 'hullo'), 'latin1');
    expect(await verifyFile(changed, '.ps1', { roots })).toMatchObject({ status: 'HashMismatch' });
  });

  test('NotSigned without a block', async () => {
    expect(await verifyFile(script, '.ps1', { roots })).toMatchObject({ status: 'NotSigned' });
    expect(await verifyFile(new Uint8Array(), '.ps1', { roots })).toMatchObject({ status: 'NotSigned' });
  });

  test('NotTrusted if nobody is trusted', async () => {
    const { subject } = leaf.certificate;
    expect(await verifyFile(signed, '.ps1')).toMatchObject({ status: 'NotTrusted', signer: { subject } });
    expect(await verifyFile(signed, '.ps1', { roots: [] })).toMatchObject({ status: 'NotTrusted' });
  });

  test('UnknownError if the block holds no PKCS#7', async () => {
    for (const junk of ['00', '3000', '308201', 'ff'.repeat(200), '30'.repeat(500)]) {
      const file = writeScript(readScript(script, '.ps1'), Buffer.from(junk, 'hex'));
      expect(await verifyFile(file, '.ps1', { roots })).toMatchObject({ status: 'UnknownError' });
    }
  });

  test('UnknownError for a file too large to be a script', async () => {
    expect(await verifyFile(new Uint8Array(maximumFileBytes + 1), '.ps1')).toMatchObject({ status: 'UnknownError' });
  });

  test.each<[string, Buffer, BufferEncoding]>([
    ['text whose characters depend on the code page', Buffer.from(`'é' ${'#'.repeat(40)}`, 'latin1'), 'latin1'],
    ['text with invalid UTF-8', Buffer.from('efbbbf27ff27', 'hex'), 'latin1'],
    ['UTF-16 with an unpaired surrogate', Buffer.from('fffe610000d86200', 'hex'), 'utf16le'],
  ])('UnknownError for signed %s', async (_, text, encoding) => {
    const pkcs7 = await signMessage(
      { type: oid.spcIndirectData, value: contentOf(text), attributes: [] },
      signerOf(leaf),
    );
    const block = Buffer.from(writeScript(readScript(Buffer.alloc(0), '.ps1'), pkcs7)).toString('latin1');
    const file = Buffer.concat([text, Buffer.from(block, encoding)]);
    expect(readScript(file, '.ps1').block.kind).toBe('signature');
    expect(await verifyFile(file, '.ps1', { roots })).toMatchObject({ status: 'UnknownError' });
  });

  test('UTF-8 without a byte order mark that Windows tells as such is no reason for doubt', async () => {
    const text = Buffer.from("'é'\r\n");
    const pkcs7 = await signMessage(
      { type: oid.spcIndirectData, value: contentOf(text), attributes: [] },
      signerOf(leaf, middle),
    );
    const file = writeScript(readScript(text, '.ps1'), pkcs7);
    expect(await verifyFile(file, '.ps1', { roots })).toMatchObject({ status: 'Valid' });
  });
});

describe('trust', () => {
  const verdictOf = async (file: Uint8Array, trust: Parameters<typeof verifyFile>[2]) =>
    (await verifyFile(file, '.ps1', trust)).status;
  const sha256 = createHash('sha256').update(leaf.certificate.der).digest('hex');

  test('by thumbprint, in the ways in which people copy it', async () => {
    const { thumbprint } = leaf.certificate;
    for (const each of [
      thumbprint,
      thumbprint.toLowerCase(),
      thumbprint.replace(/..(?=.)/g, '$&:'),
      ` ${thumbprint} `,
      sha256,
    ]) {
      expect(await verdictOf(signed, { thumbprint: each })).toBe('Valid');
    }
    expect(await verdictOf(signed, { thumbprint: root.certificate.thumbprint })).toBe('NotTrusted');
    expect(await verdictOf(signed, { thumbprint: '0'.repeat(64) })).toBe('NotTrusted');
  });

  test('by both, if both are given', async () => {
    const { thumbprint } = leaf.certificate;
    const stranger = identity({ commonName: 'Stranger', extensions: authority() });
    expect(await verdictOf(signed, { thumbprint, roots })).toBe('Valid');
    expect(await verdictOf(signed, { thumbprint, roots: [stranger.certificate] })).toBe('NotTrusted');
    expect(await verdictOf(signed, { thumbprint: '0'.repeat(40), roots })).toBe('NotTrusted');
  });

  test('wrong arguments are errors, not verdicts', async () => {
    expect(await codeOf(() => verifyFile(signed, '.ps1', { thumbprint: '1234' }))).toBe('E_SIGNING_THUMBPRINT');
    expect(await codeOf(() => verifyFile(signed, '.txt'))).toBe('E_SIGNING_EXTENSION');
  });

  test('ends with the certificate', async () => {
    expect(await verdictOf(signed, { roots, now: inDays(366) })).toBe('NotTrusted');
    expect(await verdictOf(signed, { roots, now: inDays(-31) })).toBe('NotTrusted');
    expect(await verdictOf(signed, { thumbprint: leaf.certificate.thumbprint, now: inDays(366) })).toBe('NotTrusted');
  });

  test('in the certificate itself, if it is self-signed', async () => {
    const own = identity();
    const file = await signFile(script, '.ps1', signerOf(own));
    expect(await verdictOf(file, { roots: [own.certificate] })).toBe('Valid');
    expect(await verdictOf(file, { roots })).toBe('NotTrusted');
  });

  test('in an authority below the root', async () => {
    expect(await verdictOf(signed, { roots: [middle.certificate] })).toBe('Valid');
  });

  test('needs the whole chain', async () => {
    const file = await signFile(script, '.ps1', signerOf(leaf));
    expect(await verdictOf(file, { roots })).toBe('NotTrusted');
  });
});

describe('a chain is refused', () => {
  const chained = async (chain: Identity[], last: Parameters<typeof identity>[0] = {}) => {
    const [issuer, ...others] = chain;
    const file = await carelessly(
      uncheckedSigner(identity({ issuer, ...last }), ...(issuer ? [issuer] : []), ...others),
    );
    return (await verifyFile(file, '.ps1', { roots })).status;
  };
  const below = (wish: Parameters<typeof identity>[0]) => identity({ commonName: 'Below', issuer: root, ...wish });

  test('never, if it is a good one', async () => {
    expect(await chained([below({ extensions: authority() })])).toBe('Valid');
    expect(await chained([identity({ commonName: 'Lower', issuer: middle, extensions: codeSigning })])).toBe(
      'NotTrusted',
    );
  });

  test('if the signer lacks the code signing usage', async () => {
    expect(await chained([middle], { extensions: [] })).toBe('NotTrusted');
    expect(await chained([middle], { extensions: [usagesExtension(['1.3.6.1.5.5.7.3.1'])] })).toBe('NotTrusted');
    expect(await chained([middle], { extensions: [usagesExtension([oid.anyExtendedKeyUsage])] })).toBe('NotTrusted');
  });

  test('if the key usage of the signer is another', async () => {
    const extensions = [usagesExtension([oid.codeSigning]), keyUsageExtension(0x20)];
    expect(await chained([middle], { extensions })).toBe('NotTrusted');
  });

  test('if an issuer is no authority', async () => {
    expect(await chained([below({ extensions: codeSigning })])).toBe('NotTrusted');
    expect(await chained([below({ extensions: [authorityExtension(false)] })])).toBe('NotTrusted');
    expect(await chained([below({ extensions: [] })])).toBe('NotTrusted');
    const mayOnlySign = [authorityExtension(true), keyUsageExtension(keyUsageBit.digitalSignature)];
    expect(await chained([below({ extensions: mayOnlySign })])).toBe('NotTrusted');
  });

  test('if an authority is for other usages', async () => {
    const usages = (...list: string[]) => [...authority(), usagesExtension(list)];
    expect(await chained([below({ extensions: usages('1.3.6.1.5.5.7.3.1') })])).toBe('NotTrusted');
    expect(await chained([below({ extensions: usages(oid.codeSigning) })])).toBe('Valid');
    expect(await chained([below({ extensions: usages(oid.anyExtendedKeyUsage) })])).toBe('Valid');
  });

  test('if it is longer than an authority allows', async () => {
    const upper = below({ commonName: 'Upper', extensions: authority(0) });
    const lower = identity({ commonName: 'Lower', issuer: upper, extensions: authority() });
    expect(await chained([lower, upper])).toBe('NotTrusted');
    const wider = below({ commonName: 'Wider', extensions: authority(1) });
    expect(await chained([identity({ commonName: 'Lower', issuer: wider, extensions: authority() }), wider])).toBe(
      'Valid',
    );
  });

  test('if an authority has expired', async () => {
    expect(await chained([below({ extensions: authority(), until: -1 })])).toBe('NotTrusted');
  });

  test('if a critical extension is not understood', async () => {
    const odd = new Extension({ extnID: '1.2.3.4', critical: true, extnValue: new Null().toBER() });
    expect(await chained([middle], { extensions: [...codeSigning, odd] })).toBe('NotTrusted');
    expect(await chained([below({ extensions: [...authority(), odd] })])).toBe('NotTrusted');
  });

  test('if an issuer only has the right key', async () => {
    const keys = ecKeys();
    const named = identity({ commonName: 'Named', keys, issuer: root, extensions: authority() });
    const other = identity({ commonName: 'Other', keys, issuer: root, extensions: authority() });
    const owner = identity({ issuer: named });
    const statusWith = async (issuer: Identity) =>
      (await verifyFile(await carelessly(uncheckedSigner(owner, issuer)), '.ps1', { roots })).status;
    expect(await statusWith(named)).toBe('Valid');
    expect(await statusWith(other)).toBe('NotTrusted');
  });

  test('if a certificate in it was signed with SHA-1', async () => {
    const weak = below({ extensions: authority() });
    const { parsed } = weak.certificate;
    // RFC 3279 section 2.2.3, ecdsa-with-SHA1
    parsed.signature = new AlgorithmIdentifier({ algorithmId: '1.2.840.10045.4.1' });
    parsed.signatureAlgorithm = parsed.signature;
    const unsigned = new Uint8Array(parsed.encodeTBS().toBER());
    parsed.signatureValue = new BitString({ valueHex: sign('sha1', unsigned, root.key) });
    const certificate = readCertificate(new Uint8Array(parsed.toSchema(true).toBER()));
    expect(certificate.x509.verify(root.certificate.publicKey)).toBe(true);
    expect(await chained([{ certificate, key: weak.key }])).toBe('NotTrusted');
  });

  test('if it is too long to be real', async () => {
    const chainOf = (length: number) => {
      const authorities = [root];
      while (authorities.length < length - 1) {
        const issuer = authorities[0];
        authorities.unshift(identity({ commonName: `Level ${authorities.length}`, issuer, extensions: authority() }));
      }
      return chained(authorities);
    };
    expect(await chainOf(8)).toBe('Valid');
    expect(await chainOf(9)).toBe('NotTrusted');
  });

  test('if an issuer only has the right name', async () => {
    const impostor = identity({ commonName: 'Test Root', extensions: authority() });
    expect(
      await chained([identity({ commonName: 'Below', issuer: impostor, extensions: authority() }), impostor]),
    ).toBe('NotTrusted');
  });

  test('without end: authorities that all issue one another cost bounded time', async () => {
    const keys = ecKeys();
    const ring = { commonName: 'Ring', keys, extensions: authority() };
    const first = identity(ring);
    const members = Array.from({ length: 30 }, () => identity({ ...ring, issuer: first }));
    expect(await chained([first, ...members])).toBe('NotTrusted');
  });
});

describe('the signature itself', () => {
  const verdictOf = (file: Uint8Array) => verifyFile(file, '.ps1', { roots });
  const signer = signerOf(leaf, middle);
  const unreadable = (reason: string) => ({ status: 'UnknownError', reason: expect.stringContaining(reason) });
  /** The signed file with some bytes of its PKCS#7 changed. */
  const patched = (change: (pkcs7: Buffer) => void) => {
    const pkcs7 = pkcs7Of(signed);
    change(pkcs7);
    expect(pkcs7.equals(pkcs7Of(signed))).toBe(false);
    return withPkcs7(signed, pkcs7);
  };
  const hex = (text: string) => Buffer.from(text, 'hex');
  const sha256 = hex('608648016503040201');
  const sha384 = hex('608648016503040202');

  test('may wrap the content in an OCTET STRING, as .NET does', async () => {
    const content = new OctetString({ valueHex: contentOf(script).toBER() });
    expect(await verdictOf(await carelessly(signer, { content }))).toMatchObject({ status: 'Valid' });
  });

  test('must be about Authenticode content', async () => {
    const type = '1.2.840.113549.1.7.1';
    expect(await verdictOf(await carelessly(signer, { type }))).toMatchObject(
      unreadable('not an Authenticode signature'),
    );
    const content = new Sequence({ value: [new Null()] });
    expect(await verdictOf(await carelessly(signer, { content }))).toMatchObject(unreadable('malformed'));
  });

  test('must be about a PowerShell file', async () => {
    const installer = Buffer.from(contentOf(script).toBER());
    hex('f1100c00').copy(installer, installer.indexOf(hex('1fcc3b60')));
    const content = new OctetString({ valueHex: installer });
    expect(await verdictOf(await carelessly(signer, { content }))).toMatchObject(unreadable('another kind of file'));
  });

  test.each([
    ['SHA-1', '1.3.14.3.2.26'],
    ['MD5', '1.2.840.113549.2.5'],
  ])('must not rest on %s', async (_, identifier) => {
    const content = contentOf(script);
    const [, message] = content.valueBlock.value;
    if (!(message instanceof Sequence)) throw new Error('The content has another form.');
    message.valueBlock.value[0] = new Sequence({ value: [new ObjectIdentifier({ value: identifier }), new Null()] });
    expect(await verdictOf(await carelessly(signer, { content }))).toMatchObject(unreadable('too weak'));
  });

  test('must be by the key of the certificate that it names', async () => {
    // The signature value is the last thing in it.
    const file = patched((pkcs7) => pkcs7.writeUInt8(pkcs7.readUInt8(pkcs7.length - 1) ^ 1, pkcs7.length - 1));
    expect(await verdictOf(file)).toMatchObject(unreadable('does not fit its certificate'));
  });

  test('must not have the digest of another text put in', async () => {
    const text = Buffer.from("Write-Output 'evil!'\r\n");
    const digestOf = (bytes: Uint8Array) => scriptDigest(readScript(bytes, '.ps1'), 'sha256');
    const pkcs7 = pkcs7Of(signed);
    digestOf(text).copy(pkcs7, pkcs7.indexOf(digestOf(script)));
    expect(await verdictOf(withPkcs7(text, pkcs7))).toMatchObject(unreadable('another content'));
  });

  test.each<[string, string, (der: Buffer) => void]>([
    ['a name that differs in case', 'missing', (der) => der.write('TEST', der.lastIndexOf('Test Middle'))],
    ['a length that says too little', 'well-formed', (der) => der.writeUInt8(0x6a, der.indexOf(hex('a06b3069')) + 1)],
    ['a hash that was not announced', 'unannounced', (der) => sha384.copy(der, der.indexOf(sha256))],
    [
      'a hash other than the one that was used',
      'another content',
      (der) => [der.indexOf(sha256), der.lastIndexOf(sha256)].map((at) => sha384.copy(der, at)),
    ],
    ['a weak hash', 'too weak', (der) => der.writeUInt8(0x04, der.lastIndexOf(sha256) + 8)],
    ['another kind of key', 'weak algorithm', (der) => der.writeUInt8(0x2b, der.lastIndexOf(hex('2a8648ce3d040302')))],
    [
      'another type of content',
      'another type',
      (der) => der.writeUInt8(5, der.indexOf(hex('2b060104018237020104')) + 9),
    ],
    [
      'another type of message',
      'not signed data',
      (der) => der.writeUInt8(1, der.indexOf(hex('2a864886f70d010702')) + 8),
    ],
  ])('must not have %s', async (_, reason, change) => {
    expect(await verdictOf(patched(change))).toMatchObject(unreadable(reason));
  });

  test('must have nothing behind it', async () => {
    const longer = Buffer.concat([pkcs7Of(signed), Buffer.of(0)]);
    expect(await verdictOf(withPkcs7(signed, longer))).toMatchObject(unreadable('well-formed'));
  });

  test('must have content of definite length, because others may digest it differently', async () => {
    const content = new Sequence({
      value: contentOf(script).valueBlock.value,
      isIndefiniteForm: true,
      lenBlock: { isIndefiniteForm: true },
    });
    expect(await verdictOf(await carelessly(signer, { content }))).toMatchObject(unreadable('DER'));
  });

  test('must have one signer, and a bearable number of certificates', async () => {
    const twoSigners = changeSignedData(signed, ({ signerInfos }) => signerInfos.push(...signerInfos));
    expect(await verdictOf(twoSigners)).toMatchObject(unreadable('exactly one signer'));
    const none = changeSignedData(signed, ({ signerInfos }) => signerInfos.pop());
    expect(await verdictOf(none)).toMatchObject(unreadable('exactly one signer'));
    const crowd = Array.from({ length: 32 }, () => middle);
    expect(await verdictOf(await carelessly(uncheckedSigner(leaf, ...crowd)))).toMatchObject(unreadable('too many'));
  });

  test('must not repeat a signed attribute', async () => {
    const attributes = [attribute(oid.contentType, new ObjectIdentifier({ value: oid.spcIndirectData }))];
    expect(await verdictOf(await carelessly(signer, { attributes }))).toMatchObject(unreadable('repeated'));
  });
});
