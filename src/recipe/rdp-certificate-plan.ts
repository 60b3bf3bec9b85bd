import { CommandError } from '../border/dotnet.js';
import { mergeAccessList } from '../windows/access-list.js';
import { machineKeysList } from '../windows/certificate-plumbing.js';
import type { Change } from '../windows/change.js';
import { getKeyOddity } from '../windows/key-oddity.js';
import type { RdpCertificateState } from '../windows/rdp-certificate.js';
import { getCandidateProblem, getCertificateProblem, getKeyAccessChange } from '../windows/rdp-certificate-problem.js';
import { testMachineKeysInTheWay } from './rdp-certificate-finding.js';

/** Whoever else decides on the certificate must be asked instead. */
export function assertBindingFree(observed: RdpCertificateState): void {
  const { listener } = observed;
  if (listener.broker) {
    throw new CommandError(
      'ConnectionBroker',
      'InvalidOperation',
      'This computer is a Connection Broker, which binds the certificates of its deployment itself. Use Set-RDCertificate.',
    );
  }
  if (listener.template !== '') {
    throw new CommandError(
      'PolicyWins',
      'InvalidOperation',
      `Policy requests certificates by the template ${listener.template}. Repair their enrolment instead.`,
    );
  }
}

/** Binds the certificate that was asked for; its key is made readable first. */
export function getBindingChange(observed: RdpCertificateState, thumbprint: string): readonly Change[] {
  const { candidate } = observed;
  if (candidate === undefined) {
    throw new CommandError(
      'CertificateNotFound',
      'ObjectNotFound',
      `Cert:\\LocalMachine\\My holds no certificate ${thumbprint}, or may not be read.`,
    );
  }
  const problems = getCandidateProblem(candidate, observed.candidateKey, observed.now);
  if (problems.length > 0) {
    throw new CommandError(
      'CertificateUnfit',
      'InvalidArgument',
      `The certificate ${thumbprint} cannot be shown by the listener: ${problems.join(', ')}.`,
    );
  }
  const access = getKeyAccessChange(observed.candidateKey);
  if (observed.listener.binding === 'pinned' && observed.listener.thumbprint === thumbprint) return access;
  return [...access, { kind: 'CertificateBinding', thumbprint }];
}

/** What mends a certificate that somebody chose without choosing another. */
export function getPinnedChange(observed: RdpCertificateState): readonly Change[] {
  const problems = getCertificateProblem(observed).filter((each) => each !== 'NotYetValid');
  if (problems.length === 0) return [];
  assertBindingFree(observed);
  if (problems.every((each) => each === 'KeyUnreadable')) return getKeyAccessChange(observed.key);
  throw new CommandError(
    'CertificatePinned',
    'InvalidOperation',
    `The listener is bound to the certificate ${observed.listener.thumbprint}, which Windows did not make. Add -Thumbprint ` +
      'with that of a valid one, or -Unpin, and Windows shows its own.',
  );
}

/** Lets Windows make its own certificate anew where it is broken, or where its key is odd and that is to end. */
export function getRenewalChange(
  observed: RdpCertificateState,
  resetKey: boolean,
  allowSessionDrop: boolean,
): readonly Change[] {
  // A new certificate would not set the clock.
  const problems = getCertificateProblem(observed).filter((each) => each !== 'NotYetValid');
  const odd = resetKey && getKeyOddity(observed.key, observed.build).length > 0;
  if (problems.length === 0 && !odd) return [];
  assertBindingFree(observed);
  const changes: Change[] = [];
  const { certificate: broken, plumbing } = observed;
  if (testMachineKeysInTheWay(observed)) {
    changes.push({
      kind: 'AccessEntry',
      path: plumbing.machineKeysPath,
      operation: 'Restore',
      text: mergeAccessList(plumbing.machineKeysSddl, machineKeysList),
    });
  }
  if (broken !== undefined) {
    changes.push({
      kind: 'CertificateRemoval',
      store: broken.store,
      thumbprint: broken.thumbprint,
      subject: broken.subject,
      keyFile: observed.key.path,
    });
  }
  changes.push({ kind: 'CertificateRenewal', replaces: observed.listener.thumbprint, allowSessionDrop });
  return changes;
}
