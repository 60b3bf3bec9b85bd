import { X509Certificate } from 'node:crypto';
import { AltName, Certificate } from 'pkijs';
import type { CertificateReading } from './report.js';
import { sanitise } from './text.js';
import { formatUtc } from './time.js';

/** Signature algorithms that certificates of Remote Desktop hosts carry (RFC 8017 A.2.4, RFC 5758 3.2, RFC 8410). */
const signatureNames: Readonly<Record<string, string>> = {
  '1.2.840.113549.1.1.2': 'md2WithRSAEncryption',
  '1.2.840.113549.1.1.4': 'md5WithRSAEncryption',
  '1.2.840.113549.1.1.5': 'sha1WithRSAEncryption',
  '1.2.840.113549.1.1.10': 'RSASSA-PSS',
  '1.2.840.113549.1.1.11': 'sha256WithRSAEncryption',
  '1.2.840.113549.1.1.12': 'sha384WithRSAEncryption',
  '1.2.840.113549.1.1.13': 'sha512WithRSAEncryption',
  '1.3.14.3.2.29': 'sha1WithRSAEncryption',
  '1.2.840.10045.4.1': 'ecdsa-with-SHA1',
  '1.2.840.10045.4.3.2': 'ecdsa-with-SHA256',
  '1.2.840.10045.4.3.3': 'ecdsa-with-SHA384',
  '1.2.840.10045.4.3.4': 'ecdsa-with-SHA512',
  '1.2.840.10040.4.3': 'dsa-with-SHA1',
  '1.3.101.112': 'Ed25519',
};

/** Bits of the elliptic curves that TLS servers use; `asymmetricKeyDetails` gives only their names. */
const curveBits: Readonly<Record<string, number>> = {
  prime256v1: 256,
  secp256k1: 256,
  secp384r1: 384,
  secp521r1: 521,
};

/** Names and identifiers listed at most. A certificate may hold thousands. */
const listLimit = 20;

/** Reads a certificate in DER. Undefined when it cannot be read: what a server sends need not be one. */
export function readCertificate(der: Uint8Array): CertificateReading | undefined {
  try {
    return read(der);
  } catch {
    // OpenSSL and pkijs each throw errors of their own for each way of being broken; which one tells the user nothing.
    return undefined;
  }
}

function read(der: Uint8Array): CertificateReading {
  const x509 = new X509Certificate(der);
  const parsed = Certificate.fromBER(Uint8Array.from(der).buffer);
  const algorithm = parsed.signatureAlgorithm.algorithmId;
  return {
    subject: oneLine(x509.subject),
    issuer: oneLine(x509.issuer),
    names: namesOf(parsed).slice(0, listLimit),
    notBefore: formatUtc(parsed.notBefore.value),
    notAfter: formatUtc(parsed.notAfter.value),
    serialNumber: sanitise(x509.serialNumber),
    thumbprint: x509.fingerprint.replaceAll(':', ''),
    ...keyOf(x509),
    signatureAlgorithm: signatureNames[algorithm] ?? sanitise(algorithm),
    extendedKeyUsage: (x509.keyUsage ?? []).slice(0, listLimit).map((each) => sanitise(each)),
    selfSigned: isSelfSigned(x509),
  };
}

/** Node writes one attribute on a line and escapes line breaks inside a value. */
function oneLine(distinguishedName: string): string {
  return sanitise((distinguishedName ?? '').split('\n').join(', '));
}

function namesOf(certificate: Certificate): readonly string[] {
  const common = certificate.subject.typesAndValues
    // id-at-commonName (RFC 5280 appendix A.1)
    .filter((each) => each.type === '2.5.4.3')
    .map((each) => String(each.value.valueBlock.value));
  const alternative = (certificate.extensions ?? [])
    // id-ce-subjectAltName (RFC 5280 4.2.1.6); of its kinds, 2 is a DNS name
    .filter((each) => each.extnID === '2.5.29.17')
    .flatMap((each) => (each.parsedValue instanceof AltName ? each.parsedValue.altNames : []))
    .filter((name) => name.type === 2)
    .map((name) => String(name.value));
  return [...new Set([...common, ...alternative])].map((each) => sanitise(each));
}

/** Windows ships certificates that sign themselves; a proxy in between rarely does. */
function isSelfSigned(x509: X509Certificate): boolean {
  try {
    return x509.subject === x509.issuer && x509.verify(x509.publicKey);
  } catch {
    return false;
  }
}

function keyOf(x509: X509Certificate): { readonly keyType: string; readonly keyBits: number } {
  try {
    const { asymmetricKeyType, asymmetricKeyDetails } = x509.publicKey;
    const bits = asymmetricKeyDetails?.modulusLength ?? curveBits[asymmetricKeyDetails?.namedCurve ?? ''] ?? 0;
    return { keyType: asymmetricKeyType ?? 'unknown', keyBits: bits };
  } catch {
    return { keyType: 'unknown', keyBits: 0 };
  }
}
