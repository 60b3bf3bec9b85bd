import type { Integer } from '../border/dotnet.js';
import { getPolicySetting, type PolicySetting } from './policy.js';
import { getRegistryNumber } from './registry.js';

/** Settings of Remote Desktop that Group Policy wrote; a value here wins over the listener's own. */
export const remoteDesktopPolicyKey = 'HKLM:\\SOFTWARE\\Policies\\Microsoft\\Windows NT\\Terminal Services';

/** Parent of all listeners. */
export const winStationsKey = 'HKLM:\\SYSTEM\\CurrentControlSet\\Control\\Terminal Server\\WinStations';

/** The listener that mstsc.exe connects to. */
export const rdpListenerKey = 'HKLM:\\SYSTEM\\CurrentControlSet\\Control\\Terminal Server\\WinStations\\RDP-Tcp';

/** One security setting of the listener, judged by what Windows documents for it. */
export interface ListenerSetting {
  readonly setting: PolicySetting;
  /** default: not set, so Windows uses its own. invalid: a wrong type or a number out of range. */
  readonly state: 'set' | 'default' | 'invalid' | 'denied';
  /** The number in force. Where none was set or readable: what Windows ships. */
  readonly level: Integer;
  /** What Windows ships. */
  readonly usual: Integer;
}

/** The three settings that decide how the listener secures a connection (learn.microsoft.com, "Win32_TSGeneralSetting class"). */
export interface ListenerSecurity {
  /** 0 RDP, 1 negotiate, 2 TLS. */
  readonly securityLayer: ListenerSetting;
  /** 1: Network Level Authentication is required. */
  readonly userAuthentication: ListenerSetting;
  /** 1 low, 2 client compatible, 3 high, 4 FIPS; of no effect under TLS. */
  readonly minEncryptionLevel: ListenerSetting;
}

/** Reads how the listener secures its connections, from policy and from its own key. */
export function getListenerSecurity(): ListenerSecurity {
  return {
    securityLayer: getListenerSetting('SecurityLayer', 0, 2, 2),
    userAuthentication: getListenerSetting('UserAuthentication', 0, 1, 1),
    minEncryptionLevel: getListenerSetting('MinEncryptionLevel', 1, 4, 2),
  };
}

function getListenerSetting(name: string, lowest: Integer, highest: Integer, usual: Integer): ListenerSetting {
  const setting = getPolicySetting(remoteDesktopPolicyKey, rdpListenerKey, name);
  if (setting.winner === 'unknown') return { setting, state: 'denied', level: usual, usual };
  if (setting.effective.kind === 'Absent') return { setting, state: 'default', level: usual, usual };
  const level = getRegistryNumber(setting.effective);
  if (level === undefined || level < lowest || level > highest) {
    return { setting, state: 'invalid', level: usual, usual };
  }
  return { setting, state: 'set', level, usual };
}
