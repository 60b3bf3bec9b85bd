import { command } from './command.js';

/** MSFT_DNSClientCache, as far as used (learn.microsoft.com, DnsClient, Get-DnsClientCache). */
export interface DnsClientCacheRecord {
  /** The name that was asked for. */
  readonly Entry: string;
  /** The address, or the name that it is another name of; absent for a name that is known not to exist. */
  readonly Data: string | undefined;
}

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
