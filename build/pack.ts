import { rm } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { readOptions } from '../src/cli/options.js';
import { signerFrom, signingOptions, signOptionsFrom } from '../src/cli/signing-options.js';
import { developmentSigner } from '../src/signing/development.js';
import { writeFiles } from './files.js';
import { generate } from './generate.js';
import { sourceMoment } from './moment.js';
import { releaseFiles } from './release.js';
import { projectRoot } from './root.js';
import { runScript } from './script.js';

const options = { ...signingOptions, unsigned: { type: 'boolean' }, out: { type: 'string' } } as const;

/**
 * `npm run pack`: the artefacts of a release in dist/release/, or in `--out FOLDER`. Signed by whom the signing options
 * name, else with the development certificate; `--unsigned`: not at all.
 */
await runScript(async (args) => {
  const { values } = readOptions(args, options);
  const signer = values.unsigned === true ? undefined : ((await signerFrom(values)) ?? (await developmentSigner()));
  const { result } = await generate({ write: false });
  if (result.module === undefined) return 70;
  const moment = sourceMoment(projectRoot);
  const signing = await signOptionsFrom(values);
  const artefacts = await releaseFiles({ root: projectRoot, module: result.module, moment, signer, signing });
  const folder = resolve(values.out ?? join(projectRoot, 'dist', 'release'));
  await rm(join(folder, 'SHA256SUMS.p7s'), { force: true });
  await writeFiles(folder, artefacts);
  for (const [name, { length }] of artefacts) console.log(`${String(length).padStart(9)}  ${join(folder, name)}`);
  if (signer === undefined) console.log('Not signed.');
  else console.log(`Signer: ${signer.certificate.subject} ${signer.certificate.thumbprint}`);
  return 0;
});
