import {
  getDisabledService,
  getStoreDenial,
  testMachineKeysChanged,
  testStoreMisnamed,
} from '../windows/certificate-plumbing.js';
import type { RdpCertificateState } from '../windows/rdp-certificate.js';
import { type CertificateProblem, getCertificateProblem, testKeyDoubtful } from '../windows/rdp-certificate-problem.js';
import type { Finding } from './finding.js';

/** What is said of the listener's certificate: each of its problems, with the evidence of the whole observation. */
export function getCertificateFinding(observed: RdpCertificateState, sound: Finding): readonly Finding[] {
  const { listener } = observed;
  const findings: Finding[] = [];
  for (const problem of getCertificateProblem(observed)) {
    const finding = convertToCertificateFinding(problem, sound);
    if (listener.binding === 'pinned') {
      findings.push(convertToPinnedFinding(problem, finding, listener.broker));
    } else if (listener.template !== '') {
      findings.push(convertToEnrolledFinding(finding, listener.template));
    } else {
      findings.push(finding);
    }
  }
  if (findings.length === 0 && testKeyDoubtful(observed)) {
    findings.push({
      ...sound,
      cause: 3,
      id: 'CertificateKeyUnknown',
      status: 'unknown',
      grade: 'B',
      title:
        'Some private key could not be used since this certificate was made, and whether it was this one may be read by ' +
        'SYSTEM only: run again as SYSTEM.',
    });
  }
  return findings;
}

/** What one problem means. */
function convertToCertificateFinding(problem: CertificateProblem, sound: Finding): Finding {
  const fault: Finding = { ...sound, status: 'fault', repair: 'Repair-RdpCertificate' };
  switch (problem) {
    case 'Expired':
      return { ...fault, id: 'CertificateExpired', title: 'The certificate of Remote Desktop has expired.' };
    case 'Missing':
      return {
        ...fault,
        id: 'CertificateMissing',
        title: 'The certificate that Remote Desktop is to show is in no store.',
      };
    case 'Unnamed':
      return {
        ...fault,
        id: 'CertificateUnnamed',
        title: 'No certificate is named for Remote Desktop, or not by a SHA-1 hash of 20 bytes.',
      };
    case 'Stale':
      return {
        ...fault,
        cause: 2,
        id: 'CertificateStale',
        title: 'The certificate of Remote Desktop carries another computer name.',
      };
    case 'KeyUnreadable':
      return {
        ...fault,
        cause: 3,
        id: 'CertificateKeyUnreadable',
        grade: 'B',
        title: 'Remote Desktop Services may not read the private key of the certificate.',
      };
    case 'WithoutKey':
      return {
        ...fault,
        cause: 6,
        id: 'CertificateWithoutKey',
        grade: 'B',
        title: 'The certificate of Remote Desktop has no private key.',
      };
    case 'KeyFileMissing':
      return {
        ...fault,
        cause: 6,
        id: 'CertificateKeyFileMissing',
        status: 'suspect',
        grade: 'B',
        title: 'The file with the private key of the certificate is not there.',
      };
    case 'WrongUsage':
      return {
        ...fault,
        id: 'CertificateWrongUsage',
        title: 'The certificate of Remote Desktop is not meant for servers.',
      };
    case 'NotYetValid':
      return {
        ...fault,
        cause: 22,
        id: 'CertificateNotYetValid',
        status: 'suspect',
        grade: 'C',
        title: 'The certificate of Remote Desktop is valid from a later time on: is the clock right?',
        // A new certificate would not set the clock.
        repair: '',
      };
  }
}

/**
 * The same problem of a certificate that somebody chose. Windows shows its own one where it cannot use the chosen one
 * (events 1051 and 1055 of the Remote Connection Manager), so only an expired one surely breaks connections.
 */
function convertToPinnedFinding(problem: CertificateProblem, finding: Finding, broker: boolean): Finding {
  const repair = problem === 'KeyUnreadable' ? 'Repair-RdpCertificate' : 'Repair-RdpCertificate -Unpin';
  const offered = finding.repair === '' || broker ? '' : repair;
  const hint = broker
    ? 'This computer is a Connection Broker: renew it for the deployment, with Set-RDCertificate.'
    : 'It was chosen for the listener: bind a valid one, or let Windows show its own.';
  return {
    ...finding,
    cause: 7,
    id: `Pinned${finding.id}`,
    status: problem === 'Expired' ? 'fault' : 'suspect',
    grade: 'B',
    title: `${finding.title} ${hint}`,
    repair: offered,
  };
}

/** The same problem where policy requests certificates (event 1063 of the Remote Connection Manager). */
function convertToEnrolledFinding(finding: Finding, template: string): Finding {
  return {
    ...finding,
    cause: 7,
    title:
      `${finding.title} Policy requests it by the template ${template}: whoever runs the certification authority has to ` +
      'repair the enrolment.',
    repair: '',
  };
}

/** What is said of what certificates need: the store, the folder of keys, the services. */
export function getPlumbingFinding(observed: RdpCertificateState, sound: Finding): readonly Finding[] {
  const { plumbing } = observed;
  const findings: Finding[] = [];
  const fault: Finding = { ...sound, status: 'fault', grade: 'B', repair: 'Repair-RdpCertificate' };
  if (getStoreDenial(plumbing).length > 0) {
    findings.push({
      ...fault,
      cause: 5,
      id: 'CertificateStoreDenied',
      title:
        'SYSTEM is denied access to the store of Remote Desktop, so Windows can neither make nor renew a certificate.',
    });
  }
  const disabled = getDisabledService(plumbing);
  if (disabled.length > 0) {
    findings.push({
      ...fault,
      cause: 8,
      id: 'CertificateServiceDisabled',
      title: `Certificates need services that are disabled: ${disabled.join(', ')}.`,
    });
  }
  if (testStoreMisnamed(plumbing)) {
    findings.push({
      ...fault,
      cause: 8,
      id: 'CertificateStoreMisnamed',
      status: 'suspect',
      title: 'Self-signed certificates are to be kept in another store than Remote Desktop.',
    });
  }
  if (testMachineKeysChanged(plumbing)) {
    const needed = testMachineKeysInTheWay(observed);
    findings.push({
      ...fault,
      cause: 4,
      id: 'MachineKeysChanged',
      status: 'suspect',
      title: needed
        ? 'The folder of machine keys has another access list than Windows gives it.'
        : 'The folder of machine keys has another access list than Windows gives it; as the key can be read, it is left alone.',
      repair: needed ? 'Repair-RdpCertificate' : '',
    });
  }
  return findings;
}

/** The folder is set right together with its key only: others may have meant what they did to it. */
export function testMachineKeysInTheWay(observed: RdpCertificateState): boolean {
  if (observed.listener.binding !== 'self-signed' || observed.listener.template !== '') return false;
  if (!testMachineKeysChanged(observed.plumbing)) return false;
  return getCertificateProblem(observed).some((each) => each !== 'NotYetValid');
}
