import { getErrorCategory } from '../../border/dotnet.js';
import { removeItem, renameItem, testPath } from '../../border/items.js';
import { findCertificateState } from '../certificates.js';
import type { ChangeDescription } from '../description.js';

/** A certificate leaves its store, and its key file goes with it. There is no way back: Windows makes a new one. */
export interface CertificateRemovalChange {
  readonly kind: 'CertificateRemoval';
  readonly store: string;
  readonly thumbprint: string;
  readonly subject: string;
  /** Path of the key file; empty where there is none. */
  readonly keyFile: string;
}

/** What the change touches and does, for the prompt. */
export function getCertificateRemovalDescription(change: CertificateRemovalChange): ChangeDescription {
  return {
    target: `Cert:\\LocalMachine\\${change.store}\\${change.thumbprint} (${change.subject})`,
    action: 'Remove the certificate and its key file, without a way back',
    impact: 'none',
  };
}

/** Removes the store entry first: without it the key file is of no use, while the reverse would leave a broken certificate. */
export function invokeCertificateRemovalChange(change: CertificateRemovalChange): void {
  removeItem({ LiteralPath: `Cert:\\LocalMachine\\${change.store}\\${change.thumbprint}` });
  if (change.keyFile !== '' && testPath({ LiteralPath: change.keyFile })) clearKeyFile(change);
}

/** Whether the store no longer holds it. The key file is no sign: Windows gives the new one the same name. */
export function testCertificateRemovalChange(change: CertificateRemovalChange): boolean {
  const search = findCertificateState([change.store], change.thumbprint);
  return search.certificate === undefined && search.failure === '';
}

/**
 * Before it deletes a file, Remove-Item clears the system attribute that key files carry. That takes a right on the file
 * which Administrators lack since build 17763; renaming takes rights on the folder only, which they have.
 */
function clearKeyFile(change: CertificateRemovalChange): void {
  try {
    removeItem({ LiteralPath: change.keyFile, Force: true });
  } catch (failure) {
    if (getErrorCategory(failure) !== 'PermissionDenied') throw failure;
    renameItem({ LiteralPath: change.keyFile, NewName: `${getFileName(change.keyFile)}.${change.thumbprint}` });
  }
}

function getFileName(path: string): string {
  const names = path.split('\\');
  return names[names.length - 1] ?? '';
}
