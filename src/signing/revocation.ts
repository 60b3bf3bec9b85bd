import { type Certificate, day } from './certificate.js';
import { isIssuedBy } from './chain.js';

/** What somebody with authority says about a certificate. */
export type RevocationAnswer =
  | { readonly kind: 'good' }
  /** `code` is its CRLReason (RFC 5280 section 5.3.1); undefined if none is given. */
  | { readonly kind: 'revoked'; readonly date: Date; readonly code: number | undefined }
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
    if (issuer === undefined) {
      return `Whether ${nameOf(certificate)} was revoked cannot be told without that of its issuer.`;
    }
    const answers = sources.map((source) => ask(source, certificate, issuer, now));
    const revoked = answers.find((each) => each.kind === 'revoked' && !(each.date > time));
    if (revoked?.kind === 'revoked') return revocationText(certificate, revoked);
    if (isSigner && !answers.some((each) => each.kind !== 'silent')) {
      const [why] = answers.flatMap((each) => (each.kind === 'silent' ? [each.why] : []));
      return `Whether ${nameOf(certificate)} was revoked is not known. ${why ?? ''}`.trim();
    }
  }
  return undefined;
}

/**
 * Why a timestamp must not be trusted any more, as a sentence; undefined if it may be. Nobody must say anything about its
 * authority, but what is said counts. After a revocation without a reason, or because the key was lost, its owner or a
 * thief may have made any of its timestamps, whatever time they tell (RFC 3161 section 4).
 * @param path from the timestamp authority's certificate to the one that is trusted
 * @param time that the timestamp tells
 */
export function timestampRevocationProblem(
  path: readonly Certificate[],
  sources: readonly RevocationSource[],
  time: Date,
  now: Date,
): string | undefined {
  for (const [index, certificate] of path.entries()) {
    const issuer = path[index + 1];
    if (issuer === undefined) continue;
    for (const source of sources) {
      const answer = ask(source, certificate, issuer, now);
      if (answer.kind !== 'revoked') continue;
      const wasGood = answer.date > time && (index > 0 || harmlessReasons.has(answer.code));
      if (!wasGood) return revocationText(certificate, answer);
    }
  }
  return undefined;
}

/** RFC 3161 section 4, 1: unspecified, affiliation changed, superseded, cessation of operation; given, not left out. */
const harmlessReasons: ReadonlySet<number | undefined> = new Set([0, 3, 4, 5]);

const nameOf = ({ subject }: Certificate): string => `the certificate of '${subject}'`;

function revocationText(certificate: Certificate, { date, code }: { date: Date; code: number | undefined }): string {
  const reason = reasons[code ?? 0] ?? 'no reason given';
  return `The certificate of '${certificate.subject}' was revoked on ${day(date)} (${reason}).`;
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
