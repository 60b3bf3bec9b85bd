import { readFileSync } from 'node:fs';
import { join } from 'node:path';

interface LockedPackage {
  readonly name?: string;
  readonly version: string;
  readonly license?: string;
  /** Subresource Integrity, such as `sha512-<base64>`. */
  readonly integrity?: string;
  readonly dev?: boolean;
  readonly dependencies?: Readonly<Record<string, string>>;
}

/**
 * What the command line needs at run time, as CycloneDX 1.6 (ECMA-424), from package-lock.json. The PowerShell module
 * needs nothing but PowerShell.
 */
export function sbom(root: string, moment: Date): string {
  const lock = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')) as {
    readonly packages: Readonly<Record<string, LockedPackage>>;
  };
  const shipped = Object.entries(lock.packages).filter(([, each]) => each.dev !== true);
  const bill = {
    bomFormat: 'CycloneDX',
    specVersion: '1.6',
    version: 1,
    metadata: {
      timestamp: moment.toISOString(),
      component: component('', lock.packages[''], 'application'),
    },
    components: shipped.filter(([path]) => path !== '').map(([path, each]) => component(path, each, 'library')),
    dependencies: shipped.map(([path, each]) => ({
      ref: reference(path, each),
      dependsOn: Object.keys(each.dependencies ?? {})
        .flatMap((name) => resolve(lock.packages, path, name))
        .sort(),
    })),
  };
  return `${JSON.stringify(bill, undefined, 2)}\n`;
}

function component(path: string, locked: LockedPackage | undefined, type: 'application' | 'library') {
  if (locked === undefined) throw new Error('package-lock.json does not describe the project itself.');
  const [algorithm, digest] = locked.integrity?.split('-') ?? [];
  return {
    type,
    'bom-ref': reference(path, locked),
    name: nameOf(path, locked),
    version: locked.version,
    purl: reference(path, locked),
    ...(locked.license === undefined ? {} : { licenses: [licenseOf(locked.license)] }),
    ...(algorithm !== 'sha512' || digest === undefined
      ? {}
      : { hashes: [{ alg: 'SHA-512', content: Buffer.from(digest, 'base64').toString('hex') }] }),
  };
}

/** SPDX: one identifier, or an expression of several. */
const licenseOf = (license: string) => (/\s/.test(license) ? { expression: license } : { license: { id: license } });

/** Where Node would find a package: beside the one that asks, or further up. */
function resolve(packages: Readonly<Record<string, LockedPackage>>, from: string, name: string): string[] {
  for (let folder = from; ; folder = folder.slice(0, Math.max(folder.lastIndexOf('/node_modules/'), 0))) {
    const path = `${folder === '' ? '' : `${folder}/`}node_modules/${name}`;
    const found = packages[path];
    if (found !== undefined) return [reference(path, found)];
    if (folder === '') return [];
  }
}

const nameOf = (path: string, locked: LockedPackage): string =>
  path === '' ? (locked.name ?? '') : path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length);

/** Package URL (purl-spec, type npm): the @ of a scope is escaped. */
const reference = (path: string, locked: LockedPackage): string =>
  `pkg:npm/${nameOf(path, locked).replace('@', '%40')}@${locked.version}`;
