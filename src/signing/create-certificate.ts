import { createHash, type KeyObject, randomBytes, sign } from 'node:crypto';
import { BitString, Integer, Null, OctetString, Utf8String } from 'asn1js';
import {
  AlgorithmIdentifier,
  AttributeTypeAndValue,
  BasicConstraints,
  Extension,
  ExtKeyUsage,
  Certificate as ParsedCertificate,
  PublicKeyInfo,
  Time,
  TimeType,
} from 'pkijs';
import { type Certificate, readCertificate } from './certificate.js';
import { type HashName, oid, signatureIdentifier } from './object-identifiers.js';

export interface CertificateRequest {
  readonly commonName: string;
  readonly publicKey: KeyObject;
  readonly notBefore: Date;
  readonly notAfter: Date;
  readonly extensions: readonly Extension[];
  /** The key that signs it, and its certificate; without the certificate, it is self-signed. */
  readonly issuer: { readonly key: KeyObject; readonly certificate?: Certificate };
}

const hash: HashName = 'sha256';

/** Makes an X.509 certificate of version 3 (RFC 5280). */
export function createCertificate({ issuer, ...request }: CertificateRequest): Certificate {
  const algorithm = new AlgorithmIdentifier(
    issuer.key.asymmetricKeyType === 'rsa'
      ? { algorithmId: signatureIdentifier('rsa', hash), algorithmParams: new Null() }
      : { algorithmId: signatureIdentifier('ec', hash) },
  );
  const publicKey = PublicKeyInfo.fromBER(request.publicKey.export({ type: 'spki', format: 'der' }));
  const certificate = new ParsedCertificate({
    version: 2, // which is how version 3 is written
    serialNumber: new Integer({ valueHex: serialNumber() }),
    signature: algorithm,
    signatureAlgorithm: algorithm,
    notBefore: time(request.notBefore),
    notAfter: time(request.notAfter),
    subjectPublicKeyInfo: publicKey,
    extensions: [...request.extensions, subjectKeyIdentifier(publicKey)],
  });
  certificate.subject.typesAndValues.push(
    new AttributeTypeAndValue({ type: oid.commonName, value: new Utf8String({ value: request.commonName }) }),
  );
  certificate.issuer = issuer.certificate?.parsed.subject ?? certificate.subject;
  const unsigned = new Uint8Array(certificate.encodeTBS().toBER());
  certificate.signatureValue = new BitString({ valueHex: sign(hash, unsigned, issuer.key) });
  return readCertificate(new Uint8Array(certificate.toSchema(true).toBER()));
}

/** @param pathLength how many authorities may stand between this one and the signer */
export function authorityExtension(isAuthority: boolean, pathLength?: number): Extension {
  // pkijs takes a length that is there but undefined for zero.
  const constraints = new BasicConstraints({
    cA: isAuthority,
    ...(pathLength !== undefined && { pathLenConstraint: pathLength }),
  });
  return new Extension({ extnID: oid.basicConstraints, critical: true, extnValue: constraints.toSchema().toBER() });
}

/** @param bits of `keyUsageBit`, ORed */
export function keyUsageExtension(bits: number): Extension {
  // X.690 section 11.2.2: DER leaves out trailing zero bits of a list of named bits.
  const unusedBits = 31 - Math.clz32(bits & -bits);
  const value = new BitString({ valueHex: Uint8Array.of(bits), unusedBits });
  return new Extension({ extnID: oid.keyUsage, critical: true, extnValue: value.toBER() });
}

/** @param usages object identifiers */
export function usagesExtension(usages: readonly string[], critical = false): Extension {
  const value = new ExtKeyUsage({ keyPurposes: [...usages] });
  return new Extension({ extnID: oid.extendedKeyUsage, critical, extnValue: value.toSchema().toBER() });
}

/** RFC 5280 section 4.2.1.2, method 1 */
function subjectKeyIdentifier({ subjectPublicKey }: PublicKeyInfo): Extension {
  const digest = createHash('sha1').update(subjectPublicKey.valueBlock.valueHexView).digest();
  const value = new OctetString({ valueHex: digest });
  return new Extension({ extnID: oid.subjectKeyIdentifier, critical: false, extnValue: value.toBER() });
}

/** RFC 5280 section 4.1.2.2: positive, at most 20 octets; 126 random bits here. */
function serialNumber(): Uint8Array {
  const bytes = randomBytes(16);
  bytes.writeUInt8((bytes.readUInt8(0) & 0x7f) | 0x40, 0);
  return bytes;
}

/** RFC 5280 section 4.1.2.5: UTCTime until 2049, GeneralizedTime from then on. */
function time(value: Date): Time {
  return new Time({ type: value.getUTCFullYear() < 2050 ? TimeType.UTCTime : TimeType.GeneralizedTime, value });
}
