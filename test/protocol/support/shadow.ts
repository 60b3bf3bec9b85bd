import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, onTestFinished } from 'vitest';
import { startServer, stop } from './processes.js';
import { startScreen } from './screen.js';
import { freePort } from './servers.js';

/** Programs that the shadow server needs. */
export const shadowPrograms = ['freerdp-shadow-cli', 'winpr-hash', 'Xvfb'] as const;

/** A screen and an account for all tests of a `describe`; what it returns starts a shadow server and gives its port. */
export function useShadow(): (...options: readonly string[]) => Promise<number> {
  let folder = '';
  let screen: Awaited<ReturnType<typeof startScreen>> | undefined;
  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'freerdp-'));
    writeFileSync(join(folder, 'sam'), execFileSync('winpr-hash', ['-u', 'labuser', '-p', 'secret', '-f', 'sam']));
    screen = await startScreen();
  }, 30_000);
  afterAll(async () => {
    await screen?.stop();
    rmSync(folder, { recursive: true, force: true });
  });
  return async (...options) => {
    const port = await freePort();
    const env = { ...process.env, DISPLAY: screen?.display, HOME: folder, XDG_CONFIG_HOME: folder };
    const fixed = [`/port:${port}`, '/bind-address:127.0.0.1', `/sam-file:${join(folder, 'sam')}`];
    const server = await startServer('freerdp-shadow-cli', [...fixed, ...options], port, { env });
    onTestFinished(() => stop(server));
    return port;
  };
}
