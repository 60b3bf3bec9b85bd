import { type ModuleContent, singleFileScript } from '../src/compiler/module.js';
import { runScript } from '../src/compiler/run-script.js';
import type { SignOptions } from '../src/signing/sign.js';
import type { Signer } from '../src/signing/signer.js';
import { zip } from './archive.js';
import { checksums, detachedSignature } from './checksums.js';
import { type Files, signScripts, windowsFile } from './files.js';
import { installerFiles, moduleInZip } from './install-zip.js';
import { moduleTree, shippedModule } from './module-tree.js';
import { npmPackage } from './npm-package.js';
import { nupkg } from './nupkg.js';
import { sbom } from './sbom.js';

export interface ReleaseOptions {
  /** Folder of package.json. */
  readonly root: string;
  /** As the compiler gives it. */
  readonly module: ModuleContent;
  /** The time that goes into the archives. */
  readonly moment: Date;
  /** Without it nothing is signed, and the artefacts depend on the source alone. */
  readonly signer?: Signer | undefined;
  readonly signing?: SignOptions;
}

/**
 * Everything that a release consists of, by file name.
 * @throws ToolError E_PACK_NOTES, E_PACK_NPM, and those of signing
 */
export async function releaseFiles({ root, moment, signer, signing, ...given }: ReleaseOptions): Promise<Files> {
  const sign = (files: Files): Promise<Files> =>
    signer === undefined ? Promise.resolve(files) : signScripts(files, signer, signing);
  const module = shippedModule(root, given.module);
  const { name, version } = module;
  const unsigned = moduleTree(root, module);
  const files = await sign(unsigned);
  const installer = await sign(installerFiles(root, module, unsigned));
  const runFile = `${name}.ps1`;
  const single = `${name}-${version}.ps1`;
  const artefacts = new Map<string, Uint8Array>([
    [`${name}.${version}.nupkg`, nupkg(module, files, moment)],
    [`${name}-${version}.zip`, zip(new Map([...installer, ...moduleInZip(module, files)]), moment)],
    ...(await sign(new Map([[single, windowsFile(single, singleFileScript(module))]]))),
    ...(await sign(new Map([[runFile, windowsFile(runFile, runScript(module))]]))),
    [`rdp0x904-${version}.tgz`, await npmPackage(root)],
    [`rdp0x904-${version}.cdx.json`, Buffer.from(sbom(root, moment))],
  ]);
  const sums = checksums(artefacts);
  artefacts.set('SHA256SUMS', sums);
  if (signer !== undefined) {
    artefacts.set('SHA256SUMS.p7s', await detachedSignature(sums, signer, signing?.timestamp));
  }
  return artefacts;
}
