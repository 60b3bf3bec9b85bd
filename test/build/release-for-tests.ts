import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Files } from '../../build/files.js';
import { moduleTree, shippedModule } from '../../build/module-tree.js';
import { releaseFiles } from '../../build/release.js';
import { projectRoot } from '../../build/root.js';
import { compile } from '../../src/compiler/compile.js';
import type { ModuleContent } from '../../src/compiler/module.js';
import { developmentSigner } from '../../src/signing/development.js';
import type { Signer } from '../../src/signing/signer.js';

/** One release of this source, signed and not, made for one test file. */
export interface TestRelease {
  /** Empty folder for the tests. */
  readonly folder: string;
  readonly module: ModuleContent;
  readonly moment: Date;
  readonly signer: Signer;
  readonly signed: Files;
  readonly unsigned: Files;
  /** The unsigned files of the module's folder. */
  readonly tree: Files;
  /** An artefact by the end of its name. */
  artefact(ending: string, from?: Files): Uint8Array;
  remove(): Promise<void>;
}

/** Makes a release with a certificate that is thrown away. `remove` it afterwards. */
export async function makeRelease(): Promise<TestRelease> {
  const folder = await mkdtemp(join(tmpdir(), 'rdp0x904-release-'));
  const { module } = compile(projectRoot);
  if (module === undefined) throw new Error('The recipes do not compile.');
  const signer = await developmentSigner(new Date(), join(folder, 'key'));
  const moment = new Date('2026-03-29T01:30:00Z');
  const given = { root: projectRoot, module, moment };
  const signed = await releaseFiles({ ...given, signer });
  const unsigned = await releaseFiles(given);
  return {
    folder,
    module,
    moment,
    signer,
    signed,
    unsigned,
    tree: moduleTree(projectRoot, shippedModule(projectRoot, module)),
    artefact: (ending, from = signed) => {
      const [found] = [...from].filter(([name]) => name.endsWith(ending));
      if (found === undefined) throw new Error(`The release has no ${ending}.`);
      return found[1];
    },
    remove: () => rm(folder, { recursive: true, force: true }),
  };
}
