import { rm } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { readOptions } from '../src/cli/options.js';
import { ToolError } from '../src/errors.js';
import { developmentSigner } from '../src/signing/development.js';
import { loadSigner, type Signer } from '../src/signing/signer.js';
import { bundleCli } from './bundle-cli.js';
import { writeFiles } from './files.js';
import { generate } from './generate.js';
import { sourceMoment } from './moment.js';
import { releaseFiles } from './release.js';
import { projectRoot } from './root.js';
import { runScript } from './script.js';

const options = {
  unsigned: { type: 'boolean' },
  out: { type: 'string' },
  certificate: { type: 'string' },
  key: { type: 'string' },
  chain: { type: 'string' },
  /** Name of the environment variable, never the passphrase itself. */
  'passphrase-variable': { type: 'string' },
} as const;

/**
 * `npm run pack`: the artefacts of a release in dist/release/, or in `--out FOLDER`. Signed with the development
 * certificate, with `--certificate FILE --key FILE [--chain FILE] [--passphrase-variable NAME]`, or not: `--unsigned`.
 */
await runScript(async (args) => {
  const { values } = readOptions(args, options);
  const signer = values.unsigned === true ? undefined : await chosenSigner(values);
  const { result } = await generate({ write: false });
  if (result.module === undefined) return 70;
  const moment = sourceMoment(projectRoot);
  await bundleCli();
  const artefacts = await releaseFiles({ root: projectRoot, module: result.module, moment, signer });
  const folder = resolve(values.out ?? join(projectRoot, 'dist', 'release'));
  for (const name of artefacts.keys()) await rm(join(folder, name), { force: true });
  await writeFiles(folder, artefacts);
  for (const [name, { length }] of artefacts) console.log(`${String(length).padStart(9)}  ${join(folder, name)}`);
  console.log(
    signer === undefined ? 'Not signed.' : `Signer: ${signer.certificate.subject} ${signer.certificate.thumbprint}`,
  );
  return 0;
});

function chosenSigner(values: {
  readonly certificate?: string | undefined;
  readonly key?: string | undefined;
  readonly chain?: string | undefined;
  readonly 'passphrase-variable'?: string | undefined;
}): Promise<Signer> {
  const { certificate, key, chain, 'passphrase-variable': environment } = values;
  if (certificate === undefined && key === undefined) return developmentSigner();
  if (certificate === undefined || key === undefined) {
    throw new ToolError('E_OPTION', '--certificate and --key belong together.', 'Give both, or neither.');
  }
  return loadSigner({
    certificateFile: certificate,
    keyFile: key,
    chainFile: chain,
    passphrase: environment === undefined ? undefined : { environment },
  });
}
