import type { Received } from '../border/command.js';
import type {
  DnsClientCacheRecord,
  DnsClientGlobalSetting,
  DnsClientServerAddress,
  DnsRecord,
  resolveDnsName,
} from '../border/dns.js';
import { CommandError } from '../border/dotnet.js';
import type { NetIPAddress } from '../border/network.js';
import { lab } from './machine.js';
import { testLabPathEqual } from './path.js';

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

/**
 * Resolve-DnsName: the hosts file, the cache, then the server; with Server the server alone. What the cache knows not to
 * exist is not asked for (learn.microsoft.com, Resolve-DnsName).
 */
export function invokeLabResolveDnsName(received: Received<typeof resolveDnsName>): readonly DnsRecord[] {
  if (received.Server.length === 0) {
    const known = lab.host.dnsCache.filter(
      (each) => testLabPathEqual(each.hostName, received.Name) && !(each.fixed && received.NoHostsFile),
    );
    const found = known.filter((each) => each.address !== '');
    if (found.length > 0) return found.map((each) => ({ IPAddress: each.address }));
    if (known.length > 0) assertLabNameFound(received.Name, 0);
  }
  const answers = lab.host.dnsRecords.filter((each) => testLabPathEqual(each.hostName, received.Name));
  assertLabNameFound(received.Name, answers.length);
  return answers.map((each) => ({ IPAddress: each.address }));
}

function assertLabNameFound(name: string, count: number): void {
  if (count > 0) return;
  throw new CommandError('DNS_ERROR_RCODE_NAME_ERROR', 'ResourceUnavailable', `${name} : DNS name does not exist`);
}

/** Get-DnsClientGlobalSetting (learn.microsoft.com, the same). */
export function invokeLabGetDnsClientGlobalSetting(): DnsClientGlobalSetting {
  return { SuffixSearchList: lab.host.dnsSuffixes };
}

/** Get-DnsClientServerAddress: an interface without a server, and one with (learn.microsoft.com, the same). */
export function invokeLabGetDnsClientServerAddress(): readonly DnsClientServerAddress[] {
  return [{ ServerAddresses: [] }, { ServerAddresses: ['192.0.2.53'] }];
}

/** Get-NetIPAddress (learn.microsoft.com, the same). */
export function invokeLabGetNetIPAddress(): readonly NetIPAddress[] {
  return lab.host.addresses.map((each) => ({ IPAddress: each }));
}
