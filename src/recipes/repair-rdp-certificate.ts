import { Type } from '@sinclair/typebox';
import { CommandError } from '../border/dotnet.js';
import { defineRecipe, Optional, Parameters, Switch } from '../recipe/define.js';
import type { Finding } from '../recipe/finding.js';
import {
  getCertificateFinding,
  getPlumbingFinding,
  testMachineKeysInTheWay,
} from '../recipe/rdp-certificate-finding.js';
import {
  assertBindingFree,
  getBindingChange,
  getPinnedChange,
  getRenewalChange,
} from '../recipe/rdp-certificate-plan.js';
import { getRenewalFinding } from '../recipe/rdp-renewal-finding.js';
import {
  certificate,
  createHost,
  healthyThumbprint,
  pinnedKeyFile,
  pinnedThumbprint,
  places,
  withCertificate,
  withEnrolled,
  withExpiredCertificate,
  withFileAccess,
  withoutElevation,
  withoutRegistry,
  withPinned,
  withRegistry,
  withRights,
  withServiceDenied,
  withServiceDisabled,
} from '../simulator/host.js';
import { getPlumbingChange } from '../windows/certificate-plumbing.js';
import type { Change } from '../windows/change.js';
import { rdpListenerKey } from '../windows/listener.js';
import { getRdpCertificateEvidence, getRdpCertificateState } from '../windows/rdp-certificate.js';

export default defineRecipe({
  cmdlet: 'Repair-RdpCertificate',
  synopsis: 'Gives Remote Desktop a certificate that it can show.',
  description:
    'Finds the certificate that the Remote Desktop listener shows. Where Windows made it itself and it has expired, ' +
    'carries an old computer name, lacks its key, may not read its key or is in no store, it is removed together with its ' +
    'one key file, and the service Remote Desktop Configuration is restarted, which makes a new one; sessions stay. It ' +
    'counts as repaired only when Windows names a new, sound certificate, and a fresh handshake with the listener shows what ' +
    'a client meets now. A removed certificate cannot be brought back. ' +
    'What Windows needs to make one is set right first: the services, and the access of SYSTEM to the store; the folder of ' +
    'machine keys only where its key is lost too. Of a certificate that somebody chose only the access list of its key ' +
    'file is mended, by the entries it lacks; -Thumbprint binds another one, and -Unpin lets Windows show its own. ' +
    'Certificates that policy requests from a certification authority, and those of a Connection Broker, are diagnosed and ' +
    'left alone. Nothing is ever taken over or granted recursively.',
  confirmImpact: 'Medium',
  impact: 'none',
  handshake: true,
  evidence: {
    grade: 'A',
    causes: [1, 2, 3, 4, 5, 6, 7, 8, 22],
    sources: [
      'https://learn.microsoft.com/troubleshoot/windows-server/remote/remote-desktop-listener-certificate-configurations',
      'https://learn.microsoft.com/previous-versions/windows/it-pro/windows-server-2008-R2-and-2008/ee890993(v=ws.10)',
      'https://learn.microsoft.com/troubleshoot/windows-server/remote/rdp-error-general-troubleshooting',
      'https://learn.microsoft.com/troubleshoot/windows-server/windows-security/default-permissions-machinekeys-folders',
      'https://learn.microsoft.com/windows/win32/termserv/win32-tsgeneralsetting',
      'MS-GPEF 2.2.1.1.1.1',
    ],
  },
  parameters: Parameters({
    Thumbprint: Optional(
      Type.String({
        pattern: '^[0-9A-Fa-f]{40}$',
        description:
          'Binds the listener to this certificate of the computer, by its SHA-1 hash of 40 hexadecimal digits.',
      }),
    ),
    Unpin: Switch({ description: 'Takes back the choice of a certificate, so that Windows shows its own.' }),
    ResetKey: Switch({
      description:
        'Renews a sound certificate of Windows too, where its key file has another owner or access list than Windows gives ' +
        'it.',
    }),
    Forecast: Switch({
      description:
        'Changes nothing, and says whether Windows will be able to renew the certificate, as Test-RdpCertificateRenewal does.',
    }),
    AllowSessionDrop: Switch({
      description:
        'Where restarting Remote Desktop Configuration does not help, restarts Remote Desktop Services too, which ends ' +
        'every session on this computer.',
    }),
  }),
  repairs: [
    {
      findings: [
        'CertificateExpired',
        'CertificateMissing',
        'CertificateUnnamed',
        'CertificateStale',
        'CertificateKeyUnreadable',
        'CertificateWithoutKey',
        'CertificateKeyFileMissing',
        'CertificateWrongUsage',
        'CertificateStoreDenied',
        'CertificateServiceDisabled',
        'CertificateStoreMisnamed',
        'MachineKeysChanged',
        'PinnedCertificateKeyUnreadable',
      ],
      parameters: {},
    },
    {
      findings: [
        'PinnedCertificateExpired',
        'PinnedCertificateMissing',
        'PinnedCertificateUnnamed',
        'PinnedCertificateStale',
        'PinnedCertificateWithoutKey',
        'PinnedCertificateKeyFileMissing',
        'PinnedCertificateWrongUsage',
      ],
      parameters: { Unpin: true },
    },
  ],
  observe: ({ Thumbprint, Forecast }) => ({
    observed: getRdpCertificateState(Thumbprint ?? ''),
    forecast: Forecast === true,
  }),
  diagnose: ({ observed, forecast }): readonly Finding[] => {
    if (forecast) return getRenewalFinding(observed);
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
    if (observed.listener.binding === 'unknown' || observed.searchFailure !== '') {
      return [
        {
          ...sound,
          id: 'CertificateUnknown',
          status: 'unknown',
          title: 'Which certificate Remote Desktop shows could not be read.',
        },
      ];
    }
    const shown = getCertificateFinding(observed, sound);
    const needed = getPlumbingFinding(observed, sound);
    if (shown.length + needed.length === 0) return [sound];
    // The folder that lost the key comes before the key: the ranking keeps the order of what it holds for equal.
    return testMachineKeysInTheWay(observed) ? [...needed, ...shown] : [...shown, ...needed];
  },
  plan: ({ observed, forecast }, { Thumbprint, Unpin, ResetKey, AllowSessionDrop }): readonly Change[] => {
    if (forecast && (Thumbprint !== undefined || Unpin === true || ResetKey === true)) {
      throw new CommandError('ParametersContradict', 'InvalidArgument', '-Forecast changes nothing: it stands alone.');
    }
    if (forecast) return [];
    if (observed.listener.binding === 'unknown' || observed.searchFailure !== '') {
      throw new CommandError(
        'AccessDenied',
        'PermissionDenied',
        'Which certificate Remote Desktop shows could not be read. Run again from an elevated PowerShell.',
      );
    }
    if (Thumbprint !== undefined && Unpin === true) {
      throw new CommandError('ParametersContradict', 'InvalidArgument', '-Thumbprint and -Unpin exclude each other.');
    }
    if (Thumbprint !== undefined) {
      assertBindingFree(observed);
      return getBindingChange(observed, Thumbprint.toUpperCase());
    }
    const pinned = observed.listener.binding === 'pinned';
    if (pinned && Unpin === true) {
      assertBindingFree(observed);
      // By its value in the registry: WMI could not bring back a choice of what is in no store.
      return [
        {
          kind: 'RegistryValue',
          path: rdpListenerKey,
          name: 'SSLCertificateSHA1Hash',
          valueKind: 'Absent',
          text: '',
          emptyKey: '',
        },
      ];
    }
    const needed = getPlumbingChange(observed.plumbing);
    const renewed = pinned
      ? getPinnedChange(observed)
      : getRenewalChange(observed, ResetKey === true, AllowSessionDrop === true);
    return [...needed, ...renewed];
  },
  examples: [
    {
      code: '(Repair-RdpCertificate -Forecast).Remaining',
      remarks: 'What will keep Windows from renewing the certificate, months ahead of it.',
    },
    {
      code: 'Repair-RdpCertificate -WhatIf',
      remarks: 'Shows what would be removed and restarted, and changes nothing.',
    },
    {
      code: 'Repair-RdpCertificate',
      remarks: 'Renews a broken self-signed certificate; a sound one is left alone.',
    },
    {
      code: 'Repair-RdpCertificate -Unpin',
      remarks: 'Lets Windows show its own certificate in place of one that somebody chose and that has expired.',
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
      name: 'forecasts a renewal that will work',
      host: createHost(),
      parameters: { Forecast: true },
      expect: { findings: [], shows: [{ id: 'RenewalPossible' }], changes: [], after: [] },
    },
    {
      name: 'forecasts a renewal that will fail, and changes nothing',
      host: withServiceDenied(createHost(), places.certificateStore),
      parameters: { Forecast: true },
      expect: { findings: ['RenewalStoreDenied'], changes: [], after: ['RenewalStoreDenied'] },
    },
    ...[{ Unpin: true }, { ResetKey: true }, { Thumbprint: pinnedThumbprint }].map((asked) => ({
      name: `does not both forecast and change: ${Object.keys(asked).join()}`,
      host: createHost(),
      parameters: { Forecast: true, ...asked },
      expect: { error: 'ParametersContradict' },
    })),
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
      host: withServiceDenied(withExpiredCertificate(createHost()), places.winStations),
      expect: { findings: ['CertificateExpired'], error: 'CertificateNotRenewed' },
    },
    {
      name: 'counts it as failed when restarting Remote Desktop Services does not help either',
      host: withServiceDenied(withExpiredCertificate(createHost()), places.winStations),
      parameters: { AllowSessionDrop: true },
      expect: { findings: ['CertificateExpired'], error: 'CertificateNotRenewed' },
    },
    {
      name: 'replaces a certificate that names no key',
      host: withCertificate(createHost(), { hasPrivateKey: false }),
      expect: {
        findings: ['CertificateWithoutKey'],
        changes: ['CertificateRemoval', 'CertificateRenewal'],
        after: [],
      },
    },
    {
      name: 'looks at the key that the certificate names, not at another container of Remote Desktop',
      host: withCertificate(createHost(), { keyContainer: 'TSSecKeySet2' }),
      expect: {
        findings: ['CertificateKeyFileMissing'],
        changes: ['CertificateRemoval', 'CertificateRenewal'],
        after: [],
      },
    },
    {
      name: 'replaces a key that SYSTEM itself may not have',
      host: withFileAccess(createHost(), places.keyFile, 'O:BAG:SYD:PAI(A;;FR;;;NS)'),
      expect: {
        findings: ['CertificateKeyUnreadable'],
        changes: ['CertificateRemoval', 'CertificateRenewal'],
        after: [],
      },
    },
    {
      name: 'reads rights that Windows writes as a number',
      host: withFileAccess(
        createHost(),
        places.keyFile,
        'O:SYG:SYD:PAI(A;;0xd01f01ff;;;SY)(A;;0x80120089;;;NS)(A;OICIIO;GA;;;WD)',
      ),
      expect: { findings: [], changes: [], after: [] },
    },
    {
      name: 'does not know a closed key where Schannel could not use one since',
      host: createHost({
        events: [
          {
            logName: 'System',
            providerName: 'Schannel',
            id: 36870,
            time: '2026-05-20 08:00:00Z',
            message: 'the private key could not be used',
            properties: [],
            times: 1,
          },
        ],
      }),
      expect: { findings: ['CertificateKeyUnknown'], changes: [], after: ['CertificateKeyUnknown'] },
    },
    {
      name: 'lets SYSTEM at the store again',
      host: withServiceDenied(createHost(), places.certificateStore),
      expect: { findings: ['CertificateStoreDenied'], changes: ['AccessEntry'], after: [] },
    },
    {
      name: 'lets SYSTEM at the store before it makes a certificate',
      host: withServiceDenied(withExpiredCertificate(createHost()), places.certificateStore),
      expect: {
        findings: ['CertificateExpired', 'CertificateStoreDenied'],
        shows: [{ id: 'CertificateExpired' }, { id: 'CertificateStoreDenied' }],
        changes: ['AccessEntry', 'CertificateRemoval', 'CertificateRenewal'],
        after: [],
      },
    },
    {
      name: 'leaves the folder of machine keys alone where the key can be read',
      host: withFileAccess(createHost(), places.machineKeys, 'O:BAG:SYD:AI(A;OICI;FA;;;BA)(A;OICI;FA;;;SY)'),
      expect: { findings: ['MachineKeysChanged'], changes: [], after: ['MachineKeysChanged'] },
    },
    {
      name: 'restores the folder of machine keys together with the key',
      host: withFileAccess(
        createHost({ files: createHost().files.filter((each) => each.path !== places.keyFile) }),
        places.machineKeys,
        'O:BAG:SYD:AI(A;OICI;FA;;;BA)(A;OICI;FA;;;SY)',
      ),
      expect: {
        findings: ['MachineKeysChanged', 'CertificateKeyFileMissing'],
        shows: [{ id: 'MachineKeysChanged' }, { id: 'CertificateKeyFileMissing' }],
        changes: ['AccessEntry', 'CertificateRemoval', 'CertificateRenewal'],
        after: [],
      },
    },
    {
      name: 'brings back disabled services',
      host: withServiceDisabled(withServiceDisabled(createHost(), 'KeyIso'), 'CertPropSvc'),
      expect: { findings: ['CertificateServiceDisabled'], changes: ['ServiceState', 'ServiceState'], after: [] },
    },
    {
      name: 'brings back the service that makes the certificate, and the certificate',
      host: withServiceDisabled(withExpiredCertificate(createHost()), 'SessionEnv'),
      expect: {
        findings: ['CertificateExpired', 'CertificateServiceDisabled'],
        changes: ['ServiceState', 'CertificateRemoval', 'CertificateRenewal'],
        after: [],
      },
    },
    {
      name: 'brings back the name of the store',
      host: withRegistry(createHost(), places.winStations, 'SelfSignedCertStore', 'String', 'My'),
      expect: { findings: ['CertificateStoreMisnamed'], changes: ['RegistryValue'], after: [] },
    },
    {
      name: 'leaves a sound certificate that somebody chose alone',
      host: withPinned(createHost()),
      expect: { findings: [], changes: [], after: [] },
    },
    {
      name: 'adds to the key file of a chosen certificate what it lacks, and nothing else',
      host: withFileAccess(withPinned(createHost()), pinnedKeyFile, 'O:BAG:SYD:PAI(A;;FA;;;SY)(A;;FA;;;BA)'),
      expect: { findings: ['PinnedCertificateKeyUnreadable'], changes: ['AccessEntry'], after: [] },
    },
    {
      name: 'takes a denial out of the key file of a chosen certificate',
      host: withFileAccess(
        withPinned(createHost()),
        pinnedKeyFile,
        'O:BAG:SYD:PAI(D;;FR;;;NS)(A;;FA;;;BA)(A;;FR;;;NS)',
      ),
      expect: { findings: ['PinnedCertificateKeyUnreadable'], changes: ['AccessEntry', 'AccessEntry'], after: [] },
    },
    {
      name: 'does not judge a chosen key that it may not open',
      host: withoutElevation(withPinned(createHost())),
      expect: { findings: [], changes: [], after: [] },
    },
    {
      name: 'takes back the choice of an expired certificate when asked',
      host: withPinned(createHost(), { notAfter: '2026-05-01 00:00:00Z' }),
      parameters: { Unpin: true },
      expect: { findings: ['PinnedCertificateExpired'], changes: ['RegistryValue'], after: [] },
    },
    {
      name: 'has no choice to take back',
      host: createHost(),
      parameters: { Unpin: true },
      expect: { findings: [], changes: [], after: [] },
    },
    {
      name: 'takes back the choice of a certificate that is in no store',
      host: withRegistry(createHost(), places.listener, 'SSLCertificateSHA1Hash', 'Binary', pinnedThumbprint),
      parameters: { Unpin: true },
      expect: { findings: ['PinnedCertificateMissing'], changes: ['RegistryValue'], after: [] },
    },
    {
      name: 'takes back a choice of the wrong type',
      host: withRegistry(createHost(), places.listener, 'SSLCertificateSHA1Hash', 'String', 'none'),
      parameters: { Unpin: true },
      expect: { findings: ['PinnedCertificateUnnamed'], changes: ['RegistryValue'], after: [] },
    },
    {
      name: 'binds a valid certificate when asked, with its key made readable',
      host: withFileAccess(withEnrolled(createHost()), pinnedKeyFile, 'O:BAG:SYD:PAI(A;;FA;;;SY)(A;;FA;;;BA)'),
      parameters: { Thumbprint: pinnedThumbprint.toLowerCase() },
      expect: { findings: [], changes: ['AccessEntry', 'CertificateBinding'], after: [] },
    },
    {
      name: 'binds no expired certificate',
      host: withEnrolled(createHost(), { notAfter: '2026-05-01 00:00:00Z' }),
      parameters: { Thumbprint: pinnedThumbprint },
      expect: { findings: [], error: 'CertificateUnfit' },
    },
    {
      name: 'binds no certificate that is not meant for servers',
      host: withEnrolled(createHost(), { enhancedKeyUsages: ['1.3.6.1.5.5.7.3.2'] }),
      parameters: { Thumbprint: pinnedThumbprint },
      expect: { findings: [], error: 'CertificateUnfit' },
    },
    {
      name: 'binds no certificate that the computer does not have',
      host: createHost(),
      parameters: { Thumbprint: pinnedThumbprint },
      expect: { findings: [], error: 'CertificateNotFound' },
    },
    {
      name: 'does not both bind and unbind',
      host: withPinned(createHost()),
      parameters: { Thumbprint: pinnedThumbprint, Unpin: true },
      expect: { findings: [], error: 'ParametersContradict' },
    },
    {
      name: 'leaves the certificates of a Connection Broker to its deployment',
      host: withPinned(
        createHost({
          services: [
            ...createHost().services,
            { name: 'Tssdis', status: 'Running', startType: 'Automatic', dependents: [] },
          ],
        }),
        { notAfter: '2026-05-01 00:00:00Z' },
      ),
      parameters: { Unpin: true },
      expect: { findings: ['PinnedCertificateExpired'], error: 'ConnectionBroker' },
    },
    {
      name: 'does not bind against a template of policy',
      host: withRegistry(withEnrolled(createHost()), places.policy, 'CertTemplateName', 'String', 'RDP'),
      parameters: { Thumbprint: pinnedThumbprint },
      expect: { findings: [], error: 'PolicyWins' },
    },
    {
      name: 'leaves a widened key alone',
      host: withFileAccess(createHost(), places.keyFile, 'O:BAG:SYD:PAI(A;;FA;;;SY)(A;;FA;;;BA)(A;;FR;;;NS)'),
      expect: { findings: [], changes: [], after: [] },
    },
    {
      name: 'renews a sound certificate with a widened key when asked',
      host: withFileAccess(createHost(), places.keyFile, 'O:BAG:SYD:PAI(A;;FA;;;SY)(A;;FA;;;BA)(A;;FR;;;NS)'),
      parameters: { ResetKey: true },
      expect: { findings: [], changes: ['CertificateRemoval', 'CertificateRenewal'], after: [] },
    },
    {
      name: 'has no key to reset where Windows made it as usual',
      host: createHost({ account: 'System', files: createHost().files.map((each) => ({ ...each, rights: 'full' })) }),
      parameters: { ResetKey: true },
      expect: { findings: [], changes: [], after: [] },
    },
  ],
});
