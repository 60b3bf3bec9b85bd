import { createHash, verify } from 'node:crypto';
import { Set as Asn1Set, type BaseBlock, fromBER, Integer, Null, ObjectIdentifier, OctetString } from 'asn1js';
import {
  AlgorithmIdentifier,
  Attribute,
  ContentInfo,
  EncapsulatedContentInfo,
  IssuerAndSerialNumber,
  SignedAndUnsignedAttributes,
  SignedData,
  SignerInfo,
} from 'pkijs';
import { ToolError } from '../errors.js';
import { type Certificate, keyKind } from './certificate.js';
import { type HashName, hashIdentifier, oid, signatureIdentifier } from './object-identifiers.js';
import type { Signer } from './signer.js';

/** What is to be signed: a content of that type, and what else the signer says about it. */
export interface Content {
  readonly type: string;
  readonly value: BaseBlock;
  readonly attributes: readonly Attribute[];
}

/** Gives a token, DER of a ContentInfo, that proves that the signature value existed at some time (RFC 3161). */
export type Timestamper = (signature: Uint8Array) => Promise<Uint8Array>;

const signingHash: HashName = 'sha256';

/**
 * Makes a PKCS#7 SignedData with one signer, as Authenticode wants it.
 * @returns DER of the ContentInfo
 * @throws ToolError E_SIGNING_SIGNATURE if the signer's signature does not fit its certificate, E_SIGNING_TIMESTAMP
 */
export async function signMessage(content: Content, signer: Signer, timestamp?: Timestamper): Promise<Uint8Array> {
  const { certificate } = signer;
  const attributes = sorted([
    attribute(oid.contentType, new ObjectIdentifier({ value: content.type })),
    attribute(oid.messageDigest, new OctetString({ valueHex: digest(valueOctets(content.value)) })),
    ...content.attributes,
  ]);
  const message = new Uint8Array(new Asn1Set({ value: attributes.map((each) => each.toSchema()) }).toBER());
  const signature = await signer.sign(message, digest(message));
  if (keyKind(certificate) === undefined || !verify(signingHash, message, certificate.publicKey, signature)) {
    throw new ToolError(
      'E_SIGNING_SIGNATURE',
      `What the signer returned is not a signature by '${certificate.subject}'.`,
      'Check that key and certificate belong together, and that ECDSA signatures are in DER.',
    );
  }

  const signerInfo = new SignerInfo({
    version: 1,
    sid: new IssuerAndSerialNumber({
      issuer: certificate.parsed.issuer,
      serialNumber: certificate.parsed.serialNumber,
    }),
    digestAlgorithm: hashAlgorithm(),
    signedAttrs: new SignedAndUnsignedAttributes({ type: 0, attributes }),
    signatureAlgorithm: signatureAlgorithm(certificate),
    signature: new OctetString({ valueHex: signature }),
  });
  if (timestamp !== undefined) {
    const unsigned = [attribute(oid.timestampToken, readToken(await timestamp(signature)))];
    signerInfo.unsignedAttrs = new SignedAndUnsignedAttributes({ type: 1, attributes: unsigned });
  }
  const encapsulated = new EncapsulatedContentInfo({ eContentType: content.type });
  // Set afterwards, because the constructor would cut an OCTET STRING into a constructed one, which is not DER.
  encapsulated.eContent = content.value as OctetString;
  const signedData = new SignedData({
    digestAlgorithms: [hashAlgorithm()],
    encapContentInfo: encapsulated,
    certificates: [certificate, ...signer.chain].map((each) => each.parsed),
    signerInfos: [signerInfo],
  }).toSchema();
  // Authenticode, "SignedData": the version is 1. RFC 5652 would have it 3, which pkijs follows.
  signedData.valueBlock.value[0] = new Integer({ value: 1 });
  return new Uint8Array(new ContentInfo({ contentType: oid.signedData, content: signedData }).toSchema().toBER());
}

/** An attribute with one value. */
export function attribute(type: string, value: unknown): Attribute {
  return new Attribute({ type, values: [value] });
}

function readToken(token: Uint8Array): BaseBlock {
  const { result, offset } = fromBER(token);
  if (offset === token.length) return result;
  throw new ToolError(
    'E_SIGNING_TIMESTAMP',
    'What the timestamp authority returned is not a token.',
    'Try another one.',
  );
}

function valueOctets(content: BaseBlock): Uint8Array {
  return content instanceof OctetString ? content.valueBlock.valueHexView : new Uint8Array(content.valueBlock.toBER());
}

function hashAlgorithm(): AlgorithmIdentifier {
  return new AlgorithmIdentifier({ algorithmId: hashIdentifier(signingHash), algorithmParams: new Null() });
}

function signatureAlgorithm(certificate: Certificate): AlgorithmIdentifier {
  return keyKind(certificate) === 'rsa'
    ? new AlgorithmIdentifier({ algorithmId: oid.rsaEncryption, algorithmParams: new Null() })
    : new AlgorithmIdentifier({ algorithmId: signatureIdentifier('ec', signingHash) });
}

/** ITU-T X.690 section 11.6: DER orders the members of a SET OF by their encodings. */
function sorted(attributes: readonly Attribute[]): Attribute[] {
  const encoded = (each: Attribute) => Buffer.from(each.toSchema().toBER());
  return attributes.toSorted((one, other) => Buffer.compare(encoded(one), encoded(other)));
}

function digest(bytes: Uint8Array): Uint8Array {
  return createHash(signingHash).update(bytes).digest();
}
