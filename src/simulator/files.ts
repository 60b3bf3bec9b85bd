import { CommandError } from '../border/dotnet.js';
import type { FolderItem } from '../border/files.js';
import { type FileEntry, lab } from './machine.js';
import { getLabMissingMessage, getLabPathLeaf, getLabPathParent, testLabPathEqual } from './path.js';

/** The file or folder at a path, if there is one. */
export function findLabFile(path: string): FileEntry | undefined {
  return lab.host.files.find((each) => testLabPathEqual(each.path, path));
}

/** Get-ChildItem on a folder: what lies in it, if the account may list it (learn.microsoft.com, Get-ChildItem). */
export function getLabFolderItem(path: string): readonly FolderItem[] {
  const inside = lab.host.files.filter((each) => testLabPathEqual(getLabPathParent(each.path), path));
  const folder = findLabFile(path);
  if (folder === undefined && inside.length === 0) {
    throw new CommandError('PathNotFound', 'ObjectNotFound', getLabMissingMessage(path));
  }
  if (folder?.rights === 'none') {
    throw new CommandError('DirUnauthorizedAccessError', 'PermissionDenied', `Access to the path '${path}' is denied.`);
  }
  return inside.map((each) => ({ Name: getLabPathLeaf(each.path) }));
}

/**
 * Remove-Item on a file. Key files carry the system attribute: without Force they are refused, and Force clears it first,
 * which takes rights on the file itself (learn.microsoft.com, Remove-Item, -Force; "SetFileAttributesW function").
 */
export function clearLabFile(path: string, force: boolean): void {
  const file = findLabFile(path);
  if (file === undefined) throw new CommandError('PathNotFound', 'ObjectNotFound', getLabMissingMessage(path));
  if (!force || file.rights !== 'full') {
    throw new CommandError(
      'RemoveFileSystemItemUnAuthorizedAccess',
      'PermissionDenied',
      `Cannot remove item ${path}: Access to the path is denied.`,
    );
  }
  lab.host.files = lab.host.files.filter((each) => !testLabPathEqual(each.path, path));
}
