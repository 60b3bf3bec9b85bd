import { Type } from '@sinclair/typebox';
import { defineInspection, Optional, Parameters, Whole } from '../recipe/define.js';
import type { Finding } from '../recipe/finding.js';
import { createHost, peer } from '../simulator/host.js';
import { getSegmentCount, measurePingSeries } from '../windows/link-quality.js';

/** One ping of 51 gets lost; the answers to the others take turns. */
const lossy = createHost({
  peers: [peer({ replies: Array.from({ length: 51 }, (_, at) => (at === 0 ? -1 : at % 2 === 0 ? 62 : 12)) })],
});

/**
 * The limits below are no document's: they are where Remote Desktop is commonly reported to stutter and drop. That is why
 * the findings are suspicions of grade C.
 */
export default defineInspection({
  cmdlet: 'Test-RdpLink',
  synopsis: 'Measures whether the link loses packets or is unsteady.',
  description:
    'Pings the other end many times and counts what gets lost and how much the answers vary; and reads how many TCP ' +
    'segments this computer had to send again since it started. A link that loses packets breaks the UDP half of Remote ' +
    'Desktop first: Set-RdpTransport does without it for a test. Without ComputerName nothing is sent.',
  evidence: {
    grade: 'C',
    causes: [29],
    sources: [
      'https://learn.microsoft.com/windows-server/remote/remote-desktop-services/network-guidance',
      'RFC 3550 section 6.4.1 (jitter)',
    ],
  },
  parameters: Parameters({
    ComputerName: Optional(
      Type.String({ minLength: 1, position: 0, description: 'The other end, by name or address.' }),
    ),
    Count: Optional(Whole({ minimum: 5, maximum: 200, description: 'How many pings; 20 where none is named.' })),
  }),
  observe: ({ ComputerName, Count }) => ({
    series: ComputerName === undefined ? undefined : measurePingSeries(ComputerName, Count ?? 20),
    segments: getSegmentCount(),
  }),
  diagnose: ({ series, segments }): readonly Finding[] => {
    const steady: Finding = {
      cause: 29,
      id: 'LinkSteady',
      status: 'healthy',
      title: 'The link loses next to nothing.',
      evidence: [
        {
          source: 'Win32_PerfRawData_Tcpip_TCPv4',
          reading: `${segments.repeated} of ${segments.sent} TCP segments sent again since the start`,
        },
      ],
      grade: 'C',
      impact: 'none',
      clientCode: '0x904',
      repair: '',
    };
    const findings: Finding[] = [];
    if (segments.sent >= 10000 && segments.repeated * 100 > segments.sent * 3) {
      findings.push({
        ...steady,
        id: 'SegmentsRepeated',
        status: 'suspect',
        title: 'More than 3 in 100 TCP segments had to be sent again: a cable, a radio link or a tunnel loses packets.',
      });
    }
    if (series !== undefined) {
      const measured = {
        source: `${series.sent} pings to ${series.computerName}`,
        reading: `${series.lost} lost, ${series.shortest} to ${series.longest} ms, jitter ${series.jitter} ms`,
      };
      const suspect: Finding = {
        ...steady,
        status: 'suspect',
        evidence: [measured, ...steady.evidence],
        repair: 'Set-RdpTransport -Transport Tcp -Side Client',
      };
      if (series.lost === series.sent) {
        findings.push({
          ...suspect,
          id: 'LinkUnknown',
          status: 'unknown',
          title: 'The other end answers no ping: it is away, or it answers none at all.',
          repair: '',
        });
      } else if (series.lost > 1 && series.lost * 100 > series.sent * 2) {
        findings.push({
          ...suspect,
          id: 'LinkLossy',
          title: 'The link loses packets: try another cable, network or access point, and Remote Desktop without UDP.',
        });
      } else if (series.jitter > 50) {
        findings.push({
          ...suspect,
          id: 'LinkUnsteady',
          title: 'The answers vary by more than 50 ms: try another network, and Remote Desktop without UDP.',
        });
      } else if (findings.length === 0) {
        findings.push({ ...steady, evidence: suspect.evidence });
      }
    }
    return findings.length === 0 ? [steady] : findings;
  },
  examples: [
    { code: 'Test-RdpLink -ComputerName desk-01.corp.example', remarks: 'Twenty pings, in about four seconds.' },
    {
      code: 'Test-RdpLink -ComputerName 192.0.2.10 -Count 200',
      remarks: 'A longer series, for faults that come and go.',
    },
  ],
  cases: [
    { name: 'sends nothing without a name', host: createHost(), expect: { findings: [] } },
    {
      name: 'is content with a steady link',
      host: createHost({ segmentsSent: 10000, segmentsRepeated: 300 }),
      parameters: { ComputerName: 'client-01.example' },
      expect: {
        findings: [],
        shows: [{ cause: 29, evidence: [{ source: '20 pings to client-01.example' }, {}] }],
      },
    },
    {
      name: 'is content when one packet gets lost',
      host: createHost({ peers: [peer({ replies: [12, 13, -1, 12, 15, 12, 13, 12, 12, 12, 14] })] }),
      parameters: { ComputerName: 'client-01.example', Count: 11 },
      expect: { findings: [] },
    },
    {
      name: 'is content with two lost of a hundred, and with a jitter of 50 ms',
      host: lossy,
      parameters: { ComputerName: '192.0.2.10', Count: 100 },
      expect: {
        findings: [],
        shows: [{ evidence: [{ reading: '2 lost, 12 to 62 ms, jitter 50 ms' }, {}] }],
      },
    },
    {
      name: 'finds that more packets get lost',
      host: lossy,
      parameters: { ComputerName: '192.0.2.10', Count: 99 },
      expect: { findings: ['LinkLossy'], shows: [{ repair: 'Set-RdpTransport -Transport Tcp -Side Client' }] },
    },
    {
      name: 'finds that the answers vary',
      host: createHost({ peers: [peer({ replies: [12, 63] })] }),
      parameters: { ComputerName: '192.0.2.10' },
      expect: { findings: ['LinkUnsteady'] },
    },
    {
      name: 'does not know a link without answers',
      host: createHost({ peers: [peer({ replies: [] })] }),
      parameters: { ComputerName: '192.0.2.10', Count: 5 },
      expect: { findings: ['LinkUnknown'] },
    },
    {
      name: 'does not know a computer that there is not',
      host: createHost({ peers: [] }),
      parameters: { ComputerName: 'nowhere.example', Count: 5 },
      expect: { findings: ['LinkUnknown'] },
    },
    {
      name: 'finds that much had to be sent again',
      host: createHost({ segmentsSent: 10000, segmentsRepeated: 301 }),
      parameters: { ComputerName: 'client-01.example' },
      expect: { findings: ['SegmentsRepeated'], shows: [{}] },
    },
    {
      name: 'does not judge by a few segments',
      host: createHost({ segmentsSent: 9999, segmentsRepeated: 9999 }),
      expect: { findings: [] },
    },
  ],
});
