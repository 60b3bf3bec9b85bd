import { execFileSync, spawn } from 'node:child_process';
import { existsSync, mkdirSync } from 'node:fs';
import { chmod, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { type AddressInfo, createServer, type Socket } from 'node:net';
import { tmpdir, userInfo } from 'node:os';
import { join } from 'node:path';
import type { RemoteHost } from '../../src/bridge/remote.js';

const program = ['/usr/sbin/sshd', '/usr/local/sbin/sshd', '/usr/libexec/sshd'].find((path) => existsSync(path));
/** Where an sshd that root starts wants an empty folder (Debian's build); its package makes it when the service starts. */
const emptyFolder = userInfo().uid === 0 && existsSync('/run') ? '/run/sshd' : undefined;

/** Why no sshd can be started here, or `undefined`. */
export const whyNoSshd: string | undefined =
  process.platform === 'win32'
    ? 'the tests start sshd on Linux and macOS only'
    : program === undefined
      ? 'sshd is not installed'
      : undefined;

/** An sshd on loopback into which the user of the tests may log in. */
export interface TestSshd {
  /** What reaches it. */
  readonly remote: RemoteHost;
  /** The command lines that it was asked to run, in order. */
  commands(): Promise<string[]>;
  close(): Promise<void>;
}

/** Starts one with keys and configuration of its own; a connection each has its own process, and none is left behind. */
export async function startSshd(): Promise<TestSshd> {
  if (program === undefined) throw new Error('There is no sshd.');
  const folder = await mkdtemp(join(tmpdir(), 'bridge-sshd-'));
  const file = (name: string): string => join(folder, name);
  for (const name of ['host', 'user']) {
    execFileSync('ssh-keygen', ['-q', '-t', 'ed25519', '-N', '', '-C', name, '-f', file(name)]);
  }
  // Notes each command before the user's own shell runs it, as sshd would have done.
  await writeFile(
    file('note'),
    `#!/bin/sh\nprintf '%s\\n' "$SSH_ORIGINAL_COMMAND" >> '${file('commands')}'\nexec /bin/sh -c "$SSH_ORIGINAL_COMMAND"\n`,
  );
  await chmod(file('note'), 0o755);
  await writeFile(
    file('config'),
    [
      `HostKey ${file('host')}`,
      `AuthorizedKeysFile ${file('user.pub')}`,
      `ForceCommand ${file('note')}`,
      // What bash counts from here is no first level, so it leaves out what the user's own start file does.
      'SetEnv SHLVL=1',
      ...['StrictModes no', 'UsePAM no', 'PasswordAuthentication no', 'PermitRootLogin yes', 'PrintMotd no', ''],
    ].join('\n'),
  );
  const [type, key] = (await readFile(file('host.pub'), 'utf8')).split(' ');

  let isEmptyFolderOurs = false;
  const sockets = new Set<Socket>();
  const server = createServer({ pauseOnConnect: true }, (socket) => {
    sockets.add(socket);
    socket.on('error', () => undefined).once('close', () => sockets.delete(socket));
    // For each connection, because another test may just have removed it.
    if (emptyFolder !== undefined && mkdirSync(emptyFolder, { recursive: true }) !== undefined)
      isEmptyFolderOurs = true;
    // As inetd would: one process for one connection.
    const child = spawn(program, ['-i', '-e', '-f', file('config')], { stdio: [socket, socket, 'ignore'] });
    child.once('exit', () => socket.destroy());
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  await writeFile(file('known_hosts'), `[127.0.0.1]:${port} ${type} ${key}\n`);
  return {
    remote: {
      host: '127.0.0.1',
      port,
      user: userInfo().username,
      identityFile: file('user'),
      options: { UserKnownHostsFile: file('known_hosts'), IdentitiesOnly: 'yes', IdentityAgent: 'none' },
    },
    commands: async () => (await readFile(file('commands'), 'utf8')).trimEnd().split('\n'),
    async close() {
      for (const socket of sockets) socket.destroy();
      await new Promise((resolve) => server.close(resolve));
      await rm(folder, { recursive: true });
      if (isEmptyFolderOurs && emptyFolder !== undefined) await rm(emptyFolder, { recursive: true, force: true });
    },
  };
}
