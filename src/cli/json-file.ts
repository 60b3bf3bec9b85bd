import { readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { ToolError } from '../errors.js';

/**
 * Reads a file of JSON, in UTF-8 or, as Windows PowerShell redirects, in UTF-16.
 * @param what names it in the error, such as `--plan`
 * @throws ToolError E_FILE
 */
export function readJson(what: string, path: string): unknown {
  try {
    const bytes = readFileSync(path);
    const isUtf16 = bytes[0] === 0xff && bytes[1] === 0xfe;
    return JSON.parse(new TextDecoder(isUtf16 ? 'utf-16le' : 'utf-8').decode(bytes));
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause);
    throw new ToolError(
      'E_FILE',
      `${what} ${path} cannot be read as JSON: ${reason}.`,
      'Name a file that holds JSON.',
      { cause },
    );
  }
}

/**
 * Writes a file of JSON in one step, because others may read it at any time.
 * @throws ToolError E_FOLDER
 */
export function writeJson(path: string, value: unknown): void {
  const fresh = `${path}.${process.pid}.new`;
  try {
    writeFileSync(fresh, `${JSON.stringify(value, undefined, 2)}\n`);
    renameSync(fresh, path);
  } catch (cause) {
    rmSync(fresh, { force: true });
    const reason = cause instanceof Error ? cause.message : String(cause);
    throw new ToolError('E_FOLDER', `${path} cannot be written: ${reason}.`, 'Make its folder writable.', { cause });
  }
}
