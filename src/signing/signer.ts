import { createPrivateKey, type KeyObject, sign } from 'node:crypto';
import { promisify } from 'node:util';
import { ToolError } from '../errors.js';
import { type Certificate, keyKind, readCertificates } from './certificate.js';
import { signerProblem } from './chain.js';
import { readInput } from './input-file.js';
import { oid } from './object-identifiers.js';
import { missingPassphrase, readSecret, type SecretSource, wrongPassphrase } from './secret.js';

/** Whoever owns the key: a file here, or a token, a vault, another program. */
export interface Signer {
  readonly certificate: Certificate;
  /** Authorities above the certificate, to be embedded, the root with or without. */
  readonly chain: readonly Certificate[];
  /**
   * Signs with SHA-256. Keys that live elsewhere usually take the digest, keys in memory the message: both are given.
   * @returns RSASSA-PKCS1-v1_5 for RSA keys, DER of an ECDSA-Sig-Value for EC keys
   */
  sign(message: Uint8Array, digest: Uint8Array): Promise<Uint8Array>;
}

export interface SignerFiles {
  /** PEM with the certificate, and perhaps its chain; or DER. */
  readonly certificateFile: string;
  /** PEM with the private key, PKCS#8, perhaps encrypted. */
  readonly keyFile: string;
  /** PEM with more certificates to embed. */
  readonly chainFile?: string;
  /** Looked up only if the key is encrypted. */
  readonly passphrase?: SecretSource;
}

const signAsync = promisify(
  (message: Uint8Array, key: KeyObject, done: (error: Error | null, signature: Buffer) => void) =>
    sign('sha256', message, key, done),
);

/**
 * Makes a signer from files.
 * @throws ToolError E_SIGNING_FILE, E_SIGNING_CERTIFICATE, E_SIGNING_KEY, E_SIGNING_PASSPHRASE
 */
export async function loadSigner(files: SignerFiles, now = new Date()): Promise<Signer> {
  const certificates = readCertificates(await readInput(files.certificateFile));
  const more = files.chainFile === undefined ? [] : readCertificates(await readInput(files.chainFile));
  const key = await readKey(await readInput(files.keyFile), files.keyFile, files.passphrase);
  return keySigner([...certificates, ...more], key, now);
}

/**
 * Makes a signer from a private key and certificates: the one that the key fits signs, the others are its chain.
 * @throws ToolError E_SIGNING_CERTIFICATE, E_SIGNING_KEY
 */
export function keySigner(certificates: readonly Certificate[], key: KeyObject, now = new Date()): Signer {
  const certificate = certificates.find((each) => each.x509.checkPrivateKey(key));
  if (certificate === undefined) {
    throw new ToolError(
      'E_SIGNING_KEY',
      'The private key fits none of the certificates.',
      'Give the key that was made with the certificate.',
    );
  }
  refuseUnfitCertificate(certificate, now);
  return {
    certificate,
    chain: certificates.filter((each) => each !== certificate),
    sign: (message) => signAsync(message, key),
  };
}

/**
 * Reads the certificate of a key that is elsewhere: the first that may sign code, the others are its chain.
 * @throws ToolError E_SIGNING_FILE, E_SIGNING_CERTIFICATE
 */
export async function readSigningCertificate(
  { certificateFile, chainFile }: Pick<SignerFiles, 'certificateFile' | 'chainFile'>,
  now = new Date(),
): Promise<Pick<Signer, 'certificate' | 'chain'>> {
  const own = readCertificates(await readInput(certificateFile));
  const more = chainFile === undefined ? [] : readCertificates(await readInput(chainFile));
  const certificate = own.find((each) => signerProblem(each, oid.codeSigning, now) === undefined) ?? own[0];
  refuseUnfitCertificate(certificate, now);
  return { certificate, chain: [...own, ...more].filter((each) => each !== certificate) };
}

/**
 * Refuses certificates whose signatures Windows would not accept.
 * @throws ToolError E_SIGNING_CERTIFICATE
 */
export function refuseUnfitCertificate(certificate: Certificate, now: Date): void {
  const problem = signerProblem(certificate, oid.codeSigning, now) ?? sizeProblem(certificate);
  if (problem === undefined) return;
  throw new ToolError(
    'E_SIGNING_CERTIFICATE',
    problem,
    'Use a valid code signing certificate with an RSA key of 2048 to 4096 bits or an EC key on P-256 or P-384.',
  );
}

function sizeProblem(certificate: Certificate): string | undefined {
  const details = certificate.publicKey.asymmetricKeyDetails;
  const fits =
    keyKind(certificate) === 'rsa'
      ? (details?.modulusLength ?? 0) <= 4096
      : ['prime256v1', 'secp384r1'].includes(details?.namedCurve ?? '');
  return fits ? undefined : `The key of '${certificate.subject}' is of a size that Windows may not accept.`;
}

async function readKey(pem: Buffer, file: string, source: SecretSource | undefined): Promise<KeyObject> {
  const text = pem.toString('latin1');
  const isEncrypted = isEncryptedKey(text);
  if (isEncrypted && source === undefined) throw missingPassphrase(file);
  const passphrase = isEncrypted && source !== undefined ? await readSecret(source, file) : undefined;
  try {
    return createPrivateKey({ key: pem, format: 'pem', passphrase });
  } catch (error) {
    if (isEncrypted && !isUnsupported(error)) throw wrongPassphrase(file);
    // The cause is left out: nothing about a key or its passphrase belongs into logs.
    throw new ToolError('E_SIGNING_KEY', `The private key in ${file} cannot be read.`, conversion(pem, text, file));
  }
}

/** Whether a PEM text holds a private key that a passphrase opens. */
export function isEncryptedKey(text: string): boolean {
  return /BEGIN ENCRYPTED PRIVATE KEY|Proc-Type: 4,ENCRYPTED/.test(text);
}

function isUnsupported(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'ERR_OSSL_UNSUPPORTED';
}

function conversion(pem: Buffer, text: string, file: string): string {
  if (text.includes('BEGIN OPENSSH PRIVATE KEY')) return `Convert a copy of it: ssh-keygen -p -m PKCS8 -f ${file}`;
  if (text.includes('BEGIN ')) {
    return `Convert it: openssl pkcs8 -topk8 -v2 aes-256-cbc -provider legacy -provider default -in ${file} -out key.pem`;
  }
  if (pem[0] === 0x30)
    return `If it is a PFX, give it as such. Or convert it: openssl pkcs12 -nocerts -in ${file} -out key.pem`;
  return `Give a PEM file with BEGIN PRIVATE KEY or BEGIN ENCRYPTED PRIVATE KEY.`;
}
