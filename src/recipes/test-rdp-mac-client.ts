import { Type } from '@sinclair/typebox';
import { convertToInteger } from '../border/dotnet.js';
import { defineInspection, Parameters, Switch } from '../recipe/define.js';
import type { Finding } from '../recipe/finding.js';
import { createHost } from '../simulator/host.js';

/** The first version of Microsoft Remote Desktop for macOS that does not end with 0x904 behind a gateway. */
const firstSound: readonly number[] = [10, 2, 12];

/** Whether a version such as `10.2.9` comes before another; what is left out counts as 0. */
function testVersionBelow(version: string, least: readonly number[]): boolean {
  const parts = version.split('.');
  for (let index = 0; index < least.length; index++) {
    const part = convertToInteger(parts[index] ?? '0');
    const wanted = least[index] ?? 0;
    if (part !== wanted) return part < wanted;
  }
  return false;
}

// That a source names 0x904 for versions below 10.2.12 is not confirmed by a page that could be cited here.
export default defineInspection({
  cmdlet: 'Test-RdpMacClient',
  synopsis: 'Says whether a macOS client is known to fail behind a gateway.',
  description:
    'Microsoft Remote Desktop for macOS before version 10.2.12 fails with 0x904 where it connects through a Remote ' +
    'Desktop gateway. A host does not learn the version of its clients: it stands on the Mac under "About". The user of ' +
    'the Mac updates it, today to Windows App; nothing on the host repairs it.',
  evidence: {
    grade: 'A',
    causes: [17],
    sources: ['https://learn.microsoft.com/windows-server/remote/remote-desktop-services/clients/mac-whatsnew'],
  },
  parameters: Parameters({
    Version: Type.String({
      pattern: '^[0-9]{1,5}([.][0-9]{1,5}){0,3}$',
      position: 0,
      description: 'Version of the client, such as 10.2.9.',
    }),
    Gateway: Switch({ description: 'The client connects through a Remote Desktop gateway.' }),
  }),
  // Without a version there is nothing to say.
  observe: ({ Version, Gateway }) => ({ version: Version ?? '', gateway: Gateway === true }),
  diagnose: ({ version, gateway }): readonly Finding[] => {
    if (version === '') return [];
    const sound: Finding = {
      cause: 17,
      id: 'MacClientSound',
      status: 'healthy',
      title: 'No trouble with gateways is known of this version.',
      evidence: [
        { source: 'version of the client, as told', reading: version },
        { source: 'gateway, as told', reading: gateway ? 'yes' : 'no' },
      ],
      grade: 'A',
      impact: 'none',
      clientCode: '0x904',
      repair: '',
    };
    if (!testVersionBelow(version, firstSound)) return [sound];
    return [
      {
        ...sound,
        id: 'MacClientOld',
        status: gateway ? 'fault' : 'suspect',
        title: `Version ${version} of the macOS client fails behind a gateway. Its user updates it, on the Mac.`,
      },
    ];
  },
  examples: [
    { code: 'Test-RdpMacClient -Version 10.2.9 -Gateway', remarks: 'Whether this version is known to fail.' },
    { code: 'Test-RdpMacClient -Version 10.9.6', remarks: 'The same for a client that goes straight to the host.' },
  ],
  cases: [
    {
      name: 'finds an old client behind a gateway',
      host: createHost(),
      parameters: { Version: '10.2.9', Gateway: true },
      expect: { findings: ['MacClientOld'], shows: [{ cause: 17, status: 'fault' }] },
    },
    {
      name: 'suspects an old client without a gateway',
      host: createHost(),
      parameters: { Version: '8.0' },
      expect: { findings: ['MacClientOld'], shows: [{ status: 'suspect' }] },
    },
    {
      name: 'finds the first sound version sound',
      host: createHost(),
      parameters: { Version: '10.2.12', Gateway: true },
      expect: { findings: [] },
    },
    {
      name: 'compares numbers, not texts',
      host: createHost(),
      parameters: { Version: '10.10', Gateway: true },
      expect: { findings: [] },
    },
    {
      name: 'finds Windows App sound',
      host: createHost(),
      parameters: { Version: '11.1.7', Gateway: true },
      expect: { findings: [] },
    },
  ],
});
