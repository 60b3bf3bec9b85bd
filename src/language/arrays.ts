import { subarray } from './primitives.js';

/** A part of an array as Array.prototype.slice takes it: bounds below zero count from the end. */
export function selectArraySlice(items: readonly object[], start: number, end?: number): readonly object[] {
  const size = items.length;
  const last = end ?? size;
  const from = start < 0 ? Math.max(size + start, 0) : Math.min(start, size);
  const to = last < 0 ? Math.max(size + last, 0) : Math.min(last, size);
  const count = Math.max(to - from, 0);
  return subarray(items, from, count);
}
