import { join } from 'node:path';
import { type Files, readFiles, writeFiles } from '../../build/files.js';
import { moduleTree, shippedModule } from '../../build/module-tree.js';
import { releaseFiles } from '../../build/release.js';
import { projectRoot } from '../../build/root.js';
import type { Signer } from '../../src/signing/signer.js';
import { testSigner } from '../assembled-module.js';
import { compiledModule } from '../compiled-project.js';
import { madeOnce, newFolder } from '../run-folder.js';

/** One release of this source, signed and not. */
export interface TestRelease {
  /** Empty folder for the tests of a file. */
  readonly folder: string;
  readonly version: string;
  /** Names of the module's cmdlets. */
  readonly exported: readonly string[];
  readonly moment: Date;
  readonly signer: Signer;
  readonly signed: Files;
  readonly unsigned: Files;
  /** The unsigned files of the module's folder. */
  readonly tree: Files;
  /** An artefact by the end of its name. */
  artefact(ending: string, from?: Files): Uint8Array;
}

/** The release for all tests, with a certificate that is thrown away. */
export async function testRelease(): Promise<TestRelease> {
  const moment = new Date('2026-03-29T01:30:00Z');
  const signer = await testSigner();
  const { made, version, exported } = await madeOnce('release', async (made) => {
    const module = await compiledModule();
    const given = { root: projectRoot, module, moment };
    await writeFiles(join(made, 'signed'), await releaseFiles({ ...given, signer }));
    await writeFiles(join(made, 'unsigned'), await releaseFiles(given));
    await writeFiles(join(made, 'tree'), moduleTree(projectRoot, shippedModule(projectRoot, module)));
    const exported = module.exported.map(({ definition }) => definition.name);
    return { made, version: module.version, exported };
  });
  const signed = await readFiles(join(made, 'signed'));
  return {
    folder: await newFolder('release'),
    version,
    exported,
    moment,
    signer,
    signed,
    unsigned: await readFiles(join(made, 'unsigned')),
    tree: await readFiles(join(made, 'tree')),
    artefact: (ending, from = signed) => {
      const [found] = [...from].filter(([name]) => name.endsWith(ending));
      if (found === undefined) throw new Error(`The release has no ${ending}.`);
      return found[1];
    },
  };
}
