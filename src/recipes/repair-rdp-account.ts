import { Type } from '@sinclair/typebox';
import { CommandError } from '../border/dotnet.js';
import { defineRecipe, Optional, Parameters, Secret, Switch } from '../recipe/define.js';
import type { Finding } from '../recipe/finding.js';
import { createHost, localAccount, withoutElevation } from '../simulator/host.js';
import { findLocalAccount } from '../windows/accounts.js';
import type { Change } from '../windows/change.js';
import type { LocalAccountChange } from '../windows/changes/local-account.js';
import { getCurrentInstant } from '../windows/computer.js';
import { getAccountFinding, getMissingAccountFinding } from './test-rdp-account.js';

export default defineRecipe({
  cmdlet: 'Repair-RdpAccount',
  synopsis: 'Lets an account of this computer log on again.',
  description:
    'Enables and unlocks the account. Where its password has expired or must be changed, the one given is set; a password ' +
    'that is still good is left alone. The password is handed to Windows and kept nowhere: not in the result, not in what ' +
    'is undone. A password that never expires weakens the account. Accounts of a domain are repaired there.',
  confirmImpact: 'Medium',
  impact: 'none',
  lowersSecurity: true,
  evidence: {
    grade: 'X',
    causes: [24],
    sources: [
      'https://learn.microsoft.com/windows/win32/termserv/imstscaxevents-ondisconnected',
      'https://learn.microsoft.com/powershell/module/microsoft.powershell.localaccounts/set-localuser',
      'https://learn.microsoft.com/windows/win32/cimwin32prov/win32-useraccount',
    ],
  },
  parameters: Parameters({
    Name: Type.String({
      minLength: 1,
      position: 0,
      description: 'Name of an account of this computer, without domain.',
    }),
    Password: Optional(Secret({ description: 'The new password, for one that has expired or must be changed.' })),
    NeverExpires: Switch({ description: 'Never lets the password expire: weaker than Windows ships it.' }),
  }),
  // Without a name there is nothing to look at: Test-RdpAccount looks at all of them.
  observe: ({ Name }) => ({
    name: Name ?? '',
    account: Name === undefined ? undefined : findLocalAccount(Name),
    now: getCurrentInstant(),
  }),
  diagnose: ({ name, account, now }): readonly Finding[] => {
    if (account !== undefined) return getAccountFinding(account, now);
    return name === '' ? [] : [getMissingAccountFinding(name)];
  },
  plan: ({ name, account, now }, { Password, NeverExpires }): readonly Change[] => {
    if (account === undefined) {
      throw new CommandError(
        'AccountNotFound',
        'ObjectNotFound',
        `This computer has no account ${name}. Accounts of a domain are repaired there.`,
      );
    }
    if (Password !== undefined && Password.Length === 0) {
      throw new CommandError('PasswordEmpty', 'InvalidArgument', 'An empty password does not open Remote Desktop.');
    }
    const change: LocalAccountChange = {
      kind: 'LocalAccount',
      account: account.name,
      operation: 'Enable',
      replaces: '',
    };
    const stale = account.passwordSet === '' || (account.passwordEnds !== '' && account.passwordEnds < now);
    const changes: Change[] = [];
    // The account opens last: until then its password is the new one.
    if (Password !== undefined && stale) {
      changes.push({ ...change, operation: 'SetPassword', replaces: account.passwordSet });
    }
    if (NeverExpires === true && account.passwordExpires) {
      changes.push({ ...change, operation: 'KeepPassword' });
    }
    if (account.locked) changes.push({ ...change, operation: 'Unlock' });
    if (!account.enabled) changes.push(change);
    return changes;
  },
  examples: [
    { code: 'Repair-RdpAccount -Name jo', remarks: 'Enables and unlocks the account.' },
    {
      code: 'Repair-RdpAccount -Name jo -Password (Read-Host -AsSecureString)',
      remarks: 'Gives it a new password as well, which is typed and not shown.',
    },
  ],
  cases: [
    {
      name: 'leaves a sound account alone',
      host: createHost({ accounts: [localAccount({})] }),
      parameters: { Name: 'jo' },
      expect: { findings: [], changes: [], after: [] },
    },
    {
      name: 'enables and unlocks',
      host: createHost({ accounts: [localAccount({ enabled: false, locked: true })] }),
      parameters: { Name: 'JO' },
      expect: {
        findings: ['AccountDisabled', 'AccountLocked'],
        changes: ['LocalAccount', 'LocalAccount'],
        after: [],
      },
    },
    {
      name: 'replaces an expired password',
      host: createHost({ accounts: [localAccount({ passwordSet: '2026-01-02 03:04:05Z' })] }),
      parameters: { Name: 'jo', Password: { Length: 12 } },
      expect: { findings: ['PasswordExpired'], changes: ['LocalAccount'], after: [] },
    },
    {
      name: 'replaces a password that must be changed, before it opens the account',
      host: createHost({ accounts: [localAccount({ enabled: false, passwordSet: '' })] }),
      parameters: { Name: 'jo', Password: { Length: 12 } },
      expect: {
        findings: ['AccountDisabled', 'PasswordMustChange'],
        changes: ['LocalAccount', 'LocalAccount'],
        after: [],
      },
    },
    {
      name: 'leaves a password alone that is good to the second',
      host: createHost({ accounts: [localAccount({ passwordSet: '2026-04-20 08:00:00Z' })] }),
      parameters: { Name: 'jo', Password: { Length: 12 } },
      expect: { findings: [], changes: [], after: [] },
    },
    {
      name: 'still finds the expired password where none is given',
      host: createHost({ accounts: [localAccount({ passwordSet: '2026-01-02 03:04:05Z', locked: true })] }),
      parameters: { Name: 'jo' },
      expect: {
        findings: ['AccountLocked', 'PasswordExpired'],
        changes: ['LocalAccount'],
        after: ['PasswordExpired'],
      },
    },
    {
      name: 'refuses an empty password',
      host: createHost({ accounts: [localAccount({ passwordSet: '' })] }),
      parameters: { Name: 'jo', Password: { Length: 0 } },
      expect: { findings: ['PasswordMustChange'], error: 'PasswordEmpty' },
    },
    {
      name: 'names an account that is not there',
      host: createHost(),
      parameters: { Name: 'jo' },
      expect: { findings: ['AccountNotFound'], error: 'AccountNotFound' },
    },
    {
      name: 'ends with an error when it is not elevated',
      host: withoutElevation(createHost({ accounts: [localAccount({ enabled: false })] })),
      parameters: { Name: 'jo' },
      expect: { findings: ['AccountDisabled'], error: 'AccessDenied' },
    },
    {
      name: 'leaves a password alone that never expires already',
      host: createHost({ accounts: [localAccount({ passwordExpires: false })] }),
      parameters: { Name: 'jo', NeverExpires: true, Password: { Length: 12 } },
      expect: { findings: [], changes: [], after: [] },
    },
    {
      name: 'keeps a password for ever where that is asked for',
      host: createHost({ accounts: [localAccount({ passwordSet: '2026-01-02 03:04:05Z' })] }),
      parameters: { Name: 'jo', NeverExpires: true },
      expect: { findings: ['PasswordExpired'], changes: ['LocalAccount'], after: [] },
    },
  ],
});
