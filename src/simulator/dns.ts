import type { DnsClientCacheRecord } from '../border/dns.js';
import { lab } from './machine.js';

/** Get-DnsClientCache, all of it (learn.microsoft.com, Get-DnsClientCache). */
export function invokeLabGetDnsClientCache(): readonly DnsClientCacheRecord[] {
  return lab.host.dnsCache.map((each) => ({
    Entry: each.hostName,
    Data: each.address === '' ? undefined : each.address,
  }));
}

/** Clear-DnsClientCache: what the hosts file says is loaded again (learn.microsoft.com, Clear-DnsClientCache). */
export function invokeLabClearDnsClientCache(): void {
  lab.host.dnsCache = lab.host.dnsCache.filter((each) => each.fixed);
}
