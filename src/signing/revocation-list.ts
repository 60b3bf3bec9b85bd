import { verify } from 'node:crypto';
import { Enumerated, GeneralizedTime } from 'asn1js';
import {
  CertificateRevocationList,
  CRLDistributionPoints,
  type Extension,
  GeneralName,
  IssuingDistributionPoint,
  type RevokedCertificate,
} from 'pkijs';
import { ToolError } from '../errors.js';
import { type Certificate, keyKind, keyUsageBit } from './certificate.js';
import { oid, signatureOf } from './object-identifiers.js';
import type { RevocationAnswer, RevocationSource } from './revocation.js';

/** Extensions of a list and of its entries that are examined here, or that limit nothing. */
const understood: ReadonlySet<string> = new Set([
  oid.authorityKeyIdentifier,
  oid.revocationListNumber,
  oid.issuingDistributionPoint,
  oid.revocationReason,
  oid.invalidityDate,
]);

/**
 * Reads certificate revocation lists (RFC 5280 section 5): all of a PEM text, or the one of a DER file.
 * @throws ToolError E_SIGNING_REVOCATION
 */
export function readRevocationLists(bytes: Uint8Array): RevocationSource[] {
  try {
    if (bytes[0] === 0x30) return [sourceOf(bytes)];
    const text = Buffer.from(bytes).toString('latin1');
    const blocks = [...text.matchAll(/-----BEGIN X509 CRL-----([^-]*)-----END X509 CRL-----/g)];
    if (blocks.length > 0) return blocks.map(([, base64 = '']) => sourceOf(Buffer.from(base64, 'base64')));
  } catch (cause) {
    throw listError('The revocation list is malformed.', cause);
  }
  throw listError('There is no revocation list in it.');
}

function sourceOf(der: Uint8Array): RevocationSource {
  const list = CertificateRevocationList.fromBER(der);
  const entries = new Map(
    (list.revokedCertificates ?? []).map((each) => [each.userCertificate.toBigInt(), each] as const),
  );
  return (certificate, issuer, now) => {
    const why = doubt(list, certificate, issuer, now);
    if (why !== undefined) return { kind: 'silent', why };
    const entry = entries.get(certificate.parsed.serialNumber.toBigInt());
    return entry === undefined ? { kind: 'good' } : revoked(entry);
  };
}

/** Why the list cannot answer about this certificate; undefined if it can. */
function doubt(
  list: CertificateRevocationList,
  certificate: Certificate,
  issuer: Certificate,
  now: Date,
): string | undefined {
  if (!sameName(list.issuer.valueBeforeDecode, certificate.parsed.issuer.valueBeforeDecode)) {
    return 'The revocation list is that of another issuer.';
  }
  if (issuer.keyUsage !== undefined && (issuer.keyUsage & keyUsageBit.cRLSign) === 0) {
    return `The certificate of '${issuer.subject}' is not for revocation lists.`;
  }
  const algorithm = signatureOf(list.signatureAlgorithm.algorithmId);
  if (
    algorithm === undefined ||
    algorithm.kind !== keyKind(issuer) ||
    list.signature.algorithmId !== list.signatureAlgorithm.algorithmId ||
    !verify(algorithm.hash, list.tbsView, issuer.publicKey, list.signatureValue.valueBlock.valueHexView)
  ) {
    return 'The signature of the revocation list does not hold.';
  }
  // Written so that a date that is missing or cannot be read fails too.
  if (!(list.thisUpdate.value <= now) || !((list.nextUpdate?.value ?? Number.NaN) >= now)) {
    return 'The revocation list is not in force.';
  }
  const extensions = list.crlExtensions?.extensions ?? [];
  const all = [...extensions, ...(list.revokedCertificates ?? []).flatMap(extensionsOf)];
  const unknown = all.find((each) => each.critical && !understood.has(each.extnID));
  if (unknown !== undefined) {
    return `The revocation list has a critical extension that is not understood: ${unknown.extnID}.`;
  }
  const scope = extensions.find((each) => each.extnID === oid.issuingDistributionPoint);
  return scope === undefined || isInScope(scope.parsedValue, certificate)
    ? undefined
    : 'The revocation list is about other certificates of the issuer.';
}

/** RFC 5280 section 5.2.5: an issuer may divide its certificates among several lists. */
function isInScope(scope: unknown, certificate: Certificate): boolean {
  if (!(scope instanceof IssuingDistributionPoint)) return false;
  if (scope.indirectCRL || scope.onlyContainsAttributeCerts || scope.onlySomeReasons !== undefined) return false;
  const isAuthority = certificate.authority?.isAuthority === true;
  if (isAuthority ? scope.onlyContainsUserCerts : scope.onlyContainsCACerts) return false;
  if (scope.distributionPoint === undefined) return true;
  const extension = certificate.parsed.extensions?.find((each) => each.extnID === oid.distributionPoints);
  const points: unknown = extension?.parsedValue;
  const own = points instanceof CRLDistributionPoints ? points.distributionPoints : [];
  const names = new Set(own.flatMap((each) => addresses(each.distributionPoint)));
  return addresses(scope.distributionPoint).some((each) => names.has(each));
}

function addresses(names: unknown): string[] {
  const list: unknown[] = Array.isArray(names) ? names : [];
  return list.flatMap((each) => (each instanceof GeneralName && typeof each.value === 'string' ? [each.value] : []));
}

function revoked(entry: RevokedCertificate): RevocationAnswer {
  const extension = (identifier: string): unknown =>
    extensionsOf(entry).find((each) => each.extnID === identifier)?.parsedValue;
  const reason = extension(oid.revocationReason);
  const invalid = extension(oid.invalidityDate);
  // RFC 5280 section 5.3.2: the key may have been lost before the authority heard of it.
  const date = invalid instanceof GeneralizedTime ? invalid.toDate() : entry.revocationDate.value;
  const code = reason instanceof Enumerated ? reason.valueBlock.valueDec : undefined;
  return { kind: 'revoked', date, code };
}

function extensionsOf(entry: RevokedCertificate): Extension[] {
  return entry.crlEntryExtensions?.extensions ?? [];
}

function sameName(one: ArrayBuffer, other: ArrayBuffer): boolean {
  return Buffer.from(one).equals(Buffer.from(other));
}

function listError(message: string, cause?: unknown): ToolError {
  const mend = 'Give a revocation list in DER, or in PEM with BEGIN X509 CRL lines.';
  return new ToolError('E_SIGNING_REVOCATION', message, mend, { cause });
}
