import { createHost, firewallRule, withoutElevation } from '../../../src/simulator/host.js';
import type { AdapterEntry, HostDocument, ServiceEntry } from '../../../src/simulator/machine.js';
import type { AdapterPowerChange } from '../../../src/windows/changes/adapter-power.js';
import {
  convertToFirewallProgramChange,
  convertToFirewallRuleChange,
  type FirewallRuleChange,
} from '../../../src/windows/changes/firewall-rule.js';
import { ownFirewallGroup } from '../../../src/windows/firewall.js';
import { type ChangeCase, refusedWith } from './change-case.js';

const userMode = 'RemoteDesktop-UserMode-In-TCP';
const ours = 'Rdp0x904-In-TCP';
const scoped: FirewallRuleChange = {
  kind: 'FirewallRule',
  name: ours,
  state: 'Enabled',
  protocol: 'TCP',
  localPort: '3389',
  remoteAddresses: '10.1.0.0/16,192.168.7.4',
  profiles: 'Any',
  program: '',
};
const mstsc = convertToFirewallProgramChange('Rdp0x904-Out', '%SystemRoot%\\System32\\mstsc.exe', 'Any');
const withRules = (...rules: Parameters<typeof firewallRule>[0][]): HostDocument =>
  createHost({ firewallRules: rules.map((each) => firewallRule(each)) });
const switchedOff = withRules({ name: userMode, enabled: false });
const withOurs = withRules(
  {},
  { name: ours, ruleGroup: ownFirewallGroup, displayName: ours, remoteAddresses: ['LocalSubnet'] },
);

const mtu = {
  kind: 'InterfaceMtu',
  alias: 'Ethernet',
  index: 4,
  addressFamily: 'IPv4',
  activeMtu: 1400,
  persistentMtu: 1400,
} as const;

const power = (
  wakeOnMagicPacket: AdapterPowerChange['wakeOnMagicPacket'],
  turnOff: AdapterPowerChange['turnOff'],
  adapter = 'Ethernet',
): AdapterPowerChange => ({ kind: 'AdapterPower', adapter, wakeOnMagicPacket, turnOff });
const withAdapter = (overrides: Partial<AdapterEntry>): HostDocument =>
  createHost({ adapters: createHost().adapters.map((each) => ({ ...each, ...overrides })) });
const neverRestarted = (host: HostDocument): boolean => host.adapters.every((each) => each.restarts === 0);

const stale = { kind: 'DnsCache', hostName: 'desk-01.corp.example', address: '10.0.0.9' } as const;
const withCache = (fixed: boolean): HostDocument =>
  createHost({
    dnsCache: [
      { hostName: 'DESK-01.corp.example', address: '10.0.0.9', fixed },
      { hostName: 'other.corp.example', address: '10.0.0.9', fixed: true },
      { hostName: 'DESK-01.corp.example', address: '10.0.0.10', fixed: true },
      { hostName: 'absent.corp.example', address: '', fixed: false },
    ],
  });

const reserve = { kind: 'PortReservation', port: 3389, state: 'Reserved', network: 'Unchanged' } as const;
const administered = [{ first: 3380, last: 3399, administered: true }];
const taken = [{ first: 3363, last: 3462, administered: false }];
const containers: ServiceEntry = { name: 'winnat', status: 'Running', startType: 'Manual', dependents: [] };

export const networkCases: readonly ChangeCase[] = [
  { name: 'a port is reserved', host: createHost(), change: reserve, expect: 'reverts' },
  {
    name: 'a port is reserved while containers run',
    host: createHost({ services: [containers], language: 'de' }),
    change: reserve,
    expect: 'reverts',
    after: (host) => host.services.every((each) => each.status === 'Running'),
  },
  {
    name: 'a port that is reserved with others',
    host: createHost({ reservedPorts: administered }),
    change: reserve,
    expect: 'reverts',
    already: true,
    after: (host) => host.reservedPorts.length === 1,
  },
  {
    name: 'a port that nobody gives back',
    host: createHost({ reservedPorts: taken }),
    change: reserve,
    expect: refusedWith('PortReservationRefused'),
  },
  {
    name: 'a port without elevation',
    host: withoutElevation(createHost()),
    change: reserve,
    expect: refusedWith('PortReservationRefused'),
  },
  { name: 'an interface gets another MTU', host: createHost(), change: mtu, expect: 'reverts' },
  {
    name: 'an interface that has gone',
    host: createHost({ interfaces: [] }),
    change: mtu,
    expect: refusedWith('CmdletizationQuery_NotFound'),
  },
  {
    name: 'an interface that is not stored',
    host: createHost({ interfaces: createHost().interfaces.map((each) => ({ ...each, persistentMtu: 0 })) }),
    change: { ...mtu, persistentMtu: 0 },
    expect: 'reverts',
  },
  {
    name: 'an interface without elevation',
    host: withoutElevation(createHost()),
    change: mtu,
    expect: refusedWith('Windows System Error 5'),
  },
  {
    name: 'a rule is enabled by its name',
    host: switchedOff,
    change: convertToFirewallRuleChange(userMode, 'Enabled'),
    expect: 'reverts',
  },
  {
    name: 'a rule is disabled',
    host: createHost(),
    change: convertToFirewallRuleChange(userMode, 'Disabled'),
    expect: 'reverts',
    after: (host) => host.firewallRules.filter((each) => !each.enabled).length === 2,
  },
  {
    name: 'a rule of our own is made for two addresses',
    host: createHost(),
    change: scoped,
    expect: 'reverts',
    after: (host) => host.firewallRules.at(-1)?.remoteAddresses[0] === '10.1.0.0/255.255.0.0',
  },
  {
    name: 'a rule of our own is removed, and made again',
    host: withOurs,
    change: { ...scoped, state: 'Absent' },
    expect: 'reverts',
    after: (host) => host.firewallRules.length === 1,
  },
  {
    name: 'a rule of our own is switched off',
    host: withOurs,
    change: convertToFirewallRuleChange(ours, 'Disabled'),
    expect: 'reverts',
  },
  {
    name: 'a rule of our own that is for others',
    host: withOurs,
    change: { ...scoped, profiles: 'Domain, Private' },
    expect: 'reverts',
    after: (host) => host.firewallRules[1]?.remoteAddresses.length === 2,
  },
  {
    name: 'what a rule that is not ours lets in is not changed',
    host: createHost(),
    change: { ...scoped, name: userMode },
    expect: refusedWith('FirewallRuleForeign'),
  },
  {
    name: 'a program is let out',
    host: createHost(),
    change: mstsc,
    expect: 'reverts',
    after: (host) => host.firewallRules.at(-1)?.direction === 'Outbound',
  },
  {
    name: 'a program that was let out before is let out again',
    host: withRules({
      name: 'Rdp0x904-Out',
      ruleGroup: ownFirewallGroup,
      enabled: false,
      direction: 'Outbound',
      protocol: 'Any',
      localPorts: ['Any'],
      program: mstsc.program,
    }),
    change: mstsc,
    expect: 'reverts',
  },
  {
    name: 'a rule for everybody is not made',
    host: createHost(),
    change: { ...scoped, remoteAddresses: 'Any' },
    expect: refusedWith('FirewallRuleUnscoped'),
  },
  {
    name: 'a rule for nobody in particular is not made',
    host: createHost(),
    change: { ...scoped, remoteAddresses: '' },
    expect: refusedWith('FirewallRuleUnscoped'),
  },
  {
    name: 'a rule that is not ours is not removed',
    host: createHost(),
    change: { ...scoped, name: userMode, state: 'Absent' },
    expect: refusedWith('FirewallRuleForeign'),
  },
  {
    name: 'a rule that is not there',
    host: createHost(),
    change: convertToFirewallRuleChange('Nothing', 'Enabled'),
    expect: refusedWith('CmdletizationQuery_NotFound_InstanceID'),
  },
  {
    name: 'no pattern is taken for a rule',
    host: createHost(),
    change: convertToFirewallRuleChange('RemoteDesktop-*', 'Disabled'),
    expect: refusedWith('NameNotLiteral'),
  },
  {
    name: 'a rule without elevation',
    host: withoutElevation(switchedOff),
    change: convertToFirewallRuleChange(userMode, 'Enabled'),
    expect: refusedWith('Windows System Error 5'),
  },
  {
    name: 'a new rule without elevation',
    host: withoutElevation(createHost()),
    change: scoped,
    expect: refusedWith('Windows System Error 5'),
  },
  {
    name: 'an adapter is kept on and may wake the computer',
    host: withAdapter({ wakeOnMagicPacket: 'Disabled' }),
    change: power('Enabled', 'Disabled'),
    expect: 'reverts',
    after: neverRestarted,
  },
  {
    name: 'Wake-on-LAN alone, on an adapter that cannot be switched off',
    host: withAdapter({ turnOff: 'Unsupported' }),
    change: power('Disabled', 'Unchanged'),
    expect: 'reverts',
    after: neverRestarted,
  },
  {
    name: 'an adapter that cannot wake the computer',
    host: withAdapter({ wakeOnMagicPacket: 'Unsupported' }),
    change: power('Enabled', 'Unchanged'),
    expect: refusedWith('AdapterPowerUnsupported'),
  },
  {
    name: 'an adapter that has gone',
    host: createHost({ adapters: [] }),
    change: power('Enabled', 'Disabled'),
    expect: refusedWith('CmdletizationQuery_NotFound_Name'),
  },
  {
    name: 'no pattern is taken for an adapter',
    host: createHost(),
    change: power('Enabled', 'Disabled', '?thernet'),
    expect: refusedWith('NameNotLiteral'),
  },
  {
    name: 'an adapter without elevation',
    host: withoutElevation(createHost()),
    change: power('Unchanged', 'Disabled'),
    expect: refusedWith('Windows System Error 5'),
  },
  { name: 'a wrong address is forgotten', host: withCache(false), change: stale, expect: 'remains' },
  { name: 'a cache without it', host: createHost(), change: stale, expect: 'remains', already: true },
  { name: 'a wrong address in the hosts file comes back', host: withCache(true), change: stale, expect: 'unverified' },
  // No page says that clearing takes elevation.
  { name: 'the cache without elevation', host: withoutElevation(withCache(false)), change: stale, expect: 'remains' },
];
