import type { Received } from '../border/command.js';
import { CommandError, enumValue } from '../border/dotnet.js';
import type {
  getNetFirewallAddressFilter,
  NetAddressFilter,
  NetFirewallRule,
  NetPortFilter,
  newNetFirewallRule,
  removeNetFirewallRule,
  setNetFirewallRule,
} from '../border/firewall.js';
import { convertToMaskedAddress } from '../windows/firewall.js';
import { type FirewallRuleEntry, lab } from './machine.js';
import { getLabPath, testLabPathEqual } from './path.js';

/** What any of the wrappers of Get-NetFirewallRule may pass. */
interface ReceivedRuleQuery {
  readonly Name: readonly string[];
  readonly Group: readonly string[];
}

/**
 * Get-NetFirewallRule by name or by group. Finding none is an error (learn.microsoft.com, Get-NetFirewallRule; the error of
 * every command that is made of a CIM class).
 */
export function invokeLabGetNetFirewallRule(received: ReceivedRuleQuery): readonly NetFirewallRule[] {
  const found: NetFirewallRule[] = [];
  for (const entry of lab.host.firewallRules) {
    const named = received.Name.some((each) => testLabPathEqual(each, entry.name));
    const grouped = received.Group.some((each) => testLabPathEqual(each, entry.ruleGroup));
    if (!named && !grouped) continue;
    found.push({
      Name: entry.name,
      DisplayName: entry.displayName,
      Group: entry.ruleGroup === '' ? undefined : entry.ruleGroup,
      Enabled: enumValue(entry.enabled ? 'True' : 'False'),
      Direction: enumValue('Inbound'),
      Action: enumValue('Allow'),
    });
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

/** Get-NetFirewallAddressFilter of one rule (learn.microsoft.com, Get-NetFirewallAddressFilter). */
export function invokeLabGetNetFirewallAddressFilter(
  received: Received<typeof getNetFirewallAddressFilter>,
): NetAddressFilter {
  const rule = received.AssociatedNetFirewallRule as NetFirewallRule;
  return { RemoteAddress: resolveLabFirewallRule(rule.Name).remoteAddresses };
}

/** Get-NetFirewallPortFilter of one rule (learn.microsoft.com, Get-NetFirewallPortFilter). */
export function invokeLabGetNetFirewallPortFilter(
  received: Received<typeof getNetFirewallAddressFilter>,
): NetPortFilter {
  const rule = received.AssociatedNetFirewallRule as NetFirewallRule;
  const entry = resolveLabFirewallRule(rule.Name);
  return { Protocol: entry.protocol, LocalPort: entry.localPorts };
}

/** Set-NetFirewallRule takes administrative rights (learn.microsoft.com, Set-NetFirewallRule). */
export function invokeLabSetNetFirewallRule(received: Received<typeof setNetFirewallRule>): void {
  const entry = resolveLabFirewallRule(getLabPath(received.Name));
  assertLabFirewallRight();
  entry.enabled = received.Enabled === 'True';
}

/** New-NetFirewallRule. A name that is taken is refused (learn.microsoft.com, New-NetFirewallRule, -Name). */
export function invokeLabNewNetFirewallRule(received: Received<typeof newNetFirewallRule>): void {
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
      protocol: received.Protocol,
      localPorts: received.LocalPort,
      remoteAddresses: received.RemoteAddress.map((each) => convertToMaskedAddress(each)),
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
