import { createHash, type KeyObject, X509Certificate } from 'node:crypto';
import { BitString } from 'asn1js';
import { BasicConstraints, ExtKeyUsage, Certificate as ParsedCertificate } from 'pkijs';
import { ToolError } from '../errors.js';
import { type KeyKind, oid } from './object-identifiers.js';
import { printable } from './printable.js';

/** What the rest of the toolkit may know about an X.509 certificate (RFC 5280). */
export interface Certificate {
  readonly der: Uint8Array;
  /** In the order of Windows, such as `CN=Example, O=Example Ltd, C=DE`. */
  readonly subject: string;
  /** SHA-1 of the whole certificate in upper-case hexadecimal: the name under which Windows knows it. */
  readonly thumbprint: string;
  readonly notBefore: Date;
  readonly notAfter: Date;
  readonly publicKey: KeyObject;
  /** Extended key usages; undefined if the certificate does not limit them. */
  readonly usages: readonly string[] | undefined;
  /** Bits of the key usage extension, as `keyUsageBit` names them; undefined if it is missing. */
  readonly keyUsage: number | undefined;
  /** Basic constraints; undefined if the extension is missing. */
  readonly authority: { readonly isAuthority: boolean; readonly pathLength: number | undefined } | undefined;
  /** Critical extensions that nothing here understands. */
  readonly unknownCritical: readonly string[];
  /** Object identifier of the algorithm with which the issuer signed it. */
  readonly signatureAlgorithm: string;
  readonly x509: X509Certificate;
  readonly parsed: ParsedCertificate;
}

/** RFC 5280 section 4.2.1.3, first byte of the bit string. */
export const keyUsageBit = { digitalSignature: 0x80, nonRepudiation: 0x40, keyCertSign: 0x04, cRLSign: 0x02 } as const;

/** Extensions that are examined here, or that limit nothing that a signature needs. */
const understood: ReadonlySet<string> = new Set([
  oid.subjectKeyIdentifier,
  oid.keyUsage,
  oid.subjectAlternativeName,
  oid.basicConstraints,
  oid.certificatePolicies,
  oid.authorityKeyIdentifier,
  oid.extendedKeyUsage,
  oid.distributionPoints,
]);

/**
 * Reads one certificate.
 * @throws Error if it is malformed
 */
export function readCertificate(der: Uint8Array, parsed = ParsedCertificate.fromBER(der)): Certificate {
  const x509 = new X509Certificate(der);
  const extensions = parsed.extensions ?? [];
  const identifiers = extensions.map((each) => each.extnID);
  // RFC 5280 section 4.2 forbids repetition, and two readers could each believe a different one.
  if (new Set(identifiers).size < identifiers.length) throw new Error('A certificate repeats an extension.');

  const extensionValue = (identifier: string): unknown => {
    const extension = extensions.find((each) => each.extnID === identifier);
    if (extension === undefined) return undefined;
    if (extension.parsedValue === undefined) throw new Error('A certificate has a malformed extension.');
    return extension.parsedValue;
  };
  const usages = extensionValue(oid.extendedKeyUsage);
  const keyUsage = extensionValue(oid.keyUsage);
  const constraints = extensionValue(oid.basicConstraints);

  return {
    der,
    // OpenSSL escapes line ends in a name, so that those that are left separate its parts.
    subject: (x509.subject ?? '').split('\n').map(printable).reverse().join(', '),
    thumbprint: createHash('sha1').update(der).digest('hex').toUpperCase(),
    notBefore: parsed.notBefore.value,
    notAfter: parsed.notAfter.value,
    publicKey: x509.publicKey,
    usages: usages instanceof ExtKeyUsage ? usages.keyPurposes : undefined,
    keyUsage: keyUsage instanceof BitString ? (keyUsage.valueBlock.valueHexView[0] ?? 0) : undefined,
    authority:
      constraints instanceof BasicConstraints
        ? { isAuthority: constraints.cA, pathLength: pathLength(constraints) }
        : undefined,
    unknownCritical: extensions
      .filter((each) => each.critical && !understood.has(each.extnID))
      .map((each) => each.extnID),
    signatureAlgorithm: parsed.signatureAlgorithm.algorithmId,
    x509,
    parsed,
  };
}

/**
 * Reads the certificates of a PEM text, in their order, or the one of a DER file.
 * @throws ToolError E_SIGNING_CERTIFICATE
 */
export function readCertificates(source: string | Uint8Array): [Certificate, ...Certificate[]] {
  try {
    if (typeof source !== 'string' && source[0] === 0x30) return [readCertificate(source)];
    const text = typeof source === 'string' ? source : Buffer.from(source).toString('latin1');
    const blocks = text.match(/-----BEGIN CERTIFICATE-----[^-]*-----END CERTIFICATE-----/g) ?? [];
    const [first, ...others] = blocks.map((block) => readCertificate(new X509Certificate(block).raw));
    if (first !== undefined) return [first, ...others];
  } catch (cause) {
    throw certificateError('The certificate is malformed.', cause);
  }
  throw certificateError('There is no certificate in it.');
}

/** Whether the certificate may be used at that time. A date that cannot be read counts as never. */
export function isValidAt(certificate: Certificate, time: Date): boolean {
  return certificate.notBefore <= time && time <= certificate.notAfter;
}

/** A date as people read it. */
export function day(date: Date): string {
  return Number.isNaN(date.getTime()) ? 'an unreadable date' : date.toISOString().slice(0, 10);
}

/** The kind of key, or undefined if it is of a kind, or too short, to be trusted. */
export function keyKind({ publicKey }: Certificate): KeyKind | undefined {
  const details = publicKey.asymmetricKeyDetails;
  if (publicKey.asymmetricKeyType === 'rsa') return (details?.modulusLength ?? 0) >= 2048 ? 'rsa' : undefined;
  const curves = ['prime256v1', 'secp384r1', 'secp521r1'];
  return publicKey.asymmetricKeyType === 'ec' && curves.includes(details?.namedCurve ?? '') ? 'ec' : undefined;
}

function pathLength({ pathLenConstraint }: BasicConstraints): number | undefined {
  if (pathLenConstraint === undefined) return undefined;
  // pkijs gives a number too large for it as an Integer: no chain is that long, so it limits nothing.
  return typeof pathLenConstraint === 'number' ? pathLenConstraint : undefined;
}

function certificateError(message: string, cause?: unknown): ToolError {
  const mend =
    'Give a PEM file with BEGIN CERTIFICATE lines; openssl x509 -inform DER -in FILE -out FILE.pem converts DER.';
  return new ToolError('E_SIGNING_CERTIFICATE', message, mend, { cause });
}
