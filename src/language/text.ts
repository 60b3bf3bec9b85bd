import { substring } from './primitives.js';

/** A part of a text as String.prototype.slice takes it: bounds below zero count from the end. */
export function selectTextSlice(text: string, start: number, end?: number): string {
  const size = text.length;
  const last = end ?? size;
  const from = start < 0 ? Math.max(size + start, 0) : Math.min(start, size);
  const to = last < 0 ? Math.max(size + last, 0) : Math.min(last, size);
  return from < to ? substring(text, from, to - from) : '';
}

/** A part of a text as String.prototype.substring takes it: bounds below zero are zero, swapped ones are put right. */
export function selectSubstring(text: string, start: number, end?: number): string {
  const size = text.length;
  const one = Math.min(Math.max(start, 0), size);
  const other = Math.min(Math.max(end ?? size, 0), size);
  return substring(text, Math.min(one, other), Math.abs(other - one));
}

/** A text without white space at its ends. What .NET takes for white space differs in U+0085 and U+FEFF. */
export function convertToTrimmedText(text: string): string {
  return text.replace(/^\s+/, '').replace(/\s+$/, '');
}
