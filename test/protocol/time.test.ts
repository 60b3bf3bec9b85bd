import fc from 'fast-check';
import { expect, test } from 'vitest';
import { secondsBetween } from '../../src/border/dotnet.js';
import { formatUtc, parseUtc } from '../../src/protocol/time.js';

const wholeSeconds = fc
  .date({ min: new Date('0000-01-01T00:00:00Z'), max: new Date('9999-12-31T23:59:59Z'), noInvalidDate: true })
  .map((date) => new Date(Math.floor(date.getTime() / 1000) * 1000));

test('a moment survives writing and reading, and texts sort as moments do', () => {
  fc.assert(
    fc.property(wholeSeconds, wholeSeconds, (one, other) => {
      expect(parseUtc(formatUtc(one))).toEqual(one);
      expect(formatUtc(one) < formatUtc(other)).toBe(one < other);
      expect(secondsBetween(formatUtc(one), formatUtc(other))).toBe((other.getTime() - one.getTime()) / 1000);
    }),
  );
});

test.each(['', '2025-02-31 00:00:00Z', '2025-01-01T00:00:00Z', '2025-01-01 00:00:00', '2025-13-01 00:00:00Z', 'now'])(
  '%j is no moment',
  (text) => {
    expect(parseUtc(text)).toBeUndefined();
  },
);

test('a date that no calendar holds has no text', () => {
  expect(formatUtc(new Date(Number.NaN))).toBe('');
  expect(formatUtc(new Date('+012345-01-01T00:00:00Z'))).toBe('');
});
