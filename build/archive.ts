import { gunzipSync, unzipSync, zipSync } from 'fflate';
import { type Files, sorted } from './files.js';

/**
 * A ZIP archive that depends on nothing but its files and the day. The compression is pure JavaScript, because the zlib
 * of Node differs between its versions and between processors.
 */
export function zip(files: Files, moment: Date): Uint8Array {
  // A ZIP time has no zone and is written in local time. At noon no zone puts its clocks forward.
  const mtime = new Date(moment.getUTCFullYear(), moment.getUTCMonth(), moment.getUTCDate(), 12);
  const options = { mtime, level: 9 } as const;
  return zipSync(Object.fromEntries(sorted(files).map(([path, bytes]) => [path, [bytes, options]])));
}

/** @throws Error if it is no ZIP archive */
export function unzip(bytes: Uint8Array): Files {
  const entries = Object.entries(unzipSync(bytes));
  return new Map(entries.filter(([path]) => !path.endsWith('/')));
}

const block = 512;

/**
 * The files of a tar archive behind gzip (POSIX.1-2024, pax, "ustar Interchange Format"). Links and what else is no file
 * come with their type in their name, so that they are not overlooked.
 * @throws Error if it is no gzip
 */
export function untar(bytes: Uint8Array): Files {
  const archive = Buffer.from(gunzipSync(bytes));
  const files = new Map<string, Uint8Array>();
  const field = (start: number, length: number): string =>
    archive.toString('latin1', start, start + length).replace(/\0.*$/s, '');
  for (let header = 0; header + block <= archive.length && archive[header] !== 0; ) {
    const prefix = field(header + 345, 155);
    const name = `${prefix === '' ? '' : `${prefix}/`}${field(header, 100)}`;
    const size = Number.parseInt(field(header + 124, 12), 8) || 0;
    const type = field(header + 156, 1);
    const content = archive.subarray(header + block, header + block + size);
    files.set(type === '0' || type === '' ? name : `${name} (type ${type})`, content);
    header += block + Math.ceil(size / block) * block;
  }
  return files;
}
