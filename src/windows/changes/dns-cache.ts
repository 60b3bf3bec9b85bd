import { clearDnsClientCache, getDnsClientCache } from '../../border/dns.js';
import type { ChangeDescription } from '../description.js';

/**
 * The computer forgets the names that it has resolved. There is no way back, and nothing is lost: what is asked for again
 * is looked up again.
 */
export interface DnsCacheChange {
  readonly kind: 'DnsCache';
  /** The name that resolves wrongly, and the wrong address: after the change the cache must not hold them together. */
  readonly hostName: string;
  readonly address: string;
}

/** What the change touches and does, for the prompt. */
export function getDnsCacheDescription(change: DnsCacheChange): ChangeDescription {
  return {
    target: `DNS client cache (${change.hostName}, ${change.address})`,
    action: 'Clear the cache, without a way back',
    impact: 'none',
  };
}

/** Clears the whole cache: there is no command for a part of it. */
export function invokeDnsCacheChange(): void {
  clearDnsClientCache({});
}

/** Whether the wrong address is gone. The hosts file is part of the cache: what it says is there again at once. */
export function testDnsCacheChange(change: DnsCacheChange): boolean {
  const entry = change.hostName.toLowerCase();
  return !getDnsClientCache({}).some((each) => each.Entry.toLowerCase() === entry && each.Data === change.address);
}
