import { CommandError } from '../border/dotnet.js';
import { defineRecipe, Parameters } from '../recipe/define.js';
import type { Finding } from '../recipe/finding.js';
import { createHost, places, withoutElevation, withRegistry, withRights } from '../simulator/host.js';
import type { HostDocument } from '../simulator/machine.js';
import type { Change } from '../windows/change.js';
import { getComputerState } from '../windows/computer.js';
import { getRegistryEvidence, getRegistryNumber, getRegistryState } from '../windows/registry.js';
import { getSecureChannelState } from '../windows/secure-channel.js';

const securityAuthorityKey = 'HKLM:\\SYSTEM\\CurrentControlSet\\Control\\Lsa';

const member = createHost({ domain: 'corp.example' });
const ntlmKey = `${places.lsa}\\MSV1_0`;

const withNtlm = (host: HostDocument, level: string): HostDocument =>
  withRegistry(host, ntlmKey, 'RestrictReceivingNTLMTraffic', 'DWord', level);

export default defineRecipe({
  cmdlet: 'Repair-RdpTrust',
  synopsis: 'Repairs what keeps Network Level Authentication from checking domain accounts.',
  description:
    'Network Level Authentication asks a domain controller over the secure channel of this computer. A broken channel is ' +
    'built anew with nltest, in every version of PowerShell. Where the domain refuses the password of the computer, an ' +
    'account of the domain has to set a new one: in Windows PowerShell, Test-ComputerSecureChannel -Repair -Credential ' +
    '(Get-Credential). Security options that refuse stored credentials or incoming NTLM are reported and left alone: they ' +
    'are the decision of somebody. Until then Set-RdpNla -State Off lets the logon screen take its place.',
  confirmImpact: 'Medium',
  impact: 'none',
  evidence: {
    grade: 'B',
    causes: [13],
    sources: [
      'https://learn.microsoft.com/previous-versions/windows/it-pro/windows-server-2012-r2-and-2012/cc731935(v=ws.11)',
      'https://learn.microsoft.com/powershell/module/microsoft.powershell.management/test-computersecurechannel',
      'https://learn.microsoft.com/previous-versions/windows/it-pro/windows-10/security/threat-protection/security-policy-settings/network-security-restrict-ntlm-incoming-ntlm-traffic',
      'https://learn.microsoft.com/previous-versions/windows/it-pro/windows-10/security/threat-protection/security-policy-settings/network-access-do-not-allow-storage-of-passwords-and-credentials-for-network-authentication',
    ],
  },
  parameters: Parameters({}),
  repairs: [{ findings: ['TrustBroken'], parameters: {} }],
  observe: () => {
    const { domain } = getComputerState();
    return {
      domain,
      channel: domain === '' ? undefined : getSecureChannelState(domain),
      storedCredentials: getRegistryState(securityAuthorityKey, 'disabledomaincreds'),
      incomingNtlm: getRegistryState(`${securityAuthorityKey}\\MSV1_0`, 'RestrictReceivingNTLMTraffic'),
    };
  },
  diagnose: ({ domain, channel, storedCredentials, incomingNtlm }): readonly Finding[] => {
    const sound: Finding = {
      cause: 13,
      id: 'TrustSound',
      status: 'healthy',
      title: domain === '' ? 'This computer is in no domain.' : 'The domain answers for its accounts.',
      evidence: [
        { source: `Secure channel to ${domain === '' ? 'a domain' : domain}`, reading: channel?.reading ?? 'none' },
        getRegistryEvidence(storedCredentials),
        getRegistryEvidence(incomingNtlm),
      ],
      grade: 'B',
      impact: 'none',
      clientCode: '0x904',
      repair: '',
    };
    const findings: Finding[] = [];
    if (channel?.state === 'broken') {
      findings.push({
        ...sound,
        id: 'TrustBroken',
        status: 'fault',
        title: 'The secure channel to the domain is broken, so domain accounts cannot be checked.',
        repair: 'Repair-RdpTrust',
      });
    }
    if (channel?.state === 'refused') {
      findings.push({
        ...sound,
        id: 'TrustRefused',
        status: 'fault',
        title:
          'The domain refuses the password of this computer. With an account that may reset it, run in Windows PowerShell: ' +
          'Test-ComputerSecureChannel -Repair -Credential (Get-Credential).',
      });
    }
    if (channel?.state === 'denied' || storedCredentials.kind === 'Denied' || incomingNtlm.kind === 'Denied') {
      findings.push({
        ...sound,
        id: 'TrustUnknown',
        status: 'unknown',
        title: 'The trust to the domain could not be looked at without elevation.',
      });
    }
    if (getRegistryNumber(storedCredentials) === 1) {
      findings.push({
        ...sound,
        id: 'StoredCredentialsRefused',
        status: 'suspect',
        grade: 'C',
        title:
          'This computer stores no domain credentials (security option "Network access: Do not allow storage of passwords ' +
          'and credentials for network authentication"). Whoever set it decides; connect with a typed password.',
      });
    }
    const refused = getRegistryNumber(incomingNtlm) ?? 0;
    // 1 refuses the accounts of a domain, 2 every account; neither keeps Kerberos out, which needs the name of the computer.
    if (refused === 2 || (refused === 1 && domain !== '')) {
      findings.push({
        ...sound,
        id: 'NtlmRefused',
        status: 'suspect',
        grade: domain === '' ? 'B' : 'C',
        title:
          domain === ''
            ? 'This computer refuses NTLM, and without a domain it knows nothing else. Whoever set the security option ' +
              '"Restrict NTLM: Incoming NTLM traffic" has to allow it.'
            : 'This computer refuses NTLM, so clients must use Kerberos: connect by its full name, not by an address, from a ' +
              'client that reaches the domain.',
      });
    }
    return findings.length === 0 ? [sound] : findings;
  },
  plan: ({ domain, channel }): readonly Change[] => {
    switch (channel?.state ?? 'sound') {
      case 'sound':
        return [];
      case 'broken':
        return [{ kind: 'SecureChannel', domain }];
      case 'denied':
        throw new CommandError(
          'AccessDenied',
          'PermissionDenied',
          'The secure channel could not be looked at. Run again from an elevated PowerShell.',
        );
      case 'refused':
        throw new CommandError(
          'TrustRefused',
          'InvalidOperation',
          `${domain} refuses the password of this computer. With an account that may reset it, run in Windows ` +
            'PowerShell: Test-ComputerSecureChannel -Repair -Credential (Get-Credential).',
        );
    }
  },
  examples: [
    { code: 'Repair-RdpTrust -WhatIf', remarks: 'Shows whether the channel would be built anew.' },
    { code: 'Repair-RdpTrust', remarks: 'Builds the secure channel to the domain anew where it is broken.' },
  ],
  cases: [
    {
      name: 'has nothing to do in a workgroup',
      host: createHost(),
      expect: { findings: [], shows: [{ title: 'This computer is in no domain.' }], changes: [], after: [] },
    },
    {
      name: 'leaves a sound channel alone',
      host: member,
      expect: { findings: [], shows: [{ title: 'The domain answers for its accounts.' }], changes: [], after: [] },
    },
    {
      name: 'builds a broken channel anew',
      host: { ...member, secureChannel: 'Broken' },
      expect: { findings: ['TrustBroken'], changes: ['SecureChannel'], after: [] },
    },
    {
      name: 'says who can help where the domain refuses the computer',
      host: { ...member, secureChannel: 'Refused' },
      expect: { findings: ['TrustRefused'], error: 'TrustRefused' },
    },
    {
      name: 'reports that policy stores no credentials, and leaves it alone',
      host: withRegistry(member, places.lsa, 'disabledomaincreds', 'DWord', '1'),
      expect: { findings: ['StoredCredentialsRefused'], changes: [], after: ['StoredCredentialsRefused'] },
    },
    {
      name: 'reports refused NTLM of a domain member',
      host: withNtlm(member, '1'),
      expect: {
        findings: ['NtlmRefused'],
        shows: [
          {
            grade: 'C',
            title:
              'This computer refuses NTLM, so clients must use Kerberos: connect by its full name, not by an address, from a ' +
              'client that reaches the domain.',
          },
        ],
        changes: [],
        after: ['NtlmRefused'],
      },
    },
    {
      name: 'reports NTLM that is refused in a workgroup, where there is nothing else',
      host: withNtlm(createHost(), '2'),
      expect: {
        findings: ['NtlmRefused'],
        shows: [
          {
            grade: 'B',
            title:
              'This computer refuses NTLM, and without a domain it knows nothing else. Whoever set the security option ' +
              '"Restrict NTLM: Incoming NTLM traffic" has to allow it.',
          },
        ],
        changes: [],
        after: ['NtlmRefused'],
      },
    },
    {
      name: 'knows that a workgroup has no domain accounts to refuse',
      host: withNtlm(createHost(), '1'),
      expect: { findings: [], changes: [], after: [] },
    },
    {
      name: 'does not know about NTLM what may not be read',
      host: withRights(withNtlm(createHost(), '2'), ntlmKey, 'none'),
      expect: { findings: ['TrustUnknown'], changes: [], after: ['TrustUnknown'] },
    },
    {
      name: 'takes a value of the wrong type for none',
      host: withRegistry(member, places.lsa, 'disabledomaincreds', 'String', '1'),
      expect: { findings: [], changes: [], after: [] },
    },
    {
      name: 'does not know the channel without elevation',
      host: withoutElevation({ ...member, secureChannel: 'Broken' }),
      expect: { findings: ['TrustUnknown'], error: 'AccessDenied' },
    },
    {
      name: 'repairs the channel though a value may not be read',
      host: withRights(
        withRegistry({ ...member, secureChannel: 'Broken' }, places.lsa, 'disabledomaincreds', 'DWord', '1'),
        places.lsa,
        'none',
      ),
      expect: { findings: ['TrustBroken', 'TrustUnknown'], changes: ['SecureChannel'], after: ['TrustUnknown'] },
    },
  ],
});
