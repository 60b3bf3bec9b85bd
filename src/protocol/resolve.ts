import { lookup } from 'node:dns';
import { isIP } from 'node:net';
import { type Limit, waitFor } from './limit.js';
import type { ResolveStep } from './report.js';
import { startClock } from './steps.js';

type Answer = { readonly addresses: readonly string[] } | { readonly code: string };

/** Addresses tried for one name: enough for both protocols, few enough that each gets its share of the time. */
const addressLimit = 4;

/**
 * Turns a name into addresses the way the system's own programs do, hosts file included: what a client on this machine
 * would connect to. The system cannot be told to give up early, so a late answer is ignored.
 */
export async function resolve(host: string, limit: Limit): Promise<ResolveStep> {
  const clock = startClock();
  if (isIP(host) !== 0) {
    return { step: 'resolve', outcome: 'passed', durationMs: 0, detail: `${host} is an address`, addresses: [host] };
  }
  const answer = await waitFor<Answer>(limit, (settle) => {
    lookup(host, { all: true, verbatim: true }, (error, found) =>
      settle(error === null ? { addresses: found.map((each) => each.address) } : { code: error.code ?? 'unknown' }),
    );
    return () => {};
  });
  const failed = { step: 'resolve', outcome: 'failed', durationMs: clock() } as const;
  if (answer === 'timeout') {
    return { ...failed, fault: 'timeout', detail: `no answer about ${host} in time` };
  }
  if ('code' in answer) {
    const missing = answer.code === 'ENOTFOUND' || answer.code === 'ENODATA';
    return missing
      ? { ...failed, fault: 'name not found', detail: `no address for ${host} (${answer.code})` }
      : { ...failed, fault: 'resolver unavailable', detail: `the resolver failed for ${host} (${answer.code})` };
  }
  const addresses = [...new Set(answer.addresses)].slice(0, addressLimit);
  if (addresses.length === 0) {
    return { ...failed, fault: 'name not found', detail: `no address for ${host}` };
  }
  const detail = `${host} is ${addresses.join(', ')}`;
  return { step: 'resolve', outcome: 'passed', durationMs: clock(), detail, addresses };
}
