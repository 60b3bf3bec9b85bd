/**
 * Types of parameters as Get-Command prints them, and how a param block spells them. All are part of PowerShell itself,
 * on every system. Any other type (CimSession, ServiceController, SecurityIdentifier, enumerations that the product does
 * not use) needs Windows: a stand-in takes any object there, and then says that it does not implement the parameter.
 */
export const knownTypes: Readonly<Record<string, string>> = {
  'FlagsExpression[FileAttributes]': 'System.Management.Automation.FlagsExpression[System.IO.FileAttributes]',
  AuthenticationMechanism: 'System.Management.Automation.Runspaces.AuthenticationMechanism',
  IDictionary: 'System.Collections.IDictionary',
  Object: 'object',
  PSSessionOption: 'System.Management.Automation.Remoting.PSSessionOption',
  WildcardPattern: 'System.Management.Automation.WildcardPattern',
  bool: 'bool',
  datetime: 'datetime',
  guid: 'guid',
  hashtable: 'hashtable',
  int: 'int',
  long: 'long',
  pscredential: 'pscredential',
  psobject: 'psobject',
  scriptblock: 'scriptblock',
  securestring: 'securestring',
  string: 'string',
  switch: 'switch',
  timespan: 'timespan',
  uint16: 'uint16',
  uint32: 'uint32',
  uri: 'uri',
  xml: 'xml',
};

const cim = (name: string): string => `Microsoft.Management.Infrastructure.CimInstance#${name}`;

/**
 * What the commands return, where a stand-in answers with objects of its own: the type that their pages at
 * learn.microsoft.com give under "Outputs". A CIM instance is named after its class, as those parameters want it that
 * take one (about_Types.ps1xml; Get-Command -Syntax prints `CimInstance#MSFT_NetFirewallRule`).
 */
export const outputTypes: Readonly<Record<string, string>> = {
  'Get-Acl': 'System.Security.AccessControl.ObjectSecurity',
  'Get-ChildItem': 'System.Security.Cryptography.X509Certificates.X509Certificate2',
  'Get-CimInstance': 'Microsoft.Management.Infrastructure.CimInstance',
  'Get-DnsClientCache': cim('MSFT_DNSClientCache'),
  'Get-LocalUser': 'Microsoft.PowerShell.Commands.LocalUser',
  'Get-NetAdapterPowerManagement': cim('MSFT_NetAdapterPowerManagementSettingData'),
  'Get-NetFirewallAddressFilter': cim('MSFT_NetAddressFilter'),
  'Get-NetFirewallPortFilter': cim('MSFT_NetProtocolPortFilter'),
  'Get-NetFirewallRule': cim('MSFT_NetFirewallRule'),
  'Get-NetIPInterface': cim('MSFT_NetIPInterface'),
  'Get-ScheduledTask': cim('MSFT_ScheduledTask'),
  'Get-Service': 'System.ServiceProcess.ServiceController',
  'Get-WinEvent': 'System.Diagnostics.Eventing.Reader.EventLogRecord',
};
