import { CommandError } from '../../border/dotnet.js';
import { restartService } from '../../border/services.js';
import { startSleep } from '../../border/time.js';
import { findCertificateState } from '../certificates.js';
import type { ChangeDescription } from '../description.js';
import { winStationsKey } from '../listener.js';
import { getRegistryThumbprint } from '../listener-certificate.js';
import { getRdpCertificateState } from '../rdp-certificate.js';
import { getCertificateProblem } from '../rdp-certificate-problem.js';
import { getRegistryState } from '../registry.js';

/** Windows makes itself a new certificate for Remote Desktop. There is no way back. */
export interface CertificateRenewalChange {
  readonly kind: 'CertificateRenewal';
  /** Thumbprint of the certificate that must no longer be named; empty where none was. */
  readonly replaces: string;
  /** Where restarting SessionEnv does not help, restart TermService too, which ends every session. */
  readonly allowSessionDrop: boolean;
}

/** What the change touches and does, for the prompt. */
export function getCertificateRenewalDescription(change: CertificateRenewalChange): ChangeDescription {
  return {
    target: 'Remote Desktop Configuration (SessionEnv)',
    action: change.allowSessionDrop
      ? 'Restart the service, and if that is not enough TermService with every session, for a new certificate, without a way back'
      : 'Restart the service for a new certificate, without a way back',
    impact: change.allowSessionDrop ? 'all sessions' : 'none',
  };
}

/** How long a service may take to make a certificate and its key. */
const patienceInSeconds = 30;

/**
 * Restarts SessionEnv, which makes a certificate where it finds none, and waits for it. TermService is the second attempt.
 * Without a new certificate in the end this fails: a removed one alone repairs nothing.
 */
export function invokeCertificateRenewalChange(change: CertificateRenewalChange): void {
  restartService({ Name: 'SessionEnv' });
  if (waitCertificateRenewal(change)) return;
  if (change.allowSessionDrop) {
    // UmRdpService depends on it and is restarted with it.
    restartService({ Name: 'TermService', Force: true });
    if (waitCertificateRenewal(change)) return;
  }
  throw new CommandError(
    'CertificateNotRenewed',
    'OperationTimeout',
    `Windows made no new certificate within ${patienceInSeconds} seconds. ` +
      'Look in the System log for event 1057 of the Remote Connection Manager, and at the rights of SYSTEM on ' +
      'HKLM:\\SOFTWARE\\Microsoft\\SystemCertificates\\Remote Desktop and on the MachineKeys folder.',
  );
}

/** Whether the listener now has another certificate, and a sound one. */
export function testCertificateRenewalChange(change: CertificateRenewalChange): boolean {
  const current = getRdpCertificateState('');
  return current.listener.thumbprint !== change.replaces && getCertificateProblem(current).length === 0;
}

/** Waits until Windows names another certificate that its store holds. */
function waitCertificateRenewal(change: CertificateRenewalChange): boolean {
  let waited = 0;
  while (!testCertificateReplaced(change)) {
    if (waited >= patienceInSeconds) return false;
    startSleep({ Seconds: 1 });
    waited += 1;
  }
  return true;
}

function testCertificateReplaced(change: CertificateRenewalChange): boolean {
  const named = getRegistryThumbprint(getRegistryState(winStationsKey, 'SelfSignedCertificate'));
  if (named === '' || named === change.replaces) return false;
  const search = findCertificateState(['Remote Desktop'], named);
  return search.certificate !== undefined;
}
