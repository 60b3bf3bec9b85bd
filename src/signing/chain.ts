import { type Certificate, day, isValidAt, keyKind, keyUsageBit } from './certificate.js';
import { oid, signatureOf } from './object-identifiers.js';

/** Real chains have two to four certificates. */
const longestChain = 8;

/** Bounds the work that hostile certificates, all issuing one another, can cause. */
const mostSignatureChecks = 100;

export type Chain =
  | { readonly path: readonly Certificate[] }
  /** Why there is no chain, as a sentence. */
  | { readonly reason: string };

/**
 * Finds a chain from the signer's certificate to one that is trusted (RFC 5280 section 6, without policies and name
 * constraints: certificates that insist on these are refused).
 * @param candidates certificates that came with the signature
 * @param anchors certificates that are trusted, the signer's own perhaps among them
 * @param usage extended key usage that the signer, and every authority that limits its usages, must have
 * @param time when all of them must be valid
 */
export function findChain(
  signer: Certificate,
  candidates: readonly Certificate[],
  anchors: readonly Certificate[],
  usage: string,
  time: Date,
): Chain {
  let checks = 0;
  let reason = `The certificate of '${signer.subject}' leads to no certificate that is trusted.`;

  const extend = (path: readonly Certificate[], last: Certificate): readonly Certificate[] | undefined => {
    if (anchors.some((anchor) => isSame(anchor, last))) return path;
    if (path.length >= longestChain) return undefined;
    for (const issuer of [...anchors, ...candidates]) {
      // OpenSSL compares names and key identifiers, and whether the key usage of the issuer allows it.
      if (path.some((each) => isSame(each, issuer)) || !last.x509.checkIssued(issuer.x509)) continue;
      checks += 1;
      if (checks > mostSignatureChecks) return undefined;
      const problem = issuerProblem(issuer, anchors.includes(issuer), path.length - 1, usage, time);
      if (problem !== undefined) {
        reason = problem;
        continue;
      }
      if (!isSignedBy(last, issuer)) continue;
      const found = extend([...path, issuer], issuer);
      if (found !== undefined) return found;
    }
    return undefined;
  };

  const path = extend([signer], signer);
  return path === undefined ? { reason } : { path };
}

/** Why this certificate must not sign for that usage at that time, as a sentence; undefined if it may. */
export function signerProblem(certificate: Certificate, usage: string, time: Date): string | undefined {
  const who = `The certificate of '${certificate.subject}'`;
  if (certificate.usages?.includes(usage) !== true) {
    return `${who} lacks the extended key usage ${usage === oid.codeSigning ? 'for code signing' : usage}.`;
  }
  const signing = keyUsageBit.digitalSignature | keyUsageBit.nonRepudiation;
  if (certificate.keyUsage !== undefined && (certificate.keyUsage & signing) === 0) {
    return `${who} is not for digital signatures.`;
  }
  return commonProblem(certificate, time);
}

function issuerProblem(
  issuer: Certificate,
  isAnchor: boolean,
  authoritiesBelow: number,
  usage: string,
  time: Date,
): string | undefined {
  const who = `The certificate of '${issuer.subject}'`;
  // Roots of version 1 have no extensions; being trusted by name is what makes them authorities.
  if (!(issuer.authority?.isAuthority ?? isAnchor)) return `${who} is not that of an authority.`;
  const pathLength = issuer.authority?.pathLength;
  if (pathLength !== undefined && authoritiesBelow > pathLength) return `${who} allows no chain that long.`;
  if (!isAnchor && issuer.usages !== undefined) {
    const allows = issuer.usages.includes(usage) || issuer.usages.includes(oid.anyExtendedKeyUsage);
    if (!allows) return `${who} is an authority for other usages.`;
  }
  return commonProblem(issuer, time);
}

function commonProblem(certificate: Certificate, time: Date): string | undefined {
  const who = `The certificate of '${certificate.subject}'`;
  if (!isValidAt(certificate, time)) {
    return `${who} is valid from ${day(certificate.notBefore)} to ${day(certificate.notAfter)}, not on ${day(time)}.`;
  }
  const [unknown] = certificate.unknownCritical;
  if (unknown !== undefined) return `${who} has a critical extension that is not understood: ${unknown}.`;
  return keyKind(certificate) === undefined ? `${who} has a key of a kind that is unknown or too weak.` : undefined;
}

/** Whether that issuer made this certificate: names and key identifiers fit, and the signature holds. */
export function isIssuedBy(certificate: Certificate, issuer: Certificate): boolean {
  // OpenSSL compares names and key identifiers, and whether the key usage of the issuer allows it.
  return certificate.x509.checkIssued(issuer.x509) && isSignedBy(certificate, issuer);
}

function isSignedBy(certificate: Certificate, issuer: Certificate): boolean {
  const algorithm = signatureOf(certificate.signatureAlgorithm);
  return algorithm !== undefined && algorithm.kind === keyKind(issuer) && certificate.x509.verify(issuer.publicKey);
}

function isSame(one: Certificate, other: Certificate): boolean {
  return one === other || Buffer.compare(one.der, other.der) === 0;
}
