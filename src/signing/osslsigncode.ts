import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ToolError } from '../errors.js';
import { encodeText } from './encoding.js';
import { oid } from './object-identifiers.js';
import { openMessage } from './open-message.js';
import { runProgram } from './run-program.js';
import { readSecret, type SecretSource } from './secret.js';
import type { FileSigner } from './sign.js';
import { isEncryptedKey, readSigningCertificate } from './signer.js';
import { readScript, type ScriptFile } from './text.js';
import { readTimestampUrl } from './timestamp-client.js';
import { refuseTraps } from './traps.js';
import { verifyFile } from './verify.js';

/** How osslsigncode reaches the key. */
export interface OsslsigncodeKey {
  /** The certificate that will sign, and perhaps its chain; what it makes is checked against it. */
  readonly certificateFile: string;
  readonly chainFile?: string;
  /** A file, or a PKCS#11 URI. */
  readonly key: string;
  readonly passphrase?: SecretSource;
  /** More of its options, such as `-pkcs11module` and a path; never a password. */
  readonly arguments?: readonly string[];
  /** RFC 3161 authorities, of which it asks one after the other. */
  readonly timestampUrls?: readonly string[];
  /** In milliseconds; two minutes if left out. */
  readonly timeoutMs?: number;
  /** Its path; looked up if left out. */
  readonly program?: string;
}

const mostOutput = 64 * 1024;

/**
 * Signs files with osslsigncode, for keys that only it can reach. It gets no file that it is known to damage, and what
 * it makes is handed on only if our verifier finds the same text with a signature by that certificate.
 * @throws ToolError E_SIGNING_FILE, E_SIGNING_CERTIFICATE, E_SIGNING_PASSPHRASE; the file signer throws E_SIGNING_PROGRAM,
 * E_SIGNING_SIGNATURE, E_SIGNING_TIMESTAMP, and what `signFile` throws about files
 */
export async function osslsigncodeSigner(key: OsslsigncodeKey, now = new Date()): Promise<FileSigner> {
  const { certificate } = await readSigningCertificate(key, now);
  const secret = await readKeySecret(key);
  const more = key.arguments ?? [];
  if (more.some((each) => /^-+(pass|askpass|readpass)$/.test(each))) {
    const mend = 'Name the file or the environment variable that holds it.';
    throw new ToolError('E_SIGNING_PASSPHRASE', 'A password does not belong among the arguments.', mend);
  }
  const urls = (key.timestampUrls ?? []).map((each) => readTimestampUrl(each).href);
  const options = [
    ...['-h', 'sha256', '-certs', key.certificateFile, '-key', key.key],
    ...(key.chainFile === undefined ? [] : ['-ac', key.chainFile]),
    // From standard input: arguments can be read by other users.
    ...(secret === undefined ? [] : ['-readpass', '-']),
    ...urls.flatMap((url) => ['-ts', url]),
    ...more,
  ];

  return async (bytes, extension) => {
    const script = readScript(bytes, extension);
    refuseTraps(script);
    if (script.body.encoding === 'utf-16be') {
      const mend = 'Save it as UTF-8 with a byte order mark, or sign it without osslsigncode.';
      throw new ToolError('E_SIGNING_ENCODING', 'osslsigncode corrupts files in UTF-16BE.', mend);
    }
    const folder = await mkdtemp(join(tmpdir(), 'rdp0x904-sign-'));
    try {
      const [input, output] = [join(folder, `in${extension}`), join(folder, `out${extension}`)];
      await writeFile(input, encodeText(script.body.text, script.body.encoding));
      const program = {
        file: key.program ?? 'osslsigncode',
        arguments: ['sign', ...options, '-in', input, '-out', output],
        timeoutMs: key.timeoutMs ?? 120_000,
        mostOutput,
      };
      await runProgram(program, Buffer.from(secret === undefined ? '' : `${secret}\n`));
      const signed = await readFile(output).catch(() => new Uint8Array());
      await refuseOther(script, signed, certificate.thumbprint, urls.length > 0);
      return signed;
    } finally {
      await rm(folder, { recursive: true, force: true });
    }
  };
}

/** Undefined if the key is in a file that needs none, so that nobody is asked in vain. */
async function readKeySecret({ key, passphrase }: OsslsigncodeKey): Promise<string | undefined> {
  if (passphrase === undefined) return undefined;
  const text = await readFile(key, 'latin1').catch(() => undefined);
  return text?.includes('-----BEGIN ') === true && !isEncryptedKey(text) ? undefined : readSecret(passphrase, key);
}

/** Refuses what is not the same script with the signature that was asked for. */
async function refuseOther(
  script: ScriptFile,
  signed: Uint8Array,
  thumbprint: string,
  stamped: boolean,
): Promise<void> {
  const { status, reason } = await verifyFile(signed, script.extension, { thumbprint });
  const { body, block } = readScript(signed, script.extension);
  if (status !== 'Valid' || block.kind !== 'signature' || body.text !== script.body.text) {
    const message = `What osslsigncode made is not the signed script: ${status}. ${reason}`;
    throw new ToolError('E_SIGNING_SIGNATURE', message, 'Check that key and certificate belong together.');
  }
  const { unsignedAttributes } = openMessage(block.pkcs7);
  if (stamped && !unsignedAttributes.some((each) => each.type === oid.timestampToken)) {
    throw new ToolError('E_SIGNING_TIMESTAMP', 'osslsigncode made no timestamp.', 'Try again, or another authority.');
  }
}
