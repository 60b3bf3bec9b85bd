import { performance } from 'node:perf_hooks';

/** How long waiting may go on: until a moment on the monotonic clock, or until the caller loses interest. */
export interface Limit {
  /** Milliseconds of `performance.now()`. */
  readonly until: number;
  readonly signal?: AbortSignal | undefined;
}

/** A limit that ends in `milliseconds`, but never after `outer` does. */
export function within(milliseconds: number, outer: Limit): Limit {
  return { ...outer, until: Math.min(outer.until, performance.now() + milliseconds) };
}

/** Milliseconds that are left, 0 when none. */
export function remaining(limit: Limit): number {
  return Math.max(0, limit.until - performance.now());
}

/**
 * Waits for the first of: a value, the end of the limit ('timeout'), the caller's signal (rejects with its reason).
 * `attach` starts listening and returns what stops it again; it is always stopped.
 */
export function waitFor<T>(limit: Limit, attach: (settle: (value: T) => void) => () => void): Promise<T | 'timeout'> {
  const { signal } = limit;
  return new Promise((resolve, reject) => {
    let detach: (() => void) | undefined;
    let settled = false;
    const finish = (act: () => void) => {
      if (settled) return;
      settled = true;
      clearTimeout(timer);
      signal?.removeEventListener('abort', abort);
      detach?.();
      act();
    };
    const abort = () => finish(() => reject(signal?.reason));
    const timer = setTimeout(() => finish(() => resolve('timeout')), remaining(limit));
    if (signal?.aborted) {
      abort();
      return;
    }
    signal?.addEventListener('abort', abort);
    detach = attach((value) => finish(() => resolve(value)));
    // A source that settled while it was being attached had nothing to detach yet.
    if (settled) detach();
  });
}
