import { command } from './command.js';

/** MSFT_DNSClientCache, as far as used (learn.microsoft.com, DnsClient, Get-DnsClientCache). */
export interface DnsClientCacheRecord {
  /** The name that was asked for. */
  readonly Entry: string;
  /** The address, or the name that it is another name of; absent for a name that is known not to exist. */
  readonly Data: string | undefined;
}

/** What Resolve-DnsName returns, as far as used: records of many types (learn.microsoft.com, DnsClient, Resolve-DnsName). */
export interface DnsRecord {
  /** Absent in records that are no addresses. */
  readonly IPAddress: string | undefined;
}

/** MSFT_DNSClientGlobalSetting, as far as used (learn.microsoft.com, DnsClient, Get-DnsClientGlobalSetting). */
export interface DnsClientGlobalSetting {
  readonly SuffixSearchList: readonly string[];
}

/** MSFT_DNSClientServerAddress, as far as used (learn.microsoft.com, DnsClient, Get-DnsClientServerAddress). */
export interface DnsClientServerAddress {
  readonly ServerAddresses: readonly string[];
}

/**
 * learn.microsoft.com, DnsClient, Resolve-DnsName. It looks where Windows looks: hosts file, cache, servers, neighbours. With
 * Server and DnsOnly it asks that server and nobody else. A name that is not there is an error.
 */
export const resolveDnsName = command({
  name: 'Resolve-DnsName',
  module: 'DnsClient',
  parameters: { Name: 'string', Server: 'string[]', DnsOnly: 'switch', NoHostsFile: 'switch', QuickTimeout: 'switch' },
}).many<DnsRecord>();

/** learn.microsoft.com, DnsClient, Get-DnsClientGlobalSetting. */
export const getDnsClientGlobalSetting = command({
  name: 'Get-DnsClientGlobalSetting',
  module: 'DnsClient',
  parameters: {},
}).one<DnsClientGlobalSetting>();

/** learn.microsoft.com, DnsClient, Get-DnsClientServerAddress, of every interface and protocol. */
export const getDnsClientServerAddress = command({
  name: 'Get-DnsClientServerAddress',
  module: 'DnsClient',
  parameters: {},
}).many<DnsClientServerAddress>();

/** learn.microsoft.com, DnsClient, Get-DnsClientCache. What the hosts file says is among it. */
export const getDnsClientCache = command({
  name: 'Get-DnsClientCache',
  module: 'DnsClient',
  parameters: {},
}).many<DnsClientCacheRecord>();

/** learn.microsoft.com, DnsClient, Clear-DnsClientCache. */
export const clearDnsClientCache = command({
  name: 'Clear-DnsClientCache',
  module: 'DnsClient',
  parameters: { Confirm: 'switch' },
}).none();
