import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  convertFromNegotiationRequest,
  convertFromNegotiationResponse,
  convertToNegotiationRequest,
  convertToNegotiationResponse,
  getNegotiationFailureName,
  getProtocolName,
  getProtocolValue,
  measureTpkt,
  type NegotiationResponse,
  testProtocol,
} from '../../src/protocol/negotiation.js';

const bytesOf = (hexadecimal: string): readonly number[] => [...Buffer.from(hexadecimal.replaceAll(' ', ''), 'hex')];

const uint32 = fc.integer({ min: 0, max: 0xffffffff });
const byte = fc.integer({ min: 0, max: 0xff });
const anyBytes = fc.oneof(
  fc.array(byte, { maxLength: 300 }),
  // Near misses: a plausible header, then anything.
  fc
    .tuple(
      fc.integer({ min: 0, max: 280 }),
      byte,
      fc.constantFrom(0xe0, 0xd0, 0x80, 0xf0),
      fc.array(byte, { maxLength: 280 }),
    )
    .map(([size, indicator, code, rest]) => [3, 0, Math.floor(size / 256), size % 256, indicator, code, ...rest]),
);
const response: fc.Arbitrary<NegotiationResponse> = fc.oneof(
  fc.record({ kind: fc.constant('selected' as const), protocol: uint32, flags: byte }),
  fc.record({ kind: fc.constant('failure' as const), code: uint32 }),
  fc.constant({ kind: 'plain' as const }),
);

describe('the annotated packets of MS-RDPBCGR 4.1.1 and 4.1.2', () => {
  const request = bytesOf(
    '03 00 00 2c 27 e0 00 00 00 00 00 43 6f 6f 6b 69 65 3a 20 6d 73 74 73 68 61 73 68 3d 65 6c 74 6f 6e 73 0d 0a' +
      '01 00 08 00 00 00 00 00',
  );

  test('the request carries a cookie and asks for RDP security', () => {
    expect(convertFromNegotiationRequest(request)).toEqual({
      kind: 'request',
      hasBlock: true,
      requestedProtocols: 0,
      flags: 0,
      cookie: [...Buffer.from('Cookie: mstshash=eltons')],
    });
  });

  test('the response selects RDP security, and is what is written for that', () => {
    const bytes = bytesOf('03 00 00 13 0e d0 00 00 12 34 00 02 00 08 00 00 00 00 00');
    expect(convertFromNegotiationResponse(bytes)).toEqual({ kind: 'selected', protocol: 0, flags: 0 });
    expect(convertToNegotiationResponse({ kind: 'selected', protocol: 0, flags: 0 })).toEqual(bytes);
  });
});

describe('round trips', () => {
  test('requests', () => {
    fc.assert(
      fc.property(uint32, byte, (requestedProtocols, flags) => {
        // Flag 8 announces a correlation block, which this writer does not make.
        const plainFlags = Math.floor(flags / 16) * 16 + (flags % 8);
        const bytes = convertToNegotiationRequest({ requestedProtocols, flags: plainFlags });
        expect(convertFromNegotiationRequest(bytes)).toEqual({
          kind: 'request',
          hasBlock: true,
          requestedProtocols,
          flags: plainFlags,
          cookie: [],
        });
      }),
    );
  });

  test('responses', () => {
    fc.assert(
      fc.property(response, (value) => {
        expect(convertFromNegotiationResponse(convertToNegotiationResponse(value))).toEqual(value);
      }),
    );
  });
});

describe('hostile input', () => {
  test('no bytes make a reader throw', () => {
    fc.assert(
      fc.property(anyBytes, (bytes) => {
        expect(['request', 'malformed']).toContain(convertFromNegotiationRequest(bytes).kind);
        expect(['selected', 'failure', 'plain', 'disconnected', 'malformed']).toContain(
          convertFromNegotiationResponse(bytes).kind,
        );
      }),
      { numRuns: 2000 },
    );
  });

  test('what is accepted as a response is one: written again it differs in references and reserved bytes at most', () => {
    fc.assert(
      fc.property(response, fc.nat({ max: 18 }), byte, (value, index, change) => {
        const bytes = convertToNegotiationResponse(value).map((each, at) => (at === index ? change : each));
        const reading = convertFromNegotiationResponse(bytes);
        if (reading.kind === 'malformed' || reading.kind === 'disconnected') return;
        const ignored = new Set([1, 6, 7, 8, 9, 10, ...(reading.kind === 'failure' ? [12] : [])]);
        const masked = (some: readonly number[]) => some.map((each, at) => (ignored.has(at) ? 0 : each));
        expect(masked(convertToNegotiationResponse(reading))).toEqual(masked(bytes));
      }),
    );
  });

  test('every truncation is incomplete and no message', () => {
    fc.assert(
      fc.property(response, fc.nat({ max: 18 }), (value, cut) => {
        const whole = convertToNegotiationResponse(value);
        const bytes = whole.slice(0, Math.min(cut, whole.length - 1));
        expect(measureTpkt(bytes)).toEqual({ kind: 'incomplete' });
        expect(convertFromNegotiationResponse(bytes).kind).toBe('malformed');
        expect(convertFromNegotiationRequest(bytes).kind).toBe('malformed');
      }),
    );
  });

  test.each([
    ['a length of zero', '03 00 00 00'],
    ['a length below the header', '03 00 00 05 00'],
    ['the largest length', '03 00 ff ff'],
    ['one more than a connection packet can have', '03 00 01 04'],
    ['another version', '02 00 00 13'],
    ['something else', '48 54 54 50'],
  ])('%s is refused without waiting for more', (_name, hexadecimal) => {
    expect(measureTpkt(bytesOf(hexadecimal)).kind).toBe('malformed');
  });

  test.each([
    ['a length indicator that says more', '03 00 00 13 0f d0 00 00 12 34 00 02 00 08 00 01 00 00 00'],
    ['a block that says 9 bytes', '03 00 00 13 0e d0 00 00 12 34 00 02 00 09 00 01 00 00 00'],
    ['half a block', '03 00 00 0f 0a d0 00 00 12 34 00 02 00 08 00'],
    ['a block of an unknown kind', '03 00 00 13 0e d0 00 00 12 34 00 07 00 08 00 01 00 00 00'],
    ['a byte behind the packet', '03 00 00 0b 06 d0 00 00 12 34 00 ff'],
    ['a data packet', '03 00 00 0b 06 f0 80 00 00 00 00'],
  ])('%s is no response', (_name, hexadecimal) => {
    expect(convertFromNegotiationResponse(bytesOf(hexadecimal)).kind).toBe('malformed');
  });

  test.each([
    ['a cookie that never ends', '03 00 00 11 0c e0 00 00 00 00 00 43 6f 6f 6b 69 65'],
    ['correlation announced and absent', '03 00 00 13 0e e0 00 00 00 00 00 01 08 08 00 01 00 00 00'],
    ['a response', '03 00 00 13 0e d0 00 00 12 34 00 02 00 08 00 00 00 00 00'],
    ['a response block', '03 00 00 13 0e e0 00 00 00 00 00 02 00 08 00 00 00 00 00'],
  ])('%s is no request', (_name, hexadecimal) => {
    expect(convertFromNegotiationRequest(bytesOf(hexadecimal)).kind).toBe('malformed');
  });
});

test('a request with correlation information is read (MS-RDPBCGR 2.2.1.1.2)', () => {
  const correlation = [0x06, 0x00, 0x24, 0x00, ...Array.from({ length: 32 }, (_, index) => index)];
  const bytes = [...bytesOf('03 00 00 37 32 e0 00 00 00 00 00 01 08 08 00 0b 00 00 00'), ...correlation];
  expect(convertFromNegotiationRequest(bytes)).toMatchObject({ kind: 'request', requestedProtocols: 11, flags: 8 });
});

test('a request without a block, and a cookie without one', () => {
  const bare = convertFromNegotiationRequest(bytesOf('03 00 00 0b 06 e0 00 00 00 00 00'));
  expect(bare).toMatchObject({ kind: 'request', hasBlock: false, cookie: [] });
  const cookie = convertFromNegotiationRequest(bytesOf('03 00 00 0f 0a e0 00 00 00 00 00 41 42 0d 0a'));
  expect(cookie).toMatchObject({ kind: 'request', hasBlock: false, cookie: [0x41, 0x42] });
});

test('a disconnect request carries its reason', () => {
  const reading = convertFromNegotiationResponse(bytesOf('03 00 00 0b 06 80 00 00 12 34 85'));
  expect(reading).toEqual({ kind: 'disconnected', reason: 0x85 });
});

test('names and values of protocols are each other’s inverse, unknown ones keep their number', () => {
  const values = [0, 1, 2, 4, 8, 16];
  const names = values.map(getProtocolName);
  expect(names).toEqual(['RDP', 'SSL', 'HYBRID', 'RDSTLS', 'HYBRID_EX', 'RDSAAD']);
  expect((['RDP', 'SSL', 'HYBRID', 'RDSTLS', 'HYBRID_EX', 'RDSAAD'] as const).map(getProtocolValue)).toEqual(values);
  expect(getProtocolName(3)).toBe('unknown protocol 3');
  expect(getNegotiationFailureName(7)).toBe('unknown failure 7');
});

test('a sum of protocols contains exactly its summands', () => {
  fc.assert(
    fc.property(uint32, (protocols) => {
      for (const name of ['SSL', 'HYBRID', 'RDSTLS', 'HYBRID_EX', 'RDSAAD'] as const) {
        expect(testProtocol(protocols, name)).toBe(((protocols >>> 0) & getProtocolValue(name)) !== 0);
      }
      expect(testProtocol(protocols, 'RDP')).toBe(false);
    }),
  );
});
