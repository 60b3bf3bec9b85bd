import { createHash, generateKeyPairSync, type KeyObject, sign } from 'node:crypto';
import { fromBER, Integer, Null, OctetString } from 'asn1js';
import { AlgorithmIdentifier, ContentInfo, type Extension, MessageImprint, SignedData, TSTInfo } from 'pkijs';
import { type Certificate, keyUsageBit } from '../../src/signing/certificate.js';
import {
  authorityExtension,
  createCertificate,
  keyUsageExtension,
  usagesExtension,
} from '../../src/signing/create-certificate.js';
import { signMessage, type Timestamper } from '../../src/signing/make-message.js';
import { hashIdentifier, oid } from '../../src/signing/object-identifiers.js';
import { keySigner, type Signer } from '../../src/signing/signer.js';
import { signingCertificate } from '../../src/signing/signing-certificate.js';
import { readScript, writeScript } from '../../src/signing/text.js';

export interface Identity {
  readonly certificate: Certificate;
  readonly key: KeyObject;
}

export interface Wish {
  readonly commonName?: string;
  readonly keys?: { readonly privateKey: KeyObject; readonly publicKey: KeyObject };
  readonly issuer?: Identity;
  readonly extensions?: readonly Extension[];
  /** Days from now. */
  readonly from?: number;
  readonly until?: number;
}

export const day = 24 * 60 * 60 * 1000;

export const inDays = (days: number) => new Date(Date.now() + days * day);

export const ecKeys = (namedCurve = 'P-256') => generateKeyPairSync('ec', { namedCurve });

export const rsaKeys = (modulusLength = 2048) => generateKeyPairSync('rsa', { modulusLength });

export const codeSigning = [
  authorityExtension(false),
  keyUsageExtension(keyUsageBit.digitalSignature),
  usagesExtension([oid.codeSigning]),
];

export const authority = (pathLength?: number) => [
  authorityExtension(true, pathLength),
  keyUsageExtension(keyUsageBit.keyCertSign),
];

/** A certificate and its key; for code signing, self-signed, on P-256 and valid for a year unless wished otherwise. */
export function identity(wish: Wish = {}): Identity {
  const { privateKey, publicKey } = wish.keys ?? ecKeys();
  const certificate = createCertificate({
    commonName: wish.commonName ?? 'Test Signer',
    publicKey,
    notBefore: inDays(wish.from ?? -30),
    notAfter: inDays(wish.until ?? 365),
    extensions: wish.extensions ?? codeSigning,
    issuer: { key: wish.issuer?.key ?? privateKey, certificate: wish.issuer?.certificate },
  });
  return { certificate, key: privateKey };
}

/** Without the checks of a signer that is meant to be used. */
export function uncheckedSigner({ certificate, key }: Identity, ...chain: Identity[]): Signer {
  return {
    certificate,
    chain: chain.map((each) => each.certificate),
    sign: async (message) => sign('sha256', message, key),
  };
}

export function signerOf(leaf: Identity, ...chain: Identity[]): Signer {
  return keySigner(
    [leaf, ...chain].map((each) => each.certificate),
    leaf.key,
  );
}

export const pem = ({ certificate }: Identity) => certificate.x509.toString();

export const keyPem = ({ key }: Identity) => key.export({ type: 'pkcs8', format: 'pem' }).toString();

/** A timestamp authority that says it is `genTime`. */
export function timestamper(
  authorityIdentity: Identity,
  genTime: Date,
  {
    change,
    type = oid.timestampInfo,
    means = authorityIdentity,
  }: { change?: (signature: Uint8Array) => Uint8Array; type?: string; means?: Identity } = {},
): Timestamper {
  return (signature) => {
    const imprint = createHash('sha256')
      .update(change?.(signature) ?? signature)
      .digest();
    const info = new TSTInfo({
      version: 1,
      policy: '1.2.3.4',
      messageImprint: new MessageImprint({
        hashAlgorithm: new AlgorithmIdentifier({ algorithmId: hashIdentifier('sha256'), algorithmParams: new Null() }),
        hashedMessage: new OctetString({ valueHex: imprint }),
      }),
      serialNumber: new Integer({ value: 1 }),
      genTime,
    });
    const value = new OctetString({ valueHex: info.toSchema().toBER() });
    const attributes = [signingCertificate(means.certificate)];
    return signMessage({ type, value, attributes }, uncheckedSigner(authorityIdentity));
  };
}

export const timeStamping = [authorityExtension(false), usagesExtension([oid.timeStamping], true)];

/** The PKCS#7 of a signed `.ps1`. */
export function pkcs7Of(file: Uint8Array): Buffer {
  const { block } = readScript(file, '.ps1');
  if (block.kind !== 'signature') throw new Error(`The block is ${block.kind}.`);
  return Buffer.from(block.pkcs7);
}

/** The same text with another signature. */
export const withPkcs7 = (file: Uint8Array, pkcs7: Uint8Array) => writeScript(readScript(file, '.ps1'), pkcs7);

/** The same file with something changed in its signed data, but well-formed. */
export function changeSignedData(file: Uint8Array, change: (signedData: SignedData) => void): Uint8Array {
  const contentInfo = new ContentInfo({ schema: fromBER(pkcs7Of(file)).result });
  const signedData = new SignedData({ schema: contentInfo.content });
  change(signedData);
  contentInfo.content = signedData.toSchema();
  return withPkcs7(file, new Uint8Array(contentInfo.toSchema().toBER()));
}
