import {
  getProtocolValue,
  type NegotiationResponse,
  type ProtocolName,
  testProtocol,
} from '../protocol/negotiation.js';
import type { EndpointState } from './state.js';

/** A client's request as far as the answer depends on it. */
export interface ProtocolRequest {
  readonly hasBlock: boolean;
  readonly requestedProtocols: number;
}

/**
 * What Windows answers to a connection request in this state (MS-RDPBCGR 2.2.1.2.2 and 3.3.5.3.2), or `drop` where it
 * ends the connection: a client without a negotiation block has no place for a failure code.
 */
export function answerNegotiation(state: EndpointState, request: ProtocolRequest): NegotiationResponse | 'drop' {
  const fail = (code: number) => (request.hasBlock ? ({ kind: 'failure', code } as const) : 'drop');
  const asks = (name: ProtocolName) => testProtocol(request.requestedProtocols, name);
  const asksHybrid = asks('HYBRID') || asks('HYBRID_EX');
  const asksTls = asks('SSL') || asksHybrid;

  if (state.negotiationFailure !== undefined) return fail(state.negotiationFailure);
  // Standard security knows no NLA: with layer 0 UserAuthentication has no effect.
  if (state.securityLayer === 0) return asksTls ? fail(2) : standardSecurity(request);
  if (state.userAuthentication && !asksHybrid) return fail(5);
  if (!asksTls) return state.securityLayer === 2 ? fail(1) : standardSecurity(request);
  if (state.certificate === undefined) {
    const required = state.securityLayer === 2 || state.userAuthentication;
    return required ? fail(3) : standardSecurity(request);
  }
  if (asks('HYBRID_EX')) return select('HYBRID_EX');
  return asks('HYBRID') ? select('HYBRID') : select('SSL');
}

function standardSecurity(request: ProtocolRequest): NegotiationResponse {
  return request.hasBlock ? select('RDP') : { kind: 'plain' };
}

function select(name: ProtocolName): NegotiationResponse {
  return { kind: 'selected', protocol: getProtocolValue(name), flags: 0 };
}
