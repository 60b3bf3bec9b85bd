import type { Received } from '../border/command.js';
import { CommandError } from '../border/dotnet.js';
import type { newItem, removeItem, renameItem, testPath } from '../border/items.js';
import { clearLabCertificate } from './certificates.js';
import { clearLabFile, findLabFile } from './files.js';
import { lab } from './machine.js';
import { getLabMissingMessage, getLabPath, getLabPathParent, getLabProvider, testLabPathEqual } from './path.js';
import { addLabRegistryKey, clearLabRegistryKey, findLabRegistryKey } from './registry.js';

/**
 * Test-Path. A registry key that may not be opened exists all the same, and so does the root of the drive
 * (learn.microsoft.com, Test-Path).
 */
export function invokeLabTestPath(received: Received<typeof testPath>): boolean {
  const path = getLabPath(received.LiteralPath);
  switch (getLabProvider(path)) {
    case 'Registry':
      return testLabPathEqual(path, 'HKLM:') || findLabRegistryKey(path) !== undefined;
    case 'Certificate':
      return lab.host.certificates.some((each) =>
        testLabPathEqual(path, `Cert:\\LocalMachine\\${each.store}\\${each.thumbprint}`),
      );
    case 'FileSystem':
      return findLabFile(path) !== undefined;
  }
}

/** New-Item, on the registry alone. */
export function invokeLabNewItem(received: Received<typeof newItem>): void {
  const path = getLabPath(received.Path);
  if (getLabProvider(path) !== 'Registry') {
    throw new CommandError('LabNotModelled', 'InvalidOperation', 'The lab makes registry keys only.');
  }
  addLabRegistryKey(path, getLabPathParent(path));
}

/** Remove-Item, on a registry key, a certificate or a file. */
export function invokeLabRemoveItem(received: Received<typeof removeItem>): void {
  const path = getLabPath(received.LiteralPath);
  switch (getLabProvider(path)) {
    case 'Registry':
      clearLabRegistryKey(path, getLabPathParent(path));
      break;
    case 'Certificate':
      clearLabCertificate(path);
      break;
    case 'FileSystem':
      clearLabFile(path, received.Force);
      break;
  }
}

/**
 * Rename-Item, on a file. It takes the right to delete files in the folder, and none on the file itself
 * (learn.microsoft.com, "File Access Rights Constants": FILE_DELETE_CHILD).
 */
export function invokeLabRenameItem(received: Received<typeof renameItem>): void {
  const path = received.LiteralPath;
  const renamed = findLabFile(path);
  if (renamed === undefined) {
    throw new CommandError('InvalidOperation', 'InvalidOperation', getLabMissingMessage(path));
  }
  const folder = getLabPathParent(path);
  if (findLabFile(folder)?.rights !== 'full') {
    throw new CommandError(
      'RenameItemUnauthorizedAccessError',
      'PermissionDenied',
      `Access to the path '${path}' is denied.`,
    );
  }
  const target = `${folder}\\${received.NewName}`;
  if (findLabFile(target) !== undefined) {
    throw new CommandError('RenameItemIOError', 'WriteError', 'Cannot create a file when that file already exists.');
  }
  lab.host.files = lab.host.files.map((each) => (testLabPathEqual(each.path, path) ? { ...each, path: target } : each));
}
