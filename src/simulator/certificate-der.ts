import { getUtf8Bytes } from '../border/bytes.js';
import { convertFromHex, type Instant } from '../border/dotnet.js';
import { convertToDer } from '../protocol/der.js';
import type { CertificateEntry } from './machine.js';

/** sha256WithRSAEncryption and rsaEncryption, each with its empty parameters (RFC 4055 5, RFC 3279 2.3.1). */
const signatureAlgorithm = [0x30, 13, 6, 9, 0x2a, 0x86, 0x48, 0x86, 0xf7, 13, 1, 1, 11, 5, 0];
const keyAlgorithm = [0x30, 13, 6, 9, 0x2a, 0x86, 0x48, 0x86, 0xf7, 13, 1, 1, 1, 5, 0];

/** A certificate in DER that says what the entry says (RFC 5280 4.1), with a key and a signature that are none. */
export function convertToLabCertificateDer(entry: CertificateEntry): readonly number[] {
  const validity = [...convertToLabMoment(entry.notBefore), ...convertToLabMoment(entry.notAfter)];
  const body = [
    // Version 3, which may have extensions.
    ...[0xa0, 3, 2, 1, 2],
    ...convertToDer(0x02, [0, ...convertFromHex(entry.serialNumber)]),
    ...signatureAlgorithm,
    ...convertToLabName(entry.issuer),
    ...convertToDer(0x30, validity),
    ...convertToLabName(entry.subject),
    ...convertToDer(0x30, [...keyAlgorithm, ...getLabKey()]),
    ...joinLabUsage(entry.enhancedKeyUsages),
  ];
  return convertToDer(0x30, [...convertToDer(0x30, body), ...signatureAlgorithm, ...convertToDer(0x03, [0, 0])]);
}

/** A modulus of 2048 bits and the usual exponent, in a bit string. */
function getLabKey(): readonly number[] {
  const modulus: number[] = [];
  for (let index = 0; index < 256; index++) {
    modulus.push(0xc3);
  }
  return convertToDer(0x03, [0, ...convertToDer(0x30, [...convertToDer(0x02, [0, ...modulus]), 2, 3, 1, 0, 1])]);
}

/** A name of a common name alone, `CN=DESK-01`. */
function convertToLabName(name: string): readonly number[] {
  const value = convertToDer(0x0c, getUtf8Bytes(name.replace(/^CN=/, '')));
  return convertToDer(0x30, convertToDer(0x31, convertToDer(0x30, [6, 3, 0x55, 4, 3, ...value])));
}

/** A GeneralizedTime, which holds every year. */
function convertToLabMoment(instant: Instant): readonly number[] {
  const digits = instant.replaceAll('-', '').replaceAll(' ', '').replaceAll(':', '');
  return convertToDer(0x18, getUtf8Bytes(digits));
}

/** The extension id-ce-extKeyUsage (RFC 5280 4.2.1.12), where there is one. */
function joinLabUsage(usages: readonly string[]): readonly number[] {
  if (usages.length === 0) return [];
  const identifiers = usages.flatMap((each) => convertToLabIdentifier(each));
  const value = convertToDer(0x04, convertToDer(0x30, identifiers));
  return convertToDer(0xa3, convertToDer(0x30, convertToDer(0x30, [6, 3, 0x55, 0x1d, 0x25, ...value])));
}

/** An object identifier from its dotted form (X.690 section 8.19). */
function convertToLabIdentifier(id: string): readonly number[] {
  const arcs = id.split('.').map((each) => Number.parseInt(each, 10));
  const first = (arcs[0] ?? 0) * 40 + (arcs[1] ?? 0);
  const content: number[] = [];
  for (const arc of arcs.slice(2)) {
    // At most 28 bits, in groups of seven, the highest first.
    for (const unit of [2097152, 16384, 128]) {
      if (arc >= unit) content.push(128 + (Math.floor(arc / unit) % 128));
    }
    content.push(arc % 128);
  }
  return convertToDer(0x06, [first, ...content]);
}
