/** A file name as one word of a command that the user copies into a shell. */
export function quoted(file: string, platform = process.platform): string {
  if (/^[\w./:\\@%+=-]+$/.test(file) && !(platform !== 'win32' && file.includes('\\'))) return file;
  return platform === 'win32' ? `"${file}"` : `'${file.replaceAll("'", String.raw`'\''`)}'`;
}
