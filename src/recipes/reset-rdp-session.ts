import { CommandError } from '../border/dotnet.js';
import { defineRecipe, Parameters, Whole } from '../recipe/define.js';
import type { Finding } from '../recipe/finding.js';
import { createHost, withoutElevation } from '../simulator/host.js';
import type { Change } from '../windows/change.js';
import { getSessionList } from '../windows/sessions.js';

const services = { number: 0, station: 'services', user: '' } as const;
const console = { number: 1, station: 'console', user: 'Administrator' } as const;
const remote = { number: 3, station: 'rdp-tcp#0', user: 'Jo Ann' } as const;
const left = { number: 3, station: '', user: 'Jo Ann' } as const;
const orphaned = { number: 5, station: '', user: '' } as const;

export default defineRecipe({
  cmdlet: 'Reset-RdpSession',
  synopsis: 'Ends one session of this computer.',
  description:
    'Logs off the session with that number, with all that is open in it. Use it for a session that hangs, or that takes a ' +
    'place which somebody else needs. A session that belongs to nobody and that nobody is connected to is found as ' +
    'orphaned. The session that runs the command is refused: log off instead.',
  confirmImpact: 'High',
  impact: 'own connection',
  evidence: {
    grade: 'X',
    causes: [25],
    sources: [
      'https://learn.microsoft.com/windows-server/administration/windows-commands/qwinsta',
      'https://learn.microsoft.com/windows-server/administration/windows-commands/logoff',
    ],
  },
  parameters: Parameters({
    Id: Whole({
      minimum: 1,
      maximum: 65535,
      position: 0,
      pipeline: true,
      description: 'Number of the session, as Get-RdpSession shows it.',
    }),
  }),
  observe: () => getSessionList(),
  diagnose: ({ sessions, failure }): readonly Finding[] => {
    const sound: Finding = {
      cause: 25,
      id: 'SessionsSound',
      status: 'healthy',
      title: 'Every session belongs to somebody, or to Windows.',
      evidence: sessions.map((each) => ({
        source: `qwinsta.exe, session ${each.id}`,
        reading: `station '${each.station}', user '${each.user}'`,
      })),
      grade: 'X',
      impact: 'own connection',
      clientCode: 'none: the client waits or stays black',
      repair: '',
    };
    if (failure !== '') {
      return [
        {
          ...sound,
          id: 'SessionsUnknown',
          status: 'unknown',
          title: 'The sessions could not be read.',
          evidence: [{ source: 'qwinsta.exe', reading: failure }],
        },
      ];
    }
    const findings: Finding[] = [];
    for (const each of sessions) {
      if (each.id === 0 || each.station !== '' || each.user !== '') continue;
      findings.push({
        ...sound,
        id: 'SessionOrphaned',
        status: 'suspect',
        title: `Session ${each.id} belongs to nobody, and nobody is connected to it.`,
        evidence: [{ source: `qwinsta.exe, session ${each.id}`, reading: 'no station, no user' }],
        repair: `Reset-RdpSession -Id ${each.id}`,
      });
    }
    return findings.length === 0 ? [sound] : findings;
  },
  plan: ({ sessions, failure }, { Id }): readonly Change[] => {
    if (failure !== '') throw new CommandError('SessionsUnknown', 'ResourceUnavailable', failure);
    const changes: Change[] = [];
    for (const each of sessions) {
      if (each.id !== Id) continue;
      if (each.own) {
        throw new CommandError(
          'SessionOwn',
          'InvalidOperation',
          `Session ${each.id} is the one that runs this command. Log off instead.`,
        );
      }
      changes.push({ kind: 'SessionEnd', session: each.id, user: each.user });
    }
    return changes;
  },
  examples: [
    { code: 'Reset-RdpSession -Id 3', remarks: 'Ends session 3, after asking.' },
    {
      code: 'Get-RdpSession | Where-Object { -not $_.Connected -and $_.User } | Reset-RdpSession',
      remarks: 'Ends every session that somebody left without logging off, asking for each.',
    },
  ],
  cases: [
    {
      name: 'ends a session',
      host: createHost({ sessions: [services, console, remote] }),
      parameters: { Id: 3 },
      expect: { findings: [], changes: ['SessionEnd'], after: [] },
    },
    {
      name: 'ends a session that was left, on a German Windows',
      host: createHost({ sessions: [services, console, left], language: 'de' }),
      parameters: { Id: 3 },
      expect: { findings: [], changes: ['SessionEnd'], after: [] },
    },
    {
      name: 'finds a session that belongs to nobody, and ends it',
      host: createHost({ sessions: [services, console, remote, orphaned] }),
      parameters: { Id: 5 },
      expect: { findings: ['SessionOrphaned'], changes: ['SessionEnd'], after: [] },
    },
    {
      name: 'has nothing to do where there is no such session',
      host: createHost(),
      parameters: { Id: 7 },
      expect: { findings: [], shows: [{ id: 'SessionsSound' }], changes: [], after: [] },
    },
    {
      name: 'leaves alone what belongs to Windows: session 0 without a name, and a logon screen',
      host: createHost({
        sessions: [{ number: 0, station: '', user: '' }, console, { number: 2, station: 'rdp-tcp#1', user: '' }],
      }),
      parameters: { Id: 7 },
      expect: { findings: [], changes: [], after: [] },
    },
    {
      name: 'refuses the session that runs it',
      host: createHost(),
      parameters: { Id: 1 },
      expect: { findings: [], error: 'SessionOwn' },
    },
    {
      name: 'does not know sessions that Windows does not show',
      host: createHost({ sessions: [] }),
      parameters: { Id: 3 },
      expect: { findings: ['SessionsUnknown'], error: 'SessionsUnknown' },
    },
    {
      name: 'ends with an error when it is not elevated',
      host: withoutElevation(createHost({ sessions: [services, console, remote] })),
      parameters: { Id: 3 },
      expect: { findings: [], error: 'AccessDenied' },
    },
  ],
});
