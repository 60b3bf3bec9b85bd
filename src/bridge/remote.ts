import { ToolError } from '../errors.js';
import { findOnPath } from './find-program.js';
import type { Candidate } from './probe.js';

/** A computer that is reached with `ssh`, whose own configuration (`~/.ssh/config`, agent, known hosts) holds too. */
export interface RemoteHost {
  /** Its name or address, or a name of the ssh configuration. */
  host: string;
  user?: string;
  port?: number;
  /** File of the private key. */
  identityFile?: string;
  /** Options of the ssh configuration, such as `{ ProxyJump: 'gateway' }`; they are passed with `-o`. */
  options?: Readonly<Record<string, string>>;
  /** The PowerShell there: a name on its PATH, or a path. Default `pwsh`. */
  program?: string;
}

/**
 * The ssh of this machine with everything that leads to a PowerShell there. The command that ssh sends consists of the
 * program's name, fixed arguments and base64, so it means the same to every shell that may read it there; parameters of
 * calls travel over standard input only.
 * @throws ToolError `E_REMOTE_HOST` for a name that ssh or a shell could take for something else,
 * `E_POWERSHELL_MISSING` without ssh.
 */
export async function remoteCandidate(remote: RemoteHost, environment: NodeJS.ProcessEnv): Promise<Candidate> {
  const { host, user, port, identityFile, options = {}, program = 'pwsh' } = remote;
  // ssh puts names into the commands of its own configuration (ssh_config(5), TOKENS), so only harmless letters pass.
  check('host', host, /^[\p{L}\p{N}_.:[\]@%][\p{L}\p{N}_.:[\]@%-]*$/u);
  if (user !== undefined) check('user', user, /^[\p{L}\p{N}_.@\\][\p{L}\p{N}_.@\\$-]*$/u);
  if (port !== undefined) check('port', String(port), /^[1-9]\d{0,4}$/);
  if (identityFile !== undefined) check('identity file', identityFile, /^[^-\0\r\n][^\0\r\n]*$/);
  check('program', program, /^[\w./~:\\][\w./~:\\-]*$/);
  for (const [name, value] of Object.entries(options)) {
    check('option', name, /^[A-Za-z][A-Za-z0-9]*$/);
    check(`option ${name}`, value, /^[^\0\r\n]+$/);
  }
  const ssh = await findOnPath('ssh', environment);
  if (ssh === undefined) {
    const mend = 'Install the OpenSSH client; Windows and macOS bring one.';
    throw new ToolError('E_POWERSHELL_MISSING', `There is no ssh on the PATH, so ${host} cannot be reached.`, mend);
  }
  return {
    path: ssh,
    arguments: [
      // No terminal and no questions: nobody is there to answer them.
      ...['-T', '-x', '-o', 'BatchMode=yes'],
      ...(user === undefined ? [] : ['-l', user]),
      ...(port === undefined ? [] : ['-p', String(port)]),
      ...(identityFile === undefined ? [] : ['-i', identityFile]),
      ...Object.entries(options).flatMap(([name, value]) => ['-o', `${name}=${value}`]),
      ...['--', host, program],
    ],
    origin: `ssh to ${host}`,
    isElsewhere: true,
    isReadByShell: true,
  };
}

function check(what: string, text: string, pattern: RegExp): void {
  if (pattern.test(text)) return;
  throw new ToolError(
    'E_REMOTE_HOST',
    `${JSON.stringify(text)} cannot be the ${what} of a remote PowerShell.`,
    'Use letters, digits and . _ : @, or give it a plain name in the configuration of ssh.',
  );
}
