import { CommandError } from '../border/dotnet.js';
import { defineRecipe, Optional, Parameters, Whole } from '../recipe/define.js';
import type { Finding } from '../recipe/finding.js';
import { includePolicy } from '../recipe/policy-parameter.js';
import { createHost, places, withoutElevation, withPort, withRegistry, withRights } from '../simulator/host.js';
import type { HostDocument, ReservedPortEntry, ServiceEntry, SessionEntry } from '../simulator/machine.js';
import type { Change } from '../windows/change.js';
import { convertToDWordChange } from '../windows/changes/registry-value.js';
import { getListenerState, type ListenerState } from '../windows/listener-state.js';
import { getPolicySettingEvidence, selectPolicySettingPlace } from '../windows/policy.js';
import { getRegistryEvidence, getRegistryNumber } from '../windows/registry.js';

/** What stands for no limit of sessions. */
const unlimited = 4294967295;

/** Whether the listener's settings let it open its port. */
function testListenerSwitchedOn(state: ListenerState): boolean {
  return state.enabled.kind === 'Absent' || getRegistryNumber(state.enabled) === 1;
}

/** Whether new sessions are turned away until somebody says otherwise. */
function testListenerDrained(state: ListenerState): boolean {
  const drain = getRegistryNumber(state.drain);
  return (drain !== undefined && drain !== 0) || state.logonsDisabled.text === '1';
}

/** Whether the limit of sessions is reached, or is no number; one that may not be read is seen before. */
function testListenerFull(state: ListenerState): boolean {
  const { effective } = state.limit;
  const most = getRegistryNumber(effective);
  return most === undefined ? effective.kind !== 'Absent' : state.sessions >= most;
}

/** Whether a part of it may not be read; its switch stands in the same key as its port. */
function testListenerDenied(state: ListenerState): boolean {
  return state.port.state === 'denied' || state.drain.kind === 'Denied' || state.limit.winner === 'unknown';
}

/** The changes to the listener's settings, without those that only a start makes count. */
function convertToListenerSettingChange(state: ListenerState, includePolicy: boolean): readonly Change[] {
  const changes: Change[] = [];
  if (!testListenerSwitchedOn(state)) changes.push(convertToDWordChange(state.enabled.path, state.enabled.name, 1));
  if (getRegistryNumber(state.drain) !== undefined && getRegistryNumber(state.drain) !== 0) {
    changes.push(convertToDWordChange(state.drain.path, state.drain.name, 0));
  }
  if (state.logonsDisabled.text === '1') {
    const { path, name } = state.logonsDisabled;
    changes.push({ kind: 'RegistryValue', path, name, valueKind: 'String', text: '0', emptyKey: '' });
  }
  if (testListenerFull(state)) {
    const { path, name } = selectPolicySettingPlace(state.limit, includePolicy);
    changes.push(convertToDWordChange(path, name, unlimited));
  }
  return changes;
}

/** For the cases. */
const stoppedService: ServiceEntry = {
  name: 'TermService',
  status: 'Stopped',
  startType: 'Disabled',
  dependents: [],
};

const containerNetwork: ServiceEntry = { name: 'winnat', status: 'Running', startType: 'Manual', dependents: [] };

const takenPorts: readonly ReservedPortEntry[] = [{ first: 3363, last: 3462, administered: false }];

const twoSessions: readonly SessionEntry[] = [
  { number: 1, station: 'console', user: 'Administrator' },
  { number: 2, station: 'rdp-tcp#0', user: 'Jo' },
  { number: 3, station: 'rdp-tcp#7', user: 'Kim' },
];

const withDrainMode = (host: HostDocument): HostDocument =>
  withRegistry(host, places.terminalServer, 'TSServerDrainMode', 'DWord', '1');

const withLogonsDisabled = (host: HostDocument): HostDocument =>
  withRegistry(host, places.winlogon, 'WinStationsDisabled', 'String', '1');

export default defineRecipe({
  cmdlet: 'Repair-RdpListener',
  synopsis: 'Makes Remote Desktop listen again, on its port or on another one.',
  description:
    'Starts the service, switches the listener on, ends drain mode and logons disabled by "change logon", lifts a limit ' +
    'of sessions that is reached, and keeps the port from the network of containers, which takes whole ranges of ports ' +
    'by chance. With PortNumber the listener is moved to another port, where a program that cannot be moved has its own: ' +
    'clients then name the port (host:3390), and Enable-RdpFirewall lets it in. Where nobody listens in spite of all ' +
    'settings, Remote Desktop Services are restarted, which ends the sessions that there are.',
  confirmImpact: 'High',
  impact: 'all sessions',
  evidence: {
    grade: 'B',
    causes: [14, 15, 21],
    sources: [
      'https://learn.microsoft.com/troubleshoot/windows-server/remote/rdp-error-general-troubleshooting',
      'https://learn.microsoft.com/windows-server/remote/remote-desktop-services/clients/change-listening-port',
      'https://learn.microsoft.com/windows-server/administration/windows-commands/change-logon',
      'https://learn.microsoft.com/windows/win32/termserv/win32-terminalservicesetting',
      'TerminalServer.admx, policy TS_MAX_CON_POLICY',
    ],
  },
  parameters: Parameters({
    PortNumber: Optional(
      Whole({ minimum: 1, maximum: 65535, position: 0, description: 'The TCP port that the listener is moved to.' }),
    ),
    IncludePolicy: includePolicy,
  }),
  repairs: [
    {
      findings: [
        'RemoteDesktopServiceStopped',
        'ListenerPortInvalid',
        'ListenerDisabled',
        'PortReserved',
        'ListenerSilent',
        'ListenerDrained',
        'ListenerFull',
      ],
      parameters: {},
    },
  ],
  observe: ({ PortNumber }) => getListenerState(PortNumber),
  diagnose: (state): readonly Finding[] => {
    const { current, service } = state;
    const sound: Finding = {
      cause: 15,
      id: 'ListenerSound',
      status: 'healthy',
      title:
        state.port.state === 'moved'
          ? `Remote Desktop listens on port ${current.number}: clients have to name it.`
          : 'Remote Desktop listens and takes sessions.',
      evidence: [
        { source: `TCP port ${current.number}`, reading: current.reading },
        { source: 'Service TermService', reading: service === undefined ? 'not installed' : service.status },
        getRegistryEvidence(state.enabled),
        getRegistryEvidence(state.drain),
        getPolicySettingEvidence(state.limit),
      ],
      grade: 'B',
      impact: 'none',
      clientCode: '0x904',
      repair: '',
    };
    // Clients get no answer at all where nobody listens.
    const silent: Finding = {
      ...sound,
      status: 'fault',
      grade: 'X',
      clientCode: '0x204',
      repair: 'Repair-RdpListener',
    };
    if (testListenerDenied(state)) {
      return [
        {
          ...sound,
          id: 'ListenerUnknown',
          status: 'unknown',
          title: 'The settings of the listener could not be read.',
        },
      ];
    }
    const findings: Finding[] = [];
    if (service === undefined) {
      findings.push({
        ...silent,
        id: 'RemoteDesktopServiceMissing',
        title: 'This Windows has no Remote Desktop Services: only another edition takes connections.',
        repair: '',
      });
    } else if (service.status !== 'Running') {
      findings.push({ ...silent, id: 'RemoteDesktopServiceStopped', title: 'Remote Desktop Services do not run.' });
    }
    if (state.port.state === 'invalid') {
      findings.push({
        ...silent,
        id: 'ListenerPortInvalid',
        title: 'The port of the listener is of the wrong type or out of range.',
        evidence: [getRegistryEvidence(state.port.value)],
        impact: 'all sessions',
      });
    }
    if (!testListenerSwitchedOn(state)) {
      findings.push({
        ...silent,
        id: 'ListenerDisabled',
        title: 'The listener is switched off.',
        evidence: [getRegistryEvidence(state.enabled)],
      });
    }
    if (current.holder === 'Other') {
      findings.push({
        ...silent,
        cause: 14,
        id: 'PortTaken',
        title: `Another program has port ${current.number}. Move it, or move the listener.`,
        grade: 'A',
        clientCode: '0x904',
        impact: 'all sessions',
        repair: 'Repair-RdpListener -PortNumber <free port>',
      });
    } else if (current.holder === 'None' && current.taken !== undefined) {
      findings.push({
        ...silent,
        cause: 21,
        id: 'PortReserved',
        title: `Windows took port ${current.number} for the network of containers, so nobody can listen there.`,
        evidence: [
          { source: 'netsh excludedportrange', reading: `${current.taken.first} to ${current.taken.last}` },
          { source: `TCP port ${current.number}`, reading: current.reading },
        ],
        grade: 'C',
        impact: 'all sessions',
      });
    } else if (findings.length === 0 && state.allowed && current.holder === 'None') {
      findings.push({
        ...silent,
        id: 'ListenerSilent',
        title: 'Remote Desktop Services run, and nobody listens on their port.',
        impact: 'all sessions',
      });
    }
    if (testListenerDrained(state)) {
      findings.push({
        ...sound,
        id: 'ListenerDrained',
        status: 'fault',
        title: 'The computer turns new sessions away: drain mode, or logons are disabled.',
        evidence: [getRegistryEvidence(state.drain), getRegistryEvidence(state.logonsDisabled)],
        repair: state.limit.winner === 'policy' && testListenerFull(state) ? '' : 'Repair-RdpListener',
      });
    }
    if (testListenerFull(state)) {
      findings.push({
        ...sound,
        id: 'ListenerFull',
        status: 'fault',
        title: 'The limit of sessions is reached, or is no number. Ending a session helps as well.',
        evidence: [
          getPolicySettingEvidence(state.limit),
          { source: 'Sessions over the network', reading: `${state.sessions}` },
        ],
        repair: state.limit.winner === 'policy' ? '' : 'Repair-RdpListener',
      });
    }
    return findings.length === 0 ? [sound] : findings;
  },
  plan: (state, { PortNumber, IncludePolicy }): readonly Change[] => {
    const { service, target } = state;
    if (testListenerDenied(state)) {
      throw new CommandError(
        'AccessDenied',
        'PermissionDenied',
        'The settings of the listener could not be read. Run again from an elevated PowerShell.',
      );
    }
    if (service === undefined) {
      throw new CommandError('ServiceMissing', 'ObjectNotFound', 'This Windows has no Remote Desktop Services.');
    }
    if (target.holder === 'Other') {
      throw new CommandError(
        'PortTaken',
        'ResourceUnavailable',
        `Port ${target.number} is taken: ${target.reading}. Move that program, or name another port: ` +
          'Repair-RdpListener -PortNumber.',
      );
    }
    const settings = convertToListenerSettingChange(state, IncludePolicy === true);
    const moves = state.port.state === 'invalid' || (PortNumber !== undefined && PortNumber !== state.port.number);
    const port: readonly Change[] = moves
      ? [convertToDWordChange(state.port.value.path, state.port.value.name, target.number)]
      : [];
    const reservation: readonly Change[] =
      target.holder === 'None' && target.taken !== undefined
        ? [{ kind: 'PortReservation', port: target.number, state: 'Reserved', network: 'Unchanged' }]
        : [];
    const prepared = [...settings, ...port, ...reservation];
    if (service.status !== 'Running') {
      const startType = service.startType === 'Disabled' ? 'Manual' : 'Unchanged';
      return [...prepared, { kind: 'ServiceState', service: 'TermService', startType, status: 'Running' }];
    }
    // Whoever switched it on or moved it, only a start opens the port.
    if (moves || (state.allowed && target.holder === 'None')) {
      return [...prepared, { kind: 'ServiceRestart', service: 'TermService', withDependents: true }];
    }
    return prepared;
  },
  examples: [
    {
      code: 'Repair-RdpListener -WhatIf',
      remarks: 'Shows what keeps the listener from its work, and changes nothing.',
    },
    {
      code: 'Repair-RdpListener -PortNumber 3390\nEnable-RdpFirewall -RemoteAddress 10.20.0.0/16',
      remarks: 'Moves the listener away from a port that another program has, and lets it in there.',
    },
  ],
  cases: [
    {
      name: 'leaves alone what listens',
      host: createHost(),
      expect: {
        findings: [],
        shows: [{ id: 'ListenerSound', cause: 15, title: 'Remote Desktop listens and takes sessions.' }],
        changes: [],
        after: [],
      },
    },
    {
      name: 'is content with a listener that was moved',
      host: withPort(createHost(), 3390),
      expect: {
        findings: [],
        shows: [{ title: 'Remote Desktop listens on port 3390: clients have to name it.' }],
        changes: [],
        after: [],
      },
    },
    {
      name: 'starts the service, whatever disabled it',
      host: createHost({ listenerPort: 0, services: [stoppedService] }),
      expect: {
        findings: ['RemoteDesktopServiceStopped'],
        changes: [{ kind: 'ServiceState', startType: 'Manual' }],
        after: [],
      },
    },
    {
      name: 'switches the listener on and starts the service, as it is',
      host: withRegistry(
        createHost({ listenerPort: 0, services: [{ ...stoppedService, startType: 'Automatic' }] }),
        places.listener,
        'fEnableWinStation',
        'DWord',
        '0',
      ),
      expect: {
        findings: ['RemoteDesktopServiceStopped', 'ListenerDisabled'],
        changes: ['RegistryValue', { kind: 'ServiceState', startType: 'Unchanged' }],
        after: [],
      },
    },
    {
      name: 'switches the listener on and restarts the service',
      host: withRegistry(createHost(), places.listener, 'fEnableWinStation', 'DWord', '0'),
      expect: { findings: ['ListenerDisabled'], changes: ['RegistryValue', 'ServiceRestart'], after: [] },
    },
    {
      name: 'mends a switch of the wrong type',
      host: withRegistry(createHost(), places.listener, 'fEnableWinStation', 'String', '1'),
      expect: { findings: ['ListenerDisabled'], changes: ['RegistryValue', 'ServiceRestart'], after: [] },
    },
    {
      name: 'brings back the usual port before the next start finds none',
      host: withRegistry(createHost(), places.listener, 'PortNumber', 'DWord', '70000'),
      expect: { findings: ['ListenerPortInvalid'], changes: ['RegistryValue', 'ServiceRestart'], after: [] },
    },
    {
      name: 'ends drain mode and disabled logons',
      host: withDrainMode(
        withLogonsDisabled(withRegistry(createHost(), places.policy, 'MaxInstanceCount', 'DWord', '3')),
      ),
      expect: {
        findings: ['ListenerDrained'],
        shows: [{ repair: 'Repair-RdpListener' }],
        changes: ['RegistryValue', 'RegistryValue'],
        after: [],
      },
    },
    {
      name: 'lifts a limit that is reached, and ends drain mode',
      host: withDrainMode(
        withRegistry(createHost({ sessions: twoSessions }), places.listener, 'MaxInstanceCount', 'DWord', '2'),
      ),
      expect: {
        findings: ['ListenerDrained', 'ListenerFull'],
        shows: [{ repair: 'Repair-RdpListener' }, { repair: 'Repair-RdpListener' }],
        changes: [
          { name: 'TSServerDrainMode', text: '0' },
          { name: 'MaxInstanceCount', text: `${unlimited}` },
        ],
        after: [],
      },
    },
    {
      name: 'leaves alone a limit that is not reached',
      host: withRegistry(createHost({ sessions: twoSessions }), places.listener, 'MaxInstanceCount', 'DWord', '3'),
      expect: { findings: [], changes: [], after: [] },
    },
    {
      name: 'mends a limit of the wrong type',
      host: withRegistry(createHost(), places.listener, 'MaxInstanceCount', 'String', 'many'),
      expect: { findings: ['ListenerFull'], changes: ['RegistryValue'], after: [] },
    },
    {
      name: 'says when the limit is a policy',
      host: withLogonsDisabled(
        withRegistry(createHost({ sessions: twoSessions }), places.policy, 'MaxInstanceCount', 'DWord', '1'),
      ),
      expect: {
        findings: ['ListenerDrained', 'ListenerFull'],
        shows: [{ repair: '' }, { repair: '' }],
        error: 'PolicyWins',
      },
    },
    {
      name: 'changes the copy of that policy when told to',
      host: withRegistry(createHost({ sessions: twoSessions }), places.policy, 'MaxInstanceCount', 'DWord', '1'),
      parameters: { IncludePolicy: true },
      expect: {
        findings: ['ListenerFull'],
        changes: [{ kind: 'RegistryValue', path: places.policy, name: 'MaxInstanceCount' }],
        after: [],
      },
    },
    {
      name: 'names the program that has the port',
      host: createHost({ listenerPort: 0, portOwners: [{ port: 3389, program: 'ssh-forwarder.exe' }] }),
      expect: { findings: ['PortTaken'], shows: [{ cause: 14 }], error: 'PortTaken' },
    },
    {
      name: 'moves the listener away from another program',
      host: createHost({ listenerPort: 0, portOwners: [{ port: 3389, program: 'ssh-forwarder.exe' }] }),
      parameters: { PortNumber: 3390 },
      expect: { findings: ['PortTaken'], changes: ['RegistryValue', 'ServiceRestart'], after: [] },
    },
    {
      name: 'does not move it to where another program is',
      host: createHost({ portOwners: [{ port: 8443, program: 'nginx.exe' }] }),
      parameters: { PortNumber: 8443 },
      expect: { findings: [], error: 'PortTaken' },
    },
    {
      name: 'keeps the port from the network of containers',
      host: createHost({
        language: 'de',
        listenerPort: 0,
        reservedPorts: takenPorts,
        services: [...createHost().services, containerNetwork],
      }),
      expect: {
        findings: ['PortReserved'],
        shows: [{ cause: 21, evidence: [{ reading: '3363 to 3462' }, {}] }],
        changes: ['PortReservation', 'ServiceRestart'],
        after: [],
      },
    },
    {
      name: 'does not mind a range around a port that it has',
      host: createHost({ reservedPorts: takenPorts }),
      expect: { findings: [], changes: [], after: [] },
    },
    {
      name: 'does not mind ranges that it does not need',
      host: createHost({
        reservedPorts: [
          { first: 50000, last: 50059, administered: false },
          { first: 3389, last: 3389, administered: true },
        ],
      }),
      expect: { findings: [], changes: [], after: [] },
    },
    {
      name: 'restarts services that run and do not listen',
      host: createHost({ listenerPort: 0 }),
      expect: { findings: ['ListenerSilent'], changes: ['ServiceRestart'], after: [] },
    },
    {
      name: 'leaves alone what is switched off on purpose',
      host: withRegistry(createHost(), places.terminalServer, 'fDenyTSConnections', 'DWord', '1'),
      expect: { findings: [], changes: [], after: [] },
    },
    {
      name: 'cannot help a Windows without Remote Desktop Services',
      host: createHost({ listenerPort: 0, services: [] }),
      expect: { findings: ['RemoteDesktopServiceMissing'], error: 'ServiceMissing' },
    },
    {
      name: 'does not know a listener that may not be read',
      host: withRights(
        withRegistry(createHost(), places.policy, 'MaxInstanceCount', 'DWord', '3'),
        places.listener,
        'none',
      ),
      expect: { findings: ['ListenerUnknown'], error: 'AccessDenied' },
    },
    {
      name: 'does not know whether it drains where that may not be read',
      host: withRights(createHost(), places.terminalServer, 'none'),
      expect: { findings: ['ListenerUnknown'], error: 'AccessDenied' },
    },
    {
      name: 'does not know a limit where policy may not be read',
      host: withRights(
        withRegistry(createHost(), places.policy, 'MaxInstanceCount', 'DWord', '3'),
        places.policy,
        'none',
      ),
      expect: { findings: ['ListenerUnknown'], error: 'AccessDenied' },
    },
    {
      name: 'ends with an error when it is not elevated',
      host: withoutElevation(createHost({ listenerPort: 0 })),
      expect: { findings: ['ListenerSilent'], error: 'CouldNotStopService' },
    },
  ],
});
