import { expect, test } from 'vitest';
import { type Change, type ChangeDescription, getChangeDescription } from '../../src/windows/change.js';
import {
  convertToFirewallProgramChange,
  convertToFirewallRuleChange,
} from '../../src/windows/changes/firewall-rule.js';
import { convertToDWordChange } from '../../src/windows/changes/registry-value.js';

const lsa = 'HKLM:\\SYSTEM\\CurrentControlSet\\Control\\Lsa';
const service = { kind: 'ServiceState', service: 'TermService', startType: 'Unchanged', status: 'Unchanged' } as const;
const restart = { kind: 'ServiceRestart', service: 'TermService', withDependents: true } as const;
const entry = { kind: 'AccessEntry', path: 'C:\\key', operation: 'Add', text: '(A;;FR;;;NS)' } as const;
const power = { kind: 'AdapterPower', adapter: 'Ethernet', wakeOnMagicPacket: 'Enabled', turnOff: 'Disabled' } as const;
const rule = convertToFirewallRuleChange('RemoteDesktop-UserMode-In-TCP', 'Enabled');
const own = {
  ...rule,
  name: 'Own',
  protocol: 'TCP',
  localPort: '3389',
  remoteAddresses: 'LocalSubnet',
  profiles: 'Private',
} as const;
const account = { kind: 'LocalAccount', account: 'jo', operation: 'Enable', replaces: '' } as const;
const task = { kind: 'ScheduledTask', folder: '\\Rdp0x904\\', task: 'Payback', xml: '<Task/>' } as const;
const renewal = { kind: 'CertificateRenewal', replaces: '', allowSessionDrop: false } as const;

test.each<[Change, ChangeDescription['target'], ChangeDescription['action'], ChangeDescription['impact']]>([
  [entry, 'C:\\key', 'Add the access entry (A;;FR;;;NS)', 'none'],
  [{ ...entry, operation: 'Remove' }, 'C:\\key', 'Remove the access entry (A;;FR;;;NS)', 'none'],
  [{ ...entry, operation: 'Restore', text: 'D:P' }, 'C:\\key', 'Restore the access list D:P', 'none'],
  [
    power,
    'Network adapter Ethernet',
    'Set Wake-on-LAN Enabled, switching off to save power Disabled, without restarting the adapter',
    'none',
  ],
  [
    { ...power, turnOff: 'Unchanged' },
    'Network adapter Ethernet',
    'Set Wake-on-LAN Enabled, without restarting the adapter',
    'none',
  ],
  [
    { ...power, wakeOnMagicPacket: 'Unchanged' },
    'Network adapter Ethernet',
    'Set switching off to save power Disabled, without restarting the adapter',
    'none',
  ],
  [
    { kind: 'CertificateBinding', thumbprint: 'AB' },
    'Remote Desktop listener RDP-Tcp',
    'Show the certificate AB',
    'own connection',
  ],
  [
    { kind: 'CertificateBinding', thumbprint: '' },
    'Remote Desktop listener RDP-Tcp',
    'Show the certificate that Windows makes for itself',
    'own connection',
  ],
  [
    { kind: 'CertificateRemoval', store: 'Remote Desktop', thumbprint: 'AB', subject: 'CN=A', keyFile: '' },
    'Cert:\\LocalMachine\\Remote Desktop\\AB (CN=A)',
    'Remove the certificate and its key file, without a way back',
    'none',
  ],
  [
    renewal,
    'Remote Desktop Configuration (SessionEnv)',
    'Restart the service for a new certificate, without a way back',
    'none',
  ],
  [
    { ...renewal, allowSessionDrop: true },
    'Remote Desktop Configuration (SessionEnv)',
    'Restart the service, and if that is not enough TermService with every session, for a new certificate, ' +
      'without a way back',
    'all sessions',
  ],
  [
    { kind: 'DnsCache', hostName: 'a.example', address: '10.0.0.9' },
    'DNS client cache (a.example, 10.0.0.9)',
    'Clear the cache, without a way back',
    'none',
  ],
  [rule, 'Firewall rule RemoteDesktop-UserMode-In-TCP', 'Enable the rule', 'none'],
  [{ ...rule, state: 'Disabled' }, 'Firewall rule RemoteDesktop-UserMode-In-TCP', 'Disable the rule', 'own connection'],
  [own, 'Firewall rule Own', 'Let in TCP port 3389 from LocalSubnet, networks Private, rule Enabled', 'none'],
  [
    convertToFirewallProgramChange('Own', '%SystemRoot%\\System32\\mstsc.exe', 'Any'),
    'Firewall rule Own',
    'Let out %SystemRoot%\\System32\\mstsc.exe, rule Enabled',
    'none',
  ],
  [{ ...own, state: 'Absent' }, 'Firewall rule Own', 'Remove the rule', 'own connection'],
  [
    { kind: 'ClockResync', peer: 'time.example' },
    'Clock of this computer',
    'Set the clock by time.example, without a way back',
    'none',
  ],
  [
    { kind: 'InterfaceMtu', alias: 'VPN', index: 7, addressFamily: 'IPv4', activeMtu: 1300, persistentMtu: 0 },
    'VPN (IPv4)',
    'Set the MTU to 1300 bytes',
    'own connection',
  ],
  [account, 'Local account jo', 'Enable the account', 'none'],
  [{ ...account, operation: 'Disable' }, 'Local account jo', 'Disable the account', 'none'],
  [{ ...account, operation: 'Unlock' }, 'Local account jo', 'Unlock the account, without a way back', 'none'],
  [{ ...account, operation: 'SetPassword' }, 'Local account jo', 'Set a new password, without a way back', 'none'],
  [{ ...account, operation: 'LetPasswordExpire' }, 'Local account jo', 'Let the password expire', 'none'],
  [{ ...account, operation: 'KeepPassword' }, 'Local account jo', 'Never let the password expire', 'none'],
  [
    { kind: 'PowerSetting', scheme: 'SCHEME_CURRENT', subgroup: 'a', setting: 'b', acIndex: 0, dcIndex: 9 },
    'Power setting a b of SCHEME_CURRENT',
    'Set to 0 on mains and 9 on battery',
    'none',
  ],
  [convertToDWordChange('HKLM:\\A', 'B', 1), 'HKLM:\\A B', 'Set to DWord 1', 'none'],
  [{ ...convertToDWordChange('HKLM:\\A', 'B', 1), valueKind: 'Absent' }, 'HKLM:\\A B', 'Remove the value', 'none'],
  [convertToDWordChange(lsa, 'B', 1), `${lsa} B`, 'Set to DWord 1', 'reboot'],
  [convertToDWordChange(`${lsa}\\MSV1_0`, 'B', 1), `${lsa}\\MSV1_0 B`, 'Set to DWord 1', 'reboot'],
  [convertToDWordChange(`${lsa}Other`, 'B', 1), `${lsa}Other B`, 'Set to DWord 1', 'none'],
  [task, 'Scheduled task \\Rdp0x904\\Payback', 'Register the task', 'none'],
  [{ ...task, xml: '' }, 'Scheduled task \\Rdp0x904\\Payback', 'Remove the task', 'none'],
  [
    { kind: 'SecureChannel', domain: 'corp.example' },
    'Secure channel to corp.example',
    'Build the channel anew, without a way back',
    'none',
  ],
  [
    restart,
    'Service TermService',
    'Restart the service and those that depend on it, without a way back',
    'all sessions',
  ],
  [
    { ...restart, service: 'WinRM', withDependents: false },
    'Service WinRM',
    'Restart the service, without a way back',
    'own connection',
  ],
  [
    { ...restart, service: 'SessionEnv', withDependents: false },
    'Service SessionEnv',
    'Restart the service, without a way back',
    'none',
  ],
  [{ ...service, status: 'Stopped' }, 'Service TermService', 'Stop the service', 'all sessions'],
  [{ ...service, status: 'Running' }, 'Service TermService', 'Start the service', 'none'],
  [{ ...service, startType: 'Manual' }, 'Service TermService', 'Set the start type to Manual', 'none'],
  [
    { ...service, startType: 'Disabled', status: 'Stopped', service: 'sshd' },
    'Service sshd',
    'Set the start type to Disabled. Stop the service',
    'own connection',
  ],
  [
    { kind: 'SessionEnd', session: 3, user: 'jo' },
    'Session 3 of jo',
    'Log off the session with all that is open in it, without a way back',
    'own connection',
  ],
])('%j', (change, target, action, impact) => {
  expect(getChangeDescription(change)).toEqual({ target, action, impact });
});
