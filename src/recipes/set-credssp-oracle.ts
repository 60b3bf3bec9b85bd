import { CommandError } from '../border/dotnet.js';
import { defineRecipe, OneOf, Parameters } from '../recipe/define.js';
import type { Finding } from '../recipe/finding.js';
import { includePolicy } from '../recipe/policy-parameter.js';
import { createHost, places, withoutElevation, withRegistry, withRights } from '../simulator/host.js';
import type { Change } from '../windows/change.js';
import { convertToDWordChange } from '../windows/changes/registry-value.js';
import { credSspKey, getOracleSetting } from '../windows/credssp.js';
import { assertPolicyFree } from '../windows/policy.js';
import { getRegistryEvidence } from '../windows/registry.js';

/** A host on which a Group Policy object writes the setting. */
const governed = createHost({
  policySettings: [
    {
      registryKey: 'SOFTWARE\\Microsoft\\Windows\\CurrentVersion\\Policies\\System\\CredSSP\\Parameters',
      valueName: 'AllowEncryptionOracle',
      gpo: 'CN={31B2F340-016D-11D2-945F-00C04FB984F9},CN=Policies,CN=System,DC=corp,DC=example',
    },
  ],
});

export default defineRecipe({
  cmdlet: 'Set-CredSspOracle',
  synopsis: 'Sets which CredSSP partners this computer accepts (encryption oracle remediation).',
  description:
    'Clients and servers without the CredSSP update of 2018 are refused by updated ones, with a message of their own and ' +
    'not with 0x904. A server refuses clients without the update only at ForceUpdatedClients; a client refuses servers ' +
    'without it at ForceUpdatedClients and at Mitigated, so that setting counts on the client. The lasting repair is to ' +
    'update both ends. Vulnerable makes the computer open to CVE-2018-0886 and is for one connection at most. It takes ' +
    'effect after a restart of the computer.',
  confirmImpact: 'Medium',
  impact: 'reboot',
  lowersSecurity: true,
  evidence: {
    grade: 'X',
    causes: [23],
    sources: [
      'https://support.microsoft.com/help/4093492',
      'https://learn.microsoft.com/previous-versions/windows/desktop/Policy/rsop-registrypolicysetting',
    ],
  },
  parameters: Parameters({
    Level: OneOf(['ForceUpdatedClients', 'Mitigated', 'Vulnerable'], {
      position: 0,
      description: 'Mitigated is what Windows uses where nothing is set.',
    }),
    IncludePolicy: includePolicy,
  }),
  repairs: [
    {
      findings: ['OracleInvalid', 'OracleForceUpdatedClients', 'OracleVulnerable'],
      parameters: { Level: 'Mitigated' },
    },
  ],
  observe: () => getOracleSetting(),
  diagnose: (oracle): readonly Finding[] => {
    const sound: Finding = {
      cause: 23,
      id: 'OracleMitigated',
      status: 'healthy',
      title: 'CredSSP works as Windows ships it: clients of every patch level are answered.',
      evidence: [
        getRegistryEvidence(oracle.value),
        { source: 'Group Policy object that wrote it', reading: oracle.owner.reading },
      ],
      grade: 'X',
      impact: 'reboot',
      clientCode: 'CredSSP encryption oracle message',
      repair: '',
    };
    if (oracle.state === 'denied') {
      return [{ ...sound, id: 'OracleUnknown', status: 'unknown', title: 'The CredSSP setting could not be read.' }];
    }
    // What a Group Policy object wrote it writes again: there is nothing to repair here.
    const own = oracle.owner.gpo === '';
    if (oracle.state === 'invalid') {
      return [
        {
          ...sound,
          id: 'OracleInvalid',
          status: 'suspect',
          title: 'The CredSSP setting is of the wrong type or out of range.',
          repair: own ? 'Set-CredSspOracle -Level Mitigated' : '',
        },
      ];
    }
    if (oracle.level === 0) {
      return [
        {
          ...sound,
          id: 'OracleForceUpdatedClients',
          status: 'suspect',
          title: 'Clients without the CredSSP update of 2018 are refused, with another message than 0x904.',
          repair: own ? 'Set-CredSspOracle -Level Mitigated -Permanent -Force' : '',
        },
      ];
    }
    if (oracle.level === 2) {
      return [
        {
          ...sound,
          id: 'OracleVulnerable',
          status: 'debt',
          title: 'CredSSP is open to CVE-2018-0886: weaker than Windows ships it.',
          repair: own ? 'Set-CredSspOracle -Level Mitigated' : '',
        },
      ];
    }
    return [sound];
  },
  plan: (oracle, { Level, IncludePolicy }): readonly Change[] => {
    const wanted = Level === 'ForceUpdatedClients' ? 0 : Level === 'Mitigated' ? 1 : 2;
    if (oracle.state === 'denied') {
      throw new CommandError(
        'AccessDenied',
        'PermissionDenied',
        `${oracle.value.path} could not be read. Run again from an elevated PowerShell.`,
      );
    }
    if (oracle.state !== 'invalid' && oracle.level === wanted) return [];
    assertPolicyFree(oracle.value, oracle.owner, IncludePolicy === true);
    return [convertToDWordChange(credSspKey, 'AllowEncryptionOracle', wanted)];
  },
  examples: [
    {
      code: 'Set-CredSspOracle -Level Mitigated',
      remarks: 'Brings a computer that was left vulnerable back to what Windows ships.',
    },
    {
      code: 'Set-CredSspOracle -Level Vulnerable -For 60 -Once',
      remarks:
        'On a client: lets it connect once, within an hour of the restart, to a server that has yet to be updated.',
    },
  ],
  cases: [
    {
      name: 'leaves alone what is not set',
      host: createHost(),
      parameters: { Level: 'Mitigated' },
      expect: { findings: [], shows: [{ id: 'OracleMitigated', status: 'healthy' }], changes: [], after: [] },
    },
    {
      name: 'makes the key that is not there, and takes it away again',
      host: createHost(),
      parameters: { Level: 'ForceUpdatedClients' },
      expect: { findings: [], changes: ['RegistryValue'], after: ['OracleForceUpdatedClients'] },
    },
    {
      name: 'brings a vulnerable computer back',
      host: withRegistry(createHost(), places.credSsp, 'AllowEncryptionOracle', 'DWord', '2'),
      parameters: { Level: 'Mitigated' },
      expect: {
        findings: ['OracleVulnerable'],
        shows: [{ repair: 'Set-CredSspOracle -Level Mitigated' }],
        changes: ['RegistryValue'],
        after: [],
      },
    },
    {
      name: 'makes a computer vulnerable for a while',
      host: createHost(),
      parameters: { Level: 'Vulnerable' },
      expect: { findings: [], changes: ['RegistryValue'], after: ['OracleVulnerable'] },
    },
    {
      name: 'lets clients without the update in again',
      host: withRegistry(createHost(), places.credSsp, 'AllowEncryptionOracle', 'DWord', '0'),
      parameters: { Level: 'Mitigated' },
      expect: {
        findings: ['OracleForceUpdatedClients'],
        shows: [{ repair: 'Set-CredSspOracle -Level Mitigated -Permanent -Force' }],
        changes: ['RegistryValue'],
        after: [],
      },
    },
    {
      name: 'repairs a value of the wrong type',
      host: withRegistry(createHost(), places.credSsp, 'AllowEncryptionOracle', 'QWord', '1'),
      parameters: { Level: 'Mitigated' },
      expect: {
        findings: ['OracleInvalid'],
        shows: [{ repair: 'Set-CredSspOracle -Level Mitigated' }],
        changes: ['RegistryValue'],
        after: [],
      },
    },
    {
      name: 'repairs a number out of range',
      host: withRegistry(createHost(), places.credSsp, 'AllowEncryptionOracle', 'DWord', '3'),
      parameters: { Level: 'ForceUpdatedClients' },
      expect: { findings: ['OracleInvalid'], changes: ['RegistryValue'], after: ['OracleForceUpdatedClients'] },
    },
    {
      name: 'says which Group Policy object wrote it, and does not pretend to repair it',
      host: withRegistry(governed, places.credSsp, 'AllowEncryptionOracle', 'DWord', '2'),
      parameters: { Level: 'Mitigated' },
      expect: { findings: ['OracleVulnerable'], shows: [{ repair: '' }], error: 'PolicyWins' },
    },
    {
      name: 'changes the copy of that policy when told to',
      host: withRegistry(governed, places.credSsp, 'AllowEncryptionOracle', 'DWord', '2'),
      parameters: { Level: 'Mitigated', IncludePolicy: true },
      expect: { findings: ['OracleVulnerable'], changes: ['RegistryValue'], after: [] },
    },
    {
      name: 'offers no repair of what Group Policy refuses to clients',
      host: withRegistry(governed, places.credSsp, 'AllowEncryptionOracle', 'DWord', '0'),
      parameters: { Level: 'Mitigated' },
      expect: { findings: ['OracleForceUpdatedClients'], shows: [{ repair: '' }], error: 'PolicyWins' },
    },
    {
      name: 'offers no repair of what Group Policy wrote wrongly',
      host: withRegistry(governed, places.credSsp, 'AllowEncryptionOracle', 'QWord', '1'),
      parameters: { Level: 'Mitigated' },
      expect: { findings: ['OracleInvalid'], shows: [{ repair: '' }], error: 'PolicyWins' },
    },
    {
      name: 'does not know a setting that may not be read',
      host: withRights(
        withRegistry(createHost(), places.credSsp, 'AllowEncryptionOracle', 'DWord', '2'),
        places.credSsp,
        'none',
      ),
      parameters: { Level: 'Mitigated' },
      expect: { findings: ['OracleUnknown'], error: 'AccessDenied' },
    },
    {
      name: 'ends with an error when it is not elevated',
      host: withoutElevation(withRegistry(createHost(), places.credSsp, 'AllowEncryptionOracle', 'DWord', '2')),
      parameters: { Level: 'Mitigated' },
      expect: { findings: ['OracleVulnerable'], error: 'System.Security.SecurityException' },
    },
  ],
});
