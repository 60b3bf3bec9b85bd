import { getLatinText } from '../border/bytes.js';
import { convertToHex, type Instant } from '../border/dotnet.js';
import { readPublicKey } from './certificate-key.js';
import { formatDistinguishedName, readNameAttribute } from './certificate-name.js';
import { type DerElement, getDerContent, readDer, readDerIdentifier, readDerList } from './der.js';
import type { CertificateReading } from './report.js';
import { convertToSafeText } from './text.js';

/** Signature algorithms that certificates of Remote Desktop hosts carry (RFC 8017 A.2.4, RFC 5758 3.2, RFC 8410). */
const signatureAlgorithms = [
  { id: '1.2.840.113549.1.1.2', name: 'md2WithRSAEncryption' },
  { id: '1.2.840.113549.1.1.4', name: 'md5WithRSAEncryption' },
  { id: '1.2.840.113549.1.1.5', name: 'sha1WithRSAEncryption' },
  { id: '1.3.14.3.2.29', name: 'sha1WithRSAEncryption' },
  { id: '1.2.840.113549.1.1.10', name: 'RSASSA-PSS' },
  { id: '1.2.840.113549.1.1.11', name: 'sha256WithRSAEncryption' },
  { id: '1.2.840.113549.1.1.12', name: 'sha384WithRSAEncryption' },
  { id: '1.2.840.113549.1.1.13', name: 'sha512WithRSAEncryption' },
  { id: '1.2.840.10045.4.1', name: 'ecdsa-with-SHA1' },
  { id: '1.2.840.10045.4.3.2', name: 'ecdsa-with-SHA256' },
  { id: '1.2.840.10045.4.3.3', name: 'ecdsa-with-SHA384' },
  { id: '1.2.840.10045.4.3.4', name: 'ecdsa-with-SHA512' },
  { id: '1.2.840.10040.4.3', name: 'dsa-with-SHA1' },
  { id: '1.3.101.112', name: 'Ed25519' },
] as const;

/** Names and identifiers listed at most. A certificate may hold thousands. */
const listLimit = 20;

/**
 * Reads a certificate in DER (RFC 5280 4.1). Undefined when it cannot be read: what a server sends need not be one. It is
 * read here and not by .NET or OpenSSL, so that both languages say the same of it. `thumbprint` goes into the reading.
 */
export function readCertificate(der: readonly number[], thumbprint: string): CertificateReading | undefined {
  const outer = readDer(der, 0, der.length);
  const parts = outer === undefined ? [] : readDerList(der, outer);
  const body = parts[0];
  const signature = parts[1];
  if (body === undefined || signature === undefined || parts.length !== 3) return undefined;
  // A certificate of version 1 does not say its version.
  const fields = readDerList(der, body).filter((each) => each.tag !== 0xa0);
  const serial = fields[0];
  const issuer = fields[2];
  const validity = fields[3];
  const subject = fields[4];
  const publicKey = fields[5];
  if (serial === undefined || issuer === undefined || validity === undefined) return undefined;
  if (subject === undefined || publicKey === undefined) return undefined;
  const moments = readDerList(der, validity);
  const attributes = readNameAttribute(der, subject);
  const extensions = fields.find((each) => each.tag === 0xa3);
  const key = readPublicKey(der, publicKey);
  const common = attributes.filter((each) => each.type === '2.5.4.3').map((each) => each.value);
  // id-ce-subjectAltName and id-ce-extKeyUsage (RFC 5280 4.2.1.6, 4.2.1.12)
  const alternative = readAlternativeName(der, findExtension(der, extensions, '2.5.29.17'));
  const usage = findExtension(der, extensions, '2.5.29.37');
  return {
    subject: formatDistinguishedName(attributes),
    issuer: formatDistinguishedName(readNameAttribute(der, issuer)),
    names: selectDistinctName([...common, ...alternative]),
    notBefore: readCertificateMoment(der, moments[0]),
    notAfter: readCertificateMoment(der, moments[1]),
    serialNumber: convertToHex(getDerContent(der, serial)).replace(/^(00)+(..)/, '$2'),
    thumbprint,
    keyType: key.type,
    keyBits: key.bits,
    signatureAlgorithm: getSignatureName(readDerIdentifier(der, readDer(der, signature.start, signature.end))),
    extendedKeyUsage: usage === undefined ? [] : readUsage(der, usage),
    selfSigned: convertToHex(getDerContent(der, issuer)) === convertToHex(getDerContent(der, subject)),
  };
}

/** The value of an extension; undefined when there is none, or none that can be read. */
function findExtension(der: readonly number[], list: DerElement | undefined, id: string): DerElement | undefined {
  const inner = list === undefined ? undefined : readDer(der, list.start, list.end);
  for (const each of inner === undefined ? [] : readDerList(der, inner)) {
    // Identifier, whether it is critical, value.
    const parts = readDerList(der, each);
    const value = parts.find((part) => part.tag === 0x04);
    if (value !== undefined && readDerIdentifier(der, parts[0]) === id) return readDer(der, value.start, value.end);
  }
  return undefined;
}

/** Names of the kind dNSName, which is number 2. */
function readAlternativeName(der: readonly number[], extension: DerElement | undefined): readonly string[] {
  if (extension === undefined) return [];
  return readDerList(der, extension)
    .filter((each) => each.tag === 0x82)
    .slice(0, listLimit)
    .map((each) => getLatinText(getDerContent(der, each)));
}

function readUsage(der: readonly number[], extension: DerElement): readonly string[] {
  return readDerList(der, extension)
    .slice(0, listLimit)
    .map((each) => readDerIdentifier(der, each));
}

function selectDistinctName(names: readonly string[]): readonly string[] {
  const distinct: string[] = [];
  for (const name of names) {
    const safe = convertToSafeText(name);
    if (!distinct.includes(safe) && distinct.length < listLimit) distinct.push(safe);
  }
  return distinct;
}

/** A UTCTime or GeneralizedTime (RFC 5280 4.1.2.5); empty when it names no day that a calendar knows. */
function readCertificateMoment(der: readonly number[], element: DerElement | undefined): Instant {
  if (element === undefined) return '';
  const text = getLatinText(getDerContent(der, element));
  const isPlain = /^(\d\d|\d\d\d\d)(0[1-9]|1[0-2])(0[1-9]|[12]\d|3[01])([01]\d|2[0-3])[0-5]\d[0-5]\dZ$/.test(text);
  if (!isPlain || text.length !== (element.tag === 0x17 ? 13 : 15)) return '';
  // Two digits of a year are of 1950 to 2049.
  const century = text.length === 15 ? '' : text < '5' ? '20' : '19';
  const full = `${century}${text}`;
  const day = [full.slice(0, 4), full.slice(4, 6), full.slice(6, 8)].join('-');
  return `${day} ${[full.slice(8, 10), full.slice(10, 12), full.slice(12, 14)].join(':')}Z`;
}

/** The name of a signature algorithm, or its identifier where it has none here. */
function getSignatureName(id: string): string {
  return signatureAlgorithms.find((each) => each.id === id)?.name ?? id;
}
