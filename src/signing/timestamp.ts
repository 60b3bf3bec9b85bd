import { createHash } from 'node:crypto';
import { OctetString } from 'asn1js';
import { TSTInfo } from 'pkijs';
import type { Certificate } from './certificate.js';
import { findChain, signerProblem } from './chain.js';
import { hashOf, oid } from './object-identifiers.js';
import { openMessage, type SignedMessage } from './open-message.js';
import { checkSigningCertificate } from './signing-certificate.js';

/** A timestamp whose signature holds. Whether to trust its authority is open. */
export interface Timestamp {
  readonly time: Date;
  readonly policy: string;
  /** What the request was marked with; undefined if it was not. */
  readonly nonce: bigint | undefined;
  readonly message: SignedMessage;
}

/**
 * Reads an RFC 3161 token about a signature value, made by somebody who may make timestamps.
 * @param token DER of the ContentInfo
 * @throws Error if the token is malformed, about something else, or its signature does not hold
 */
export function readTimestamp(token: Uint8Array, signature: Uint8Array): Timestamp {
  const message = openMessage(token);
  if (message.type !== oid.timestampInfo || !(message.content instanceof OctetString)) {
    throw new Error('It is not a timestamp.');
  }
  const info = TSTInfo.fromBER(message.content.valueBlock.valueHexView);
  const { messageImprint, genTime, policy, nonce, extensions = [] } = info;
  if (extensions.some((each) => each.critical)) throw new Error('It has a critical extension that is not understood.');
  const hash = hashOf(messageImprint.hashAlgorithm.algorithmId);
  if (hash === undefined) throw new Error('It uses a hash that is unknown or too weak.');
  const imprint = messageImprint.hashedMessage.valueBlock.valueHexView;
  if (Buffer.compare(imprint, createHash(hash).update(signature).digest()) !== 0) {
    throw new Error('It is about another signature.');
  }
  const problem = signerProblem(message.signer, oid.timeStamping, genTime);
  if (problem !== undefined) throw new Error(problem);
  checkSigningCertificate(message);
  return { time: genTime, policy, nonce: nonce?.toBigInt(), message };
}

/**
 * Checks an RFC 3161 token: that a trusted authority saw this signature value at some time.
 * @param token DER of the ContentInfo
 * @returns that time, and the path from the authority's certificate to the one that is trusted
 * @throws Error if the token is malformed, about something else, or from an authority that is not trusted
 */
export function checkTimestamp(
  token: Uint8Array,
  signature: Uint8Array,
  roots: readonly Certificate[],
  now: Date,
): { readonly time: Date; readonly path: readonly Certificate[] } {
  const { time, message } = readTimestamp(token, signature);
  // Written so that a date that cannot be read fails too.
  if (!(time <= now)) throw new Error('It is from the future.');
  const chain = findChain(message.signer, message.certificates, roots, oid.timeStamping, time);
  if ('reason' in chain) throw new Error(chain.reason);
  return { time, path: chain.path };
}
