import { createDecipheriv, createHash, createHmac, pbkdf2, timingSafeEqual } from 'node:crypto';
import { promisify } from 'node:util';
import { OctetString } from 'asn1js';
import { type AlgorithmIdentifier, type MacData, PBES2Params, PBKDF2Params } from 'pkijs';

/** What a password opens was encrypted, or authenticated, in a way that is not read here: too old or too new. */
export class UnreadableFormat extends Error {}

/** RFC 8018 appendix A.4 and A.2 */
const pbes2 = '1.2.840.113549.1.5.13';
const pbkdf2Function = '1.2.840.113549.1.5.12';

/** RFC 8018 appendix B.1: the keyed hashes from which a key is derived. The first is what is meant where none is named. */
const hmacs: Readonly<Record<string, string>> = {
  '1.2.840.113549.2.7': 'sha1',
  '1.2.840.113549.2.9': 'sha256',
  '1.2.840.113549.2.10': 'sha384',
  '1.2.840.113549.2.11': 'sha512',
};

/** NIST Computer Security Objects Register, "AES"; the length of the key in bytes. */
const ciphers: Readonly<Record<string, readonly [string, number]>> = {
  '2.16.840.1.101.3.4.1.2': ['aes-128-cbc', 16],
  '2.16.840.1.101.3.4.1.22': ['aes-192-cbc', 24],
  '2.16.840.1.101.3.4.1.42': ['aes-256-cbc', 32],
};

/** RFC 7292 appendix B.2: the input block of the hash, in bytes. */
const macHashes: Readonly<Record<string, readonly [string, number]>> = {
  '1.3.14.3.2.26': ['sha1', 64],
  '2.16.840.1.101.3.4.2.1': ['sha256', 64],
  '2.16.840.1.101.3.4.2.2': ['sha384', 128],
  '2.16.840.1.101.3.4.2.3': ['sha512', 128],
};

/** Common tools take 1,000 to 600,000 rounds; the bound keeps a damaged file from running for hours. */
const mostRounds = 5_000_000;

/** Whether `decrypt` knows the algorithm. */
export function isReadable({ algorithmId }: AlgorithmIdentifier): boolean {
  return algorithmId === pbes2;
}

/**
 * Decrypts with a password (RFC 8018, PBES2).
 * @throws UnreadableFormat; Error of OpenSSL if the password is wrong
 */
export async function decrypt(
  algorithm: AlgorithmIdentifier,
  encrypted: Uint8Array,
  password: string,
): Promise<Uint8Array> {
  if (!isReadable(algorithm)) throw new UnreadableFormat(algorithm.algorithmId);
  const { keyDerivationFunc, encryptionScheme } = new PBES2Params({ schema: algorithm.algorithmParams });
  if (keyDerivationFunc.algorithmId !== pbkdf2Function) throw new UnreadableFormat(keyDerivationFunc.algorithmId);
  const { salt, iterationCount, prf } = new PBKDF2Params({ schema: keyDerivationFunc.algorithmParams });
  const hmac = prf === undefined ? 'sha1' : hmacs[prf.algorithmId];
  const [cipher, keyLength] = ciphers[encryptionScheme.algorithmId] ?? [];
  const vector: unknown = encryptionScheme.algorithmParams;
  if (hmac === undefined || cipher === undefined || keyLength === undefined || !(vector instanceof OctetString)) {
    throw new UnreadableFormat(encryptionScheme.algorithmId);
  }
  if (!(salt instanceof OctetString)) throw new UnreadableFormat('salt');
  const rounds = checkedRounds(iterationCount);
  const key = await promisify(pbkdf2)(password, octets(salt), rounds, keyLength, hmac);
  const decipher = createDecipheriv(cipher, key, octets(vector));
  return Buffer.concat([decipher.update(encrypted), decipher.final()]);
}

/**
 * Whether the password is the one with which the contents were authenticated (RFC 7292 section 4).
 * @throws UnreadableFormat
 */
export function isAuthentic({ mac, macSalt, iterations }: MacData, contents: Uint8Array, password: string): boolean {
  const [hash, block] = macHashes[mac.digestAlgorithm.algorithmId] ?? [];
  if (hash === undefined || block === undefined) throw new UnreadableFormat(mac.digestAlgorithm.algorithmId);
  const key = macKey(hash, block, password, octets(macSalt), checkedRounds(iterations ?? 1));
  const expected = createHmac(hash, key).update(contents).digest();
  const found = octets(mac.digest);
  return found.length === expected.length && timingSafeEqual(found, expected);
}

/** RFC 7292 appendix B.2 with ID 3; one round of hashing is enough, because the key is as long as the hash. */
function macKey(hash: string, block: number, password: string, salt: Uint8Array, rounds: number): Buffer {
  // Appendix B.1: UTF-16BE, with a terminating zero.
  const text = Buffer.from(`${password}\0`, 'utf16le').swap16();
  const fill = (bytes: Uint8Array) => Buffer.alloc(Math.ceil(bytes.length / block) * block, bytes);
  let key = Buffer.concat([Buffer.alloc(block, 3), fill(salt), fill(text)]);
  for (let round = 0; round < rounds; round += 1) key = createHash(hash).update(key).digest();
  return key;
}

function octets(value: OctetString): Uint8Array {
  return new Uint8Array(value.getValue());
}

function checkedRounds(count: number): number {
  if (Number.isInteger(count) && count >= 1 && count <= mostRounds) return count;
  throw new UnreadableFormat(`${count} rounds`);
}
