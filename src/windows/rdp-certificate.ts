import type { Instant } from '../border/dotnet.js';
import { type CertificateState, findCertificateState, getCertificateEvidence } from './certificates.js';
import { getComputerState, getCurrentInstant } from './computer.js';
import { type EventState, getCertificateEvent, getEventEvidence } from './events.js';
import type { Evidence } from './evidence.js';
import { getSelfSignedKeyFile, type KeyFileState } from './key-file.js';
import { rdpListenerKey, remoteDesktopPolicyKey, winStationsKey } from './listener.js';
import { getRegistryEvidence, getRegistryState, type RegistryValue } from './registry.js';
import { getServiceEvidence } from './services.js';

/** Everything that decides whether the listener has a certificate it can show. */
export interface RdpCertificateState {
  readonly computerName: string;
  readonly now: Instant;
  /** Certificate template that policy wants; not set on most computers. */
  readonly template: RegistryValue;
  /** Thumbprint of a certificate that somebody chose for the listener. */
  readonly pin: RegistryValue;
  /** Thumbprint of the certificate that Windows made for itself. */
  readonly selfSigned: RegistryValue;
  /** Which of the two counts; unknown where a key may not be read. */
  readonly binding: 'pinned' | 'self-signed' | 'unknown';
  /** The thumbprint that counts; empty where none is named or its form is wrong. */
  readonly thumbprint: string;
  /** The certificate of this thumbprint; none where the stores do not hold it. */
  readonly certificate: CertificateState | undefined;
  /** Why a store could not be looked into; empty where all could. */
  readonly searchFailure: string;
  /** The key file of the certificate that Windows made for itself. */
  readonly keyFile: KeyFileState;
  readonly service: Evidence;
  readonly events: readonly EventState[];
}

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

/**
 * Finds the certificate in question: the one chosen for the listener, or else the one that Windows made for itself; never
 * whatever lies in the store (learn.microsoft.com, "Remote Desktop listener certificate configurations").
 */
export function getRdpCertificateState(): RdpCertificateState {
  const computer = getComputerState();
  const template = getRegistryState(remoteDesktopPolicyKey, 'CertTemplateName');
  const pin = getRegistryState(rdpListenerKey, 'SSLCertificateSHA1Hash');
  const selfSigned = getRegistryState(winStationsKey, 'SelfSignedCertificate');
  const binding = getCertificateBinding(template, pin, selfSigned);
  const thumbprint = getRegistryThumbprint(binding === 'pinned' ? pin : selfSigned);
  const stores = binding === 'pinned' ? ['My', 'Remote Desktop'] : ['Remote Desktop'];
  const search = findCertificateState(stores, thumbprint);
  return {
    computerName: computer.name,
    now: getCurrentInstant(),
    template,
    pin,
    selfSigned,
    binding,
    thumbprint,
    certificate: search.certificate,
    searchFailure: search.failure,
    keyFile: getSelfSignedKeyFile(computer.systemDrive),
    service: getServiceEvidence('SessionEnv'),
    events: getCertificateEvent(),
  };
}

function getCertificateBinding(
  template: RegistryValue,
  pin: RegistryValue,
  selfSigned: RegistryValue,
): 'pinned' | 'self-signed' | 'unknown' {
  if (template.kind === 'Denied' || pin.kind === 'Denied') return 'unknown';
  if (pin.kind !== 'Absent') return 'pinned';
  return selfSigned.kind === 'Denied' ? 'unknown' : 'self-signed';
}

/** The thumbprint in a registry value: a SHA-1 hash, so 20 bytes; empty where it is none. */
export function getRegistryThumbprint(value: RegistryValue): string {
  return value.kind === 'Binary' && value.text.length === 40 ? value.text : '';
}

/** What is wrong with the certificate; nothing where it is fine, or where it could not be looked at. */
export function getCertificateProblem(observed: RdpCertificateState): readonly CertificateProblem[] {
  if (observed.binding === 'unknown' || observed.searchFailure !== '') return [];
  if (observed.thumbprint === '') return ['Unnamed'];
  const { certificate } = observed;
  if (certificate === undefined) return ['Missing'];
  const problems: CertificateProblem[] = [];
  if (certificate.notAfter <= observed.now) problems.push('Expired');
  if (certificate.notBefore > observed.now) problems.push('NotYetValid');
  if (!certificate.hasPrivateKey) problems.push('WithoutKey');
  if (observed.binding === 'pinned') {
    if (!testServerUsage(certificate.usages)) problems.push('WrongUsage');
    return problems;
  }
  // A chosen certificate may carry any name; the one that Windows makes carries the computer's.
  if (!testSubject(certificate.subject, observed.computerName)) problems.push('Stale');
  if (certificate.hasPrivateKey && observed.keyFile.path === '') problems.push('KeyFileMissing');
  if (observed.keyFile.sddl !== '' && !testServiceAccess(observed.keyFile.sddl)) problems.push('KeyUnreadable');
  return problems;
}

/** Server Authentication or Remote Desktop Authentication, or no limit at all (event 1054 of the Remote Connection Manager). */
function testServerUsage(usages: readonly string[]): boolean {
  return usages.length === 0 || usages.includes('1.3.6.1.5.5.7.3.1') || usages.includes('1.3.6.1.4.1.311.54.1.2');
}

/** Whether an access list has an entry that allows NETWORK SERVICE, the account of Remote Desktop Services, to read. */
function testServiceAccess(sddl: string): boolean {
  return sddl.split('(').some((entry) => entry.startsWith('A;') && entry.endsWith(';;;NS)'));
}

/** Whether a subject names this computer, with or without a domain behind its name. */
function testSubject(subject: string, computerName: string): boolean {
  const common = subject.toLowerCase();
  const wanted = `cn=${computerName.toLowerCase()}`;
  return common === wanted || common.startsWith(`${wanted}.`);
}

/** Everything that was looked at, as evidence. */
export function getRdpCertificateEvidence(observed: RdpCertificateState): readonly Evidence[] {
  const evidence: Evidence[] = [];
  if (observed.template.kind !== 'Absent') evidence.push(getRegistryEvidence(observed.template));
  evidence.push(getRegistryEvidence(observed.pin));
  if (observed.binding !== 'pinned') evidence.push(getRegistryEvidence(observed.selfSigned));
  if (observed.searchFailure !== '') {
    evidence.push({ source: 'Cert:\\LocalMachine', reading: observed.searchFailure });
  }
  if (observed.certificate !== undefined) evidence.push(getCertificateEvidence(observed.certificate));
  evidence.push({ source: 'Computer name and clock', reading: `${observed.computerName}, ${observed.now}` });
  if (observed.binding === 'self-signed') evidence.push(getKeyFileEvidence(observed.keyFile));
  evidence.push(observed.service);
  for (const entry of observed.events) {
    evidence.push(getEventEvidence(entry));
  }
  return evidence;
}

function getKeyFileEvidence(keyFile: KeyFileState): Evidence {
  if (keyFile.path === '') return { source: 'Key file of TSSecKeySet1 to 3', reading: 'not there' };
  if (keyFile.sddl === '') {
    return { source: keyFile.path, reading: 'there; its access list may be read by SYSTEM only' };
  }
  return { source: keyFile.path, reading: keyFile.sddl };
}
