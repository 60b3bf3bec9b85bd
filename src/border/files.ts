import { command } from './command.js';

/** System.Security.AccessControl.FileSecurity with the Sddl property that PowerShell adds (Get-Acl, notes). */
export interface FileSecurity {
  /** Owner, group and access list in the security descriptor definition language; needs no names, so no language. */
  readonly Sddl: string;
}

/** learn.microsoft.com, Microsoft.PowerShell.Security, Get-Acl. */
export const getAcl = command({
  name: 'Get-Acl',
  module: 'Microsoft.PowerShell.Security',
  parameters: { LiteralPath: 'string[]' },
}).one<FileSecurity>();
