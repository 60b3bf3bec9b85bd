import { closeRdpConnection, connectRdpSocket, receiveRdpData } from '../border/connection.js';
import { CommandError, getErrorCategory, type Integer } from '../border/dotnet.js';
import { startSleep } from '../border/time.js';
import { closeTunnelProcess, measureTunnelHealth, openTunnelProcess, type TunnelProcess } from '../border/tunnel.js';
import {
  answerLimit,
  clientProtocols,
  convertToExchange,
  convertToProtocolRequest,
} from '../protocol/negotiate-step.js';

/**
 * An SSH tunnel to a Remote Desktop host. In PowerShell it has the methods Close and Dispose.
 *
 * @typeName Rdp0x904.Tunnel
 */
export interface Tunnel {
  /** The host behind the tunnel, with its port. */
  readonly target: string;
  /** What the client connects to, such as `127.0.0.1:50123`. */
  readonly address: string;
  readonly processId: Integer;
  /** UTC: with the number of the process it tells which one is meant. */
  readonly started: string;
}

/**
 * What became of a tunnel that was to be ended.
 *
 * @typeName Rdp0x904.ClosedTunnel
 */
export interface ClosedTunnel {
  readonly target: string;
  /** False where it had ended before. */
  readonly ended: boolean;
}

/** What is asked of OpenSSH. */
export interface TunnelRequest {
  readonly gateway: string;
  readonly gatewayPort: Integer;
  /** Empty where ssh knows by itself, as are the two files. */
  readonly user: string;
  readonly identityFile: string;
  readonly configFile: string;
  readonly target: string;
  readonly targetPort: Integer;
  readonly localPort: Integer;
}

/**
 * The arguments of ssh(1) as one text. No name can pass for an option: those that begin with a hyphen are refused, and the
 * gateway stands behind `--`.
 *
 * @throws NameRefused, PathRefused
 */
export function convertToTunnelArgument(request: TunnelRequest, seconds: Integer): string {
  assertHostName(request.gateway);
  assertHostName(request.target);
  if (request.user !== '' && !/^[A-Za-z0-9_][A-Za-z0-9._@+\\-]*$/.test(request.user)) {
    throw new CommandError(
      'NameRefused',
      'InvalidArgument',
      `'${request.user}' is no name of a user that ssh is given.`,
    );
  }
  // An IPv6 address stands in brackets (ssh(1), -L).
  const target = request.target.includes(':') ? `[${request.target}]` : request.target;
  const forward = `127.0.0.1:${request.localPort}:${target}:${request.targetPort}`;
  const user = request.user === '' ? '' : ` -l ${request.user}`;
  const identity = request.identityFile === '' ? '' : ` -i ${convertToQuotedPath(request.identityFile)}`;
  const config = request.configFile === '' ? '' : ` -F ${convertToQuotedPath(request.configFile)}`;
  return (
    '-N -T -n -o BatchMode=yes -o ExitOnForwardFailure=yes -o ServerAliveInterval=15 ' +
    `-o ConnectTimeout=${seconds} -p ${request.gatewayPort} -L ${forward}${user}${identity}${config} ` +
    `-- ${request.gateway}`
  );
}

function assertHostName(name: string): void {
  if (/^[A-Za-z0-9_:][A-Za-z0-9._:%-]*$/.test(name)) return;
  throw new CommandError(
    'NameRefused',
    'InvalidArgument',
    `'${name}' is no name or address of a host that ssh is given.`,
  );
}

/** In quotes, where only a quote and a backslash before it mean something else. */
function convertToQuotedPath(path: string): string {
  if (path.includes('"') || path.endsWith('\\') || path.startsWith('-') || path.includes('\n')) {
    throw new CommandError('PathRefused', 'InvalidArgument', `'${path}' is no path of a file that ssh is given.`);
  }
  return `"${path}"`;
}

/** Starts ssh, and waits until Remote Desktop answers through it. What does not come up in time is ended again. */
export function connectTunnel(parameters: string, localPort: Integer, seconds: Integer): TunnelProcess {
  const process = invokeTunnelProgram(parameters);
  let waited = 0;
  try {
    while (!testRdpBehind(localPort)) {
      const { HasEnded, Complaint } = measureTunnelHealth({ Process: process.Process });
      if (HasEnded) {
        throw new CommandError(
          'TunnelFailed',
          'ResourceUnavailable',
          `ssh ended: ${Complaint.trim()} It asks nothing here: connect once by hand, so that it knows the key of the ` +
            'server, and use a key that needs no password.',
        );
      }
      if (waited >= seconds) {
        throw new CommandError(
          'TunnelSilent',
          'OperationTimeout',
          `The tunnel is open, and no Remote Desktop answered through it within ${seconds} seconds. Is the port right, ` +
            'and may the SSH server reach it?',
        );
      }
      startSleep({ Seconds: 1 });
      waited += 1;
    }
    return process;
  } catch (failure) {
    closeTunnelProcess({ ProcessId: process.ProcessId, Started: process.Started });
    throw failure;
  }
}

function invokeTunnelProgram(parameters: string): TunnelProcess {
  try {
    return openTunnelProcess({ Arguments: parameters });
  } catch (failure) {
    if (getErrorCategory(failure) !== 'ObjectNotFound') throw failure;
    throw new CommandError(
      'SshMissing',
      'ObjectNotFound',
      'This computer has no OpenSSH client. An administrator adds it: Add-WindowsCapability -Online -Name ' +
        'OpenSSH.Client~~~~0.0.1.0.',
    );
  }
}

/** Whether what answers on a port of this computer speaks Remote Desktop (MS-RDPBCGR 2.2.1.2). Sends no credentials. */
function testRdpBehind(port: Integer): boolean {
  const { Connection: connection } = connectRdpSocket({ Address: '127.0.0.1', Port: port, Milliseconds: 1000 });
  if (connection === undefined) return false;
  try {
    const received = receiveRdpData({
      Connection: connection,
      Bytes: convertToProtocolRequest(clientProtocols),
      Most: answerLimit,
      Milliseconds: 3000,
    });
    return convertToExchange(received.Bytes, 'closed').kind === 'answer';
  } finally {
    closeRdpConnection({ Connection: connection });
  }
}
