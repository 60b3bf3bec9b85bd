import type {
  disableLocalUser,
  enableLocalUser,
  getLocalUser,
  LocalUser,
  setLocalUserPassword,
  Win32UserAccount,
} from '../border/accounts.js';
import type { Received } from '../border/command.js';
import { addSeconds, CommandError, convertToDateTime } from '../border/dotnet.js';
import { getLocalAccountFilter } from '../windows/accounts.js';
import { type AccountEntry, lab } from './machine.js';
import { getLabPath, testLabPathEqual } from './path.js';

/** How long a password lasts, in seconds: 42 days, as Windows ships it (learn.microsoft.com, "Maximum password age"). */
const passwordAge = 3628800;

/** Get-LocalUser, with a name or of all. A name that no account has is an error (learn.microsoft.com, Get-LocalUser). */
export function invokeLabGetLocalUser(received: Received<typeof getLocalUser>): readonly LocalUser[] {
  if (received.Name.length === 0) return lab.host.accounts.map((each) => convertToLabUser(each));
  return [convertToLabUser(resolveLabAccount(getLabPath(received.Name)))];
}

function convertToLabUser(account: AccountEntry): LocalUser {
  const set = account.passwordSet;
  return {
    Name: account.name,
    Enabled: account.enabled,
    PasswordLastSet: set === '' ? undefined : convertToDateTime(set),
    PasswordExpires:
      set === '' || !account.passwordExpires ? undefined : convertToDateTime(addSeconds(set, passwordAge)),
  };
}

/** Enable-LocalUser takes administrative rights (learn.microsoft.com, Enable-LocalUser; "NetUserSetInfo function"). */
export function invokeLabEnableLocalUser(received: Received<typeof enableLocalUser>): void {
  resolveLabWritableAccount(getLabPath(received.Name)).enabled = true;
}

/** Disable-LocalUser takes administrative rights (learn.microsoft.com, Disable-LocalUser). */
export function invokeLabDisableLocalUser(received: Received<typeof disableLocalUser>): void {
  resolveLabWritableAccount(getLabPath(received.Name)).enabled = false;
}

/** What any of the wrappers of Set-LocalUser may pass. */
type ReceivedLocalUser = Received<typeof setLocalUserPassword> & { readonly PasswordNeverExpires: boolean };

/**
 * Set-LocalUser with a password, or with whether it expires. An empty password is against every policy here
 * (learn.microsoft.com, Set-LocalUser; "NetUserSetInfo function", NERR_PasswordTooShort).
 */
export function invokeLabSetLocalUser(received: ReceivedLocalUser): void {
  const account = resolveLabWritableAccount(received.Name);
  const password = received.Password;
  if (password === undefined) {
    account.passwordExpires = !received.PasswordNeverExpires;
    return;
  }
  if (password.Length === 0) {
    throw new CommandError(
      'InvalidPassword',
      'InvalidArgument',
      'Unable to update the password. The value provided for the new password does not meet the requirements.',
    );
  }
  account.passwordSet = lab.host.clock;
}

/** Win32_UserAccount of this computer, all or by name (learn.microsoft.com, "Win32_UserAccount class"). */
export function getLabAccountInstance(filter: string): readonly Win32UserAccount[] {
  const all = testLabPathEqual(filter, 'LocalAccount = TRUE');
  const found = lab.host.accounts.filter((each) => all || testLabPathEqual(filter, getLocalAccountFilter(each.name)));
  return found.map((each) => ({ Name: each.name, Lockout: each.locked, PasswordExpires: each.passwordExpires }));
}

/** What writing Lockout as false does (learn.microsoft.com, "NetUserSetInfo function", UF_LOCKOUT). */
export function unlockLabAccount(condition: string): void {
  for (const account of lab.host.accounts) {
    if (!testLabPathEqual(condition, getLocalAccountFilter(account.name))) continue;
    if (lab.host.account === 'User') {
      throw new CommandError('HRESULT 0x80041003', 'PermissionDenied', 'Access denied.');
    }
    account.locked = false;
  }
}

function resolveLabAccount(name: string): AccountEntry {
  const account = lab.host.accounts.find((each) => testLabPathEqual(each.name, name));
  if (account === undefined) {
    throw new CommandError('UserNotFound', 'ObjectNotFound', `User ${name} was not found.`);
  }
  return account;
}

function resolveLabWritableAccount(name: string): AccountEntry {
  const account = resolveLabAccount(name);
  if (lab.host.account === 'User') {
    throw new CommandError('AccessDenied', 'PermissionDenied', 'Access is denied.');
  }
  return account;
}
