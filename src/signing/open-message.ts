import { createHash, verify } from 'node:crypto';
import { type BaseBlock, Constructed, fromBER, ObjectIdentifier, OctetString, Sequence } from 'asn1js';
import {
  type Attribute,
  ContentInfo,
  IssuerAndSerialNumber,
  Certificate as ParsedCertificate,
  SignedData,
  type SignerInfo,
} from 'pkijs';
import { type Certificate, keyKind, readCertificate } from './certificate.js';
import { type HashName, hashOf, type KeyKind, oid, signatureOf } from './object-identifiers.js';

/** Real signatures carry two to eight certificates. */
const mostCertificates = 32;

/** A signature that has been checked: the content is as the owner of `signer` signed it. Whether to trust them is open. */
export interface SignedMessage {
  readonly type: string;
  readonly content: BaseBlock;
  readonly signer: Certificate;
  readonly certificates: readonly Certificate[];
  readonly signature: Uint8Array;
  readonly signedAttributes: readonly Attribute[];
  readonly unsignedAttributes: readonly Attribute[];
}

/**
 * Reads a PKCS#7 SignedData and checks its signature, but not who made it.
 * @param der whole ContentInfo, nothing behind it
 * @throws Error if it is malformed, or if the signature does not hold
 */
export function openMessage(der: Uint8Array): SignedMessage {
  const { result } = fromBER(der, { parseEmbedded: false });
  // asn1js overlooks members that are longer than what holds them; written anew, such bytes come out differently.
  if (Buffer.compare(new Uint8Array(result.toBER()), der) !== 0) throw new Error('It is not well-formed ASN.1.');
  const { contentType, content } = new ContentInfo({ schema: result });
  if (contentType !== oid.signedData) throw new Error('It is not signed data.');
  const signedData = new SignedData({ schema: content });
  const [signerInfo, ...others] = signedData.signerInfos;
  if (signerInfo === undefined || others.length > 0) throw new Error('It does not have exactly one signer.');

  const certificates = embeddedCertificates(content, signedData);
  const signer = certificates.find((each) => isNamedBy(each, signerInfo));
  if (signer === undefined) throw new Error("The signer's certificate is missing.");
  const { algorithmId: hashId } = signerInfo.digestAlgorithm;
  const hash = hashOf(hashId);
  if (hash === undefined || !signedData.digestAlgorithms.some((each) => each.algorithmId === hashId)) {
    throw new Error('It uses a hash that is unknown, unannounced or too weak.');
  }

  const { eContentType: type, eContent } = signedData.encapContentInfo;
  if (eContent === undefined || eContent.lenBlock.isIndefiniteForm) throw new Error('It has no content in DER.');
  checkAttributes(signerInfo, type, createHash(hash).update(contentOctets(eContent)).digest());
  const message = new Uint8Array(signerInfo.signedAttrs?.encodedValue ?? []);
  const signature = signerInfo.signature.valueBlock.valueHexView;
  const kind = keyKind(signer);
  if (kind === undefined || !algorithmFits(signerInfo, kind, hash)) {
    throw new Error('It uses an unknown or weak algorithm.');
  }
  if (!verify(hash, message, signer.publicKey, signature)) {
    throw new Error('The signature does not fit its certificate.');
  }

  const signedAttributes = signerInfo.signedAttrs?.attributes ?? [];
  const unsignedAttributes = signerInfo.unsignedAttrs?.attributes ?? [];
  return { type, content: eContent, signer, certificates, signature, signedAttributes, unsignedAttributes };
}

function embeddedCertificates(content: Sequence, signedData: SignedData): Certificate[] {
  // pkijs keeps only the inner part of a certificate, but its thumbprint is over all of its original bytes.
  const set = content.valueBlock.value.find((each) => each.idBlock.tagClass === 3 && each.idBlock.tagNumber === 0);
  const originals = set instanceof Constructed ? set.valueBlock.value : [];
  if (originals.length > mostCertificates) throw new Error('It has too many certificates.');
  return originals.flatMap((original, index) => {
    const parsed = signedData.certificates?.[index];
    return parsed instanceof ParsedCertificate ? [readCertificate(original.valueBeforeDecodeView, parsed)] : [];
  });
}

/** Compared byte for byte, as Windows does; pkijs alone would take names that differ in case for equal. */
function isNamedBy({ parsed }: Certificate, { sid }: SignerInfo): boolean {
  if (!(sid instanceof IssuerAndSerialNumber)) return false;
  const [issuer, namedIssuer] = [parsed.issuer, sid.issuer].map((each) => Buffer.from(each.valueBeforeDecode));
  return issuer !== undefined && namedIssuer?.equals(issuer) === true && parsed.serialNumber.isEqual(sid.serialNumber);
}

/** RFC 5652 section 5.3: both attributes are there, once, with one value. */
function checkAttributes({ signedAttrs }: SignerInfo, type: string, contentDigest: Uint8Array): void {
  const onlyValue = (identifier: string): unknown => {
    const [found, ...repeated] = signedAttrs?.attributes.filter((each) => each.type === identifier) ?? [];
    if (found?.values.length !== 1 || repeated.length > 0) {
      throw new Error('A signed attribute is missing or repeated.');
    }
    return found.values[0];
  };
  const signedType = onlyValue(oid.contentType);
  if (!(signedType instanceof ObjectIdentifier) || signedType.valueBlock.toString() !== type) {
    throw new Error('The signature is about another type of content.');
  }
  const signedDigest = onlyValue(oid.messageDigest);
  if (
    !(signedDigest instanceof OctetString) ||
    Buffer.compare(signedDigest.valueBlock.valueHexView, contentDigest) !== 0
  ) {
    throw new Error('The signature is about another content.');
  }
}

/** RFC 5652 section 5.4: the digest covers the value octets only, not tag and length. */
function contentOctets(content: BaseBlock): Uint8Array {
  if (content instanceof OctetString && !content.idBlock.isConstructed) return content.valueBlock.valueHexView;
  if (content instanceof Sequence) return content.valueBlock.valueBeforeDecodeView;
  throw new Error('Its content is neither a SEQUENCE nor an OCTET STRING.');
}

/** An algorithm may name key and hash, as RFC 5754 wants, or the key alone, as Windows writes it for RSA. */
function algorithmFits({ signatureAlgorithm: { algorithmId } }: SignerInfo, kind: KeyKind, hash: HashName): boolean {
  if (algorithmId === (kind === 'rsa' ? oid.rsaEncryption : oid.ecPublicKey)) return true;
  const named = signatureOf(algorithmId);
  return named?.kind === kind && named.hash === hash;
}
