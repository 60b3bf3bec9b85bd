import { getAccountInstance, getLocalUser } from '../border/accounts.js';
import { getErrorCategory, type Instant } from '../border/dotnet.js';
import { convertToQueryText } from './literal-name.js';

/** An account of this computer. */
export interface LocalAccountState {
  readonly enabled: boolean;
  /** Locked after too many wrong passwords. */
  readonly locked: boolean;
  readonly passwordExpires: boolean;
  /** When the password was set, in UTC; empty where none was. */
  readonly passwordSet: Instant;
}

/** The account of this name; none where there is no such account. Nothing of a domain is asked for. */
export function findLocalAccount(name: string): LocalAccountState | undefined {
  const found = getAccountInstance({ ClassName: 'Win32_UserAccount', Filter: getLocalAccountFilter(name) });
  try {
    for (const account of found) {
      const user = getLocalUser({ Name: name });
      return {
        enabled: user.Enabled,
        locked: account.Lockout,
        passwordExpires: account.PasswordExpires,
        passwordSet: user.PasswordLastSet?.ToUniversalTime().ToString('u') ?? '',
      };
    }
  } catch (failure) {
    if (getErrorCategory(failure) !== 'ObjectNotFound') throw failure;
  }
  return undefined;
}

/** The condition that only this account of this computer meets. */
export function getLocalAccountFilter(name: string): string {
  return `LocalAccount = TRUE AND Name = ${convertToQueryText(name)}`;
}
