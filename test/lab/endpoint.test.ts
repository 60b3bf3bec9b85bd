import { once } from 'node:events';
import { createConnection } from 'node:net';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { type Endpoint, startEndpoint } from '../../src/lab/endpoint.js';
import type { EndpointState } from '../../src/lab/state.js';
import { convertToNegotiationRequest } from '../../src/protocol/negotiation.js';
import { getOutsideDiagnosis } from '../../src/protocol/outside.js';
import { probe } from '../../src/protocol/probe.js';
import type { ProbeReport } from '../../src/protocol/report.js';
import { formatUtc } from '../../src/protocol/time.js';
import { healthy } from './support/states.js';

let state: EndpointState;
let endpoint: Endpoint;
const defects: unknown[] = [];

beforeEach(async () => {
  state = healthy;
  defects.length = 0;
  endpoint = await startEndpoint(
    () => state,
    (defect) => defects.push(defect),
  );
});
afterEach(() => endpoint.close());

const now = () => formatUtc(new Date());
const look = (timeoutMs = 8000) => probe({ host: '127.0.0.1', port: endpoint.port }, { timeoutMs });
const outcomes = (report: ProbeReport) => report.steps.map((step) => step.outcome.slice(0, 4)).join(' ');
const ids = (report: ProbeReport) => getOutsideDiagnosis(report, now()).map((each) => `${each.id} ${each.status}`);

test('a host as Windows ships it is healthy, and tells who it is', async () => {
  const report = await look();
  expect(ids(report)).toEqual(['Healthy healthy']);
  const [, , negotiated, encrypted, certified, introduced] = report.steps;
  expect(negotiated).toMatchObject({ selected: 'HYBRID_EX', hasBlock: true });
  expect(encrypted).toMatchObject({ outcome: 'passed', version: 'TLSv1.3' });
  expect(certified).toMatchObject({
    outcome: 'passed',
    problems: [],
    certificate: {
      subject: 'CN=srv1.contoso.lab',
      notBefore: healthy.certificate.notBefore,
      notAfter: healthy.certificate.notAfter,
      serialNumber: '5A01',
      selfSigned: true,
    },
  });
  expect(introduced).toMatchObject({
    outcome: 'passed',
    version: 6,
    challenge: { computerName: 'SRV1', dnsComputerName: 'srv1.contoso.lab', osVersion: '10.0.20348' },
  });
  expect(report.offers.map((each) => each.accepted)).toEqual([false, false, true]);
});

const cert = healthy.certificate;
const expired = { ...cert, notAfter: '2021-01-01 00:00:00Z', serialNumber: '5A02' };
const early = { ...cert, notBefore: '2089-01-01 00:00:00Z', serialNumber: '5A03' };
const weak = { ...cert, keyBits: 1024, digest: 'SHA-1' as const, serialNumber: '5A04' };
const range = (minVersion: EndpointState['tls']['minVersion'], maxVersion = minVersion) => ({ minVersion, maxVersion });

describe('each broken state is seen where it breaks', () => {
  test.each<[string, Partial<EndpointState>, string, string[]]>([
    ['an expired certificate', { certificate: expired }, 'pass pass pass pass fail pass', ['CertificateExpired fault']],
    [
      'one from the future',
      { certificate: early },
      'pass pass pass pass fail pass',
      ['CertificateNotYetValid suspect'],
    ],
    ['a weak one', { certificate: weak }, 'pass pass pass pass pass pass', ['WeakKey debt', 'WeakSignature debt']],
    [
      'a renamed computer',
      { computerName: 'new.contoso.lab' },
      'pass pass pass pass pass pass',
      ['CertificateStale fault'],
    ],
    ['no certificate', { certificate: undefined }, 'pass pass fail skip skip skip', ['CertificateMissing fault']],
    [
      'an unreadable key',
      { certificate: { ...cert, keyReadable: false } },
      'pass pass pass fail skip skip',
      ['KeyUnreadable suspect', 'TlsDisabled suspect'],
    ],
    ['RDP security', { securityLayer: 0 }, 'pass pass fail skip skip skip', ['RdpSecurityOnly fault']],
    [
      'any security',
      { securityLayer: 1, userAuthentication: false },
      'pass pass pass pass pass pass',
      ['RdpSecurityAccepted debt', 'NlaOff debt'],
    ],
    ['NLA off', { userAuthentication: false }, 'pass pass pass pass pass pass', ['NlaOff debt']],
    ['TLS 1.0', { tls: range('TLSv1') }, 'pass pass pass pass pass pass', ['WeakTls fault']],
    ['TLS 1.1', { tls: range('TLSv1', 'TLSv1.1') }, 'pass pass pass pass pass pass', ['WeakTls fault']],
    ['TLS 1.2', { tls: range('TLSv1.2') }, 'pass pass pass pass pass pass', ['Healthy healthy']],
    [
      'no TLS version at all',
      { tls: range('TLSv1.3', 'TLSv1.2') },
      'pass pass pass fail skip skip',
      ['KeyUnreadable suspect', 'TlsDisabled suspect'],
    ],
    ['failure 4', { negotiationFailure: 4 }, 'pass pass fail skip skip skip', ['NegotiationFailure fault']],
    ['failure 6', { negotiationFailure: 6 }, 'pass pass fail skip skip skip', ['NegotiationFailure fault']],
  ])('%s', async (_name, change, expectedOutcomes, expectedIds) => {
    state = { ...healthy, ...change };
    const report = await look();
    expect(outcomes(report)).toBe(expectedOutcomes);
    expect(ids(report)).toEqual(expectedIds);
    expect(defects).toEqual([]);
  });
});

describe('a path that loses large packets', () => {
  test.each(['TLSv1.2', 'TLSv1.3'] as const)('starves the handshake of %s', async (version) => {
    state = { ...healthy, tls: range(version), pathMtu: 1400 };
    const report = await look(1500);
    expect(report.steps[3]).toMatchObject({ fault: 'timeout' });
    expect(ids(report)[0]).toBe('PathMtuBlackHole suspect');
  });

  test('does no harm once the interface sends no larger ones', async () => {
    state = { ...healthy, pathMtu: 1400, interfaceMtu: 1400 };
    expect(ids(await look())).toEqual(['Healthy healthy']);
  });

  test('lets small handshakes through', async () => {
    // That of TLS 1.3 is larger since OpenSSL 3.5 (Node 24), whose post-quantum keys take a kilobyte each.
    state = { ...healthy, tls: range('TLSv1.2'), pathMtu: 3000, interfaceMtu: 9000 };
    expect(ids(await look())).toEqual(['Healthy healthy']);
  });
});

test('the port closes and opens with the state', async () => {
  state = { ...healthy, listening: false };
  await endpoint.refresh();
  expect(ids(await look())).toEqual(['ConnectionRefused fault', 'RemoteDesktopOff suspect']);
  const { port } = endpoint;
  state = healthy;
  await endpoint.refresh();
  expect(endpoint.port).toBe(port);
  expect(ids(await look())).toEqual(['Healthy healthy']);
});

test('without a refresh a connection is dropped at once', async () => {
  state = { ...healthy, listening: false };
  expect(ids(await look())).toContain('ClosedAtOnce suspect');
});

test('a repair takes effect with the next connection', async () => {
  state = { ...healthy, certificate: expired };
  expect(ids(await look())).toEqual(['CertificateExpired fault']);
  state = healthy;
  expect(ids(await look())).toEqual(['Healthy healthy']);
});

test('a client that talks nonsense is dropped', async () => {
  const socket = createConnection({ host: '127.0.0.1', port: endpoint.port });
  socket.on('error', () => {});
  socket.write('GET / HTTP/1.1\r\n\r\n');
  await new Promise((resolve) => socket.once('close', resolve));
  expect(defects).toEqual([]);
});

test('a state that cannot be played is reported, not hidden', async () => {
  state = { ...healthy, certificate: { ...cert, notAfter: 'never' } };
  expect(outcomes(await look())).toBe('pass pass pass fail skip skip');
  expect(defects[0]).toMatchObject({ code: 'E_LAB_MOMENT' });
});

test('a client that hangs up before TLS leaves nothing behind', async () => {
  const sockets = () => process.getActiveResourcesInfo().filter((each) => each === 'TCPSocketWrap').length;
  state = { ...healthy, certificate: { ...cert, keyReadable: false } };
  const client = createConnection({ host: '127.0.0.1', port: endpoint.port });
  client.write(Uint8Array.from(convertToNegotiationRequest({ requestedProtocols: 3, flags: 0 })));
  await once(client, 'data');
  client.end();
  await new Promise((resolve) => client.once('close', resolve));
  await vi.waitFor(() => expect(sockets()).toBe(0));
});

test('closing ends connections that are still open', async () => {
  const socket = createConnection({ host: '127.0.0.1', port: endpoint.port });
  socket.on('error', () => {});
  await once(socket, 'connect');
  await endpoint.close();
  await new Promise((resolve) => (socket.closed ? resolve(0) : socket.once('close', resolve)));
  expect(socket.destroyed).toBe(true);
});
