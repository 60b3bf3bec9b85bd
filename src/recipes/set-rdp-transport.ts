import { CommandError } from '../border/dotnet.js';
import { defineRecipe, OneOf, Optional, Parameters } from '../recipe/define.js';
import type { Finding } from '../recipe/finding.js';
import { includePolicy } from '../recipe/policy-parameter.js';
import { createHost, places, withoutElevation, withRegistry, withRights } from '../simulator/host.js';
import type { Change } from '../windows/change.js';
import { convertToDWordChange } from '../windows/changes/registry-value.js';
import { assertPolicyFree } from '../windows/policy.js';
import { getRegistryEvidence, getRegistryNumber } from '../windows/registry.js';
import { getTransportState, type TransportSetting } from '../windows/transport.js';

/** The finding for one side, in the words of its own. */
function getTransportFinding(setting: TransportSetting, side: string, id: string, title: string): Finding {
  const { value, owner } = setting;
  const usual: Finding = {
    cause: 29,
    id: `${id}Usual`,
    status: 'healthy',
    title: `The ${side.toLowerCase()} side of Remote Desktop uses UDP and TCP.`,
    evidence: [getRegistryEvidence(value), { source: 'Group Policy object that wrote it', reading: owner.reading }],
    grade: 'C',
    impact: 'none',
    clientCode: '0x904',
    repair: '',
  };
  if (value.kind === 'Denied') {
    return {
      ...usual,
      id: `${id}Unknown`,
      status: 'unknown',
      title: `The ${side.toLowerCase()} side could not be read.`,
    };
  }
  const level = getRegistryNumber(value);
  // 0 and 2 of SelectTransport allow both.
  if (value.kind === 'Absent' || level === 0 || level === 2) return usual;
  return {
    ...usual,
    id: `${id}WithoutUdp`,
    status: 'debt',
    title,
    repair: owner.gpo === '' ? `Set-RdpTransport -Transport Any -Side ${side}` : '',
  };
}

export default defineRecipe({
  cmdlet: 'Set-RdpTransport',
  synopsis: 'Does without the UDP half of Remote Desktop, or lets it be used again.',
  description:
    'Remote Desktop runs over TCP and, where it can, over UDP as well. On links that lose packets, and through tunnels and ' +
    'firewalls that treat UDP badly, sessions freeze or drop. Doing without UDP on one side is a test: where it helps, ' +
    'the link is what needs repair. It counts for new connections. Undo-RdpRemediation takes it back.',
  confirmImpact: 'Low',
  impact: 'none',
  evidence: {
    grade: 'C',
    causes: [29],
    sources: [
      'TerminalServer.admx, policies TS_SELECT_TRANSPORT and TS_CLIENT_TURN_OFF_UDP',
      'https://learn.microsoft.com/windows/client-management/mdm/policy-csp-admx-terminalserver',
    ],
  },
  parameters: Parameters({
    Transport: OneOf(['Tcp', 'Any'], { position: 0, description: 'Any is what Windows uses where nothing is set.' }),
    Side: Optional(
      OneOf(['Server', 'Client'], {
        position: 1,
        description: 'Server: connections to this computer. Client: connections from it. Server where none is named.',
      }),
    ),
    IncludePolicy: includePolicy,
  }),
  repairs: [
    { findings: ['ServerWithoutUdp'], parameters: { Transport: 'Any', Side: 'Server' } },
    { findings: ['ClientWithoutUdp'], parameters: { Transport: 'Any', Side: 'Client' } },
  ],
  observe: () => getTransportState(),
  diagnose: ({ server, client }): readonly Finding[] => [
    getTransportFinding(server, 'Server', 'Server', 'Connections to this computer do without UDP.'),
    getTransportFinding(client, 'Client', 'Client', 'Connections from this computer do without UDP.'),
  ],
  plan: ({ server, client }, { Transport, Side, IncludePolicy }): readonly Change[] => {
    const { value, owner } = Side === 'Client' ? client : server;
    if (value.kind === 'Denied') {
      throw new CommandError(
        'AccessDenied',
        'PermissionDenied',
        `${value.path} could not be read. Run again from an elevated PowerShell.`,
      );
    }
    const level = getRegistryNumber(value);
    const usual = value.kind === 'Absent' || level === 0 || level === 2;
    if (Transport === 'Tcp' && level === 1) return [];
    if (Transport === 'Any' && usual) return [];
    assertPolicyFree(value, owner, IncludePolicy === true);
    const { path, name } = value;
    if (Transport === 'Tcp') return [convertToDWordChange(path, name, 1)];
    return [{ kind: 'RegistryValue', path, name, valueKind: 'Absent', text: '', emptyKey: '' }];
  },
  examples: [
    {
      code: '$test = Set-RdpTransport -Transport Tcp -Side Client\n$test | Undo-RdpRemediation',
      remarks: 'Connects without UDP for a test, and takes it back.',
    },
    { code: 'Set-RdpTransport -Transport Any', remarks: 'Lets connections to this computer use UDP again.' },
  ],
  cases: [
    {
      name: 'leaves alone what is not set',
      host: createHost(),
      parameters: { Transport: 'Any' },
      expect: { findings: [], changes: [], after: [] },
    },
    {
      name: 'leaves alone a policy that allows both',
      host: withRegistry(createHost(), places.policy, 'SelectTransport', 'DWord', '2'),
      parameters: { Transport: 'Any' },
      expect: { findings: [], changes: [], after: [] },
    },
    {
      name: 'leaves alone a policy that lets clients use UDP',
      host: withRegistry(createHost(), `${places.policy}\\Client`, 'fClientDisableUDP', 'DWord', '0'),
      parameters: { Transport: 'Any', Side: 'Client' },
      expect: { findings: [], changes: [], after: [] },
    },
    {
      name: 'does without UDP on the client, and takes its key away again',
      host: createHost(),
      parameters: { Transport: 'Tcp', Side: 'Client' },
      expect: { findings: [], changes: ['RegistryValue'], after: ['ClientWithoutUdp'] },
    },
    {
      name: 'does without UDP on the server',
      host: withRegistry(createHost(), places.policy, 'SelectTransport', 'DWord', '2'),
      parameters: { Transport: 'Tcp' },
      expect: { findings: [], changes: ['RegistryValue'], after: ['ServerWithoutUdp'] },
    },
    {
      name: 'lets UDP be used again',
      host: withRegistry(createHost(), places.policy, 'SelectTransport', 'DWord', '1'),
      parameters: { Transport: 'Any', Side: 'Server' },
      expect: {
        findings: ['ServerWithoutUdp'],
        shows: [{ repair: 'Set-RdpTransport -Transport Any -Side Server' }, {}],
        changes: ['RegistryValue'],
        after: [],
      },
    },
    {
      name: 'removes a value of the wrong type',
      host: withRegistry(createHost(), `${places.policy}\\Client`, 'fClientDisableUDP', 'String', 'yes'),
      parameters: { Transport: 'Any', Side: 'Client' },
      expect: { findings: ['ClientWithoutUdp'], changes: ['RegistryValue'], after: [] },
    },
    {
      name: 'says when a Group Policy object wrote it',
      host: {
        ...withRegistry(createHost(), places.policy, 'SelectTransport', 'DWord', '1'),
        policySettings: [
          {
            registryKey: 'SOFTWARE\\Policies\\Microsoft\\Windows NT\\Terminal Services',
            valueName: 'SelectTransport',
            gpo: 'LocalGPO',
          },
        ],
      },
      parameters: { Transport: 'Any' },
      expect: { findings: ['ServerWithoutUdp'], error: 'PolicyWins' },
    },
    {
      name: 'changes the copy of that policy when told to',
      host: {
        ...withRegistry(createHost(), places.policy, 'SelectTransport', 'DWord', '1'),
        policySettings: [
          {
            registryKey: 'SOFTWARE\\Policies\\Microsoft\\Windows NT\\Terminal Services',
            valueName: 'SelectTransport',
            gpo: 'LocalGPO',
          },
        ],
      },
      parameters: { Transport: 'Any', IncludePolicy: true },
      expect: { findings: ['ServerWithoutUdp'], changes: ['RegistryValue'], after: [] },
    },
    {
      name: 'does not know what may not be read',
      host: withRights(
        withRegistry(createHost(), places.policy, 'SelectTransport', 'DWord', '1'),
        places.policy,
        'none',
      ),
      parameters: { Transport: 'Any' },
      expect: {
        findings: ['ServerUnknown'],
        error: 'AccessDenied',
        message: `${places.policy} could not be read. Run again from an elevated PowerShell.`,
      },
    },
    {
      name: 'ends with an error when it is not elevated',
      host: withoutElevation(withRegistry(createHost(), places.policy, 'SelectTransport', 'DWord', '1')),
      parameters: { Transport: 'Any' },
      expect: { findings: ['ServerWithoutUdp'], error: 'System.Security.SecurityException' },
    },
  ],
});
