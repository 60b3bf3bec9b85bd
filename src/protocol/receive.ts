import type { Socket } from 'node:net';
import { type Limit, waitFor } from './limit.js';
import type { Ended } from './negotiate-step.js';

export interface Received {
  readonly bytes: readonly number[];
  readonly ended: Ended;
}

/**
 * Reads until `enough` says so, at most `most` bytes; what is left over goes back to the socket. The socket stays paused
 * between calls, so that a server that sends without end fills one kernel buffer and no more.
 */
export async function receive(
  socket: Socket,
  limit: Limit,
  most: number,
  enough: (bytes: readonly number[]) => boolean,
): Promise<Received> {
  let bytes = Buffer.alloc(0);
  const ended = await waitFor<'enough' | 'closed' | 'reset'>(limit, (settle) => {
    const data = (chunk: Buffer) => {
      const room = most - bytes.length;
      bytes = Buffer.concat([bytes, chunk.subarray(0, room)]);
      if (bytes.length < most && !enough([...bytes])) return;
      settle('enough');
      if (chunk.length > room) socket.unshift(chunk.subarray(room));
    };
    const end = () => settle('closed');
    const fail = () => settle('reset');
    socket.on('data', data).once('end', end).once('close', end).once('error', fail);
    if (socket.destroyed || socket.readableEnded) settle('closed');
    else socket.resume();
    return () => {
      socket.pause();
      socket.off('data', data).off('end', end).off('close', end).off('error', fail);
    };
  });
  return { bytes: [...bytes], ended };
}
