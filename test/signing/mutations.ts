import fc from 'fast-check';
import { signFile } from '../../src/signing/sign.js';
import { type Verdict, verifyFile } from '../../src/signing/verify.js';
import { authority, identity, inDays, pkcs7Of, signerOf, timeStamping, timestamper, withPkcs7 } from './identities.js';

const root = identity({ commonName: 'Test Root', extensions: authority() });
const clock = identity({ commonName: 'Clock', issuer: root, extensions: timeStamping });

/** Who signs what is attacked. */
export const owner = identity({ issuer: root });
export const trust = { roots: [root.certificate] };

/** A script signed by `owner`. */
export const signedByOwner = (text: Uint8Array, extension = '.ps1'): Promise<Uint8Array> =>
  signFile(text, extension, signerOf(owner));

/** Copies with one byte changed, each with what was changed; of the first `length` bytes. */
export function* changedBytes(
  bytes: Uint8Array,
  length: number,
  values: (byte: number) => readonly number[] = otherValues,
): Generator<{ readonly change: string; readonly changed: Uint8Array }> {
  for (const [at, byte] of bytes.subarray(0, length).entries()) {
    for (const value of values(byte)) {
      yield { change: `${at}: ${byte} -> ${value}`, changed: Uint8Array.from(bytes).fill(value, at, at + 1) };
    }
  }
}

/** Copies with one byte left out, or written twice. */
export function* shiftedBytes(
  bytes: Uint8Array,
  length: number,
): Generator<{ readonly change: string; readonly changed: Uint8Array }> {
  for (let at = 0; at < length; at++) {
    yield { change: `${at}: removed`, changed: Buffer.concat([bytes.subarray(0, at), bytes.subarray(at + 1)]) };
    yield { change: `${at}: doubled`, changed: Buffer.concat([bytes.subarray(0, at + 1), bytes.subarray(at)]) };
  }
}

const otherValues = (byte: number): number[] =>
  Array.from({ length: 256 }, (_, value) => value).filter((value) => value !== byte);

type Mutation = (bytes: Uint8Array) => Uint8Array;
const place = fc.nat();
const flip = fc.tuple(place, fc.integer({ min: 1, max: 255 })).map<Mutation>(([at, mask]) => (bytes) => {
  const start = at % bytes.length;
  return bytes.map((byte, index) => (index === start ? byte ^ mask : byte));
});
const cut = fc.tuple(place, fc.integer({ min: 1, max: 64 })).map<Mutation>(([at, length]) => (bytes) => {
  const start = at % bytes.length;
  return Buffer.concat([bytes.subarray(0, start), bytes.subarray(start + length)]);
});
const insert = fc
  .tuple(place, fc.uint8Array({ minLength: 1, maxLength: 16 }))
  .map<Mutation>(([at, more]) => (bytes) => {
    const start = at % bytes.length;
    return Buffer.concat([bytes.subarray(0, start), more, bytes.subarray(start)]);
  });
const repeat = fc.tuple(place, fc.integer({ min: 1, max: 300 })).map<Mutation>(([at, length]) => (bytes) => {
  const start = at % bytes.length;
  return Buffer.concat([bytes.subarray(0, start + length), bytes.subarray(start)]);
});
const truncate = place.map<Mutation>((at) => (bytes) => bytes.subarray(0, 1 + (at % bytes.length)));

/** One to three changes of the bytes of a signature. */
export const mutations: fc.Arbitrary<readonly Mutation[]> = fc.array(
  fc.oneof({ weight: 6, arbitrary: flip }, cut, insert, repeat, truncate),
  { minLength: 1, maxLength: 3 },
);

/** Verifies a timestamped script after the mutations were applied to its PKCS#7. */
export async function attacker(): Promise<(steps: readonly Mutation[]) => Promise<Verdict>> {
  const timestamp = timestamper(clock, inDays(-1));
  const signed = await signFile(Buffer.from("Write-Output 'hello'\r\n"), '.ps1', signerOf(owner), { timestamp });
  const original: Uint8Array = pkcs7Of(signed);
  return (steps) => {
    const changed = steps.reduce((bytes, step) => (bytes.length === 0 ? bytes : step(bytes)), original);
    return verifyFile(withPkcs7(signed, changed), '.ps1', trust);
  };
}

/** What is wrong with a verdict about hostile bytes, or undefined: it is none of ours, unprintable, or a wrong signer. */
export function faultOf({ status, reason, signer }: Verdict): string | undefined {
  const known = ['Valid', 'HashMismatch', 'NotSigned', 'NotTrusted', 'UnknownError'];
  if (!known.includes(status) || !/^\P{C}+$/u.test(reason)) return `${status} ${JSON.stringify(reason)}`;
  // Some bytes, such as the version, are not covered by any signature; who signed what is.
  const isStranger = status === 'Valid' && signer?.thumbprint !== owner.certificate.thumbprint;
  return isStranger ? `Valid for ${signer?.subject}` : undefined;
}
