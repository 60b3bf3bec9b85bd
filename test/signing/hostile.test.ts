import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { verifyFile } from '../../src/signing/verify.js';
import { anyText } from '../any-text.js';
import { withPkcs7 } from './identities.js';
import { attacker, changedBytes, faultOf, mutations, signedByOwner, trust } from './mutations.js';

/** A hundred thousand take some minutes: `npm run fuzz -- --signatures 100000`. */
const count = 400;
const minutes = 60_000;

const statusOf = async (bytes: Uint8Array) => (await verifyFile(bytes, '.ps1', trust)).status;

describe('every single-byte change is caught', () => {
  async function uncaught(text: Uint8Array, values?: (byte: number) => number[]): Promise<string[]> {
    const signed = await signedByOwner(text);
    expect(await statusOf(signed)).toBe('Valid');
    const found: string[] = [];
    for (const { change, changed } of changedBytes(signed, text.length, values)) {
      if ((await statusOf(changed)) === 'Valid') found.push(change);
    }
    return found;
  }

  test('of the text, with every value', { timeout: 2 * minutes }, async () => {
    expect(await uncaught(Buffer.from("\ufeff'é'\r\n"))).toEqual([]);
  });

  test.each([
    ['ASCII', Buffer.from("Get-Item 'C:\\'\r\n# done\n")],
    ['UTF-16LE', Buffer.from("\ufeff'Grüße 😀'\r\n", 'utf16le')],
    ['UTF-16BE', Buffer.from("\ufeff'Grüße 😀'\r\n", 'utf16le').swap16()],
  ])('of the text in %s, bit by bit', { timeout: 2 * minutes }, async (_, text) => {
    const bits = (byte: number) => Array.from({ length: 8 }, (_unused, bit) => byte ^ (1 << bit));
    expect(await uncaught(text, bits)).toEqual([]);
  });

  test('of what surrounds the base64: it then is no signature', { timeout: minutes }, async () => {
    const signed = await signedByOwner(Buffer.from('exit 0'));
    const text = Buffer.from(signed).toString('latin1');
    const base64 = [...text.matchAll(/(?<=\r\n# )[A-Za-z0-9+/=]+(?=\r\n)/g)];
    const isBase64 = (at: number) => base64.some(({ index, 0: line }) => index <= at && at < index + line.length);
    const frame = [...signed.keys()].filter((at) => at >= 'exit 0'.length && !isBase64(at));
    expect(frame.length).toBeGreaterThan(100);
    const flipped = frame.map((at) => Uint8Array.from(signed).fill((signed[at] ?? 0) ^ 1, at, at + 1));
    const statuses = await Promise.all(flipped.map(statusOf));
    expect(new Set(statuses)).toEqual(new Set(['NotSigned']));
  });
});

describe('hostile signatures', () => {
  test(`${count} mutations give clean verdicts, and never another signer`, { timeout: 60 * minutes }, async () => {
    const attack = await attacker();
    await fc.assert(
      fc.asyncProperty(mutations, async (steps) => {
        expect(faultOf(await attack(steps))).toBeUndefined();
      }),
      { numRuns: count },
    );
  });

  test.each<[string, () => Buffer]>([
    ['sequences in sequences', () => nest(Buffer.alloc(0), 60_000)],
    ['indefinite lengths without end', () => Buffer.from('3080'.repeat(100_000), 'hex')],
    ['very many members', () => tagged(0x30, Buffer.from('0500'.repeat(100_000), 'hex'))],
    ['very many empty sets', () => tagged(0x30, Buffer.from('3100'.repeat(9_000), 'hex'))],
    ['a length beyond the end', () => Buffer.from('3084ffffffff0609', 'hex')],
    ['a length of many octets', () => Buffer.from(`30ff${'ff'.repeat(127)}`, 'hex')],
    ['an endless tag', () => Buffer.from(`3f${'ff'.repeat(5_000)}`, 'hex')],
    ['random bytes', () => Buffer.from(Array.from({ length: 4096 }, (_, index) => (index * 7919) % 251))],
  ])('%s are refused', async (_, make) => {
    const file = withPkcs7(Buffer.from('exit 0'), make());
    expect(['UnknownError', 'NotSigned']).toContain(await statusOf(file));
  });

  test('a signature block without end, or of absurd size, is refused', async () => {
    const huge = withPkcs7(Buffer.from('exit 0'), Buffer.alloc(4 * 1024 * 1024));
    expect(await statusOf(huge)).toBe('NotSigned');
    const endless = Buffer.from(`exit\r\n# SIG # Begin signature block\r\n${'# AAAA\r\n'.repeat(100_000)}`);
    expect(await statusOf(endless)).toBe('NotSigned');
  });

  test('random files never cause an error', async () => {
    const marker = fc.constantFrom(
      '\r\n# SIG # Begin signature block\r\n',
      '\r\n# SIG # End signature block\r\n',
      '# MIIF',
      '\ufeff',
    );
    const file = fc.array(fc.oneof(anyText(), marker)).map((pieces) => pieces.join(''));
    await fc.assert(
      fc.asyncProperty(
        fc.oneof(
          fc.uint8Array(),
          file.map((text) => Buffer.from(text)),
        ),
        async (bytes) => {
          expect(await statusOf(bytes)).not.toBe('Valid');
        },
      ),
    );
  });
});

function tagged(tag: number, value: Buffer): Buffer {
  const length = Buffer.alloc(5);
  length.writeUInt8(0x84);
  length.writeUInt32BE(value.length, 1);
  return Buffer.concat([Buffer.of(tag), length, value]);
}

/** Sequences around sequences, with the shortest lengths, as many as fit. */
function nest(inner: Buffer, most: number): Buffer {
  const heads: Buffer[] = [];
  let length = inner.length;
  while (length < most) {
    const head = tagged(0x30, Buffer.alloc(0)).subarray(0, 2);
    const size = Buffer.alloc(4);
    size.writeUInt32BE(length);
    heads.push(Buffer.concat([head, size]));
    length += 6;
  }
  return Buffer.concat([...heads.reverse(), inner]);
}
