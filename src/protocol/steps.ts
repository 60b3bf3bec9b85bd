import { performance } from 'node:perf_hooks';
import type { StepName } from './report.js';

/** A step that had nothing to work on. */
export function skip<Step extends StepName>(step: Step, detail: string) {
  return { step, outcome: 'skipped', durationMs: 0, detail } as const;
}

/** Starts a clock; what it returns gives the milliseconds since, in tenths. */
export function startClock(): () => number {
  const start = performance.now();
  return () => Math.round((performance.now() - start) * 10) / 10;
}
