import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { convertFromTsRequest, convertToTsRequest, testTsRequestComplete } from '../../src/protocol/credssp-request.js';
import { convertToDer } from '../../src/protocol/der.js';
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
