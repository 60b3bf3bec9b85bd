import { Type } from '@sinclair/typebox';
import { CommandError } from '../border/dotnet.js';
import { defineRecipe, OneOf, Optional, Parameters, Switch } from '../recipe/define.js';
import type { Finding } from '../recipe/finding.js';
import { includePolicy } from '../recipe/policy-parameter.js';
import {
  createHost,
  firewallProfile,
  firewallRule,
  places,
  withoutElevation,
  withoutRegistry,
  withRegistry,
  withRights,
} from '../simulator/host.js';
import type { FirewallProfileEntry, FirewallRuleEntry, HostDocument } from '../simulator/machine.js';
import type { Change } from '../windows/change.js';
import {
  convertToFirewallProgramChange,
  convertToFirewallRuleChange,
  convertToFirewallScopeChange,
  type FirewallScope,
} from '../windows/changes/firewall-rule.js';
import { convertToDWordChange } from '../windows/changes/registry-value.js';
import { convertToMaskedAddress, type FirewallRule } from '../windows/firewall.js';
import {
  type FirewallProfileState,
  findBlockingRule,
  testFirewallOpen,
  testPortList,
  testProfileName,
} from '../windows/firewall-view.js';
import { getPolicySettingEvidence, selectPolicySettingPlace } from '../windows/policy.js';
import { getRegistryNumber } from '../windows/registry.js';
import {
  clientProgram,
  getRemoteDesktopAccess,
  ownRuleNames,
  type RemoteDesktopAccess,
} from '../windows/remote-desktop-access.js';

/** What was read of one kind of network, as a line of evidence. */
function getFirewallProfileEvidence(access: RemoteDesktopAccess, network: FirewallProfileState) {
  const state = network.enabled ? 'on' : 'off';
  const rules = network.rulesCount ? '' : ', keeps out everything in spite of its rules';
  const local = network.localRulesCount ? '' : ', counts the rules of policy only';
  const named = access.firewall.rules.filter((each) => testProfileName(each.profiles, network.name));
  const names = named.map((each) => `${each.name} (${each.blocks ? 'blocks' : 'allows'} ${each.protocol})`);
  return {
    source: `Firewall, ${network.name} networks, port ${access.port.number}`,
    reading: `${state}${rules}${local}; rules: ${names.length === 0 ? 'none' : names.join(', ')}`,
  };
}

/** Ends with an error where no rule of ours could open the port on a kind of network. */
function assertFirewallHelp(access: RemoteDesktopAccess, network: FirewallProfileState): void {
  if (!network.rulesCount) {
    throw new CommandError(
      'FirewallBlocksAll',
      'InvalidOperation',
      `The firewall keeps out everything on ${network.name} networks, whatever its rules say. An administrator allows ` +
        'rules again: Set-NetFirewallProfile -AllowInboundRules True, or the same setting in Group Policy.',
    );
  }
  const blocking = findBlockingRule(access.firewall, network, 'TCP');
  if (blocking !== undefined) {
    throw new CommandError(
      'FirewallRuleBlocks',
      'InvalidOperation',
      `The firewall rule ${blocking.name} keeps everybody out of port ${access.port.number} and wins over every rule ` +
        'that lets in. Whoever made it disables it, or limits it to some addresses.',
    );
  }
  if (!network.localRulesCount && !testFirewallOpen(access.firewall, network, 'TCP')) {
    throw new CommandError(
      'PolicyWins',
      'InvalidOperation',
      `Group Policy forbids rules of this computer on ${network.name} networks. Add the rule to the policy instead.`,
    );
  }
}

/** Whether both protocols get in once the rules of Windows are enabled. */
function testWindowsRuleOpen(access: RemoteDesktopAccess, network: FirewallProfileState): boolean {
  for (const protocol of ['TCP', 'UDP']) {
    if (testFirewallOpen(access.firewall, network, protocol)) continue;
    const fitting = access.windowsRules.filter(
      (each) => each.protocol === protocol && testPortList(each.localPorts, access.port.number),
    );
    if (!fitting.some((each) => testProfileName(each.profiles, network.name))) return false;
  }
  return true;
}

/** Whether our rule already has this scope. */
function testFirewallScopeEqual(rule: FirewallRule | undefined, scope: FirewallScope): boolean {
  if (rule === undefined || !rule.enabled) return false;
  const wanted = scope.remoteAddresses.split(',').map((each) => convertToMaskedAddress(each.trim()));
  const present = rule.remoteAddresses.split(',');
  return (
    rule.protocol === scope.protocol &&
    rule.localPorts === scope.localPort &&
    rule.profiles === scope.profiles &&
    wanted.every((each) => present.includes(each)) &&
    present.every((each) => wanted.includes(each))
  );
}

/** The changes that make our two rules so, TCP first. */
function convertToOwnRuleChange(access: RemoteDesktopAccess, addresses: string, profiles: string): readonly Change[] {
  const tcp = { protocol: 'TCP', localPort: `${access.port.number}`, remoteAddresses: addresses, profiles };
  const udp = { ...tcp, protocol: 'UDP' };
  const changes: Change[] = [];
  if (!testFirewallScopeEqual(access.tcpRule, tcp)) changes.push(convertToFirewallScopeChange(ownRuleNames.tcp, tcp));
  if (!testFirewallScopeEqual(access.udpRule, udp)) changes.push(convertToFirewallScopeChange(ownRuleNames.udp, udp));
  return changes;
}

/** The change that switches Remote Desktop on; refused where it could not be read or where a policy would win unasked. */
function convertToAllowChange(access: RemoteDesktopAccess, includePolicy: boolean): readonly Change[] {
  const { denied } = access;
  if (getRegistryNumber(denied.effective) === 0) return [];
  return [convertToDWordChange(selectPolicySettingPlace(denied, includePolicy).path, denied.name, 0)];
}

/** For the cases: the rules of Windows as it ships them, all switched off. */
const disabledRules: readonly FirewallRuleEntry[] = [
  firewallRule({ enabled: false }),
  firewallRule({ name: 'RemoteDesktop-UserMode-In-UDP', protocol: 'UDP', enabled: false }),
];

/** For the cases: the rules of Windows switched off, and both of our own for one address, with whatever is overridden. */
function withOwnRules(tcp: Partial<FirewallRuleEntry>, udp: Partial<FirewallRuleEntry>): HostDocument {
  const own = { ruleGroup: 'Rdp0x904', remoteAddresses: ['10.1.1.2'] };
  return createHost({
    firewallRules: [
      ...disabledRules,
      firewallRule({ ...own, name: 'Rdp0x904-In-TCP', ...tcp }),
      firewallRule({ ...own, name: 'Rdp0x904-In-UDP', protocol: 'UDP', ...udp }),
    ],
  });
}

const outbound: Partial<FirewallRuleEntry> = {
  name: 'Out',
  direction: 'Outbound',
  localPorts: ['Any'],
  remotePorts: ['3389'],
};

const usualRulesRead = 'RemoteDesktop-UserMode-In-TCP (allows TCP), RemoteDesktop-UserMode-In-UDP (allows UDP)';

/** For the cases: a network on which only the rules of policy count. */
const policyOnly: FirewallProfileEntry = firewallProfile({ inUse: true, allowLocalRules: false });

export default defineRecipe({
  cmdlet: 'Enable-RdpFirewall',
  synopsis: 'Switches Remote Desktop on and lets it in through the firewall.',
  description:
    'Enables the rules that Windows has for Remote Desktop, over TCP, UDP and WebSockets; the one for shadowing sessions ' +
    'stays as it is. Where those are for another port or not for every kind of network, rules of its own are made, for ' +
    'the local subnet. With RemoteAddress or Network only its own rules are made, for these addresses and networks; what ' +
    'is open already is not closed. With Client, mstsc.exe is let out instead. The firewall is never switched off, not ' +
    'even for a test: its rules are read, and what they do is in the findings. That ' +
    'Group Policy switched Remote Desktop off is overruled only with -IncludePolicy, its firewall never.',
  confirmImpact: 'Medium',
  impact: 'none',
  evidence: {
    grade: 'A',
    causes: [16],
    sources: [
      'https://learn.microsoft.com/windows-server/remote/remote-desktop-services/clients/remote-desktop-allow-access',
      'https://learn.microsoft.com/troubleshoot/windows-server/remote/rdp-error-general-troubleshooting',
      'https://learn.microsoft.com/windows/security/operating-system-security/network-security/windows-firewall/rules',
      'https://learn.microsoft.com/powershell/module/netsecurity/set-netfirewallprofile',
    ],
  },
  parameters: Parameters({
    RemoteAddress: Optional(
      Type.Array(Type.String({ minLength: 1 }), {
        minItems: 1,
        position: 0,
        description: 'Who is let in: addresses, networks such as 10.0.0.0/8, or LocalSubnet. Never Any.',
      }),
    ),
    Network: Optional(
      OneOf(['Domain', 'Private', 'Public'], {
        description: 'Only on networks of this kind. Without it, on all three.',
      }),
    ),
    Client: Switch({ description: 'This computer is the client: lets mstsc.exe out, and nobody in.' }),
    IncludePolicy: includePolicy,
  }),
  repairs: [
    { findings: ['RemoteDesktopOff', 'FirewallClosed', 'FirewallUdpClosed'], parameters: {} },
    { findings: ['ClientKeptIn'], parameters: { Client: true } },
  ],
  observe: () => getRemoteDesktopAccess(),
  diagnose: (access): readonly Finding[] => {
    const { denied, firewall } = access;
    const used = firewall.profiles.filter((each) => each.inUse);
    const open: Finding = {
      cause: 16,
      id: 'FirewallOpen',
      status: 'healthy',
      title: 'Remote Desktop is switched on, and the firewall lets it in.',
      evidence: [
        getPolicySettingEvidence(denied),
        ...firewall.profiles.map((each) => getFirewallProfileEvidence(access, each)),
      ],
      grade: 'X',
      impact: 'none',
      clientCode: '0x204',
      repair: '',
    };
    const findings: Finding[] = [];
    if (denied.winner === 'unknown') {
      findings.push({
        ...open,
        id: 'RemoteDesktopSwitchUnknown',
        status: 'unknown',
        title: 'Whether Remote Desktop is switched on could not be read.',
      });
    } else if (getRegistryNumber(denied.effective) !== 0) {
      // Not set counts as off (learn.microsoft.com, unattended setup, "fDenyTSConnections").
      findings.push({
        ...open,
        id: 'RemoteDesktopOff',
        status: 'fault',
        title: 'Remote Desktop is switched off on this computer.',
        repair: denied.winner === 'policy' ? '' : 'Enable-RdpFirewall',
      });
    }
    if (firewall.failure !== '') {
      findings.push({
        ...open,
        id: 'FirewallUnknown',
        status: 'unknown',
        title: 'What the firewall does could not be read.',
        evidence: [{ source: 'Windows Firewall', reading: firewall.failure }],
      });
    }
    for (const network of used) {
      const seen = { ...open, evidence: [getFirewallProfileEvidence(access, network)] };
      const blocking = findBlockingRule(firewall, network, 'TCP');
      if (!network.enabled) {
        findings.push({
          ...seen,
          id: 'FirewallOff',
          status: 'debt',
          title:
            `The firewall is off on ${network.name} networks. Unless another one is in its place, an administrator ` +
            `switches it on: Set-NetFirewallProfile -Name ${network.name} -Enabled True.`,
        });
      } else if (!network.rulesCount) {
        findings.push({
          ...seen,
          id: 'FirewallBlocksAll',
          status: 'fault',
          title:
            `The firewall keeps out everything on ${network.name} networks, whatever its rules say. An administrator ` +
            `allows rules: Set-NetFirewallProfile -Name ${network.name} -AllowInboundRules True, or Group Policy.`,
        });
      } else if (blocking !== undefined) {
        findings.push({
          ...seen,
          id: 'FirewallRuleBlocks',
          status: 'fault',
          title:
            `The firewall rule ${blocking.name} keeps everybody out on ${network.name} networks. Whoever made it ` +
            'disables it, or limits it to some addresses.',
        });
      } else if (!testFirewallOpen(firewall, network, 'TCP')) {
        findings.push({
          ...seen,
          id: network.localRulesCount ? 'FirewallClosed' : 'FirewallPolicyForbids',
          status: 'fault',
          title: network.localRulesCount
            ? `No firewall rule lets Remote Desktop in on ${network.name} networks.`
            : `Policy lets only its own firewall rules count on ${network.name} networks, and none lets Remote Desktop ` +
              'in. Whoever keeps the policy adds one.',
          repair: network.localRulesCount ? 'Enable-RdpFirewall' : '',
        });
      } else if (!testFirewallOpen(firewall, network, 'UDP')) {
        findings.push({
          ...seen,
          id: 'FirewallUdpClosed',
          status: 'debt',
          title: `No firewall rule lets in the UDP half of Remote Desktop on ${network.name} networks: TCP carries all.`,
          grade: 'A',
          clientCode: '0x904',
          repair:
            network.localRulesCount && findBlockingRule(firewall, network, 'UDP') === undefined
              ? 'Enable-RdpFirewall'
              : '',
        });
      }
      const letOut = firewall.rules.some(
        (each) => each.direction === 'Outbound' && !each.blocks && testProfileName(each.profiles, network.name),
      );
      if (network.outboundBlocked && !letOut && access.clientRule?.enabled !== true) {
        findings.push({
          ...seen,
          id: 'ClientKeptIn',
          status: 'suspect',
          title: `The firewall lets nothing out on ${network.name} networks without a rule: this computer is no client.`,
          repair: network.localRulesCount ? 'Enable-RdpFirewall -Client' : '',
        });
      }
    }
    return findings.length === 0 ? [open] : findings;
  },
  plan: (access, { RemoteAddress, Network, Client, IncludePolicy }): readonly Change[] => {
    const { firewall, port } = access;
    const profiles = Network ?? 'Any';
    const wanted = firewall.profiles.filter((each) => testProfileName(profiles, each.name));
    if (firewall.failure !== '') {
      throw new CommandError(
        'FirewallUnreadable',
        'ResourceUnavailable',
        `The firewall could not be read: ${firewall.failure} Start the service MpsSvc and run again.`,
      );
    }
    if (Client === true) {
      const forbids = wanted.find((each) => each.inUse && each.outboundBlocked && !each.localRulesCount);
      if (forbids !== undefined) {
        throw new CommandError(
          'PolicyWins',
          'InvalidOperation',
          `Group Policy forbids rules of this computer on ${forbids.name} networks. Add the rule to the policy instead.`,
        );
      }
      if (access.clientRule?.enabled === true && access.clientRule.profiles === profiles) return [];
      return [convertToFirewallProgramChange(ownRuleNames.client, clientProgram, profiles)];
    }
    if (port.state === 'denied') {
      throw new CommandError(
        'AccessDenied',
        'PermissionDenied',
        `${port.value.path} could not be read. Run again from an elevated PowerShell.`,
      );
    }
    const allowed = convertToAllowChange(access, IncludePolicy === true);
    for (const network of wanted) {
      if (network.inUse && network.enabled) assertFirewallHelp(access, network);
    }
    if (RemoteAddress !== undefined || Network !== undefined) {
      const addresses = RemoteAddress === undefined ? 'LocalSubnet' : RemoteAddress.join(',');
      return [...allowed, ...convertToOwnRuleChange(access, addresses, profiles)];
    }
    const disabled = access.windowsRules.filter((each) => !each.enabled);
    const enabling = disabled.map((each) => convertToFirewallRuleChange(each.name, 'Enabled'));
    const covered = wanted.every((each) => testWindowsRuleOpen(access, each));
    const own = covered ? [] : convertToOwnRuleChange(access, 'LocalSubnet', profiles);
    return [...allowed, ...enabling, ...own];
  },
  examples: [
    { code: 'Enable-RdpFirewall -WhatIf', remarks: 'Shows what would be switched on, and changes nothing.' },
    {
      code: 'Enable-RdpFirewall -RemoteAddress 10.20.0.0/16 -Network Domain',
      remarks: 'Lets in one network of the company, and nobody else.',
    },
    { code: 'Enable-RdpFirewall -Client', remarks: 'Lets mstsc.exe out where nothing may go out without a rule.' },
  ],
  cases: [
    {
      name: 'leaves alone what is open',
      host: createHost(),
      expect: { findings: [], shows: [{ id: 'FirewallOpen', cause: 16 }], changes: [], after: [] },
    },
    {
      name: 'enables the rules of Windows, over WebSockets too, and leaves shadowing alone',
      host: createHost({
        firewallRules: [
          ...disabledRules,
          firewallRule({
            name: 'RemoteDesktop-In-TCP-WS',
            ruleGroup: '@FirewallAPI.dll,-28782',
            enabled: false,
            localPorts: ['3387'],
          }),
          firewallRule({ name: 'RemoteDesktop-Shadow-In-TCP', enabled: false, localPorts: ['Any'] }),
        ],
      }),
      expect: {
        findings: ['FirewallClosed'],
        shows: [
          {
            title: 'No firewall rule lets Remote Desktop in on Private networks.',
            evidence: [{ reading: 'on; rules: none' }],
            repair: 'Enable-RdpFirewall',
          },
        ],
        changes: ['FirewallRule', 'FirewallRule', 'FirewallRule'],
        after: [],
      },
    },
    {
      name: 'switches Remote Desktop on first',
      host: withRegistry(
        createHost({ firewallRules: disabledRules }),
        places.terminalServer,
        'fDenyTSConnections',
        'DWord',
        '1',
      ),
      expect: {
        findings: ['RemoteDesktopOff', 'FirewallClosed'],
        changes: ['RegistryValue', 'FirewallRule', 'FirewallRule'],
        after: [],
      },
    },
    {
      name: 'takes a missing switch for off',
      host: withoutRegistry(createHost(), places.terminalServer, 'fDenyTSConnections'),
      expect: {
        findings: ['RemoteDesktopOff'],
        shows: [{ repair: 'Enable-RdpFirewall' }],
        changes: ['RegistryValue'],
        after: [],
      },
    },
    {
      name: 'takes a switch of the wrong type for off',
      host: withRegistry(createHost(), places.terminalServer, 'fDenyTSConnections', 'String', '0'),
      expect: { findings: ['RemoteDesktopOff'], changes: ['RegistryValue'], after: [] },
    },
    {
      name: 'says when policy switched Remote Desktop off',
      host: withRegistry(createHost(), places.policy, 'fDenyTSConnections', 'DWord', '1'),
      expect: { findings: ['RemoteDesktopOff'], error: 'PolicyWins' },
    },
    {
      name: 'changes the copy of that policy when told to',
      host: withRegistry(createHost(), places.policy, 'fDenyTSConnections', 'DWord', '1'),
      parameters: { IncludePolicy: true },
      expect: {
        findings: ['RemoteDesktopOff'],
        changes: [{ kind: 'RegistryValue', path: places.policy, text: '0' }],
        after: [],
      },
    },
    {
      name: 'opens the port that the listener was moved to, for the local subnet',
      host: withRegistry(createHost(), places.listener, 'PortNumber', 'DWord', '3390'),
      expect: { findings: ['FirewallClosed'], changes: ['FirewallRule', 'FirewallRule'], after: [] },
    },
    {
      name: 'takes a range of ports for what it holds',
      host: withRegistry(
        createHost({
          firewallRules: [
            firewallRule({ localPorts: ['80', '3380-3399'] }),
            firewallRule({ name: 'Range-UDP', protocol: 'UDP', localPorts: ['3390'] }),
          ],
        }),
        places.listener,
        'PortNumber',
        'DWord',
        '3390',
      ),
      expect: { findings: [], changes: [], after: [] },
    },
    {
      name: 'lets in the addresses that are named, and closes nothing',
      host: createHost({ firewallRules: disabledRules }),
      parameters: { RemoteAddress: ['10.20.0.0/16', '192.168.7.4'], Network: 'Private' },
      expect: { findings: ['FirewallClosed'], changes: ['FirewallRule', 'FirewallRule'], after: [] },
    },
    {
      name: 'lets in the local subnet on one kind of network, and switches Remote Desktop on',
      host: withRegistry(
        createHost({ firewallRules: disabledRules }),
        places.terminalServer,
        'fDenyTSConnections',
        'DWord',
        '1',
      ),
      parameters: { Network: 'Private' },
      expect: {
        findings: ['RemoteDesktopOff', 'FirewallClosed'],
        changes: [
          { kind: 'RegistryValue', name: 'fDenyTSConnections', text: '0' },
          { name: 'Rdp0x904-In-TCP', protocol: 'TCP', remoteAddresses: 'LocalSubnet', profiles: 'Private' },
          { name: 'Rdp0x904-In-UDP', protocol: 'UDP', remoteAddresses: 'LocalSubnet', profiles: 'Private' },
        ],
        after: [],
      },
    },
    {
      name: 'gives a rule of its own another scope',
      host: withOwnRules({ remoteAddresses: ['10.1.1.1'] }, {}),
      parameters: { RemoteAddress: ['10.1.1.2'] },
      expect: { findings: [], changes: [{ name: 'Rdp0x904-In-TCP', localPort: '3389' }], after: [] },
    },
    {
      name: 'takes away an address that is not named, and enables a rule of its own',
      host: withOwnRules({ remoteAddresses: ['10.1.1.1', '10.1.1.2'] }, { enabled: false }),
      parameters: { RemoteAddress: ['10.1.1.2'] },
      expect: { findings: ['FirewallUdpClosed'], changes: ['FirewallRule', 'FirewallRule'], after: [] },
    },
    {
      name: 'adds an address, and brings back the protocol of a rule of its own',
      host: withOwnRules({}, { protocol: 'TCP', remoteAddresses: ['10.1.1.1', '10.1.1.2'] }),
      parameters: { RemoteAddress: ['10.1.1.1', '10.1.1.2'] },
      expect: { findings: ['FirewallUdpClosed'], changes: ['FirewallRule', 'FirewallRule'], after: [] },
    },
    {
      name: 'brings back the port and the networks of rules of its own',
      host: withOwnRules({ localPorts: ['3389', '3390'] }, { profiles: 'Private' }),
      parameters: { RemoteAddress: ['10.1.1.2'] },
      expect: { findings: [], changes: ['FirewallRule', 'FirewallRule'], after: [] },
    },
    {
      name: 'refuses to let in everybody by a rule of its own',
      host: createHost({ firewallRules: disabledRules }),
      parameters: { RemoteAddress: ['Any'] },
      expect: { findings: ['FirewallClosed'], error: 'FirewallRuleUnscoped' },
    },
    {
      name: 'refuses a rule that lets in everybody by a star',
      host: createHost({ firewallRules: disabledRules }),
      parameters: { RemoteAddress: ['*'] },
      expect: { findings: ['FirewallClosed'], error: 'FirewallRuleUnscoped' },
    },
    {
      name: 'refuses a rule that lets in everybody by its mask',
      host: createHost({ firewallRules: disabledRules }),
      parameters: { RemoteAddress: ['0.0.0.0/0'] },
      expect: { findings: ['FirewallClosed'], error: 'FirewallRuleUnscoped' },
    },
    {
      name: 'refuses what is no address',
      host: createHost({ firewallRules: disabledRules }),
      parameters: { RemoteAddress: ['10.0.0.1; Get-Date'] },
      expect: { findings: ['FirewallClosed'], error: 'FirewallAddressInvalid' },
    },
    {
      name: 'opens the kinds of network that the rules of Windows are not for',
      host: createHost({
        firewallRules: [
          firewallRule({ profiles: 'Domain' }),
          firewallRule({ name: 'RemoteDesktop-UserMode-In-UDP', protocol: 'UDP', profiles: 'Domain, Public' }),
        ],
      }),
      expect: { findings: ['FirewallClosed'], changes: ['FirewallRule', 'FirewallRule'], after: [] },
    },
    {
      name: 'is content with rules for the networks in use',
      host: createHost({
        firewallProfiles: [firewallProfile({ name: 'Domain', inUse: true }), firewallProfile({ name: 'Public' })],
        firewallRules: [
          firewallRule({ profiles: 'Domain, Private' }),
          firewallRule({ name: 'RemoteDesktop-UserMode-In-UDP', protocol: 'UDP', profiles: 'Domain, Private' }),
        ],
      }),
      parameters: { Client: true },
      expect: { findings: [], changes: ['FirewallRule'], after: [] },
    },
    {
      name: 'finds that TCP alone gets through',
      host: createHost({ firewallRules: [firewallRule({}), ...disabledRules.slice(1)] }),
      expect: {
        findings: ['FirewallUdpClosed'],
        shows: [
          {
            evidence: [{ reading: 'on; rules: RemoteDesktop-UserMode-In-TCP (allows TCP)' }],
            repair: 'Enable-RdpFirewall',
          },
        ],
        changes: ['FirewallRule'],
        after: [],
      },
    },
    {
      name: 'makes rules of its own where Windows has none for UDP',
      host: createHost({ firewallRules: [firewallRule({})] }),
      expect: { findings: ['FirewallUdpClosed'], changes: ['FirewallRule', 'FirewallRule'], after: [] },
    },
    {
      name: 'offers nothing where a rule keeps UDP out',
      host: createHost({
        firewallRules: [
          ...createHost().firewallRules,
          firewallRule({ name: 'No UDP', ruleGroup: '', protocol: 'UDP', action: 'Block' }),
        ],
      }),
      parameters: { Client: true },
      expect: {
        findings: ['FirewallUdpClosed'],
        shows: [{ repair: '' }],
        changes: ['FirewallRule'],
        after: ['FirewallUdpClosed'],
      },
    },
    {
      name: 'offers nothing where policy lets in TCP alone, and lets the client out where policy has no say',
      host: createHost({
        firewallProfiles: [
          policyOnly,
          firewallProfile({ name: 'Public', allowLocalRules: false, blockOutbound: true }),
        ],
        firewallRules: [
          firewallRule({ name: 'GPO-TCP', ruleGroup: '', fromPolicy: true }),
          firewallRule({
            name: 'Rdp0x904-Out-Client',
            ruleGroup: 'Rdp0x904',
            direction: 'Outbound',
            protocol: 'Any',
            localPorts: ['Any'],
            profiles: 'Domain',
            program: '%SystemRoot%\\System32\\mstsc.exe',
          }),
        ],
      }),
      parameters: { Client: true },
      expect: {
        findings: ['FirewallUdpClosed'],
        shows: [{ repair: '' }],
        changes: [{ kind: 'FirewallRule', profiles: 'Any' }],
        after: ['FirewallUdpClosed'],
      },
    },
    {
      name: 'is content with a rule of Group Policy',
      host: createHost({
        firewallProfiles: [policyOnly],
        firewallRules: [
          firewallRule({ name: 'GPO-TCP', ruleGroup: '', fromPolicy: true }),
          firewallRule({ name: 'GPO-UDP', ruleGroup: '', fromPolicy: true, protocol: 'UDP' }),
        ],
      }),
      expect: { findings: [], changes: [], after: [] },
    },
    {
      name: 'says when policy forbids rules of this computer',
      host: createHost({ firewallProfiles: [policyOnly] }),
      expect: {
        findings: ['FirewallPolicyForbids'],
        shows: [
          {
            title:
              'Policy lets only its own firewall rules count on Private networks, and none lets Remote Desktop in. ' +
              'Whoever keeps the policy adds one.',
            evidence: [{ reading: `on, counts the rules of policy only; rules: ${usualRulesRead}` }],
            repair: '',
          },
        ],
        error: 'PolicyWins',
      },
    },
    {
      name: 'says when the firewall keeps everything out',
      host: createHost({ firewallProfiles: [firewallProfile({ inUse: true, allowInboundRules: false })] }),
      expect: {
        findings: ['FirewallBlocksAll'],
        shows: [
          { evidence: [{ reading: `on, keeps out everything in spite of its rules; rules: ${usualRulesRead}` }] },
        ],
        error: 'FirewallBlocksAll',
      },
    },
    {
      name: 'names the rule that keeps everybody out',
      host: createHost({
        firewallRules: [
          ...createHost().firewallRules,
          firewallRule({ name: 'No RDP', ruleGroup: '', action: 'Block', profiles: 'Private' }),
        ],
      }),
      expect: {
        findings: ['FirewallRuleBlocks'],
        shows: [{ evidence: [{ reading: `on; rules: ${usualRulesRead.replace(', ', ', No RDP (blocks TCP), ')}` }] }],
        error: 'FirewallRuleBlocks',
      },
    },
    {
      name: 'does not mind a rule that keeps an attacker out',
      host: createHost({
        firewallRules: [
          ...createHost().firewallRules,
          firewallRule({ name: 'Ban', ruleGroup: '', action: 'Block', remoteAddresses: ['203.0.113.7'] }),
        ],
      }),
      expect: { findings: [], changes: [], after: [] },
    },
    {
      name: 'finds a firewall that was switched off, and does not touch it',
      host: createHost({
        firewallProfiles: [firewallProfile({ inUse: true, enabled: false, allowInboundRules: false })],
        firewallRules: disabledRules,
      }),
      expect: {
        findings: ['FirewallOff'],
        shows: [{ evidence: [{ reading: 'off, keeps out everything in spite of its rules; rules: none' }] }],
        changes: ['FirewallRule', 'FirewallRule'],
        after: ['FirewallOff'],
      },
    },
    {
      name: 'lets the client out where nothing may go out',
      host: createHost({
        firewallProfiles: [firewallProfile({ inUse: true, blockOutbound: true })],
        firewallRules: [
          ...createHost().firewallRules,
          firewallRule({ ...outbound, action: 'Block' }),
          firewallRule({ ...outbound, name: 'Out of the office', profiles: 'Domain' }),
        ],
      }),
      parameters: { Client: true },
      expect: {
        findings: ['ClientKeptIn'],
        shows: [{ repair: 'Enable-RdpFirewall -Client' }],
        changes: ['FirewallRule'],
        after: [],
      },
    },
    {
      name: 'is content with any rule that lets the port out',
      host: createHost({
        firewallProfiles: [firewallProfile({ inUse: true, blockOutbound: true })],
        firewallRules: [...createHost().firewallRules, firewallRule(outbound)],
      }),
      expect: { findings: [], changes: [], after: [] },
    },
    {
      name: 'says when policy forbids to let the client out',
      host: createHost({
        firewallProfiles: [{ ...policyOnly, blockOutbound: true }],
        firewallRules: [],
      }),
      parameters: { Client: true },
      expect: { findings: ['FirewallPolicyForbids', 'ClientKeptIn'], error: 'PolicyWins' },
    },
    {
      name: 'has nothing to judge without a network',
      host: createHost({ firewallProfiles: [firewallProfile({ name: 'Private', allowInboundRules: false })] }),
      expect: { findings: [], changes: [], after: [] },
    },
    {
      name: 'does not know a firewall whose service does not run',
      host: createHost({
        services: [{ name: 'MpsSvc', status: 'Stopped', startType: 'Disabled', dependents: [] }],
      }),
      expect: { findings: ['FirewallUnknown'], error: 'FirewallUnreadable' },
    },
    {
      name: 'does not know a switch that may not be read',
      host: withRights(createHost(), places.terminalServer, 'none'),
      expect: { findings: ['RemoteDesktopSwitchUnknown'], error: 'AccessDenied' },
    },
    {
      name: 'does not guess a port that may not be read',
      host: withRights(createHost(), places.listener, 'none'),
      expect: { findings: [], error: 'AccessDenied' },
    },
    {
      name: 'ends with an error when it is not elevated',
      host: withoutElevation(createHost({ firewallRules: disabledRules })),
      expect: { findings: ['FirewallClosed'], error: 'Windows System Error 5' },
    },
  ],
});
