import { type Certificate, day } from './certificate.js';
import { isIssuedBy } from './chain.js';

/** What somebody with authority says about a certificate. */
export type RevocationAnswer =
  | { readonly kind: 'good' }
  | { readonly kind: 'revoked'; readonly date: Date; readonly reason: string }
  /** It says nothing about this certificate, or cannot be relied on: why, as a sentence. */
  | { readonly kind: 'silent'; readonly why: string };

/**
 * A revocation list or an OCSP response, asked about one certificate. Every answer but `silent` has been checked: the
 * issuer, or whom it entrusted, signed it, and it is in force now.
 */
export type RevocationSource = (certificate: Certificate, issuer: Certificate, now: Date) => RevocationAnswer;

/**
 * Why the signature of the first certificate must not be trusted any more, as a sentence; undefined if it may be. About
 * the signer there must be an answer; about the authorities above an answer counts where there is one.
 * @param path from the signer to the certificate that is trusted
 * @param candidates certificates among which the issuer may be if it is not in the path
 * @param time when the signature was made; what was revoked later was good then
 */
export function revocationProblem(
  path: readonly Certificate[],
  candidates: readonly Certificate[],
  sources: readonly RevocationSource[],
  time: Date,
  now: Date,
): string | undefined {
  for (const [index, certificate] of path.entries()) {
    const isSigner = index === 0;
    const isLast = index === path.length - 1;
    // Nobody stands above one who signed for themselves, and what is trusted by name needs no other's word.
    if (isIssuedBy(certificate, certificate) || (isLast && !isSigner)) continue;
    const issuer = path[index + 1] ?? candidates.find((each) => isIssuedBy(certificate, each));
    const who = `certificate of '${certificate.subject}'`;
    if (issuer === undefined) return `Whether the ${who} was revoked cannot be told without that of its issuer.`;

    const answers = sources.map((source) => ask(source, certificate, issuer, now));
    for (const answer of answers) {
      if (answer.kind === 'revoked' && !(answer.date > time)) {
        return `The ${who} was revoked on ${day(answer.date)} (${answer.reason}).`;
      }
    }
    if (isSigner && !answers.some((each) => each.kind !== 'silent')) {
      const [why] = answers.flatMap((each) => (each.kind === 'silent' ? [each.why] : []));
      return `Whether the ${who} was revoked is not known. ${why ?? ''}`.trim();
    }
  }
  return undefined;
}

function ask(source: RevocationSource, ...question: Parameters<RevocationSource>): RevocationAnswer {
  try {
    return source(...question);
  } catch {
    // pkijs and OpenSSL throw errors of many kinds on hostile bytes; every one of them means the same.
    return { kind: 'silent', why: 'What should tell it is malformed.' };
  }
}

/** RFC 5280 section 5.3.1, CRLReason, which OCSP shares */
const reasons: Readonly<Record<number, string>> = {
  1: 'key compromise',
  2: 'authority compromise',
  3: 'affiliation changed',
  4: 'superseded',
  5: 'cessation of operation',
  6: 'on hold',
  9: 'privilege withdrawn',
  10: 'attribute authority compromise',
};

/** @param code CRLReason; undefined if none is given */
export function reasonText(code: number | undefined): string {
  return reasons[code ?? 0] ?? 'no reason given';
}
