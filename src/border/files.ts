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
 * learn.microsoft.com, Microsoft.PowerShell.Security, Set-Acl. Literal paths only, and never more than one: it is never
 * recursive.
 */
export const setAcl = command({
  name: 'Set-Acl',
  module: 'Microsoft.PowerShell.Security',
  parameters: { LiteralPath: 'string[]', AclObject: 'Object', Confirm: 'switch' },
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
