import { command } from './command.js';

/**
 * Commands that work on the items of every provider. Paths are always literal: brackets in a path are
 * no wildcards. What they do depends on the provider; the registry and the certificate store have their own files.
 */

/** learn.microsoft.com, Microsoft.PowerShell.Management, Test-Path. A key that may not be read counts as existing. */
export const testPath = command({
  name: 'Test-Path',
  module: 'Microsoft.PowerShell.Management',
  parameters: { LiteralPath: 'string[]' },
}).one<boolean>();

/**
 * learn.microsoft.com, Microsoft.PowerShell.Management, New-Item. Never with Force: on a registry key that exists it would
 * take the values with it (about_Registry_Provider). It returns the item it made, which nobody uses.
 */
export const newItem = command({
  name: 'New-Item',
  module: 'Microsoft.PowerShell.Management',
  parameters: { Path: 'string[]', Confirm: 'switch' },
}).one<object>();

/** learn.microsoft.com, Microsoft.PowerShell.Management, Remove-Item. Force: files with the system attribute too. */
export const removeItem = command({
  name: 'Remove-Item',
  module: 'Microsoft.PowerShell.Management',
  parameters: { LiteralPath: 'string[]', Force: 'switch', Confirm: 'switch' },
}).none();

/** learn.microsoft.com, Microsoft.PowerShell.Management, Rename-Item. */
export const renameItem = command({
  name: 'Rename-Item',
  module: 'Microsoft.PowerShell.Management',
  parameters: { LiteralPath: 'string', NewName: 'string', Confirm: 'switch' },
}).none();
