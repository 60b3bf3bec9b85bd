import { CommandError } from '../border/dotnet.js';
import { defineRecipe, Parameters, Switch } from '../recipe/define.js';
import type { Finding } from '../recipe/finding.js';
import { includePolicy } from '../recipe/policy-parameter.js';
import {
  createHost,
  networkAdapter,
  withoutElevation,
  withRegistry,
  withRights,
  withSleep,
} from '../simulator/host.js';
import type { Change } from '../windows/change.js';
import { convertToDWordChange } from '../windows/changes/registry-value.js';
import { getHostPowerState, sleepPolicyKey, sleepSubgroup, sleepTimer } from '../windows/host-power.js';
import { assertPolicyIncluded } from '../windows/policy.js';
import { getRegistryEvidence } from '../windows/registry.js';

export default defineRecipe({
  cmdlet: 'Set-RdpHostPower',
  synopsis: 'Keeps this computer awake on mains power, so that it can be reached.',
  description:
    'A computer that is asleep answers nobody: the client shows 0x204 and not 0x904. Sets sleep on mains power to never, ' +
    'and lets network adapters that can do so wake the computer (Wake-on-LAN). Adapters are not restarted, so ' +
    'connections stay. -NoPowerDown also forbids Windows to switch adapters off; Windows then no longer lets them wake ' +
    'the computer, so it is for computers that never sleep.',
  confirmImpact: 'Medium',
  impact: 'none',
  evidence: {
    grade: 'X',
    causes: [26],
    sources: [
      'https://learn.microsoft.com/windows-hardware/design/device-experiences/powercfg-command-line-options',
      'https://learn.microsoft.com/powershell/module/netadapter/set-netadapterpowermanagement',
      'https://support.microsoft.com/help/2740020',
    ],
  },
  parameters: Parameters({
    NoPowerDown: Switch({ description: 'Forbids Windows to switch network adapters off to save power.' }),
    IncludePolicy: includePolicy,
  }),
  repairs: [{ findings: ['HostSleeps', 'HostNotWoken'], parameters: {} }],
  observe: () => getHostPowerState(),
  diagnose: (power): readonly Finding[] => {
    const decided = power.policy.kind !== 'Absent';
    const sound: Finding = {
      cause: 26,
      id: 'HostStaysAwake',
      status: 'healthy',
      title: 'The computer stays awake on mains power.',
      evidence: [
        {
          source: `powercfg /query SCHEME_CURRENT ${sleepSubgroup} ${sleepTimer}`,
          reading: power.sleep === undefined ? 'no such setting' : `${power.sleep.acIndex} seconds on mains power`,
        },
        getRegistryEvidence(power.policy),
        ...power.adapters.map((each) => ({
          source: `Get-NetAdapterPowerManagement '${each.name}'`,
          reading: `WakeOnMagicPacket ${each.wakeOnMagicPacket}, AllowComputerToTurnOffDevice ${each.turnOff}`,
        })),
      ],
      grade: 'X',
      impact: 'none',
      clientCode: '0x204',
      repair: '',
    };
    if (power.policy.kind === 'Denied') {
      return [
        { ...sound, id: 'HostPowerUnknown', status: 'unknown', title: 'Whether the computer sleeps is not known.' },
      ];
    }
    if (power.delay === 0) return [sound];
    const findings: Finding[] = [];
    findings.push({
      ...sound,
      id: 'HostSleeps',
      status: 'suspect',
      title: `The computer falls asleep after ${power.delay} seconds on mains power, and then answers nobody.`,
      repair: decided ? '' : 'Set-RdpHostPower',
    });
    const able = power.adapters.filter((each) => each.wakeOnMagicPacket === 'Disabled');
    if (able.length > 0 && !power.adapters.some((each) => each.wakeOnMagicPacket === 'Enabled')) {
      findings.push({
        ...sound,
        id: 'HostNotWoken',
        status: 'suspect',
        title: 'No network adapter may wake the computer from sleep.',
        repair: decided ? '' : 'Set-RdpHostPower',
      });
    }
    return findings;
  },
  plan: (power, { NoPowerDown, IncludePolicy }): readonly Change[] => {
    const changes: Change[] = [];
    if (power.policy.kind === 'Denied') {
      throw new CommandError(
        'AccessDenied',
        'PermissionDenied',
        `${sleepPolicyKey} could not be read. Run again from an elevated PowerShell.`,
      );
    }
    if (power.policy.kind !== 'Absent' && power.delay !== 0) {
      assertPolicyIncluded(power.policy, IncludePolicy === true);
      changes.push(convertToDWordChange(power.policy.path, power.policy.name, 0));
    }
    if (power.sleep !== undefined && power.sleep.acIndex !== 0 && power.policy.kind === 'Absent') {
      changes.push({
        kind: 'PowerSetting',
        scheme: 'SCHEME_CURRENT',
        subgroup: sleepSubgroup,
        setting: sleepTimer,
        acIndex: 0,
        dcIndex: power.sleep.dcIndex,
      });
    }
    for (const each of power.adapters) {
      const wakes = each.wakeOnMagicPacket === 'Disabled';
      const stays = NoPowerDown === true && each.turnOff === 'Enabled';
      if (!wakes && !stays) continue;
      changes.push({
        kind: 'AdapterPower',
        adapter: each.name,
        wakeOnMagicPacket: wakes ? 'Enabled' : 'Unchanged',
        turnOff: stays ? 'Disabled' : 'Unchanged',
      });
    }
    return changes;
  },
  examples: [
    { code: 'Set-RdpHostPower -WhatIf', remarks: 'Shows what would change, and changes nothing.' },
    {
      code: 'Set-RdpHostPower -NoPowerDown',
      remarks: 'For a computer that never sleeps: its network adapters are never switched off either.',
    },
  ],
  cases: [
    {
      name: 'leaves a computer alone that stays awake',
      host: createHost(),
      expect: { findings: [], changes: [], after: [] },
    },
    {
      name: 'keeps a computer awake',
      host: withSleep(
        createHost({
          adapters: [networkAdapter({}), networkAdapter({ alias: 'Wi-Fi', wakeOnMagicPacket: 'Disabled' })],
        }),
        1800,
      ),
      expect: {
        findings: ['HostSleeps'],
        shows: [{ repair: 'Set-RdpHostPower' }],
        changes: ['PowerSetting', { kind: 'AdapterPower', adapter: 'Wi-Fi' }],
        after: [],
      },
    },
    {
      name: 'reads the numbers of a German Windows',
      host: withSleep(
        createHost({ language: 'de', adapters: [networkAdapter({ wakeOnMagicPacket: 'Unsupported' })] }),
        900,
      ),
      expect: { findings: ['HostSleeps'], changes: ['PowerSetting'], after: [] },
    },
    {
      name: 'lets the network wake it',
      host: withSleep(
        createHost({
          adapters: [
            networkAdapter({ wakeOnMagicPacket: 'Disabled' }),
            networkAdapter({ alias: 'Wi-Fi', wakeOnMagicPacket: 'Unsupported', turnOff: 'Unsupported' }),
          ],
        }),
        1800,
      ),
      expect: {
        findings: ['HostSleeps', 'HostNotWoken'],
        shows: [{ repair: 'Set-RdpHostPower' }, { repair: 'Set-RdpHostPower' }],
        changes: ['PowerSetting', { kind: 'AdapterPower', wakeOnMagicPacket: 'Enabled', turnOff: 'Unchanged' }],
        after: [],
      },
    },
    {
      name: 'forbids switching adapters off where that is asked for',
      host: createHost(),
      parameters: { NoPowerDown: true },
      expect: {
        findings: [],
        changes: [{ kind: 'AdapterPower', wakeOnMagicPacket: 'Unchanged', turnOff: 'Disabled' }],
        after: [],
      },
    },
    {
      name: 'has nothing to do where nothing can sleep',
      host: createHost({ powerSettings: [], adapters: [] }),
      expect: { findings: [], changes: [], after: [] },
    },
    {
      name: 'says when policy sends it to sleep, and does not pretend to repair it',
      host: withRegistry(
        createHost({ adapters: [networkAdapter({ wakeOnMagicPacket: 'Disabled' })] }),
        sleepPolicyKey,
        'ACSettingIndex',
        'DWord',
        '900',
      ),
      expect: {
        findings: ['HostSleeps', 'HostNotWoken'],
        shows: [{ repair: '' }, { repair: '' }],
        error: 'PolicyWins',
      },
    },
    {
      name: 'changes the copy of that policy when told to',
      host: withRegistry(createHost(), sleepPolicyKey, 'ACSettingIndex', 'DWord', '900'),
      parameters: { IncludePolicy: true },
      expect: { findings: ['HostSleeps'], changes: [{ kind: 'RegistryValue', path: sleepPolicyKey }], after: [] },
    },
    {
      name: 'has nothing to do where policy keeps it awake',
      host: withRegistry(withSleep(createHost(), 1800), sleepPolicyKey, 'ACSettingIndex', 'DWord', '0'),
      expect: { findings: [], changes: [], after: [] },
    },
    {
      name: 'does not know a policy that may not be read',
      host: withRights(
        withRegistry(createHost(), sleepPolicyKey, 'ACSettingIndex', 'DWord', '0'),
        sleepPolicyKey,
        'none',
      ),
      expect: { findings: ['HostPowerUnknown'], error: 'AccessDenied' },
    },
    {
      name: 'ends with an error when it is not elevated',
      host: withoutElevation(withSleep(createHost(), 1800)),
      expect: { findings: ['HostSleeps'], error: 'PowerSettingRefused' },
    },
  ],
});
