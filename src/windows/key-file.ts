import { getAcl } from '../border/files.js';
import { testPath } from '../border/items.js';
import { getRegistryState } from './registry.js';

/**
 * The key containers TSSecKeySet1 to 3, in which Windows keeps the key of the certificate it makes for Remote Desktop, by
 * the name of their file, which the CryptoAPI ends with the computer's MachineGuid.
 */
const containers: readonly string[] = [
  'f686aace6942fb7f7ceb231212eef4a4',
  'd86b1e848570377d7cb27ddc5de661b0',
  '7215b202ff2cf52c0ac38e6346ef075f',
];

/** The file that holds the private key of Remote Desktop's own certificate. */
export interface KeyFileState {
  /** Empty where none of the known files is there. */
  readonly path: string;
  /** Owner and access list as SDDL; empty where they may not be read. */
  readonly sddl: string;
}

/**
 * The first of the known key files that is there. Since build 17763 Administrators have no entry on it, so that even an
 * elevated shell may find its access list closed; that is no fault.
 */
export function getSelfSignedKeyFile(systemDrive: string): KeyFileState {
  const machine = getRegistryState('HKLM:\\SOFTWARE\\Microsoft\\Cryptography', 'MachineGuid');
  for (const container of containers) {
    const path = `${systemDrive}\\ProgramData\\Microsoft\\Crypto\\RSA\\MachineKeys\\${container}_${machine.text}`;
    if (testPath({ LiteralPath: path })) return { path, sddl: getFileSddl(path) };
  }
  return { path: '', sddl: '' };
}

function getFileSddl(path: string): string {
  try {
    return getAcl({ LiteralPath: path }).Sddl;
  } catch {
    return '';
  }
}
