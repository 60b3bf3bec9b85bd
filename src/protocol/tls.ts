import { constants } from 'node:crypto';
import { isIP, type Socket } from 'node:net';
import { connect, type TLSSocket } from 'node:tls';
import { type Limit, waitFor } from './limit.js';
import type { TlsStep } from './report.js';
import { startClock } from './steps.js';
import { sanitise } from './text.js';

type Failure = NodeJS.ErrnoException & { readonly reason?: string };

/**
 * The TLS handshake on a connection that has agreed to it. Everything is accepted, however old or untrusted: the probe
 * is to see what the server does, and sends no secret over it.
 */
export async function handshake(
  socket: Socket,
  host: string,
  limit: Limit,
): Promise<{ step: TlsStep; secured?: TLSSocket }> {
  const clock = startClock();
  const before = socket.bytesRead;
  const secured = connect({
    socket,
    // RFC 6066 section 3 allows no addresses here.
    servername: isIP(host) === 0 ? host : '',
    rejectUnauthorized: false,
    minVersion: 'TLSv1',
    ciphers: 'ALL:@SECLEVEL=0',
    minDHSize: 512,
    // Servers from before RFC 5746 are old, not absent.
    secureOptions: constants.SSL_OP_LEGACY_SERVER_CONNECT,
  });
  secured.on('error', () => {});
  const error = await waitFor<Failure | 'done' | 'closed'>(limit, (settle) => {
    const done = () => settle('done');
    const failed = (problem: Failure) => settle(problem);
    const closed = () => settle('closed');
    secured.once('secureConnect', done).once('error', failed).once('close', closed);
    return () => secured.off('secureConnect', done).off('error', failed).off('close', closed);
  });
  const durationMs = clock();
  if (error === 'done') {
    const version = secured.getProtocol() ?? 'unknown';
    const cipher = secured.getCipher()?.name ?? 'unknown';
    const step = {
      step: 'tls',
      outcome: 'passed',
      durationMs,
      detail: `${version}, ${cipher}`,
      version,
      cipher,
    } as const;
    return { step, secured };
  }
  const bytesReceived = Math.max(secured.bytesRead, socket.bytesRead) - before;
  secured.destroy();
  return { step: describe(error, durationMs, bytesReceived) };
}

function describe(error: Failure | 'timeout' | 'closed', durationMs: number, bytesReceived: number): TlsStep {
  const failed = { step: 'tls', outcome: 'failed', durationMs } as const;
  if (error === 'timeout') {
    const detail = `the handshake stalled after ${bytesReceived} bytes from the server`;
    return { ...failed, fault: 'timeout', detail, bytesReceived };
  }
  if (error === 'closed') return { ...failed, fault: 'closed', detail: 'the server closed the connection' };
  const code = error.code ?? '';
  if (code === 'ECONNRESET' || code === 'EPIPE') {
    return { ...failed, fault: 'closed', detail: 'the server dropped the connection during the handshake' };
  }
  // OpenSSL names what the other side complained about: "tlsv1 alert protocol version".
  const alert = /\balert (.+)$/.exec(error.reason ?? '')?.[1];
  if (alert !== undefined) return { ...failed, fault: 'alert', detail: `the server sent the alert "${alert}"`, alert };
  if (/WRONG_VERSION_NUMBER|PACKET_LENGTH_TOO_LONG|HTTP_REQUEST/.test(code)) {
    return { ...failed, fault: 'not TLS', detail: 'the server answered the handshake with something that is not TLS' };
  }
  return { ...failed, fault: 'protocol error', detail: sanitise(`${code} ${error.reason ?? error.message}`.trim()) };
}
