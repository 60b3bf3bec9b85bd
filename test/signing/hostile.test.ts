import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { signFile } from '../../src/signing/sign.js';
import { verifyFile } from '../../src/signing/verify.js';
import { authority, identity, inDays, pkcs7Of, signerOf, timeStamping, timestamper, withPkcs7 } from './identities.js';

/** More of them on request; a hundred thousand take some minutes. */
const mutations = Number(process.env.RDP0X904_TEST_MUTATIONS ?? 400);
const minutes = 60_000;

const root = identity({ commonName: 'Test Root', extensions: authority() });
const owner = identity({ issuer: root });
const clock = identity({ commonName: 'Clock', issuer: root, extensions: timeStamping });
const trust = { roots: [root.certificate] };
const statusOf = async (bytes: Uint8Array) => (await verifyFile(bytes, '.ps1', trust)).status;
const otherValues = (byte: number) =>
  Array.from({ length: 256 }, (_, value) => value).filter((value) => value !== byte);

describe('every single-byte change is caught', () => {
  const withByte = (bytes: Uint8Array, at: number, value: number) => Uint8Array.from(bytes).fill(value, at, at + 1);

  async function uncaught(text: Uint8Array, values: (byte: number) => number[]): Promise<string[]> {
    const signed = await signFile(text, '.ps1', signerOf(owner));
    expect(await statusOf(signed)).toBe('Valid');
    const found: string[] = [];
    for (const [at, byte] of text.entries()) {
      for (const value of values(byte)) {
        if ((await statusOf(withByte(signed, at, value))) === 'Valid') found.push(`${at}: ${byte} -> ${value}`);
      }
    }
    return found;
  }

  test('of the text, with every value', { timeout: 2 * minutes }, async () => {
    expect(await uncaught(Buffer.from("\ufeff'é'\r\n"), otherValues)).toEqual([]);
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
    const signed = await signFile(Buffer.from('exit 0'), '.ps1', signerOf(owner));
    const text = Buffer.from(signed).toString('latin1');
    const base64 = [...text.matchAll(/(?<=\r\n# )[A-Za-z0-9+/=]+(?=\r\n)/g)];
    const isBase64 = (at: number) => base64.some(({ index, 0: line }) => index <= at && at < index + line.length);
    const frame = [...signed.keys()].filter((at) => at >= 'exit 0'.length && !isBase64(at));
    expect(frame.length).toBeGreaterThan(100);
    const statuses = await Promise.all(frame.map((at) => statusOf(withByte(signed, at, (signed[at] ?? 0) ^ 1))));
    expect(new Set(statuses)).toEqual(new Set(['NotSigned']));
  });
});

describe('hostile signatures', () => {
  type Mutation = (bytes: Uint8Array) => Uint8Array;
  const place = fc.nat();
  const flip = fc.tuple(place, fc.integer({ min: 1, max: 255 })).map<Mutation>(([at, mask]) => (bytes) => {
    const start = at % bytes.length;
    return bytes.map((byte, index) => (index === start ? byte ^ mask : byte));
  });
  const cut = fc.tuple(place, fc.integer({ min: 1, max: 64 })).map<Mutation>(([at, length]) => (bytes) => {
    const start = at % bytes.length;
    return Buffer.concat([bytes.subarray(0, start), bytes.subarray(start + length)]);
  });
  const insert = fc
    .tuple(place, fc.uint8Array({ minLength: 1, maxLength: 16 }))
    .map<Mutation>(([at, more]) => (bytes) => {
      const start = at % bytes.length;
      return Buffer.concat([bytes.subarray(0, start), more, bytes.subarray(start)]);
    });
  const repeat = fc.tuple(place, fc.integer({ min: 1, max: 300 })).map<Mutation>(([at, length]) => (bytes) => {
    const start = at % bytes.length;
    return Buffer.concat([bytes.subarray(0, start + length), bytes.subarray(start)]);
  });
  const truncate = place.map<Mutation>((at) => (bytes) => bytes.subarray(0, 1 + (at % bytes.length)));
  const mutation = fc.array(fc.oneof({ weight: 6, arbitrary: flip }, cut, insert, repeat, truncate), {
    minLength: 1,
    maxLength: 3,
  });

  test(`${mutations} mutations give clean verdicts, and never another signer`, { timeout: 60 * minutes }, async () => {
    const text = Buffer.from("Write-Output 'hello'\r\n");
    const timestamp = timestamper(clock, inDays(-1));
    const signed = await signFile(text, '.ps1', signerOf(owner), { timestamp });
    const original: Uint8Array = pkcs7Of(signed);
    const statuses = ['Valid', 'HashMismatch', 'NotSigned', 'NotTrusted', 'UnknownError'];
    await fc.assert(
      fc.asyncProperty(mutation, async (steps) => {
        const changed = steps.reduce((bytes, step) => (bytes.length === 0 ? bytes : step(bytes)), original);
        const verdict = await verifyFile(withPkcs7(signed, changed), '.ps1', trust);
        expect(statuses).toContain(verdict.status);
        expect(verdict.reason).toMatch(/^\P{C}+$/u);
        // Some bytes, such as the version, are not covered by any signature; who signed what is.
        if (verdict.status === 'Valid') expect(verdict.signer?.thumbprint).toBe(owner.certificate.thumbprint);
      }),
      { numRuns: mutations },
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
    const file = fc.array(fc.oneof(fc.string({ unit: 'binary' }), marker)).map((pieces) => pieces.join(''));
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
