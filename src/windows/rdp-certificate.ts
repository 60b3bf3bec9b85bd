import type { Instant, Integer } from '../border/dotnet.js';
import { type CertificateKey, getCertificateKey, getCertificateKeyEvidence } from './certificate-key.js';
import { type CertificatePlumbing, getCertificatePlumbing, getPlumbingEvidence } from './certificate-plumbing.js';
import {
  type CertificateSearch,
  type CertificateState,
  findCertificateState,
  getCertificateEvidence,
} from './certificates.js';
import { getComputerState, getCurrentInstant } from './computer.js';
import { type EventState, getCertificateEvent, getEventEvidence, getSystemEvent } from './events.js';
import type { Evidence } from './evidence.js';
import { getListenerCertificate, type ListenerCertificate } from './listener-certificate.js';

/** Everything that decides whether the listener has a certificate it can show. */
export interface RdpCertificateState {
  readonly computerName: string;
  readonly build: Integer;
  readonly now: Instant;
  readonly listener: ListenerCertificate;
  /** The certificate that counts; none where the stores do not hold it. */
  readonly certificate: CertificateState | undefined;
  /** Why a store could not be looked into; empty where all could. */
  readonly searchFailure: string;
  readonly key: CertificateKey;
  readonly plumbing: CertificatePlumbing;
  /** The certificate that is to take its place, where one was asked for by its thumbprint, and its key. */
  readonly candidate: CertificateState | undefined;
  readonly candidateKey: CertificateKey;
  readonly events: readonly EventState[];
  /** Schannel 36870: a private key could not be used (learn.microsoft.com, "Schannel Events"). */
  readonly keyEvents: readonly EventState[];
}

/** Reads everything about the certificate in question, and about the one with the wanted thumbprint, if it is not empty. */
export function getRdpCertificateState(wanted: string): RdpCertificateState {
  const computer = getComputerState();
  const listener = getListenerCertificate();
  const stores = listener.binding === 'pinned' ? ['My', 'Remote Desktop'] : ['Remote Desktop'];
  const search = findCertificateState(stores, listener.thumbprint);
  const candidate: CertificateSearch =
    wanted === '' ? { certificate: undefined, failure: '' } : findCertificateState(['My'], wanted.toUpperCase());
  const store = search.certificate?.store ?? 'Remote Desktop';
  return {
    computerName: computer.name,
    build: computer.build,
    now: getCurrentInstant(),
    listener,
    certificate: search.certificate,
    searchFailure: search.failure,
    key: getCertificateKey(store, listener.thumbprint, computer.systemDrive),
    plumbing: getCertificatePlumbing(computer.systemDrive),
    candidate: candidate.certificate,
    candidateKey: getCertificateKey('My', wanted.toUpperCase(), computer.systemDrive),
    events: getCertificateEvent(),
    keyEvents: getSystemEvent('Schannel', [36870], 3),
  };
}

/** Everything that was looked at, as evidence. */
export function getRdpCertificateEvidence(observed: RdpCertificateState): readonly Evidence[] {
  const evidence: Evidence[] = [];
  if (observed.searchFailure !== '') {
    evidence.push({ source: 'Cert:\\LocalMachine', reading: observed.searchFailure });
  }
  if (observed.certificate !== undefined) evidence.push(getCertificateEvidence(observed.certificate));
  evidence.push({
    source: 'Computer name, build and clock',
    reading: `${observed.computerName}, ${observed.build}, ${observed.now}`,
  });
  evidence.push(getCertificateKeyEvidence(observed.key));
  for (const entry of [...observed.events, ...observed.keyEvents]) {
    evidence.push(getEventEvidence(entry));
  }
  return [...observed.listener.evidence, ...evidence, ...getPlumbingEvidence(observed.plumbing)];
}
