import { createConnection, type Socket } from 'node:net';
import { type ConnectAttempt, convertToConnectStep } from './connect-step.js';
import { type Limit, remaining, waitFor, within } from './limit.js';
import type { ConnectFault, ConnectStep } from './report.js';
import { startClock } from './steps.js';

/** Opens sockets and closes every one of them at the end, whatever happened in between. */
export interface Sockets {
  open(address: string, port: number): Socket;
  closeAll(): void;
}

export function trackSockets(): Sockets {
  const opened: Socket[] = [];
  return {
    open(address, port) {
      const socket = createConnection({ host: address, port, noDelay: true });
      // A socket without a listener turns a late reset into a crash of the process.
      socket.on('error', () => {});
      opened.push(socket);
      return socket;
    },
    closeAll() {
      for (const socket of opened) socket.destroy();
    },
  };
}

/** Tries the addresses in turn, each with an equal share of the time that is left. */
export async function connect(
  sockets: Sockets,
  addresses: readonly string[],
  port: number,
  limit: Limit,
): Promise<{ step: ConnectStep; socket?: Socket }> {
  const clock = startClock();
  const attempts: ConnectAttempt[] = [];
  for (const [index, address] of addresses.entries()) {
    const share = remaining(limit) / (addresses.length - index);
    const { socket, code } = await connectOne(sockets, address, port, within(share, limit));
    attempts.push({ address, fault: socket === undefined ? faultOf(code) : undefined });
    if (socket !== undefined) return { step: convertToConnectStep(attempts, port, clock()), socket };
  }
  return { step: convertToConnectStep(attempts, port, clock()) };
}

async function connectOne(
  sockets: Sockets,
  address: string,
  port: number,
  limit: Limit,
): Promise<{ socket?: Socket; code: string }> {
  const socket = sockets.open(address, port);
  const code = await waitFor<string>(limit, (settle) => {
    const connected = () => settle('');
    const failed = (error: NodeJS.ErrnoException) => settle(error.code ?? 'unknown');
    socket.once('connect', connected).once('error', failed);
    return () => socket.off('connect', connected).off('error', failed);
  });
  // A reset can only follow an accepted connection: a closed port refuses. The next step sees that the server is gone.
  if (code === '' || code === 'ECONNRESET') return { socket, code };
  socket.destroy();
  return { code };
}

function faultOf(code: string): ConnectFault {
  switch (code) {
    case 'ECONNREFUSED':
      return 'refused';
    case 'timeout':
    case 'ETIMEDOUT':
      return 'timeout';
    case 'EHOSTUNREACH':
    case 'ENETUNREACH':
    case 'EHOSTDOWN':
    case 'ENETDOWN':
      return 'unreachable';
    case 'EACCES':
    case 'EPERM':
      return 'not permitted';
    default:
      return 'other';
  }
}
