import { ToolError } from '../errors.js';
import { askSecret } from '../signing/ask-secret.js';
import { readCertificates } from '../signing/certificate.js';
import { developmentSigner } from '../signing/development.js';
import { externalSigner } from '../signing/external-signer.js';
import { readInput } from '../signing/input-file.js';
import { pfxSigner } from '../signing/pfx.js';
import type { SecretSource } from '../signing/secret.js';
import type { SignOptions } from '../signing/sign.js';
import { loadSigner, type Signer } from '../signing/signer.js';
import { timestampClient } from '../signing/timestamp-client.js';

/** Options that say who signs; for `readOptions`. No secret is ever an argument: other users could read it. */
export const signingOptions = {
  /** PFX file with certificate and key. */
  pfx: { type: 'string' },
  /** PEM or DER; goes with `key` or `external`. */
  certificate: { type: 'string' },
  /** PEM. */
  key: { type: 'string' },
  /** A program that signs a digest: a token, a hardware module, a vault. */
  external: { type: 'string' },
  'external-argument': { type: 'string', multiple: true },
  /** The certificate that every clone makes for itself. */
  development: { type: 'boolean' },
  /** PEM with more certificates to embed. */
  chain: { type: 'string' },
  'passphrase-file': { type: 'string' },
  /** Name of an environment variable. */
  'passphrase-env': { type: 'string' },
  /** URL of a timestamp authority; several are asked in their order. */
  timestamp: { type: 'string', multiple: true },
  /** PEM with the authorities whose timestamps are accepted. */
  'timestamp-roots': { type: 'string' },
} as const;

export interface SigningValues {
  readonly pfx?: string | undefined;
  readonly certificate?: string | undefined;
  readonly key?: string | undefined;
  readonly external?: string | undefined;
  readonly 'external-argument'?: readonly string[] | undefined;
  readonly development?: boolean | undefined;
  readonly chain?: string | undefined;
  readonly 'passphrase-file'?: string | undefined;
  readonly 'passphrase-env'?: string | undefined;
  readonly timestamp?: readonly string[] | undefined;
  readonly 'timestamp-roots'?: string | undefined;
}

/**
 * The signer that the options name; undefined if they name none.
 * @throws ToolError E_OPTION, and those of signing
 */
export async function signerFrom(values: SigningValues): Promise<Signer | undefined> {
  const { pfx, certificate, key, external, development } = values;
  const ways = Object.entries({ pfx, key, external, development }).filter(([, each]) => each !== undefined);
  if (ways.length === 0 && certificate === undefined) return undefined;
  if (ways.length > 1) throw optionError(`--${ways.map(([name]) => name).join(' and --')} exclude each other.`);
  if (certificate !== undefined && (pfx !== undefined || development === true)) {
    throw optionError('--certificate goes with --key or --external only.');
  }
  if (development === true) return developmentSigner();
  if (pfx !== undefined) return pfxSigner(pfx, passphraseSource(values));
  const files = certificateFiles(values);
  if (external !== undefined) {
    return externalSigner({ file: external, arguments: values['external-argument'] ?? [], ...files });
  }
  return loadSigner({ ...files, keyFile: required(values, 'key'), passphrase: passphraseSource(values) });
}

/** @throws ToolError E_SIGNING_TIMESTAMP */
export async function signOptionsFrom(values: SigningValues): Promise<SignOptions> {
  const urls = values.timestamp ?? [];
  if (urls.length === 0) return {};
  const file = values['timestamp-roots'];
  const roots = file === undefined ? undefined : readCertificates(await readInput(file));
  return { timestamp: timestampClient({ urls, roots }) };
}

export function certificateFiles(values: SigningValues): { certificateFile: string; chainFile: string | undefined } {
  return { certificateFile: required(values, 'certificate'), chainFile: values.chain };
}

export function required(values: SigningValues, name: 'certificate' | 'key'): string {
  const value = values[name];
  if (value === undefined) throw optionError(`--${name} FILE is missing.`);
  return value;
}

/** There is no option for the passphrase itself: other users can read the arguments of a process. */
export function passphraseSource(values: SigningValues): SecretSource | undefined {
  const { 'passphrase-file': file, 'passphrase-env': environment } = values;
  if (file !== undefined && environment !== undefined) {
    throw optionError('--passphrase-file and --passphrase-env exclude each other.');
  }
  if (file !== undefined) return { file };
  if (environment !== undefined) return { environment };
  return process.stdin.isTTY === true ? { ask: (question) => askSecret(question) } : undefined;
}

export function optionError(message: string): ToolError {
  return new ToolError('E_OPTION', message, 'See rdp0x904 --help.');
}
