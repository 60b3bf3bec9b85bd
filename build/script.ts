import { exitCodeOf, printError } from '../src/cli/failure.js';

/** Runs a build script: its number is the exit code, and what it throws becomes one line and a code. */
export async function runScript(script: (args: readonly string[]) => Promise<number>): Promise<void> {
  try {
    process.exitCode = await script(process.argv.slice(2));
  } catch (failure) {
    printError(failure);
    process.exitCode = exitCodeOf(failure);
  }
}
