import type { Files } from '../../build/files.js';
import { moduleTree, shippedModule } from '../../build/module-tree.js';
import { releaseFiles } from '../../build/release.js';
import { projectRoot } from '../../build/root.js';
import type { ModuleContent } from '../../src/compiler/module.js';
import type { Signer } from '../../src/signing/signer.js';
import { newFolder, testSigner } from '../assembled-module.js';
import { compiledModule } from '../compiled-project.js';

/** One release of this source, signed and not. */
export interface TestRelease {
  /** Folder for the tests. */
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
}

let release: Promise<TestRelease> | undefined;

/** The release for all tests of a process, with a certificate that is thrown away. */
export function testRelease(): Promise<TestRelease> {
  release ??= makeRelease();
  return release;
}

async function makeRelease(): Promise<TestRelease> {
  const module = compiledModule();
  const signer = await testSigner();
  const moment = new Date('2026-03-29T01:30:00Z');
  const given = { root: projectRoot, module, moment };
  const signed = await releaseFiles({ ...given, signer });
  return {
    folder: await newFolder('release'),
    module,
    moment,
    signer,
    signed,
    unsigned: await releaseFiles(given),
    tree: moduleTree(projectRoot, shippedModule(projectRoot, module)),
    artefact: (ending, from = signed) => {
      const [found] = [...from].filter(([name]) => name.endsWith(ending));
      if (found === undefined) throw new Error(`The release has no ${ending}.`);
      return found[1];
    },
  };
}
