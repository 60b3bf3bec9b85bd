import type { ChildProcessWithoutNullStreams } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer, type Server, type Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Readable, Writable } from 'node:stream';

/** The two directions of text between us and the host script. */
export interface Channel {
  input: Writable;
  output: Readable;
}

/** A channel that waits for the process which is about to start. */
export interface OpeningChannel {
  /** Invites the process, over its standard input; resolves when it has come. */
  open(child: ChildProcessWithoutNullStreams): Promise<Channel>;
  /** Stops waiting and removes what lies on disk. A channel that is open stays open. */
  close(): Promise<void>;
}

/** Standard input and output, which everything that the process starts shares. */
export function standardChannel(): OpeningChannel {
  return {
    async open(child) {
      // No invitation: the channel is this one.
      child.stdin.write('\n');
      return { input: child.stdin, output: child.stdout.setEncoding('latin1') };
    },
    close: () => Promise.resolve(),
  };
}

/**
 * A local pipe whose name cannot be guessed: a named pipe on Windows; elsewhere a socket in a folder of our own, which
 * .NET takes for a named pipe when its name is an absolute path. Whoever comes must know a secret, too, because on
 * Windows anyone can list the names of pipes.
 */
export async function pipeChannel(): Promise<OpeningChannel> {
  const secret = randomBytes(16).toString('hex');
  const server = createServer();
  const isWindows = process.platform === 'win32';
  const folder = isWindows ? undefined : await mkdtemp(join(tmpdir(), 'rdp0x904-'));
  const name = folder === undefined ? `rdp0x904-${randomBytes(16).toString('hex')}` : join(folder, 'pipe');
  const close = async (): Promise<void> => {
    server.close();
    if (folder !== undefined) await rm(folder, { recursive: true, force: true });
  };
  try {
    await listen(server, isWindows ? `\\\\.\\pipe\\${name}` : name);
  } catch (error) {
    await close();
    throw error;
  }
  return {
    async open(child) {
      const connected = waitForSecret(server, secret);
      // Ended, so that programs that commands start find an empty standard input. Base64, as the name may hold anything.
      child.stdin.end(`${secret} ${Buffer.from(name).toString('base64')}\n`);
      const socket = await connected;
      return { input: socket, output: socket };
    },
    close,
  };
}

function listen(server: Server, path: string): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(path, resolve);
  });
}

/** Resolves with the connection that says the secret first; hangs up on all others. */
function waitForSecret(server: Server, secret: string): Promise<Socket> {
  return new Promise((resolve) => {
    server.on('connection', (socket) => {
      let heard = '';
      const listener = (text: string): void => {
        heard += text;
        if (!heard.includes('\n') && heard.length <= secret.length + 1) return;
        socket.off('data', listener);
        if (heard.trimEnd() === secret) resolve(socket);
        else socket.destroy();
      };
      socket.on('error', () => socket.destroy());
      socket.setEncoding('latin1').on('data', listener);
    });
  });
}
