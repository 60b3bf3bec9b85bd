import { CommandError } from '../border/dotnet.js';
import { defineRecipe, OneOf, Optional, Parameters } from '../recipe/define.js';
import type { Finding } from '../recipe/finding.js';
import { includePolicy } from '../recipe/policy-parameter.js';
import { getCipherFinding, getTlsEvidence, testCipherMismatch, testFipsLevelAlone } from '../recipe/tls-finding.js';
import { createHost, places, withoutElevation, withRegistry, withRights } from '../simulator/host.js';
import type { HostDocument } from '../simulator/machine.js';
import type { Change } from '../windows/change.js';
import { convertToDWordChange } from '../windows/changes/registry-value.js';
import { assertPolicyFree, selectPolicySettingPlace } from '../windows/policy.js';
import { getRegistryNumber } from '../windows/registry.js';
import { getCipherList, getTlsState, type TlsState, type TlsVersion } from '../windows/tls.js';

/** Gives a version both of its values; the switch last. Nothing where it has them. */
function convertToTlsChange(version: TlsVersion, on: boolean): readonly Change[] {
  const changes: Change[] = [];
  const enabled = on ? 1 : 0;
  const disabledByDefault = on ? 0 : 1;
  if (getRegistryNumber(version.disabledByDefault) !== disabledByDefault) {
    changes.push(convertToDWordChange(version.disabledByDefault.path, 'DisabledByDefault', disabledByDefault));
  }
  if (getRegistryNumber(version.enabled) !== enabled) {
    changes.push(convertToDWordChange(version.enabled.path, 'Enabled', enabled));
  }
  return changes;
}

function testTlsDenied(state: TlsState): boolean {
  return (
    [state.tls10, state.tls11, state.tls12].some((each) => each.state === 'denied') ||
    state.cipherSuites.kind === 'Denied' ||
    state.fips.kind === 'Denied'
  );
}

const tls10 = places.tls12.replace('1.2', '1.0');
const fips = `${places.lsa}\\FIPSAlgorithmPolicy`;

const withLegacy = (host: HostDocument): HostDocument => withRegistry(host, tls10, 'Enabled', 'DWord', '1');

const withCipherSuites = (text: string): HostDocument =>
  withRegistry(createHost(), places.cipherSuites, 'Functions', 'String', text);

const cipherMismatch = {
  logName: 'System',
  providerName: 'Schannel',
  id: 36874,
  time: '2026-05-31 20:00:00Z',
  message: 'none of the cipher suites is supported by the server',
  properties: [],
  times: 1,
};

export default defineRecipe({
  cmdlet: 'Repair-RdpTls',
  synopsis: 'Lets this computer agree on TLS 1.2 with its clients.',
  description:
    'Switches TLS 1.2 back on for servers, removes a policy for cipher suites that names none, and takes back an ' +
    'encryption level that asks for FIPS algorithms while Windows is not in FIPS mode. A list of cipher suites that names ' +
    'any is explained and left alone. Where FIPS mode is on at one end only, the client shows the extended code 8: switch ' +
    'it on, or off, at both ends. TLS 1.0 and 1.1 are never switched on but by -LegacyVersion, a loan for clients that ' +
    'cannot be updated. Schannel and cipher suites serve every program of this computer and take effect after its restart.',
  confirmImpact: 'Medium',
  impact: 'reboot',
  lowersSecurity: true,
  evidence: {
    grade: 'B',
    causes: [10, 11, 12],
    sources: [
      'https://learn.microsoft.com/windows-server/security/tls/tls-registry-settings',
      'https://learn.microsoft.com/windows-server/security/tls/manage-tls',
      'https://learn.microsoft.com/previous-versions/windows/it-pro/windows-server-2012-r2-and-2012/dn786445(v=ws.11)',
      'https://techcommunity.microsoft.com/blog/windows-itpro-blog/tls-1-0-and-tls-1-1-soon-to-be-disabled-in-windows/3887947',
      'https://learn.microsoft.com/previous-versions/windows/it-pro/windows-10/security/threat-protection/security-policy-settings/system-cryptography-use-fips-compliant-algorithms-for-encryption-hashing-and-signing',
      'https://learn.microsoft.com/windows/win32/termserv/win32-tsgeneralsetting',
    ],
  },
  parameters: Parameters({
    LegacyVersion: Optional(
      OneOf(['None', 'Tls10', 'Tls11'], {
        description:
          'Tls10 or Tls11 switches that version on for clients that cannot be updated. None switches off whichever of ' +
          'them somebody switched on.',
      }),
    ),
    IncludePolicy: includePolicy,
  }),
  repairs: [
    { findings: ['Tls12Off', 'Tls12Invalid', 'CipherListEmpty', 'FipsLevelAlone'], parameters: {} },
    { findings: ['LegacyTlsOn'], parameters: { LegacyVersion: 'None' } },
  ],
  observe: () => getTlsState(),
  diagnose: (state): readonly Finding[] => {
    const sound: Finding = {
      cause: 10,
      id: 'TlsSound',
      status: 'healthy',
      title: 'Nothing keeps servers of this computer from TLS 1.2.',
      evidence: getTlsEvidence(state),
      grade: 'B',
      impact: 'none',
      clientCode: '0x904',
      repair: '',
    };
    if (testTlsDenied(state)) {
      return [
        { ...sound, id: 'TlsUnknown', status: 'unknown', title: 'How this computer serves TLS could not be read.' },
      ];
    }
    const findings: Finding[] = [];
    if (state.tls12.state === 'off') {
      findings.push({
        ...sound,
        id: 'Tls12Off',
        status: 'fault',
        title: 'TLS 1.2 is switched off for servers.',
        impact: 'reboot',
        repair: 'Repair-RdpTls',
      });
    }
    if (state.tls12.state === 'invalid') {
      findings.push({
        ...sound,
        id: 'Tls12Invalid',
        status: 'suspect',
        title: 'The switch of TLS 1.2 for servers is of the wrong type.',
        impact: 'reboot',
        repair: 'Repair-RdpTls',
      });
    }
    for (const finding of getCipherFinding(state, sound)) {
      findings.push(finding);
    }
    if (testCipherMismatch(state)) {
      findings.push({
        ...sound,
        cause: 11,
        id: 'CipherMismatchLogged',
        status: 'suspect',
        grade: 'C',
        title:
          'Within the last day a client of some service had no cipher suite in common with this computer: update that ' +
          'client, or let it use what this computer offers.',
      });
    }
    if (testFipsLevelAlone(state)) {
      const { securityLayer, minEncryptionLevel } = state.listener;
      findings.push({
        ...sound,
        cause: 12,
        id: 'FipsLevelAlone',
        status: 'suspect',
        // Under TLS the encryption level is documented to have no effect.
        grade: securityLayer.level === 2 ? 'C' : 'B',
        title: 'The listener asks clients for FIPS algorithms, and Windows here is not in FIPS mode (extended code 8).',
        repair: minEncryptionLevel.setting.winner === 'policy' ? '' : 'Repair-RdpTls',
      });
    }
    if (state.tls10.state === 'on' || state.tls11.state === 'on') {
      findings.push({
        ...sound,
        id: 'LegacyTlsOn',
        status: 'debt',
        title: 'Somebody switched TLS 1.0 or 1.1 on for servers: both are given up (RFC 8996).',
        impact: 'reboot',
        repair: 'Repair-RdpTls -LegacyVersion None',
      });
    }
    return findings.length === 0 ? [sound] : findings;
  },
  plan: (state, { LegacyVersion, IncludePolicy }): readonly Change[] => {
    if (testTlsDenied(state)) {
      throw new CommandError(
        'AccessDenied',
        'PermissionDenied',
        'How this computer serves TLS could not be read. Run again from an elevated PowerShell.',
      );
    }
    const changes: Change[] = [];
    if (state.tls12.state === 'off' || state.tls12.state === 'invalid') {
      for (const change of convertToTlsChange(state.tls12, true)) {
        changes.push(change);
      }
    }
    if (getCipherList(state.cipherSuites) === 'empty') {
      const { path, name } = state.cipherSuites;
      assertPolicyFree(state.cipherSuites, state.cipherSuitesOwner, IncludePolicy === true);
      changes.push({ kind: 'RegistryValue', path, name, valueKind: 'Absent', text: '', emptyKey: '' });
    }
    const { setting } = state.listener.minEncryptionLevel;
    // Whoever made it a policy may have clients in mind that this computer does not see: the rest is repaired all the same.
    if (testFipsLevelAlone(state) && (setting.winner !== 'policy' || IncludePolicy === true)) {
      changes.push(convertToDWordChange(selectPolicySettingPlace(setting, true).path, setting.name, 2));
    }
    for (const version of [state.tls10, state.tls11]) {
      const asked = LegacyVersion === (version.name === 'TLS 1.0' ? 'Tls10' : 'Tls11');
      const unwanted = LegacyVersion === 'None' && version.state === 'on';
      if (asked || unwanted) {
        for (const change of convertToTlsChange(version, asked)) {
          changes.push(change);
        }
      }
    }
    return changes;
  },
  examples: [
    { code: 'Repair-RdpTls -WhatIf', remarks: 'Shows what keeps this computer from TLS 1.2, and changes nothing.' },
    { code: 'Repair-RdpTls', remarks: 'Repairs it; what changed takes effect after a restart of the computer.' },
    {
      code: 'Repair-RdpTls -LegacyVersion Tls10',
      remarks: 'Lends TLS 1.0 to a client that knows no better, such as Windows 7 without updates.',
    },
    { code: 'Repair-RdpTls -LegacyVersion None', remarks: 'Switches off what was lent, or left behind by others.' },
  ],
  cases: [
    {
      name: 'leaves alone what Windows ships',
      host: createHost(),
      expect: { findings: [], shows: [{ id: 'TlsSound', cause: 10 }], changes: [], after: [] },
    },
    {
      name: 'leaves alone a hardened host: FIPS mode, old versions off, a short list of cipher suites',
      host: withRegistry(
        withRegistry(
          withRegistry(
            withCipherSuites('TLS_ECDHE_ECDSA_WITH_AES_256_GCM_SHA384,TLS_ECDHE_RSA_WITH_AES_256_GCM_SHA384'),
            fips,
            'Enabled',
            'DWord',
            '1',
          ),
          places.listener,
          'MinEncryptionLevel',
          'DWord',
          '4',
        ),
        tls10,
        'Enabled',
        'DWord',
        '0',
      ),
      expect: { findings: [], changes: [], after: [] },
    },
    {
      name: 'takes any number but 0 for on',
      host: withRegistry(createHost(), places.tls12, 'Enabled', 'DWord', '4294967295'),
      expect: { findings: [], changes: [], after: [] },
    },
    {
      name: 'switches TLS 1.2 back on',
      host: withRegistry(createHost(), places.tls12, 'Enabled', 'DWord', '0'),
      expect: { findings: ['Tls12Off'], changes: ['RegistryValue', 'RegistryValue'], after: [] },
    },
    {
      name: 'makes TLS 1.2 usual again where it is not offered by default',
      host: withRegistry(
        withRegistry(createHost(), places.tls12, 'Enabled', 'DWord', '1'),
        places.tls12,
        'DisabledByDefault',
        'DWord',
        '1',
      ),
      expect: { findings: ['Tls12Off'], changes: ['RegistryValue'], after: [] },
    },
    {
      name: 'replaces a switch of the wrong type',
      host: withRegistry(createHost(), places.tls12, 'Enabled', 'String', '0'),
      expect: { findings: ['Tls12Invalid'], changes: ['RegistryValue', 'RegistryValue'], after: [] },
    },
    {
      name: 'removes a policy for cipher suites that names none',
      host: withCipherSuites(' ,'),
      expect: { findings: ['CipherListEmpty'], changes: ['RegistryValue'], after: [] },
    },
    {
      name: 'does not overrule a Group Policy object that names no cipher suite',
      host: {
        ...withCipherSuites(''),
        policySettings: [
          {
            registryKey: 'SOFTWARE\\Policies\\Microsoft\\Cryptography\\Configuration\\SSL\\00010002',
            valueName: 'Functions',
            gpo: 'CN={6AC1786C-016F-11D2-945F-00C04FB984F9},CN=Policies,CN=System,DC=corp,DC=example',
          },
        ],
      },
      expect: { findings: ['CipherListEmpty'], error: 'PolicyWins' },
    },
    {
      name: 'removes the list of that policy when told to',
      host: {
        ...withCipherSuites(''),
        policySettings: [
          {
            registryKey: 'SOFTWARE\\Policies\\Microsoft\\Cryptography\\Configuration\\SSL\\00010002',
            valueName: 'Functions',
            gpo: 'CN={6AC1786C-016F-11D2-945F-00C04FB984F9},CN=Policies,CN=System,DC=corp,DC=example',
          },
        ],
      },
      parameters: { IncludePolicy: true },
      expect: { findings: ['CipherListEmpty'], changes: ['RegistryValue'], after: [] },
    },
    {
      name: 'explains a list that serves no RSA key, and leaves it alone',
      host: withCipherSuites('TLS_ECDHE_ECDSA_WITH_AES_256_GCM_SHA384'),
      expect: { findings: ['CipherListWithoutRsa'], changes: [], after: ['CipherListWithoutRsa'] },
    },
    {
      name: 'knows the cipher suites of TLS 1.3 and lists of lines',
      host: withRegistry(
        createHost(),
        places.cipherSuites,
        'Functions',
        'MultiString',
        'TLS_ECDHE_ECDSA_WITH_AES_256_GCM_SHA384\nTLS_AES_256_GCM_SHA384',
      ),
      expect: { findings: [], changes: [], after: [] },
    },
    {
      name: 'leaves alone a list of the wrong type',
      host: withRegistry(createHost(), places.cipherSuites, 'Functions', 'DWord', '1'),
      expect: { findings: ['CipherListInvalid'], changes: [], after: ['CipherListInvalid'] },
    },
    {
      name: 'suspects a client that Schannel turned away within the last day',
      host: createHost({ events: [cipherMismatch] }),
      expect: {
        findings: ['CipherMismatchLogged'],
        shows: [{ cause: 11 }],
        changes: [],
        after: ['CipherMismatchLogged'],
      },
    },
    {
      name: 'forgets an older entry',
      host: createHost({ events: [{ ...cipherMismatch, time: '2026-05-30 20:00:00Z' }] }),
      expect: { findings: [], changes: [], after: [] },
    },
    {
      name: 'takes back an encryption level that asks clients alone for FIPS algorithms',
      host: withRegistry(createHost(), places.listener, 'MinEncryptionLevel', 'DWord', '4'),
      expect: {
        findings: ['FipsLevelAlone'],
        shows: [{ cause: 12, grade: 'C', repair: 'Repair-RdpTls' }],
        changes: ['RegistryValue'],
        after: [],
      },
    },
    {
      name: 'leaves alone a policy that asks for FIPS algorithms where TLS is not sure',
      host: withRegistry(
        withRegistry(createHost(), places.policy, 'MinEncryptionLevel', 'DWord', '4'),
        places.listener,
        'SecurityLayer',
        'DWord',
        '1',
      ),
      expect: {
        findings: ['FipsLevelAlone'],
        shows: [{ grade: 'B', repair: '' }],
        changes: [],
        after: ['FipsLevelAlone'],
      },
    },
    {
      name: 'changes the copy of that policy when told to',
      host: withRegistry(createHost(), places.policy, 'MinEncryptionLevel', 'DWord', '4'),
      parameters: { IncludePolicy: true },
      expect: {
        findings: ['FipsLevelAlone'],
        changes: [{ kind: 'RegistryValue', path: places.policy, text: '2' }],
        after: [],
      },
    },
    {
      name: 'repairs the rest where policy holds the encryption level',
      host: withRegistry(
        withRegistry(createHost(), places.policy, 'MinEncryptionLevel', 'DWord', '4'),
        places.tls12,
        'Enabled',
        'DWord',
        '0',
      ),
      expect: {
        findings: ['Tls12Off', 'FipsLevelAlone'],
        changes: ['RegistryValue', 'RegistryValue'],
        after: ['FipsLevelAlone'],
      },
    },
    {
      name: 'lends TLS 1.0 when asked by name',
      host: createHost(),
      parameters: { LegacyVersion: 'Tls10' },
      expect: {
        findings: [],
        changes: [
          { path: tls10, name: 'DisabledByDefault', text: '0' },
          { path: tls10, name: 'Enabled', text: '1' },
        ],
        after: ['LegacyTlsOn'],
      },
    },
    {
      name: 'lends TLS 1.1 when asked by name',
      host: createHost(),
      parameters: { LegacyVersion: 'Tls11' },
      expect: { findings: [], changes: ['RegistryValue', 'RegistryValue'], after: ['LegacyTlsOn'] },
    },
    {
      name: 'reports old versions that somebody switched on, and leaves them alone',
      host: withLegacy(createHost()),
      expect: { findings: ['LegacyTlsOn'], changes: [], after: ['LegacyTlsOn'] },
    },
    {
      name: 'switches old versions off when asked',
      host: withLegacy(createHost()),
      parameters: { LegacyVersion: 'None' },
      expect: {
        findings: ['LegacyTlsOn'],
        changes: [
          { path: tls10, name: 'DisabledByDefault', text: '1' },
          { path: tls10, name: 'Enabled', text: '0' },
        ],
        after: [],
      },
    },
    ...[places.cipherSuites, fips].map((path) => ({
      name: `does not know without the right to read ${path}`,
      host: withRights(withRegistry(createHost(), path, 'Enabled', 'DWord', '0'), path, 'none'),
      expect: { findings: ['TlsUnknown'], error: 'AccessDenied' },
    })),
    {
      name: 'does not know without the right to read',
      host: withRights(withRegistry(createHost(), places.tls12, 'Enabled', 'DWord', '0'), places.tls12, 'none'),
      expect: { findings: ['TlsUnknown'], error: 'AccessDenied' },
    },
    {
      name: 'ends with an error when it is not elevated',
      host: withoutElevation(withRegistry(createHost(), places.tls12, 'Enabled', 'DWord', '0')),
      expect: { findings: ['Tls12Off'], error: 'System.Security.SecurityException' },
    },
  ],
});
