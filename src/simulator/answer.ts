import {
  getProtocolValue,
  type NegotiationResponse,
  type ProtocolName,
  testProtocol,
} from '../protocol/negotiation.js';

/** A client's request as far as the answer depends on it. */
export interface ProtocolRequest {
  readonly hasBlock: boolean;
  readonly requestedProtocols: number;
}

/** A host as far as its answer depends on it. */
export interface AnsweringHost {
  /** 0 RDP security only, 1 whatever the client can, 2 TLS required. */
  readonly securityLayer: 0 | 1 | 2;
  /** Whether Network Level Authentication is required. */
  readonly userAuthentication: boolean;
  /** Absent when there is none to show. */
  readonly certificate?: object | undefined;
  /** Answers everything with this failure code: for the codes that no setting above produces. */
  readonly negotiationFailure?: number | undefined;
}

/**
 * What Windows answers to a connection request in this state (MS-RDPBCGR 2.2.1.2.2 and 3.3.5.3.2), or undefined where it
 * ends the connection: a client without a negotiation block has no place for a failure code.
 */
export function getLabAnswer(host: AnsweringHost, request: ProtocolRequest): NegotiationResponse | undefined {
  const asked = request.requestedProtocols;
  const asksHybrid = testProtocol(asked, 'HYBRID') || testProtocol(asked, 'HYBRID_EX');
  const asksTls = testProtocol(asked, 'SSL') || asksHybrid;

  if (host.negotiationFailure !== undefined) return getLabFailure(request, host.negotiationFailure);
  // Standard security knows no NLA: with layer 0 UserAuthentication has no effect.
  if (host.securityLayer === 0) return asksTls ? getLabFailure(request, 2) : getLabStandardSecurity(request);
  if (host.userAuthentication && !asksHybrid) return getLabFailure(request, 5);
  if (!asksTls) return host.securityLayer === 2 ? getLabFailure(request, 1) : getLabStandardSecurity(request);
  if (host.certificate === undefined) {
    const isRequired = host.securityLayer === 2 || host.userAuthentication;
    return isRequired ? getLabFailure(request, 3) : getLabStandardSecurity(request);
  }
  if (testProtocol(asked, 'HYBRID_EX')) return getLabSelection('HYBRID_EX');
  return testProtocol(asked, 'HYBRID') ? getLabSelection('HYBRID') : getLabSelection('SSL');
}

function getLabFailure(request: ProtocolRequest, code: number): NegotiationResponse | undefined {
  return request.hasBlock ? { kind: 'failure', code } : undefined;
}

function getLabStandardSecurity(request: ProtocolRequest): NegotiationResponse {
  return request.hasBlock ? getLabSelection('RDP') : { kind: 'plain' };
}

function getLabSelection(name: ProtocolName): NegotiationResponse {
  return { kind: 'selected', protocol: getProtocolValue(name), flags: 0 };
}
