import { CommandError } from '../border/dotnet.js';
import { defineRecipe, Parameters, Switch } from '../recipe/define.js';
import type { Finding } from '../recipe/finding.js';
import {
  certificate,
  createHost,
  healthyThumbprint,
  places,
  withCertificate,
  withExpiredCertificate,
  withoutElevation,
  withoutRegistry,
  withRegistry,
  withRights,
  withServiceDenied,
} from '../simulator/host.js';
import type { Change } from '../windows/change.js';
import {
  type CertificateProblem,
  getCertificateProblem,
  getRdpCertificateEvidence,
  getRdpCertificateState,
} from '../windows/rdp-certificate.js';

/** What one problem means, with the evidence of the whole observation. */
function convertToCertificateFinding(problem: CertificateProblem, sound: Finding): Finding {
  switch (problem) {
    case 'Expired':
      return {
        ...sound,
        id: 'CertificateExpired',
        status: 'fault',
        title: 'The certificate of Remote Desktop has expired.',
      };
    case 'Missing':
      return {
        ...sound,
        id: 'CertificateMissing',
        status: 'fault',
        title: 'The certificate that Remote Desktop is to show is in no store.',
      };
    case 'Unnamed':
      return {
        ...sound,
        id: 'CertificateUnnamed',
        status: 'fault',
        title: 'No certificate is named for Remote Desktop, or not by a SHA-1 hash of 20 bytes.',
      };
    case 'Stale':
      return {
        ...sound,
        cause: 2,
        id: 'CertificateStale',
        status: 'fault',
        title: 'The certificate of Remote Desktop carries another computer name.',
      };
    case 'KeyUnreadable':
      return {
        ...sound,
        cause: 3,
        id: 'CertificateKeyUnreadable',
        status: 'fault',
        grade: 'B',
        title: 'Remote Desktop Services may not read the private key of the certificate.',
      };
    case 'WithoutKey':
      return {
        ...sound,
        cause: 6,
        id: 'CertificateWithoutKey',
        status: 'fault',
        grade: 'B',
        title: 'The certificate of Remote Desktop has no private key.',
      };
    case 'KeyFileMissing':
      // Windows knows containers beyond the three whose file names are known.
      return {
        ...sound,
        cause: 6,
        id: 'CertificateKeyFileMissing',
        status: 'suspect',
        grade: 'B',
        title: 'None of the known key files of the certificate is there.',
      };
    case 'WrongUsage':
      return {
        ...sound,
        id: 'CertificateWrongUsage',
        status: 'fault',
        title: 'The certificate of Remote Desktop is not meant for servers.',
      };
    case 'NotYetValid':
      return {
        ...sound,
        cause: 22,
        id: 'CertificateNotYetValid',
        status: 'suspect',
        grade: 'C',
        title: 'The certificate of Remote Desktop is valid from a later time on: is the clock right?',
        repair: '',
      };
  }
}

/**
 * The same problem of a certificate that somebody chose. Windows shows its own one where it cannot use the chosen one
 * (events 1051 and 1055 of the Remote Connection Manager), so only an expired one surely breaks connections.
 */
function convertToPinnedFinding(finding: Finding): Finding {
  return {
    ...finding,
    cause: 7,
    id: `Pinned${finding.id}`,
    status: finding.id === 'CertificateExpired' ? 'fault' : 'suspect',
    grade: 'B',
    title: `${finding.title} It was chosen for the listener and is left alone.`,
    repair: '',
  };
}

export default defineRecipe({
  cmdlet: 'Repair-RdpCertificate',
  synopsis: 'Gives Remote Desktop a new self-signed certificate where its own is broken.',
  description:
    'Finds the certificate that the Remote Desktop listener shows. Where Windows made it itself and it has expired, ' +
    'carries an old computer name, lacks its key or is in no store, it is removed together with its key file, and the ' +
    'service Remote Desktop Configuration is restarted, which makes a new one; sessions stay. It counts as repaired ' +
    'only when Windows names a new, sound certificate. A removed certificate cannot be brought back. Certificates that ' +
    'somebody chose for the listener, and those that policy requests from a certification authority, are diagnosed and ' +
    'left alone.',
  confirmImpact: 'Medium',
  impact: 'none',
  evidence: {
    grade: 'A',
    causes: [1, 2, 3, 6, 7, 22],
    sources: [
      'https://learn.microsoft.com/troubleshoot/windows-server/remote/remote-desktop-listener-certificate-configurations',
      'https://learn.microsoft.com/previous-versions/windows/it-pro/windows-server-2008-R2-and-2008/ee890993(v=ws.10)',
      'https://learn.microsoft.com/troubleshoot/windows-server/remote/rdp-error-general-troubleshooting',
    ],
  },
  parameters: Parameters({
    AllowSessionDrop: Switch({
      description:
        'Where restarting Remote Desktop Configuration does not help, restarts Remote Desktop Services too, which ends ' +
        'every session on this computer.',
    }),
  }),
  observe: () => getRdpCertificateState(),
  diagnose: (observed): readonly Finding[] => {
    const sound: Finding = {
      cause: 1,
      id: 'CertificateSound',
      status: 'healthy',
      title: 'The certificate that Remote Desktop shows is sound.',
      evidence: getRdpCertificateEvidence(observed),
      grade: 'A',
      impact: 'none',
      clientCode: '0x904',
      repair: '',
    };
    if (observed.binding === 'unknown' || observed.searchFailure !== '') {
      return [
        {
          ...sound,
          id: 'CertificateUnknown',
          status: 'unknown',
          title: 'Which certificate Remote Desktop shows could not be read.',
        },
      ];
    }
    const problems = getCertificateProblem(observed);
    if (problems.length === 0) return [sound];
    if (observed.binding === 'pinned') {
      return problems.map((each) => convertToPinnedFinding(convertToCertificateFinding(each, sound)));
    }
    const enrolled = observed.template.kind === 'String' && observed.template.text !== '';
    const base: Finding = { ...sound, repair: enrolled ? '' : 'Repair-RdpCertificate' };
    return problems.map((each) => convertToCertificateFinding(each, base));
  },
  plan: (observed, { AllowSessionDrop }): readonly Change[] => {
    if (observed.binding === 'unknown' || observed.searchFailure !== '') {
      throw new CommandError(
        'AccessDenied',
        'PermissionDenied',
        'Which certificate Remote Desktop shows could not be read. Run again from an elevated PowerShell.',
      );
    }
    // A new certificate would not set the clock.
    const problems = getCertificateProblem(observed).filter((each) => each !== 'NotYetValid');
    if (problems.length === 0) return [];
    if (observed.binding === 'pinned') {
      throw new CommandError(
        'CertificatePinned',
        'InvalidOperation',
        `The listener is bound to the certificate ${observed.thumbprint} by ${observed.pin.path} ${observed.pin.name}. ` +
          'Only the certificate that Windows makes itself is renewed: bind a valid one, or remove that value.',
      );
    }
    if (observed.template.kind === 'String' && observed.template.text !== '') {
      throw new CommandError(
        'PolicyWins',
        'InvalidOperation',
        `${observed.template.path} ${observed.template.name} asks for certificates of the template ` +
          `${observed.template.text}. Repair their enrolment instead.`,
      );
    }
    const changes: Change[] = [];
    const { certificate: broken } = observed;
    if (broken !== undefined) {
      changes.push({
        kind: 'CertificateRemoval',
        store: broken.store,
        thumbprint: broken.thumbprint,
        subject: broken.subject,
        keyFile: observed.keyFile.path,
      });
    }
    changes.push({
      kind: 'CertificateRenewal',
      replaces: observed.thumbprint,
      allowSessionDrop: AllowSessionDrop === true,
    });
    return changes;
  },
  examples: [
    {
      code: 'Repair-RdpCertificate -WhatIf',
      remarks: 'Shows what would be removed and restarted, and changes nothing.',
    },
    {
      code: 'Repair-RdpCertificate',
      remarks: 'Renews a broken self-signed certificate; a sound one is left alone.',
    },
    {
      code: 'Repair-RdpCertificate -AllowSessionDrop -Confirm:$false',
      remarks: 'From a remote management shell: as a last resort Remote Desktop Services is restarted, without asking.',
    },
  ],
  cases: [
    {
      name: 'leaves a sound certificate alone',
      host: createHost(),
      expect: {
        findings: [],
        shows: [{ id: 'CertificateSound', status: 'healthy', cause: 1 }],
        changes: [],
        after: [],
      },
    },
    {
      name: 'leaves a sound certificate of a domain member alone',
      host: withCertificate(createHost({ domain: 'corp.example' }), { subject: 'CN=desk-01.corp.example' }),
      expect: { findings: [], changes: [], after: [] },
    },
    {
      name: 'renews an expired certificate',
      host: withExpiredCertificate(createHost()),
      expect: {
        findings: ['CertificateExpired'],
        shows: [{ cause: 1, status: 'fault', repair: 'Repair-RdpCertificate' }],
        changes: ['CertificateRemoval', { kind: 'CertificateRenewal', allowSessionDrop: false }],
        after: [],
      },
    },
    {
      name: 'renews an expired certificate on Windows Server 2016, where Administrators may read the key',
      host: withExpiredCertificate(
        createHost({
          build: 14393,
          files: createHost().files.map((each) =>
            each.path === places.keyFile ? { ...each, sddl: `${each.sddl}(A;;FR;;;BA)`, rights: 'read' } : each,
          ),
        }),
      ),
      expect: { findings: ['CertificateExpired'], changes: ['CertificateRemoval', 'CertificateRenewal'], after: [] },
    },
    {
      name: 'renews the certificate of a renamed computer',
      host: createHost({ computerName: 'RECEPTION' }),
      expect: {
        findings: ['CertificateStale'],
        shows: [{ cause: 2, status: 'fault' }],
        changes: ['CertificateRemoval', 'CertificateRenewal'],
        after: [],
      },
    },
    {
      name: 'does not take a longer name that begins alike for its own',
      host: withCertificate(createHost(), { subject: 'CN=DESK-010' }),
      expect: { findings: ['CertificateStale'], changes: ['CertificateRemoval', 'CertificateRenewal'], after: [] },
    },
    {
      name: 'takes a certificate for expired from its last second on',
      host: createHost({ clock: certificate({}).notAfter }),
      expect: { findings: ['CertificateExpired'], changes: ['CertificateRemoval', 'CertificateRenewal'], after: [] },
    },
    {
      name: 'makes a certificate where the store entry is missing',
      host: createHost({ certificates: [] }),
      expect: { findings: ['CertificateMissing'], changes: ['CertificateRenewal'], after: [] },
    },
    {
      name: 'makes a certificate where none is named',
      host: withoutRegistry(createHost(), places.winStations, 'SelfSignedCertificate'),
      expect: { findings: ['CertificateUnnamed'], changes: ['CertificateRenewal'], after: [] },
    },
    {
      name: 'makes a certificate where the value that names it has the wrong type',
      host: withRegistry(createHost(), places.winStations, 'SelfSignedCertificate', 'String', healthyThumbprint),
      expect: { findings: ['CertificateUnnamed'], changes: ['CertificateRenewal'], after: [] },
    },
    {
      name: 'makes a certificate where the value that names it is no SHA-1 hash',
      host: withRegistry(createHost(), places.winStations, 'SelfSignedCertificate', 'Binary', '00FF'),
      expect: { findings: ['CertificateUnnamed'], changes: ['CertificateRenewal'], after: [] },
    },
    {
      name: 'replaces a key that Remote Desktop Services may not read',
      host: createHost({
        account: 'System',
        files: createHost().files.map((each) =>
          each.path === places.keyFile
            ? { ...each, sddl: 'O:SYG:SYD:PAI(A;;FA;;;SY)(D;;FR;;;NS)', rights: 'full' }
            : each,
        ),
      }),
      expect: {
        findings: ['CertificateKeyUnreadable'],
        changes: ['CertificateRemoval', 'CertificateRenewal'],
        after: [],
      },
    },
    {
      name: 'replaces a certificate whose key is gone',
      host: createHost({ files: createHost().files.filter((each) => each.path !== places.keyFile) }),
      expect: {
        findings: ['CertificateKeyFileMissing'],
        shows: [{ cause: 6, status: 'suspect' }],
        changes: ['CertificateRemoval', 'CertificateRenewal'],
        after: [],
      },
    },
    {
      name: 'replaces a certificate that never had a key',
      host: withCertificate(createHost(), { hasPrivateKey: false, keyFile: '' }),
      expect: {
        findings: ['CertificateWithoutKey'],
        shows: [{ cause: 6, status: 'fault' }],
        changes: ['CertificateRemoval', 'CertificateRenewal'],
        after: [],
      },
    },
    {
      name: 'reports a certificate of the future and leaves it alone',
      host: createHost({ clock: '2026-01-01 08:00:00Z' }),
      expect: { findings: ['CertificateNotYetValid'], changes: [], after: ['CertificateNotYetValid'] },
    },
    {
      name: 'reports an expired certificate that somebody chose, and does not touch it',
      host: withRegistry(
        createHost({
          certificates: [
            certificate({}),
            certificate({
              store: 'My',
              thumbprint: 'F'.repeat(40),
              subject: 'CN=rdp.example',
              notAfter: '2026-05-01 00:00:00Z',
            }),
          ],
        }),
        places.listener,
        'SSLCertificateSHA1Hash',
        'Binary',
        'F'.repeat(40),
      ),
      expect: {
        findings: ['PinnedCertificateExpired'],
        shows: [{ cause: 7, status: 'fault' }],
        error: 'CertificatePinned',
      },
    },
    {
      name: 'reports a chosen certificate that is not meant for servers',
      host: withRegistry(
        withCertificate(createHost(), { store: 'My', enhancedKeyUsages: ['1.3.6.1.5.5.7.3.2'] }),
        places.listener,
        'SSLCertificateSHA1Hash',
        'Binary',
        healthyThumbprint,
      ),
      expect: {
        findings: ['PinnedCertificateWrongUsage'],
        shows: [{ cause: 7, status: 'suspect' }],
        error: 'CertificatePinned',
      },
    },
    {
      name: 'does not take the place of a certificate template that policy asks for',
      host: withRegistry(
        withExpiredCertificate(createHost()),
        places.policy,
        'CertTemplateName',
        'String',
        'RemoteDesktopComputer',
      ),
      expect: { findings: ['CertificateExpired'], error: 'PolicyWins' },
    },
    {
      name: 'renews the certificate where policy names no template',
      host: withRegistry(withExpiredCertificate(createHost()), places.policy, 'CertTemplateName', 'String', ''),
      expect: {
        findings: ['CertificateExpired'],
        shows: [{ repair: 'Repair-RdpCertificate' }],
        changes: ['CertificateRemoval', 'CertificateRenewal'],
        after: [],
      },
    },
    {
      name: 'renews the certificate where the template of policy is no name',
      host: withRegistry(withExpiredCertificate(createHost()), places.policy, 'CertTemplateName', 'DWord', '1'),
      expect: {
        findings: ['CertificateExpired'],
        shows: [{ repair: 'Repair-RdpCertificate' }],
        changes: ['CertificateRemoval', 'CertificateRenewal'],
        after: [],
      },
    },
    {
      name: 'does not know the certificate without the right to read which it is',
      host: withRights(createHost(), places.winStations, 'none'),
      expect: { findings: ['CertificateUnknown'], error: 'AccessDenied' },
    },
    {
      name: 'does not know the certificate without the right to read its store',
      host: withRights(createHost(), places.certificateStore, 'none'),
      expect: { findings: ['CertificateUnknown'], error: 'AccessDenied' },
    },
    {
      name: 'ends with an error when it is not elevated',
      host: withoutElevation(withExpiredCertificate(createHost())),
      expect: { findings: ['CertificateExpired'], error: 'System.ComponentModel.Win32Exception' },
    },
    {
      name: 'counts it as failed when Windows makes no new certificate',
      host: withServiceDenied(withExpiredCertificate(createHost()), places.certificateStore),
      expect: { findings: ['CertificateExpired'], error: 'CertificateNotRenewed' },
    },
    {
      name: 'counts it as failed when restarting Remote Desktop Services does not help either',
      host: withServiceDenied(withExpiredCertificate(createHost()), places.winStations),
      parameters: { AllowSessionDrop: true },
      expect: { findings: ['CertificateExpired'], error: 'CertificateNotRenewed' },
    },
  ],
});
