import type { Integer } from '../border/dotnet.js';
import type { ConnectFault, ConnectStep, ResolveFault, ResolveStep } from './report.js';

/** Addresses tried for one name: enough for both protocols, few enough that each gets its share of the time. */
export const addressLimit = 4;

/** The step that a look-up of `host` was; without addresses, `fault` says why there are none. */
export function convertToResolveStep(
  host: string,
  addresses: readonly string[],
  fault: ResolveFault,
  durationMs: number,
): ResolveStep {
  if (addresses.length > 0) {
    const detail = addresses.includes(host) ? `${host} is an address` : `${host} is ${addresses.join(', ')}`;
    return { step: 'resolve', outcome: 'passed', durationMs, detail, addresses };
  }
  switch (fault) {
    case 'timeout':
      return { step: 'resolve', outcome: 'failed', durationMs, detail: `no answer about ${host} in time`, fault };
    case 'name not found':
      return { step: 'resolve', outcome: 'failed', durationMs, detail: `no address for ${host}`, fault };
    case 'resolver unavailable':
      return { step: 'resolve', outcome: 'failed', durationMs, detail: `the resolver failed for ${host}`, fault };
  }
}

/** What became of one address; no fault where it answered. */
export interface ConnectAttempt {
  readonly address: string;
  readonly fault?: ConnectFault | undefined;
}

/**
 * The step that these attempts were, the last one successful or none. When none was, the most telling fault is reported: a
 * refusal comes from a living host, silence from nobody.
 */
export function convertToConnectStep(
  attempts: readonly ConnectAttempt[],
  port: Integer,
  durationMs: number,
): ConnectStep {
  const before = attempts.filter((each) => each.fault !== undefined);
  const answered = attempts.find((each) => each.fault === undefined);
  if (answered !== undefined) {
    const after = before.map((each) => `, after ${each.address}: ${each.fault ?? ''}`).join('');
    const detail = `connected to ${answered.address} port ${port}${after}`;
    return { step: 'connect', outcome: 'passed', durationMs, detail, address: answered.address };
  }
  const detail = before.map((each) => `${each.address} port ${port}: ${each.fault ?? ''}`).join('; ');
  return { step: 'connect', outcome: 'failed', durationMs, detail, fault: selectConnectFault(before) };
}

function selectConnectFault(failures: readonly ConnectAttempt[]): ConnectFault {
  const order: readonly ConnectFault[] = ['refused', 'not permitted', 'timeout', 'unreachable', 'other'];
  for (const fault of order) {
    if (failures.some((each) => each.fault === fault)) return fault;
  }
  return 'other';
}
