import type { Socket } from 'node:net';
import { Duplex } from 'node:stream';

/** IPv4 and TCP header without options, in bytes (RFC 791 section 3.1, RFC 9293 section 3.1). */
const headerSize = 40;

/** The MTUs of a way, in bytes: what its narrowest link lets through, what the sender's own interface sends. */
export interface PathMtus {
  readonly pathMtu: number;
  readonly interfaceMtu: number;
}

/**
 * The server's side of a connection whose way to the client drops packets above its MTU without telling anyone: a black
 * hole as RFC 2923 section 2.1 describes it. Small packets pass, the first big one stops everything behind it, because
 * TCP delivers in order and each repetition is lost as well.
 */
export function throughPath(socket: Socket, { pathMtu, interfaceMtu }: PathMtus): Duplex {
  let stalled = false;
  const send = (bytes: Buffer, done: (error?: Error | null) => void) => {
    const largestPacket = Math.min(bytes.length + headerSize, interfaceMtu);
    if (largestPacket > pathMtu) stalled = true;
    if (stalled) done();
    else socket.write(bytes, done);
  };
  const path = new Duplex({
    read: () => void socket.resume(),
    write: (chunk: Buffer, _encoding, done) => send(chunk, done),
    final: (done) => void socket.end(() => done()),
    destroy: (error, done) => {
      socket.destroy();
      done(error);
    },
  });
  socket.on('data', (chunk) => {
    if (!path.push(chunk)) socket.pause();
  });
  socket.once('end', () => path.push(null));
  socket.once('close', () => path.destroy());
  return path;
}
