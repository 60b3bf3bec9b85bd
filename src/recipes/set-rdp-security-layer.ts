import type { Integer } from '../border/dotnet.js';
import { defineRecipe, OneOf, Parameters } from '../recipe/define.js';
import type { Finding } from '../recipe/finding.js';
import { includePolicy } from '../recipe/policy-parameter.js';
import { createHost, places, withoutElevation, withoutRegistry, withRegistry, withRights } from '../simulator/host.js';
import type { Change } from '../windows/change.js';
import { convertToDWordChange } from '../windows/changes/registry-value.js';
import { getListenerSecurity, type ListenerSetting } from '../windows/listener.js';
import { getPolicySettingEvidence, selectPolicySettingPlace } from '../windows/policy.js';

/** A setting and the number it is to have. */
interface WantedSetting {
  readonly setting: ListenerSetting;
  readonly level: Integer;
}

/** Whether a setting already has its number, or leaves it to a Windows that ships this very number. */
function testListenerSetting(wanted: WantedSetting): boolean {
  if (wanted.setting.level !== wanted.level) return false;
  return wanted.setting.state === 'set' || wanted.setting.state === 'default';
}

/** The change that gives a setting its number; refused where it could not be read or where a policy would win unasked. */
function convertToListenerChange(wanted: WantedSetting, includePolicy: boolean): Change {
  const { setting } = wanted.setting;
  return convertToDWordChange(selectPolicySettingPlace(setting, includePolicy).path, setting.name, wanted.level);
}

/** The command that changes these settings; none where policy holds one, as it would be a repair in name only. */
function getListenerRepair(settings: readonly ListenerSetting[]): string {
  return settings.some((each) => each.setting.winner === 'policy') ? '' : 'Set-RdpSecurityLayer -SecurityLayer Tls';
}

export default defineRecipe({
  cmdlet: 'Set-RdpSecurityLayer',
  synopsis: 'Sets how the Remote Desktop listener secures its connections.',
  description:
    'Chooses between TLS, negotiation and the old RDP security for new connections. Windows ships TLS with Network Level ' +
    'Authentication. RDP security cannot carry Network Level Authentication, so that is turned off in the same step; ' +
    'TLS does not go with encryption level 1, so that is raised to 2. Neighbouring settings that Windows cannot use are ' +
    'brought back to what it ships. Turning Network Level Authentication off alone leaves TLS required and cures no TLS ' +
    'fault. A value that Group Policy set is overruled only with -IncludePolicy. Where new connections do not follow at once, restart ' +
    'Remote Desktop Services.',
  confirmImpact: 'Medium',
  impact: 'none',
  lowersSecurity: true,
  evidence: {
    grade: 'B',
    causes: [9],
    sources: [
      'https://learn.microsoft.com/windows/win32/termserv/win32-tsgeneralsetting',
      'https://learn.microsoft.com/windows/win32/termserv/win32-tsgeneralsetting-setsecuritylayer',
      'https://learn.microsoft.com/previous-versions/windows/it-pro/windows-server-2008-R2-and-2008/ee890845(v=ws.10)',
    ],
  },
  parameters: Parameters({
    SecurityLayer: OneOf(['Rdp', 'Negotiate', 'Tls'], {
      position: 0,
      description: 'Tls is what Windows ships. Negotiate takes the best that the client offers. Rdp is without TLS.',
    }),
    IncludePolicy: includePolicy,
  }),
  repairs: [
    {
      findings: [
        'SecurityLayerInvalid',
        'UserAuthenticationInvalid',
        'MinEncryptionLevelInvalid',
        'EncryptionLevelInconsistent',
        'SecurityLayerInconsistent',
        'SecurityLayerLow',
        'SecurityLayerNegotiable',
        'EncryptionLevelLow',
      ],
      parameters: { SecurityLayer: 'Tls' },
    },
  ],
  observe: () => getListenerSecurity(),
  diagnose: (security): readonly Finding[] => {
    const settings = [security.securityLayer, security.userAuthentication, security.minEncryptionLevel];
    const sound: Finding = {
      cause: 9,
      id: 'ListenerSecuritySound',
      status: 'healthy',
      title: 'The listener secures connections at least as well as Windows ships it.',
      evidence: settings.map((each) => getPolicySettingEvidence(each.setting)),
      grade: 'B',
      impact: 'none',
      clientCode: '0x904',
      repair: '',
    };
    if (settings.some((each) => each.state === 'denied')) {
      return [
        {
          ...sound,
          id: 'ListenerSecurityUnknown',
          status: 'unknown',
          title: 'How the listener secures connections could not be read.',
        },
      ];
    }
    const findings: Finding[] = [];
    for (const each of settings) {
      if (each.state !== 'invalid') continue;
      findings.push({
        ...sound,
        id: `${each.setting.name}Invalid`,
        status: 'fault',
        title: `${each.setting.name} of the listener is of the wrong type or out of range.`,
        repair: getListenerRepair([each]),
      });
    }
    const layer = security.securityLayer.level;
    const authentication = security.userAuthentication.level;
    const encryption = security.minEncryptionLevel.level;
    if (layer === 2 && encryption === 1) {
      findings.push({
        ...sound,
        id: 'EncryptionLevelInconsistent',
        status: 'fault',
        title: 'The listener asks for TLS and for the low encryption level, which do not go together.',
        repair: getListenerRepair([security.minEncryptionLevel]),
      });
    }
    if (layer === 0 && authentication === 1) {
      findings.push({
        ...sound,
        id: 'SecurityLayerInconsistent',
        status: 'fault',
        title: 'The listener asks for Network Level Authentication and for RDP security, which cannot carry it.',
        repair: getListenerRepair([security.securityLayer]),
      });
    }
    if (layer === 0 && authentication === 0) {
      findings.push({
        ...sound,
        id: 'SecurityLayerLow',
        status: 'debt',
        title: 'The listener works without TLS: weaker than Windows ships it.',
        repair: getListenerRepair([security.securityLayer]),
      });
    }
    if (layer === 1) {
      findings.push({
        ...sound,
        id: 'SecurityLayerNegotiable',
        status: 'debt',
        title: 'The listener lets clients do without TLS: weaker than Windows ships it.',
        repair: getListenerRepair([security.securityLayer]),
      });
    }
    if (layer !== 2 && encryption === 1) {
      findings.push({
        ...sound,
        id: 'EncryptionLevelLow',
        status: 'debt',
        title: 'RDP security may use the low encryption level: weaker than Windows ships it.',
        repair: getListenerRepair([security.securityLayer, security.minEncryptionLevel]),
      });
    }
    return findings.length === 0 ? [sound] : findings;
  },
  plan: (security, { SecurityLayer, IncludePolicy }): readonly Change[] => {
    const layer = SecurityLayer === 'Rdp' ? 0 : SecurityLayer === 'Negotiate' ? 1 : 2;
    const encryption = security.minEncryptionLevel.level;
    const authentication = security.userAuthentication.level;
    // The order keeps every step consistent in itself.
    const wanted: readonly WantedSetting[] = [
      { setting: security.minEncryptionLevel, level: layer === 2 && encryption === 1 ? 2 : encryption },
      { setting: security.userAuthentication, level: layer === 0 ? 0 : authentication },
      { setting: security.securityLayer, level: layer },
    ];
    const changes: Change[] = [];
    for (const each of wanted) {
      if (!testListenerSetting(each)) changes.push(convertToListenerChange(each, IncludePolicy === true));
    }
    return changes;
  },
  examples: [
    {
      code: 'Set-RdpSecurityLayer -SecurityLayer Tls -WhatIf',
      remarks: 'Shows what bringing the listener back to what Windows ships would change.',
    },
    {
      code: 'Set-RdpSecurityLayer -SecurityLayer Rdp -For 30 -Once',
      remarks:
        'Does without TLS and Network Level Authentication for one connection within half an hour, then takes it back.',
    },
  ],
  cases: [
    {
      name: 'leaves the listener alone as Windows ships it',
      host: createHost(),
      parameters: { SecurityLayer: 'Tls' },
      expect: { findings: [], shows: [{ id: 'ListenerSecuritySound', status: 'healthy' }], changes: [], after: [] },
    },
    {
      name: 'brings RDP security with Network Level Authentication back to TLS',
      host: withRegistry(createHost(), places.listener, 'SecurityLayer', 'DWord', '0'),
      parameters: { SecurityLayer: 'Tls' },
      expect: {
        findings: ['SecurityLayerInconsistent'],
        shows: [{ repair: 'Set-RdpSecurityLayer -SecurityLayer Tls' }],
        changes: ['RegistryValue'],
        after: [],
      },
    },
    {
      name: 'repairs what vendor scripts leave: RDP security at the low encryption level',
      host: withRegistry(
        withRegistry(
          withRegistry(createHost(), places.listener, 'SecurityLayer', 'DWord', '0'),
          places.listener,
          'UserAuthentication',
          'DWord',
          '0',
        ),
        places.listener,
        'MinEncryptionLevel',
        'DWord',
        '1',
      ),
      parameters: { SecurityLayer: 'Tls' },
      expect: {
        findings: ['SecurityLayerLow', 'EncryptionLevelLow'],
        changes: ['RegistryValue', 'RegistryValue'],
        after: [],
      },
    },
    {
      name: 'raises the encryption level that TLS does not go with',
      host: withRegistry(createHost(), places.listener, 'MinEncryptionLevel', 'DWord', '1'),
      parameters: { SecurityLayer: 'Tls' },
      expect: {
        findings: ['EncryptionLevelInconsistent'],
        changes: [{ kind: 'RegistryValue', name: 'MinEncryptionLevel', text: '2' }],
        after: [],
      },
    },
    {
      name: 'turns Network Level Authentication off together with TLS',
      host: createHost(),
      parameters: { SecurityLayer: 'Rdp' },
      expect: { findings: [], changes: ['RegistryValue', 'RegistryValue'], after: ['SecurityLayerLow'] },
    },
    {
      name: 'negotiates when told to',
      host: createHost(),
      parameters: { SecurityLayer: 'Negotiate' },
      expect: { findings: [], changes: ['RegistryValue'], after: ['SecurityLayerNegotiable'] },
    },
    {
      name: 'repairs a number out of range',
      host: withRegistry(createHost(), places.listener, 'SecurityLayer', 'DWord', '7'),
      parameters: { SecurityLayer: 'Tls' },
      expect: { findings: ['SecurityLayerInvalid'], changes: ['RegistryValue'], after: [] },
    },
    {
      name: 'repairs a number that overflows',
      host: withRegistry(createHost(), places.listener, 'MinEncryptionLevel', 'DWord', '4294967295'),
      parameters: { SecurityLayer: 'Tls' },
      expect: { findings: ['MinEncryptionLevelInvalid'], changes: ['RegistryValue'], after: [] },
    },
    {
      name: 'repairs values of the wrong type',
      host: withRegistry(
        withRegistry(createHost(), places.listener, 'SecurityLayer', 'String', '2'),
        places.listener,
        'UserAuthentication',
        'MultiString',
        'yes\nno',
      ),
      parameters: { SecurityLayer: 'Tls' },
      expect: {
        findings: ['SecurityLayerInvalid', 'UserAuthenticationInvalid'],
        changes: ['RegistryValue', 'RegistryValue'],
        after: [],
      },
    },
    {
      name: 'writes what is not set only where it differs from what Windows ships',
      host: withoutRegistry(createHost(), places.listener, 'UserAuthentication'),
      parameters: { SecurityLayer: 'Rdp' },
      expect: { findings: [], changes: ['RegistryValue', 'RegistryValue'], after: ['SecurityLayerLow'] },
    },
    {
      name: 'says when policy broke it, and does not pretend to repair it',
      host: withRegistry(createHost(), places.policy, 'SecurityLayer', 'DWord', '0'),
      parameters: { SecurityLayer: 'Tls' },
      expect: { findings: ['SecurityLayerInconsistent'], shows: [{ repair: '' }], error: 'PolicyWins' },
    },
    {
      name: 'changes the copy of a policy when told to',
      host: withRegistry(createHost(), places.policy, 'SecurityLayer', 'DWord', '0'),
      parameters: { SecurityLayer: 'Tls', IncludePolicy: true },
      expect: { findings: ['SecurityLayerInconsistent'], changes: ['RegistryValue'], after: [] },
    },
    {
      name: 'lends what a policy forbids when told to',
      host: withRegistry(createHost(), places.policy, 'UserAuthentication', 'DWord', '1'),
      parameters: { SecurityLayer: 'Rdp', IncludePolicy: true },
      expect: { findings: [], changes: ['RegistryValue', 'RegistryValue'], after: ['SecurityLayerLow'] },
    },
    {
      name: 'has nothing to do where policy already asks for the same',
      host: withRegistry(
        withRegistry(createHost(), places.listener, 'SecurityLayer', 'DWord', '0'),
        places.policy,
        'SecurityLayer',
        'DWord',
        '2',
      ),
      parameters: { SecurityLayer: 'Tls' },
      expect: { findings: [], changes: [], after: [] },
    },
    {
      name: 'cannot turn off Network Level Authentication that policy requires',
      host: withRegistry(createHost(), places.policy, 'UserAuthentication', 'DWord', '1'),
      parameters: { SecurityLayer: 'Rdp' },
      expect: { findings: [], error: 'PolicyWins' },
    },
    {
      name: 'does not know a listener that may not be read',
      host: withRights(createHost(), places.listener, 'none'),
      parameters: { SecurityLayer: 'Tls' },
      expect: { findings: ['ListenerSecurityUnknown'], changes: [], error: 'AccessDenied' },
    },
    {
      name: 'leaves a stricter encryption level alone',
      host: withRegistry(createHost(), places.listener, 'MinEncryptionLevel', 'DWord', '3'),
      parameters: { SecurityLayer: 'Tls' },
      expect: { findings: [], changes: [], after: [] },
    },
    {
      name: 'leaves the low encryption level alone where TLS is not asked for',
      host: withRegistry(
        withRegistry(createHost(), places.listener, 'SecurityLayer', 'DWord', '1'),
        places.listener,
        'MinEncryptionLevel',
        'DWord',
        '1',
      ),
      parameters: { SecurityLayer: 'Negotiate' },
      expect: {
        findings: ['SecurityLayerNegotiable', 'EncryptionLevelLow'],
        changes: [],
        after: ['SecurityLayerNegotiable', 'EncryptionLevelLow'],
      },
    },
    {
      name: 'repairs a number beside RDP security that is there already',
      host: withRegistry(
        withRegistry(
          withRegistry(createHost(), places.listener, 'SecurityLayer', 'DWord', '0'),
          places.listener,
          'UserAuthentication',
          'DWord',
          '0',
        ),
        places.listener,
        'MinEncryptionLevel',
        'DWord',
        '7',
      ),
      parameters: { SecurityLayer: 'Rdp' },
      expect: {
        findings: ['MinEncryptionLevelInvalid', 'SecurityLayerLow'],
        changes: ['RegistryValue'],
        after: ['SecurityLayerLow'],
      },
    },
    {
      name: 'writes nothing where what is not set is what Windows ships',
      host: withoutRegistry(createHost(), places.listener, 'UserAuthentication'),
      parameters: { SecurityLayer: 'Tls' },
      expect: { findings: [], changes: [], after: [] },
    },
    {
      name: 'ends with an error when it is not elevated',
      host: withoutElevation(withRegistry(createHost(), places.listener, 'SecurityLayer', 'DWord', '0')),
      parameters: { SecurityLayer: 'Tls' },
      expect: { findings: ['SecurityLayerInconsistent'], error: 'System.Security.SecurityException' },
    },
  ],
});
