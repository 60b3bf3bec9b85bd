import type { Socket } from 'node:net';
import { identify } from './identify.js';
import { type Limit, within } from './limit.js';
import {
  convertFromNegotiationResponse,
  convertToNegotiationRequest,
  getNegotiationFailureName,
  getProtocolName,
  getProtocolValue,
  measureTpkt,
  type NegotiationResponse,
  type ProtocolName,
} from './negotiation.js';
import { receive } from './receive.js';
import type { Lookalike, NegotiateStep } from './report.js';
import { startClock } from './steps.js';
import { sanitise, toHex } from './text.js';

/** One exchange of request and answer; `detail` says in one line what came, or did not. */
type Exchange =
  | { readonly kind: 'answer'; readonly response: NegotiationResponse; readonly detail: string }
  | { readonly kind: 'silent' | 'closed' | 'malformed' | 'disconnected'; readonly detail: string }
  | { readonly kind: 'not RDP'; readonly looksLike: Lookalike; readonly received: string; readonly detail: string };

/** Other services may send their greeting in pieces; this long is waited for the rest, in milliseconds. */
const greetingPatience = 300;

/** Asks for these protocols over a fresh connection and reads the answer. */
export async function exchange(socket: Socket, protocols: readonly ProtocolName[], limit: Limit): Promise<Exchange> {
  const requestedProtocols = protocols.reduce((sum, each) => sum + getProtocolValue(each), 0);
  socket.write(Uint8Array.from(convertToNegotiationRequest({ requestedProtocols, flags: 0 })));
  const { bytes, ended } = await receive(socket, limit, 512, (some) => measureTpkt([...some]).kind !== 'incomplete');
  if (bytes.length === 0) {
    return ended === 'timeout'
      ? { kind: 'silent', detail: 'the connection was accepted, the connection request not answered in time' }
      : { kind: 'closed', detail: `the server ${verb(ended)} the connection instead of answering` };
  }
  if (bytes[0] !== 3) return describeOther(socket, bytes, limit);
  const measure = measureTpkt([...bytes]);
  if (measure.kind === 'malformed') return { kind: 'malformed', detail: measure.reason };
  if (measure.kind === 'incomplete') {
    return ended === 'timeout'
      ? { kind: 'silent', detail: `${bytes.length} bytes of an answer came in time, the rest did not` }
      : {
          kind: 'malformed',
          detail: `the server ${verb(ended)} the connection after ${bytes.length} bytes of an answer`,
        };
  }
  if (bytes.length > measure.size) socket.unshift(bytes.subarray(measure.size));
  const response = convertFromNegotiationResponse([...bytes.subarray(0, measure.size)]);
  switch (response.kind) {
    case 'malformed':
      return { kind: 'malformed', detail: response.reason };
    case 'disconnected':
      return { kind: 'disconnected', detail: `X.224 disconnect request, reason ${response.reason}` };
    default:
      return { kind: 'answer', response, detail: describe(response) };
  }
}

/** The negotiation step: what the server selects when it may choose among these protocols. */
export async function negotiate(
  socket: Socket,
  protocols: readonly ProtocolName[],
  limit: Limit,
): Promise<NegotiateStep> {
  const clock = startClock();
  const result = await exchange(socket, protocols, limit);
  const common = { step: 'negotiate', durationMs: clock(), detail: result.detail } as const;
  if (result.kind === 'not RDP') {
    const { looksLike, received } = result;
    return { ...common, outcome: 'failed', fault: 'not RDP', looksLike, received };
  }
  if (result.kind !== 'answer') return { ...common, outcome: 'failed', fault: result.kind };
  const { response } = result;
  if (response.kind === 'failure') {
    const failureName = getNegotiationFailureName(response.code);
    const fault = 'negotiation failure';
    return { ...common, outcome: 'failed', fault, failureCode: response.code, failureName };
  }
  const selected = response.kind === 'selected' ? getProtocolName(response.protocol) : 'RDP';
  const flags = response.kind === 'selected' ? response.flags : 0;
  return {
    ...common,
    outcome: 'passed',
    requested: protocols,
    selected,
    hasBlock: response.kind === 'selected',
    flags,
  };
}

function describe(response: NegotiationResponse): string {
  switch (response.kind) {
    case 'selected':
      return `selected ${getProtocolName(response.protocol)}`;
    case 'failure':
      return `${getNegotiationFailureName(response.code)} (failure ${response.code})`;
    case 'plain':
      return 'confirmed without a negotiation block: RDP security only';
  }
}

async function describeOther(socket: Socket, first: Buffer, limit: Limit): Promise<Exchange> {
  let bytes = first;
  if (identify(first) === 'unknown') {
    const patience = within(greetingPatience, limit);
    const more = await receive(socket, patience, 64, (some) => identify(Buffer.concat([first, some])) !== 'unknown');
    bytes = Buffer.concat([first, more.bytes]);
  }
  const looksLike = identify(bytes);
  const line = sanitise(bytes.toString('latin1').split(/\r?\n/)[0] ?? '', 60);
  const detail =
    looksLike === 'unknown' ? `the answer is not RDP: ${toHex(bytes, 16)}` : `${looksLike} answers: ${line}`;
  return { kind: 'not RDP', looksLike, received: toHex(bytes), detail };
}

function verb(ended: 'enough' | 'closed' | 'reset' | 'timeout'): string {
  return ended === 'reset' ? 'reset' : 'closed';
}
