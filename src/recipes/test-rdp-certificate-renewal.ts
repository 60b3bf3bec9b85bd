import { defineInspection, Parameters } from '../recipe/define.js';
import type { Finding } from '../recipe/finding.js';
import { getRenewalFinding } from '../recipe/rdp-renewal-finding.js';
import {
  createHost,
  places,
  withFileAccess,
  withoutElevation,
  withPinned,
  withRegistry,
  withRights,
  withServiceDenied,
  withServiceDisabled,
} from '../simulator/host.js';
import { getRdpCertificateState } from '../windows/rdp-certificate.js';

export default defineInspection({
  cmdlet: 'Test-RdpCertificateRenewal',
  synopsis: 'Predicts whether Windows will be able to renew the certificate of Remote Desktop.',
  description:
    'Windows makes its certificate for Remote Desktop for six months, and replaces it, key and all, when that time is over. ' +
    'A host that was hardened since works until that day. This looks at what the renewal needs, as it is today: the access ' +
    'of SYSTEM to the store, to the folder of machine keys and to the key file, and the services. A certificate that ' +
    'somebody chose, or that policy requests, is not renewed by Windows: 30 days before its end it is reported.',
  evidence: {
    grade: 'B',
    causes: [3, 4, 5, 7, 8],
    sources: [
      'https://learn.microsoft.com/previous-versions/windows/it-pro/windows-server-2008-R2-and-2008/ee890993(v=ws.10)',
      'https://learn.microsoft.com/troubleshoot/windows-server/remote/remote-desktop-listener-certificate-configurations',
      'https://learn.microsoft.com/troubleshoot/windows-server/windows-security/default-permissions-machinekeys-folders',
    ],
  },
  parameters: Parameters({}),
  observe: () => getRdpCertificateState(''),
  diagnose: (observed): readonly Finding[] => getRenewalFinding(observed),
  examples: [
    { code: 'Test-RdpCertificateRenewal', remarks: 'Whether the next renewal will work, and when it is.' },
    {
      code: "Test-RdpCertificateRenewal | Where-Object -Property Status -EQ -Value 'suspect'",
      remarks: 'For a management agent: only what somebody should look at ahead of time.',
    },
  ],
  cases: [
    { name: 'sees no trouble ahead on a healthy host', host: createHost(), expect: { findings: [] } },
    {
      name: 'sees no trouble ahead as SYSTEM, who may read the key',
      host: createHost({ account: 'System', files: createHost().files.map((each) => ({ ...each, rights: 'full' })) }),
      expect: { findings: [] },
    },
    {
      name: 'sees ahead that SYSTEM is denied at the store',
      host: withServiceDenied(createHost(), places.certificateStore),
      expect: { findings: ['RenewalStoreDenied'] },
    },
    {
      name: 'sees ahead that a service is disabled',
      host: withServiceDisabled(createHost(), 'CryptSvc'),
      expect: { findings: ['RenewalServiceDisabled'] },
    },
    {
      name: 'sees ahead that the folder of keys is closed',
      host: withFileAccess(createHost(), places.machineKeys, 'O:SYG:SYD:PAI(A;;FR;;;BA)'),
      expect: { findings: ['RenewalFolderClosed'] },
    },
    {
      name: 'sees ahead that the key may not be replaced',
      host: withFileAccess(createHost(), places.keyFile, 'O:SYG:SYD:PAI(A;;FR;;;SY)(A;;FR;;;NS)'),
      expect: { findings: ['RenewalKeyClosed'] },
    },
    {
      name: 'sees ahead that hardening took the third entry',
      host: withFileAccess(createHost(), places.keyFile, 'O:SYG:SYD:PAI(A;;FA;;;SY)(A;;FR;;;NS)'),
      expect: { findings: ['RenewalKeyNarrowed'] },
    },
    {
      name: 'expects Administrators on Windows Server 2016',
      host: withFileAccess(
        createHost({ build: 14393 }),
        places.keyFile,
        'O:SYG:SYD:PAI(A;;FA;;;SY)(A;;FR;;;NS)(A;;FR;;;BA)',
      ),
      expect: { findings: [] },
    },
    {
      name: 'warns 30 days ahead of the end of a chosen certificate',
      host: withPinned(createHost(), { notAfter: '2026-06-20 00:00:00Z' }),
      expect: { findings: ['ChosenCertificateEnding'] },
    },
    {
      name: 'leaves a chosen certificate to others before that',
      host: withPinned(createHost(), { notAfter: '2027-06-20 00:00:00Z' }),
      expect: { findings: [] },
    },
    {
      name: 'leaves requested certificates to the authority',
      host: withRegistry(createHost(), places.policy, 'CertTemplateName', 'String', 'RDP'),
      expect: { findings: [] },
    },
    {
      name: 'says as much as may be read without elevation',
      host: withoutElevation(createHost()),
      expect: { findings: [] },
    },
    {
      name: 'does not know without the right to read which certificate counts',
      host: withRights(createHost(), places.winStations, 'none'),
      expect: { findings: ['RenewalUnknown'] },
    },
    {
      name: 'takes a value of the wrong type for no certificate, which Windows makes at its next start',
      host: withRegistry(createHost(), places.winStations, 'SelfSignedCertificate', 'String', 'none'),
      expect: { findings: [] },
    },
  ],
});
