import { execFile, spawnSync } from 'node:child_process';

/** Whether a program can be started here. */
export function isInstalled(program: string): boolean {
  return spawnSync(program, ['--version'], { stdio: 'ignore' }).error === undefined;
}

/** Runs a program to its end. The code is -1 if a signal ended it, as .NET does with an unhandled exception. */
export function run(program: string, ...args: string[]): Promise<{ code: number; output: string }> {
  return new Promise((resolve, reject) => {
    const child = execFile(program, args, (error, stdout, stderr) => {
      if (child.pid === undefined) reject(error);
      else resolve({ code: child.exitCode ?? -1, output: stdout + stderr });
    });
  });
}
