import type { Evidence, Finding, FindingStatus } from '../recipe/finding.js';
import { found } from './outside-catalogue.js';
import { diagnoseConnect, diagnoseNegotiate, diagnoseResolve } from './outside-connection.js';
import { diagnoseCertificate, diagnoseCredSsp, diagnoseOffers, diagnoseTls } from './outside-security.js';
import type { ProbeReport, ProbeStep } from './report.js';

/** What is broken before what may be, what could not be read before what merely is weaker than it should be. */
const order: readonly FindingStatus[] = ['fault', 'suspect', 'unknown', 'debt', 'healthy'];

/**
 * What a probe's report says about the host, most telling first. `now` ('yyyy-MM-dd HH:mm:ssZ') is the moment for which
 * certificates are judged. A host with nothing against it gives exactly one finding, with the status 'healthy'.
 */
export function diagnoseOutside(report: ProbeReport, now: string): readonly Finding[] {
  const [resolved, connected, negotiated, encrypted, certified, introduced] = report.steps;
  const { host } = report.target;
  const challenge = introduced.outcome === 'passed' ? introduced.challenge : undefined;
  const selected = negotiated.outcome === 'passed' ? negotiated.selected : '';
  const findings = [
    ...diagnoseResolve(resolved, evidenceOf(resolved)),
    ...diagnoseConnect(connected, evidenceOf(connected)),
    ...diagnoseNegotiate(negotiated, evidenceOf(negotiated)),
    ...diagnoseTls(encrypted, evidenceOf(encrypted, negotiated)),
    ...diagnoseCertificate(certified, host, now, challenge, evidenceOf(certified, introduced)),
    ...diagnoseCredSsp(introduced, report.startedAt, evidenceOf(introduced)),
    ...diagnoseOffers(report.offers, selected, offerEvidence(report)),
  ];
  if (findings.length === 0) return [found('Healthy', 'healthy', evidenceOf(...report.steps))];
  // Sorting is stable: within a status, the step that failed first stays first.
  return findings.sort((one, other) => order.indexOf(one.status) - order.indexOf(other.status));
}

/** The steps that were taken, with what they read. */
function evidenceOf(...steps: readonly ProbeStep[]): readonly Evidence[] {
  return steps
    .filter((step) => step.outcome !== 'skipped')
    .map((step) => ({ source: `step ${step.step}`, reading: step.detail }));
}

function offerEvidence({ offers }: ProbeReport): readonly Evidence[] {
  return offers.map((each) => ({ source: 'step negotiate', reading: `asked for ${each.asked}: ${each.answer}` }));
}
