import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeValues } from '../../src/bridge/decode-values.js';
import { encodeValues } from '../../src/bridge/encode-values.js';
import { createFrameReader } from '../../src/bridge/frames.js';
import { anyText } from '../any-text.js';

const marker = '0123456789abcdef';
const frame = (body: string) => `${marker}\t${body.length + 1}\t${body}\n`;

function read(...texts: string[]) {
  const frames: string[] = [];
  const noise: string[] = [];
  const take = createFrameReader(marker, { onFrame: (body) => frames.push(body), onNoise: (text) => noise.push(text) });
  for (const text of texts) take(text);
  return { frames, noise };
}

describe('the frame reader', () => {
  it('finds frames, however the text is cut', () => {
    const body = fc.string({ unit: 'grapheme-ascii' }).map((text) => `s${text}`);
    fc.assert(
      fc.property(fc.array(body), fc.infiniteStream(fc.integer({ min: 1, max: 9 })), (bodies, sizes) => {
        let text = bodies.map(frame).join('');
        const pieces: string[] = [];
        while (text !== '') {
          const size: number = sizes.next().value ?? 1;
          pieces.push(text.slice(0, size));
          text = text.slice(size);
        }
        expect(read(...pieces)).toEqual({ frames: bodies, noise: [] });
      }),
    );
  });

  it('tells frames from what is printed before, between and right in front of them', () => {
    expect(read(`\u001b[?1h\u001b=${frame('sa')}noise\r\n\nhalf a line${frame('sb')}`)).toEqual({
      frames: ['sa', 'sb'],
      noise: ['\u001b[?1h\u001b=\n', 'noise\r\n', 'half a line\n'],
    });
  });

  it('does not take lines with another marker for frames', () => {
    expect(read('0000000000000000\t3\tsa\n')).toEqual({ frames: [], noise: ['0000000000000000\t3\tsa\n'] });
  });

  it.each([
    ['text within', `${marker}\t7\tsabnoisec\n`],
    ['a line end within', `${marker}\t7\tsab\ncde\n`],
    ['no length', `${marker}\tsab\n`],
    ['nothing at all', `${marker}\n`],
  ])('gives up on a frame with %s', (_, text) => {
    expect(() => read(text)).toThrow('broken up');
  });
});

describe('the wire format', () => {
  it('is one line of printable ASCII and tabs', () => {
    fc.assert(
      fc.property(anyText(), fc.double(), fc.uint8Array(), (text, number, bytes) => {
        expect(encodeValues([text, number, { [`k${text}`]: bytes }])).toMatch(/^[\t\x20-\x7e]*$/);
      }),
    );
  });

  it('reads what it writes', () => {
    const value = [
      null,
      true,
      false,
      0,
      -0,
      1.5,
      2 ** 40,
      10n,
      'text',
      'ü\0\ud800',
      new Date(0),
      [[]],
      { a: { b: [] } },
    ];
    expect(decodeValues(encodeValues(value))).toEqual(value);
  });

  it('gives a key like __proto__ no power', () => {
    const [value] = decodeValues('{\ts__proto__\t{\tspolluted\tt\t}\t}');
    expect(Object.keys(value as object)).toEqual(['__proto__']);
    expect((value as { polluted?: boolean }).polluted).toBeUndefined();
  });

  it.each(['?', '', '[\tn', '{\tsa', 'ixyz\t?'])('refuses the line %j', (line) => {
    expect(() => decodeValues(line)).toThrow();
  });

  it('refuses what is nested too deep', () => {
    let value: unknown = 0;
    for (let level = 0; level < 100_000; level++) value = [value];
    expect(() => encodeValues([value])).toThrow(/levels/);
  });
});
