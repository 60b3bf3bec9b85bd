import type { Evidence, Finding, FindingStatus } from '../recipe/finding.js';
import { certifiesHost, judgeCertificate } from './judge.js';
import { found, type OutsideId } from './outside-catalogue.js';
import type {
  CertificateProblem,
  CertificateReading,
  CertificateStep,
  ChallengeReading,
  CredSspStep,
  ProtocolOffer,
  TlsStep,
} from './report.js';
import { secondsBetween } from './time.js';

/** Findings from the steps behind the agreement: TLS, certificate, CredSSP, and what else the server would accept. */

/** Seconds that clocks may differ: what Kerberos tolerates by default. */
const skewTolerance = 300;

export function diagnoseTls(step: TlsStep, evidence: readonly Evidence[]): readonly Finding[] {
  if (step.outcome === 'skipped') return [];
  if (step.outcome === 'passed') {
    const findings: Finding[] = [];
    if (step.version === 'TLSv1' || step.version === 'TLSv1.1') findings.push(found('WeakTls', 'fault', evidence));
    // OpenSSL's names; DES-CBC3 is 3DES, ADH and AECDH authenticate nobody.
    if (/RC4|DES|NULL|EXP|^ADH|^AECDH|MD5/.test(step.cipher)) findings.push(found('WeakCipher', 'debt', evidence));
    return findings;
  }
  switch (step.fault) {
    case 'timeout':
      return [found('PathMtuBlackHole', 'suspect', evidence), found('HandshakeIntercepted', 'suspect', evidence)];
    case 'closed':
      return [found('KeyUnreadable', 'suspect', evidence), found('TlsDisabled', 'suspect', evidence)];
    case 'alert':
      return diagnoseAlert(step.alert, evidence);
    case 'not TLS':
      return [found('NotTls', 'suspect', evidence)];
    case 'protocol error':
      return [found('TlsFailure', 'suspect', evidence)];
  }
}

/** By the alerts of RFC 8446 section 6.2. */
function diagnoseAlert(alert: string, evidence: readonly Evidence[]): readonly Finding[] {
  switch (alert) {
    case 'protocol version':
      return [found('TlsVersionRefused', 'fault', evidence)];
    case 'handshake failure':
    case 'insufficient security':
      return [found('NoCommonCipher', 'fault', evidence)];
    case 'internal error':
      return [found('KeyUnreadable', 'suspect', evidence), found('TlsFailure', 'suspect', evidence)];
    default:
      return [found('TlsFailure', 'suspect', evidence)];
  }
}

/** What the problems of a certificate mean, apart from its name. */
const problemFindings: Readonly<
  Record<Exclude<CertificateProblem, 'name mismatch'>, readonly [OutsideId, FindingStatus]>
> = {
  expired: ['CertificateExpired', 'fault'],
  'not yet valid': ['CertificateNotYetValid', 'suspect'],
  'not for server authentication': ['CertificateWrongUsage', 'suspect'],
  'weak key': ['WeakKey', 'debt'],
  'weak signature': ['WeakSignature', 'debt'],
};

/** Judges anew at `now`, so that a report can be read later, and with the host's own name where that is known. */
export function diagnoseCertificate(
  step: CertificateStep,
  host: string,
  now: string,
  challenge: ChallengeReading | undefined,
  evidence: readonly Evidence[],
): readonly Finding[] {
  if (step.outcome === 'skipped') return [];
  if (!('certificate' in step)) {
    return [found(step.fault === 'absent' ? 'CertificateMissing' : 'CertificateCorrupt', 'fault', evidence)];
  }
  const findings: Finding[] = [];
  for (const problem of judgeCertificate(step.certificate, host, now)) {
    if (problem !== 'name mismatch') findings.push(found(...problemFindings[problem], evidence));
  }
  const name = diagnoseName(step.certificate, host, challenge);
  return name === undefined ? findings : [...findings, found(...name, evidence)];
}

/** A certificate must carry the name that was asked for, and one that the host made itself also the host's own. */
function diagnoseName(
  { names, selfSigned }: CertificateReading,
  host: string,
  challenge: ChallengeReading | undefined,
): readonly [OutsideId, FindingStatus] | undefined {
  const asked = certifiesHost(names, host);
  const own = [challenge?.dnsComputerName ?? '', challenge?.computerName ?? ''].filter((each) => each !== '');
  if (own.length === 0) return asked ? undefined : ['CertificateNameMismatch', 'suspect'];
  // The host was merely asked for by a name of another kind: an alias, or what a hosts file says.
  if (own.some((each) => certifiesHost(names, each))) return asked ? undefined : ['CertificateNameMismatch', 'debt'];
  if (selfSigned) return ['CertificateStale', 'fault'];
  return asked ? undefined : ['CertificateStale', 'suspect'];
}

export function diagnoseCredSsp(
  step: CredSspStep,
  startedAt: string,
  evidence: readonly Evidence[],
): readonly Finding[] {
  if (step.outcome === 'skipped') return [];
  if (step.outcome === 'failed') return [found('NlaFails', 'suspect', evidence)];
  const { challenge, version } = step;
  const findings: Finding[] = [];
  const skew = secondsBetween(startedAt, challenge.serverTime);
  if (skew !== undefined && Math.abs(skew) > skewTolerance) {
    const reading = `the host's clock says ${challenge.serverTime}, this machine's ${startedAt}`;
    findings.push(found('ClockSkew', 'suspect', [...evidence, { source: 'step credssp', reading }]));
  }
  // Version 5 is the first with the public-key binding that CVE-2018-0886 asked for (MS-CSSP 2.2.1, 3.1.5).
  if (version < 5) findings.push(found('CredSspUnpatched', 'suspect', evidence));
  const [major = 0, minor = 0] = challenge.osVersion.split('.').map(Number);
  if (challenge.osVersion !== '' && major * 100 + minor < 602) findings.push(found('OldGeneration', 'debt', evidence));
  return findings;
}

/** What the server accepts besides the best it can do. */
export function diagnoseOffers(
  offers: readonly ProtocolOffer[],
  selected: string,
  evidence: readonly Evidence[],
): readonly Finding[] {
  const accepts = (asked: string) => offers.some((each) => each.asked === asked && each.accepted);
  const findings: Finding[] = [];
  const better = selected !== '' && selected !== 'RDP';
  if (better && accepts('RDP')) findings.push(found('RdpSecurityAccepted', 'debt', evidence));
  if (accepts('SSL')) findings.push(found('NlaOff', 'debt', evidence));
  return findings;
}
