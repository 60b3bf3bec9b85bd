import type { Evidence, Finding } from '../recipe/finding.js';
import { found } from './outside-catalogue.js';
import type { ConnectStep, NegotiateStep, ResolveStep } from './report.js';

/** Findings from the steps that lead to an agreement on security: name, TCP, negotiation. */

export function diagnoseResolve(step: ResolveStep, evidence: readonly Evidence[]): readonly Finding[] {
  if (step.outcome !== 'failed') return [];
  return step.fault === 'name not found'
    ? [found('NameNotFound', 'fault', evidence)]
    : [found('ResolverUnavailable', 'suspect', evidence)];
}

export function diagnoseConnect(step: ConnectStep, evidence: readonly Evidence[]): readonly Finding[] {
  if (step.outcome !== 'failed') return [];
  switch (step.fault) {
    case 'refused':
      return [found('ConnectionRefused', 'fault', evidence), found('RemoteDesktopOff', 'suspect', evidence)];
    case 'timeout':
      return [found('ConnectTimeout', 'suspect', evidence), found('HostAsleep', 'suspect', evidence)];
    case 'unreachable':
      return [found('HostUnreachable', 'suspect', evidence)];
    case 'not permitted':
      return [found('OutboundBlocked', 'fault', evidence)];
    case 'other':
      return [found('ConnectFailed', 'unknown', evidence)];
  }
}

export function diagnoseNegotiate(step: NegotiateStep, evidence: readonly Evidence[]): readonly Finding[] {
  if (step.outcome === 'skipped') return [];
  if (step.outcome === 'passed') {
    // Clients connect with it, but it is less than they asked for and less than Windows ships.
    return step.selected === 'RDP' ? [found('RdpSecurityOnly', 'debt', evidence)] : [];
  }
  switch (step.fault) {
    case 'not RDP':
      return [found('NotRdp', 'fault', evidence)];
    case 'silent':
      return [found('NoAnswer', 'suspect', evidence)];
    case 'closed':
    case 'disconnected':
      return [found('ClosedAtOnce', 'suspect', evidence), found('ListenerRefuses', 'suspect', evidence)];
    case 'malformed':
      return [found('MalformedAnswer', 'suspect', evidence)];
    case 'negotiation failure':
      return [diagnoseFailure(step.failureName, evidence)];
  }
}

/** By the names of MS-RDPBCGR 2.2.1.2.2. The others make no sense as an answer to what the probe asks for. */
function diagnoseFailure(failureName: string, evidence: readonly Evidence[]): Finding {
  switch (failureName) {
    case 'SSL_NOT_ALLOWED_BY_SERVER':
      return found('RdpSecurityOnly', 'fault', evidence);
    case 'SSL_CERT_NOT_ON_SERVER':
      return found('CertificateMissing', 'fault', evidence);
    default:
      return found('NegotiationFailure', 'fault', evidence);
  }
}
