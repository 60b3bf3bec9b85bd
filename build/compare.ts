import { extname } from 'node:path';
import { ToolError } from '../src/errors.js';
import { scriptExtension } from '../src/signing/text.js';
import { removeSignature } from '../src/signing/traps.js';
import { untar, unzip, zip } from './archive.js';
import type { Files } from './files.js';

/** Files that others add to what is published, and that no module loads. */
const addedByOthers: ReadonlySet<string> = new Set([
  // PowerShellGet and PSResourceGet, when they install.
  'PSGetModuleInfo.xml',
  // NuGet galleries that sign what they pass on.
  '.signature.p7s',
]);

/**
 * Compares what was published with what the source gives, signatures left out.
 * @returns a sentence for each difference; none if they match
 */
export function compareFiles(published: Files, rebuilt: Files): string[] {
  const differences = [...rebuilt.keys()].filter((path) => !published.has(path)).map((path) => `${path} is missing.`);
  for (const [path, bytes] of published) {
    const expected = rebuilt.get(path);
    if (expected === undefined) {
      if (!addedByOthers.has(path)) differences.push(`${path} does not come from the source.`);
    } else if (Buffer.compare(withoutSignature(path, bytes), expected) !== 0) {
      differences.push(`${path} differs from the source.`);
    }
  }
  return differences.sort();
}

/**
 * Compares a published artefact with its unsigned rebuild. An archive must also be what the build makes of the files in
 * it: two tools could otherwise unpack different files from the same bytes.
 * @param name file name, whose extension says what it is
 * @throws ToolError E_COMPARE_ARCHIVE
 */
export function compareArtefact(name: string, published: Uint8Array, rebuilt: Uint8Array, moment: Date): string[] {
  const files = open(name, published);
  const differences = compareFiles(files, open(name, rebuilt));
  const isZip = ['.nupkg', '.zip'].includes(extname(name));
  if (isZip && differences.length === 0 && Buffer.compare(zip(files, moment), published) !== 0) {
    differences.push('The archive holds the right files, but was not written by this build.');
  }
  return differences;
}

function open(name: string, bytes: Uint8Array): Files {
  try {
    switch (extname(name)) {
      case '.nupkg':
      case '.zip':
        return unzip(bytes);
      case '.tgz':
        return untar(bytes);
      default:
        return new Map([[name, bytes]]);
    }
  } catch (cause) {
    throw new ToolError('E_COMPARE_ARCHIVE', `${name} cannot be unpacked.`, 'Download it again.', { cause });
  }
}

/** A broken signature block stays, and so differs from the source. */
function withoutSignature(path: string, bytes: Uint8Array): Uint8Array {
  if (scriptExtension(path) === undefined) return bytes;
  try {
    return removeSignature(bytes, extname(path));
  } catch (failure) {
    if (failure instanceof ToolError) return bytes;
    throw failure;
  }
}
