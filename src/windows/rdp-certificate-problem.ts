import type { Instant } from '../border/dotnet.js';
import { getAccessEntry, testFileAccess } from './access-list.js';
import type { CertificateKey } from './certificate-key.js';
import type { CertificateState } from './certificates.js';
import type { Change } from './change.js';
import type { RdpCertificateState } from './rdp-certificate.js';

/** What can be wrong with the listener's certificate. */
export type CertificateProblem =
  | 'Unnamed'
  | 'Missing'
  | 'Expired'
  | 'NotYetValid'
  | 'Stale'
  | 'WithoutKey'
  | 'KeyFileMissing'
  | 'KeyUnreadable'
  | 'WrongUsage';

/** What is wrong with the certificate; nothing where it is fine, or where it could not be looked at. */
export function getCertificateProblem(observed: RdpCertificateState): readonly CertificateProblem[] {
  const { listener } = observed;
  if (listener.binding === 'unknown' || observed.searchFailure !== '') return [];
  if (listener.thumbprint === '') return ['Unnamed'];
  const { certificate } = observed;
  if (certificate === undefined) return ['Missing'];
  const problems = getUsageProblem(certificate, observed.key, observed.now);
  // A chosen certificate may carry any name and has its purposes; the one that Windows makes carries the computer's.
  if (listener.binding === 'pinned') {
    return testServerUsage(certificate.usages) ? problems : [...problems, 'WrongUsage'];
  }
  return testSubject(certificate.subject, observed.computerName) ? problems : [...problems, 'Stale'];
}

/** What keeps a certificate from being bound to the listener. */
export function getCandidateProblem(
  candidate: CertificateState,
  key: CertificateKey,
  now: Instant,
): readonly CertificateProblem[] {
  // Its access list is mended with the binding.
  const problems = getUsageProblem(candidate, key, now).filter((each) => each !== 'KeyUnreadable');
  return testServerUsage(candidate.usages) ? problems : [...problems, 'WrongUsage'];
}

function getUsageProblem(
  certificate: CertificateState,
  key: CertificateKey,
  now: Instant,
): readonly CertificateProblem[] {
  const problems: CertificateProblem[] = [];
  if (certificate.notAfter <= now) problems.push('Expired');
  if (certificate.notBefore > now) problems.push('NotYetValid');
  if (!certificate.hasPrivateKey) return [...problems, 'WithoutKey'];
  if (key.file === 'absent') problems.push('KeyFileMissing');
  // A key file that no known container leads to: only for Windows' own certificates does that tell anything.
  if (key.file === 'unknown' && key.container === '' && certificate.store === 'Remote Desktop') {
    problems.push('KeyFileMissing');
  }
  if (getMissingKeyEntry(key).length > 0) problems.push('KeyUnreadable');
  return problems;
}

/**
 * The entries that the access list of a key file lacks: SYSTEM makes and renews the key, NETWORK SERVICE, as which Remote
 * Desktop Services run, uses it. Nothing where the list may not be read.
 */
export function getMissingKeyEntry(key: CertificateKey): readonly string[] {
  const missing: string[] = [];
  if (key.sddl === '') return missing;
  // SYSTEM is an administrator.
  if (!testFileAccess(key.sddl, ['SY', 'BA'], 'full')) missing.push('(A;;FA;;;SY)');
  if (!testFileAccess(key.sddl, ['NS', 'SU', 'AU', 'WD'], 'read')) missing.push('(A;;FR;;;NS)');
  return missing;
}

/** What lets the services use the key again: on its one file, the entries they lack, and none that denies them. */
export function getKeyAccessChange(key: CertificateKey): readonly Change[] {
  const missing = getMissingKeyEntry(key);
  if (missing.length === 0) return [];
  const changes: Change[] = [];
  for (const entry of getAccessEntry(key.sddl)) {
    if (!entry.denies || entry.inherited || (entry.trustee !== 'SY' && entry.trustee !== 'NS')) continue;
    changes.push({ kind: 'AccessEntry', path: key.path, operation: 'Remove', text: entry.text });
  }
  for (const text of missing) {
    changes.push({ kind: 'AccessEntry', path: key.path, operation: 'Add', text });
  }
  return changes;
}

/** Whether the access list of the key may be read by SYSTEM only, and Schannel could not use some key since it was made. */
export function testKeyDoubtful(observed: RdpCertificateState): boolean {
  const { certificate, key } = observed;
  if (certificate === undefined || key.sddl !== '' || key.file === 'absent') return false;
  return observed.keyEvents.some((each) => each.time >= certificate.notBefore);
}

/** Server Authentication or Remote Desktop Authentication, or no limit at all (event 1054 of the Remote Connection Manager). */
function testServerUsage(usages: readonly string[]): boolean {
  return usages.length === 0 || usages.includes('1.3.6.1.5.5.7.3.1') || usages.includes('1.3.6.1.4.1.311.54.1.2');
}

/** Whether a subject names this computer, with or without a domain behind its name. */
function testSubject(subject: string, computerName: string): boolean {
  const common = subject.toLowerCase();
  const wanted = `cn=${computerName.toLowerCase()}`;
  return common === wanted || common.startsWith(`${wanted}.`);
}
