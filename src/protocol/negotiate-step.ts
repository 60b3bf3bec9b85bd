import { getLatinText } from '../border/bytes.js';
import { getLookalike } from './identify.js';
import {
  convertFromNegotiationResponse,
  convertToNegotiationRequest,
  getNegotiationFailureName,
  getProtocolName,
  getProtocolValue,
  measureTpkt,
  type NegotiationRequest,
  type NegotiationResponse,
  type ProtocolName,
} from './negotiation.js';
import type { Lookalike, NegotiateStep, ProtocolOffer } from './report.js';
import { convertToHexText, convertToSafeText } from './text.js';

/** Why reading ended. `closed`: an orderly end; `reset`: a broken one. */
export type Ended = 'enough' | 'closed' | 'reset' | 'timeout';

/** One exchange of request and answer; `detail` says in one line what came, or did not. */
export type Exchange =
  | { readonly kind: 'answer'; readonly response: NegotiationResponse; readonly detail: string }
  | { readonly kind: 'silent' | 'closed' | 'malformed' | 'disconnected'; readonly detail: string }
  | { readonly kind: 'not RDP'; readonly looksLike: Lookalike; readonly received: string; readonly detail: string };

/** What a current client asks for, apart from the protocols of redirected and cloud connections. */
export const clientProtocols: readonly ProtocolName[] = ['SSL', 'HYBRID', 'HYBRID_EX'];

/** What is asked for by itself to see what the server accepts besides. */
export const offersAsked: readonly ProtocolName[] = ['RDP', 'SSL', 'HYBRID'];

/** Bytes of an answer that are waited for at most, and milliseconds for the rest of a greeting that comes in pieces. */
export const answerLimit = 512;
export const greetingPatience = 300;

/** A server that requires NLA must be asked for TLS along with it (MS-RDPBCGR 2.2.1.1.1). */
export function getAskedProtocol(name: ProtocolName): readonly ProtocolName[] {
  return name === 'HYBRID' ? ['SSL', 'HYBRID'] : [name];
}

/** The request for these protocols. */
export function convertToProtocolRequest(protocols: readonly ProtocolName[]): readonly number[] {
  let requestedProtocols = 0;
  for (const each of protocols) {
    requestedProtocols += getProtocolValue(each);
  }
  const request: NegotiationRequest = { requestedProtocols, flags: 0 };
  return convertToNegotiationRequest(request);
}

/** Whether an answer is there, or what came cannot become one. */
export function testAnswerComplete(bytes: readonly number[]): boolean {
  return measureTpkt(bytes).kind !== 'incomplete';
}

/** Whether there is more than one whole answer. */
export function testMoreThanAnswer(bytes: readonly number[]): boolean {
  const measure = measureTpkt(bytes);
  return measure.kind === 'complete' && measure.size < bytes.length;
}

/** Whether the bytes are of another service that has not said yet which: its greeting may come in pieces. */
export function testGreetingBegun(bytes: readonly number[]): boolean {
  return bytes.length > 0 && bytes[0] !== 3 && getLookalike(bytes) === 'unknown';
}

/** What an answer says, or why it is none. */
export function convertToExchange(bytes: readonly number[], ended: Ended): Exchange {
  const end = ended === 'reset' ? 'reset' : 'closed';
  if (bytes.length === 0) {
    return ended === 'timeout'
      ? { kind: 'silent', detail: 'the connection was accepted, the connection request not answered in time' }
      : { kind: 'closed', detail: `the server ${end} the connection instead of answering` };
  }
  if (bytes[0] !== 3) return convertToForeignAnswer(bytes);
  const measure = measureTpkt(bytes);
  if (measure.kind === 'malformed') return { kind: 'malformed', detail: measure.reason };
  if (measure.kind === 'incomplete') {
    return ended === 'timeout'
      ? { kind: 'silent', detail: 'an answer began in time and did not end' }
      : { kind: 'malformed', detail: `the server ${end} the connection after ${bytes.length} bytes of an answer` };
  }
  const response = convertFromNegotiationResponse(bytes.slice(0, measure.size));
  switch (response.kind) {
    case 'malformed':
      return { kind: 'malformed', detail: response.reason };
    case 'disconnected':
      return { kind: 'disconnected', detail: `X.224 disconnect request, reason ${String(response.reason)}` };
    default:
      return { kind: 'answer', response, detail: getAnswerDescription(response) };
  }
}

function convertToForeignAnswer(bytes: readonly number[]): Exchange {
  const looksLike = getLookalike(bytes);
  const lines = getLatinText(bytes).replaceAll('\r', '').split('\n');
  const line = convertToSafeText(lines[0] ?? '', 60);
  const detail =
    looksLike === 'unknown' ? `the answer is not RDP: ${convertToHexText(bytes, 16)}` : `${looksLike} answers: ${line}`;
  return { kind: 'not RDP', looksLike, received: convertToHexText(bytes, 32), detail };
}

function getAnswerDescription(response: NegotiationResponse): string {
  switch (response.kind) {
    case 'selected':
      return `selected ${getProtocolName(response.protocol)}`;
    case 'failure':
      return `${getNegotiationFailureName(response.code)} (failure ${String(response.code)})`;
    case 'plain':
      return 'confirmed without a negotiation block: RDP security only';
  }
}

/** The negotiation step: what the server selects when it may choose among these protocols. */
export function convertToNegotiateStep(
  exchange: Exchange,
  requested: readonly ProtocolName[],
  durationMs: number,
): NegotiateStep {
  const { detail } = exchange;
  if (exchange.kind === 'not RDP') {
    const { looksLike, received } = exchange;
    return { step: 'negotiate', outcome: 'failed', durationMs, detail, fault: 'not RDP', looksLike, received };
  }
  if (exchange.kind !== 'answer') {
    return { step: 'negotiate', outcome: 'failed', durationMs, detail, fault: exchange.kind };
  }
  const { response } = exchange;
  if (response.kind === 'failure') {
    return {
      step: 'negotiate',
      outcome: 'failed',
      durationMs,
      detail,
      fault: 'negotiation failure',
      failureCode: response.code,
      failureName: getNegotiationFailureName(response.code),
    };
  }
  return {
    step: 'negotiate',
    outcome: 'passed',
    durationMs,
    detail,
    requested,
    selected: getSelectedName(response),
    hasBlock: response.kind === 'selected',
    flags: response.kind === 'selected' ? response.flags : 0,
  };
}

/** Why no TLS follows on this step; empty where it does. */
export function getTlsObstacle(step: NegotiateStep): string {
  if (step.outcome !== 'passed') return 'the negotiation did not succeed';
  if (step.selected === 'RDP') return 'RDP security uses no TLS';
  return clientProtocols.some((each) => each === step.selected) ? '' : `${step.selected} was not asked for`;
}

/** Whether Network Level Authentication follows on TLS. */
export function testNlaSelected(step: NegotiateStep): boolean {
  return step.outcome === 'passed' && (step.selected === 'HYBRID' || step.selected === 'HYBRID_EX');
}

/** Whether somebody who speaks RDP answered. */
export function testRdpAnswered(step: NegotiateStep): boolean {
  return step.outcome === 'passed' || (step.outcome === 'failed' && step.fault === 'negotiation failure');
}

/** Whether the server took what it was asked for by itself. */
export function convertToOffer(asked: ProtocolName, exchange: Exchange): ProtocolOffer {
  const accepted = exchange.kind === 'answer' && getSelectedName(exchange.response) === asked;
  return { asked, accepted, answer: exchange.detail };
}

/** The protocol that was selected: without a negotiation block RDP security, and none in a failure. */
function getSelectedName(response: NegotiationResponse): string {
  if (response.kind === 'failure') return '';
  return response.kind === 'selected' ? getProtocolName(response.protocol) : 'RDP';
}
