import { performance } from 'node:perf_hooks';
import type { TLSSocket } from 'node:tls';
import { ToolError } from '../errors.js';
import { readCertificate } from './certificate.js';
import { connect, type Sockets, trackSockets } from './connect.js';
import { requestChallenge } from './credssp.js';
import { judgeCertificate } from './judge.js';
import { type Limit, remaining, within } from './limit.js';
import { exchange, negotiate } from './negotiate.js';
import { getProtocolName, type ProtocolName } from './negotiation.js';
import type { CertificateStep, ProbeReport, ProtocolOffer } from './report.js';
import { resolve } from './resolve.js';
import { skip, startClock } from './steps.js';
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

/** What a current client asks for, apart from the protocols of redirected and cloud connections. */
const clientProtocols: readonly ProtocolName[] = ['SSL', 'HYBRID', 'HYBRID_EX'];

/** A server that requires NLA must be asked for TLS along with it (MS-RDPBCGR 2.2.1.1.1). */
const offersAsked: readonly (readonly ProtocolName[])[] = [['RDP'], ['SSL'], ['SSL', 'HYBRID']];

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
    const answered = negotiated.outcome === 'passed' || isNegotiationFailure(negotiated);
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
  if (resolved.outcome === 'failed') {
    return [resolved, skip('connect', 'no address'), ...withoutConnection('no connection')];
  }
  const { step: connected, socket } = await connect(sockets, resolved.addresses, port, limit);
  if (socket === undefined) return [resolved, connected, ...withoutConnection('no connection')];

  const negotiated = await negotiate(socket, clientProtocols, limit);
  if (negotiated.outcome !== 'passed') {
    return [resolved, connected, negotiated, ...withoutTls('the negotiation did not succeed')];
  }
  const { selected } = negotiated;
  if (!clientProtocols.some((each) => each === selected)) {
    const reason = selected === 'RDP' ? 'RDP security uses no TLS' : `${selected} was not asked for`;
    return [resolved, connected, negotiated, ...withoutTls(reason)];
  }
  const { step: encrypted, secured } = await handshake(socket, host, limit);
  if (secured === undefined) {
    const reason = 'no TLS session';
    return [resolved, connected, negotiated, encrypted, skip('certificate', reason), skip('credssp', reason)];
  }
  const certified = examine(secured, host);
  const introduced =
    selected === 'SSL'
      ? skip('credssp', 'the server selected TLS without Network Level Authentication')
      : await requestChallenge(secured, limit);
  secured.destroy();
  return [resolved, connected, negotiated, encrypted, certified, introduced];
}

function withoutConnection(reason: string) {
  return [skip('negotiate', reason), ...withoutTls(reason)] as const;
}

function withoutTls(reason: string) {
  return [skip('tls', reason), skip('certificate', reason), skip('credssp', reason)] as const;
}

function examine(secured: TLSSocket, host: string): CertificateStep {
  const clock = startClock();
  const der = secured.getPeerX509Certificate()?.raw;
  const certificate = der === undefined ? undefined : readCertificate(der);
  const common = { step: 'certificate', durationMs: clock() } as const;
  if (certificate === undefined) {
    return der === undefined
      ? { ...common, outcome: 'failed', fault: 'absent', detail: 'the server showed no certificate' }
      : { ...common, outcome: 'failed', fault: 'unreadable', detail: `${der.length} bytes are not a certificate` };
  }
  const problems = judgeCertificate(certificate, host, formatUtc(new Date()));
  const { subject, notAfter, keyType, keyBits } = certificate;
  const judgement = problems.length === 0 ? '' : `: ${problems.join(', ')}`;
  const detail = `${subject}, ${keyType} ${keyBits}, valid until ${notAfter}${judgement}`;
  const fault = problems.find((each) => each === 'expired' || each === 'not yet valid');
  return fault === undefined
    ? { ...common, outcome: 'passed', detail, certificate, problems }
    : { ...common, outcome: 'failed', fault, detail, certificate, problems };
}

/** One connection after the other: a server must not take the probe for a flood. */
async function listOffers(sockets: Sockets, address: string, port: number, limit: Limit): Promise<ProtocolOffer[]> {
  const offers: ProtocolOffer[] = [];
  for (const [index, protocols] of offersAsked.entries()) {
    const asked = protocols.at(-1) ?? 'RDP';
    const share = within(remaining(limit) / (offersAsked.length - index), limit);
    const { step, socket } = await connect(sockets, [address], port, share);
    if (socket === undefined) {
      offers.push({ asked, accepted: false, answer: step.detail });
      continue;
    }
    const result = await exchange(socket, protocols, share);
    socket.destroy();
    const response = result.kind === 'answer' ? result.response : undefined;
    const selected = response?.kind === 'selected' ? getProtocolName(response.protocol) : undefined;
    const accepted = selected === asked || (response?.kind === 'plain' && asked === 'RDP');
    offers.push({ asked, accepted, answer: result.detail });
  }
  return offers;
}

function isNegotiationFailure(step: Steps[2]): boolean {
  return step.outcome === 'failed' && step.fault === 'negotiation failure';
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
