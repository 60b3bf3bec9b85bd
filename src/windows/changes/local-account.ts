import { disableLocalUser, enableLocalUser, setLocalUserExpiry, setLocalUserPassword } from '../../border/accounts.js';
import type { SecureString } from '../../border/command.js';
import { CommandError, type Instant } from '../../border/dotnet.js';
import { setQueriedInstance } from '../../border/listener.js';
import { findLocalAccount, getLocalAccountFilter } from '../accounts.js';
import type { ChangeDescription } from '../description.js';
import { assertLiteralName } from '../literal-name.js';

/** An account of this computer. A new password is never part of it: it is handed over when the change is made. */
export interface LocalAccountChange {
  readonly kind: 'LocalAccount';
  readonly account: string;
  readonly operation: 'Enable' | 'Disable' | 'Unlock' | 'SetPassword' | 'LetPasswordExpire' | 'KeepPassword';
  /** When the password that a new one replaces was set; empty where none was, and for every other operation. */
  readonly replaces: Instant;
}

/** What the change touches and does, for the prompt. */
export function getLocalAccountDescription(change: LocalAccountChange): ChangeDescription {
  const target = `Local account ${change.account}`;
  switch (change.operation) {
    case 'Enable':
      return { target, action: 'Enable the account', impact: 'none' };
    case 'Disable':
      return { target, action: 'Disable the account', impact: 'none' };
    case 'Unlock':
      return { target, action: 'Unlock the account, without a way back', impact: 'none' };
    case 'SetPassword':
      return { target, action: 'Set a new password, without a way back', impact: 'none' };
    case 'LetPasswordExpire':
      return { target, action: 'Let the password expire', impact: 'none' };
    case 'KeepPassword':
      return { target, action: 'Never let the password expire', impact: 'none' };
  }
}

/** The change that would bring back what is there now; none for what has no way back, and when the account is not there. */
export function getLocalAccountWayBack(change: LocalAccountChange): LocalAccountChange | undefined {
  assertLiteralName(change.account);
  const current = findLocalAccount(change.account);
  if (current === undefined) return undefined;
  switch (change.operation) {
    case 'Enable':
    case 'Disable':
      return { ...change, operation: current.enabled ? 'Enable' : 'Disable' };
    case 'LetPasswordExpire':
    case 'KeepPassword':
      return { ...change, operation: current.passwordExpires ? 'LetPasswordExpire' : 'KeepPassword' };
    case 'Unlock':
    case 'SetPassword':
      return undefined;
  }
}

/** Makes the change; a new password comes with the call. */
export function invokeLocalAccountChange(change: LocalAccountChange, secret?: SecureString): void {
  assertLiteralName(change.account);
  switch (change.operation) {
    case 'Enable':
      enableLocalUser({ Name: change.account });
      break;
    case 'Disable':
      disableLocalUser({ Name: change.account });
      break;
    case 'LetPasswordExpire':
      setLocalUserExpiry({ Name: change.account, PasswordNeverExpires: false });
      break;
    case 'KeepPassword':
      setLocalUserExpiry({ Name: change.account, PasswordNeverExpires: true });
      break;
    case 'Unlock':
      unlockLocalAccount(change);
      break;
    case 'SetPassword':
      if (secret === undefined) {
        throw new CommandError(
          'PasswordMissing',
          'InvalidArgument',
          `The new password of ${change.account} is not kept anywhere: it must be given again.`,
        );
      }
      setLocalUserPassword({ Name: change.account, Password: secret });
      break;
  }
}

/** Whether the account now is as the change asked. Of a new password only the time can be read. */
export function testLocalAccountChange(change: LocalAccountChange): boolean {
  const current = findLocalAccount(change.account);
  if (current === undefined) return false;
  switch (change.operation) {
    case 'Enable':
      return current.enabled;
    case 'Disable':
      return !current.enabled;
    case 'Unlock':
      return !current.locked;
    case 'SetPassword':
      return current.passwordSet !== change.replaces;
    case 'LetPasswordExpire':
      return current.passwordExpires;
    case 'KeepPassword':
      return !current.passwordExpires;
  }
}

/** The module of local accounts has no command for it; WMI lets the lock be taken off. */
function unlockLocalAccount(change: LocalAccountChange): void {
  if (findLocalAccount(change.account) === undefined) {
    throw new CommandError('UserNotFound', 'ObjectNotFound', `User ${change.account} was not found.`);
  }
  setQueriedInstance({
    Query: `SELECT * FROM Win32_UserAccount WHERE ${getLocalAccountFilter(change.account)}`,
    Namespace: 'root\\cimv2',
    Property: { Lockout: false },
  });
}
