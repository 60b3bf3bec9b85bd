import { command } from './command.js';
import type { EnumValue } from './dotnet.js';

/** MSFT_NetFirewallRule, as far as used (learn.microsoft.com, NetSecurity, Get-NetFirewallRule). */
export interface NetFirewallRule {
  /** Unlike the display name it is not translated. */
  readonly Name: string;
  readonly DisplayName: string;
  /** Such as `@FirewallAPI.dll,-28752`; absent where the rule belongs to none. */
  readonly Group: string | undefined;
  readonly Enabled: EnumValue<'True' | 'False'>;
  readonly Direction: EnumValue<'Inbound' | 'Outbound'>;
  readonly Action: EnumValue<'NotConfigured' | 'Allow' | 'Block'>;
}

/** MSFT_NetAddressFilter, as far as used (learn.microsoft.com, NetSecurity, Get-NetFirewallAddressFilter). */
export interface NetAddressFilter {
  /** Addresses, networks with their masks, or words such as `Any` and `LocalSubnet`. One may stand without its array. */
  readonly RemoteAddress: readonly string[];
}

/** MSFT_NetProtocolPortFilter, as far as used (learn.microsoft.com, NetSecurity, Get-NetFirewallPortFilter). */
export interface NetPortFilter {
  /** `TCP`, `UDP`, `Any` or a number. */
  readonly Protocol: string;
  /** Ports, ranges, or words such as `Any`. One may stand without its array. */
  readonly LocalPort: readonly string[];
}

/**
 * learn.microsoft.com, NetSecurity, Get-NetFirewallRule. Without PolicyStore it reads the persistent store: the rules of
 * this computer, not those of Group Policy. A name without wildcards that no rule has is an error.
 */
export const getNetFirewallRule = command({
  name: 'Get-NetFirewallRule',
  module: 'NetSecurity',
  parameters: { Name: 'string[]' },
}).many<NetFirewallRule>();

/** The rules of a group; the same command as above. */
export const getNetFirewallGroup = command({
  name: 'Get-NetFirewallRule',
  module: 'NetSecurity',
  parameters: { Group: 'string[]' },
}).many<NetFirewallRule>();

/** learn.microsoft.com, NetSecurity, Get-NetFirewallAddressFilter. Every rule has exactly one. */
export const getNetFirewallAddressFilter = command({
  name: 'Get-NetFirewallAddressFilter',
  module: 'NetSecurity',
  parameters: { AssociatedNetFirewallRule: 'object' },
}).one<NetAddressFilter>();

/** learn.microsoft.com, NetSecurity, Get-NetFirewallPortFilter. Every rule has exactly one. */
export const getNetFirewallPortFilter = command({
  name: 'Get-NetFirewallPortFilter',
  module: 'NetSecurity',
  parameters: { AssociatedNetFirewallRule: 'object' },
}).one<NetPortFilter>();

/** learn.microsoft.com, NetSecurity, Set-NetFirewallRule. */
export const setNetFirewallRule = command({
  name: 'Set-NetFirewallRule',
  module: 'NetSecurity',
  parameters: { Name: 'string[]', Enabled: 'Enabled', Confirm: 'switch' },
}).none();

/** learn.microsoft.com, NetSecurity, New-NetFirewallRule. It returns the rule it made, which nobody uses. */
export const newNetFirewallRule = command({
  name: 'New-NetFirewallRule',
  module: 'NetSecurity',
  parameters: {
    Name: 'string',
    DisplayName: 'string',
    Group: 'string',
    Enabled: 'Enabled',
    Direction: 'Direction',
    Action: 'Action',
    Protocol: 'string',
    LocalPort: 'string[]',
    RemoteAddress: 'string[]',
    Confirm: 'switch',
  },
}).one<object>();

/** learn.microsoft.com, NetSecurity, Remove-NetFirewallRule. */
export const removeNetFirewallRule = command({
  name: 'Remove-NetFirewallRule',
  module: 'NetSecurity',
  parameters: { Name: 'string[]', Confirm: 'switch' },
}).none();
