import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { connect, createServer } from 'node:net';
import { tmpdir, userInfo } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

const programs = ['/usr/sbin/sshd', '/usr/bin/ssh', '/usr/bin/ssh-keygen'];

/** Why no SSH server can be started here; empty where one can. */
export const whyNoSshd = programs
  .filter((each) => !existsSync(each))
  .map((each) => `${each} is not installed`)
  .join(', ');

/** An SSH server on loopback that lets this user in with a key of its own. */
export interface SshServer extends AsyncDisposable {
  readonly port: number;
  readonly user: string;
  /** A configuration for ssh that knows the server and has the key. */
  readonly configFile: string;
  /** The same without the key of the server. */
  readonly strangerFile: string;
}

/** Starts the real sshd with keys and files in a folder of its own; nothing of the user's is read or written. */
export async function startSshServer(): Promise<SshServer> {
  // A folder with a space: paths are quoted.
  const folder = await mkdtemp(join(tmpdir(), 'rdp tunnel '));
  for (const name of ['host', 'user'])
    spawnSync('/usr/bin/ssh-keygen', ['-q', '-t', 'ed25519', '-N', '', '-f', join(folder, name)]);
  const port = await freePort();
  const hostKey = (await readFile(join(folder, 'host.pub'), 'utf8')).trim();
  await writeFile(join(folder, 'known'), `[127.0.0.1]:${port} ${hostKey}\n`);
  await writeFile(join(folder, 'none'), '');
  await writeFile(join(folder, 'config'), clientConfig(folder, 'known'));
  await writeFile(join(folder, 'stranger'), clientConfig(folder, 'none'));
  await writeFile(
    join(folder, 'sshd_config'),
    [
      `Port ${port}`,
      'ListenAddress 127.0.0.1',
      `HostKey "${join(folder, 'host')}"`,
      `AuthorizedKeysFile "${join(folder, 'user.pub')}"`,
      'PidFile none',
      'StrictModes no',
      'UsePAM no',
      'PasswordAuthentication no',
      'PermitRootLogin prohibit-password',
      '',
    ].join('\n'),
  );
  if (userInfo().uid === 0) spawnSync('mkdir', ['-p', '/run/sshd']);
  const server = spawn('/usr/sbin/sshd', ['-D', '-e', '-f', join(folder, 'sshd_config')], { stdio: 'ignore' });
  await untilOpen(port, server);
  return {
    port,
    user: userInfo().username,
    configFile: join(folder, 'config'),
    strangerFile: join(folder, 'stranger'),
    async [Symbol.asyncDispose]() {
      const ended = new Promise((resolve) => server.once('exit', resolve));
      if (server.exitCode === null) {
        server.kill();
        await ended;
      }
      await rm(folder, { recursive: true });
    },
  };
}

const clientConfig = (folder: string, known: string): string =>
  `UserKnownHostsFile "${join(folder, known)}"\nGlobalKnownHostsFile /dev/null\nIdentitiesOnly yes\nIdentityFile "${join(folder, 'user')}"\n`;

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await new Promise((resolve) => server.once('listening', resolve));
  const address = server.address();
  await new Promise((resolve) => server.close(resolve));
  return typeof address === 'object' && address !== null ? address.port : 0;
}

async function untilOpen(port: number, server: ChildProcess): Promise<void> {
  while (server.exitCode === null) {
    const open = await new Promise<boolean>((resolve) => {
      const socket = connect(port, '127.0.0.1');
      socket.once('connect', () => resolve(true)).once('error', () => resolve(false));
      socket.once('connect', () => socket.destroy());
    });
    if (open) return;
    await sleep(50);
  }
  throw new Error(`sshd ended with ${server.exitCode}.`);
}
