import { createHash } from 'node:crypto';
import { OctetString } from 'asn1js';
import { TSTInfo } from 'pkijs';
import type { Certificate } from './certificate.js';
import { findChain, signerProblem } from './chain.js';
import { hashOf, oid } from './object-identifiers.js';
import { openMessage } from './open-message.js';

/**
 * Checks an RFC 3161 token: that a trusted authority saw this signature value at some time.
 * @param token DER of the ContentInfo
 * @returns that time
 * @throws Error if the token is malformed, about something else, or from an authority that is not trusted
 */
export function checkTimestamp(
  token: Uint8Array,
  signature: Uint8Array,
  roots: readonly Certificate[],
  now: Date,
): Date {
  const message = openMessage(token);
  if (message.type !== oid.timestampInfo || !(message.content instanceof OctetString)) {
    throw new Error('It is not a timestamp.');
  }
  const { messageImprint, genTime } = TSTInfo.fromBER(message.content.valueBlock.valueHexView);
  const hash = hashOf(messageImprint.hashAlgorithm.algorithmId);
  if (hash === undefined) throw new Error('It uses a hash that is unknown or too weak.');
  const imprint = messageImprint.hashedMessage.valueBlock.valueHexView;
  if (Buffer.compare(imprint, createHash(hash).update(signature).digest()) !== 0) {
    throw new Error('It is about another signature.');
  }
  // Written so that a date that cannot be read fails too.
  if (!(genTime <= now)) throw new Error('It is from the future.');
  const problem = signerProblem(message.signer, oid.timeStamping, genTime);
  if (problem !== undefined) throw new Error(problem);
  const chain = findChain(message.signer, message.certificates, roots, oid.timeStamping, genTime);
  if ('reason' in chain) throw new Error(chain.reason);
  return genTime;
}
