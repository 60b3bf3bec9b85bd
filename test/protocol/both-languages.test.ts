import type { Socket } from 'node:net';
import { describe, expect, onTestFinished, test } from 'vitest';
import { startEndpoint } from '../../src/lab/endpoint.js';
import type { EndpointState } from '../../src/lab/state.js';
import { convertToTsRequest } from '../../src/protocol/credssp-request.js';
import { convertToNegotiationResponse } from '../../src/protocol/negotiation.js';
import { describeWithPowerShell } from '../bridge/powershell-for-tests.js';
import { healthy } from '../lab/support/states.js';
import { useBothLanguages } from './support/both-languages.js';
import { installed } from './support/processes.js';
import { answering, freePort, goodCertificate, securing, selecting, serve } from './support/servers.js';
import { shadowPrograms, useShadow } from './support/shadow.js';
import { useXrdp } from './support/xrdp.js';

describeWithPowerShell('the probe sees the same in Node and PowerShell', () => {
  const lookTwice = useBothLanguages();
  const ids = async (port: number, timeoutMs?: number) =>
    (await lookTwice(port, timeoutMs)).findings.map((each) => each.id);

  describe('of the lab', () => {
    const { certificate } = healthy;
    test.each<[string, Partial<EndpointState>, string]>([
      ['a host as Windows ships it', {}, 'Healthy'],
      ['RDP security only', { securityLayer: 0, userAuthentication: false }, 'RdpSecurityOnly'],
      ['NLA not required', { userAuthentication: false }, 'NlaOff'],
      ['no certificate', { certificate: undefined }, 'CertificateMissing'],
      ['an expired one', { certificate: { ...certificate, notAfter: '2021-01-01 00:00:00Z' } }, 'CertificateExpired'],
      [
        'one for later',
        { certificate: { ...certificate, notBefore: '2089-01-01 00:00:00Z' } },
        'CertificateNotYetValid',
      ],
      [
        'one of old',
        { certificate: { ...certificate, subject: 'old.contoso.lab' }, computerName: 'new' },
        'CertificateStale',
      ],
      ['a weak one', { certificate: { ...certificate, keyBits: 1024, digest: 'SHA-1' } }, 'WeakKey'],
      ['a key that cannot be read', { certificate: { ...certificate, keyReadable: false } }, 'KeyUnreadable'],
      ['TLS 1.2 at most', { tls: { minVersion: 'TLSv1.2', maxVersion: 'TLSv1.2' } }, 'Healthy'],
      ['TLS 1.1 at most', { tls: { minVersion: 'TLSv1', maxVersion: 'TLSv1.1' } }, 'WeakTls'],
      ['TLS 1.0 alone', { tls: { minVersion: 'TLSv1', maxVersion: 'TLSv1' } }, 'WeakTls'],
      ['no TLS at all', { tls: { minVersion: 'TLSv1.3', maxVersion: 'TLSv1.2' } }, 'KeyUnreadable'],
      ['failure 4', { negotiationFailure: 4 }, 'NegotiationFailure'],
      ['failure 6', { negotiationFailure: 6 }, 'NegotiationFailure'],
      ['a closed port', { listening: false }, 'ConnectionRefused'],
    ])('%s', async (_name, change, expected) => {
      const endpoint = await startEndpoint(() => ({ ...healthy, ...change }));
      onTestFinished(() => endpoint.close());
      expect(await ids(endpoint.port)).toContain(expected);
    });

    test('a path that swallows large packets', async () => {
      const endpoint = await startEndpoint(() => ({ ...healthy, pathMtu: 1400 }));
      onTestFinished(() => endpoint.close());
      expect(await ids(endpoint.port, 1500)).toContain('PathMtuBlackHole');
    });
  });

  describe('of hostile servers', () => {
    const drip = (bytes: readonly number[]) => (socket: Socket) => {
      let sent = 0;
      const timer = setInterval(() => socket.write(Uint8Array.of(bytes[sent++] ?? 0)), 100);
      socket.once('close', () => clearInterval(timer));
    };
    const flood = (socket: Socket) => {
      const more = () => {
        while (!socket.destroyed && socket.write(Buffer.alloc(65_536, 0xaa)));
      };
      socket.on('drain', more);
      more();
    };
    const alert = (number: number) => (socket: Socket) =>
      socket.once('data', () => socket.write(Uint8Array.of(21, 3, 3, 0, 2, 2, number)));
    const selected = convertToNegotiationResponse({ kind: 'selected', protocol: 1, flags: 0 });

    test.each<[string, (socket: Socket) => void, string]>([
      ['HTTP', answering('HTTP/1.1 400 Bad Request\r\n\r\n'), 'NotRdp'],
      ['SSH, with an escape sequence', (socket) => socket.write('SSH-2.0-\x1b[31mevil\r\nmore'), 'NotRdp'],
      ['a TLS alert', answering([21, 3, 1, 0, 2, 2, 70], (socket) => socket.end()), 'NotRdp'],
      ['garbage', answering([0xff, 0x00, 0x80]), 'NotRdp'],
      ['a length of zero', answering([3, 0, 0, 0]), 'MalformedAnswer'],
      ['the largest length', answering([3, 0, 0xff, 0xff]), 'MalformedAnswer'],
      ['an answer that breaks off', answering([3, 0, 0, 19, 14], (socket) => socket.end()), 'MalformedAnswer'],
      ['a disconnect request', answering([3, 0, 0, 11, 6, 0x80, 0, 0, 0, 0, 1]), 'ClosedAtOnce'],
      ['a confirm without a block', answering(convertToNegotiationResponse({ kind: 'plain' })), 'RdpSecurityOnly'],
      [
        'an unknown failure',
        answering(convertToNegotiationResponse({ kind: 'failure', code: 0xffffffff })),
        'NegotiationFailure',
      ],
      ['a protocol nobody asked for', selecting('RDSTLS'), 'MalformedAnswer'],
      ['an end at once', (socket) => socket.end(), 'ClosedAtOnce'],
      ['a reset', (socket) => socket.once('data', () => socket.resetAndDestroy()), 'ClosedAtOnce'],
      ['a flood', flood, 'NotRdp'],
      ['TLS: handshake failure', selecting('SSL', alert(40)), 'NoCommonCipher'],
      ['TLS: protocol version', selecting('SSL', alert(70)), 'TlsVersionRefused'],
      ['TLS: internal error', selecting('SSL', alert(80)), 'TlsFailure'],
      ['TLS: access denied', selecting('SSL', alert(49)), 'TlsFailure'],
      [
        'TLS: a reset',
        selecting('SSL', (socket) => socket.once('data', () => socket.resetAndDestroy())),
        'KeyUnreadable',
      ],
      ['TLS: an end', selecting('SSL', (socket) => socket.once('data', () => socket.end())), 'KeyUnreadable'],
      [
        'TLS: HTTP instead',
        selecting('SSL', (socket) => socket.once('data', () => socket.write('HTTP/1.1 400 Bad Request\r\n\r\n'))),
        'NotTls',
      ],
      ['TLS: HTTP at once', answering([...selected, ...Buffer.from('HTTP/1.1 400 Bad Request\r\n\r\n')]), 'NotTls'],
    ])('%s', async (_name, handle, expected) => {
      const { port } = await serve(handle);
      expect(await ids(port, 4000)).toContain(expected);
    });

    test.each<[string, (socket: Socket) => void, string]>([
      ['silence', () => {}, 'NoAnswer'],
      ['a byte at a time', drip(selected), 'NoAnswer'],
      ['TLS: silence', selecting('HYBRID'), 'PathMtuBlackHole'],
      [
        'TLS: a byte at a time',
        selecting('HYBRID', (socket) => socket.once('data', () => drip([22, 3, 3, 64, 0, 2, 0, 63])(socket))),
        'PathMtuBlackHole',
      ],
    ])('%s, as long as there is patience', async (_name, handle, expected) => {
      const { port } = await serve(handle);
      expect(await ids(port, 700)).toContain(expected);
    });

    test('CredSSP: HTTP inside, silence, an end, a refusal', async () => {
      const identity = await goodCertificate();
      const refusal = Uint8Array.from(convertToTsRequest({ version: 6, token: [], errorCode: 0xc000006d }));
      const served = [
        securing('HYBRID', identity, (secured) => secured.write('HTTP/1.1 400 Bad Request\r\n')),
        securing('HYBRID', identity, (secured) => secured.end()),
        securing('HYBRID', identity, (secured) => secured.write(refusal)),
      ];
      for (const handle of served) expect(await ids((await serve(handle)).port, 4000)).toContain('NlaFails');
      expect(await ids((await serve(securing('HYBRID', identity, () => {}))).port, 1500)).toContain('NlaFails');
    });
  });

  test('of a port where nobody listens, and of a name that does not exist', async () => {
    expect(await ids(await freePort())).toContain('ConnectionRefused');
    const { findings } = await lookTwice(3389, 10_000, 'no-such-host.invalid');
    expect(['NameNotFound', 'ResolverUnavailable']).toContain(findings[0]?.id);
  });

  describe.skipIf(!installed('xrdp'))('of xrdp (skipped where it is not installed)', () => {
    const startXrdp = useXrdp();
    test.each<[string, Parameters<typeof startXrdp>, string]>([
      ['RDP security', ['rdp', 'good'], 'RdpSecurityOnly'],
      ['TLS', ['tls', 'good'], 'NlaOff'],
      ['TLS with an expired certificate', ['tls', 'expired'], 'CertificateExpired'],
      ['any security', ['negotiate', 'good'], 'RdpSecurityAccepted'],
      ['TLS without a certificate', ['tls', 'none'], 'CertificateMissing'],
      ['any security without a certificate', ['negotiate', 'none'], 'RdpSecurityOnly'],
      ['TLS 1.0', ['tls', 'good', ['ssl_protocols=TLSv1', 'tls_ciphers=ALL:@SECLEVEL=0']], 'WeakTls'],
      ['a key that its TLS refuses', ['tls', 'weak'], 'NlaOff'],
    ])('%s', async (_name, settings, expected) => {
      expect(await ids(await startXrdp(...settings))).toContain(expected);
    });
  });

  describe.skipIf(!installed(...shadowPrograms))('of FreeRDP (skipped where it is not installed)', () => {
    const startShadow = useShadow();
    test.each([
      ['NLA', ['/sec:nla', '+auth'], 'OldGeneration'],
      ['TLS', ['/sec:tls', '-auth'], 'NlaOff'],
      ['RDP security', ['/sec:rdp', '-auth'], 'RdpSecurityOnly'],
    ] as const)('%s', async (_name, options, expected) => {
      expect(await ids(await startShadow(...options))).toContain(expected);
    });
  });
});
