import { CommandError } from '../border/dotnet.js';
import { defineRecipe, OneOf, Parameters } from '../recipe/define.js';
import type { Finding } from '../recipe/finding.js';
import { includePolicy } from '../recipe/policy-parameter.js';
import { createHost, places, withoutElevation, withoutRegistry, withRegistry, withRights } from '../simulator/host.js';
import type { Change } from '../windows/change.js';
import { convertToDWordChange } from '../windows/changes/registry-value.js';
import { getListenerSecurity } from '../windows/listener.js';
import { getPolicySettingEvidence, selectPolicySettingPlace } from '../windows/policy.js';

export default defineRecipe({
  cmdlet: 'Set-RdpNla',
  synopsis: 'Turns Network Level Authentication of the Remote Desktop listener on or off.',
  description:
    'With Network Level Authentication a client proves who it is before it gets a session. Windows ships it on. Off shows ' +
    'whether a failed proof is the trouble: a broken trust to the domain, refused NTLM, an account that must change its ' +
    'password. It is of no use against a fault of TLS: as long as the security layer asks for TLS, certificate, versions ' +
    'and ciphers are needed just the same. It cannot be on under RDP security: set the layer first, with ' +
    'Set-RdpSecurityLayer. A value that Group Policy set is overruled only with -IncludePolicy. New connections follow at once.',
  confirmImpact: 'Medium',
  impact: 'none',
  lowersSecurity: true,
  evidence: {
    grade: 'B',
    causes: [9, 13],
    sources: [
      'https://learn.microsoft.com/windows/win32/termserv/win32-tsgeneralsetting-setuserauthenticationrequired',
      'https://learn.microsoft.com/windows-server/remote/remote-desktop-services/remotepc/remote-desktop-allow-access',
      'https://learn.microsoft.com/troubleshoot/windows-server/remote/rdp-error-general-troubleshooting',
    ],
  },
  parameters: Parameters({
    State: OneOf(['On', 'Off'], { position: 0, description: 'On is what Windows ships.' }),
    IncludePolicy: includePolicy,
  }),
  repairs: [{ findings: ['NetworkLevelAuthenticationOff'], parameters: { State: 'On' } }],
  observe: () => getListenerSecurity(),
  diagnose: ({ securityLayer, userAuthentication }): readonly Finding[] => {
    const sound: Finding = {
      cause: 9,
      id: 'NetworkLevelAuthenticationOn',
      status: 'healthy',
      title: 'Clients prove who they are before they get a session.',
      evidence: [getPolicySettingEvidence(userAuthentication.setting), getPolicySettingEvidence(securityLayer.setting)],
      grade: 'B',
      impact: 'none',
      clientCode: '0x904',
      repair: '',
    };
    if (userAuthentication.state === 'denied' || securityLayer.state === 'denied') {
      return [
        {
          ...sound,
          id: 'NetworkLevelAuthenticationUnknown',
          status: 'unknown',
          title: 'Whether Network Level Authentication is on could not be read.',
        },
      ];
    }
    if (userAuthentication.level === 1) return [sound];
    const withoutTls = securityLayer.level === 0;
    const held = userAuthentication.setting.winner === 'policy';
    return [
      {
        ...sound,
        id: 'NetworkLevelAuthenticationOff',
        status: 'debt',
        title: withoutTls
          ? 'Network Level Authentication is off, as it must be under RDP security: weaker than Windows ships it.'
          : 'Network Level Authentication is off, most often left from a test: weaker than Windows ships it, and no cure for ' +
            'a TLS fault, as TLS stays required.',
        repair: withoutTls || held ? '' : 'Set-RdpNla -State On',
      },
    ];
  },
  plan: ({ securityLayer, userAuthentication }, { State, IncludePolicy }): readonly Change[] => {
    const wanted = State === 'On' ? 1 : 0;
    const { setting } = userAuthentication;
    if (userAuthentication.state === 'denied' || securityLayer.state === 'denied') {
      throw new CommandError(
        'AccessDenied',
        'PermissionDenied',
        `${setting.effective.path} could not be read. Run again from an elevated PowerShell.`,
      );
    }
    if (userAuthentication.state !== 'invalid' && userAuthentication.level === wanted) return [];
    const { path } = selectPolicySettingPlace(setting, IncludePolicy === true);
    if (wanted === 1 && securityLayer.level === 0) {
      throw new CommandError(
        'LayerWithoutTls',
        'InvalidOperation',
        'RDP security cannot carry Network Level Authentication. Run Set-RdpSecurityLayer -SecurityLayer Tls first.',
      );
    }
    return [convertToDWordChange(path, setting.name, wanted)];
  },
  examples: [
    { code: 'Set-RdpNla -State On', remarks: 'Brings back what Windows ships.' },
    {
      code: 'Set-RdpNla -State Off -WhatIf',
      remarks: 'Shows what a test without Network Level Authentication would change.',
    },
  ],
  cases: [
    {
      name: 'leaves it on',
      host: createHost(),
      parameters: { State: 'On' },
      expect: { findings: [], changes: [], after: [] },
    },
    {
      name: 'leaves alone what is not set: Windows then uses its own',
      host: withoutRegistry(createHost(), places.listener, 'UserAuthentication'),
      parameters: { State: 'On' },
      expect: { findings: [], changes: [], after: [] },
    },
    {
      name: 'turns it back on',
      host: withRegistry(createHost(), places.listener, 'UserAuthentication', 'DWord', '0'),
      parameters: { State: 'On' },
      expect: {
        findings: ['NetworkLevelAuthenticationOff'],
        shows: [
          {
            title:
              'Network Level Authentication is off, most often left from a test: weaker than Windows ships it, and no ' +
              'cure for a TLS fault, as TLS stays required.',
            repair: 'Set-RdpNla -State On',
          },
        ],
        changes: ['RegistryValue'],
        after: [],
      },
    },
    {
      name: 'turns it off for a test',
      host: createHost(),
      parameters: { State: 'Off' },
      expect: { findings: [], changes: ['RegistryValue'], after: ['NetworkLevelAuthenticationOff'] },
    },
    {
      name: 'is not on under RDP security',
      host: withRegistry(
        withRegistry(createHost(), places.listener, 'UserAuthentication', 'DWord', '0'),
        places.listener,
        'SecurityLayer',
        'DWord',
        '0',
      ),
      parameters: { State: 'On' },
      expect: {
        findings: ['NetworkLevelAuthenticationOff'],
        shows: [
          {
            title:
              'Network Level Authentication is off, as it must be under RDP security: weaker than Windows ships it.',
            repair: '',
          },
        ],
        error: 'LayerWithoutTls',
      },
    },
    {
      name: 'goes off where RDP security cannot carry it',
      host: withRegistry(createHost(), places.listener, 'SecurityLayer', 'DWord', '0'),
      parameters: { State: 'Off' },
      expect: { findings: [], changes: ['RegistryValue'], after: ['NetworkLevelAuthenticationOff'] },
    },
    {
      name: 'replaces a value of the wrong type',
      host: withRegistry(createHost(), places.listener, 'UserAuthentication', 'String', '1'),
      parameters: { State: 'On' },
      expect: { findings: [], changes: ['RegistryValue'], after: [] },
    },
    {
      name: 'does not overrule a policy',
      host: withRegistry(createHost(), places.policy, 'UserAuthentication', 'DWord', '0'),
      parameters: { State: 'On' },
      expect: { findings: ['NetworkLevelAuthenticationOff'], error: 'PolicyWins' },
    },
    {
      name: 'changes the copy of a policy when told to',
      host: withRegistry(createHost(), places.policy, 'UserAuthentication', 'DWord', '0'),
      parameters: { State: 'On', IncludePolicy: true },
      expect: {
        findings: ['NetworkLevelAuthenticationOff'],
        changes: [{ kind: 'RegistryValue', path: places.policy, text: '1' }],
        after: [],
      },
    },
    {
      name: 'has nothing to do where policy already says so',
      host: withRegistry(createHost(), places.policy, 'UserAuthentication', 'DWord', '1'),
      parameters: { State: 'On' },
      expect: { findings: [], changes: [], after: [] },
    },
    ...['UserAuthentication', 'SecurityLayer'].map((held) => ({
      name: `does not know without the right to read, though policy sets ${held}`,
      host: withRights(withRegistry(createHost(), places.policy, held, 'DWord', '1'), places.listener, 'none'),
      parameters: { State: 'On' },
      expect: { findings: ['NetworkLevelAuthenticationUnknown'], error: 'AccessDenied' },
    })),
    {
      name: 'ends with an error when it is not elevated',
      host: withoutElevation(createHost()),
      parameters: { State: 'Off' },
      expect: { findings: [], error: 'System.Security.SecurityException' },
    },
  ],
});
