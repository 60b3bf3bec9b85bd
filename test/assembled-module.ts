import { join } from 'node:path';
import { inject } from 'vitest';
import { type Assembled, assemble } from '../build/assemble.js';
import { developmentSigner } from '../src/signing/development.js';
import type { Signer } from '../src/signing/signer.js';
import { compiledModule } from './compiled-project.js';
import { madeOnce } from './run-folder.js';

/** Signs with a certificate that is thrown away after all tests. */
export const testSigner = (): Promise<Signer> => developmentSigner(new Date(), join(inject('runFolder'), 'signer'));

/** The module as it would be installed; whoever changes it takes a copy. */
export const assembledModule = (): Promise<Assembled> =>
  madeOnce('module', async (root) => assemble(await compiledModule(), { root, signer: await testSigner() }));
