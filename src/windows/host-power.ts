import type { Integer } from '../border/dotnet.js';
import { type AdapterPowerState, getAdapterPowerState } from './adapters.js';
import { findPowerSetting, type PowerSettingState } from './changes/power-setting.js';
import { getRegistryNumber, getRegistryState, type RegistryValue } from './registry.js';

/** SUB_SLEEP and STANDBYIDLE, in seconds, 0 for never (learn.microsoft.com, "Sleep idle timeout"). */
export const sleepSubgroup = '238c9fa8-0aad-41ed-83f4-97be242c8f20';
export const sleepTimer = '29f6c1db-86da-48c5-9fdb-f2b67b1f44da';

/** Where Group Policy sets the same timer for mains power (power.admx, ACStandbyTimeOut_2). It wins over powercfg. */
export const sleepPolicyKey =
  'HKLM:\\SOFTWARE\\Policies\\Microsoft\\Power\\PowerSettings\\29f6c1db-86da-48c5-9fdb-f2b67b1f44da';

/** What makes a computer unreachable to save power. */
export interface HostPowerState {
  /** None where powercfg knows no such setting, as on a computer that cannot sleep. */
  readonly sleep: PowerSettingState | undefined;
  readonly policy: RegistryValue;
  /** After how many seconds on mains power the computer falls asleep; 0 for never. */
  readonly delay: Integer;
  readonly adapters: readonly AdapterPowerState[];
}

/** Reads the sleep timer of the current power scheme, the policy over it, and the power settings of network adapters. */
export function getHostPowerState(): HostPowerState {
  const place = { scheme: 'SCHEME_CURRENT', subgroup: sleepSubgroup, setting: sleepTimer };
  const sleep = findPowerSetting(place);
  const policy = getRegistryState(sleepPolicyKey, 'ACSettingIndex');
  return {
    sleep,
    policy,
    delay: getRegistryNumber(policy) ?? sleep?.acIndex ?? 0,
    adapters: getAdapterPowerState(),
  };
}
