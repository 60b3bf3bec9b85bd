import { spawn } from 'node:child_process';
import { once } from 'node:events';
import type { Readable } from 'node:stream';
import { stop } from './processes.js';

/** An X server without a screen, for programs that insist on one. */
export async function startScreen(): Promise<{ readonly display: string; stop(): Promise<void> }> {
  // Xvfb picks a free display by itself and tells it on descriptor 3 once it is ready.
  const options = ['-displayfd', '3', '-screen', '0', '640x480x24', '-nolisten', 'tcp'];
  const screen = spawn('Xvfb', options, { stdio: ['ignore', 'ignore', 'ignore', 'pipe'] });
  const [number] = (await once(screen.stdio[3] as Readable, 'data')) as [Buffer];
  return { display: `:${number.toString().trim()}`, stop: () => stop(screen) };
}
