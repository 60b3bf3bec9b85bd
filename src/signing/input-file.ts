import { readFile } from 'node:fs/promises';
import { ToolError } from '../errors.js';

/**
 * Reads a file that the user named: a certificate, a key, a revocation list.
 * @throws ToolError E_SIGNING_FILE
 */
export async function readInput(file: string): Promise<Buffer> {
  try {
    return await readFile(file);
  } catch (cause) {
    const mend = 'Check its name and your rights.';
    throw new ToolError('E_SIGNING_FILE', `The file ${file} cannot be read.`, mend, { cause });
  }
}
