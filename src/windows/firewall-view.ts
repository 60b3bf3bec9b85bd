import { convertToInteger, getErrorCategory, getErrorMessage, type Integer } from '../border/dotnet.js';
import {
  getNetConnectionProfile,
  getNetFirewallAddressFilter,
  getNetFirewallFilterRule,
  getNetFirewallProfile,
  getNetFirewallProtocolFilter,
  type NetPortFilter,
} from '../border/firewall.js';

/** What is in force for one kind of network, policy included. */
export interface FirewallProfileState {
  readonly name: string;
  /** The computer is connected to a network of this kind. */
  readonly inUse: boolean;
  readonly enabled: boolean;
  /** False: everything is kept out, whatever the rules say. */
  readonly rulesCount: boolean;
  /** False: policy lets only its own rules count. */
  readonly localRulesCount: boolean;
  readonly outboundBlocked: boolean;
}

/** A rule in force, of this computer or of Group Policy, that names the port. */
export interface PortRule {
  readonly name: string;
  readonly direction: 'Inbound' | 'Outbound';
  readonly protocol: string;
  readonly blocks: boolean;
  readonly fromPolicy: boolean;
  /** `Any`, or names such as `Domain, Private`. */
  readonly profiles: string;
  /** Joined by commas. */
  readonly remoteAddresses: string;
}

/** What the firewall does with one port. */
export interface FirewallView {
  /** Why it could not be read; empty where it could. */
  readonly failure: string;
  readonly profiles: readonly FirewallProfileState[];
  readonly rules: readonly PortRule[];
}

/**
 * Reads what is in force for a port, over TCP and UDP. Rules for all ports are left out: they are for programs, and a
 * service behind svchost.exe is none that they name.
 */
export function getFirewallView(port: Integer): FirewallView {
  try {
    return {
      failure: '',
      profiles: getFirewallProfileState(),
      rules: [...getPortRule('TCP', port), ...getPortRule('UDP', port)],
    };
  } catch (failure) {
    // As where the service of the firewall does not run.
    return { failure: getErrorMessage(failure), profiles: [], rules: [] };
  }
}

/** Whether the firewall lets a protocol in on the port of the view, on one kind of network, from somewhere. */
export function testFirewallOpen(view: FirewallView, network: FirewallProfileState, protocol: string): boolean {
  if (!network.enabled) return true;
  if (!network.rulesCount || findBlockingRule(view, network, protocol) !== undefined) return false;
  const rules = view.rules.filter((each) => each.direction === 'Inbound' && each.protocol === protocol);
  return rules.some(
    (each) =>
      !each.blocks && testProfileName(each.profiles, network.name) && (each.fromPolicy || network.localRulesCount),
  );
}

/**
 * A rule that keeps everybody out: it wins over every rule that lets in (learn.microsoft.com, "Windows Firewall rules").
 * One that is for some addresses only keeps those out, and nobody else.
 */
export function findBlockingRule(
  view: FirewallView,
  network: FirewallProfileState,
  protocol: string,
): PortRule | undefined {
  const rules = view.rules.filter((each) => each.direction === 'Inbound' && each.protocol === protocol);
  return rules.find(
    (each) =>
      each.blocks &&
      each.remoteAddresses === 'Any' &&
      testProfileName(each.profiles, network.name) &&
      (each.fromPolicy || network.localRulesCount),
  );
}

/** Whether `Any`, or names such as `Domain, Private`, hold this one. */
export function testProfileName(profiles: string, name: string): boolean {
  return profiles === 'Any' || profiles.replaceAll(' ', '').split(',').includes(name);
}

function getFirewallProfileState(): readonly FirewallProfileState[] {
  const used = getNetConnectionProfile({ ErrorAction: 'SilentlyContinue' }).map((each) =>
    each.NetworkCategory.ToString(),
  );
  return getNetFirewallProfile({ PolicyStore: 'ActiveStore' }).map((each) => ({
    name: each.Name,
    inUse: used.some(
      (category) => category === each.Name || (each.Name === 'Domain' && category === 'DomainAuthenticated'),
    ),
    enabled: each.Enabled.ToString() !== 'False',
    rulesCount: each.AllowInboundRules.ToString() !== 'False',
    localRulesCount: each.AllowLocalFirewallRules.ToString() !== 'False',
    outboundBlocked: each.DefaultOutboundAction.ToString() === 'Block',
  }));
}

/** From the filters to the rules: asking every rule for its filter takes a minute on a real Windows. */
function getPortRule(protocol: string, port: Integer): readonly PortRule[] {
  const rules: PortRule[] = [];
  for (const filter of getProtocolFilter(protocol)) {
    const inbound = testPortList(filter.LocalPort.join(','), port);
    if (!inbound && !testPortList(filter.RemotePort.join(','), port)) continue;
    for (const rule of getNetFirewallFilterRule({ AssociatedNetFirewallPortFilter: filter })) {
      const direction = rule.Direction.ToString();
      if (rule.Enabled.ToString() !== 'True' || (direction === 'Inbound') !== inbound) continue;
      rules.push({
        name: rule.Name,
        direction,
        protocol,
        blocks: rule.Action.ToString() === 'Block',
        fromPolicy: rule.PolicyStoreSourceType.ToString() === 'GroupPolicy',
        profiles: rule.Profile.ToString(),
        remoteAddresses: getNetFirewallAddressFilter({ AssociatedNetFirewallRule: rule }).RemoteAddress.join(','),
      });
    }
  }
  return rules;
}

function getProtocolFilter(protocol: string): readonly NetPortFilter[] {
  try {
    return getNetFirewallProtocolFilter({ Protocol: protocol, PolicyStore: 'ActiveStore' });
  } catch (failure) {
    if (getErrorCategory(failure) === 'ObjectNotFound') return [];
    throw failure;
  }
}

/** Whether ports and ranges, such as `80,3380-3390`, hold a port. Words such as `Any` and `RPC` hold none. */
export function testPortList(ports: string, port: Integer): boolean {
  for (const part of ports.split(',')) {
    const bounds = part.trim().split('-');
    const first = bounds[0] ?? '';
    const last = bounds[bounds.length - 1] ?? '';
    if (!/^\d+$/.test(first) || !/^\d+$/.test(last)) continue;
    if (convertToInteger(first) <= port && port <= convertToInteger(last)) return true;
  }
  return false;
}
