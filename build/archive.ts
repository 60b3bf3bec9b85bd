import { unzipSync, zipSync } from 'fflate';
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
