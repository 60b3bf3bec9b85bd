import type { Received } from '../border/command.js';
import { CommandError, enumValue } from '../border/dotnet.js';
import type {
  getNetFirewallAddressFilter,
  getNetFirewallApplicationFilter,
  getNetFirewallProfile,
  NetAddressFilter,
  NetApplicationFilter,
  NetConnectionProfile,
  NetFirewallProfile,
  NetFirewallRule,
  NetPortFilter,
  newNetFirewallRule,
  removeNetFirewallRule,
  setNetFirewallScope,
} from '../border/firewall.js';
import { convertToMaskedAddress } from '../windows/firewall.js';
import { type FirewallRuleEntry, lab } from './machine.js';
import { getLabPath, testLabPathEqual } from './path.js';

/** What any of the wrappers of Get-NetFirewallRule may pass. */
interface ReceivedRuleQuery {
  readonly Name: readonly string[];
  readonly Group: readonly string[];
  readonly AssociatedNetFirewallPortFilter: object | undefined;
}

/**
 * Get-NetFirewallRule by name, by group or by port filter. By name and group it knows the rules of this computer alone.
 * Finding none is an error (learn.microsoft.com, Get-NetFirewallRule, -PolicyStore; the error of every command that is
 * made of a CIM class).
 */
export function invokeLabGetNetFirewallRule(received: ReceivedRuleQuery): readonly NetFirewallRule[] {
  if (received.AssociatedNetFirewallPortFilter !== undefined) {
    const filter = received.AssociatedNetFirewallPortFilter as LabPortFilter;
    return [convertToLabFirewallRule(resolveLabFirewallRule(filter.InstanceID))];
  }
  const found: NetFirewallRule[] = [];
  for (const entry of lab.host.firewallRules) {
    const named = received.Name.some((each) => testLabPathEqual(each, entry.name));
    const grouped = received.Group.some((each) => testLabPathEqual(each, entry.ruleGroup));
    if (!entry.fromPolicy && (named || grouped)) found.push(convertToLabFirewallRule(entry));
  }
  if (found.length === 0) {
    const byName = received.Name.length > 0;
    const wanted = byName ? received.Name.join(',') : received.Group.join(',');
    throw new CommandError(
      byName ? 'CmdletizationQuery_NotFound_InstanceID' : 'CmdletizationQuery_NotFound_RuleGroup',
      'ObjectNotFound',
      `No MSFT_NetFirewallRule objects found that are named or grouped '${wanted}'.`,
    );
  }
  return found;
}

function convertToLabFirewallRule(entry: FirewallRuleEntry): NetFirewallRule {
  return {
    Name: entry.name,
    DisplayName: entry.displayName,
    Group: entry.ruleGroup === '' ? undefined : entry.ruleGroup,
    Enabled: enumValue(entry.enabled ? 'True' : 'False'),
    Direction: enumValue(entry.direction),
    Action: enumValue(entry.action),
    Profile: enumValue(entry.profiles),
    PolicyStoreSourceType: enumValue(entry.fromPolicy ? 'GroupPolicy' : 'Local'),
  };
}

/**
 * Get-NetFirewallProfile of the active store: what is in force, as long as the service of the firewall runs
 * (learn.microsoft.com, Get-NetFirewallProfile).
 */
export function invokeLabGetNetFirewallProfile(
  received: Received<typeof getNetFirewallProfile>,
): readonly NetFirewallProfile[] {
  if (received.PolicyStore !== 'ActiveStore') {
    throw new CommandError(
      'LabNotModelled',
      'InvalidOperation',
      'The lab knows the profiles of the active store only.',
    );
  }
  if (lab.host.services.some((each) => each.name === 'MpsSvc' && each.status !== 'Running')) {
    throw new CommandError(
      'Windows System Error 1753',
      'NotSpecified',
      'There are no more endpoints available from the endpoint mapper.',
    );
  }
  return lab.host.firewallProfiles.map((each) => ({
    Name: each.name,
    Enabled: enumValue(each.enabled ? 'True' : 'False'),
    DefaultOutboundAction: enumValue(each.blockOutbound ? 'Block' : 'NotConfigured'),
    AllowInboundRules: enumValue(each.allowInboundRules ? 'NotConfigured' : 'False'),
    AllowLocalFirewallRules: enumValue(each.allowLocalRules ? 'NotConfigured' : 'False'),
  }));
}

/** Get-NetConnectionProfile: without a network it finds nothing (learn.microsoft.com, Get-NetConnectionProfile). */
export function invokeLabGetNetConnectionProfile(): readonly NetConnectionProfile[] {
  const used = lab.host.firewallProfiles.filter((each) => each.inUse);
  return used.map((each) => ({
    NetworkCategory: enumValue(each.name === 'Domain' ? 'DomainAuthenticated' : each.name),
  }));
}

/** Get-NetFirewallAddressFilter of one rule (learn.microsoft.com, Get-NetFirewallAddressFilter). */
export function invokeLabGetNetFirewallAddressFilter(
  received: Received<typeof getNetFirewallAddressFilter>,
): NetAddressFilter {
  const rule = received.AssociatedNetFirewallRule as NetFirewallRule;
  return { RemoteAddress: resolveLabFirewallRule(rule.Name).remoteAddresses };
}

/** A port filter carries the name of its rule (learn.microsoft.com, "MSFT_NetProtocolPortFilter class", InstanceID). */
interface LabPortFilter extends NetPortFilter {
  readonly InstanceID: string;
}

/** What any of the wrappers of Get-NetFirewallPortFilter may pass. */
interface ReceivedPortQuery {
  readonly AssociatedNetFirewallRule: object | undefined;
  readonly Protocol: readonly string[];
}

/**
 * Get-NetFirewallPortFilter of one rule, or of all rules in force for a protocol; a protocol that none names is an error
 * (learn.microsoft.com, Get-NetFirewallPortFilter).
 */
export function invokeLabGetNetFirewallPortFilter(received: ReceivedPortQuery): readonly LabPortFilter[] {
  if (received.AssociatedNetFirewallRule !== undefined) {
    const rule = received.AssociatedNetFirewallRule as NetFirewallRule;
    return [convertToLabPortFilter(resolveLabFirewallRule(rule.Name))];
  }
  const found = lab.host.firewallRules.filter((each) => received.Protocol.includes(each.protocol));
  if (found.length === 0) {
    throw new CommandError(
      'CmdletizationQuery_NotFound_Protocol',
      'ObjectNotFound',
      `No MSFT_NetProtocolPortFilter objects found with property 'Protocol' equal to '${received.Protocol.join(',')}'.`,
    );
  }
  return found.map((each) => convertToLabPortFilter(each));
}

function convertToLabPortFilter(entry: FirewallRuleEntry): LabPortFilter {
  return {
    InstanceID: entry.name,
    Protocol: entry.protocol,
    LocalPort: entry.localPorts,
    RemotePort: entry.remotePorts,
  };
}

/** Get-NetFirewallApplicationFilter of one rule (learn.microsoft.com, Get-NetFirewallApplicationFilter). */
export function invokeLabGetNetFirewallApplicationFilter(
  received: Received<typeof getNetFirewallApplicationFilter>,
): NetApplicationFilter {
  const rule = received.AssociatedNetFirewallRule as NetFirewallRule;
  return { Program: resolveLabFirewallRule(rule.Name).program };
}

/** Set-NetFirewallRule takes administrative rights; what is not passed stays (learn.microsoft.com, Set-NetFirewallRule). */
export function invokeLabSetNetFirewallRule(received: Received<typeof setNetFirewallScope>): void {
  const entry = resolveLabFirewallRule(getLabPath(received.Name));
  assertLabFirewallRight();
  entry.enabled = received.Enabled === 'True';
  if (received.Profile !== '') entry.profiles = received.Profile;
  if (received.Protocol !== '') entry.protocol = received.Protocol;
  if (received.LocalPort.length > 0) entry.localPorts = received.LocalPort;
  if (received.RemoteAddress.length > 0) {
    entry.remoteAddresses = received.RemoteAddress.map((each) => convertToMaskedAddress(each));
  }
}

/** What any of the wrappers of New-NetFirewallRule may pass. */
type ReceivedNewRule = Received<typeof newNetFirewallRule> & { readonly Program: string };

/** New-NetFirewallRule. A name that is taken is refused (learn.microsoft.com, New-NetFirewallRule, -Name). */
export function invokeLabNewNetFirewallRule(received: ReceivedNewRule): void {
  assertLabFirewallRight();
  if (lab.host.firewallRules.some((each) => testLabPathEqual(each.name, received.Name))) {
    throw new CommandError(
      'Windows System Error 183',
      'ResourceExists',
      'Cannot create a file when that file already exists.',
    );
  }
  lab.host.firewallRules = [
    ...lab.host.firewallRules,
    {
      name: received.Name,
      displayName: received.DisplayName,
      ruleGroup: received.Group,
      enabled: received.Enabled === 'True',
      protocol: received.Protocol === '' ? 'Any' : received.Protocol,
      localPorts: received.LocalPort.length === 0 ? ['Any'] : received.LocalPort,
      remotePorts: ['Any'],
      remoteAddresses: received.RemoteAddress.map((each) => convertToMaskedAddress(each)),
      direction: received.Direction,
      action: received.Action,
      profiles: received.Profile,
      program: received.Program === '' ? 'Any' : received.Program,
      fromPolicy: false,
    },
  ];
}

/** Remove-NetFirewallRule (learn.microsoft.com, Remove-NetFirewallRule). */
export function invokeLabRemoveNetFirewallRule(received: Received<typeof removeNetFirewallRule>): void {
  const entry = resolveLabFirewallRule(getLabPath(received.Name));
  assertLabFirewallRight();
  lab.host.firewallRules = lab.host.firewallRules.filter((each) => each.name !== entry.name);
}

function resolveLabFirewallRule(name: string): FirewallRuleEntry {
  const entry = lab.host.firewallRules.find((each) => testLabPathEqual(each.name, name));
  if (entry === undefined) {
    throw new CommandError(
      'CmdletizationQuery_NotFound_InstanceID',
      'ObjectNotFound',
      `No MSFT_NetFirewallRule objects found with property 'InstanceID' equal to '${name}'.`,
    );
  }
  return entry;
}

function assertLabFirewallRight(): void {
  if (lab.host.account === 'User') {
    throw new CommandError('Windows System Error 5', 'PermissionDenied', 'Access is denied.');
  }
}
