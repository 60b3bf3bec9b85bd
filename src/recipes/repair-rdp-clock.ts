import { CommandError } from '../border/dotnet.js';
import { defineRecipe, Parameters } from '../recipe/define.js';
import type { Finding } from '../recipe/finding.js';
import { createHost, places, withoutElevation, withRegistry } from '../simulator/host.js';
import type { ServiceEntry } from '../simulator/machine.js';
import type { Change } from '../windows/change.js';
import { clockToleranceInSeconds } from '../windows/changes/clock-resync.js';
import { getClockState } from '../windows/clock.js';
import { getPolicySettingEvidence } from '../windows/policy.js';
import { getServiceState } from '../windows/services.js';

/** The time service in another state than a healthy host has it. */
const withTimeService = (overrides: Partial<ServiceEntry>): readonly ServiceEntry[] =>
  createHost().services.map((each) => (each.name === 'W32Time' ? { ...each, ...overrides } : each));

export default defineRecipe({
  cmdlet: 'Repair-RdpClock',
  synopsis: 'Sets the clock by the time source that this computer is told to follow.',
  description:
    'A clock that is wrong by more than five minutes is refused by a domain, and one that is wrong by days makes every ' +
    'certificate look expired or not yet valid. Asks the time source for one sample, starts the time service where it ' +
    'does not run, and lets it set the clock. Where no time source answers, nothing is known and nothing changed.',
  confirmImpact: 'Medium',
  impact: 'none',
  evidence: {
    grade: 'C',
    causes: [22],
    sources: [
      'https://learn.microsoft.com/windows-server/networking/windows-time-service/windows-time-service-tools-and-settings',
      'https://learn.microsoft.com/previous-versions/windows/it-pro/windows-10/security/threat-protection/security-policy-settings/maximum-tolerance-for-computer-clock-synchronization',
    ],
  },
  parameters: Parameters({}),
  repairs: [{ findings: ['ClockWrong'], parameters: {} }],
  observe: () => ({ clock: getClockState(), service: getServiceState('W32Time') }),
  diagnose: ({ clock, service }): readonly Finding[] => {
    const sound: Finding = {
      cause: 22,
      id: 'ClockRight',
      status: 'healthy',
      title: 'The clock agrees with its time source.',
      evidence: [
        { source: `w32tm /stripchart /computer:${clock.peer}`, reading: clock.reading },
        getPolicySettingEvidence(clock.type),
        getPolicySettingEvidence(clock.servers),
        { source: 'Service W32Time', reading: service === undefined ? 'not installed' : service.status },
      ],
      grade: 'C',
      impact: 'none',
      clientCode: '0x904',
      repair: '',
    };
    if (!clock.measured) {
      return [
        { ...sound, id: 'ClockUnknown', status: 'unknown', title: 'No time source says whether the clock is right.' },
      ];
    }
    if (clock.offset <= clockToleranceInSeconds) return [sound];
    return [
      {
        ...sound,
        id: 'ClockWrong',
        status: 'fault',
        title: 'The clock is wrong by more than five minutes.',
        repair: 'Repair-RdpClock',
      },
    ];
  },
  plan: ({ clock, service }): readonly Change[] => {
    if (!clock.measured) {
      throw new CommandError(
        'ClockUnknown',
        'ResourceUnavailable',
        `No time source answers (${clock.reading}). Name one with w32tm /config, or set the clock with Set-Date.`,
      );
    }
    if (clock.offset <= clockToleranceInSeconds) return [];
    const changes: Change[] = [];
    if (service !== undefined && service.status !== 'Running') {
      changes.push({
        kind: 'ServiceState',
        service: 'W32Time',
        startType: service.startType === 'Disabled' ? 'Manual' : 'Unchanged',
        status: 'Running',
      });
    }
    changes.push({ kind: 'ClockResync', peer: clock.peer });
    return changes;
  },
  examples: [
    { code: 'Repair-RdpClock -WhatIf', remarks: 'Asks the time source, and changes nothing.' },
    { code: 'Repair-RdpClock', remarks: 'Sets the clock where it is wrong.' },
  ],
  cases: [
    { name: 'leaves a right clock alone', host: createHost(), expect: { findings: [], changes: [], after: [] } },
    {
      name: 'leaves alone what a domain tolerates',
      host: createHost({ clockOffset: -300 }),
      expect: { findings: [], changes: [], after: [] },
    },
    {
      name: 'sets a clock that is behind',
      host: createHost({ clockOffset: 3600 }),
      expect: { findings: ['ClockWrong'], changes: ['ClockResync'], after: [] },
    },
    {
      name: 'reads the numbers of a German Windows',
      host: createHost({ clockOffset: -86400, language: 'de', services: withTimeService({ status: 'Stopped' }) }),
      expect: {
        findings: ['ClockWrong'],
        changes: [{ kind: 'ServiceState', startType: 'Unchanged' }, 'ClockResync'],
        after: [],
      },
    },
    {
      name: 'enables and starts the time service first',
      host: createHost({
        clockOffset: 3600,
        services: withTimeService({ status: 'Stopped', startType: 'Disabled' }),
      }),
      expect: {
        findings: ['ClockWrong'],
        changes: [{ kind: 'ServiceState', startType: 'Manual' }, 'ClockResync'],
        after: [],
      },
    },
    {
      name: 'cannot start a time service that there is not',
      host: createHost({ clockOffset: 3600, services: [] }),
      expect: { findings: ['ClockWrong'], changes: ['ClockResync'], error: 'ClockNotSet' },
    },
    {
      name: 'asks the domain where that is the source',
      host: withRegistry(
        createHost({ domain: 'corp.example', clockOffset: 600 }),
        places.time,
        'Type',
        'String',
        'NT5DS',
      ),
      expect: { findings: ['ClockWrong'], changes: ['ClockResync'], after: [] },
    },
    {
      name: 'does not know a clock whose source does not answer',
      host: createHost({ clockOffset: 3600, timeSource: 'Unreachable' }),
      expect: { findings: ['ClockUnknown'], error: 'ClockUnknown' },
    },
    {
      name: 'asks nobody where policy says so',
      host: withRegistry(
        createHost({ clockOffset: 3600 }),
        'HKLM:\\SOFTWARE\\Policies\\Microsoft\\W32Time\\Parameters',
        'Type',
        'String',
        'NoSync',
      ),
      expect: { findings: ['ClockUnknown'], error: 'ClockUnknown' },
    },
    {
      name: 'asks the first of a list that is of another type',
      host: withRegistry(createHost({ clockOffset: 3600 }), places.time, 'NtpServer', 'MultiString', 'a b\n"c"'),
      expect: { findings: ['ClockWrong'], changes: ['ClockResync'], after: [] },
    },
    {
      name: 'ends with an error when it is not elevated',
      host: withoutElevation(createHost({ clockOffset: 3600 })),
      expect: { findings: ['ClockWrong'], error: 'AccessDenied' },
    },
  ],
});
