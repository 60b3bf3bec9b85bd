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
  /** `Any`, or one or several of Domain, Private and Public. */
  readonly Profile: EnumValue<string>;
  readonly PolicyStoreSourceType: EnumValue<'None' | 'Local' | 'GroupPolicy' | 'Dynamic' | 'Generated' | 'Hardcoded'>;
}

/** MSFT_NetFirewallProfile, as far as used (learn.microsoft.com, NetSecurity, Get-NetFirewallProfile). */
export interface NetFirewallProfile {
  readonly Name: string;
  readonly Enabled: EnumValue<'False' | 'True' | 'NotConfigured'>;
  /** NotConfigured lets out, as Windows ships it. */
  readonly DefaultOutboundAction: EnumValue<'NotConfigured' | 'Allow' | 'Block'>;
  /** False: everything is kept out, whatever the rules say. */
  readonly AllowInboundRules: EnumValue<'False' | 'True' | 'NotConfigured'>;
  /** False: only the rules of Group Policy count. */
  readonly AllowLocalFirewallRules: EnumValue<'False' | 'True' | 'NotConfigured'>;
}

/** MSFT_NetConnectionProfile, as far as used (learn.microsoft.com, NetConnection, Get-NetConnectionProfile). */
export interface NetConnectionProfile {
  readonly NetworkCategory: EnumValue<'Public' | 'Private' | 'DomainAuthenticated'>;
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
  readonly RemotePort: readonly string[];
}

/** MSFT_NetApplicationFilter, as far as used (learn.microsoft.com, NetSecurity, Get-NetFirewallApplicationFilter). */
export interface NetApplicationFilter {
  /** Path of the program, with variables, or `Any`. */
  readonly Program: string;
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

/** The filters of every rule for a protocol; the same command as above. A protocol without rules is an error. */
export const getNetFirewallProtocolFilter = command({
  name: 'Get-NetFirewallPortFilter',
  module: 'NetSecurity',
  parameters: { Protocol: 'string[]', PolicyStore: 'string' },
}).many<NetPortFilter>();

/** learn.microsoft.com, NetSecurity, Get-NetFirewallRule: the rule that a filter belongs to, from the filter's own store. */
export const getNetFirewallFilterRule = command({
  name: 'Get-NetFirewallRule',
  module: 'NetSecurity',
  parameters: { AssociatedNetFirewallPortFilter: 'object' },
}).many<NetFirewallRule>();

/** learn.microsoft.com, NetSecurity, Get-NetFirewallApplicationFilter. Every rule has exactly one. */
export const getNetFirewallApplicationFilter = command({
  name: 'Get-NetFirewallApplicationFilter',
  module: 'NetSecurity',
  parameters: { AssociatedNetFirewallRule: 'object' },
}).one<NetApplicationFilter>();

/** learn.microsoft.com, NetSecurity, Get-NetFirewallProfile. The ActiveStore holds what is in force, policy included. */
export const getNetFirewallProfile = command({
  name: 'Get-NetFirewallProfile',
  module: 'NetSecurity',
  parameters: { PolicyStore: 'string' },
}).many<NetFirewallProfile>();

/** learn.microsoft.com, NetConnection, Get-NetConnectionProfile: the networks that the computer is connected to. */
export const getNetConnectionProfile = command({
  name: 'Get-NetConnectionProfile',
  module: 'NetConnection',
  parameters: {},
}).many<NetConnectionProfile>();

/** learn.microsoft.com, NetSecurity, Set-NetFirewallRule. */
export const setNetFirewallRule = command({
  name: 'Set-NetFirewallRule',
  module: 'NetSecurity',
  parameters: { Name: 'string[]', Enabled: 'Enabled', Confirm: 'switch' },
}).none();

/** The same command, for the networks on which a rule of ours lets out a program. */
export const setNetFirewallNetwork = command({
  name: 'Set-NetFirewallRule',
  module: 'NetSecurity',
  parameters: { Name: 'string[]', Enabled: 'Enabled', Profile: 'Profile', Confirm: 'switch' },
}).none();

/** The same command, for what a rule of ours lets in. */
export const setNetFirewallScope = command({
  name: 'Set-NetFirewallRule',
  module: 'NetSecurity',
  parameters: {
    Name: 'string[]',
    Enabled: 'Enabled',
    Profile: 'Profile',
    Protocol: 'string',
    LocalPort: 'string[]',
    RemoteAddress: 'string[]',
    Confirm: 'switch',
  },
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
    Profile: 'Profile',
    Protocol: 'string',
    LocalPort: 'string[]',
    RemoteAddress: 'string[]',
    Confirm: 'switch',
  },
}).one<object>();

/** The same command, for a program: it takes no port, because a port needs a protocol. */
export const newNetFirewallProgramRule = command({
  name: 'New-NetFirewallRule',
  module: 'NetSecurity',
  parameters: {
    Name: 'string',
    DisplayName: 'string',
    Group: 'string',
    Enabled: 'Enabled',
    Direction: 'Direction',
    Action: 'Action',
    Profile: 'Profile',
    Program: 'string',
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
