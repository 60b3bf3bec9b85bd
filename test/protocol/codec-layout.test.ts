import { describe, expect, test } from 'vitest';
import {
  convertFromNegotiationRequest,
  convertFromNegotiationResponse,
  convertToNegotiationRequest,
  convertToNegotiationResponse,
  getNegotiationFailureName,
  measureTpkt,
} from '../../src/protocol/negotiation.js';

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
