/**
 * Says what is being done while it is, on a terminal; anywhere else nothing is printed. On standard error, so that the
 * output stays what was asked for.
 */
export async function whileSaying<T>(text: string, work: () => Promise<T>): Promise<T> {
  if (process.stderr.isTTY !== true || process.env.TERM === 'dumb') return work();
  process.stderr.write(`${text} ...`);
  try {
    return await work();
  } finally {
    // Back to the beginning of the line, and erase it (ECMA-48: EL).
    process.stderr.write('\r\u001b[K');
  }
}

/** Warnings of a cmdlet, which are no output of it. */
export function printWarning(text: string): void {
  console.error(`warning: ${text}`);
}
