import { describe, expect, test } from 'vitest';
import { convertFromTsRequest, convertToTsRequest, testTsRequestComplete } from '../../src/protocol/credssp-request.js';
import { convertToDer, getDerContent, measureDer, readDer, readDerIdentifier } from '../../src/protocol/der.js';
import {
  convertFromNegotiationRequest,
  convertFromNegotiationResponse,
  convertToNegotiationRequest,
  convertToNegotiationResponse,
  getNegotiationFailureName,
  measureTpkt,
} from '../../src/protocol/negotiation.js';
import { convertFromNtlmChallenge, convertToNtlmChallenge, convertToNtlmNegotiate } from '../../src/protocol/ntlm.js';

/** What a round trip cannot tell: both directions may be wrong together. So bytes and words, one by one. */

const text = (word: string): readonly number[] => [...Buffer.from(word, 'latin1')];
const packet = (code: number, rest: readonly number[]): readonly number[] => [
  ...[3, 0, 0, 11 + rest.length, 6 + rest.length, code, 0, 0, 0, 0, 0],
  ...rest,
];
const block = [1, 0, 8, 0, 3, 0, 0, 0];

describe('MS-RDPBCGR 2.2.1.1 and 2.2.1.2', () => {
  test.each([
    [1, 'SSL_REQUIRED_BY_SERVER'],
    [2, 'SSL_NOT_ALLOWED_BY_SERVER'],
    [3, 'SSL_CERT_NOT_ON_SERVER'],
    [4, 'INCONSISTENT_FLAGS'],
    [5, 'HYBRID_REQUIRED_BY_SERVER'],
    [6, 'SSL_WITH_USER_AUTH_REQUIRED_BY_SERVER'],
    [7, 'unknown failure 7'],
  ])('failure %d is %s', (code, name) => {
    expect(getNegotiationFailureName(code)).toBe(name);
  });

  test('what is written, byte by byte', () => {
    const request = [3, 0, 0, 19, 14, 0xe0, 0, 0, 0, 0, 0, 1, 0, 8, 0];
    expect(convertToNegotiationRequest({ requestedProtocols: 0x12345678, flags: 0 })).toEqual([
      ...request,
      ...[0x78, 0x56, 0x34, 0x12],
    ]);
    expect(convertToNegotiationRequest({ requestedProtocols: 0x01000000, flags: 0 })).toEqual([
      ...request,
      ...[0, 0, 0, 1],
    ]);
    const confirm = [0xd0, 0, 0, 0x12, 0x34, 0];
    expect(convertToNegotiationResponse({ kind: 'failure', code: 5 })).toEqual([
      ...[3, 0, 0, 19, 14],
      ...confirm,
      ...[3, 0, 8, 0, 5, 0, 0, 0],
    ]);
    expect(convertToNegotiationResponse({ kind: 'plain' })).toEqual([3, 0, 0, 11, 6, ...confirm]);
  });

  test('how long a packet is', () => {
    expect(measureTpkt([])).toEqual({ kind: 'incomplete' });
    expect(measureTpkt([4])).toEqual({
      kind: 'malformed',
      reason: 'starts with 4 where a TPKT packet starts with version 3',
    });
    expect(measureTpkt([3, 0, 1, 3])).toEqual({ kind: 'incomplete' });
    expect(measureTpkt([3, 0, 1, 4])).toMatchObject({ reason: expect.stringContaining('announces 260 bytes') });
  });

  test('a request without a block asks for nothing', () => {
    const nothing = { kind: 'request', hasBlock: false, requestedProtocols: 0, flags: 0 };
    expect(convertFromNegotiationRequest(packet(0xe0, []))).toEqual({ ...nothing, cookie: [] });
    for (const cookie of ['A\rB', 'A\nB', ' A'])
      expect(convertFromNegotiationRequest(packet(0xe0, text(`${cookie}\r\n`)))).toEqual({
        ...nothing,
        cookie: text(cookie),
      });
  });

  test.each<[string, readonly number[]]>([
    ['only 18 bytes of a packet', packet(0xe0, block).slice(0, 18)],
    ['1 bytes after the packet', [...packet(0xe0, block), 0]],
    ['length indicator 9 in a packet of 19 bytes', packet(0xe0, block).with(4, 9)],
    ['starts with 9 where a TPKT packet starts with version 3', packet(0xe0, block).with(0, 9)],
    ['TPDU 208 is not a connection request', packet(0xd0, block)],
    ['a cookie or routing token does not end in CR LF', packet(0xe0, text('A'))],
    ['only 3 bytes of a negotiation block', packet(0xe0, [1, 0, 8])],
    ['negotiation block of 264 bytes, not 8', packet(0xe0, block.with(3, 1))],
    ['negotiation block 2 is not a request', packet(0xe0, block.with(0, 2))],
    ['1 bytes after the negotiation block, not 0', packet(0xe0, [...block, 0])],
    ['0 bytes after the negotiation block, not 36', packet(0xe0, block.with(1, 8))],
  ])('a request is refused: %s', (reason, bytes) => {
    expect(convertFromNegotiationRequest(bytes)).toEqual({ kind: 'malformed', reason });
  });

  test.each<[string, readonly number[]]>([
    ['only 18 bytes of a packet', packet(0xd0, block).slice(0, 18)],
    ['TPDU 224 is not a connection confirm', packet(0xe0, block)],
    ['only 3 bytes of a negotiation block', packet(0xd0, [2, 0, 8])],
    ['2 bytes after the negotiation block', packet(0xd0, [...block.with(0, 2), 0, 0])],
    ['negotiation block 9 is not an answer', packet(0xd0, block.with(0, 9))],
  ])('an answer is refused: %s', (reason, bytes) => {
    expect(convertFromNegotiationResponse(bytes)).toEqual({ kind: 'malformed', reason });
  });
});

const hexadecimal = (bytes: readonly number[]): string => Buffer.from(bytes).toString('hex');
const sevens = (length: number): readonly number[] => Array.from({ length }, () => 7);

describe('X.690 section 8.1', () => {
  test.each<[number, readonly number[]]>([
    [0x7f, [4, 0x7f]],
    [0x80, [4, 0x81, 0x80]],
    [0xff, [4, 0x81, 0xff]],
    [0x100, [4, 0x82, 1, 0]],
    [0x1234, [4, 0x82, 0x12, 0x34]],
  ])('a content of %d bytes', (length, header) => {
    const written = convertToDer(4, sevens(length));
    expect(written.slice(0, header.length)).toEqual(header);
    const element = { tag: 4, start: header.length, end: header.length + length };
    expect(readDer(written, 0, written.length)).toEqual(element);
    expect(readDer(written, 0, written.length - 1)).toBeUndefined();
    expect(readDer(written.slice(0, -1), 0, written.length)).toBeUndefined();
    expect(getDerContent(written, element)).toEqual(sevens(length));
  });

  test('lengths at the edge', () => {
    expect(measureDer([0x30, 0x80], 0)).toBeUndefined();
    expect(measureDer([0x30, 0x81, 5], 0)).toEqual({ tag: 0x30, start: 3, end: 8 });
    expect(measureDer([0, 0x30, 0x83, 0, 0, 1, 9], 1)).toEqual({ tag: 0x30, start: 6, end: 7 });
    expect(measureDer([0x30, 0x84, 0, 0, 0, 1, 9], 0)).toBeUndefined();
  });

  test.each<[string, readonly number[]]>([
    ['1.2.840.113549', [0x2a, 0x86, 0x48, 0x86, 0xf7, 0x0d]],
    ['0.39', [39]],
    ['1.0', [40]],
    ['2.5.29.37', [0x55, 29, 37]],
    ['2.100.3', [0x81, 0x34, 3]],
    ['1.3.4294967295', [0x2b, 0x8f, 0xff, 0xff, 0xff, 0x7f]],
    ['', [0x2b, 0x90, 0x80, 0x80, 0x80, 0x00]],
  ])('the identifier %s', (identifier, content) => {
    const bytes = convertToDer(6, content);
    expect(readDerIdentifier(bytes, readDer(bytes, 0, bytes.length))).toBe(identifier);
    const octets = convertToDer(4, content);
    expect(readDerIdentifier(octets, readDer(octets, 0, octets.length))).toBe('');
  });
});

describe('MS-CSSP 2.2.1', () => {
  test('what is written, byte by byte', () => {
    expect(hexadecimal(convertToTsRequest({ version: 6, token: text('AB') }))).toBe(
      '3011a003020106a10a3008' + '3006a00404024142',
    );
    expect(hexadecimal(convertToTsRequest({ version: 6, token: [], errorCode: 0xc000006c }))).toBe(
      '300da003020106a4060204c000006c',
    );
  });

  test('what cannot become a request is not waited for', () => {
    expect(testTsRequestComplete([])).toBe(false);
    expect(testTsRequestComplete([0x31])).toBe(true);
    expect(testTsRequestComplete([0x30, 0x84, 0x7f, 0xff])).toBe(false);
    expect(testTsRequestComplete([0x30, 0x84, 0x7f, 0xff, 0xff])).toBe(true);
    expect(testTsRequestComplete([0x30, 2, 1])).toBe(false);
    expect(testTsRequestComplete([0x30, 2, 1, 1])).toBe(true);
  });

  test('a version that is no integer, or a status of six bytes, makes it no request', () => {
    const request = (...fields: readonly (readonly number[])[]) =>
      convertFromTsRequest(convertToDer(0x30, fields.flat()));
    const version = convertToDer(0xa0, convertToDer(2, [6]));
    expect(request(version)).toEqual({ version: 6, token: [], errorCode: undefined });
    expect(request(convertToDer(0xa0, convertToDer(4, [6])))).toBeUndefined();
    expect(request(version, convertToDer(0xa4, convertToDer(2, [1, 1, 1, 1, 1])))).toBeDefined();
    expect(request(version, convertToDer(0xa4, convertToDer(2, [1, 1, 1, 1, 1, 1])))).toBeUndefined();
  });
});

describe('MS-NLMP 2.2', () => {
  const server = {
    computerName: 'SRV1',
    dnsComputerName: 'srv1.contoso.com',
    domainName: 'CONTOSO',
    dnsDomainName: 'contoso.com',
    osVersion: '10.0.20348',
    serverTime: '2025-01-31 12:00:00Z',
  };
  const challenge = (): Buffer => Buffer.from(convertToNtlmChallenge(server, [1, 2, 3, 4, 5, 6, 7, 8]));
  const read = (message: Buffer) => convertFromNtlmChallenge([...message]);

  test('the first message, byte by byte', () => {
    expect(hexadecimal(convertToNtlmNegotiate())).toBe(
      `4e544c4d53535000${'01000000'}${'358208e2'}${'0'.repeat(32)}${'0a007c4f0000000f'}`,
    );
  });

  test('the challenge, field by field', () => {
    const message = challenge();
    expect(message.subarray(8, 56).toString('hex')).toBe(
      // Type, target name, flags, nonce, reserved, target information, version.
      `${'02000000'}${'0800080038000000'}${'35828ae2'}${'0102030405060708'}${'0'.repeat(16)}` +
        `${'6c006c0040000000'}${'0a007c4f0000000f'}`,
    );
    expect(message.subarray(56, 64).toString('utf16le')).toBe('SRV1');
    const identifiers: number[] = [];
    for (let at = 64; at < message.length; at += 4 + message.readUInt16LE(at + 2))
      identifiers.push(message.readUInt16LE(at));
    expect(identifiers).toEqual([2, 1, 4, 3, 7, 0]);
    expect(message).toHaveLength(64 + 0x6c);
    expect(read(message)).toEqual(server);
  });

  test('a server without a version writes zeros', () => {
    const message = Buffer.from(convertToNtlmChallenge({ ...server, osVersion: '' }, sevens(8)));
    expect(message.subarray(48, 56).toString('hex')).toBe('000000000000000f');
  });

  test('what is no challenge is none', () => {
    const unsigned = challenge();
    unsigned[0] = 0;
    expect(read(unsigned)).toBeUndefined();
    const authenticate = challenge();
    authenticate.writeUInt32LE(3, 8);
    expect(read(authenticate)).toBeUndefined();
    expect(read(challenge().subarray(0, 47))).toBeUndefined();
  });

  test('a version is read where there is one, and said to be one', () => {
    const version = (length: number, flags: number) => {
      const message = challenge().subarray(0, length);
      message.writeUInt32LE(flags, 20);
      return read(message)?.osVersion;
    };
    expect(version(56, 0x02000000)).toBe('10.0.20348');
    expect(version(56, 1)).toBe('');
    expect(version(56, 0)).toBe('');
    expect(version(48, 0x02000000)).toBe('');
  });

  test('pairs end where their length says, at their end mark, or with the message', () => {
    const names = (change: (message: Buffer) => Buffer) => {
      const { domainName, computerName } = read(change(challenge())) ?? {};
      return [domainName, computerName];
    };
    const firstPair = 4 + 'CONTOSO'.length * 2;
    const until = (length: number) => (message: Buffer) => {
      message.writeUInt16LE(length, 40);
      return message;
    };
    expect(names(until(firstPair))).toEqual(['CONTOSO', '']);
    expect(names((message) => until(firstPair)(message).subarray(0, 64 + firstPair))).toEqual(['CONTOSO', '']);
    const ended = (message: Buffer) => {
      message.writeUInt16LE(0, 64);
      return message;
    };
    expect(names(ended)).toEqual(['', '']);
  });

  test('a moment beyond the calendar is none, one second before it is', () => {
    const time = (ticks: bigint) => {
      const message = challenge();
      message.writeBigUInt64LE(ticks, message.length - 4 - 8);
      return read(message)?.serverTime;
    };
    expect(time(2650467743990000000n)).toBe('9999-12-31 23:59:59Z');
    expect(time(2650467744000000000n)).toBe('');
    expect(time(0n)).toBe('1601-01-01 00:00:00Z');
  });
});
