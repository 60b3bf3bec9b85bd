import { createPrivateKey, type KeyObject } from 'node:crypto';
import { OctetString } from 'asn1js';
import {
  type AlgorithmIdentifier,
  AuthenticatedSafe,
  CertBag,
  ContentInfo,
  EncryptedData,
  type MacData,
  PFX,
  PKCS8ShroudedKeyBag,
  PrivateKeyInfo,
  SafeContents,
} from 'pkijs';
import { ToolError } from '../errors.js';
import { type Certificate, readCertificate } from './certificate.js';
import { readInput } from './input-file.js';
import { oid } from './object-identifiers.js';
import { decrypt, isAuthentic, isReadable, UnreadableFormat } from './password-encryption.js';
import { missingPassphrase, readSecret, type SecretSource, wrongPassphrase } from './secret.js';
import { quoted } from './shell-quote.js';
import { keySigner, type Signer } from './signer.js';

type Part =
  | { readonly plain: Uint8Array }
  | { readonly algorithm: AlgorithmIdentifier; readonly encrypted: Uint8Array };

interface Safe {
  readonly parts: readonly Part[];
  readonly macData: MacData | undefined;
  /** What the password authenticates. */
  readonly authenticated: Uint8Array;
}

interface Contents {
  readonly certificates: Certificate[];
  readonly keys: KeyObject[];
}

/** Real files do not nest at all; the standard allows it. */
const deepestNesting = 4;

/**
 * Makes a signer from a PFX file (PKCS#12, RFC 7292) with one private key, encrypted with AES.
 * @throws ToolError E_SIGNING_FILE, E_SIGNING_PFX, E_SIGNING_PASSPHRASE, E_SIGNING_CERTIFICATE, E_SIGNING_KEY
 */
export async function pfxSigner(file: string, passphrase?: SecretSource, now = new Date()): Promise<Signer> {
  const bytes = await readInput(file);
  const safe = await reading(file, async () => openSafe(bytes));
  if (passphrase === undefined) throw missingPassphrase(file);
  const password = await readSecret(passphrase, file);
  const contents = await reading(file, () => readSafe(file, safe, password));
  const [key, ...others] = contents.keys;
  if (key === undefined) throw pfxError(`There is no private key in ${file}.`, 'Export the certificate with its key.');
  if (others.length > 0) throw pfxError(`There is more than one key in ${file}.`, 'Export the one for code signing.');
  return keySigner(contents.certificates, key, now);
}

/** The parts, so far as they can be seen without the password: a person is not asked for it in vain. */
function openSafe(bytes: Uint8Array): Safe {
  const { authSafe, macData } = PFX.fromBER(bytes);
  // Authentication with a signature instead of a password is allowed, but nobody writes it.
  if (authSafe.contentType !== ContentInfo.DATA) throw new UnreadableFormat(authSafe.contentType);
  const authenticated = octets(authSafe.content);
  const parts = AuthenticatedSafe.fromBER(authenticated).safeContents.map(({ contentType, content }): Part => {
    if (contentType === ContentInfo.DATA) return { plain: octets(content) };
    // Encryption for a public key instead of with a password is allowed too, and nobody writes it.
    if (contentType !== ContentInfo.ENCRYPTED_DATA) throw new UnreadableFormat(contentType);
    const { encryptedContentInfo } = new EncryptedData({ schema: content });
    const algorithm = encryptedContentInfo.contentEncryptionAlgorithm;
    if (!isReadable(algorithm)) throw new UnreadableFormat(algorithm.algorithmId);
    return { algorithm, encrypted: new Uint8Array(encryptedContentInfo.getEncryptedContent()) };
  });
  return { authenticated, macData, parts };
}

async function readSafe(file: string, safe: Safe, password: string): Promise<Contents> {
  if (safe.macData !== undefined && !isAuthentic(safe.macData, safe.authenticated, password)) {
    throw wrongPassphrase(file);
  }
  const contents: Contents = { certificates: [], keys: [] };
  const open = async (algorithm: AlgorithmIdentifier, encrypted: Uint8Array): Promise<Uint8Array> => {
    const plain = await decrypt(algorithm, encrypted, password).catch((error: unknown) => {
      if (error instanceof UnreadableFormat) throw error;
      return new Uint8Array();
    });
    // One wrong password in 256 makes a padding that looks right; what is right is always a SEQUENCE.
    if (plain[0] !== 0x30) throw wrongPassphrase(file);
    return plain;
  };

  const readBags = async ({ safeBags }: SafeContents, depth: number): Promise<void> => {
    if (depth > deepestNesting) throw new Error('It nests too deeply.');
    for (const { bagValue } of safeBags) {
      if (bagValue instanceof PrivateKeyInfo) contents.keys.push(readKey(bagValue.toSchema().toBER()));
      else if (bagValue instanceof PKCS8ShroudedKeyBag) {
        const { encryptionAlgorithm, encryptedData } = bagValue;
        contents.keys.push(readKey(await open(encryptionAlgorithm, octets(encryptedData))));
      } else if (bagValue instanceof CertBag && bagValue.certId === oid.x509Certificate) {
        contents.certificates.push(readCertificate(octets(bagValue.certValue)));
      } else if (bagValue instanceof SafeContents) await readBags(bagValue, depth + 1);
    }
  };
  for (const part of safe.parts) {
    const plain = 'plain' in part ? part.plain : await open(part.algorithm, part.encrypted);
    await readBags(SafeContents.fromBER(plain), 1);
  }
  return contents;
}

function octets(value: unknown): Uint8Array {
  if (value instanceof OctetString) return new Uint8Array(value.getValue());
  throw new Error('It lacks an OCTET STRING.');
}

function readKey(der: Uint8Array | ArrayBuffer): KeyObject {
  return createPrivateKey({ key: Buffer.from(new Uint8Array(der)), format: 'der', type: 'pkcs8' });
}

async function reading<Result>(file: string, work: () => Promise<Result>): Promise<Result> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof ToolError) throw error;
    if (error instanceof UnreadableFormat) {
      const pem = `${file}.pem`;
      throw pfxError(
        `${file} is encrypted in a way that is not read here.`,
        `Convert it: openssl pkcs12 -legacy -aes256 -in ${quoted(file)} -out ${quoted(pem)} and give that file as certificate and key.`,
      );
    }
    // The cause is left out: nothing about a key belongs into logs.
    throw pfxError(`${file} is not a PFX, or damaged.`, 'Export it again; give PEM files as certificate and key.');
  }
}

function pfxError(message: string, mend: string): ToolError {
  return new ToolError('E_SIGNING_PFX', message, mend);
}
