import { signPaths } from '../../signing/folder.js';
import { osslsigncodeSigner } from '../../signing/osslsigncode.js';
import { printable } from '../../signing/printable.js';
import { type FileSigner, signFile } from '../../signing/sign.js';
import type { Command, CommandOptions } from '../command.js';
import { exitCodes } from '../failure.js';
import { readOptions } from '../options.js';
import {
  certificateFiles,
  optionError,
  passphraseSource,
  required,
  type SigningValues,
  signerFrom,
  signingOptions,
  signOptionsFrom,
} from '../signing-options.js';

const options = {
  ...signingOptions,
  osslsigncode: { type: 'boolean', description: 'let osslsigncode sign, with --certificate FILE and --key FILE|URI' },
  json: { type: 'boolean', description: 'the files that were signed as JSON' },
} as const satisfies CommandOptions;

/** `rdp0x904 sign FILE|FOLDER …`: signs PowerShell files with Authenticode; all of them or none. */
export const signCommand: Command = {
  usage: 'sign FILE|FOLDER ...',
  summary: 'sign PowerShell files with Authenticode; all of them or none',
  options,
  run: sign,
};

async function sign(args: readonly string[]): Promise<number> {
  const { values, positionals } = readOptions(args, options);
  if (positionals.length === 0) throw optionError('No file and no folder was named.');
  const signer = await (values.osslsigncode === true ? osslsigncode(values) : ours(values));
  const signed = await signPaths(positionals, signer);
  if (values.json === true) console.log(JSON.stringify(signed, undefined, 2));
  else for (const file of signed) console.log(`signed  ${printable(file)}`);
  return exitCodes.fine;
}

async function ours(values: SigningValues): Promise<FileSigner> {
  const signer = await signerFrom(values);
  if (signer === undefined) {
    throw optionError('Who signs is missing: --pfx, --certificate and --key, --external or --development.');
  }
  const options = await signOptionsFrom(values);
  return (bytes, extension) => signFile(bytes, extension, signer, options);
}

/** osslsigncode as the signer; our verifier has the last word. */
async function osslsigncode(values: SigningValues): Promise<FileSigner> {
  const other = (['pfx', 'external', 'development'] as const).filter((each) => values[each] !== undefined);
  if (other.length > 0) throw optionError(`--${other.join(' and --')} and --osslsigncode exclude each other.`);
  if (values['timestamp-roots'] !== undefined) {
    throw optionError('--timestamp-roots does not go with --osslsigncode, which asks the authority itself.');
  }
  return osslsigncodeSigner({
    ...certificateFiles(values),
    key: required(values, 'key'),
    passphrase: passphraseSource(values),
    arguments: values['external-argument'],
    timestampUrls: values.timestamp ?? [],
  });
}
