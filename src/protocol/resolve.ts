import { lookup } from 'node:dns';
import { isIP } from 'node:net';
import { addressLimit, convertToResolveStep } from './connect-step.js';
import { type Limit, waitFor } from './limit.js';
import type { ResolveStep } from './report.js';
import { startClock } from './steps.js';

type Answer = { readonly addresses: readonly string[] } | { readonly code: string };

/**
 * Turns a name into addresses the way the system's own programs do, hosts file included: what a client on this machine
 * would connect to. The system cannot be told to give up early, so a late answer is ignored.
 */
export async function resolve(host: string, limit: Limit): Promise<ResolveStep> {
  const clock = startClock();
  if (isIP(host) !== 0) return convertToResolveStep(host, [host], 'name not found', 0);
  const answer = await waitFor<Answer>(limit, (settle) => {
    lookup(host, { all: true, verbatim: true }, (error, found) =>
      settle(error === null ? { addresses: found.map((each) => each.address) } : { code: error.code ?? 'unknown' }),
    );
    return () => {};
  });
  if (answer === 'timeout') return convertToResolveStep(host, [], 'timeout', clock());
  if ('code' in answer) {
    const missing = answer.code === 'ENOTFOUND' || answer.code === 'ENODATA';
    return convertToResolveStep(host, [], missing ? 'name not found' : 'resolver unavailable', clock());
  }
  return convertToResolveStep(host, [...new Set(answer.addresses)].slice(0, addressLimit), 'name not found', clock());
}
