import { command } from './command.js';
import type { DateTime } from './dotnet.js';

/** Microsoft.PowerShell.Commands.LocalUser, as far as used (learn.microsoft.com, Get-LocalUser). Times are local. */
export interface LocalUser {
  readonly Name: string;
  readonly Enabled: boolean;
  /** When the password runs out; absent where it never does, or must be changed at the next logon. */
  readonly PasswordExpires: DateTime | undefined;
  /** Absent where a password was never set, or must be changed at the next logon. */
  readonly PasswordLastSet: DateTime | undefined;
}

/** Win32_UserAccount, as far as used (learn.microsoft.com, "Win32_UserAccount class"). Both may be written. */
export interface Win32UserAccount {
  readonly Name: string;
  /** Locked after too many wrong passwords. It can be taken off, never put on. */
  readonly Lockout: boolean;
  readonly PasswordExpires: boolean;
}

/** learn.microsoft.com, Microsoft.PowerShell.LocalAccounts, Get-LocalUser. A name that is not there is an error. */
export const getLocalUser = command({
  name: 'Get-LocalUser',
  module: 'Microsoft.PowerShell.LocalAccounts',
  parameters: { Name: 'string[]' },
}).one<LocalUser>();

/** All of them; the same command as above. */
export const getLocalUserList = command({
  name: 'Get-LocalUser',
  module: 'Microsoft.PowerShell.LocalAccounts',
  parameters: {},
}).many<LocalUser>();

/** learn.microsoft.com, Microsoft.PowerShell.LocalAccounts, Enable-LocalUser. */
export const enableLocalUser = command({
  name: 'Enable-LocalUser',
  module: 'Microsoft.PowerShell.LocalAccounts',
  parameters: { Name: 'string[]', Confirm: 'switch' },
}).none();

/** learn.microsoft.com, Microsoft.PowerShell.LocalAccounts, Disable-LocalUser. */
export const disableLocalUser = command({
  name: 'Disable-LocalUser',
  module: 'Microsoft.PowerShell.LocalAccounts',
  parameters: { Name: 'string[]', Confirm: 'switch' },
}).none();

/** learn.microsoft.com, Microsoft.PowerShell.LocalAccounts, Set-LocalUser. */
export const setLocalUserExpiry = command({
  name: 'Set-LocalUser',
  module: 'Microsoft.PowerShell.LocalAccounts',
  parameters: { Name: 'string', PasswordNeverExpires: 'bool', Confirm: 'switch' },
}).none();

/** The same command, for the password alone. */
export const setLocalUserPassword = command({
  name: 'Set-LocalUser',
  module: 'Microsoft.PowerShell.LocalAccounts',
  parameters: { Name: 'string', Password: 'securestring', Confirm: 'switch' },
}).none();

/** The Win32_UserAccount instances that a filter leaves. Without LocalAccount = TRUE it would ask the domain. */
export const getAccountInstance = command({
  name: 'Get-CimInstance',
  module: 'CimCmdlets',
  parameters: { ClassName: 'string', Filter: 'string' },
}).many<Win32UserAccount>();
