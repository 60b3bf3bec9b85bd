import { performance } from 'node:perf_hooks';

/** Starts a clock; what it returns gives the milliseconds since, in tenths. */
export function startClock(): () => number {
  const start = performance.now();
  return () => Math.round((performance.now() - start) * 10) / 10;
}
