import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { convertFromTsRequest, convertToTsRequest, testTsRequestComplete } from '../../src/protocol/credssp-request.js';
import { convertToDer, measureDer, readDerIdentifier } from '../../src/protocol/der.js';
import { convertFromNtlmChallenge, convertToNtlmChallenge, convertToNtlmNegotiate } from '../../src/protocol/ntlm.js';
import { formatUtc } from '../../src/protocol/time.js';

const name = fc.string({ unit: fc.constantFrom(...'abcXYZ019-.é服'), maxLength: 60 });
const reading = fc.record({
  computerName: name,
  dnsComputerName: name,
  domainName: name,
  dnsDomainName: name,
  osVersion: fc
    .tuple(fc.nat({ max: 255 }), fc.nat({ max: 255 }), fc.nat({ max: 65535 }))
    .map((numbers) => numbers.join('.')),
  serverTime: fc
    .date({ min: new Date('1700-01-01T00:00:00Z'), max: new Date('2400-01-01T00:00:00Z'), noInvalidDate: true })
    .map(formatUtc),
});
const srv1 = {
  computerName: 'SRV1',
  dnsComputerName: 'srv1.contoso.com',
  domainName: 'CONTOSO',
  dnsDomainName: 'contoso.com',
  osVersion: '10.0.20348',
  serverTime: '2025-01-31 12:00:00Z',
};
const bytes = fc.array(fc.nat({ max: 255 }), { maxLength: 300 });

test('a challenge survives the way through a TSRequest', () => {
  fc.assert(
    fc.property(reading, (value) => {
      const request = convertToTsRequest({
        version: 6,
        token: convertToNtlmChallenge(value, [0, 0, 0, 0, 0, 0, 0, 0]),
      });
      expect(testTsRequestComplete(request)).toBe(true);
      const token = convertFromTsRequest(request)?.token;
      expect(token && convertFromNtlmChallenge(token)).toEqual(value);
    }),
  );
});

test('every truncation of a TSRequest is incomplete and unreadable', () => {
  fc.assert(
    fc.property(reading, fc.double({ min: 0, max: 1, noNaN: true, maxExcluded: true }), (value, share) => {
      const request = convertToTsRequest({
        version: 6,
        token: convertToNtlmChallenge(value, [0, 0, 0, 0, 0, 0, 0, 0]),
      });
      const part = request.slice(0, Math.floor(request.length * share));
      expect(testTsRequestComplete(part)).toBe(false);
      expect(convertFromTsRequest(part)).toBeUndefined();
    }),
  );
});

describe('hostile input', () => {
  test('no bytes make a reader throw', () => {
    fc.assert(
      fc.property(bytes, (some) => {
        convertFromTsRequest(some);
        convertFromNtlmChallenge(some);
        convertFromNtlmChallenge([...Buffer.from('NTLMSSP\0\x02\0\0\0', 'latin1'), ...some]);
        testTsRequestComplete(some);
      }),
      { numRuns: 2000 },
    );
  });

  test('one changed byte never makes a reader throw', () => {
    const request = convertToTsRequest({ version: 6, token: convertToNtlmChallenge(srv1, [0, 0, 0, 0, 0, 0, 0, 0]) });
    fc.assert(
      fc.property(fc.nat({ max: request.length - 1 }), fc.nat({ max: 255 }), (index, value) => {
        const changed = [...request];
        changed[index] = value;
        const token = convertFromTsRequest(changed)?.token;
        if (token !== undefined) convertFromNtlmChallenge(token);
      }),
      { numRuns: 2000 },
    );
  });

  test('an announced length beyond three bytes is refused at once instead of waited for', () => {
    expect(testTsRequestComplete([0x30, 0x84, 0x7f, 0xff, 0xff, 0xff])).toBe(true);
  });
});

describe('an element', () => {
  test.each([[[]], [[0x30]], [[0x30, 0x81]], [[0x30, 0x82, 1]]])('whose header has not arrived is none: %j', (some) => {
    expect(measureDer(some, 0)).toBeUndefined();
  });

  test('that is not there is no identifier', () => {
    expect(readDerIdentifier([], undefined)).toBe('');
  });
});

test('a TSRequest is a sequence', () => {
  const [, ...rest] = convertToTsRequest({ version: 6, token: [] });
  expect(convertFromTsRequest([0x30, ...rest])).toEqual({ version: 6, token: [] });
  expect(convertFromTsRequest([0x31, ...rest])).toBeUndefined();
});

test('an integer without bytes is none', () => {
  expect(convertFromTsRequest(convertToDer(0x30, convertToDer(0xa0, convertToDer(2, []))))).toBeUndefined();
});

test('a token is read from octets in records in a list, and from nothing else', () => {
  const version = convertToDer(0xa0, convertToDer(2, [6]));
  const tokenIn = (list: number, record: number, field: number, octets: number) => {
    const item = convertToDer(record, convertToDer(field, convertToDer(octets, [1, 2, 3])));
    return convertFromTsRequest(convertToDer(0x30, [...version, ...convertToDer(0xa1, convertToDer(list, item))]))
      ?.token;
  };
  expect(tokenIn(0x30, 0x30, 0xa0, 0x04)).toEqual([1, 2, 3]);
  expect(tokenIn(0x31, 0x30, 0xa0, 0x04)).toEqual([]);
  expect(tokenIn(0x30, 0x31, 0xa0, 0x04)).toEqual([]);
  expect(tokenIn(0x30, 0x30, 0xa1, 0x04)).toEqual([]);
  expect(tokenIn(0x30, 0x30, 0xa0, 0x05)).toEqual([]);
});

test('an integer of more bytes than a status has is refused', () => {
  const request = (size: number) =>
    convertToDer(0x30, [
      ...convertToDer(0xa0, convertToDer(2, [6])),
      ...convertToDer(0xa4, convertToDer(2, Array<number>(size).fill(1))),
    ]);
  expect(convertFromTsRequest(request(5))?.errorCode).toBe(0x0101010101);
  expect(convertFromTsRequest(request(7))).toBeUndefined();
});

test('a name that runs beyond the message is left out, and with it what follows', () => {
  const message = Buffer.from(convertToNtlmChallenge(srv1, [0, 0, 0, 0, 0, 0, 0, 0]));
  // The pair of the DNS computer name: identifier 3, then its length.
  const length = message.indexOf(Buffer.from([3, 0, srv1.dnsComputerName.length * 2, 0])) + 2;
  message.writeUInt16LE(0xffff, length);
  expect(convertFromNtlmChallenge([...message])).toEqual({ ...srv1, dnsComputerName: '', serverTime: '' });
});

test('names of hundreds of bytes survive, and the clock to its 100 nanoseconds', () => {
  const long = { ...srv1, computerName: 'x'.repeat(200), dnsComputerName: 'y'.repeat(128) };
  const message = convertToNtlmChallenge(long, [0, 0, 0, 0, 0, 0, 0, 0]);
  expect(convertFromNtlmChallenge(message)).toEqual(long);
  const clock = Buffer.alloc(8);
  // FILETIME counts from 1601 (MS-DTYP 2.3.3), 116444736000000000 steps before 1970.
  clock.writeBigUInt64LE(BigInt(Date.parse(srv1.serverTime)) * 10_000n + 116_444_736_000_000_000n);
  expect(Buffer.from(message).includes(Buffer.concat([Buffer.from([7, 0, 8, 0]), clock]))).toBe(true);
});

test.each([0, 127, 128, 129, 228])('a name of %i characters is where its field says (MS-NLMP 2.2.1.2)', (size) => {
  const message = Buffer.from(convertToNtlmChallenge({ ...srv1, computerName: 'x'.repeat(size) }, Array(8).fill(0)));
  const information = 56 + 2 * size;
  expect([message.readUInt16LE(12), message.readUInt16LE(14), message.readUInt32LE(16)]).toEqual([
    2 * size,
    2 * size,
    56,
  ]);
  expect([message.readUInt16LE(40), message.readUInt32LE(44)]).toEqual([message.length - information, information]);
});

test('what belongs to a challenge may stand anywhere in it', () => {
  const near = convertToNtlmChallenge(srv1, [0, 0, 0, 0, 0, 0, 0, 0]);
  const far = Buffer.alloc(0x20000);
  far.set(near);
  const from = far.readUInt32LE(44);
  const size = far.readUInt16LE(40);
  far.copy(far, 0x10000, from, from + size);
  far.fill(0, from, from + size);
  far.writeUInt32LE(0x10000, 44);
  expect(convertFromNtlmChallenge([...far])).toEqual(srv1);
});

test('a signature ends with a zero', () => {
  const message = [...convertToNtlmChallenge(srv1, [0, 0, 0, 0, 0, 0, 0, 0])];
  message[7] = 0x20;
  expect(convertFromNtlmChallenge(message)).toBeUndefined();
});

test('a refusal carries its status', () => {
  const request = convertFromTsRequest(convertToTsRequest({ version: 6, token: [], errorCode: 0xc000006d }));
  expect(request).toMatchObject({ version: 6, errorCode: 0xc000006d });
});

test('the negotiation names nobody and is laid out as MS-NLMP 2.2.1.1 has it', () => {
  const message = convertToNtlmNegotiate();
  expect(message.slice(0, 12)).toEqual([...Buffer.from('NTLMSSP\0\x01\0\0\0', 'latin1')]);
  expect(message.slice(16, 32)).toEqual(Array(16).fill(0));
  expect(message).toHaveLength(40);
});
