import type { getStoredCertificate, X509Certificate } from '../border/certificates.js';
import type { Received } from '../border/command.js';
import { CommandError, convertToDateTime } from '../border/dotnet.js';
import type { FolderItem } from '../border/files.js';
import { getLabFolderItem } from './files.js';
import { lab } from './machine.js';
import {
  getLabMissingMessage,
  getLabPath,
  getLabPathLeaf,
  getLabPathParent,
  getLabProvider,
  testLabPathEqual,
} from './path.js';
import { findLabRegistryKey } from './registry.js';

/** Where Windows keeps the stores of the computer (learn.microsoft.com, "System Store Locations"). */
const storesKey = 'HKLM:\\SOFTWARE\\Microsoft\\SystemCertificates';

/** Get-ChildItem, on a store of certificates or on a folder. */
export function invokeLabGetChildItem(
  received: Received<typeof getStoredCertificate>,
): readonly X509Certificate[] | readonly FolderItem[] {
  const path = getLabPath(received.LiteralPath);
  return getLabProvider(path) === 'FileSystem' ? getLabFolderItem(path) : getLabStoredCertificate(path);
}

/**
 * Get-ChildItem on a store of the computer. A store exists when its registry key does, and is as closed as that key; the
 * provider passes on what the operating system says (about_Certificate_Provider).
 */
function getLabStoredCertificate(path: string): readonly X509Certificate[] {
  const store = getLabPathLeaf(path);
  const key = findLabRegistryKey(`${storesKey}\\${store}`);
  if (!testLabPathEqual(getLabPathParent(path), 'Cert:\\LocalMachine') || key === undefined) {
    throw new CommandError('PathNotFound', 'ObjectNotFound', getLabMissingMessage(path));
  }
  if (key.rights === 'none') {
    throw new CommandError('System.ComponentModel.Win32Exception', 'NotSpecified', 'Access is denied.');
  }
  const found: X509Certificate[] = [];
  for (const entry of lab.host.certificates) {
    if (!testLabPathEqual(entry.store, store)) continue;
    found.push({
      Thumbprint: entry.thumbprint,
      Subject: entry.subject,
      SerialNumber: entry.serialNumber,
      NotBefore: convertToDateTime(entry.notBefore),
      NotAfter: convertToDateTime(entry.notAfter),
      HasPrivateKey: entry.hasPrivateKey,
      EnhancedKeyUsageList: entry.enhancedKeyUsages.map((each) => ({ ObjectId: each })),
    });
  }
  return found;
}

/** Remove-Item on a certificate: the store entry goes, its key stays (about_Certificate_Provider, "Deleting certificates"). */
export function clearLabCertificate(path: string): void {
  const store = getLabPathLeaf(getLabPathParent(path));
  const thumbprint = getLabPathLeaf(path);
  const kept = lab.host.certificates.filter(
    (each) => !testLabPathEqual(each.store, store) || !testLabPathEqual(each.thumbprint, thumbprint),
  );
  if (kept.length === lab.host.certificates.length) {
    throw new CommandError('PathNotFound', 'ObjectNotFound', getLabMissingMessage(path));
  }
  if (findLabRegistryKey(`${storesKey}\\${store}`)?.rights !== 'full') {
    throw new CommandError('System.ComponentModel.Win32Exception', 'NotSpecified', 'Access is denied.');
  }
  lab.host.certificates = kept;
}
