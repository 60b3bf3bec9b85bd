import { describe, expect, test } from 'vitest';
import { type ConnectedHost, connectHost } from '../../src/border/command.js';
import { CommandError } from '../../src/border/dotnet.js';
import { createHost } from '../../src/simulator/host.js';
import { runOnHost } from '../../src/simulator/index.js';
import { findLocalAccount } from '../../src/windows/accounts.js';
import { type Change, testChange } from '../../src/windows/change.js';
import { convertToFirewallGroupChange } from '../../src/windows/changes/firewall-rule.js';
import { findFirewallRule, getFirewallGroupState } from '../../src/windows/firewall.js';

const broken: ConnectedHost = (declaration) => {
  // The account is listed, and then cannot be read.
  if (declaration.name === 'Get-CimInstance') return [{ Lockout: false, PasswordExpires: true }];
  throw new CommandError('Broken', 'ResourceUnavailable', `${declaration.name} does not answer.`);
};

const task: Change = { kind: 'ScheduledTask', folder: '\\', task: 'a', xml: '' };
const adapter: Change = { kind: 'AdapterPower', adapter: 'a', wakeOnMagicPacket: 'Enabled', turnOff: 'Unchanged' };

describe('what does not answer does not pass for what is not there', () => {
  test.each<[string, () => unknown]>([
    ['a firewall rule', () => findFirewallRule('a')],
    ['a group of firewall rules', () => getFirewallGroupState('a')],
    ['an account', () => findLocalAccount('a')],
    ['a task', () => testChange(task)],
    ['an adapter', () => testChange(adapter)],
  ])('%s', (_name, look) => {
    expect(() => connectHost(broken, look)).toThrow('does not answer');
  });
});

describe('a group of firewall rules', () => {
  const remoteDesktop = '@FirewallAPI.dll,-28752';
  const changesTo = (group: string, state: 'Enabled' | 'Disabled') =>
    runOnHost(createHost(), () => convertToFirewallGroupChange(group, state)).map(({ name, state }) => [name, state]);

  test('is switched rule by rule, where a rule differs', () => {
    expect(changesTo(remoteDesktop, 'Enabled')).toEqual([['RemoteDesktop-Shadow-In-TCP', 'Enabled']]);
    expect(changesTo(remoteDesktop, 'Disabled')).toEqual([
      ['RemoteDesktop-UserMode-In-TCP', 'Disabled'],
      ['RemoteDesktop-UserMode-In-UDP', 'Disabled'],
    ]);
  });

  test('that is not there is empty', () => {
    expect(changesTo('@FirewallAPI.dll,-1', 'Enabled')).toEqual([]);
  });
});
