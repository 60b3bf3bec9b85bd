import { defineInspection, Parameters } from '../recipe/define.js';
import type { Evidence, Finding } from '../recipe/finding.js';
import {
  createHost,
  places,
  withFileAccess,
  withoutElevation,
  withPinned,
  withRegistry,
  withRights,
} from '../simulator/host.js';
import type { HostDocument } from '../simulator/machine.js';
import { getCertificateKeyEvidence } from '../windows/certificate-key.js';
import { type DebtState, getDebtState } from '../windows/debt.js';
import { getKeyOddity } from '../windows/key-oddity.js';
import { getPolicySettingEvidence } from '../windows/policy.js';
import { getRegistryNumber } from '../windows/registry.js';

function getDebtEvidence(state: DebtState): readonly Evidence[] {
  const { folder } = state;
  const evidence: Evidence[] = [];
  evidence.push(getPolicySettingEvidence(state.listener.securityLayer.setting));
  evidence.push(getPolicySettingEvidence(state.listener.minEncryptionLevel.setting));
  for (const profile of state.firewall) {
    evidence.push(getPolicySettingEvidence(profile.setting));
  }
  if (state.key !== undefined) evidence.push(getCertificateKeyEvidence(state.key));
  evidence.push({
    source: folder.path,
    reading: folder.sddl === '' ? 'its access list could not be read' : folder.sddl,
  });
  for (const name of folder.renamed) {
    evidence.push({ source: 'Beside it', reading: name });
  }
  for (const file of folder.others.filter((each) => each.open)) {
    evidence.push({ source: `Key file ${file.name}`, reading: 'NETWORK SERVICE may read it' });
  }
  return evidence;
}

/** What was done to the folder of machine keys and to the keys in it. */
function getKeyDebt(state: DebtState, debt: Finding): readonly Finding[] {
  const { key, folder } = state;
  const findings: Finding[] = [];
  const oddities = key === undefined ? [] : getKeyOddity(key, state.computer.build);
  if (oddities.includes('owner') || oddities.includes('widened')) {
    findings.push({
      ...debt,
      cause: 3,
      id: 'KeyTakenOver',
      title:
        'The key of Remote Desktop belongs to somebody else than SYSTEM, or more may read it than Windows lets: most likely ' +
        'takeown and icacls over the whole folder. A new certificate comes with a new key.',
      repair: 'Repair-RdpCertificate -ResetKey',
    });
  }
  const open = folder.others.filter((each) => each.open);
  // One or two may be meant so: the web server grants some of its own keys.
  if (open.length > 2 && open.length === folder.others.length) {
    findings.push({
      ...debt,
      cause: 3,
      id: 'KeysOpened',
      title:
        'Every key of other programs lets NETWORK SERVICE read it: most likely icacls with /T over the whole folder. Whoever ' +
        'runs those programs has to take the entry back, file by file.',
    });
  }
  if (folder.sddl !== '' && !folder.sddl.startsWith('O:SY')) {
    findings.push({
      ...debt,
      cause: 4,
      id: 'MachineKeysTakenOver',
      title: 'The folder of machine keys belongs to somebody else than SYSTEM: most likely takeown.',
      repair: `icacls '${folder.path}' /setowner '*S-1-5-18'`,
    });
  }
  if (folder.renamed.length > 0) {
    findings.push({
      ...debt,
      cause: 4,
      id: 'MachineKeysRenamed',
      title:
        'The folder of machine keys was renamed to get rid of one key, and took the keys of every other program along. An ' +
        'administrator has to move back those that certificates still name; what is over can go.',
    });
  }
  return findings;
}

const vendorScript = (path: string): HostDocument =>
  withRegistry(
    withRegistry(
      withRegistry(createHost(), path, 'SecurityLayer', 'DWord', '0'),
      path,
      'MinEncryptionLevel',
      'DWord',
      '1',
    ),
    path,
    'UserAuthentication',
    'DWord',
    '0',
  );

const firewallKey = 'HKLM:\\SYSTEM\\CurrentControlSet\\Services\\SharedAccess\\Parameters\\FirewallPolicy';

const switchedOff =
  'The firewall is switched off for the profile Private: most likely left from a test, if no other product takes its place.';

const service = 'S-1-5-80-4022436659-1090538466-1613889075-870485073-3428993833';
const healthyKeySddl = `O:SYG:SYD:PAI(A;;FA;;;SY)(A;;FR;;;NS)(A;;FA;;;${service})`;

const withKeyFiles = (host: HostDocument, names: readonly string[], sddl: string): HostDocument =>
  names.reduce((made, name) => withFileAccess(made, `${places.machineKeys}\\${name}`, sddl), host);

const openedKey = (name: string): Evidence => ({ source: `Key file ${name}`, reading: 'NETWORK SERVICE may read it' });

export default defineInspection({
  cmdlet: 'Test-RdpDebt',
  synopsis: 'Finds what quick fixes left behind on this computer.',
  description:
    'Repairs in a hurry often lower the guard and leave it low: RDP security at the low encryption level, a firewall that ' +
    'was switched off for a test, keys that were taken over or opened to everybody, a folder of keys that was renamed. Each ' +
    'is named after where it most likely comes from, with what brings it back. Network Level Authentication that is off, ' +
    'old versions of TLS and a vulnerable CredSSP are found by the cmdlets that set them.',
  evidence: {
    grade: 'B',
    causes: [3, 4, 9, 16],
    sources: [
      'https://learn.microsoft.com/windows/win32/termserv/win32-tsgeneralsetting',
      'https://learn.microsoft.com/troubleshoot/windows-server/windows-security/default-permissions-machinekeys-folders',
      'https://learn.microsoft.com/powershell/module/netsecurity/set-netfirewallprofile',
      'MS-GPFAS 2.2.2.1',
    ],
  },
  parameters: Parameters({}),
  observe: () => getDebtState(),
  diagnose: (state): readonly Finding[] => {
    const sound: Finding = {
      cause: 9,
      id: 'NoDebt',
      status: 'healthy',
      title: 'No traces of quick fixes were found, as far as may be read.',
      evidence: getDebtEvidence(state),
      grade: 'B',
      impact: 'none',
      clientCode: '0x904',
      repair: '',
    };
    const debt: Finding = { ...sound, status: 'debt' };
    const { securityLayer, minEncryptionLevel } = state.listener;
    const findings: Finding[] = [];
    if (securityLayer.level === 0 && minEncryptionLevel.level === 1) {
      const held = securityLayer.setting.winner === 'policy' || minEncryptionLevel.setting.winner === 'policy';
      findings.push({
        ...debt,
        id: 'VendorResetScript',
        title:
          'The listener works without TLS and at the low encryption level: what scripts that "reset the certificate" leave ' +
          'behind.',
        repair: held ? '' : 'Set-RdpSecurityLayer -SecurityLayer Tls',
      });
    }
    for (const profile of state.firewall) {
      if (getRegistryNumber(profile.setting.effective) !== 0) continue;
      const held = profile.setting.winner === 'policy';
      findings.push({
        ...debt,
        cause: 16,
        id: `Firewall${profile.name}Off`,
        title: held
          ? `Policy switches the firewall off for the profile ${profile.name}: whoever manages it decides.`
          : `The firewall is switched off for the profile ${profile.name}: most likely left from a test, if no other ` +
            'product takes its place.',
        repair: held ? '' : `Set-NetFirewallProfile -Name ${profile.name} -Enabled True`,
      });
    }
    for (const finding of getKeyDebt(state, debt)) {
      findings.push(finding);
    }
    return findings.length === 0 ? [sound] : findings;
  },
  examples: [
    { code: 'Test-RdpDebt', remarks: 'What quick fixes left behind, and what brings it back.' },
    {
      code: "Test-RdpDebt | Where-Object -Property Repair -NE -Value '' | Select-Object -Property Title, Repair",
      remarks: 'Only what one command repairs.',
    },
  ],
  cases: [
    {
      name: 'finds no debts on a healthy host, and says what it read',
      host: withFileAccess(createHost(), places.keyFile, healthyKeySddl),
      expect: {
        findings: [],
        shows: [
          {
            id: 'NoDebt',
            cause: 9,
            evidence: [
              { source: `${places.listener} SecurityLayer`, reading: 'DWord 2' },
              { source: `${places.listener} MinEncryptionLevel`, reading: 'DWord 2' },
              { source: `${firewallKey}\\DomainProfile EnableFirewall`, reading: 'not set' },
              { source: `${firewallKey}\\StandardProfile EnableFirewall`, reading: 'not set' },
              { source: `${firewallKey}\\PublicProfile EnableFirewall`, reading: 'not set' },
              { reading: `${places.keyFile}, ${healthyKeySddl}` },
              { source: places.machineKeys, reading: 'O:SYG:SYD:PAI(A;;0x12019f;;;WD)(A;;FA;;;BA)' },
            ],
          },
        ],
      },
    },
    {
      name: 'finds no debts where somebody chose the certificate',
      host: withPinned(createHost()),
      expect: { findings: [] },
    },
    {
      name: 'knows what vendor scripts leave behind',
      host: vendorScript(places.listener),
      expect: {
        findings: ['VendorResetScript'],
        shows: [{ cause: 9, repair: 'Set-RdpSecurityLayer -SecurityLayer Tls' }],
      },
    },
    {
      name: 'leaves it to policy where that holds one of the two',
      host: withRegistry(vendorScript(places.listener), places.policy, 'SecurityLayer', 'DWord', '0'),
      expect: { findings: ['VendorResetScript'], shows: [{ repair: '' }] },
    },
    {
      name: 'leaves it to policy where that holds the other',
      host: withRegistry(vendorScript(places.listener), places.policy, 'MinEncryptionLevel', 'DWord', '1'),
      expect: { findings: ['VendorResetScript'], shows: [{ repair: '' }] },
    },
    {
      name: 'takes RDP security at a higher encryption level for no debt',
      host: withRegistry(vendorScript(places.listener), places.listener, 'MinEncryptionLevel', 'DWord', '2'),
      expect: { findings: [] },
    },
    {
      name: 'takes values of the wrong type for none',
      host: withRegistry(vendorScript(places.listener), places.listener, 'SecurityLayer', 'String', '0'),
      expect: { findings: [] },
    },
    {
      name: 'finds a firewall that was switched off',
      host: withRegistry(
        withRegistry(createHost(), `${firewallKey}\\StandardProfile`, 'EnableFirewall', 'DWord', '0'),
        `${firewallKey}\\DomainProfile`,
        'EnableFirewall',
        'DWord',
        '1',
      ),
      expect: {
        findings: ['FirewallPrivateOff'],
        shows: [{ cause: 16, title: switchedOff, repair: 'Set-NetFirewallProfile -Name Private -Enabled True' }],
      },
    },
    {
      name: 'finds a firewall that policy switches off',
      host: withRegistry(
        createHost(),
        'HKLM:\\SOFTWARE\\Policies\\Microsoft\\WindowsFirewall\\PublicProfile',
        'EnableFirewall',
        'DWord',
        '0',
      ),
      expect: {
        findings: ['FirewallPublicOff'],
        shows: [
          {
            title: 'Policy switches the firewall off for the profile Public: whoever manages it decides.',
            repair: '',
          },
        ],
      },
    },
    {
      name: 'finds a key that was taken over',
      host: withFileAccess(createHost(), places.keyFile, healthyKeySddl.replace('O:SY', 'O:BA')),
      expect: { findings: ['KeyTakenOver'], shows: [{ cause: 3 }] },
    },
    {
      name: 'finds a key that was opened',
      host: withFileAccess(createHost(), places.keyFile, 'O:SYG:SYD:PAI(A;;FA;;;SY)(A;;FR;;;NS)(A;;FA;;;WD)'),
      expect: { findings: ['KeyTakenOver'] },
    },
    {
      name: 'finds that every key was opened',
      host: withKeyFiles(createHost(), ['a1', 'b2', 'c3'], 'O:SYG:SYD:PAI(A;;FA;;;SY)(A;;FA;;;BA)(A;;FR;;;NS)'),
      expect: {
        findings: ['KeysOpened'],
        shows: [{ cause: 3, evidence: [{}, {}, {}, {}, {}, {}, {}, ...['a1', 'b2', 'c3'].map(openedKey)] }],
      },
    },
    {
      name: 'believes that two keys were meant so',
      host: withKeyFiles(createHost(), ['a1', 'b2'], 'O:SYG:SYD:PAI(A;;FA;;;SY)(A;;FA;;;BA)(A;;FR;;;NS)'),
      expect: { findings: [] },
    },
    {
      name: 'does not take old keys of Remote Desktop itself for those of others',
      host: withKeyFiles(
        createHost(),
        ['1', '2', '3'].map((each) => `f686aace6942fb7f7ceb231212eef4a4_0b1f0fbb.${each}`),
        'O:SYG:SYD:PAI(A;;FA;;;SY)(A;;FR;;;NS)',
      ),
      expect: { findings: [] },
    },
    {
      name: 'leaves keys of the web server alone',
      host: withKeyFiles(
        withKeyFiles(createHost(), ['a1'], 'O:BAG:SYD:PAI(A;;FA;;;SY)(A;;FA;;;BA)'),
        ['b2', 'c3', 'd4'],
        'O:SYG:SYD:PAI(A;;FA;;;SY)(A;;FA;;;BA)(A;;FR;;;NS)',
      ),
      expect: { findings: [] },
    },
    {
      name: 'finds a folder of keys that was taken over',
      host: withFileAccess(createHost(), places.machineKeys, 'O:BAG:SYD:PAI(A;;0x12019f;;;WD)(A;;FA;;;BA)'),
      expect: { findings: ['MachineKeysTakenOver'], shows: [{ cause: 4 }] },
    },
    {
      name: 'finds a folder of keys that was renamed',
      host: withFileAccess(createHost(), `${places.machineKeys}.old`, 'O:SYG:SYD:PAI(A;;0x12019f;;;WD)(A;;FA;;;BA)'),
      expect: {
        findings: ['MachineKeysRenamed'],
        shows: [{ cause: 4, evidence: [{}, {}, {}, {}, {}, {}, {}, { reading: 'MachineKeys.old' }] }],
      },
    },
    {
      name: 'says as much as may be read without elevation',
      host: withoutElevation(vendorScript(places.listener)),
      expect: {
        findings: ['VendorResetScript'],
        shows: [{ evidence: [{}, {}, {}, {}, {}, {}, { reading: 'its access list could not be read' }] }],
      },
    },
    {
      name: 'claims nothing of what may not be read',
      host: withRights(vendorScript(places.listener), places.listener, 'none'),
      expect: { findings: [] },
    },
  ],
});
