import { type Instant, secondsBetween } from '../border/dotnet.js';
import type { Evidence, Finding } from '../recipe/finding.js';
import { getCertificateObjection, testCertifiedName } from './judge.js';
import { getOutsideFinding } from './outside-catalogue.js';
import type {
  CertificateProblem,
  CertificateReading,
  ChallengeReading,
  CredSspStep,
  NegotiateStep,
  ProbeReport,
  ProtocolOffer,
  TlsStep,
} from './report.js';

/** Findings from the steps behind the agreement: TLS, certificate, CredSSP, and what else the server would accept. */

/** Seconds that clocks may differ: what Kerberos tolerates by default. */
const skewTolerance = 300;

export function getTlsFinding(step: TlsStep, evidence: readonly Evidence[]): readonly Finding[] {
  if (step.outcome === 'skipped') return [];
  if (step.outcome === 'passed') {
    const findings: Finding[] = [];
    if (step.version === 'TLSv1' || step.version === 'TLSv1.1')
      findings.push(getOutsideFinding('WeakTls', 'fault', evidence));
    // DES is in 3DES as well; anon authenticates nobody.
    if (/RC4|RC2|DES|NULL|EXPORT|anon|MD5/i.test(step.cipher))
      findings.push(getOutsideFinding('WeakCipher', 'debt', evidence));
    return findings;
  }
  switch (step.fault) {
    case 'timeout':
      return [
        getOutsideFinding('PathMtuBlackHole', 'suspect', evidence),
        getOutsideFinding('HandshakeIntercepted', 'suspect', evidence),
      ];
    case 'closed':
      return [
        getOutsideFinding('KeyUnreadable', 'suspect', evidence),
        getOutsideFinding('TlsDisabled', 'suspect', evidence),
      ];
    case 'alert':
      return getAlertFinding(step.alert, evidence);
    case 'not TLS':
      return [getOutsideFinding('NotTls', 'suspect', evidence)];
    case 'protocol error':
      return [getOutsideFinding('TlsFailure', 'suspect', evidence)];
  }
}

/** By the alerts of RFC 8446 section 6.2. */
function getAlertFinding(alert: string, evidence: readonly Evidence[]): readonly Finding[] {
  if (alert === 'protocol version') return [getOutsideFinding('TlsVersionRefused', 'fault', evidence)];
  if (alert === 'handshake failure' || alert === 'insufficient security') {
    return [getOutsideFinding('NoCommonCipher', 'fault', evidence)];
  }
  const failure = getOutsideFinding('TlsFailure', 'suspect', evidence);
  return alert === 'internal error' ? [getOutsideFinding('KeyUnreadable', 'suspect', evidence), failure] : [failure];
}

/** Judges anew at `now`, so that a report can be read later, and with the host's own name where that is known. */
export function getCertificateStepFinding(
  report: ProbeReport,
  now: Instant,
  evidence: readonly Evidence[],
): readonly Finding[] {
  const [, , , , step, introduced] = report.steps;
  if (step.outcome === 'skipped') return [];
  if (step.outcome === 'failed') {
    if (step.fault === 'absent') return [getOutsideFinding('CertificateMissing', 'fault', evidence)];
    if (step.fault === 'unreadable') return [getOutsideFinding('CertificateCorrupt', 'fault', evidence)];
  }
  const { certificate } = step;
  const { host } = report.target;
  const findings: Finding[] = [];
  for (const problem of getCertificateObjection(certificate, host, now)) {
    if (problem !== 'name mismatch') findings.push(getProblemFinding(problem, evidence));
  }
  const challenge = introduced.outcome === 'passed' ? introduced.challenge : undefined;
  return [...findings, ...getNameFinding(certificate, host, challenge, evidence)];
}

function getProblemFinding(
  problem: Exclude<CertificateProblem, 'name mismatch'>,
  evidence: readonly Evidence[],
): Finding {
  switch (problem) {
    case 'expired':
      return getOutsideFinding('CertificateExpired', 'fault', evidence);
    case 'not yet valid':
      return getOutsideFinding('CertificateNotYetValid', 'suspect', evidence);
    case 'not for server authentication':
      return getOutsideFinding('CertificateWrongUsage', 'suspect', evidence);
    case 'weak key':
      return getOutsideFinding('WeakKey', 'debt', evidence);
    case 'weak signature':
      return getOutsideFinding('WeakSignature', 'debt', evidence);
  }
}

/** A certificate must carry the name that was asked for, and one that the host made itself also the host's own. */
function getNameFinding(
  certificate: CertificateReading,
  host: string,
  challenge: ChallengeReading | undefined,
  evidence: readonly Evidence[],
): readonly Finding[] {
  const { names } = certificate;
  const isAsked = testCertifiedName(names, host);
  const own = [challenge?.dnsComputerName ?? '', challenge?.computerName ?? ''].filter((each) => each !== '');
  if (own.length === 0) return isAsked ? [] : [getOutsideFinding('CertificateNameMismatch', 'suspect', evidence)];
  // The host was merely asked for by a name of another kind: an alias, or what a hosts file says.
  if (own.some((each) => testCertifiedName(names, each))) {
    return isAsked ? [] : [getOutsideFinding('CertificateNameMismatch', 'debt', evidence)];
  }
  if (certificate.selfSigned) return [getOutsideFinding('CertificateStale', 'fault', evidence)];
  return isAsked ? [] : [getOutsideFinding('CertificateStale', 'suspect', evidence)];
}

export function getCredSspFinding(
  step: CredSspStep,
  startedAt: Instant,
  evidence: readonly Evidence[],
): readonly Finding[] {
  if (step.outcome === 'skipped') return [];
  if (step.outcome === 'failed') return [getOutsideFinding('NlaFails', 'suspect', evidence)];
  const { challenge, version } = step;
  const findings: Finding[] = [];
  const hasClock = challenge.serverTime !== '';
  if (hasClock && Math.abs(secondsBetween(startedAt, challenge.serverTime)) > skewTolerance) {
    const reading = `the host's clock says ${challenge.serverTime}, this machine's ${startedAt}`;
    findings.push(getOutsideFinding('ClockSkew', 'suspect', [...evidence, { source: 'step credssp', reading }]));
  }
  // Version 5 is the first with the public-key binding that CVE-2018-0886 asked for (MS-CSSP 2.2.1, 3.1.5).
  if (version < 5) findings.push(getOutsideFinding('CredSspUnpatched', 'suspect', evidence));
  // Windows 8 is 6.2.
  if (/^([0-5]\.|6\.[01]\.)/.test(challenge.osVersion))
    findings.push(getOutsideFinding('OldGeneration', 'debt', evidence));
  return findings;
}

/** What the server accepts besides the best it can do. */
export function getOfferFinding(
  offers: readonly ProtocolOffer[],
  negotiated: NegotiateStep,
  evidence: readonly Evidence[],
): readonly Finding[] {
  const findings: Finding[] = [];
  const isBetter = negotiated.outcome === 'passed' && negotiated.selected !== 'RDP';
  if (isBetter && testAccepted(offers, 'RDP'))
    findings.push(getOutsideFinding('RdpSecurityAccepted', 'debt', evidence));
  if (testAccepted(offers, 'SSL')) findings.push(getOutsideFinding('NlaOff', 'debt', evidence));
  return findings;
}

function testAccepted(offers: readonly ProtocolOffer[], asked: string): boolean {
  return offers.some((each) => each.asked === asked && each.accepted);
}
