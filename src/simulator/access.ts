import type { Received } from '../border/command.js';
import { CommandError } from '../border/dotnet.js';
import type { FileSecurity, getAcl, setAcl } from '../border/files.js';
import { findLabFile } from './files.js';
import type { FileEntry } from './machine.js';
import { getLabMissingMessage, getLabPath, getLabProvider } from './path.js';
import { resolveLabRegistryKey } from './registry.js';

/**
 * Get-Acl on a file or a registry key. Without the right to read the access list it ends with .NET's exception
 * (learn.microsoft.com, Get-Acl).
 */
export function invokeLabGetAcl(received: Received<typeof getAcl>): FileSecurity {
  const path = getLabPath(received.LiteralPath);
  if (getLabProvider(path) === 'Registry') return convertToLabSecurity(resolveLabRegistryKey(path, false).sddl);
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
export function invokeLabSetAcl(received: Received<typeof setAcl>): void {
  const path = getLabPath(received.LiteralPath);
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
    throw new CommandError('GetAcl_PathNotFound_Exception', 'ObjectNotFound', getLabMissingMessage(path));
  }
  return file;
}
