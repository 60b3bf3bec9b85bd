import { readFile } from 'node:fs/promises';

/** The parts of the host script, in the order in which host.ps1 reads them. They lie beside this module. */
const parts = ['host', 'read-values', 'write-values', 'records', 'report', 'streams', 'worker'];

const folder = new URL('./host/', import.meta.url);

/** The text of `-Command`: it only opens the channel and runs the first text that arrives on it. */
export function readBootstrap(): Promise<string> {
  return readFile(new URL('bootstrap.ps1', folder), 'utf8');
}

/** The lines that a new host expects: its own script, the settings, then the scripts of its workers. */
export async function readHostLines(marker: string, culture: string): Promise<string> {
  const texts = await Promise.all(parts.map((part) => readFile(new URL(`${part}.ps1`, folder))));
  const [host = '', ...others] = texts.map((text) => text.toString('base64'));
  return [host, `${marker} ${culture}`, ...others, ''].join('\n');
}
