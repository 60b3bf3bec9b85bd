import { CommandError } from '../border/dotnet.js';
import type { FileSecurity } from '../border/files.js';
import { findLabFile } from './files.js';
import type { FileEntry } from './machine.js';
import { getLabMissingMessage, getLabPath, getLabProvider } from './path.js';
import { findLabRegistryKey, resolveLabRegistryKey } from './registry.js';

/** What either wrapper of Get-Acl may pass, and of Set-Acl. */
interface ReceivedAclPath {
  readonly Path: readonly string[];
  readonly LiteralPath: readonly string[];
}

type ReceivedAcl = ReceivedAclPath & { readonly AclObject: object };

/**
 * Get-Acl on a file or a registry key. Without the right to read the access list it ends with .NET's exception
 * (learn.microsoft.com, Get-Acl). As in Windows PowerShell 5.1, a literal path leads to no registry key.
 */
export function invokeLabGetAcl(received: ReceivedAclPath): FileSecurity {
  const path = getLabAclPath(received);
  if (getLabProvider(path) === 'Registry') {
    if (received.Path.length === 0) {
      throw new CommandError('GetAcl_PathNotFound', 'ObjectNotFound', getLabMissingMessage(path));
    }
    // A pattern that nothing matches ends otherwise than a literal path.
    if (findLabRegistryKey(path) === undefined) {
      throw new CommandError('GetAcl_PathNotFound_Exception', 'ObjectNotFound', getLabMissingMessage(path));
    }
    return convertToLabSecurity(resolveLabRegistryKey(path, false).sddl);
  }
  const file = resolveLabFile(path);
  if (file.rights === 'none') {
    throw new CommandError(
      'System.UnauthorizedAccessException',
      'NotSpecified',
      'Attempted to perform an unauthorized operation.',
    );
  }
  return convertToLabSecurity(file.sddl);
}

/**
 * Set-Acl on a file or a registry key: the security descriptor takes the place of the one that is there
 * (learn.microsoft.com, Set-Acl). Of what it then says, the lab follows whether SYSTEM is denied writing to a key.
 */
export function invokeLabSetAcl(received: ReceivedAcl): void {
  const path = getLabAclPath(received);
  const security = received.AclObject as FileSecurity;
  const sddl = security.GetSecurityDescriptorSddlForm('All');
  if (getLabProvider(path) === 'Registry') {
    const key = resolveLabRegistryKey(path, true);
    key.sddl = sddl;
    key.serviceRights = testLabSystemDenied(sddl) ? 'read' : 'full';
    return;
  }
  const file = resolveLabFile(path);
  if (file.rights !== 'full') {
    throw new CommandError(
      'System.UnauthorizedAccessException',
      'PermissionDenied',
      'Attempted to perform an unauthorized operation.',
    );
  }
  file.sddl = sddl;
}

function getLabAclPath(received: ReceivedAclPath): string {
  return getLabPath(received.Path.length > 0 ? received.Path : received.LiteralPath);
}

/** The object that .NET makes of a security descriptor: what is set on it stays in it until it is written. */
function convertToLabSecurity(sddl: string): FileSecurity {
  const held = { sddl };
  return {
    Sddl: sddl,
    SetSecurityDescriptorSddlForm(form: string) {
      held.sddl = form;
    },
    GetSecurityDescriptorSddlForm() {
      return held.sddl;
    },
  };
}

/** An entry that denies something to SYSTEM (MS-DTYP 2.5.1, ACE type D, SID string SY). */
function testLabSystemDenied(sddl: string): boolean {
  return sddl.split('(').some((each) => each.startsWith('D;') && each.endsWith(';SY)'));
}

function resolveLabFile(path: string): FileEntry {
  const file = findLabFile(path);
  if (file === undefined) {
    throw new CommandError('GetAcl_PathNotFound', 'ObjectNotFound', getLabMissingMessage(path));
  }
  return file;
}
