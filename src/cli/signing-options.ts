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
import type { CommandOptions } from './command.js';

/** Options that say who signs; for `readOptions`. No secret is ever an argument: other users could read it. */
export const signingOptions = {
  pfx: { type: 'string', value: 'FILE', description: 'certificate and key in one file' },
  certificate: { type: 'string', value: 'FILE', description: 'in PEM or DER; goes with --key or --external' },
  key: { type: 'string', value: 'FILE', description: 'in PEM' },
  external: {
    type: 'string',
    value: 'PROGRAM',
    description:
      'a program, for a token or a vault, that gets 32 bytes of SHA-256 and writes the signature, both as bytes',
  },
  'external-argument': {
    type: 'string',
    multiple: true,
    value: 'TEXT',
    description: 'an argument for such a program; again for more, with = when it begins with a dash',
  },
  development: {
    type: 'boolean',
    description: 'with a certificate that every clone makes for itself and no machine trusts',
  },
  chain: { type: 'string', value: 'FILE', description: 'more certificates to embed, in PEM' },
  'passphrase-file': { type: 'string', value: 'FILE', description: 'where the passphrase is; otherwise you are asked' },
  'passphrase-env': { type: 'string', value: 'NAME', description: 'the environment variable that holds it' },
  timestamp: {
    type: 'string',
    multiple: true,
    value: 'URL',
    description: 'an RFC 3161 authority; again for others, should it fail',
  },
  'timestamp-roots': { type: 'string', value: 'FILE', description: 'whom its certificate must lead to, in PEM' },
} as const satisfies CommandOptions;

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
