import { createHash, verify } from 'node:crypto';
import { type BaseBlock, Constructed, GeneralizedTime } from 'asn1js';
import { BasicOCSPResponse, type CertID, OCSPResponse, type SingleResponse } from 'pkijs';
import { ToolError } from '../errors.js';
import { type Certificate, keyKind, readCertificate } from './certificate.js';
import { isIssuedBy, signerProblem } from './chain.js';
import { oid, signatureOf } from './object-identifiers.js';
import type { RevocationAnswer, RevocationSource } from './revocation.js';

/** RFC 6960 section 4.2.1 */
const basicResponse = '1.3.6.1.5.5.7.48.1.1';

/** RFC 6960 section 4.1.1: these name the issuer, they prove nothing, so SHA-1 will do. */
const nameHashes: Readonly<Record<string, string>> = {
  '1.3.14.3.2.26': 'sha1',
  '2.16.840.1.101.3.4.2.1': 'sha256',
  '2.16.840.1.101.3.4.2.2': 'sha384',
  '2.16.840.1.101.3.4.2.3': 'sha512',
};

/**
 * Reads an OCSP response (RFC 6960) from a file, as `openssl ocsp -respout` writes it.
 * @param der whole OCSPResponse
 * @throws ToolError E_SIGNING_REVOCATION
 */
export function readOcspResponse(der: Uint8Array): RevocationSource {
  const response = parse(der);
  const [unknown] = (response.tbsResponseData.responseExtensions ?? []).filter((each) => each.critical);
  return (certificate, issuer, now) => {
    if (unknown !== undefined) return silent(`It has a critical extension that is not understood: ${unknown.extnID}.`);
    const single = response.tbsResponseData.responses.find(({ certID }) => isAbout(certID, certificate, issuer));
    if (single === undefined) return silent('The OCSP response is about other certificates.');
    if (!isSignedFor(response, issuer, now)) return silent('The signature of the OCSP response does not hold.');
    // Written so that a date that is missing or cannot be read fails too.
    if (!(single.thisUpdate <= now) || !((single.nextUpdate ?? Number.NaN) >= now)) {
      return silent('The OCSP response is not in force.');
    }
    return statusOf(single);
  };
}

function parse(der: Uint8Array): BasicOCSPResponse {
  const mend = 'Give a response in DER, as openssl ocsp -respout writes it.';
  try {
    const { responseStatus, responseBytes } = OCSPResponse.fromBER(der);
    if (responseStatus.valueBlock.valueDec === 0 && responseBytes?.responseType === basicResponse) {
      return BasicOCSPResponse.fromBER(responseBytes.response.getValue());
    }
  } catch (cause) {
    throw new ToolError('E_SIGNING_REVOCATION', 'The OCSP response is malformed.', mend, { cause });
  }
  throw new ToolError('E_SIGNING_REVOCATION', 'The OCSP responder gave no answer.', mend);
}

/** By the issuer, or by somebody to whom the issuer gave a certificate for that (RFC 6960 section 4.2.2.2). */
function isSignedFor(
  { tbsResponseData, signatureAlgorithm, signature, certs }: BasicOCSPResponse,
  issuer: Certificate,
  now: Date,
): boolean {
  const algorithm = signatureOf(signatureAlgorithm.algorithmId);
  if (algorithm === undefined) return false;
  const delegates = (certs ?? [])
    .map((each) => readCertificate(new Uint8Array(each.toSchema().toBER()), each))
    .filter((each) => isIssuedBy(each, issuer) && signerProblem(each, oid.ocspSigning, now) === undefined);
  return [issuer, ...delegates].some(
    (each) =>
      keyKind(each) === algorithm.kind &&
      verify(algorithm.hash, tbsResponseData.tbsView, each.publicKey, signature.valueBlock.valueHexView),
  );
}

function isAbout(identifier: CertID, certificate: Certificate, issuer: Certificate): boolean {
  const hash = nameHashes[identifier.hashAlgorithm.algorithmId];
  if (hash === undefined) return false;
  const isHashOf = (value: Uint8Array, bytes: Uint8Array) =>
    createHash(hash).update(bytes).digest().equals(Buffer.from(value));
  const { subject, subjectPublicKeyInfo } = issuer.parsed;
  return (
    identifier.serialNumber.toBigInt() === certificate.parsed.serialNumber.toBigInt() &&
    isHashOf(identifier.issuerNameHash.valueBlock.valueHexView, new Uint8Array(subject.valueBeforeDecode)) &&
    isHashOf(
      identifier.issuerKeyHash.valueBlock.valueHexView,
      subjectPublicKeyInfo.subjectPublicKey.valueBlock.valueHexView,
    )
  );
}

/** CertStatus: [0] good, [1] revoked with its time and perhaps a reason in [0], [2] unknown. */
function statusOf({ certStatus }: SingleResponse): RevocationAnswer {
  const status = certStatus as BaseBlock;
  if (status.idBlock.tagNumber === 0) return { kind: 'good' };
  const [date, reason] = status instanceof Constructed ? status.valueBlock.value : [];
  if (status.idBlock.tagNumber !== 1 || !(date instanceof GeneralizedTime)) {
    return silent('The OCSP responder does not know the certificate.');
  }
  const [code] = reason instanceof Constructed ? reason.valueBlock.value : [];
  return { kind: 'revoked', date: date.toDate(), code: code === undefined ? undefined : lastByte(code) };
}

function lastByte(block: BaseBlock): number | undefined {
  return block.valueBeforeDecodeView.at(-1);
}

function silent(why: string): RevocationAnswer {
  return { kind: 'silent', why };
}
