import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { EndpointState } from '../../src/lab/state.js';
import { getNegotiationFailureName, getProtocolName } from '../../src/protocol/negotiation.js';
import { getLabAnswer } from '../../src/simulator/answer.js';
import { healthy } from './support/states.js';

/** The answer in a word, to a request for a sum of protocol values. */
function ask(state: EndpointState, requestedProtocols: number): string {
  const answer = getLabAnswer(state, { hasBlock: true, requestedProtocols });
  if (answer === undefined) return 'drop';
  if (answer.kind === 'failure') return getNegotiationFailureName(answer.code);
  return answer.kind === 'selected' ? getProtocolName(answer.protocol) : 'plain';
}

const [rdp, ssl, hybrid, hybridEx] = [0, 1, 3, 11];
const without = { ...healthy, certificate: undefined };

describe('what the server answers by layer and NLA (MS-RDPBCGR 2.2.1.2.2)', () => {
  test.each<[string, EndpointState, string, string, string, string]>([
    ['2, on', healthy, 'HYBRID_REQUIRED_BY_SERVER', 'HYBRID_REQUIRED_BY_SERVER', 'HYBRID', 'HYBRID_EX'],
    ['2, off', { ...healthy, userAuthentication: false }, 'SSL_REQUIRED_BY_SERVER', 'SSL', 'HYBRID', 'HYBRID_EX'],
    [
      '1, on',
      { ...healthy, securityLayer: 1 },
      'HYBRID_REQUIRED_BY_SERVER',
      'HYBRID_REQUIRED_BY_SERVER',
      'HYBRID',
      'HYBRID_EX',
    ],
    ['1, off', { ...healthy, securityLayer: 1, userAuthentication: false }, 'RDP', 'SSL', 'HYBRID', 'HYBRID_EX'],
    ['0, on', { ...healthy, securityLayer: 0 }, 'RDP', ...three('SSL_NOT_ALLOWED_BY_SERVER')],
    [
      '0, off',
      { ...healthy, securityLayer: 0, userAuthentication: false },
      'RDP',
      ...three('SSL_NOT_ALLOWED_BY_SERVER'),
    ],
    [
      '2, off, no certificate',
      { ...without, userAuthentication: false },
      'SSL_REQUIRED_BY_SERVER',
      ...three('SSL_CERT_NOT_ON_SERVER'),
    ],
    ['1, off, no certificate', { ...without, securityLayer: 1, userAuthentication: false }, 'RDP', ...three('RDP')],
  ])('layer %s', (_name, state, ...expected) => {
    expect([rdp, ssl, hybrid, hybridEx].map((asked) => ask(state, asked))).toEqual(expected);
  });
});

test('a selected protocol is one that was asked for, or RDP', () => {
  const state = fc.record({
    securityLayer: fc.constantFrom(0 as const, 1 as const, 2 as const),
    userAuthentication: fc.boolean(),
    certificate: fc.constantFrom(healthy.certificate, undefined),
  });
  fc.assert(
    fc.property(state, fc.nat({ max: 31 }), (change, requestedProtocols) => {
      const answer = getLabAnswer({ ...healthy, ...change }, { hasBlock: true, requestedProtocols });
      if (answer === undefined || answer.kind !== 'selected' || answer.protocol === 0) return;
      expect(requestedProtocols & answer.protocol).toBe(answer.protocol);
    }),
  );
});

test('a client without a negotiation block gets RDP security or nothing', () => {
  const bare = { hasBlock: false, requestedProtocols: 0 };
  expect(getLabAnswer(healthy, bare)).toBeUndefined();
  expect(getLabAnswer({ ...healthy, securityLayer: 0 }, bare)).toEqual({ kind: 'plain' });
});

function three(answer: string): [string, string, string] {
  return [answer, answer, answer];
}
