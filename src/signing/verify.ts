import { createHash } from 'node:crypto';
import { Sequence } from 'asn1js';
import { ToolError } from '../errors.js';
import type { Certificate } from './certificate.js';
import { findChain, signerProblem } from './chain.js';
import { readIndirectData } from './indirect-data.js';
import { oid } from './object-identifiers.js';
import { openMessage, type SignedMessage } from './open-message.js';
import { printable } from './printable.js';
import { type RevocationSource, revocationProblem, timestampRevocationProblem } from './revocation.js';
import { readScript, type ScriptFile, scriptDigest } from './text.js';
import { checkTimestamp } from './timestamp.js';

/** As Windows PowerShell names them, save that it says UnknownError where no trusted root is found. */
export type Status = 'Valid' | 'HashMismatch' | 'NotSigned' | 'NotTrusted' | 'UnknownError';

export interface Verdict {
  readonly status: Status;
  /** One sentence. */
  readonly reason: string;
  /** Who made the signature; left out where there is none that holds together. */
  readonly signer?: { readonly subject: string; readonly thumbprint: string; readonly notAfter: Date };
  /** When a trusted authority saw the signature. */
  readonly timestamp?: Date;
}

/** Whom to trust. Nobody is trusted who is not named here; where both roots and a thumbprint are, both must fit. */
export interface Trust {
  readonly roots?: readonly Certificate[];
  /** Of the signer's certificate: SHA-1, as Windows shows it, or SHA-256; spaces and colons do not matter. */
  readonly thumbprint?: string;
  /** Roots of timestamp authorities; `roots` if left out. Without any, timestamps are not looked at. */
  readonly timestampRoots?: readonly Certificate[];
  /** Trust only signatures with a timestamp that is trusted. */
  readonly requireTimestamp?: boolean;
  /**
   * Revocation lists and OCSP responses; if there is any, it must say something about the signer's certificate. About
   * the authorities, and about those of a timestamp, it counts if it does.
   */
  readonly revocation?: readonly RevocationSource[];
  /** When the certificate must be valid, if no timestamp says when it was used; now if left out. */
  readonly now?: Date;
}

/** No script is that large; the bound keeps hostile files cheap. */
export const maximumFileBytes = 16 * 1024 * 1024;

/**
 * Checks the Authenticode signature of a PowerShell file. Revocation is checked where the trust says by what.
 * @param bytes the whole file; whatever it holds, the result is a verdict
 * @param extension such as `.ps1`
 * @throws ToolError E_SIGNING_EXTENSION, E_SIGNING_THUMBPRINT: only if the other arguments are wrong
 */
export async function verifyFile(bytes: Uint8Array, extension: string, trust: Trust = {}): Promise<Verdict> {
  const pin = trust.thumbprint === undefined ? undefined : readThumbprint(trust.thumbprint);
  if (bytes.length > maximumFileBytes) return unknown(`The file is larger than ${maximumFileBytes} bytes.`);
  const script = readScript(bytes, extension);
  switch (script.block.kind) {
    case 'none':
      return { status: 'NotSigned', reason: 'The file has no signature block.' };
    case 'broken':
      return { status: 'NotSigned', reason: script.block.reason };
    case 'signature':
      if (script.body.doubt !== undefined) return unknown(script.body.doubt);
      return judge(script, script.block.pkcs7, trust, pin);
  }
}

function judge(script: ScriptFile, pkcs7: Uint8Array, trust: Trust, pin: string | undefined): Verdict {
  try {
    const message = openMessage(pkcs7);
    if (message.type !== oid.spcIndirectData) return unknown('The signature is not an Authenticode signature.');
    const { hash, digest } = readIndirectData(message.content);
    const { subject, thumbprint, notAfter } = message.signer;
    const signer = { subject, thumbprint, notAfter };
    if (Buffer.compare(digest, scriptDigest(script, hash)) !== 0) {
      return { status: 'HashMismatch', reason: 'The file was changed after it was signed.', signer };
    }
    return { ...judgeTrust(message, trust, pin), signer };
  } catch (error) {
    // pkijs and OpenSSL throw errors of many kinds on hostile bytes; every one of them means the same.
    return unknown(`The signature cannot be read: ${explain(error)}`);
  }
}

function judgeTrust(message: SignedMessage, trust: Trust, pin: string | undefined): Verdict {
  const { signer, certificates } = message;
  const now = trust.now ?? new Date();
  const stamp = readTimestamp(message, trust, now);
  if ('problem' in stamp) return untrusted(stamp.problem);
  const { timestamp } = stamp;
  if (timestamp === undefined && trust.requireTimestamp === true) {
    return untrusted('The signature has no trusted timestamp.');
  }

  const outlives = timestamp !== undefined && signer.usages?.includes(oid.lifetimeSigning) !== true;
  const time = outlives ? timestamp : now;
  const problem = signerProblem(signer, oid.codeSigning, time);
  if (problem !== undefined) return untrusted(problem);
  if (pin === undefined && trust.roots === undefined) {
    return untrusted('Neither a root nor a thumbprint to trust is given.');
  }
  if (pin !== undefined && pin !== fingerprint(signer, pin.length)) {
    return untrusted(`The certificate of '${signer.subject}' is not the one that is trusted.`);
  }
  const { roots, revocation = [] } = trust;
  const chain =
    roots === undefined ? { path: [signer] } : findChain(signer, certificates, roots, oid.codeSigning, time);
  if ('reason' in chain) return untrusted(chain.reason);
  if (revocation.length > 0) {
    const candidates = [...(roots ?? []), ...certificates];
    const revoked = revocationProblem(chain.path, candidates, revocation, time, now);
    if (revoked !== undefined) return untrusted(revoked);
  }
  return { status: 'Valid', reason: `The file is as '${signer.subject}' signed it.`, ...stamp };
}

/** A timestamp that is there must hold: one from an unknown authority is a reason for doubt, not to be passed over. */
function readTimestamp(message: SignedMessage, trust: Trust, now: Date): { timestamp?: Date } | { problem: string } {
  const roots = trust.timestampRoots ?? trust.roots;
  const tokens = message.unsignedAttributes.filter((each) => each.type === oid.timestampToken);
  if (roots === undefined || tokens.length === 0) return {};
  const [token, ...others]: unknown[] = tokens.flatMap((each) => each.values);
  if (!(token instanceof Sequence) || others.length > 0) {
    return { problem: 'The signature has more than one timestamp.' };
  }
  try {
    const { time, path } = checkTimestamp(token.valueBeforeDecodeView, message.signature, roots, now);
    const revoked = timestampRevocationProblem(path, trust.revocation ?? [], time, now);
    return revoked === undefined ? { timestamp: time } : { problem: `The timestamp is not trusted: ${revoked}` };
  } catch (error) {
    return { problem: `The timestamp is not trusted: ${explain(error)}` };
  }
}

function readThumbprint(text: string): string {
  const hexadecimal = text.replace(/[\s:]/g, '').toUpperCase();
  if (/^([0-9A-F]{40}|[0-9A-F]{64})$/.test(hexadecimal)) return hexadecimal;
  throw new ToolError(
    'E_SIGNING_THUMBPRINT',
    'The thumbprint is not 40 or 64 hexadecimal digits.',
    'Copy the SHA-1 or SHA-256 thumbprint of the certificate.',
  );
}

function fingerprint({ der, thumbprint }: Certificate, length: number): string {
  return length === thumbprint.length ? thumbprint : createHash('sha256').update(der).digest('hex').toUpperCase();
}

function untrusted(reason: string): Verdict {
  return { status: 'NotTrusted', reason };
}

function unknown(reason: string): Verdict {
  return { status: 'UnknownError', reason };
}

/** What pkijs and OpenSSL say may quote hostile bytes. */
function explain(error: unknown): string {
  return error instanceof Error ? printable(error.message) : 'no reason given';
}
