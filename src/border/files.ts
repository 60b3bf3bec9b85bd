import { command } from './command.js';

/**
 * System.Security.AccessControl.FileSecurity or RegistrySecurity with the Sddl property that PowerShell adds (Get-Acl,
 * notes; learn.microsoft.com, "ObjectSecurity Class").
 */
export interface FileSecurity {
  /** Owner, group and access list in the security descriptor definition language; needs no names, so no language. */
  readonly Sddl: string;
  /** Takes the access list alone from the text, in this object only. */
  SetSecurityDescriptorSddlForm(form: string, sections: 'Access'): void;
  GetSecurityDescriptorSddlForm(sections: 'All'): string;
}

/** learn.microsoft.com, Microsoft.PowerShell.Security, Get-Acl. Without Audit it leaves the audit rules out. */
export const getAcl = command({
  name: 'Get-Acl',
  module: 'Microsoft.PowerShell.Security',
  parameters: { LiteralPath: 'string[]' },
}).one<FileSecurity>();

/**
 * The same command, for a registry key. Get-Acl of Windows PowerShell 5.1 takes the drive off a literal path before it
 * looks, and then finds no key: GetAcl_PathNotFound. PowerShell 7 does not (SecurityDescriptorCommands, GetAclCommand).
 */
export const getKeyAcl = command({
  name: 'Get-Acl',
  module: 'Microsoft.PowerShell.Security',
  parameters: { Path: 'string[]' },
}).one<FileSecurity>();

/** learn.microsoft.com, Microsoft.PowerShell.Security, Set-Acl. Never more than one path: it is never recursive. */
export const setAcl = command({
  name: 'Set-Acl',
  module: 'Microsoft.PowerShell.Security',
  parameters: { LiteralPath: 'string[]', AclObject: 'Object', Confirm: 'switch' },
}).none();

/** The same command, for a registry key. */
export const setKeyAcl = command({
  name: 'Set-Acl',
  module: 'Microsoft.PowerShell.Security',
  parameters: { Path: 'string[]', AclObject: 'Object', Confirm: 'switch' },
}).none();

/** System.IO.FileInfo or DirectoryInfo, as far as used. */
export interface FolderItem {
  readonly Name: string;
}

/** learn.microsoft.com, Microsoft.PowerShell.Management, Get-ChildItem, on a folder. Force: hidden and system files too. */
export const getFolderItem = command({
  name: 'Get-ChildItem',
  module: 'Microsoft.PowerShell.Management',
  parameters: { LiteralPath: 'string[]', Force: 'switch' },
}).many<FolderItem>();
