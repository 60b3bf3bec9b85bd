import { Type } from '@sinclair/typebox';
import { addSeconds } from '../border/dotnet.js';
import { defineInspection, Optional, Parameters } from '../recipe/define.js';
import type { Finding } from '../recipe/finding.js';
import { createHost, healthyThumbprint, ipInterface, withSystemEvent } from '../simulator/host.js';
import { getCurrentInstant } from '../windows/computer.js';
import { getSystemEvent } from '../windows/events.js';
import { getAntiVirusName, getTunnelEvidence } from '../windows/interception.js';
import { getListenerCertificate } from '../windows/listener-certificate.js';

export default defineInspection({
  cmdlet: 'Test-RdpInterception',
  synopsis: 'Looks for what stands between client and server: antivirus, TLS inspection, overlay networks.',
  description:
    'Programs that look into TLS show the client a certificate of their own, or damage the stream so that the service ' +
    "ends it. The surest sign is a certificate that is not the host's: name the thumbprint that the probe saw from " +
    'outside. Nothing here is repaired: whoever runs the program excludes this computer and its Remote Desktop port.',
  evidence: {
    grade: 'C',
    causes: [19],
    sources: [
      'https://techcommunity.microsoft.com/t5/ask-the-performance-team/the-curious-case-of-event-id-56-with-source-termdd/ba-p/374553',
      'https://learn.microsoft.com/windows/win32/api/iwscapi/',
    ],
  },
  parameters: Parameters({
    SeenThumbprint: Optional(
      Type.String({
        pattern: '^[0-9A-Fa-f]{40}$',
        position: 0,
        description: 'SHA-1 thumbprint of the certificate that a probe from outside was shown.',
      }),
    ),
  }),
  observe: ({ SeenThumbprint }) => ({
    now: getCurrentInstant(),
    seen: SeenThumbprint ?? '',
    own: SeenThumbprint === undefined ? '' : getListenerCertificate().thumbprint,
    programs: getAntiVirusName(),
    tunnels: getTunnelEvidence(),
    errors: getSystemEvent('TermDD', [50, 56], 5),
  }),
  diagnose: ({ now, seen, own, programs, tunnels, errors }): readonly Finding[] => {
    const sound: Finding = {
      cause: 19,
      id: 'NothingBetween',
      status: 'healthy',
      title: 'Nothing is seen to stand between the two ends.',
      evidence: [
        { source: 'System log, TermDD 50 and 56', reading: 'none within a day' },
        {
          source: 'root\\SecurityCenter2 AntiVirusProduct',
          reading: programs.length === 0 ? 'none listed' : programs.join(', '),
        },
        ...tunnels,
      ],
      grade: 'C',
      impact: 'none',
      clientCode: '0x904',
      repair: '',
    };
    const findings: Finding[] = [];
    if (seen !== '' && own === '') {
      findings.push({
        ...sound,
        id: 'OwnCertificateUnknown',
        status: 'unknown',
        title: 'The own certificate could not be read: run again from an elevated PowerShell.',
        evidence: [{ source: 'certificate that the probe saw', reading: seen.toUpperCase() }],
      });
    }
    if (own !== '' && seen.toUpperCase() !== own.toUpperCase()) {
      findings.push({
        ...sound,
        id: 'CertificateReplaced',
        status: 'fault',
        title:
          'Clients are shown another certificate than that of this computer. Whoever runs the inspecting program or ' +
          'proxy excludes this computer there.',
        evidence: [
          { source: 'certificate that the probe saw', reading: seen.toUpperCase() },
          { source: 'certificate of the listener', reading: own.toUpperCase() },
        ],
      });
    }
    const dayAgo = addSeconds(now, -86400);
    const recent = errors.filter((each) => each.time >= dayAgo);
    if (recent.length > 0) {
      const entries = recent.map((each) => ({ source: `System log, TermDD ${each.id}`, reading: each.time }));
      findings.push({
        ...sound,
        id: 'ProtocolErrors',
        status: 'suspect',
        title:
          'The service ended connections because their stream was damaged. Exclude the Remote Desktop port from what ' +
          'inspects traffic, or leave the overlay network, and try again.',
        evidence: [...entries, ...sound.evidence.slice(1)],
      });
    }
    return findings.length === 0 ? [sound] : findings;
  },
  examples: [
    { code: 'Test-RdpInterception', remarks: 'What this computer itself shows.' },
    {
      code: 'Test-RdpInterception -SeenThumbprint A1B2C3D4E5F60718293A4B5C6D7E8F9001122334',
      remarks: 'Whether that is the certificate of this computer.',
    },
  ],
  cases: [
    { name: 'finds nothing between healthy ends', host: createHost(), expect: { findings: [] } },
    {
      name: 'does not suspect an antivirus program for being there',
      host: createHost({ antiVirus: ['Windows Defender', 'Contoso Total Protection'] }),
      expect: { findings: [] },
    },
    {
      name: 'finds a server sound, which has no Security Center',
      host: createHost({ build: 20348, caption: 'Microsoft Windows Server 2022 Standard' }),
      expect: { findings: [] },
    },
    {
      name: 'knows its own certificate',
      host: createHost(),
      parameters: { SeenThumbprint: healthyThumbprint.toLowerCase() },
      expect: { findings: [] },
    },
    {
      name: 'finds a certificate that is not its own',
      host: createHost(),
      parameters: { SeenThumbprint: 'FFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFF' },
      expect: { findings: ['CertificateReplaced'] },
    },
    {
      name: 'does not compare with a certificate that it does not know',
      host: createHost({ registry: [] }),
      parameters: { SeenThumbprint: healthyThumbprint },
      expect: { findings: ['OwnCertificateUnknown'] },
    },
    {
      name: 'suspects what damages streams, and shows a tunnel',
      host: withSystemEvent(
        createHost({ interfaces: [ipInterface({ alias: 'Overlay', activeMtu: 1280 })] }),
        'TermDD',
        56,
        '2026-05-31 08:00:00Z',
      ),
      expect: { findings: ['ProtocolErrors'] },
    },
    {
      name: 'leaves errors of more than a day ago aside',
      host: withSystemEvent(createHost(), 'TermDD', 50, '2026-05-31 07:59:59Z'),
      expect: { findings: [] },
    },
  ],
});
