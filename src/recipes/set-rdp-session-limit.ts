import { CommandError, type Integer } from '../border/dotnet.js';
import { defineRecipe, Optional, Parameters, Whole } from '../recipe/define.js';
import type { Finding } from '../recipe/finding.js';
import { includePolicy } from '../recipe/policy-parameter.js';
import { createHost, places, withoutElevation, withRegistry, withRights } from '../simulator/host.js';
import type { Change } from '../windows/change.js';
import { convertToDWordChange } from '../windows/changes/registry-value.js';
import { remoteDesktopPolicyKey } from '../windows/listener.js';
import { assertPolicyFree } from '../windows/policy.js';
import { getRegistryEvidence } from '../windows/registry.js';
import { getSessionLimitState, type SessionLimit } from '../windows/session-limits.js';

/** Security baselines ask for an idle limit of fifteen minutes; what is shorter looks like a mistake. */
const shortest = 900000;

/** The change that gives a limit its minutes, if it does not have them. */
function getSessionLimitChange(
  limit: SessionLimit,
  minutes: Integer | undefined,
  includePolicy: boolean,
): readonly Change[] {
  if (minutes === undefined) return [];
  const time: Integer = minutes * 60000;
  if (limit.state === 'denied') {
    throw new CommandError(
      'AccessDenied',
      'PermissionDenied',
      `${remoteDesktopPolicyKey} could not be read. Run again from an elevated PowerShell.`,
    );
  }
  if (limit.state !== 'invalid' && limit.time === time) return [];
  assertPolicyFree(limit.value, limit.owner, includePolicy);
  return [convertToDWordChange(remoteDesktopPolicyKey, limit.name, time)];
}

/** For the cases: limits that a Group Policy object wrote. */
const governed = ['MaxDisconnectionTime', 'MaxIdleTime', 'MaxConnectionTime'].reduce(
  (host, valueName) => ({
    ...withRegistry(host, places.policy, valueName, 'DWord', '60000'),
    policySettings: [
      ...host.policySettings,
      {
        registryKey: 'SOFTWARE\\Policies\\Microsoft\\Windows NT\\Terminal Services',
        valueName,
        gpo: 'CN={31B2F340-016D-11D2-945F-00C04FB984F9},CN=Policies,CN=System,DC=corp,DC=example',
      },
    ],
  }),
  createHost(),
);

export default defineRecipe({
  cmdlet: 'Set-RdpSessionLimit',
  synopsis: 'Sets after how long sessions are disconnected or ended.',
  description:
    'Sets the limits of the computer where Group Policy would set them; a value that Group Policy did set is ' +
    'overruled only with -IncludePolicy. A session that meets a limit is closed with a code of its own and not with 0x904. 0 is no limit. New ' +
    'limits count for new connections.',
  confirmImpact: 'Medium',
  impact: 'none',
  evidence: {
    grade: 'X',
    causes: [25],
    sources: [
      'https://learn.microsoft.com/windows/client-management/mdm/policy-csp-admx-terminalserver',
      'MS-RDPBCGR section 2.2.5.1.1 (ERRINFO_IDLE_TIMEOUT, ERRINFO_LOGON_TIMEOUT)',
    ],
  },
  parameters: Parameters({
    DisconnectedMinutes: Optional(
      Whole({ minimum: 0, maximum: 7200, description: 'A session that was left for so long is ended.' }),
    ),
    IdleMinutes: Optional(
      Whole({ minimum: 0, maximum: 7200, description: 'A session that nobody used for so long is disconnected.' }),
    ),
    ActiveMinutes: Optional(
      Whole({ minimum: 0, maximum: 7200, description: 'A session that lasted so long is disconnected.' }),
    ),
    IncludePolicy: includePolicy,
  }),
  repairs: [
    { findings: ['MaxIdleTimeShort', 'MaxIdleTimeInvalid'], parameters: { IdleMinutes: 0 } },
    { findings: ['MaxConnectionTimeShort', 'MaxConnectionTimeInvalid'], parameters: { ActiveMinutes: 0 } },
    { findings: ['MaxDisconnectionTimeInvalid'], parameters: { DisconnectedMinutes: 0 } },
  ],
  observe: () => getSessionLimitState(),
  diagnose: ({ disconnected, idle, active }): readonly Finding[] => {
    const limits: readonly SessionLimit[] = [disconnected, idle, active];
    const sound: Finding = {
      cause: 25,
      id: 'SessionLimitSound',
      status: 'healthy',
      title: 'No limit ends sessions early.',
      evidence: limits.map((each) => getRegistryEvidence(each.value)),
      grade: 'X',
      impact: 'none',
      clientCode: '0x3, 0x4',
      repair: '',
    };
    if (limits.some((each) => each.state === 'denied')) {
      return [
        { ...sound, id: 'SessionLimitUnknown', status: 'unknown', title: 'The session limits could not be read.' },
      ];
    }
    const findings: Finding[] = [];
    for (const limit of limits) {
      const short = limit.name !== 'MaxDisconnectionTime' && limit.state === 'set' && limit.time < shortest;
      if (limit.state !== 'invalid' && !short) continue;
      const parameter =
        limit.name === 'MaxIdleTime'
          ? 'IdleMinutes'
          : limit.name === 'MaxConnectionTime'
            ? 'ActiveMinutes'
            : 'DisconnectedMinutes';
      findings.push({
        ...sound,
        id: short ? `${limit.name}Short` : `${limit.name}Invalid`,
        status: 'suspect',
        title: short
          ? `${limit.name} disconnects sessions after less than a quarter of an hour.`
          : `${limit.name} is no number that Windows could use.`,
        evidence: [
          getRegistryEvidence(limit.value),
          { source: 'Group Policy object that wrote it', reading: limit.owner.reading },
        ],
        clientCode: limit.name === 'MaxIdleTime' ? '0x3' : '0x4',
        // What a Group Policy object wrote it writes again: there is nothing to repair here.
        repair: limit.owner.gpo === '' ? `Set-RdpSessionLimit -${parameter} 0` : '',
      });
    }
    return findings.length === 0 ? [sound] : findings;
  },
  plan: (
    { disconnected, idle, active },
    { DisconnectedMinutes, IdleMinutes, ActiveMinutes, IncludePolicy },
  ): readonly Change[] => [
    ...getSessionLimitChange(disconnected, DisconnectedMinutes, IncludePolicy === true),
    ...getSessionLimitChange(idle, IdleMinutes, IncludePolicy === true),
    ...getSessionLimitChange(active, ActiveMinutes, IncludePolicy === true),
  ],
  examples: [
    { code: 'Set-RdpSessionLimit -IdleMinutes 0', remarks: 'Leaves sessions alone, however long nobody uses them.' },
    {
      code: 'Set-RdpSessionLimit -DisconnectedMinutes 1440 -IdleMinutes 120',
      remarks: 'Disconnects after two idle hours, and ends after another day.',
    },
  ],
  cases: [
    {
      name: 'has nothing to do where nothing is asked for and nothing is set',
      host: createHost(),
      expect: { findings: [], shows: [{ id: 'SessionLimitSound' }], changes: [], after: [] },
    },
    {
      name: 'sets limits where there are none, and takes them back',
      host: createHost(),
      parameters: { DisconnectedMinutes: 1440, IdleMinutes: 120, ActiveMinutes: 0 },
      expect: { findings: [], changes: ['RegistryValue', 'RegistryValue'], after: [] },
    },
    {
      name: 'takes a short limit away',
      host: withRegistry(createHost(), places.policy, 'MaxIdleTime', 'DWord', '60000'),
      parameters: { IdleMinutes: 0 },
      expect: {
        findings: ['MaxIdleTimeShort'],
        shows: [
          {
            title: 'MaxIdleTime disconnects sessions after less than a quarter of an hour.',
            clientCode: '0x3',
            repair: 'Set-RdpSessionLimit -IdleMinutes 0',
          },
        ],
        changes: ['RegistryValue'],
        after: [],
      },
    },
    {
      name: 'lengthens what ends sessions at work',
      host: withRegistry(createHost(), places.policy, 'MaxConnectionTime', 'DWord', '300000'),
      parameters: { ActiveMinutes: 480 },
      expect: {
        findings: ['MaxConnectionTimeShort'],
        shows: [{ clientCode: '0x4', repair: 'Set-RdpSessionLimit -ActiveMinutes 0' }],
        changes: ['RegistryValue'],
        after: [],
      },
    },
    {
      name: 'finds the limits of security baselines sound',
      host: withRegistry(
        withRegistry(createHost(), places.policy, 'MaxIdleTime', 'DWord', '900000'),
        places.policy,
        'MaxDisconnectionTime',
        'DWord',
        '60000',
      ),
      parameters: { IdleMinutes: 15 },
      expect: { findings: [], changes: [], after: [] },
    },
    {
      name: 'repairs values of the wrong type',
      host: withRegistry(
        withRegistry(createHost(), places.policy, 'MaxDisconnectionTime', 'String', '300000'),
        places.policy,
        'MaxIdleTime',
        'QWord',
        '-1',
      ),
      parameters: { DisconnectedMinutes: 5, IdleMinutes: 0 },
      expect: {
        findings: ['MaxDisconnectionTimeInvalid', 'MaxIdleTimeInvalid'],
        shows: [{ title: 'MaxDisconnectionTime is no number that Windows could use.' }, { clientCode: '0x3' }],
        changes: ['RegistryValue', 'RegistryValue'],
        after: [],
      },
    },
    {
      name: 'leaves a number alone that overflows: it is seven weeks',
      host: withRegistry(createHost(), places.policy, 'MaxIdleTime', 'DWord', '4294967295'),
      expect: { findings: [], changes: [], after: [] },
    },
    {
      name: 'says which Group Policy object wrote it, and does not pretend to repair it',
      host: governed,
      parameters: { IdleMinutes: 0 },
      expect: {
        findings: ['MaxIdleTimeShort', 'MaxConnectionTimeShort'],
        shows: [{ repair: '' }, { repair: '' }],
        error: 'PolicyWins',
      },
    },
    {
      name: 'changes the copy of that policy when told to',
      host: governed,
      parameters: { DisconnectedMinutes: 0, IdleMinutes: 0, ActiveMinutes: 0, IncludePolicy: true },
      expect: {
        findings: ['MaxIdleTimeShort', 'MaxConnectionTimeShort'],
        changes: ['RegistryValue', 'RegistryValue', 'RegistryValue'],
        after: [],
      },
    },
    {
      name: 'does not know limits that may not be read',
      host: withRights(
        withRegistry(createHost(), places.policy, 'MaxIdleTime', 'DWord', '60000'),
        places.policy,
        'none',
      ),
      parameters: { IdleMinutes: 0 },
      expect: { findings: ['SessionLimitUnknown'], error: 'AccessDenied' },
    },
    {
      name: 'ends with an error when it is not elevated',
      host: withoutElevation(withRegistry(createHost(), places.policy, 'MaxIdleTime', 'DWord', '60000')),
      parameters: { IdleMinutes: 0 },
      expect: { findings: ['MaxIdleTimeShort'], error: 'System.Security.SecurityException' },
    },
  ],
});
