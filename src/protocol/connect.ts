import { createConnection, type Socket } from 'node:net';
import { type Limit, remaining, waitFor, within } from './limit.js';
import type { ConnectStep } from './report.js';
import { startClock } from './steps.js';

type ConnectFault = Extract<ConnectStep, { outcome: 'failed' }>['fault'];

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

/**
 * Tries the addresses in turn, each with an equal share of the time that is left. When none answers, the most telling
 * fault is reported: a refusal comes from a living host, silence from nobody.
 */
export async function connect(
  sockets: Sockets,
  addresses: readonly string[],
  port: number,
  limit: Limit,
): Promise<{ step: ConnectStep; socket?: Socket }> {
  const clock = startClock();
  const failures: { address: string; fault: ConnectFault; code: string }[] = [];
  for (const [index, address] of addresses.entries()) {
    const share = remaining(limit) / (addresses.length - index);
    const { socket, code } = await connectOne(sockets, address, port, within(share, limit));
    if (socket !== undefined) {
      const before = failures.map((each) => `, after ${each.address}: ${each.fault}`).join('');
      const detail = `connected to ${address} port ${port}${before}`;
      return { step: { step: 'connect', outcome: 'passed', durationMs: clock(), detail, address }, socket };
    }
    failures.push({ address, fault: faultOf(code), code });
  }
  const order: readonly ConnectFault[] = ['refused', 'not permitted', 'timeout', 'unreachable', 'other'];
  const fault = order.find((each) => failures.some((failure) => failure.fault === each)) ?? 'other';
  const detail = failures.map((each) => `${each.address} port ${port}: ${each.fault} (${each.code})`).join('; ');
  return { step: { step: 'connect', outcome: 'failed', durationMs: clock(), detail, fault } };
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
