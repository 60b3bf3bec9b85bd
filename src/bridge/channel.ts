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
  /** Ways to the workers themselves, by their number from 0, so that no thread has to hand calls on. May be none. */
  lanes: readonly Writable[];
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
      return { input: child.stdin, output: child.stdout.setEncoding('latin1'), lanes: [] };
    },
    close: () => Promise.resolve(),
  };
}

/**
 * A local pipe whose name cannot be guessed: a named pipe on Windows; elsewhere a socket in a folder of our own, which
 * .NET takes for a named pipe when its name is an absolute path. Whoever comes must know a secret, too, because on
 * Windows anyone can list the names of pipes. The process comes once for itself, then once for each lane.
 */
export async function pipeChannel(laneCount: number): Promise<OpeningChannel> {
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
      const connected = waitForSecret(server, secret, 1 + laneCount);
      // Ended, so that programs that commands start find an empty standard input. Base64, as the name may hold anything.
      child.stdin.end(`${secret} ${Buffer.from(name).toString('base64')} ${laneCount}\n`);
      const [socket, ...lanes] = await connected;
      if (socket === undefined) throw new Error('nobody came');
      return { input: socket, output: socket, lanes };
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

/** Resolves with one connection for each number from 0, whose first line is the secret and that number. */
function waitForSecret(server: Server, secret: string, count: number): Promise<Socket[]> {
  const known = new Map<string, Socket>();
  const expected = Array.from({ length: count }, (_, number) => `${secret} ${number}`);
  const longest = secret.length + 12;
  return new Promise((resolve) => {
    server.on('connection', (socket) => {
      let heard = '';
      const listener = (text: string): void => {
        heard += text;
        if (!heard.includes('\n') && heard.length <= longest) return;
        socket.off('data', listener);
        const greeting = heard.trimEnd();
        if (!expected.includes(greeting) || known.has(greeting)) {
          socket.destroy();
          return;
        }
        known.set(greeting, socket);
        if (known.size === count) resolve(expected.flatMap((each) => known.get(each) ?? []));
      };
      socket.on('error', () => socket.destroy());
      socket.setEncoding('latin1').on('data', listener);
    });
  });
}
