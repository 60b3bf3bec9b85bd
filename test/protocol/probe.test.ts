import { createServer as createHttpServer } from 'node:http';
import { createServer as createHttpsServer } from 'node:https';
import type { Socket } from 'node:net';
import fc from 'fast-check';
import { describe, expect, onTestFinished, test } from 'vitest';
import { convertToTsRequest } from '../../src/protocol/credssp-request.js';
import { convertToNegotiationResponse } from '../../src/protocol/negotiation.js';
import { probe } from '../../src/protocol/probe.js';
import type { ProbeReport, StepName } from '../../src/protocol/report.js';
import {
  answering,
  freePort,
  goodCertificate,
  listen,
  securing,
  selecting,
  serve,
  untilClosed,
} from './support/servers.js';

/** Long enough for a slow machine to answer in, for servers that do answer. */
const patient = { timeoutMs: 4000, listProtocols: false };
/** For servers that never do. */
const hasty = { timeoutMs: 500, listProtocols: false };

const target = (port: number) => ({ host: '127.0.0.1', port });
const failure = (report: ProbeReport) => report.steps.find((step) => step.outcome === 'failed');
const outcomes = (report: ProbeReport) => report.steps.map((step) => step.outcome);

async function probeServer(handle: (socket: Socket) => void, options = patient): Promise<ProbeReport> {
  const { port, sockets } = await serve(handle);
  const report = await probe(target(port), options);
  expectWellFormed(report);
  // The probe has hung up on every connection; a forgotten one would keep this waiting.
  await untilClosed(sockets);
  return report;
}

function expectWellFormed(report: ProbeReport): void {
  const names: readonly StepName[] = ['resolve', 'connect', 'negotiate', 'tls', 'certificate', 'credssp'];
  expect(report.steps.map((step) => step.step)).toEqual(names);
  const json = JSON.stringify(report);
  expect(JSON.parse(json)).toEqual(report);
  expect(json.length).toBeLessThan(20_000);
  expect(json).not.toMatch(/\p{Cc}/u);
}

describe('before anything is said', () => {
  test('a name that does not exist', async () => {
    // RFC 6761 reserves .invalid; without any resolver the machine cannot say so.
    const report = await probe({ host: 'no-such-host.invalid', port: 3389 }, patient);
    expect(failure(report)).toMatchObject({ step: 'resolve' });
    expect(['name not found', 'resolver unavailable']).toContain((failure(report) as { fault: string }).fault);
    expect(outcomes(report)).toEqual(['failed', 'skipped', 'skipped', 'skipped', 'skipped', 'skipped']);
  });

  test('a closed port', async () => {
    const report = await probe(target(await freePort()), patient);
    expect(failure(report)).toMatchObject({ step: 'connect', fault: 'refused' });
  });

  test('a name with several addresses is served by the one that answers', async () => {
    const { port } = await serve(answering(convertToNegotiationResponse({ kind: 'plain' })));
    const report = await probe({ host: 'localhost', port }, patient);
    expect(report.steps[1]).toMatchObject({ outcome: 'passed', address: '127.0.0.1' });
  });
});

describe('servers that do not speak RDP', () => {
  test('one that accepts and stays silent', async () => {
    expect(failure(await probeServer(() => {}, hasty))).toMatchObject({ step: 'negotiate', fault: 'silent' });
  });

  test('one that closes at once, and one that resets', async () => {
    expect(failure(await probeServer((socket) => socket.end()))).toMatchObject({ fault: 'closed' });
    const reset = await probeServer((socket) => socket.once('data', () => socket.resetAndDestroy()));
    expect(failure(reset)).toMatchObject({ step: 'negotiate', fault: 'closed' });
  });

  test('a web server', async () => {
    const server = createHttpServer();
    onTestFinished(() => void server.close());
    const report = await probe(target(await listen(server)), patient);
    expectWellFormed(report);
    expect(failure(report)).toMatchObject({ step: 'negotiate', fault: 'not RDP', looksLike: 'HTTP' });
    expect(failure(report)?.detail).toContain('400 Bad Request');
  });

  test('a web server with TLS', async () => {
    const { certificate, key } = await goodCertificate();
    const server = createHttpsServer({ cert: certificate, key });
    onTestFinished(() => void server.close());
    const report = await probe(target(await listen(server)), patient);
    // Node just hangs up; others, and perhaps a later Node, say goodbye with an alert.
    expect(['closed', 'not RDP']).toContain((failure(report) as { fault: string }).fault);
    const polite = await probeServer(answering([21, 3, 1, 0, 2, 2, 70], (socket) => socket.end()));
    expect(failure(polite)).toMatchObject({ step: 'negotiate', fault: 'not RDP', looksLike: 'TLS' });
  });

  test('an SSH server, whose greeting holds an escape sequence', async () => {
    const report = await probeServer((socket) => socket.write('SSH-2.0-\x1b[31mevil\r\nmore'));
    expect(failure(report)).toMatchObject({ fault: 'not RDP', looksLike: 'SSH' });
    expect(failure(report)?.detail).toBe('SSH answers: SSH-2.0-\uFFFD[31mevil');
  });

  test('a greeting in pieces', async () => {
    const report = await probeServer((socket) => {
      socket.write('R');
      setTimeout(() => socket.write('FB 003.008\n'), 50);
    });
    expect(failure(report)).toMatchObject({ fault: 'not RDP', looksLike: 'VNC' });
  });

  test('garbage is shown as bytes', async () => {
    const report = await probeServer(answering([0xff, 0x00, 0x80]));
    expect(failure(report)).toMatchObject({ fault: 'not RDP', looksLike: 'unknown', received: 'FF 00 80' });
  });

  test.each([
    ['zero', [3, 0, 0, 0]],
    ['the largest', [3, 0, 0xff, 0xff]],
    ['too short', [3, 0, 0, 5, 0]],
  ])('a TPKT length that is %s', async (_name, bytes) => {
    expect(failure(await probeServer(answering(bytes)))).toMatchObject({ step: 'negotiate', fault: 'malformed' });
  });

  test('an answer that breaks off', async () => {
    const report = await probeServer(answering([3, 0, 0, 19, 14], (socket) => socket.end()));
    expect(failure(report)).toMatchObject({ fault: 'malformed' });
  });

  test('an answer that comes a byte at a time and never ends in time', async () => {
    const report = await probeServer((socket) => {
      const bytes = convertToNegotiationResponse({ kind: 'selected', protocol: 1, flags: 0 });
      let sent = 0;
      const drip = setInterval(() => socket.write(Uint8Array.of(bytes[sent++] ?? 0)), 100);
      socket.once('close', () => clearInterval(drip));
    }, hasty);
    expect(failure(report)).toMatchObject({ step: 'negotiate', fault: 'silent' });
  });

  test('one that never stops sending', async () => {
    const flood = (socket: Socket) => {
      const more = () => {
        while (!socket.destroyed && socket.write(Buffer.alloc(65_536, 0xaa)));
      };
      socket.on('drain', more);
      more();
    };
    expect(failure(await probeServer(flood))).toMatchObject({ fault: 'not RDP', looksLike: 'unknown' });
    const inHandshake = await probeServer(selecting('SSL', flood));
    expect(failure(inHandshake)).toMatchObject({ step: 'tls', fault: 'not TLS' });
    const certificate = await goodCertificate();
    const encrypted = await probeServer(
      securing('HYBRID', certificate, (secured) => flood(secured)),
      patient,
    );
    expect(failure(encrypted)).toMatchObject({ step: 'credssp', fault: 'malformed' });
  });
});

describe('the negotiation', () => {
  test.each([
    [1, 'SSL_REQUIRED_BY_SERVER'],
    [2, 'SSL_NOT_ALLOWED_BY_SERVER'],
    [3, 'SSL_CERT_NOT_ON_SERVER'],
    [4, 'INCONSISTENT_FLAGS'],
    [5, 'HYBRID_REQUIRED_BY_SERVER'],
    [6, 'SSL_WITH_USER_AUTH_REQUIRED_BY_SERVER'],
    [0xffffffff, 'unknown failure 4294967295'],
  ])('failure %i is %s', async (code, name) => {
    const report = await probeServer(answering(convertToNegotiationResponse({ kind: 'failure', code })));
    expect(failure(report)).toMatchObject({ fault: 'negotiation failure', failureCode: code, failureName: name });
  });

  test('a confirm without a block means RDP security', async () => {
    const report = await probeServer(answering(convertToNegotiationResponse({ kind: 'plain' })));
    expect(report.steps[2]).toMatchObject({ outcome: 'passed', selected: 'RDP', hasBlock: false });
    expect(report.steps[3]).toMatchObject({ outcome: 'skipped', detail: 'RDP security uses no TLS' });
  });

  test('a protocol that nobody asked for is not followed', async () => {
    const report = await probeServer(selecting('RDSTLS'));
    expect(report.steps[3]).toMatchObject({ outcome: 'skipped', detail: 'RDSTLS was not asked for' });
  });

  test('an X.224 disconnect request', async () => {
    const report = await probeServer(answering([3, 0, 0, 11, 6, 0x80, 0, 0, 0, 0, 1]));
    expect(failure(report)).toMatchObject({ step: 'negotiate', fault: 'disconnected' });
  });

  test('each protocol is asked for by itself, and accepted means selected', async () => {
    const accepted = async (handle: (socket: Socket) => void) => {
      const { port } = await serve(handle);
      const { offers } = await probe(target(port), { timeoutMs: 4000 });
      expect(offers.map((each) => each.asked)).toEqual(['RDP', 'SSL', 'HYBRID']);
      return offers.map((each) => each.accepted);
    };
    expect(await accepted(selecting('RDP'))).toEqual([true, false, false]);
    expect(await accepted(selecting('RDSTLS'))).toEqual([false, false, false]);
    expect(await accepted(answering(convertToNegotiationResponse({ kind: 'plain' })))).toEqual([true, false, false]);
  });
});

describe('the TLS handshake', () => {
  test.each([
    [40, 'handshake failure'],
    [70, 'protocol version'],
    [80, 'internal error'],
  ])('alert %i is "%s"', async (number, alert) => {
    const report = await probeServer(
      selecting('SSL', (socket) => socket.once('data', () => socket.write(Uint8Array.of(21, 3, 3, 0, 2, 2, number)))),
    );
    expect(failure(report)).toMatchObject({ step: 'tls', fault: 'alert', alert });
  });

  test('a server that drops it', async () => {
    const report = await probeServer(selecting('SSL', (socket) => socket.once('data', () => socket.resetAndDestroy())));
    expect(failure(report)).toMatchObject({ step: 'tls', fault: 'closed' });
    const closed = await probeServer(selecting('SSL', (socket) => socket.once('data', () => socket.end())));
    expect(failure(closed)).toMatchObject({ step: 'tls', fault: 'closed' });
  });

  test('one that stalls, at once and halfway', async () => {
    const stalled = await probeServer(selecting('HYBRID'), hasty);
    expect(failure(stalled)).toMatchObject({ step: 'tls', fault: 'timeout' });
    const halfway = await probeServer(
      selecting('HYBRID', (socket) => socket.once('data', () => socket.write(Uint8Array.of(22, 3, 3, 0, 122, 2)))),
      hasty,
    );
    expect(failure(halfway)).toMatchObject({ step: 'tls', fault: 'timeout' });
  });

  test('plain HTTP instead', async () => {
    const report = await probeServer(selecting('SSL', (socket) => socket.write('HTTP/1.1 400 Bad Request\r\n\r\n')));
    expect(failure(report)).toMatchObject({ step: 'tls', fault: 'not TLS' });
  });
});

describe('CredSSP', () => {
  test('HTTP inside TLS', async () => {
    const handle = securing('HYBRID', await goodCertificate(), (secured) =>
      secured.write('HTTP/1.1 400 Bad Request\r\n'),
    );
    expect(failure(await probeServer(handle))).toMatchObject({ step: 'credssp', fault: 'malformed' });
  });

  test('silence, an end, a refusal', async () => {
    const certificate = await goodCertificate();
    const silent = await probeServer(
      securing('HYBRID', certificate, () => {}),
      hasty,
    );
    expect(failure(silent)).toMatchObject({ step: 'credssp', fault: 'timeout' });
    const closed = await probeServer(securing('HYBRID', certificate, (secured) => secured.end()));
    expect(failure(closed)).toMatchObject({ step: 'credssp', fault: 'closed' });
    const refusal = Uint8Array.from(convertToTsRequest({ version: 6, token: [], errorCode: 0xc000006d }));
    const refused = await probeServer(securing('HYBRID', certificate, (secured) => secured.write(refusal)));
    expect(failure(refused)).toMatchObject({ step: 'credssp', fault: 'refused', status: '0xC000006D' });
  });

  test('what it sends names no user', async () => {
    const received: Buffer[] = [];
    const handle = securing('HYBRID', await goodCertificate(), (secured) => {
      secured.on('data', (chunk: Buffer) => received.push(chunk));
      secured.once('data', () => secured.end());
    });
    await probeServer(handle);
    const sent = Buffer.concat(received);
    expect(sent.includes('NTLMSSP\0\x01')).toBe(true);
    // Domain and workstation are empty: the message ends with its fixed part.
    expect(sent.length - sent.indexOf('NTLMSSP')).toBe(40);
  });
});

test('whatever bytes a server answers with, the report is well formed', async () => {
  const some = fc.uint8Array({ maxLength: 80 });
  const confirm = Buffer.from(convertToNegotiationResponse({ kind: 'selected', protocol: 2, flags: 0 }));
  const answer = fc.oneof(
    some,
    some.map((rest) => Buffer.concat([Buffer.of(3, 0, 0), rest])),
    some.map((rest) => Buffer.concat([confirm, rest])),
    some.map((rest) => Buffer.concat([confirm, Buffer.of(22, 3, 3), rest])),
  );
  let current = Buffer.alloc(0);
  const { port } = await serve((socket) => socket.once('data', () => socket.end(current)));
  await fc.assert(
    fc.asyncProperty(answer, async (bytes) => {
      current = Buffer.from(bytes);
      const report = await probe(target(port), { timeoutMs: 3000 });
      expectWellFormed(report);
      expect(failure(report) ?? report.steps[2]).toMatchObject({ step: expect.stringMatching(/^(negotiate|tls)$/) });
    }),
    { numRuns: 60 },
  );
}, 60_000);

describe('the caller', () => {
  test('can end it, and connections end with it', async () => {
    const controller = new AbortController();
    const { port, sockets } = await serve((socket) => socket.once('data', () => controller.abort(new Error('enough'))));
    await expect(probe(target(port), { timeoutMs: 60_000, signal: controller.signal })).rejects.toThrow('enough');
    await untilClosed(sockets);
  });

  test('who has ended it before it began gets no connection', async () => {
    const { port, sockets } = await serve(() => {});
    const aborted = AbortSignal.abort(new Error('never mind'));
    await expect(probe(target(port), { signal: aborted })).rejects.toThrow('never mind');
    expect(sockets).toHaveLength(0);
  });

  test.each([
    ['E_PROBE_HOST', { host: '', port: 3389 }, 1000],
    ['E_PROBE_HOST', { host: 'a b', port: 3389 }, 1000],
    ['E_PROBE_HOST', { host: 'x'.repeat(254), port: 3389 }, 1000],
    ['E_PROBE_PORT', { host: 'a', port: 0 }, 1000],
    ['E_PROBE_PORT', { host: 'a', port: 65_536 }, 1000],
    ['E_PROBE_PORT', { host: 'a', port: 1.5 }, 1000],
    ['E_PROBE_TIMEOUT', { host: 'a', port: 3389 }, 0],
    ['E_PROBE_TIMEOUT', { host: 'a', port: 3389 }, Number.NaN],
  ])('is told what is wrong: %s for %j', async (code, wrong, timeoutMs) => {
    await expect(probe(wrong, { timeoutMs })).rejects.toMatchObject({ name: 'ToolError', code });
  });
});
