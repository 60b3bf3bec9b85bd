import {
  getAccountInstance,
  getLocalUser,
  getLocalUserList,
  type LocalUser,
  type Win32UserAccount,
} from '../border/accounts.js';
import { getErrorCategory, getErrorMessage, type Instant } from '../border/dotnet.js';
import { convertToQueryText } from './literal-name.js';

/** An account of this computer. */
export interface LocalAccountState {
  readonly name: string;
  readonly enabled: boolean;
  /** Locked after too many wrong passwords. */
  readonly locked: boolean;
  readonly passwordExpires: boolean;
  /** When the password was set, in UTC; empty where none was, or where it must be changed at the next logon. */
  readonly passwordSet: Instant;
  /** When the password runs out, in UTC; empty where it never does. */
  readonly passwordEnds: Instant;
}

/** The account of this name; none where there is no such account. Nothing of a domain is asked for. */
export function findLocalAccount(name: string): LocalAccountState | undefined {
  const found = getAccountInstance({ ClassName: 'Win32_UserAccount', Filter: getLocalAccountFilter(name) });
  try {
    for (const account of found) {
      return convertToLocalAccount(account, getLocalUser({ Name: name }));
    }
  } catch (failure) {
    if (getErrorCategory(failure) !== 'ObjectNotFound') throw failure;
  }
  return undefined;
}

/** The accounts of this computer, or why they could not be read. A domain controller has none. */
export interface LocalAccountList {
  readonly accounts: readonly LocalAccountState[];
  /** Empty where they could be read. */
  readonly failure: string;
}

/** Reads every account of this computer. */
export function getLocalAccountList(): LocalAccountList {
  try {
    const users = new Map<string, LocalUser>();
    for (const user of getLocalUserList({})) {
      users.set(user.Name.toLowerCase(), user);
    }
    const accounts: LocalAccountState[] = [];
    for (const account of getAccountInstance({ ClassName: 'Win32_UserAccount', Filter: 'LocalAccount = TRUE' })) {
      const user = users.get(account.Name.toLowerCase());
      if (user !== undefined) accounts.push(convertToLocalAccount(account, user));
    }
    return { accounts, failure: '' };
  } catch (failure) {
    return { accounts: [], failure: getErrorMessage(failure) };
  }
}

function convertToLocalAccount(account: Win32UserAccount, user: LocalUser): LocalAccountState {
  return {
    name: account.Name,
    enabled: user.Enabled,
    locked: account.Lockout,
    passwordExpires: account.PasswordExpires,
    passwordSet: user.PasswordLastSet?.ToUniversalTime().ToString('u') ?? '',
    passwordEnds: user.PasswordExpires?.ToUniversalTime().ToString('u') ?? '',
  };
}

/** The condition that only this account of this computer meets. */
export function getLocalAccountFilter(name: string): string {
  return `LocalAccount = TRUE AND Name = ${convertToQueryText(name)}`;
}
