import { createHost, withoutElevation } from '../../../src/simulator/host.js';
import type { AccountEntry, HostDocument } from '../../../src/simulator/machine.js';
import type { LocalAccountChange } from '../../../src/windows/changes/local-account.js';
import { type ChangeCase, refusedWith } from './change-case.js';

const jo: AccountEntry = {
  name: "jo o'neill",
  enabled: true,
  locked: false,
  passwordExpires: true,
  passwordSet: '2026-01-02 03:04:05Z',
};
const withAccount = (overrides: Partial<AccountEntry>): HostDocument =>
  createHost({ accounts: [...createHost().accounts, { ...jo, ...overrides }] });

const account = (operation: LocalAccountChange['operation'], name = jo.name): LocalAccountChange => ({
  kind: 'LocalAccount',
  account: name,
  operation,
  replaces: operation === 'SetPassword' ? jo.passwordSet : '',
});

export const accountCases: readonly ChangeCase[] = [
  {
    name: 'an account is enabled',
    host: withAccount({ enabled: false }),
    change: account('Enable'),
    expect: 'reverts',
  },
  { name: 'an account is disabled', host: withAccount({}), change: account('Disable'), expect: 'reverts' },
  {
    name: 'an enabled account is enabled',
    host: withAccount({}),
    change: account('Enable'),
    expect: 'reverts',
    already: true,
  },
  { name: 'a password is kept for ever', host: withAccount({}), change: account('KeepPassword'), expect: 'reverts' },
  {
    name: 'a password may expire',
    host: withAccount({ passwordExpires: false }),
    change: account('LetPasswordExpire'),
    expect: 'reverts',
  },
  { name: 'an account is unlocked', host: withAccount({ locked: true }), change: account('Unlock'), expect: 'remains' },
  {
    name: 'a password is set',
    host: withAccount({}),
    change: account('SetPassword'),
    password: 'S3cret!',
    expect: 'remains',
  },
  {
    name: 'a first password is set',
    host: withAccount({ passwordSet: '' }),
    change: { ...account('SetPassword'), replaces: '' },
    password: 'S3cret!',
    expect: 'remains',
  },
  {
    name: 'a password that was not given again',
    host: withAccount({}),
    change: account('SetPassword'),
    expect: refusedWith('PasswordMissing'),
  },
  {
    name: 'a password against the policy',
    host: withAccount({}),
    change: account('SetPassword'),
    password: '',
    expect: refusedWith('InvalidPassword'),
  },
  {
    name: 'an account that is not there',
    host: createHost(),
    change: account('Enable'),
    expect: refusedWith('UserNotFound'),
  },
  {
    name: 'a lock on an account that is not there',
    host: createHost(),
    change: account('Unlock'),
    expect: refusedWith('UserNotFound'),
  },
  {
    name: 'no pattern is taken for an account',
    host: withAccount({}),
    change: account('Disable', '*'),
    expect: refusedWith('NameNotLiteral'),
  },
  {
    name: 'an account without elevation',
    host: withoutElevation(withAccount({})),
    change: account('Disable'),
    expect: refusedWith('AccessDenied'),
  },
  {
    name: 'a password without elevation',
    host: withoutElevation(withAccount({})),
    change: account('SetPassword'),
    password: 'S3cret!',
    expect: refusedWith('AccessDenied'),
  },
  {
    name: 'a lock without elevation',
    host: withoutElevation(withAccount({ locked: true })),
    change: account('Unlock'),
    expect: refusedWith('HRESULT 0x80041003'),
  },
];
