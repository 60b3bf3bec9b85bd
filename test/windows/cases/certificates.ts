import {
  certificate,
  createHost,
  healthyThumbprint,
  places,
  withExpiredCertificate,
  withoutElevation,
  withRegistry,
  withRights,
  withServiceDenied,
} from '../../../src/simulator/host.js';
import type { HostDocument } from '../../../src/simulator/machine.js';
import { type ChangeCase, refusedWith } from './change-case.js';

const enrolled = '00112233445566778899AABBCCDDEEFF00112233';
const other = 'FFEEDDCCBBAA99887766554433221100FFEEDDCC';

const withEnrolled = (host: HostDocument): HostDocument => ({
  ...host,
  certificates: [
    ...host.certificates,
    certificate({ store: 'My', thumbprint: enrolled }),
    certificate({ store: 'My', thumbprint: other }),
  ],
});
const own = withEnrolled(createHost());
const pinned = withRegistry(own, places.listener, 'SSLCertificateSHA1Hash', 'Binary', enrolled);

const bind = (thumbprint: string) => ({ kind: 'CertificateBinding', thumbprint }) as const;
const removal = {
  kind: 'CertificateRemoval',
  store: 'Remote Desktop',
  thumbprint: healthyThumbprint,
  subject: 'CN=DESK-01',
  keyFile: places.keyFile,
} as const;
const renewal = { kind: 'CertificateRenewal', replaces: healthyThumbprint, allowSessionDrop: false } as const;

export const certificateCases: readonly ChangeCase[] = [
  { name: 'a certificate is bound where Windows showed its own', host: own, change: bind(enrolled), expect: 'reverts' },
  { name: 'a certificate takes the place of another', host: pinned, change: bind(other), expect: 'reverts' },
  { name: 'a bound certificate is unbound', host: pinned, change: bind(''), expect: 'reverts' },
  { name: 'unbinding where none is bound', host: own, change: bind(''), expect: 'reverts', already: true },
  {
    name: 'a certificate that the computer does not have',
    host: createHost(),
    change: bind(enrolled),
    expect: refusedWith('HRESULT 0x80041008'),
  },
  {
    name: 'a certificate without its key',
    host: { ...own, certificates: own.certificates.map((each) => ({ ...each, hasPrivateKey: false })) },
    change: bind(enrolled),
    expect: refusedWith('HRESULT 0x80041008'),
  },
  {
    name: 'a certificate that Group Policy chose',
    host: withRegistry(pinned, places.policy, 'CertTemplateName', 'String', 'RDP'),
    change: bind(''),
    expect: refusedWith('PolicyWins'),
  },
  {
    name: 'a computer without the listener',
    host: createHost({ registry: [] }),
    change: bind(''),
    expect: refusedWith('ListenerMissing'),
  },
  {
    name: 'binding without elevation',
    host: withoutElevation(own),
    change: bind(enrolled),
    expect: refusedWith('HRESULT 0x80041003'),
  },
  { name: 'a certificate leaves its store', host: createHost(), change: removal, expect: 'remains' },
  {
    name: 'a certificate that is not there does not leave',
    host: createHost({ certificates: [] }),
    change: removal,
    expect: refusedWith('PathNotFound'),
  },
  {
    name: 'a certificate does not leave without elevation',
    host: withRights(createHost(), places.certificateStore, 'read'),
    change: removal,
    expect: refusedWith('System.ComponentModel.Win32Exception'),
  },
  {
    name: 'a certificate is not renewed without elevation',
    host: withoutElevation(withExpiredCertificate(createHost())),
    change: renewal,
    expect: refusedWith('CouldNotStopService'),
  },
  { name: 'a certificate is renewed', host: withExpiredCertificate(createHost()), change: renewal, expect: 'remains' },
  {
    name: 'a certificate that cannot be renewed',
    host: withServiceDenied(withExpiredCertificate(createHost()), places.certificateStore),
    change: renewal,
    expect: { error: 'CertificateNotRenewed' },
    after: (host) => host.events.some((each) => each.id === 1057),
  },
];
