import { createHash } from 'node:crypto';
import { type BaseBlock, Null, ObjectIdentifier, OctetString, Sequence } from 'asn1js';
import type { Attribute } from 'pkijs';
import type { Certificate } from './certificate.js';
import { attribute } from './make-message.js';
import { hashIdentifier, hashOf, oid } from './object-identifiers.js';
import type { SignedMessage } from './open-message.js';

/** The attribute that names the signer's certificate by its SHA-256 (RFC 5035 section 3). */
export function signingCertificate({ der }: Certificate): Attribute {
  const algorithm = new Sequence({ value: [new ObjectIdentifier({ value: hashIdentifier('sha256') }), new Null()] });
  const digest = new OctetString({ valueHex: createHash('sha256').update(der).digest() });
  const identifiers = new Sequence({ value: [new Sequence({ value: [algorithm, digest] })] });
  return attribute(oid.signingCertificateV2, new Sequence({ value: [identifiers] }));
}

/**
 * Checks that the signer meant this certificate, and not another one with the same key (RFC 3161 section 2.4.1 wants
 * the old attribute, RFC 5816 allows the new one).
 * @throws Error
 */
export function checkSigningCertificate({ signer, signedAttributes }: SignedMessage): void {
  const wanted: readonly string[] = [oid.signingCertificate, oid.signingCertificateV2];
  const found = signedAttributes.filter((each) => wanted.includes(each.type));
  if (found.length === 0) throw new Error('It does not say which certificate its authority means.');
  for (const { type, values } of found) {
    const identifiers = firstOf(values[0]);
    // Only the first is the signer's, the others are authorities above.
    const parts = membersOf(firstOf(identifiers));
    const isOld = type === oid.signingCertificate;
    const digest = parts.find((each) => each instanceof OctetString);
    const expected = createHash(isOld ? 'sha1' : hashIn(parts))
      .update(signer.der)
      .digest();
    if (digest === undefined || Buffer.compare(digest.valueBlock.valueHexView, expected) !== 0) {
      throw new Error('Its authority means another certificate.');
    }
  }
}

/** Of the algorithm identifier that comes first, or what its absence means. */
function hashIn([algorithm]: readonly BaseBlock[]): string {
  if (!(algorithm instanceof Sequence)) return 'sha256';
  const identifier = firstOf(algorithm);
  const hash = identifier instanceof ObjectIdentifier ? hashOf(identifier.valueBlock.toString()) : undefined;
  if (hash === undefined) throw new Error('It names a certificate by a hash that is unknown or too weak.');
  return hash;
}

function firstOf(block: unknown): unknown {
  return membersOf(block)[0];
}

function membersOf(block: unknown): readonly BaseBlock[] {
  return block instanceof Sequence ? block.valueBlock.value : [];
}
