import { ToolError } from '../../errors.js';
import { type Certificate, readCertificates } from '../../signing/certificate.js';
import { type FileVerdict, verifyPaths } from '../../signing/folder.js';
import { readInput } from '../../signing/input-file.js';
import { readOcspResponse } from '../../signing/ocsp-response.js';
import { printable } from '../../signing/printable.js';
import { readRevocationLists } from '../../signing/revocation-list.js';
import type { Command, CommandOptions } from '../command.js';
import { exitCodes } from '../failure.js';
import { readOptions } from '../options.js';
import { green, red } from '../terminal.js';

const options = {
  thumbprint: { type: 'string', value: 'HEX', description: 'of the certificate that you trust, SHA-1 or SHA-256' },
  roots: {
    type: 'string',
    multiple: true,
    value: 'FILE',
    description: 'certificates that you trust, in PEM; again for more',
  },
  'timestamp-roots': {
    type: 'string',
    multiple: true,
    value: 'FILE',
    description: 'of timestamp authorities; those of --roots when not given',
  },
  'require-timestamp': { type: 'boolean', description: 'only with a timestamp that is trusted' },
  crl: { type: 'string', multiple: true, value: 'FILE', description: 'a revocation list; again for more' },
  ocsp: { type: 'string', multiple: true, value: 'FILE', description: 'an OCSP response; again for more' },
  json: { type: 'boolean', description: 'the verdicts as JSON' },
} as const satisfies CommandOptions;

/** `rdp0x904 verify FILE|FOLDER …`: checks Authenticode signatures, on any system, against what the user trusts. */
export const verifyCommand: Command = {
  usage: 'verify FILE|FOLDER ...',
  summary: 'check Authenticode signatures, on any system',
  options,
  run: verify,
};

async function verify(args: readonly string[]): Promise<number> {
  const { values, positionals } = readOptions(args, options);
  if (positionals.length === 0) throw optionError('No file and no folder was named.');
  if (values.thumbprint === undefined && values.roots === undefined) {
    throw optionError('Whom to trust is missing: --thumbprint THUMBPRINT or --roots FILE.');
  }
  const requireTimestamp = values['require-timestamp'] === true;
  if (requireTimestamp && values.roots === undefined && values['timestamp-roots'] === undefined) {
    throw optionError('--require-timestamp needs --roots FILE or --timestamp-roots FILE.');
  }
  const lists = await Promise.all((values.crl ?? []).map(async (each) => readRevocationLists(await readInput(each))));
  const verdicts = await verifyPaths(positionals, {
    thumbprint: values.thumbprint,
    roots: await certificatesIn(values.roots),
    timestampRoots: await certificatesIn(values['timestamp-roots']),
    requireTimestamp,
    revocation: [
      ...lists.flat(),
      ...(await Promise.all((values.ocsp ?? []).map(async (each) => readOcspResponse(await readInput(each))))),
    ],
  });
  if (values.json === true) console.log(JSON.stringify(verdicts, undefined, 2));
  else for (const each of verdicts) console.log(line(each));
  return verdicts.every((each) => each.status === 'Valid') ? exitCodes.fine : exitCodes.signature;
}

async function certificatesIn(files: readonly string[] | undefined): Promise<Certificate[] | undefined> {
  if (files === undefined) return undefined;
  const all = await Promise.all(files.map(async (each) => readCertificates(await readInput(each))));
  return all.flat();
}

/** As wide as the longest name of a verdict. */
const statusWidth = 'UnknownError'.length;

function line({ status, file, reason, timestamp }: FileVerdict): string {
  const paint = status === 'Valid' ? green : red;
  const when = timestamp === undefined ? '' : ` Signed before ${timestamp.toISOString()}.`;
  return `${paint(status.padEnd(statusWidth))}  ${printable(file)}  ${printable(reason)}${when}`;
}

function optionError(message: string): ToolError {
  return new ToolError('E_OPTION', message, 'See rdp0x904 --help.');
}
