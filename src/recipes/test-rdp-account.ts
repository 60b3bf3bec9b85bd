import { Type } from '@sinclair/typebox';
import type { Instant } from '../border/dotnet.js';
import { defineInspection, Optional, Parameters } from '../recipe/define.js';
import type { Finding } from '../recipe/finding.js';
import { createHost, localAccount } from '../simulator/host.js';
import { findLocalAccount, getLocalAccountList, type LocalAccountState } from '../windows/accounts.js';
import { getCurrentInstant } from '../windows/computer.js';
import { convertToCommandWord } from '../windows/literal-name.js';

/** What keeps an account out, the codes as "IMsTscAxEvents::OnDisconnected" lists them. */
export function getAccountFinding(account: LocalAccountState, now: Instant): readonly Finding[] {
  const word = convertToCommandWord(account.name);
  const shut: Finding = {
    cause: 24,
    id: 'AccountDisabled',
    status: 'fault',
    title: `The account ${account.name} is disabled.`,
    evidence: [{ source: `Get-LocalUser ${word}`, reading: 'Enabled False' }],
    grade: 'X',
    impact: 'none',
    clientCode: '0xB07',
    repair: `Repair-RdpAccount -Name ${word}`,
  };
  const findings: Finding[] = [];
  if (!account.enabled) findings.push(shut);
  if (account.locked) {
    findings.push({
      ...shut,
      id: 'AccountLocked',
      title: `The account ${account.name} is locked after too many wrong passwords.`,
      evidence: [{ source: `Win32_UserAccount ${account.name} Lockout`, reading: 'True' }],
      clientCode: '0xD07',
    });
  }
  const password = `Repair-RdpAccount -Name ${word} -Password (Read-Host -AsSecureString)`;
  if (account.passwordSet === '') {
    findings.push({
      ...shut,
      id: 'PasswordMustChange',
      title: `The password of ${account.name} was never set, or must be changed before it opens a session.`,
      evidence: [{ source: `Get-LocalUser ${word} PasswordLastSet`, reading: 'not set' }],
      clientCode: '0x1207',
      repair: password,
    });
  } else if (account.passwordEnds !== '' && account.passwordEnds < now) {
    findings.push({
      ...shut,
      id: 'PasswordExpired',
      title: `The password of ${account.name} has expired.`,
      evidence: [
        { source: `Get-LocalUser ${word} PasswordExpires`, reading: account.passwordEnds },
        { source: 'Get-Date', reading: now },
      ],
      clientCode: '0xF07',
      repair: password,
    });
  }
  return findings;
}

/** What is said of a name that no account of this computer has. */
export function getMissingAccountFinding(name: string): Finding {
  return {
    cause: 24,
    id: 'AccountNotFound',
    status: 'unknown',
    title:
      `This computer has no account ${name}. Where it is an account of the domain, an administrator there looks with ` +
      'Get-ADUser, and unlocks it with Unlock-ADAccount.',
    evidence: [{ source: 'Win32_UserAccount', reading: `no local account ${name}` }],
    grade: 'X',
    impact: 'none',
    clientCode: '0xA07',
    repair: '',
  };
}

export default defineInspection({
  cmdlet: 'Test-RdpAccount',
  synopsis: 'Looks whether an account of this computer may log on at all.',
  description:
    'An account that is disabled or locked, or whose password has expired or must be changed first, is refused with a ' +
    'code of its own and not with 0x904. Without a name every enabled account is looked at; a disabled one counts only ' +
    'where it is named, because Windows ships some. Accounts of a domain are asked for there.',
  evidence: {
    grade: 'X',
    causes: [24],
    sources: [
      'https://learn.microsoft.com/windows/win32/termserv/imstscaxevents-ondisconnected',
      'https://learn.microsoft.com/powershell/module/microsoft.powershell.localaccounts/get-localuser',
      'https://learn.microsoft.com/windows/win32/cimwin32prov/win32-useraccount',
    ],
  },
  parameters: Parameters({
    Name: Optional(
      Type.String({
        minLength: 1,
        position: 0,
        pipeline: true,
        description: 'Name of an account of this computer, without domain. Without it, all of them.',
      }),
    ),
  }),
  observe: ({ Name }) => {
    const now = getCurrentInstant();
    if (Name === undefined) return { ...getLocalAccountList(), now, missing: '', named: false };
    const account = findLocalAccount(Name);
    if (account === undefined) return { accounts: [], failure: '', now, missing: Name, named: true };
    return { accounts: [account], failure: '', now, missing: '', named: true };
  },
  diagnose: ({ accounts, failure, now, missing, named }): readonly Finding[] => {
    if (missing !== '') return [getMissingAccountFinding(missing)];
    const sound: Finding = {
      cause: 24,
      id: 'AccountSound',
      status: 'healthy',
      title: 'The accounts of this computer that are enabled may log on.',
      evidence: accounts.map((each) => ({
        source: `Get-LocalUser ${convertToCommandWord(each.name)}`,
        reading: each.enabled ? 'enabled, not locked, password not expired' : 'disabled',
      })),
      grade: 'X',
      impact: 'none',
      clientCode: '0xB07',
      repair: '',
    };
    if (failure !== '') {
      return [
        {
          ...sound,
          id: 'AccountsUnknown',
          status: 'unknown',
          title: 'The accounts of this computer could not be read.',
          evidence: [{ source: 'Get-LocalUser', reading: failure }],
        },
      ];
    }
    const findings: Finding[] = [];
    for (const account of accounts) {
      if (!named && !account.enabled) continue;
      for (const finding of getAccountFinding(account, now)) {
        // Nobody said that this is the account that fails.
        findings.push({ ...finding, status: named ? 'fault' : 'suspect' });
      }
    }
    if (findings.length > 0) return findings;
    if (accounts.length > 0) return [sound];
    return [{ ...sound, evidence: [{ source: 'Win32_UserAccount', reading: 'no local account' }] }];
  },
  examples: [
    { code: 'Test-RdpAccount -Name jo', remarks: 'Whether this account may log on.' },
    { code: 'Test-RdpAccount', remarks: 'Every enabled account that is locked or whose password ran out.' },
  ],
  cases: [
    {
      name: 'finds the accounts of a healthy host sound',
      host: createHost(),
      expect: { findings: [], shows: [{ evidence: [{ reading: 'enabled, not locked, password not expired' }] }] },
    },
    {
      name: 'finds a named account sound, whatever its case, until the second in which its password ends',
      host: createHost({ accounts: [localAccount({ name: 'Jo', passwordSet: '2026-04-20 08:00:00Z' })] }),
      parameters: { Name: 'jo' },
      expect: { findings: [] },
    },
    {
      name: 'leaves disabled accounts alone where none is named',
      host: createHost({ accounts: [localAccount({ name: 'Guest', enabled: false, passwordSet: '' })] }),
      expect: { findings: [] },
    },
    {
      name: 'finds a named account disabled',
      host: createHost({ accounts: [localAccount({ enabled: false })] }),
      parameters: { Name: 'jo' },
      expect: { findings: ['AccountDisabled'] },
    },
    {
      name: 'finds everything that is wrong with one account',
      host: createHost({
        accounts: [localAccount({ name: "jo o'neill", enabled: false, locked: true, passwordSet: '' })],
      }),
      parameters: { Name: "jo o'neill" },
      expect: {
        findings: ['AccountDisabled', 'AccountLocked', 'PasswordMustChange'],
        shows: [{ status: 'fault' }, { status: 'fault' }, { status: 'fault' }],
      },
    },
    {
      name: 'finds an expired password without being told whose',
      host: createHost({ accounts: [localAccount({ passwordSet: '2026-01-02 03:04:05Z' })] }),
      expect: { findings: ['PasswordExpired'], shows: [{ status: 'suspect' }] },
    },
    {
      name: 'does not find a password expired that never expires',
      host: createHost({ accounts: [localAccount({ passwordSet: '2016-01-02 03:04:05Z', passwordExpires: false })] }),
      parameters: { Name: 'jo' },
      expect: { findings: [] },
    },
    {
      name: 'finds nothing on a computer without local accounts, as a domain controller is',
      host: createHost({ accounts: [] }),
      expect: { findings: [], shows: [{ evidence: [{ reading: 'no local account' }] }] },
    },
    {
      name: 'does not know an account of a domain',
      host: createHost({ domain: 'corp.example' }),
      parameters: { Name: 'CORP\\jo' },
      expect: { findings: ['AccountNotFound'] },
    },
    {
      name: 'takes no pattern for a name',
      host: createHost(),
      parameters: { Name: 'Admin*' },
      expect: { findings: ['AccountNotFound'] },
    },
  ],
});
