import { type AdapterPowerState, getAdapterPowerState } from './adapters.js';
import { findPowerSetting, type PowerSettingState } from './changes/power-setting.js';
import { getRegistryState, type RegistryValue } from './registry.js';

/**
 * SUB_SLEEP and STANDBYIDLE, in seconds, 0 for never (learn.microsoft.com, "Power Policy Settings", "Sleep idle timeout").
 */
export const sleepTimer = {
  scheme: 'SCHEME_CURRENT',
  subgroup: '238c9fa8-0aad-41ed-83f4-97be242c8f20',
  setting: '29f6c1db-86da-48c5-9fdb-f2b67b1f44da',
} as const;

/** Where Group Policy sets the same timer for mains power (power.admx, ACStandbyTimeOut_2). It wins over powercfg. */
export const sleepPolicyKey =
  'HKLM:\\SOFTWARE\\Policies\\Microsoft\\Power\\PowerSettings\\29f6c1db-86da-48c5-9fdb-f2b67b1f44da';

/** What makes a computer unreachable to save power. */
export interface HostPowerState {
  /** None where powercfg knows no such setting, as on a computer that cannot sleep. */
  readonly sleep: PowerSettingState | undefined;
  readonly policy: RegistryValue;
  readonly adapters: readonly AdapterPowerState[];
}

/** Reads the sleep timer of the current power scheme, the policy over it, and the power settings of network adapters. */
export function getHostPowerState(): HostPowerState {
  return {
    sleep: findPowerSetting(sleepTimer),
    policy: getRegistryState(sleepPolicyKey, 'ACSettingIndex'),
    adapters: getAdapterPowerState(),
  };
}
