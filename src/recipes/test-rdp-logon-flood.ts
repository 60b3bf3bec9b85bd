import { addSeconds, type Integer } from '../border/dotnet.js';
import { defineInspection, Parameters } from '../recipe/define.js';
import type { Finding } from '../recipe/finding.js';
import { createHost, withLogonFailures, withoutElevation, withSystemEvent } from '../simulator/host.js';
import { getCurrentInstant } from '../windows/computer.js';
import { remoteConnectionManager } from '../windows/event-sources.js';
import { getEventEvidence, getSystemEvent } from '../windows/events.js';
import { getLogonFailureList, type LogonFailure } from '../windows/logon-failures.js';

/** Entries that are read at most, and how many of one hour are a flood: nobody mistypes that often. */
const most = 200;
const flood = 50;

/** An address, and how many failures came from it. */
interface FloodSource {
  readonly address: string;
  readonly count: Integer;
}

/** The addresses that most failures came from, with how many, at most three. */
function getFloodSource(failures: readonly LogonFailure[]): readonly string[] {
  const counts = new Map<string, Integer>();
  for (const each of failures) {
    counts.set(each.address, (counts.get(each.address) ?? 0) + 1);
  }
  const sources = [...counts.keys()].map((address): FloodSource => ({ address, count: counts.get(address) ?? 0 }));
  const ranked = sources.toSorted((a, b) => b.count - a.count);
  return ranked.slice(0, 3).map((each) => `${each.address} ${each.count} times`);
}

export default defineInspection({
  cmdlet: 'Test-RdpLogonFlood',
  synopsis: 'Looks whether somebody tries passwords until the service has no room for others.',
  description:
    'A computer whose Remote Desktop port is open to the internet is attacked by programs that try passwords. Their half ' +
    'finished connections crowd out others, which end with 0x904. Reads the newest 200 failed logons of the Security ' +
    'log, and what the service itself says. The repair is to let only known addresses in; changing the port only delays. ' +
    'Run it from an elevated PowerShell: others may not read the Security log.',
  evidence: {
    grade: 'B',
    causes: [20],
    sources: [
      'https://learn.microsoft.com/previous-versions/windows/it-pro/windows-server-2008-R2-and-2008/ee891040(v=ws.10)',
      'https://learn.microsoft.com/previous-versions/windows/it-pro/windows-10/security/threat-protection/auditing/event-4625',
    ],
  },
  parameters: Parameters({}),
  observe: () => ({
    now: getCurrentInstant(),
    logons: getLogonFailureList(most),
    incomplete: getSystemEvent(remoteConnectionManager, [1006], 3),
  }),
  diagnose: ({ now, logons, incomplete }): readonly Finding[] => {
    const hourAgo = addSeconds(now, -3600);
    const dayAgo = addSeconds(now, -86400);
    const remote = logons.failures.filter(
      (each) => each.time >= hourAgo && (each.logonType === 3 || each.logonType === 10),
    );
    const count: Integer = remote.length;
    const sound: Finding = {
      cause: 20,
      id: 'LogonsCalm',
      status: 'healthy',
      title: 'Nobody floods this computer with logons.',
      evidence: [
        {
          source: 'Security log, Microsoft-Windows-Security-Auditing 4625, newest 200',
          reading: `${count} over the network within an hour`,
        },
      ],
      grade: 'B',
      impact: 'none',
      clientCode: '0x904',
      repair: '',
    };
    const findings: Finding[] = [];
    if (count >= flood) {
      const sources = getFloodSource(remote).map((reading) => ({ source: '4625, source network address', reading }));
      findings.push({
        ...sound,
        id: 'LogonFlood',
        status: 'suspect',
        title: 'Somebody tries passwords. Let only known addresses reach the Remote Desktop port.',
        evidence: [...sound.evidence, ...sources],
        repair: 'Enable-RdpFirewall -RemoteAddress <addresses that may connect>',
      });
    }
    const recent = incomplete.filter((each) => each.time >= dayAgo);
    if (recent.length > 0) {
      findings.push({
        ...sound,
        id: 'IncompleteConnections',
        status: 'suspect',
        title: 'The service saw a flood of connections that were never finished.',
        evidence: recent.map((each) => getEventEvidence(each)),
        repair: 'Enable-RdpFirewall -RemoteAddress <addresses that may connect>',
      });
    }
    if (logons.failure !== '') {
      findings.push({
        ...sound,
        id: 'LogonFloodUnknown',
        status: 'unknown',
        title: 'The Security log could not be read: run again from an elevated PowerShell.',
        evidence: [{ source: 'Security log', reading: logons.failure }],
      });
    }
    return findings.length === 0 ? [sound] : findings;
  },
  examples: [
    { code: 'Test-RdpLogonFlood', remarks: 'Whether there is a flood, and from where.' },
    {
      code: 'Test-RdpLogonFlood | Select-Object -ExpandProperty Evidence',
      remarks: 'The addresses that most attempts came from.',
    },
  ],
  cases: [
    { name: 'finds a calm computer calm', host: createHost(), expect: { findings: [] } },
    {
      name: 'does not take mistyped passwords for a flood',
      host: withLogonFailures(createHost(), 12, 3, '203.0.113.7'),
      expect: { findings: [] },
    },
    {
      name: 'finds a flood and its source',
      host: [7, 8, 9].reduce(
        (host, each) => withLogonFailures(host, each, 10, `198.51.100.${each}`),
        withLogonFailures(createHost(), 26, 3, '203.0.113.7'),
      ),
      expect: {
        findings: ['LogonFlood'],
        shows: [
          {
            cause: 20,
            evidence: [
              { reading: '50 over the network within an hour' },
              { reading: '203.0.113.7 26 times' },
              { reading: '198.51.100.9 9 times' },
              { reading: '198.51.100.8 8 times' },
            ],
          },
        ],
      },
    },
    {
      name: 'reads no more than it has to',
      host: withLogonFailures(createHost(), 250, 3, '203.0.113.7'),
      expect: {
        findings: ['LogonFlood'],
        shows: [
          { evidence: [{ reading: '200 over the network within an hour' }, { reading: '203.0.113.7 200 times' }] },
        ],
      },
    },
    {
      name: 'leaves failures at the console aside',
      host: withLogonFailures(createHost(), 60, 2, '127.0.0.1'),
      expect: { findings: [] },
    },
    {
      name: 'counts a full hour',
      host: { ...withLogonFailures(createHost(), 50, 3, '203.0.113.7'), clock: '2026-06-01 08:59:10Z' },
      expect: { findings: ['LogonFlood'] },
    },
    {
      name: 'leaves aside what is more than an hour ago',
      host: { ...withLogonFailures(createHost(), 50, 3, '203.0.113.7'), clock: '2026-06-01 08:59:11Z' },
      expect: { findings: [], shows: [{ evidence: [{ reading: '49 over the network within an hour' }] }] },
    },
    {
      name: 'believes the service for a day',
      host: withSystemEvent(
        withSystemEvent(createHost(), remoteConnectionManager, 1006, '2026-05-31 07:59:59Z'),
        remoteConnectionManager,
        1006,
        '2026-05-31 08:00:00Z',
      ),
      expect: {
        findings: ['IncompleteConnections'],
        shows: [{ cause: 20, evidence: [{ reading: '2026-05-31 08:00:00Z' }] }],
      },
    },
    {
      name: 'does not take a log that may not be read for an empty one',
      host: withoutElevation(withLogonFailures(createHost(), 60, 3, '203.0.113.7')),
      expect: { findings: ['LogonFloodUnknown'] },
    },
  ],
});
