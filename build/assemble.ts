import { rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { ModuleContent } from '../src/compiler/module.js';
import { ToolError } from '../src/errors.js';
import { developmentSigner } from '../src/signing/development.js';
import { signFolder, verifyFolder } from '../src/signing/folder.js';
import type { Signer } from '../src/signing/signer.js';
import { writeFiles } from './files.js';
import { moduleTree, shippedModule } from './module-tree.js';
import { projectRoot } from './root.js';

/** A module as it would be installed. */
export interface Assembled {
  /** `module/Rdp0x904/<version>`. */
  readonly folder: string;
  readonly signed: readonly string[];
  /** SHA-1 thumbprint of the signer, for pinning. */
  readonly thumbprint: string;
}

/**
 * Puts the compiled module together, signs every script and verifies each. The folder appears only when all of it is
 * done; what was there before stays until then.
 * @throws ToolError E_FOLDER, and those of signing
 */
export async function assemble(
  module: ModuleContent,
  options: { readonly root?: string; readonly signer?: Signer } = {},
): Promise<Assembled> {
  const folder = join(options.root ?? projectRoot, 'module', module.name, module.version);
  const fresh = `${folder}.${process.pid}.new`;
  const chosen = options.signer ?? (await developmentSigner());
  try {
    await writeFiles(fresh, moduleTree(projectRoot, shippedModule(projectRoot, module)));
    const signed = await signFolder(fresh, chosen);
    const { thumbprint } = chosen.certificate;
    const refused = (await verifyFolder(fresh, { thumbprint })).filter((each) => each.status !== 'Valid');
    if (refused[0] !== undefined) {
      throw new ToolError(
        'E_SIGNING_VERIFY',
        `${refused[0].file} does not verify: ${refused[0].reason}`,
        'Report this as a defect.',
      );
    }
    await rm(folder, { recursive: true, force: true });
    await rename(fresh, folder);
    return { folder, signed, thumbprint };
  } catch (failure) {
    if (
      failure instanceof Error &&
      'code' in failure &&
      ['EACCES', 'EPERM', 'EROFS', 'ENOSPC', 'ENOTDIR', 'EEXIST'].includes(String(failure.code))
    ) {
      const mend = 'Make the folder writable or free some space, then run the same command again.';
      throw new ToolError('E_FOLDER', `${folder} cannot be written (${String(failure.code)}).`, mend, {
        cause: failure,
      });
    }
    throw failure;
  } finally {
    await rm(fresh, { recursive: true, force: true }).catch(() => {});
  }
}
