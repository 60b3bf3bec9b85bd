import { randomBytes } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer, type Server, type Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A local pipe that waits for one client: the process we are about to start. */
export interface PipeServer {
  /** What the client needs: the secret to show as its first line, and the name in Base64 of UTF-8. */
  invitation: string;
  /** Resolves with the connection of the first client that knows the secret; others are hung up on. */
  connected: Promise<Socket>;
  /** Stops waiting and removes what lies on disk. A connection that was made lives on. */
  close(): Promise<void>;
}

/**
 * Listens on a name that cannot be guessed: a named pipe on Windows; elsewhere a socket in a folder of our own, which
 * .NET takes for a named pipe when the name is an absolute path.
 */
export async function listenOnPipe(): Promise<PipeServer> {
  const secret = randomBytes(16).toString('hex');
  const server = createServer();
  const isWindows = process.platform === 'win32';
  const folder = isWindows ? undefined : await mkdtemp(join(tmpdir(), 'rdp0x904-'));
  const name = folder === undefined ? `rdp0x904-${randomBytes(16).toString('hex')}` : join(folder, 'pipe');
  await listen(server, isWindows ? `\\\\.\\pipe\\${name}` : name);
  return {
    invitation: `${secret} ${Buffer.from(name).toString('base64')}`,
    connected: waitForSecret(server, secret),
    async close() {
      server.close();
      if (folder !== undefined) await rm(folder, { recursive: true, force: true });
    },
  };
}

function listen(server: Server, path: string): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(path, resolve);
  });
}

function waitForSecret(server: Server, secret: string): Promise<Socket> {
  return new Promise((resolve) => {
    server.on('connection', (socket) => {
      let heard = '';
      socket.setEncoding('latin1');
      socket.on('error', () => socket.destroy());
      const listener = (text: string): void => {
        heard += text;
        if (heard.trimEnd() === secret && heard.endsWith('\n')) {
          socket.off('data', listener);
          resolve(socket);
        } else if (!`${secret}\r\n`.startsWith(heard) && !`${secret}\n`.startsWith(heard)) socket.destroy();
      };
      socket.on('data', listener);
    });
  });
}
