import { constants } from 'node:crypto';
import { isIP, type Socket } from 'node:net';
import { connect, type TLSSocket } from 'node:tls';
import { type Limit, waitFor } from './limit.js';
import type { TlsStep } from './report.js';
import { startClock } from './steps.js';
import { convertToTlsStep, type TlsReading } from './tls-step.js';

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
  if (error !== 'done') {
    secured.destroy();
    return { step: convertToTlsStep(readFailure(error), clock()) };
  }
  const version = secured.getProtocol() ?? 'unknown';
  const cipher = secured.getCipher()?.standardName ?? 'unknown';
  return { step: convertToTlsStep({ kind: 'done', version, cipher }, clock()), secured };
}

function readFailure(error: Failure | 'timeout' | 'closed'): TlsReading {
  if (error === 'timeout' || error === 'closed') return { kind: error };
  const code = error.code ?? '';
  if (code === 'ECONNRESET' || code === 'EPIPE') return { kind: 'closed' };
  // OpenSSL names what the other side complained about: "tlsv1 alert protocol version".
  const alert = /\balert (.+)$/.exec(error.reason ?? '')?.[1];
  if (alert !== undefined) return { kind: 'alert', text: alert };
  if (/WRONG_VERSION_NUMBER|PACKET_LENGTH_TOO_LONG|HTTP_REQUEST/.test(code)) return { kind: 'not TLS' };
  return { kind: 'protocol error', text: `${code} ${error.reason ?? error.message}`.trim() };
}
