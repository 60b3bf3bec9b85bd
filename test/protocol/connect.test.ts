import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createConnection } from 'node:net';
import { expect, onTestFinished, test } from 'vitest';
import { probe } from '../../src/protocol/probe.js';

/** Listens and then never accepts anything again: Linux drops what comes once the queue of two is full. */
const deafServer = `
  const server = require('node:net').createServer();
  server.listen({ port: 0, host: '127.0.0.1', backlog: 1 }, () => {
    require('node:fs').writeSync(1, String(server.address().port));
    Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0);
  });
`;

test.skipIf(process.platform !== 'linux')('a connection that nobody answers times out', async () => {
  const child = spawn(process.execPath, ['-e', deafServer], { stdio: ['ignore', 'pipe', 'inherit'] });
  onTestFinished(async () => {
    child.kill('SIGKILL');
    await once(child, 'exit');
  });
  const [output] = (await once(child.stdout, 'data')) as [Buffer];
  const port = Number(output.toString());
  for (let filled = 0; filled < 2; filled += 1) {
    const socket = createConnection({ host: '127.0.0.1', port });
    socket.on('error', () => {});
    onTestFinished(() => void socket.destroy());
    await once(socket, 'connect');
  }
  const report = await probe({ host: '127.0.0.1', port }, { timeoutMs: 700 });
  expect(report.steps[1]).toMatchObject({ outcome: 'failed', fault: 'timeout' });
  expect(report.offers).toEqual([]);
});
