import { getAccessEntry } from './access-list.js';
import { getFileSddl, getMachineKeysFolder } from './certificate-key.js';
import type { Change } from './change.js';
import type { Evidence } from './evidence.js';
import { winStationsKey } from './listener.js';
import { getRegistryEvidence, getRegistryState, type RegistryValue } from './registry.js';
import { getSecurityDescriptor } from './security-descriptor.js';
import { getServiceState, type ServiceState } from './services.js';

/** What Windows needs to make, keep and show a certificate. */
export interface CertificatePlumbing {
  /** Where Windows keeps the store Remote Desktop; SDDL, empty where it may not be read or is not there. */
  readonly storeSddl: string;
  readonly machineKeysPath: string;
  /** SDDL, empty where it may not be read or is not there. */
  readonly machineKeysSddl: string;
  /** Name of the store for self-signed certificates; not set where Windows uses its own. */
  readonly storeName: RegistryValue;
  readonly services: readonly CertificateService[];
}

/** A service that certificates depend on. */
export interface CertificateService {
  readonly name: string;
  /** None where it is not installed. */
  readonly current: ServiceState | undefined;
}

/** CNG Key Isolation, Cryptographic Services, Certificate Propagation, Remote Desktop Configuration. */
const serviceNames: readonly string[] = ['KeyIso', 'CryptSvc', 'CertPropSvc', 'SessionEnv'];

/** learn.microsoft.com, "System Store Locations". */
export const remoteDesktopStoreKey = 'HKLM:\\SOFTWARE\\Microsoft\\SystemCertificates\\Remote Desktop';

/** What Windows ships for the folder of machine keys: Everyone may add keys (learn.microsoft.com, "Default permissions for the MachineKeys folders"). */
export const machineKeysList = 'D:PAI(A;;0x12019f;;;WD)(A;;FA;;;BA)';

/** Reads what Windows needs to make a certificate. */
export function getCertificatePlumbing(systemDrive: string): CertificatePlumbing {
  const machineKeysPath = getMachineKeysFolder(systemDrive);
  return {
    storeSddl: getKeySddl(remoteDesktopStoreKey),
    machineKeysPath,
    machineKeysSddl: getFileSddl(machineKeysPath),
    storeName: getRegistryState(winStationsKey, 'SelfSignedCertStore'),
    services: serviceNames.map((each) => ({ name: each, current: getServiceState(each) })),
  };
}

function getKeySddl(path: string): string {
  try {
    return getSecurityDescriptor(path).Sddl;
  } catch {
    return '';
  }
}

/** The entries of the store's own that deny something to SYSTEM, as which the services make the certificate. */
export function getStoreDenial(plumbing: CertificatePlumbing): readonly string[] {
  const entries = getAccessEntry(plumbing.storeSddl);
  return entries.filter((each) => each.denies && !each.inherited && each.trustee === 'SY').map((each) => each.text);
}

/** Whether the folder of machine keys has another access list than Windows gives it. */
export function testMachineKeysChanged(plumbing: CertificatePlumbing): boolean {
  const { machineKeysSddl } = plumbing;
  return machineKeysSddl !== '' && !machineKeysSddl.endsWith(machineKeysList);
}

/** Whether the value that names the store for self-signed certificates leads elsewhere. */
export function testStoreMisnamed(plumbing: CertificatePlumbing): boolean {
  const { storeName } = plumbing;
  if (storeName.kind === 'Absent' || storeName.kind === 'Denied') return false;
  return storeName.kind !== 'String' || storeName.text.toLowerCase() !== 'remote desktop';
}

/** Names of the services that are disabled. */
export function getDisabledService(plumbing: CertificatePlumbing): readonly string[] {
  return plumbing.services.filter((each) => each.current?.startType === 'Disabled').map((each) => each.name);
}

/** What brings the plumbing back to what Windows ships; without the folder of machine keys, which has its own condition. */
export function getPlumbingChange(plumbing: CertificatePlumbing): readonly Change[] {
  const changes: Change[] = [];
  for (const service of getDisabledService(plumbing)) {
    changes.push({
      kind: 'ServiceState',
      service,
      // What Windows ships (learn.microsoft.com, "Guidance on disabling system services on Windows Server").
      startType: service === 'CryptSvc' ? 'Automatic' : 'Manual',
      // It starts when a smart card is used.
      status: service === 'CertPropSvc' ? 'Unchanged' : 'Running',
    });
  }
  if (testStoreMisnamed(plumbing)) {
    const { path, name } = plumbing.storeName;
    changes.push({ kind: 'RegistryValue', path, name, valueKind: 'String', text: 'Remote Desktop', emptyKey: '' });
  }
  for (const text of getStoreDenial(plumbing)) {
    changes.push({ kind: 'AccessEntry', path: remoteDesktopStoreKey, operation: 'Remove', text });
  }
  return changes;
}

/** The plumbing as lines of evidence. */
export function getPlumbingEvidence(plumbing: CertificatePlumbing): readonly Evidence[] {
  const evidence: Evidence[] = [];
  for (const service of plumbing.services) {
    const { current } = service;
    const reading = current === undefined ? 'not installed' : `${current.status}, ${current.startType}`;
    evidence.push({ source: `Service ${service.name}`, reading });
  }
  if (plumbing.storeName.kind !== 'Absent') evidence.push(getRegistryEvidence(plumbing.storeName));
  if (getStoreDenial(plumbing).length > 0) {
    evidence.push({ source: `Access list of ${remoteDesktopStoreKey}`, reading: plumbing.storeSddl });
  }
  if (testMachineKeysChanged(plumbing)) {
    evidence.push({ source: `Access list of ${plumbing.machineKeysPath}`, reading: plumbing.machineKeysSddl });
  }
  return evidence;
}
