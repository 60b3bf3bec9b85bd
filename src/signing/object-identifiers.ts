/**
 * The object identifiers that Authenticode needs, each with the document that defines it.
 * "Authenticode" is Microsoft's "Windows Authenticode Portable Executable Signature Format" (2008).
 */
export const oid = {
  /** RFC 5652 section 5.1 */
  signedData: '1.2.840.113549.1.7.2',
  /** RFC 5652 section 11.1 */
  contentType: '1.2.840.113549.1.9.3',
  /** RFC 5652 section 11.2 */
  messageDigest: '1.2.840.113549.1.9.4',

  /** Authenticode, "SpcIndirectDataContent" */
  spcIndirectData: '1.3.6.1.4.1.311.2.1.4',
  /** Authenticode, "SpcSpOpusInfo" */
  spcSpOpusInfo: '1.3.6.1.4.1.311.2.1.12',
  /** wintrust.h, SPC_STATEMENT_TYPE_OBJID */
  spcStatementType: '1.3.6.1.4.1.311.2.1.11',
  /** wintrust.h, SPC_INDIVIDUAL_SP_KEY_PURPOSE_OBJID */
  spcIndividualPurpose: '1.3.6.1.4.1.311.2.1.21',
  /** wintrust.h, SPC_SIPINFO_OBJID */
  spcSipInfo: '1.3.6.1.4.1.311.2.1.30',
  /** mssign32, szOID_RFC3161_counterSign */
  timestampToken: '1.3.6.1.4.1.311.3.3.1',
  /** RFC 3161 section 2.4.2 */
  timestampInfo: '1.2.840.113549.1.9.16.1.4',
  /** RFC 5035 section 5: which certificate the signer means, by SHA-1 and by a hash that is named */
  signingCertificate: '1.2.840.113549.1.9.16.2.12',
  signingCertificateV2: '1.2.840.113549.1.9.16.2.47',
  /** RFC 7292 section 4.2.3 */
  x509Certificate: '1.2.840.113549.1.9.22.1',

  /** RFC 5280 section 4.2.1.12 */
  codeSigning: '1.3.6.1.5.5.7.3.3',
  /** RFC 3161 section 2.3 */
  timeStamping: '1.3.6.1.5.5.7.3.8',
  /** RFC 6960 section 4.2.2.2 */
  ocspSigning: '1.3.6.1.5.5.7.3.9',
  /** RFC 5280 section 4.2.1.12 */
  anyExtendedKeyUsage: '2.5.29.37.0',
  /** wincrypt.h, szOID_KP_LIFETIME_SIGNING: a timestamp does not outlive the certificate */
  lifetimeSigning: '1.3.6.1.4.1.311.10.3.13',

  /** RFC 5280 section 4.2.1 */
  subjectKeyIdentifier: '2.5.29.14',
  keyUsage: '2.5.29.15',
  subjectAlternativeName: '2.5.29.17',
  basicConstraints: '2.5.29.19',
  certificatePolicies: '2.5.29.32',
  authorityKeyIdentifier: '2.5.29.35',
  extendedKeyUsage: '2.5.29.37',
  distributionPoints: '2.5.29.31',
  /** RFC 5280 section 5.2 and 5.3 */
  issuingDistributionPoint: '2.5.29.28',
  revocationListNumber: '2.5.29.20',
  revocationReason: '2.5.29.21',
  invalidityDate: '2.5.29.24',

  /** RFC 4519 section 2.3 */
  commonName: '2.5.4.3',

  /** RFC 8017 appendix C */
  rsaEncryption: '1.2.840.113549.1.1.1',
  /** RFC 5480 section 2.1.1 */
  ecPublicKey: '1.2.840.10045.2.1',
} as const;

/** SHA-1 and MD5 are missing on purpose: forgeries have been shown for both. */
export type HashName = 'sha256' | 'sha384' | 'sha512';

/** RFC 5754 section 2 */
const hashes: Readonly<Record<string, HashName>> = {
  '2.16.840.1.101.3.4.2.1': 'sha256',
  '2.16.840.1.101.3.4.2.2': 'sha384',
  '2.16.840.1.101.3.4.2.3': 'sha512',
};

export type KeyKind = 'rsa' | 'ec';

/** Signature algorithms that name their hash. RSA: RFC 8017 appendix C; ECDSA: RFC 5758 section 3.2. */
const signatures: Readonly<Record<string, { kind: KeyKind; hash: HashName }>> = {
  '1.2.840.113549.1.1.11': { kind: 'rsa', hash: 'sha256' },
  '1.2.840.113549.1.1.12': { kind: 'rsa', hash: 'sha384' },
  '1.2.840.113549.1.1.13': { kind: 'rsa', hash: 'sha512' },
  '1.2.840.10045.4.3.2': { kind: 'ec', hash: 'sha256' },
  '1.2.840.10045.4.3.3': { kind: 'ec', hash: 'sha384' },
  '1.2.840.10045.4.3.4': { kind: 'ec', hash: 'sha512' },
};

/** The hash with that identifier; undefined if it is unknown or too weak to prove anything. */
export function hashOf(identifier: string): HashName | undefined {
  return hashes[identifier];
}

/** The key kind and hash of a signature algorithm; undefined if it is unknown or too weak. */
export function signatureOf(identifier: string): { kind: KeyKind; hash: HashName } | undefined {
  return signatures[identifier];
}

/** The identifier of a hash, the inverse of `hashOf`. */
export function hashIdentifier(hash: HashName): string {
  return keyWith(hashes, (each) => each === hash);
}

/** The identifier of a signature algorithm, the inverse of `signatureOf`. */
export function signatureIdentifier(kind: KeyKind, hash: HashName): string {
  return keyWith(signatures, (each) => each.kind === kind && each.hash === hash);
}

function keyWith<Value>(table: Readonly<Record<string, Value>>, matches: (value: Value) => boolean): string {
  const found = Object.entries(table).find(([, value]) => matches(value));
  if (found === undefined) throw new Error('An algorithm is missing from its table.');
  return found[0];
}
