import type { Integer } from '../border/dotnet.js';
import { defineInspection, Optional, Parameters, Whole } from '../recipe/define.js';
import type { Finding } from '../recipe/finding.js';
import { createHost, places, withoutRegistry, withRegistry, withRights } from '../simulator/host.js';
import type { HostDocument } from '../simulator/machine.js';
import { getPatchLevelState } from '../windows/patch-level.js';
import { getRegistryEvidence, getRegistryNumber } from '../windows/registry.js';

/** A build of Windows, and its revision with the cumulative update of March 13, 2018, the first with CVE-2018-0886. */
interface FirstUpdated {
  readonly build: Integer;
  readonly revision: Integer;
}

/** Windows 10 update history: KB4088786, KB4088779, KB4088787, KB4088782, KB4088776. Later builds began with it. */
const firstUpdated: readonly FirstUpdated[] = [
  { build: 10240, revision: 17797 },
  { build: 10586, revision: 1478 },
  { build: 14393, revision: 2125 },
  { build: 15063, revision: 966 },
  { build: 16299, revision: 309 },
];

const withRevision = (host: HostDocument, revision: number): HostDocument =>
  withRegistry(host, places.windowsVersion, 'UBR', 'DWord', `${revision}`);

export default defineInspection({
  cmdlet: 'Test-RdpPatchLevel',
  synopsis: 'Looks whether the two ends of a connection are too far apart in age.',
  description:
    'A client of Windows XP knows no TLS that today is accepted; one of Windows 7 needs the updates of 2015 for TLS 1.2; ' +
    'a host without the CredSSP update of 2018 is refused by newer clients. A host does not learn the version of its ' +
    'clients: name the build of the one that fails with -ClientBuild, as winver shows it there. Nothing is repaired: ' +
    'update the older end, and align both on TLS 1.2.',
  evidence: {
    grade: 'B',
    causes: [28],
    sources: [
      'https://support.microsoft.com/help/4093492',
      'https://support.microsoft.com/help/3080079',
      'https://learn.microsoft.com/windows/win32/secauthn/protocols-in-tls-ssl--schannel-ssp-',
    ],
  },
  parameters: Parameters({
    ClientBuild: Optional(
      Whole({
        minimum: 2195,
        maximum: 99999,
        position: 0,
        description: 'Build of Windows on the client, such as 7601 for Windows 7.',
      }),
    ),
  }),
  observe: ({ ClientBuild }) => ({ host: getPatchLevelState(), client: ClientBuild ?? 0 }),
  diagnose: ({ host, client }): readonly Finding[] => {
    const shown = host.hotFixes.slice(0, 12).join(', ');
    const sound: Finding = {
      cause: 28,
      id: 'PatchLevelSound',
      status: 'healthy',
      title: 'Both ends, as far as known, are new enough for each other.',
      evidence: [
        { source: 'Win32_OperatingSystem', reading: `${host.caption}, build ${host.build}` },
        getRegistryEvidence(host.revision),
        { source: 'Win32_QuickFixEngineering', reading: shown === '' ? 'no updates listed' : shown },
        { source: 'build of the client', reading: client === 0 ? 'not told: -ClientBuild' : `${client}` },
      ],
      grade: 'B',
      impact: 'none',
      clientCode: '0x904',
      repair: '',
    };
    const findings: Finding[] = [];
    if (client > 0 && client < 6000) {
      findings.push({
        ...sound,
        id: 'ClientTooOld',
        status: 'fault',
        title: "The client is older than Windows Vista: it knows neither TLS 1.2 nor today's logon. Replace it.",
      });
    }
    if (client >= 6000 && client < 9200) {
      findings.push({
        ...sound,
        id: 'ClientOld',
        status: 'suspect',
        title:
          'The client speaks TLS 1.2 with Remote Desktop only on Windows 7 and Server 2008 R2 with KB3080079. Update it; ' +
          'do not enable older TLS here.',
      });
    }
    const revision = getRegistryNumber(host.revision);
    const table = firstUpdated;
    const first = table.find((each) => each.build === host.build);
    if (first !== undefined) {
      if (revision === undefined) {
        findings.push({
          ...sound,
          id: 'PatchLevelUnknown',
          status: 'unknown',
          title: 'How far this computer is updated could not be read.',
        });
      } else if (revision < first.revision) {
        findings.push({
          ...sound,
          id: 'HostNotUpdated',
          status: 'suspect',
          title:
            'This computer has no update since before March 2018: updated clients refuse it. Install the newest ' +
            'cumulative update.',
          clientCode: 'CredSSP encryption oracle message',
        });
      }
    }
    return findings.length === 0 ? [sound] : findings;
  },
  examples: [
    { code: 'Test-RdpPatchLevel', remarks: 'How far this computer is updated.' },
    { code: 'Test-RdpPatchLevel -ClientBuild 7601', remarks: 'Whether a client of Windows 7 goes with it.' },
  ],
  cases: [
    {
      name: 'finds an updated computer sound, and shows twelve of its updates',
      host: createHost({ hotFixes: Array.from({ length: 13 }, (_, at) => `KB${at}`) }),
      expect: {
        findings: [],
        shows: [
          {
            cause: 28,
            evidence: [
              { reading: 'Microsoft Windows 11 Pro, build 26100' },
              { reading: 'DWord 4061' },
              { reading: 'KB0, KB1, KB2, KB3, KB4, KB5, KB6, KB7, KB8, KB9, KB10, KB11' },
              { reading: 'not told: -ClientBuild' },
            ],
          },
        ],
      },
    },
    {
      name: 'finds a server without the CredSSP update',
      host: withRevision(createHost({ build: 14393, hotFixes: [] }), 2124),
      expect: {
        findings: ['HostNotUpdated'],
        shows: [{ evidence: [{}, { reading: 'DWord 2124' }, { reading: 'no updates listed' }, {}] }],
      },
    },
    {
      name: 'finds the same server sound with the first update that has it',
      host: withRevision(createHost({ build: 14393 }), 2125),
      expect: { findings: [] },
    },
    {
      name: 'finds the first Windows 10 and a client of Windows Vista old',
      host: withRevision(createHost({ build: 10240 }), 17796),
      parameters: { ClientBuild: 6000 },
      expect: { findings: ['ClientOld', 'HostNotUpdated'] },
    },
    {
      name: 'finds the first Windows 10 updated, and a client before Windows 8 old',
      host: withRevision(createHost({ build: 10240 }), 17797),
      parameters: { ClientBuild: 9199 },
      expect: { findings: ['ClientOld'] },
    },
    {
      name: 'finds version 1511 old, and a client before Windows Vista too old',
      host: withRevision(createHost({ build: 10586 }), 1477),
      parameters: { ClientBuild: 5999 },
      expect: { findings: ['ClientTooOld', 'HostNotUpdated'] },
    },
    {
      name: 'finds version 1511 updated, and a client of Windows 8 near enough',
      host: withRevision(createHost({ build: 10586 }), 1478),
      parameters: { ClientBuild: 9200 },
      expect: { findings: [], shows: [{ evidence: [{}, {}, {}, { reading: '9200' }] }] },
    },
    {
      name: 'finds version 1703 old',
      host: withRevision(createHost({ build: 15063 }), 965),
      expect: { findings: ['HostNotUpdated'] },
    },
    {
      name: 'finds version 1703 updated',
      host: withRevision(createHost({ build: 15063 }), 966),
      expect: { findings: [] },
    },
    {
      name: 'finds version 1709 old',
      host: withRevision(createHost({ build: 16299 }), 308),
      expect: { findings: ['HostNotUpdated'] },
    },
    {
      name: 'finds version 1709 updated',
      host: withRevision(createHost({ build: 16299 }), 309),
      expect: { findings: [] },
    },
    {
      name: 'does not know a revision of the wrong type',
      host: withRegistry(createHost({ build: 14393 }), places.windowsVersion, 'UBR', 'String', '1066'),
      expect: { findings: ['PatchLevelUnknown'] },
    },
    {
      name: 'does not know a revision that may not be read',
      host: withRights(createHost({ build: 16299 }), places.windowsVersion, 'none'),
      expect: { findings: ['PatchLevelUnknown'] },
    },
    {
      name: 'asks no revision of Windows 8.1',
      host: withoutRegistry(createHost({ build: 9600 }), places.windowsVersion, 'UBR'),
      expect: { findings: [] },
    },
  ],
});
