import { convertToInteger, getErrorCategory, type Integer } from '../border/dotnet.js';
import {
  getNetFirewallAddressFilter,
  getNetFirewallApplicationFilter,
  getNetFirewallGroup,
  getNetFirewallPortFilter,
  getNetFirewallRule,
  type NetFirewallRule,
} from '../border/firewall.js';

/** The group that our own rules carry; nothing else may be removed. */
export const ownFirewallGroup = 'Rdp0x904';

/** A rule of this computer's own firewall settings; those of Group Policy are not among them. */
export interface FirewallRule {
  readonly name: string;
  readonly displayName: string;
  /** Empty where it belongs to none. */
  readonly ruleGroup: string;
  readonly enabled: boolean;
  readonly protocol: string;
  /** Joined by commas. */
  readonly localPorts: string;
  /** Joined by commas, as Windows prints them: networks with their masks, or words such as `Any` and `LocalSubnet`. */
  readonly remoteAddresses: string;
  /** Kinds of network as Windows prints them: `Any`, or names such as `Domain, Private`. */
  readonly profiles: string;
  /** Path of the program that the rule is for; empty where it is for all. Read of our own rules only. */
  readonly program: string;
}

/** The rule of this name; none where there is no such rule. */
export function findFirewallRule(name: string): FirewallRule | undefined {
  try {
    for (const rule of getNetFirewallRule({ Name: name })) {
      return convertToFirewallRule(rule);
    }
  } catch (failure) {
    if (getErrorCategory(failure) !== 'ObjectNotFound') throw failure;
  }
  return undefined;
}

/** The rules of a group, such as `@FirewallAPI.dll,-28752`; none where there is no such group. */
export function getFirewallGroupState(ruleGroup: string): readonly FirewallRule[] {
  try {
    return getNetFirewallGroup({ Group: ruleGroup }).map((each) => convertToFirewallRule(each));
  } catch (failure) {
    if (getErrorCategory(failure) === 'ObjectNotFound') return [];
    throw failure;
  }
}

function convertToFirewallRule(rule: NetFirewallRule): FirewallRule {
  const ports = getNetFirewallPortFilter({ AssociatedNetFirewallRule: rule });
  return {
    name: rule.Name,
    displayName: rule.DisplayName,
    ruleGroup: rule.Group ?? '',
    enabled: rule.Enabled.ToString() === 'True',
    protocol: ports.Protocol,
    localPorts: ports.LocalPort.join(','),
    remoteAddresses: getNetFirewallAddressFilter({ AssociatedNetFirewallRule: rule }).RemoteAddress.join(','),
    profiles: rule.Profile.ToString(),
    program: rule.Group === ownFirewallGroup ? getFirewallProgram(rule) : '',
  };
}

function getFirewallProgram(rule: NetFirewallRule): string {
  const program = getNetFirewallApplicationFilter({ AssociatedNetFirewallRule: rule }).Program;
  return program === 'Any' ? '' : program;
}

/**
 * An IPv4 network with the length of its prefix as one with its mask, which is how the firewall gives it back:
 * `10.0.0.0/8` is `10.0.0.0/255.0.0.0`. Any other address stays as it is.
 */
export function convertToMaskedAddress(address: string): string {
  const parts = address.split('/');
  const prefix = parts[1] ?? '';
  if (parts.length !== 2 || address.includes(':') || !testPrefixLength(prefix)) return address;
  let left = convertToInteger(prefix);
  const bytes: string[] = [];
  while (bytes.length < 4) {
    const bits: Integer = left > 8 ? 8 : left;
    const byte: Integer = byteMasks[bits] ?? 255;
    bytes.push(`${byte}`);
    left -= bits;
  }
  return `${parts[0] ?? ''}/${bytes.join('.')}`;
}

/** Whether a text is the length of an IPv4 prefix, and no mask. */
function testPrefixLength(text: string): boolean {
  let length: Integer = 32;
  while (length >= 0) {
    if (`${length}` === text) return true;
    length -= 1;
  }
  return false;
}

/** A byte whose first so many bits are set. */
const byteMasks: readonly Integer[] = [0, 128, 192, 224, 240, 248, 252, 254, 255];
