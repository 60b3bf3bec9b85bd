import { CommandError } from '../../border/dotnet.js';
import {
  newNetFirewallProgramRule,
  newNetFirewallRule,
  removeNetFirewallRule,
  setNetFirewallNetwork,
  setNetFirewallRule,
  setNetFirewallScope,
} from '../../border/firewall.js';
import type { ChangeDescription } from '../description.js';
import {
  convertToMaskedAddress,
  type FirewallRule,
  findFirewallRule,
  getFirewallGroupState,
  ownFirewallGroup,
} from '../firewall.js';
import { assertLiteralName } from '../literal-name.js';

/** A rule of the firewall: an existing one is switched on or off, one of our own is made or removed. */
export interface FirewallRuleChange {
  readonly kind: 'FirewallRule';
  /** Not the display name, which is translated. */
  readonly name: string;
  readonly state: 'Enabled' | 'Disabled' | 'Absent';
  /** What our own rule lets in; the five are empty for every other rule, which keeps what it has. */
  readonly protocol: string;
  /** Such as `3389`. */
  readonly localPort: string;
  /** Joined by commas. Never `Any` where the rule lets in: a rule of ours is for somebody. */
  readonly remoteAddresses: string;
  /** Kinds of network as Windows prints them: `Any`, or names such as `Domain, Private`. */
  readonly profiles: string;
  /** Path of a program that our rule lets out; empty where it lets in. */
  readonly program: string;
}

/** Whom a rule of ours lets in, and where. */
export interface FirewallScope {
  readonly protocol: string;
  readonly localPort: string;
  readonly remoteAddresses: string;
  readonly profiles: string;
}

/** The change that makes a rule of ours, or gives one that is there this scope. */
export function convertToFirewallScopeChange(name: string, scope: FirewallScope): FirewallRuleChange {
  return { kind: 'FirewallRule', name, state: 'Enabled', ...scope, program: '' };
}

/** The change that lets a program out by a rule of ours. */
export function convertToFirewallProgramChange(name: string, program: string, profiles: string): FirewallRuleChange {
  return {
    kind: 'FirewallRule',
    name,
    state: 'Enabled',
    protocol: 'Any',
    localPort: 'Any',
    remoteAddresses: 'Any',
    profiles,
    program,
  };
}

/** The change that switches an existing rule on or off. */
export function convertToFirewallRuleChange(name: string, state: 'Enabled' | 'Disabled'): FirewallRuleChange {
  return {
    kind: 'FirewallRule',
    name,
    state,
    protocol: '',
    localPort: '',
    remoteAddresses: '',
    profiles: '',
    program: '',
  };
}

/** The changes that switch every rule of a group on or off, one for each that is not. */
export function convertToFirewallGroupChange(
  ruleGroup: string,
  state: 'Enabled' | 'Disabled',
): readonly FirewallRuleChange[] {
  const differing = getFirewallGroupState(ruleGroup).filter((each) => each.enabled !== (state === 'Enabled'));
  return differing.map((each) => convertToFirewallRuleChange(each.name, state));
}

/** What the change touches and does, for the prompt. */
export function getFirewallRuleDescription(change: FirewallRuleChange): ChangeDescription {
  const target = `Firewall rule ${change.name}`;
  if (change.state === 'Absent') return { target, action: 'Remove the rule', impact: 'own connection' };
  if (change.program !== '') {
    return { target, action: `Let out ${change.program}, rule ${change.state}`, impact: 'none' };
  }
  if (change.protocol !== '') {
    const scope = `${change.protocol} port ${change.localPort} from ${change.remoteAddresses}`;
    return { target, action: `Let in ${scope}, networks ${change.profiles}, rule ${change.state}`, impact: 'none' };
  }
  if (change.state === 'Enabled') return { target, action: 'Enable the rule', impact: 'none' };
  return { target, action: 'Disable the rule', impact: 'own connection' };
}

/** The change that would bring back what is there now; none for a rule that neither is there nor is to be made. */
export function getFirewallRuleWayBack(change: FirewallRuleChange): FirewallRuleChange | undefined {
  assertLiteralName(change.name);
  const current = findFirewallRule(change.name);
  if (current === undefined) {
    return change.protocol === '' ? undefined : { ...change, state: 'Absent' };
  }
  const state = current.enabled ? 'Enabled' : 'Disabled';
  if (current.ruleGroup !== ownFirewallGroup) return convertToFirewallRuleChange(change.name, state);
  return {
    ...change,
    state,
    protocol: current.protocol,
    localPort: current.localPorts,
    remoteAddresses: current.remoteAddresses,
    profiles: current.profiles,
    program: current.program,
  };
}

/** Makes, switches or removes the rule. Only rules of our own group are removed. */
export function invokeFirewallRuleChange(change: FirewallRuleChange): void {
  assertLiteralName(change.name);
  const current = findFirewallRule(change.name);
  if (change.state === 'Absent') {
    if (current !== undefined) clearFirewallRule(current);
    return;
  }
  const enabled = change.state === 'Enabled' ? 'True' : 'False';
  if (change.protocol === '') {
    setNetFirewallRule({ Name: change.name, Enabled: enabled });
  } else if (current === undefined) {
    addFirewallRule(change, enabled);
  } else {
    writeFirewallRule(change, current, enabled);
  }
}

/** Whether the rule now is as the change asked. */
export function testFirewallRuleChange(change: FirewallRuleChange): boolean {
  const current = findFirewallRule(change.name);
  if (current === undefined) return change.state === 'Absent';
  if (change.state === 'Absent' || current.enabled !== (change.state === 'Enabled')) return false;
  return change.protocol === '' || testFirewallScope(change, current);
}

function testFirewallScope(change: FirewallRuleChange, current: FirewallRule): boolean {
  return (
    current.protocol === change.protocol &&
    current.localPorts === change.localPort &&
    current.profiles === change.profiles &&
    current.program === change.program &&
    splitAddress(current.remoteAddresses).every((each) => splitAddress(change.remoteAddresses).includes(each)) &&
    splitAddress(change.remoteAddresses).every((each) => splitAddress(current.remoteAddresses).includes(each))
  );
}

function addFirewallRule(change: FirewallRuleChange, enabled: 'True' | 'False'): void {
  if (change.program !== '') {
    newNetFirewallProgramRule({
      Name: change.name,
      DisplayName: change.name,
      Group: ownFirewallGroup,
      Enabled: enabled,
      Direction: 'Outbound',
      Action: 'Allow',
      Profile: change.profiles,
      Program: change.program,
      RemoteAddress: splitAddress(change.remoteAddresses),
    });
    return;
  }
  assertFirewallScope(change);
  newNetFirewallRule({
    Name: change.name,
    DisplayName: change.name,
    Group: ownFirewallGroup,
    Enabled: enabled,
    Direction: 'Inbound',
    Action: 'Allow',
    Profile: change.profiles,
    Protocol: change.protocol,
    LocalPort: change.localPort.split(','),
    RemoteAddress: splitAddress(change.remoteAddresses),
  });
}

/** Gives a rule of ours another scope. What it does to a program never changes, so that stays. */
function writeFirewallRule(change: FirewallRuleChange, current: FirewallRule, enabled: 'True' | 'False'): void {
  if (current.ruleGroup !== ownFirewallGroup) {
    throw new CommandError(
      'FirewallRuleForeign',
      'InvalidOperation',
      `The firewall rule ${change.name} was not made by this toolkit, so what it lets in is not changed.`,
    );
  }
  if (change.program !== '') {
    setNetFirewallNetwork({ Name: change.name, Enabled: enabled, Profile: change.profiles });
    return;
  }
  assertFirewallScope(change);
  setNetFirewallScope({
    Name: change.name,
    Enabled: enabled,
    Profile: change.profiles,
    Protocol: change.protocol,
    LocalPort: change.localPort.split(','),
    RemoteAddress: splitAddress(change.remoteAddresses),
  });
}

/** An address, a network, a range, or a word that Windows knows (learn.microsoft.com, New-NetFirewallRule, -RemoteAddress). */
const addressShape =
  /^(?:[0-9A-Fa-f.:]+(?:[/-][0-9A-Fa-f.:]+)?|(?:LocalSubnet|DNS|DHCP|WINS|DefaultGateway|Internet|Intranet|IntranetRemoteAccess|PlayToDevice)[46]?)$/i;

/** Other ways to say everybody. */
const everybody = /^(?:any[46]?|\*|.*\/0|.*\/0\.0\.0\.0)$/i;

function assertFirewallScope(change: FirewallRuleChange): void {
  const addresses = splitAddress(change.remoteAddresses);
  if (addresses.some((each) => each === '' || everybody.test(each))) {
    throw new CommandError(
      'FirewallRuleUnscoped',
      'InvalidArgument',
      `The rule ${change.name} would let in everybody. Name the addresses that it is for.`,
    );
  }
  const strange = addresses.find((each) => !addressShape.test(each));
  if (strange !== undefined) {
    throw new CommandError(
      'FirewallAddressInvalid',
      'InvalidArgument',
      `'${strange}' is no address, no network and no range of addresses.`,
    );
  }
}

function clearFirewallRule(rule: FirewallRule): void {
  if (rule.ruleGroup !== ownFirewallGroup) {
    throw new CommandError(
      'FirewallRuleForeign',
      'InvalidOperation',
      `The firewall rule ${rule.name} was not made by this toolkit, so it is not removed.`,
    );
  }
  removeNetFirewallRule({ Name: rule.name });
}

function splitAddress(addresses: string): readonly string[] {
  return addresses.split(',').map((each) => convertToMaskedAddress(each.trim()));
}
