import type { Instant } from '../border/dotnet.js';
import type { Evidence, Finding, FindingStatus } from '../recipe/finding.js';
import { getOutsideFinding } from './outside-catalogue.js';
import { getConnectFinding, getNegotiateFinding, getResolveFinding } from './outside-connection.js';
import { getCertificateStepFinding, getCredSspFinding, getOfferFinding, getTlsFinding } from './outside-security.js';
import type { ProbeReport, ProbeStep } from './report.js';

/** What is broken before what may be, what could not be read before what merely is weaker than it should be. */
const order: readonly FindingStatus[] = ['fault', 'suspect', 'unknown', 'debt', 'healthy'];

/**
 * What a probe's report says about the host, most telling first. `now` is the moment for which certificates are judged. A
 * host with nothing against it gives exactly one finding, with the status 'healthy'.
 */
export function getOutsideDiagnosis(report: ProbeReport, now: Instant): readonly Finding[] {
  const [resolved, connected, negotiated, encrypted, certified, introduced] = report.steps;
  const findings = [
    ...getResolveFinding(resolved, getStepEvidence([resolved])),
    ...getConnectFinding(connected, getStepEvidence([connected])),
    ...getNegotiateFinding(negotiated, getStepEvidence([negotiated])),
    ...getTlsFinding(encrypted, getStepEvidence([encrypted, negotiated])),
    ...getCertificateStepFinding(report, now, getStepEvidence([certified, introduced])),
    ...getCredSspFinding(introduced, report.startedAt, getStepEvidence([introduced])),
    ...getOfferFinding(report.offers, negotiated, getOfferEvidence(report)),
  ];
  if (findings.length === 0) {
    const all = getStepEvidence([resolved, connected, negotiated, encrypted, certified, introduced]);
    return [getOutsideFinding('Healthy', 'healthy', all)];
  }
  // Within a status, the step that failed first stays first.
  const ranked: Finding[] = [];
  for (const status of order) {
    for (const finding of findings) {
      if (finding.status === status) ranked.push(finding);
    }
  }
  return ranked;
}

/** The steps that were taken, with what they read. */
function getStepEvidence(steps: readonly ProbeStep[]): readonly Evidence[] {
  return steps
    .filter((each) => each.outcome !== 'skipped')
    .map((each) => ({ source: `step ${each.step}`, reading: each.detail }));
}

function getOfferEvidence(report: ProbeReport): readonly Evidence[] {
  return report.offers.map((each) => ({
    source: 'step negotiate',
    reading: `asked for ${each.asked}: ${each.answer}`,
  }));
}
