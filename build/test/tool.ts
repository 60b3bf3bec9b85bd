import { join } from 'node:path';
import { runToEnd } from '../pester/process.js';
import { projectRoot } from '../root.js';

/** Nothing that `npm test` starts takes longer, in seconds. */
const longest = 3600;

/**
 * Runs a script of node_modules, and tells whether it found nothing to say. With `show` its output goes to the terminal as
 * it comes, otherwise only after a failure: several tools run at a time.
 */
export async function runTool(
  path: string,
  args: readonly string[],
  { show = false }: { readonly show?: boolean } = {},
): Promise<boolean> {
  const script = join(projectRoot, 'node_modules', path);
  const options = { timeoutSeconds: longest, show, folder: projectRoot };
  const { exitCode, output } = await runToEnd(process.execPath, [script, ...args], options);
  if (exitCode !== 0 && output !== '') console.log(output);
  return exitCode === 0;
}
