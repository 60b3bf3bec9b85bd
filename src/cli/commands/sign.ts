import { ToolError } from '../../errors.js';
import { askSecret } from '../../signing/ask-secret.js';
import { readCertificates } from '../../signing/certificate.js';
import { developmentSigner } from '../../signing/development.js';
import { externalSigner } from '../../signing/external-signer.js';
import { signPaths } from '../../signing/folder.js';
import { readInput } from '../../signing/input-file.js';
import { osslsigncodeSigner } from '../../signing/osslsigncode.js';
import { pfxSigner } from '../../signing/pfx.js';
import { printable } from '../../signing/printable.js';
import type { SecretSource } from '../../signing/secret.js';
import { type FileSigner, signFile } from '../../signing/sign.js';
import { loadSigner, type Signer } from '../../signing/signer.js';
import { timestampClient } from '../../signing/timestamp-client.js';
import { exitCodes } from '../failure.js';
import { readOptions } from '../options.js';

type Options = ReturnType<typeof readSignOptions>['values'];

/** `rdp0x904 sign FILE|FOLDER …`: signs PowerShell files with Authenticode; all of them or none. */
export async function sign(args: readonly string[]): Promise<number> {
  const { values, positionals } = readSignOptions(args);
  if (positionals.length === 0) throw optionError('No file and no folder was named.');
  for (const file of await signPaths(positionals, await readFileSigner(values))) {
    console.log(`signed  ${printable(file)}`);
  }
  return exitCodes.fine;
}

function readSignOptions(args: readonly string[]) {
  return readOptions(args, {
    pfx: { type: 'string' },
    certificate: { type: 'string' },
    key: { type: 'string' },
    chain: { type: 'string' },
    external: { type: 'string' },
    'external-argument': { type: 'string', multiple: true },
    osslsigncode: { type: 'boolean' },
    development: { type: 'boolean' },
    timestamp: { type: 'string', multiple: true },
    'timestamp-roots': { type: 'string' },
    'passphrase-file': { type: 'string' },
    'passphrase-env': { type: 'string' },
  });
}

async function readFileSigner(values: Options): Promise<FileSigner> {
  const ways = ['pfx', 'external', 'osslsigncode', 'development'] as const;
  const chosen: readonly string[] = ways.filter((each) => values[each] !== undefined);
  if (chosen.length > 1) throw optionError(`--${chosen.join(' and --')} exclude each other.`);
  const urls = values.timestamp ?? [];
  if (values.osslsigncode === true) {
    if (values['timestamp-roots'] !== undefined) {
      throw optionError('--timestamp-roots does not go with --osslsigncode, which asks the authority itself.');
    }
    return osslsigncodeSigner({
      ...certificateFiles(values),
      key: required(values, 'key'),
      passphrase: passphraseSource(values),
      arguments: values['external-argument'],
      timestampUrls: urls,
    });
  }
  const signer = await readSigner(values);
  const roots = values['timestamp-roots'];
  const trusted = roots === undefined ? undefined : readCertificates(await readInput(roots));
  const timestamp = urls.length === 0 ? undefined : timestampClient({ urls, roots: trusted });
  return (bytes, extension) => signFile(bytes, extension, signer, { timestamp });
}

function readSigner(values: Options): Promise<Signer> {
  const passphrase = passphraseSource(values);
  if (values.development === true) return developmentSigner();
  if (values.pfx !== undefined) return pfxSigner(values.pfx, passphrase);
  if (values.external !== undefined) {
    const given = { file: values.external, arguments: values['external-argument'] };
    return externalSigner({ ...given, ...certificateFiles(values) });
  }
  if (values.certificate === undefined) {
    throw optionError('Who signs is missing: --pfx, --certificate and --key, --external or --development.');
  }
  return loadSigner({ ...certificateFiles(values), keyFile: required(values, 'key'), passphrase });
}

function certificateFiles(values: Options): { certificateFile: string; chainFile: string | undefined } {
  return { certificateFile: required(values, 'certificate'), chainFile: values.chain };
}

function required(values: Options, name: 'certificate' | 'key'): string {
  const value = values[name];
  if (value === undefined) throw optionError(`--${name} FILE is missing.`);
  return value;
}

/** There is no option for the passphrase itself: other users can read the arguments of a process. */
function passphraseSource(values: Options): SecretSource | undefined {
  const { 'passphrase-file': file, 'passphrase-env': environment } = values;
  if (file !== undefined && environment !== undefined) {
    throw optionError('--passphrase-file and --passphrase-env exclude each other.');
  }
  if (file !== undefined) return { file };
  if (environment !== undefined) return { environment };
  return process.stdin.isTTY === true ? { ask: (question) => askSecret(question) } : undefined;
}

function optionError(message: string): ToolError {
  return new ToolError('E_OPTION', message, 'See rdp0x904 --help.');
}
