import type { Evidence, Finding } from '../recipe/finding.js';
import { getOutsideFinding } from './outside-catalogue.js';
import type { ConnectStep, NegotiateStep, ResolveStep } from './report.js';

/** Findings from the steps that lead to an agreement on security: name, TCP, negotiation. */

export function getResolveFinding(step: ResolveStep, evidence: readonly Evidence[]): readonly Finding[] {
  if (step.outcome !== 'failed') return [];
  return step.fault === 'name not found'
    ? [getOutsideFinding('NameNotFound', 'fault', evidence)]
    : [getOutsideFinding('ResolverUnavailable', 'suspect', evidence)];
}

export function getConnectFinding(step: ConnectStep, evidence: readonly Evidence[]): readonly Finding[] {
  if (step.outcome !== 'failed') return [];
  switch (step.fault) {
    case 'refused':
      return [
        getOutsideFinding('ConnectionRefused', 'fault', evidence),
        getOutsideFinding('RemoteDesktopOff', 'suspect', evidence),
      ];
    case 'timeout':
      return [
        getOutsideFinding('ConnectTimeout', 'suspect', evidence),
        getOutsideFinding('HostAsleep', 'suspect', evidence),
      ];
    case 'unreachable':
      return [getOutsideFinding('HostUnreachable', 'suspect', evidence)];
    case 'not permitted':
      return [getOutsideFinding('OutboundBlocked', 'fault', evidence)];
    case 'other':
      return [getOutsideFinding('ConnectFailed', 'unknown', evidence)];
  }
}

export function getNegotiateFinding(step: NegotiateStep, evidence: readonly Evidence[]): readonly Finding[] {
  if (step.outcome === 'skipped') return [];
  if (step.outcome === 'passed') {
    // Clients connect with it, but it is less than they asked for and less than Windows ships.
    if (step.selected === 'RDP') return [getOutsideFinding('RdpSecurityOnly', 'debt', evidence)];
    const isAsked = step.requested.some((each) => each === step.selected);
    return isAsked ? [] : [getOutsideFinding('MalformedAnswer', 'suspect', evidence)];
  }
  switch (step.fault) {
    case 'not RDP':
      return [getOutsideFinding('NotRdp', 'fault', evidence)];
    case 'silent':
      return [getOutsideFinding('NoAnswer', 'suspect', evidence)];
    case 'closed':
    case 'disconnected':
      return [
        getOutsideFinding('ClosedAtOnce', 'suspect', evidence),
        getOutsideFinding('ListenerRefuses', 'suspect', evidence),
      ];
    case 'malformed':
      return [getOutsideFinding('MalformedAnswer', 'suspect', evidence)];
    case 'negotiation failure':
      return [getFailureFinding(step.failureName, evidence)];
  }
}

/** By the names of MS-RDPBCGR 2.2.1.2.2. The others make no sense as an answer to what the probe asks for. */
function getFailureFinding(failureName: string, evidence: readonly Evidence[]): Finding {
  if (failureName === 'SSL_NOT_ALLOWED_BY_SERVER') return getOutsideFinding('RdpSecurityOnly', 'fault', evidence);
  if (failureName === 'SSL_CERT_NOT_ON_SERVER') return getOutsideFinding('CertificateMissing', 'fault', evidence);
  return getOutsideFinding('NegotiationFailure', 'fault', evidence);
}
