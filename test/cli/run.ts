import { vi } from 'vitest';
import { main } from '../../src/cli/main.js';

/** What a user sees of one call. */
export interface Seen {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

/** Runs the command line in this process and keeps everything that it prints. */
export const run = (...args: string[]): Promise<Seen> => see(() => main(args));

/** Runs what prints to the console and gives an exit code. */
export async function see(command: () => Promise<number>): Promise<Seen> {
  const lines = { out: '', err: '' };
  const spies = (['log', 'error', 'warn', 'info', 'debug'] as const).map((name) =>
    vi.spyOn(console, name).mockImplementation((...each) => {
      lines[name === 'error' ? 'err' : 'out'] += `${each.join(' ')}\n`;
    }),
  );
  try {
    return { code: await command(), ...lines };
  } finally {
    for (const spy of spies) spy.mockRestore();
  }
}
