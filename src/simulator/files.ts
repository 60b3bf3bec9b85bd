import { CommandError } from '../border/dotnet.js';
import { type FileEntry, lab } from './machine.js';
import { getLabMissingMessage, testLabPathEqual } from './path.js';

/** The file or folder at a path, if there is one. */
export function findLabFile(path: string): FileEntry | undefined {
  return lab.host.files.find((each) => testLabPathEqual(each.path, path));
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
