import { spawn } from 'node:child_process';
import { createConnection } from 'node:net';
import { stop } from './processes.js';

/** An X server without a screen, for programs that insist on one. */
export async function startScreen(): Promise<{ readonly display: string; stop(): Promise<void> }> {
  // A number of its own, so that test files that run side by side do not compete for one.
  const display = `:${100 + (process.pid % 50_000)}`;
  // Without -noreset it starts over when its last client leaves, and turns away whoever comes at that moment.
  const options = [display, '-screen', '0', '640x480x24', '-nolisten', 'tcp', '-noreset'];
  const screen = spawn('Xvfb', options, { stdio: 'ignore' });
  const path = `/tmp/.X11-unix/X${display.slice(1)}`;
  while (!(await accepts(path))) {
    if (screen.exitCode !== null) throw new Error(`Xvfb ended with ${screen.exitCode} on display ${display}`);
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  return { display, stop: () => stop(screen) };
}

function accepts(path: string): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = createConnection({ path });
    socket.once('error', () => resolve(false));
    socket.once('connect', () => {
      socket.destroy();
      resolve(true);
    });
  });
}
