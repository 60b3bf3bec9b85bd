import { type DerElement, readDer, readDerIdentifier, readDerList } from './der.js';

/** Kind and size of a public key. */
export interface PublicKeyReading {
  /** `rsa`, `ec`, ...; `unknown` when it is none of those. */
  readonly type: string;
  /** Bits of a modulus or of a curve's field; 0 when not known. */
  readonly bits: number;
}

/** prime256v1, secp256k1, secp384r1, secp521r1 (SEC 2 section A.2): the curves that TLS servers use. */
const curves = [
  { id: '1.2.840.10045.3.1.7', bits: 256 },
  { id: '1.3.132.0.10', bits: 256 },
  { id: '1.3.132.0.34', bits: 384 },
  { id: '1.3.132.0.35', bits: 521 },
] as const;

/** Kinds of keys (RFC 3279 2.3, RFC 4055 1.2, RFC 5480 2.1.1, RFC 8410 3). */
const algorithms = [
  { id: '1.2.840.113549.1.1.1', type: 'rsa' },
  { id: '1.2.840.113549.1.1.10', type: 'rsa-pss' },
  { id: '1.2.840.10040.4.1', type: 'dsa' },
  { id: '1.2.840.10045.2.1', type: 'ec' },
  { id: '1.3.101.112', type: 'ed25519' },
  { id: '1.3.101.113', type: 'ed448' },
] as const;

/** Reads a SubjectPublicKeyInfo (RFC 5280 4.1.2.7). */
export function readPublicKey(bytes: readonly number[], information: DerElement): PublicKeyReading {
  const parts = readDerList(bytes, information);
  const algorithm = parts[0];
  const fields = algorithm === undefined ? [] : readDerList(bytes, algorithm);
  const id = readDerIdentifier(bytes, fields[0]);
  const type = algorithms.find((each) => each.id === id)?.type ?? 'unknown';
  if (type === 'rsa' || type === 'rsa-pss') return { type, bits: measureModulus(bytes, parts[1]) };
  if (type === 'dsa') return { type, bits: measureFirstInteger(bytes, fields[1]) };
  if (type !== 'ec') return { type, bits: 0 };
  const curve = readDerIdentifier(bytes, fields[1]);
  return { type, bits: curves.find((each) => each.id === curve)?.bits ?? 0 };
}

/** An RSA key is a list in a bit string, behind the count of unused bits. */
function measureModulus(bytes: readonly number[], key: DerElement | undefined): number {
  if (key === undefined || key.tag !== 0x03) return 0;
  return measureFirstInteger(bytes, readDer(bytes, key.start + 1, key.end));
}

/** Bits of the first whole number in a list. */
function measureFirstInteger(bytes: readonly number[], list: DerElement | undefined): number {
  const value = list === undefined ? undefined : readDer(bytes, list.start, list.end);
  if (value === undefined || value.tag !== 0x02) return 0;
  let start = value.start;
  while (start < value.end && bytes[start] === 0) {
    start += 1;
  }
  let bits = (value.end - start) * 8;
  let limit = 128;
  while (bits > 0 && limit > 1 && (bytes[start] ?? 0) < limit) {
    bits -= 1;
    limit /= 2;
  }
  return bits;
}
