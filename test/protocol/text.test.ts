import fc from 'fast-check';
import { expect, test } from 'vitest';
import { convertToSafeText } from '../../src/protocol/text.js';
import { anyText } from '../any-text.js';

test('nothing that steers a terminal or a reader survives, and the length is bounded', () => {
  const hostile = fc.oneof(
    anyText(),
    fc.string({ unit: fc.constantFrom('\x1b', '\n', '\u202e', '\ud800', 'a', '\x9b', '\u2028') }),
  );
  fc.assert(
    fc.property(hostile, fc.integer({ min: 1, max: 20 }), (text, limit) => {
      const fit = convertToSafeText(text, limit);
      expect(fit).not.toMatch(/[\p{C}\p{Zl}\p{Zp}]/u);
      expect([...fit].length).toBeLessThanOrEqual(limit + 1);
    }),
    { numRuns: 1000 },
  );
});

test('ordinary names stay as they are', () => {
  for (const name of ['SRV-01.contoso.com', 'CN=Büro 3, O=Ärzte', '服务器', 'emoji 🖥'])
    expect(convertToSafeText(name)).toBe(name);
});

test('an escape sequence loses its escape', () => {
  expect(convertToSafeText('\x1b[31mred')).toBe('\uFFFD[31mred');
});
