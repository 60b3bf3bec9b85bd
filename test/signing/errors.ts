import { ToolError } from '../../src/errors.js';

/** The code of the ToolError that `run` ends with, or 'no error'. Any other error is thrown on. */
export async function codeOf(run: () => unknown): Promise<string> {
  try {
    await run();
    return 'no error';
  } catch (error) {
    if (error instanceof ToolError) return error.code;
    throw error;
  }
}
