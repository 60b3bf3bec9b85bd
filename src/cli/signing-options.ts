import { ToolError } from '../errors.js';
import { externalSigner } from '../signing/external-signer.js';
import { pfxSigner } from '../signing/pfx.js';
import type { SecretSource } from '../signing/secret.js';
import type { SignOptions } from '../signing/sign.js';
import { loadSigner, type Signer } from '../signing/signer.js';
import { timestampClient } from '../signing/timestamp-client.js';

/** Options that say who signs; for `readOptions`. No secret is ever an argument: other users could read it. */
export const signingOptions = {
  /** PFX file with certificate and key. */
  pfx: { type: 'string' },
  /** PEM or DER; goes with `key` or `program`. */
  certificate: { type: 'string' },
  /** PEM. */
  key: { type: 'string' },
  /** A program that signs a digest: a token, a hardware module, a vault. */
  program: { type: 'string' },
  'program-argument': { type: 'string', multiple: true },
  /** PEM with more certificates to embed. */
  chain: { type: 'string' },
  'passphrase-file': { type: 'string' },
  /** Name of an environment variable. */
  'passphrase-variable': { type: 'string' },
  /** URL of a timestamp authority; several are asked in their order. */
  timestamp: { type: 'string', multiple: true },
} as const;

export interface SigningValues {
  readonly pfx?: string | undefined;
  readonly certificate?: string | undefined;
  readonly key?: string | undefined;
  readonly program?: string | undefined;
  readonly 'program-argument'?: readonly string[] | undefined;
  readonly chain?: string | undefined;
  readonly 'passphrase-file'?: string | undefined;
  readonly 'passphrase-variable'?: string | undefined;
  readonly timestamp?: readonly string[] | undefined;
}

/**
 * The signer that the options name; undefined if they name none.
 * @throws ToolError E_OPTION, and those of signing
 */
export async function signerFrom(values: SigningValues): Promise<Signer | undefined> {
  const { pfx, certificate, key, program, chain: chainFile } = values;
  const ways = [pfx, key, program].filter((each) => each !== undefined);
  if (ways.length === 0 && certificate === undefined) return undefined;
  if (ways.length !== 1 || (pfx === undefined) !== (certificate !== undefined)) {
    throw new ToolError(
      'E_OPTION',
      'The options do not name one signer.',
      'Give --pfx FILE, or --certificate FILE with --key FILE or with --program FILE.',
    );
  }
  if (pfx !== undefined) return pfxSigner(pfx, passphraseFrom(values));
  const certificateFile = certificate ?? '';
  if (key !== undefined) {
    return loadSigner({ certificateFile, keyFile: key, chainFile, passphrase: passphraseFrom(values) });
  }
  return externalSigner({
    file: program ?? '',
    arguments: values['program-argument'] ?? [],
    certificateFile,
    chainFile,
  });
}

/** @throws ToolError E_SIGNING_TIMESTAMP */
export function signOptionsFrom(values: SigningValues): SignOptions {
  const urls = values.timestamp ?? [];
  return urls.length === 0 ? {} : { timestamp: timestampClient({ urls }) };
}

function passphraseFrom(values: SigningValues): SecretSource | undefined {
  const { 'passphrase-file': file, 'passphrase-variable': environment } = values;
  if (file !== undefined) return { file };
  return environment === undefined ? undefined : { environment };
}
