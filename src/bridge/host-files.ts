import { readFile } from 'node:fs/promises';

/*
 * The host script lies beside this module, in parts. Each of its roles is a script of its own, made of the parts it
 * needs: the main thread; what reports the streams of the commands; the worker that runs them.
 */
const writing = ['containers', 'write-values'];
const reporting = [...writing, 'scripts', 'records', 'report'];
const roles = {
  host: [...writing, 'host'],
  streams: [...reporting, 'streams'],
  worker: ['read-values', ...reporting, 'worker'],
};

/** The text of `-Command`: it only opens the channel and runs the first text that arrives on it. */
export function readBootstrap(): Promise<string> {
  return readPart('bootstrap');
}

/** The lines that a new host expects: its own script, the settings, then what it needs for its workers. */
export async function readHostLines(marker: string, culture: string): Promise<string> {
  const [host, streams, worker] = await Promise.all([roles.host, roles.streams, roles.worker].map(readRole));
  return [host, `${marker} ${culture}`, streams, worker, ''].join('\n');
}

async function readRole(parts: string[]): Promise<string> {
  const texts = await Promise.all(parts.map(readPart));
  return Buffer.from(texts.join('\n')).toString('base64');
}

function readPart(name: string): Promise<string> {
  return readFile(new URL(`./host/${name}.ps1`, import.meta.url), 'utf8');
}
