import { ToolError } from '../errors.js';
import { readInput } from './input-file.js';

/** Where a secret comes from. Never the command line, which other users can read. */
export type SecretSource =
  /** The whole file, without the line end at its end. */
  | { readonly file: string }
  /** Name of the variable. */
  | { readonly environment: string }
  /** Asks a person. */
  | { readonly ask: (question: string) => Promise<string> };

/**
 * Reads a secret.
 * @param what it opens, such as `key.pem`
 * @throws ToolError E_SIGNING_FILE, E_SIGNING_PASSPHRASE
 */
export async function readSecret(source: SecretSource, what: string): Promise<string> {
  if ('ask' in source) return source.ask(`Passphrase of ${what}: `);
  if ('file' in source) return (await readInput(source.file)).toString('utf8').replace(/\r?\n$/, '');
  const value = process.env[source.environment];
  if (value !== undefined) return value;
  throw new ToolError(
    'E_SIGNING_PASSPHRASE',
    `The environment variable ${source.environment} is not set.`,
    'Set it to the passphrase of the key.',
  );
}

/** What is said where a passphrase is needed and no source is given. */
export function missingPassphrase(file: string): ToolError {
  const mend = 'Name the file or the environment variable that holds its passphrase.';
  return new ToolError('E_SIGNING_PASSPHRASE', `The key in ${file} is encrypted.`, mend);
}

/** The cause is left out: nothing about a key or its passphrase belongs into logs. */
export function wrongPassphrase(file: string): ToolError {
  const mend = 'Check the passphrase.';
  return new ToolError('E_SIGNING_PASSPHRASE', `The passphrase does not open the key in ${file}.`, mend);
}
