import { newFolder } from '../run-folder.js';
import { PowerShellRunner } from './powershell-runner.js';

let opened: Promise<PowerShellRunner> | undefined;

/**
 * A PowerShell that runs compiled functions, for all tests of a process: what its code costs the first time is paid once.
 * It ends with the process.
 */
export async function sharedRunner(executable: string): Promise<PowerShellRunner> {
  opened ??= newFolder('compiler').then((folder) => new PowerShellRunner(executable, folder));
  return opened;
}
