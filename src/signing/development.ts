import { createPrivateKey, generateKeyPair } from 'node:crypto';
import { homedir } from 'node:os';
import { join, posix, win32 } from 'node:path';
import { promisify } from 'node:util';
import { isValidAt, keyUsageBit, readCertificates } from './certificate.js';
import { authorityExtension, createCertificate, keyUsageExtension, usagesExtension } from './create-certificate.js';
import { oid } from './object-identifiers.js';
import { folderError, makePrivateFolder, offerPrivateFile, readPrivateFile } from './private-folder.js';
import { keySigner, type Signer } from './signer.js';

const commonName = 'Rdp0x904 Development (not for production)';
const day = 24 * 60 * 60 * 1000;
const validDays = 365;

/** Where the development certificate lies: outside the repository, so that it is never committed or packed. */
export function developmentFolder(environment = process.env, platform = process.platform, home = homedir()): string {
  const chosen = environment.RDP0X904_DEVELOPMENT_FOLDER ?? '';
  if (chosen !== '') return chosen;
  const below = ['rdp0x904', 'development'];
  if (platform === 'win32') {
    return win32.join(environment.LOCALAPPDATA ?? win32.join(home, 'AppData', 'Local'), ...below);
  }
  if (platform === 'darwin') return posix.join(home, 'Library', 'Application Support', ...below);
  // XDG Base Directory Specification: paths that are not absolute are to be ignored.
  const configuration = environment.XDG_CONFIG_HOME ?? '';
  return posix.join(posix.isAbsolute(configuration) ? configuration : posix.join(home, '.config'), ...below);
}

/**
 * The signer for builds that are not released: a self-signed certificate that no machine trusts, made on first use and
 * again when it has expired.
 * @throws ToolError E_SIGNING_FOLDER
 */
export async function developmentSigner(now = new Date(), folder = developmentFolder()): Promise<Signer> {
  await makePrivateFolder(folder);
  // A file is never changed and never replaced, so whoever makes the next one first, makes it for all.
  for (let generation = 1; ; generation += 1) {
    const path = join(folder, `development-${generation}.pem`);
    const identity = (await readPrivateFile(path)) ?? (await offerPrivateFile(path, await newIdentity(now)));
    const signer = readIdentity(identity, path, now);
    if (signer !== undefined) return signer;
  }
}

/** Undefined if the certificate has expired. */
function readIdentity(pem: string, path: string, now: Date): Signer | undefined {
  try {
    const certificates = readCertificates(pem);
    const isUsable = certificates.every((each) => isValidAt(each, now));
    return isUsable ? keySigner(certificates, createPrivateKey(pem), now) : undefined;
  } catch (cause) {
    throw folderError(`The development certificate ${path} is damaged; delete it.`, cause);
  }
}

/** PEM of a new private key and its certificate, in one text so that they are never seen apart. */
async function newIdentity(now: Date): Promise<string> {
  const { privateKey, publicKey } = await promisify(generateKeyPair)('rsa', { modulusLength: 2048 });
  const certificate = createCertificate({
    commonName,
    publicKey,
    // Clocks differ a little between the machines that share a build.
    notBefore: new Date(now.getTime() - day),
    notAfter: new Date(now.getTime() + validDays * day),
    extensions: [
      authorityExtension(false),
      keyUsageExtension(keyUsageBit.digitalSignature),
      usagesExtension([oid.codeSigning]),
    ],
    issuer: { key: privateKey },
  });
  return `${privateKey.export({ type: 'pkcs8', format: 'pem' })}${certificate.x509.toString()}`;
}
