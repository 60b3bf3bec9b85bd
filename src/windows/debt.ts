import { getErrorCategory } from '../border/dotnet.js';
import { getFolderItem } from '../border/files.js';
import { testFileAccess } from './access-list.js';
import {
  type CertificateKey,
  getCertificateKey,
  getFileSddl,
  getMachineKeysFolder,
  testOwnContainerFile,
} from './certificate-key.js';
import { type ComputerState, getComputerState } from './computer.js';
import { getListenerSecurity, type ListenerSecurity } from './listener.js';
import { getListenerCertificate } from './listener-certificate.js';
import { getPolicySetting, type PolicySetting } from './policy.js';

/** What repairs in a hurry leave behind, wherever they do. */
export interface DebtState {
  readonly computer: ComputerState;
  readonly listener: ListenerSecurity;
  readonly firewall: readonly FirewallProfile[];
  /** The key of the certificate that Windows made for itself; none where another one is shown. */
  readonly key: CertificateKey | undefined;
  readonly folder: MachineKeysFolder;
}

/** A profile of the firewall; EnableFirewall 0 is off, not set is on. */
export interface FirewallProfile {
  /** As Set-NetFirewallProfile has it. */
  readonly name: string;
  readonly setting: PolicySetting;
}

/** The folder of machine keys and what lies beside it. */
export interface MachineKeysFolder {
  readonly path: string;
  /** Empty where it may not be read. */
  readonly sddl: string;
  /** Folders beside it whose names say that they once were it. */
  readonly renamed: readonly string[];
  /** Other programs' key files whose access list could be read, at most 20. */
  readonly others: readonly KeyFileAccess[];
}

/** A key file and whether NETWORK SERVICE may read it. */
export interface KeyFileAccess {
  readonly name: string;
  readonly open: boolean;
}

/** MS-GPFAS 2.2.2.1: EnableFirewall of a profile, by policy; the same value of the computer's own. */
const policyProfiles = 'HKLM:\\SOFTWARE\\Policies\\Microsoft\\WindowsFirewall';
const localProfiles = 'HKLM:\\SYSTEM\\CurrentControlSet\\Services\\SharedAccess\\Parameters\\FirewallPolicy';

/** So many key files are looked at, and so many are tried where some may not be read: thousands say no more. */
const enough = 20;
const mostTried = 100;

/** Looks where repairs in a hurry leave their traces. */
export function getDebtState(): DebtState {
  const computer = getComputerState();
  const shown = getListenerCertificate();
  const own = shown.binding === 'self-signed' && shown.thumbprint !== '';
  const key = own ? getCertificateKey('Remote Desktop', shown.thumbprint, computer.systemDrive) : undefined;
  return {
    computer,
    listener: getListenerSecurity(),
    firewall: [
      { name: 'Domain', setting: getProfileSetting('DomainProfile') },
      { name: 'Private', setting: getProfileSetting('StandardProfile') },
      { name: 'Public', setting: getProfileSetting('PublicProfile') },
    ],
    key,
    folder: getMachineKeysState(computer.systemDrive),
  };
}

function getProfileSetting(profile: string): PolicySetting {
  return getPolicySetting(`${policyProfiles}\\${profile}`, `${localProfiles}\\${profile}`, 'EnableFirewall');
}

function getMachineKeysState(systemDrive: string): MachineKeysFolder {
  const path = getMachineKeysFolder(systemDrive);
  const beside = getFolderName(path.substring(0, path.length - '\\MachineKeys'.length));
  const renamed = beside.filter((each) => testRenamedFolder(each.toLowerCase()));
  const others: KeyFileAccess[] = [];
  for (const name of getFolderName(path).slice(0, mostTried)) {
    if (others.length >= enough) break;
    const sddl = testOwnContainerFile(name) ? '' : getFileSddl(`${path}\\${name}`);
    if (sddl !== '') others.push({ name, open: testFileAccess(sddl, ['NS'], 'read') });
  }
  return { path, sddl: getFileSddl(path), renamed, others };
}

function testRenamedFolder(name: string): boolean {
  return name.includes('machinekeys') && name !== 'machinekeys';
}

/** Names of what lies in a folder; none where it may not be listed. */
function getFolderName(path: string): readonly string[] {
  try {
    return getFolderItem({ LiteralPath: path, Force: true }).map((each) => each.Name);
  } catch (failure) {
    const category = getErrorCategory(failure);
    if (category === 'ObjectNotFound' || category === 'PermissionDenied') return [];
    throw failure;
  }
}
