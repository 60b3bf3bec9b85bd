import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { getOutsideDiagnosis } from '../../src/protocol/outside.js';
import { getOutsideEntry, outsideIds } from '../../src/protocol/outside-catalogue.js';
import type {
  CertificateReading,
  CertificateStep,
  ChallengeReading,
  ConnectStep,
  CredSspStep,
  NegotiateStep,
  ProbeReport,
  ProtocolOffer,
  ResolveStep,
  TlsStep,
} from '../../src/protocol/report.js';

const startedAt = '2025-03-01 12:00:00Z';
const passed = { outcome: 'passed', durationMs: 1, detail: 'as read' } as const;
const failed = { outcome: 'failed', durationMs: 1, detail: 'as read' } as const;

const certificate: CertificateReading = {
  subject: 'CN=srv1.contoso.com',
  issuer: 'CN=srv1.contoso.com',
  names: ['srv1.contoso.com'],
  notBefore: '2025-01-01 00:00:00Z',
  notAfter: '2025-07-01 00:00:00Z',
  serialNumber: '01',
  thumbprint: 'AB',
  keyType: 'rsa',
  keyBits: 2048,
  signatureAlgorithm: 'sha256WithRSAEncryption',
  extendedKeyUsage: [],
  selfSigned: true,
};
const challenge: ChallengeReading = {
  computerName: 'SRV1',
  dnsComputerName: 'srv1.contoso.com',
  domainName: 'CONTOSO',
  dnsDomainName: 'contoso.com',
  osVersion: '10.0.20348',
  serverTime: '2025-03-01 12:00:02Z',
};
const offer = (asked: string, accepted: boolean): ProtocolOffer => ({ asked, accepted, answer: 'as read' });

interface Parts {
  readonly resolve: ResolveStep;
  readonly connect: ConnectStep;
  readonly negotiate: NegotiateStep;
  readonly tls: TlsStep;
  readonly certificate: CertificateStep;
  readonly credssp: CredSspStep;
  readonly offers: readonly ProtocolOffer[];
  readonly host: string;
}

const healthy: Parts = {
  resolve: { step: 'resolve', ...passed, addresses: ['192.0.2.7'] },
  connect: { step: 'connect', ...passed, address: '192.0.2.7' },
  negotiate: {
    step: 'negotiate',
    ...passed,
    requested: ['SSL', 'HYBRID'],
    selected: 'HYBRID',
    hasBlock: true,
    flags: 0,
  },
  tls: { step: 'tls', ...passed, version: 'TLSv1.3', cipher: 'TLS_AES_256_GCM_SHA384' },
  certificate: { step: 'certificate', ...passed, certificate, problems: [] },
  credssp: { step: 'credssp', ...passed, version: 6, challenge },
  offers: [offer('RDP', false), offer('SSL', false), offer('HYBRID', true)],
  host: 'srv1.contoso.com',
};

function reportOf(change: Partial<Parts>): ProbeReport {
  const parts = { ...healthy, ...change };
  return {
    target: { host: parts.host, port: 3389 },
    startedAt,
    durationMs: 10,
    steps: [parts.resolve, parts.connect, parts.negotiate, parts.tls, parts.certificate, parts.credssp],
    offers: parts.offers,
  };
}

const ids = (change: Partial<Parts>, now = startedAt) =>
  getOutsideDiagnosis(reportOf(change), now).map((each) => `${each.id} ${each.status}`);
const showing = (change: Partial<CertificateReading>): Partial<Parts> => ({
  certificate: { step: 'certificate', ...passed, certificate: { ...certificate, ...change }, problems: [] },
});
const introducing = (change: Partial<ChallengeReading>, version = 6): Partial<Parts> => ({
  credssp: { step: 'credssp', ...passed, version, challenge: { ...challenge, ...change } },
});

test('a healthy host gives one finding, with all six steps as evidence', () => {
  const findings = getOutsideDiagnosis(reportOf({}), startedAt);
  expect(findings).toMatchObject([{ id: 'Healthy', status: 'healthy', clientCode: '', repair: '' }]);
  expect(findings[0]?.evidence.map((each) => each.source)).toEqual(
    ['resolve', 'connect', 'negotiate', 'tls', 'certificate', 'credssp'].map((step) => `step ${step}`),
  );
});

const failing = {
  resolve: (fault: Extract<ResolveStep, { outcome: 'failed' }>['fault']) => ({
    resolve: { step: 'resolve', ...failed, fault } as const,
  }),
  connect: (fault: Extract<ConnectStep, { outcome: 'failed' }>['fault']) => ({
    connect: { step: 'connect', ...failed, fault } as const,
  }),
  negotiate: (fault: 'silent' | 'closed' | 'malformed' | 'disconnected') => ({
    negotiate: { step: 'negotiate', ...failed, fault } as const,
  }),
  failure: (failureCode: number, failureName: string): Partial<Parts> => ({
    negotiate: { step: 'negotiate', ...failed, fault: 'negotiation failure', failureCode, failureName },
  }),
  tls: (fault: 'closed' | 'not TLS' | 'protocol error') => ({ tls: { step: 'tls', ...failed, fault } as const }),
  alert: (alert: string): Partial<Parts> => ({ tls: { step: 'tls', ...failed, fault: 'alert', alert } }),
  certificate: (fault: 'absent' | 'unreadable') => ({
    certificate: { step: 'certificate', ...failed, fault } as const,
  }),
  credssp: (fault: 'closed' | 'timeout' | 'malformed') => ({ credssp: { step: 'credssp', ...failed, fault } as const }),
};

test.each<[string, Partial<Parts>, string[]]>([
  ['a name without address', failing.resolve('name not found'), ['NameNotFound fault']],
  ['a silent resolver', failing.resolve('timeout'), ['ResolverUnavailable suspect']],
  ['a refusal', failing.connect('refused'), ['ConnectionRefused fault', 'RemoteDesktopOff suspect']],
  ['no answer to TCP', failing.connect('timeout'), ['ConnectTimeout suspect', 'HostAsleep suspect']],
  ['no way', failing.connect('unreachable'), ['HostUnreachable suspect']],
  ['a local block', failing.connect('not permitted'), ['OutboundBlocked fault']],
  ['a local failure', failing.connect('other'), ['ConnectFailed unknown']],
  [
    'a web server',
    { negotiate: { step: 'negotiate', ...failed, fault: 'not RDP', looksLike: 'HTTP', received: '48' } },
    ['NotRdp fault'],
  ],
  ['silence', failing.negotiate('silent'), ['NoAnswer suspect']],
  ['a closed connection', failing.negotiate('closed'), ['ClosedAtOnce suspect', 'ListenerRefuses suspect']],
  ['a mangled answer', failing.negotiate('malformed'), ['MalformedAnswer suspect']],
  ['failure 2', failing.failure(2, 'SSL_NOT_ALLOWED_BY_SERVER'), ['RdpSecurityOnly fault']],
  ['failure 3', failing.failure(3, 'SSL_CERT_NOT_ON_SERVER'), ['CertificateMissing fault']],
  ['failure 6', failing.failure(6, 'SSL_WITH_USER_AUTH_REQUIRED_BY_SERVER'), ['NegotiationFailure fault']],
  [
    'RDP security',
    { negotiate: { step: 'negotiate', ...passed, requested: [], selected: 'RDP', hasBlock: false, flags: 0 } },
    ['RdpSecurityOnly debt'],
  ],
  [
    'a stalled handshake',
    { tls: { step: 'tls', ...failed, fault: 'timeout' } },
    ['PathMtuBlackHole suspect', 'HandshakeIntercepted suspect'],
  ],
  ['a dropped handshake', failing.tls('closed'), ['KeyUnreadable suspect', 'TlsDisabled suspect']],
  ['no TLS after all', failing.tls('not TLS'), ['NotTls suspect']],
  ['an OpenSSL error', failing.tls('protocol error'), ['TlsFailure suspect']],
  ['alert protocol version', failing.alert('protocol version'), ['TlsVersionRefused fault']],
  ['alert handshake failure', failing.alert('handshake failure'), ['NoCommonCipher fault']],
  ['alert internal error', failing.alert('internal error'), ['KeyUnreadable suspect', 'TlsFailure suspect']],
  ['another alert', failing.alert('access denied'), ['TlsFailure suspect']],
  [
    'TLS 1.0',
    { tls: { step: 'tls', ...passed, version: 'TLSv1', cipher: 'TLS_RSA_WITH_AES_256_CBC_SHA' } },
    ['WeakTls fault'],
  ],
  [
    '3DES',
    { tls: { step: 'tls', ...passed, version: 'TLSv1.2', cipher: 'TLS_RSA_WITH_3DES_EDE_CBC_SHA' } },
    ['WeakCipher debt'],
  ],
  ['no certificate', failing.certificate('absent'), ['CertificateMissing fault']],
  ['a broken certificate', failing.certificate('unreadable'), ['CertificateCorrupt fault']],
  ['a short key', showing({ keyBits: 1024 }), ['WeakKey debt']],
  ['SHA-1', showing({ signatureAlgorithm: 'sha1WithRSAEncryption' }), ['WeakSignature debt']],
  ['a client certificate', showing({ extendedKeyUsage: ['1.3.6.1.5.5.7.3.2'] }), ['CertificateWrongUsage suspect']],
  ['NLA that breaks off', failing.credssp('closed'), ['NlaFails suspect']],
  ['an unpatched server', introducing({}, 3), ['CredSspUnpatched suspect']],
  ['a wrong clock', introducing({ serverTime: '2025-03-01 11:54:00Z' }), ['ClockSkew suspect']],
  ['Windows 7', introducing({ osVersion: '6.1.7601' }), ['OldGeneration debt']],
  ['RDP security as well', { offers: [offer('RDP', true)] }, ['RdpSecurityAccepted debt']],
  ['NLA not required', { offers: [offer('SSL', true)] }, ['NlaOff debt']],
])('%s', (_name, change, expected) => {
  expect(ids(change)).toEqual(expected);
});

test('certificates are judged for the moment asked about, not for that of the probe', () => {
  expect(ids({}, '2025-07-01 00:00:01Z')).toEqual(['CertificateExpired fault']);
  expect(ids({}, '2024-12-31 23:59:59Z')).toEqual(['CertificateNotYetValid suspect']);
});

describe('names', () => {
  const other = showing({ names: ['old.contoso.com'] });
  const issued = showing({ names: ['rdp.contoso.com'], selfSigned: false });
  const silent = failing.credssp('closed');

  test.each<[string, Partial<Parts>, string[]]>([
    ['a computer renamed since', other, ['CertificateStale fault']],
    ['the same, asked for by address', { ...other, host: '192.0.2.7' }, ['CertificateStale fault']],
    ['the same, asked for by its old name', { ...other, host: 'old.contoso.com' }, ['CertificateStale fault']],
    [
      'another name, own name unknown',
      { ...other, ...silent },
      ['NlaFails suspect', 'CertificateNameMismatch suspect'],
    ],
    ['an alias', { host: 'files.contoso.com' }, ['CertificateNameMismatch debt']],
    ['issued for what was asked', { ...issued, host: 'rdp.contoso.com' }, ['Healthy healthy']],
    ['issued for something else', issued, ['CertificateStale suspect']],
  ])('%s', (_name, change, expected) => {
    expect(new Set(ids(change))).toEqual(new Set(expected));
  });
});

test('faults come first, then suspects, then what could not be read, then debts', () => {
  const order = ['fault', 'suspect', 'unknown', 'debt', 'healthy'];
  const parts = fc.record(
    {
      connect: fc.constantFrom(healthy.connect, failing.connect('refused').connect, failing.connect('other').connect),
      negotiate: fc.constantFrom(healthy.negotiate, failing.negotiate('closed').negotiate),
      tls: fc.constantFrom<TlsStep>(healthy.tls, failing.tls('closed').tls, {
        step: 'tls',
        ...passed,
        version: 'TLSv1',
        cipher: 'TLS_RSA_WITH_RC4_128_MD5',
      }),
      certificate: fc.constantFrom(healthy.certificate, failing.certificate('absent').certificate),
      credssp: fc.constantFrom(healthy.credssp, failing.credssp('timeout').credssp),
      offers: fc.constantFrom(healthy.offers, [offer('RDP', true), offer('SSL', true)]),
    },
    { requiredKeys: [] },
  );
  fc.assert(
    fc.property(parts, fc.constantFrom(startedAt, '2030-01-01 00:00:00Z'), (change, now) => {
      const findings = getOutsideDiagnosis(reportOf(change), now);
      const ranks = findings.map((each) => order.indexOf(each.status));
      expect(ranks).toEqual(ranks.toSorted((one, other) => one - other));
      expect(findings.length).toBeGreaterThan(0);
      expect(findings.some((each) => each.status === 'healthy')).toBe(findings.length === 1 && ranks[0] === 4);
      for (const { evidence } of findings) {
        expect(evidence.length).toBeGreaterThan(0);
        for (const { source, reading } of evidence) {
          expect(source).toMatch(/^step (resolve|connect|negotiate|tls|certificate|credssp)$/);
          expect(reading).not.toBe('');
        }
      }
    }),
  );
});

test.each(outsideIds)('%s: grade X and another client code go together', (id) => {
  const entry = getOutsideEntry(id);
  if (entry.cause === 0) return expect(entry.clientCode).toBe('');
  return expect(entry.grade === 'X').toBe(entry.clientCode !== '0x904');
});
