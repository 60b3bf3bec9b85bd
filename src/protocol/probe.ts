import { createHash } from 'node:crypto';
import type { Socket } from 'node:net';
import { performance } from 'node:perf_hooks';
import type { TLSSocket } from 'node:tls';
import { ToolError } from '../errors.js';
import { certificateLimit, convertToCertificateStep, type ShownCertificate } from './certificate-step.js';
import { connect, type Sockets, trackSockets } from './connect.js';
import { testTsRequestComplete } from './credssp-request.js';
import { challengeLimit, convertToChallengeRequest, convertToCredSspStep } from './credssp-step.js';
import { type Limit, remaining, within } from './limit.js';
import {
  answerLimit,
  clientProtocols,
  convertToExchange,
  convertToNegotiateStep,
  convertToOffer,
  convertToProtocolRequest,
  type Exchange,
  getAskedProtocol,
  getTlsObstacle,
  greetingPatience,
  offersAsked,
  testAnswerComplete,
  testGreetingBegun,
  testNlaSelected,
  testRdpAnswered,
} from './negotiate-step.js';
import { measureTpkt, type ProtocolName } from './negotiation.js';
import { receive } from './receive.js';
import type { CredSspStep, ProbeReport, ProtocolOffer } from './report.js';
import { resolve } from './resolve.js';
import { skipCertificateStep, skipConnectStep, skipCredSspStep, skipNegotiateStep, skipTlsStep } from './skipped.js';
import { startClock } from './steps.js';
import { formatUtc } from './time.js';
import { handshake } from './tls.js';

export interface ProbeTarget {
  /** A name or an address; IPv6 without brackets. */
  readonly host: string;
  /** 1 to 65535; Remote Desktop listens on 3389 unless told otherwise. */
  readonly port: number;
}

export interface ProbeOptions {
  /** Milliseconds that the whole probe may take, 10,000 when not given. */
  readonly timeoutMs?: number;
  /** Ends the probe early: it then rejects with the signal's reason. */
  readonly signal?: AbortSignal;
  /** Also ask for each protocol by itself, over a connection each. True when not given. */
  readonly listProtocols?: boolean;
}

/**
 * Connects the way a Remote Desktop client does and reports how far it got: name, TCP, negotiation, TLS, certificate,
 * CredSSP. Sends no credentials. Whatever the server does, the report comes within the time allowed and all connections
 * are closed by then. Throws a ToolError for a target or an option that cannot be, and the signal's reason when aborted.
 */
export async function probe(target: ProbeTarget, options: ProbeOptions = {}): Promise<ProbeReport> {
  const { timeoutMs = 10_000, signal, listProtocols = true } = options;
  check(target, timeoutMs);
  signal?.throwIfAborted();
  const { host, port } = target;
  const startedAt = formatUtc(new Date());
  const clock = startClock();
  const sockets = trackSockets();
  try {
    const limit: Limit = { until: performance.now() + timeoutMs, signal };
    const steps = await takeSteps(sockets, { host, port }, limit);
    const [, connected, negotiated] = steps;
    const answered = testRdpAnswered(negotiated);
    // With hardly any time left an answer that is merely slow would be taken for none.
    const timely = remaining(limit) >= timeoutMs / 10;
    const address = answered && connected.outcome === 'passed' ? connected.address : undefined;
    const wanted = listProtocols && timely && address !== undefined;
    const offers = wanted ? await listOffers(sockets, address, port, limit) : [];
    return { target: { host, port }, startedAt, durationMs: clock(), steps, offers };
  } finally {
    sockets.closeAll();
  }
}

type Steps = ProbeReport['steps'];

async function takeSteps(sockets: Sockets, { host, port }: ProbeTarget, limit: Limit): Promise<Steps> {
  const resolved = await resolve(host, limit);
  if (resolved.outcome !== 'passed') {
    return [resolved, skipConnectStep('no address'), ...withoutConnection('no connection')];
  }
  const { step: connected, socket } = await connect(sockets, resolved.addresses, port, limit);
  if (socket === undefined) return [resolved, connected, ...withoutConnection('no connection')];

  const clock = startClock();
  const exchanged = await exchange(socket, clientProtocols, limit);
  const negotiated = convertToNegotiateStep(exchanged, clientProtocols, clock());
  const obstacle = getTlsObstacle(negotiated);
  if (obstacle !== '') return [resolved, connected, negotiated, ...withoutTls(obstacle)];
  const { step: encrypted, secured } = await handshake(socket, host, limit);
  if (secured === undefined) {
    const reason = 'no TLS session';
    return [resolved, connected, negotiated, encrypted, skipCertificateStep(reason), skipCredSspStep(reason)];
  }
  const certified = convertToCertificateStep(shownCertificate(secured), host, formatUtc(new Date()));
  const introduced = testNlaSelected(negotiated)
    ? await requestChallenge(secured, limit)
    : skipCredSspStep('the server selected TLS without Network Level Authentication');
  secured.destroy();
  return [resolved, connected, negotiated, encrypted, certified, introduced];
}

function withoutConnection(reason: string) {
  return [skipNegotiateStep(reason), ...withoutTls(reason)] as const;
}

function withoutTls(reason: string) {
  return [skipTlsStep(reason), skipCertificateStep(reason), skipCredSspStep(reason)] as const;
}

/** Asks for these protocols over a fresh connection and reads the answer. */
async function exchange(socket: Socket, protocols: readonly ProtocolName[], limit: Limit): Promise<Exchange> {
  socket.write(Uint8Array.from(convertToProtocolRequest(protocols)));
  const { bytes, ended } = await receive(socket, limit, answerLimit, testAnswerComplete);
  const measure = measureTpkt(bytes);
  // What comes behind the answer belongs to the next step.
  if (measure.kind === 'complete') socket.unshift(Uint8Array.from(bytes.slice(measure.size)));
  if (!testGreetingBegun(bytes)) return convertToExchange(bytes, ended);
  const patience = within(greetingPatience, limit);
  const more = await receive(socket, patience, 64, (some) => !testGreetingBegun([...bytes, ...some]));
  return convertToExchange([...bytes, ...more.bytes], ended);
}

function shownCertificate(secured: TLSSocket): ShownCertificate {
  const shown = secured.getPeerX509Certificate();
  const raw = shown?.raw ?? Buffer.alloc(0);
  const thumbprint = createHash('sha1').update(raw).digest('hex').toUpperCase();
  return { der: [...raw.subarray(0, certificateLimit)], size: raw.length, thumbprint };
}

async function requestChallenge(secured: TLSSocket, limit: Limit): Promise<CredSspStep> {
  const clock = startClock();
  secured.write(Uint8Array.from(convertToChallengeRequest()));
  const { bytes, ended } = await receive(secured, limit, challengeLimit, testTsRequestComplete);
  return convertToCredSspStep(bytes, ended, clock());
}

/** One connection after the other: a server must not take the probe for a flood. */
async function listOffers(sockets: Sockets, address: string, port: number, limit: Limit): Promise<ProtocolOffer[]> {
  const offers: ProtocolOffer[] = [];
  for (const [index, asked] of offersAsked.entries()) {
    const share = within(remaining(limit) / (offersAsked.length - index), limit);
    const { step, socket } = await connect(sockets, [address], port, share);
    if (socket === undefined) {
      offers.push({ asked, accepted: false, answer: step.detail });
      continue;
    }
    offers.push(convertToOffer(asked, await exchange(socket, getAskedProtocol(asked), share)));
    socket.destroy();
  }
  return offers;
}

function check({ host, port }: ProbeTarget, timeoutMs: number): void {
  if (!/^[^\s\p{C}]{1,253}$/u.test(host)) {
    throw new ToolError('E_PROBE_HOST', 'The host is not a name or an address.', 'Give a host name, or an IP address.');
  }
  if (!Number.isInteger(port) || port < 1 || port > 65535) {
    throw new ToolError('E_PROBE_PORT', `There is no TCP port ${port}.`, 'Give a port from 1 to 65535.');
  }
  if (!Number.isFinite(timeoutMs) || timeoutMs < 1 || timeoutMs > 3_600_000) {
    const mend = 'Give 1 to 3600000 milliseconds.';
    throw new ToolError('E_PROBE_TIMEOUT', `The time limit ${timeoutMs} is not usable.`, mend);
  }
}
