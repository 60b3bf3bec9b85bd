import { type ChildProcess, type SpawnOptions, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { createConnection } from 'node:net';

/** Whether all of these programs are installed. */
export function installed(...programs: readonly string[]): boolean {
  const folders = (process.env.PATH ?? '').split(':').concat('/usr/sbin', '/usr/bin');
  return programs.every((program) =>
    folders.some((folder) => spawnSync('test', ['-x', `${folder}/${program}`]).status === 0),
  );
}

/** Starts a server and waits until its port accepts connections. Says what it printed when it ends instead. */
export async function startServer(
  program: string,
  options: readonly string[],
  port: number,
  settings: SpawnOptions = {},
): Promise<ChildProcess> {
  const child = spawn(program, options, { ...settings, stdio: ['ignore', 'pipe', 'pipe'] });
  let output = '';
  child.stdout?.on('data', (chunk: Buffer) => (output += chunk));
  child.stderr?.on('data', (chunk: Buffer) => (output += chunk));
  for (let attempt = 0; attempt < 200; attempt += 1) {
    if (child.exitCode !== null) throw new Error(`${program} ended with ${child.exitCode}: ${output}`);
    if (await accepts(port)) return child;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  await stop(child);
  throw new Error(`${program} opened no port ${port}: ${output}`);
}

export async function stop(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const ended = once(child, 'exit');
  child.kill('SIGTERM');
  const stubborn = setTimeout(() => child.kill('SIGKILL'), 3000);
  await ended;
  clearTimeout(stubborn);
}

function accepts(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = createConnection({ host: '127.0.0.1', port });
    socket.once('connect', () => resolve(true)).once('error', () => resolve(false));
    socket.once('connect', () => socket.destroy());
  });
}
