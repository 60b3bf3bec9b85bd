import { spawn } from 'node:child_process';

/** How a program ended. `undefined` exit code: it was not found, or was ended because its time was up. */
export interface Ended {
  readonly exitCode: number | undefined;
  readonly missing: boolean;
  readonly timedOut: boolean;
  /** Both streams in the order in which they came; empty where they went to the terminal. */
  readonly output: string;
}

/** Runs a program to its end. With `show` its output goes to the terminal; when its time is up it is killed. */
export function runToEnd(
  program: string,
  args: readonly string[],
  options: {
    readonly timeoutSeconds: number;
    readonly show?: boolean;
    readonly environment?: NodeJS.ProcessEnv;
    /** Where it starts; where this process is, if nothing is said. */
    readonly folder?: string;
  },
): Promise<Ended> {
  return new Promise((resolve) => {
    const child = spawn(program, args, {
      stdio: ['ignore', options.show === true ? 'inherit' : 'pipe', options.show === true ? 'inherit' : 'pipe'],
      env: options.environment ?? process.env,
      cwd: options.folder,
    });
    const chunks: Buffer[] = [];
    for (const stream of [child.stdout, child.stderr]) stream?.on('data', (chunk: Buffer) => chunks.push(chunk));
    let timedOut = false;
    const timer = setTimeout(() => {
      timedOut = true;
      child.kill('SIGKILL');
      // Whoever inherited the pipes may hold them open; nobody waits for that.
      for (const stream of [child.stdout, child.stderr]) stream?.destroy();
    }, options.timeoutSeconds * 1000);
    const end = (exitCode: number | undefined, missing: boolean): void => {
      clearTimeout(timer);
      resolve({ exitCode, missing, timedOut, output: Buffer.concat(chunks).toString('utf8').trim() });
    };
    child.on('error', () => end(undefined, true));
    child.on('close', (code) => end(timedOut ? undefined : (code ?? undefined), false));
  });
}
