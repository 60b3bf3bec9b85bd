import { mkdtemp } from 'node:fs/promises';
import { join } from 'node:path';
import { inject } from 'vitest';
import { type Assembled, assemble } from '../build/assemble.js';
import { developmentSigner } from '../src/signing/development.js';
import type { Signer } from '../src/signing/signer.js';
import { compiledModule } from './compiled-project.js';

let signer: Promise<Signer> | undefined;
let assembled: Promise<Assembled> | undefined;

/** A folder of its own that is gone when all tests have ended. */
export const newFolder = (name: string): Promise<string> => mkdtemp(join(inject('runFolder'), `${name}-`));

/** Signs with a certificate that is thrown away, for all tests of a process. */
export function testSigner(): Promise<Signer> {
  signer ??= newFolder('signer').then((folder) => developmentSigner(new Date(), folder));
  return signer;
}

/** The module as it would be installed, put together once for all tests of a process; whoever changes it takes a copy. */
export function assembledModule(): Promise<Assembled> {
  assembled ??= Promise.all([newFolder('module'), testSigner()]).then(([root, by]) =>
    assemble(compiledModule(), { root, signer: by }),
  );
  return assembled;
}
