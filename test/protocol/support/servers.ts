import { once } from 'node:events';
import { type AddressInfo, createServer, type Server, type Socket } from 'node:net';
import { createSecureContext, TLSSocket } from 'node:tls';
import { onTestFinished } from 'vitest';
import { type MintedCertificate, mintCertificate } from '../../../src/lab/certificate.js';
import {
  convertToNegotiationResponse,
  getProtocolValue,
  type ProtocolName,
} from '../../../src/protocol/negotiation.js';

/** A server of a few lines on a port of 127.0.0.1, gone when the test is over. */
export async function serve(handle: (socket: Socket) => void): Promise<{ port: number; sockets: readonly Socket[] }> {
  const sockets: Socket[] = [];
  const server = createServer((socket) => {
    sockets.push(socket);
    socket.on('error', () => {});
    handle(socket);
  });
  const port = await listen(server);
  onTestFinished(() => {
    for (const socket of sockets) socket.destroy();
    server.close();
  });
  return { port, sockets };
}

/** Waits until the other side has hung up. */
export async function untilClosed(sockets: readonly Socket[]): Promise<void> {
  for (const socket of sockets) {
    socket.resume();
    if (!socket.closed) await new Promise((resolve) => socket.once('close', resolve));
  }
}

export async function listen(server: Server): Promise<number> {
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return (server.address() as AddressInfo).port;
}

/** A port on which nothing listens: it was free a moment ago. */
export async function freePort(): Promise<number> {
  const server = createServer();
  const port = await listen(server);
  server.close();
  await once(server, 'close');
  return port;
}

/** Answers the first thing that comes with these bytes. */
export function answering(bytes: readonly number[] | Uint8Array | string, then: (socket: Socket) => void = () => {}) {
  return (socket: Socket) => {
    socket.once('data', () => {
      socket.write(typeof bytes === 'string' ? bytes : Uint8Array.from(bytes));
      then(socket);
    });
  };
}

export function selecting(name: ProtocolName, then: (socket: Socket) => void = () => {}) {
  return answering(
    convertToNegotiationResponse({ kind: 'selected', protocol: getProtocolValue(name), flags: 0 }),
    then,
  );
}

/** Selects a protocol, then speaks TLS, then hands over what is inside. */
export function securing(name: ProtocolName, identity: MintedCertificate, then: (secured: TLSSocket) => void) {
  const secureContext = createSecureContext({ cert: identity.certificate, key: identity.key });
  return selecting(name, (socket) => {
    const secured = new TLSSocket(socket, { isServer: true, secureContext });
    secured.on('error', () => {});
    secured.once('secure', () => {
      then(secured);
      // Only who reads notices that the other side has gone.
      secured.resume();
    });
  });
}

/** A certificate without fault. */
export function goodCertificate(): Promise<MintedCertificate> {
  return mintCertificate({
    subject: 'localhost',
    notBefore: '2020-01-01 00:00:00Z',
    notAfter: '2090-01-01 00:00:00Z',
    serialNumber: '01',
  });
}
