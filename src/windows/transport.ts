import { remoteDesktopPolicyKey } from './listener.js';
import { getPolicyOwner, type PolicyOwner } from './policy.js';
import { getRegistryState, type RegistryValue } from './registry.js';

/** Whether one side of Remote Desktop does without UDP. Both settings are policies without a copy of their own. */
export interface TransportSetting {
  readonly value: RegistryValue;
  /** The Group Policy object that wrote it: it would write it again. */
  readonly owner: PolicyOwner;
}

export interface TransportState {
  /** 1: this computer takes no UDP (TerminalServer.admx, policy TS_SELECT_TRANSPORT). */
  readonly server: TransportSetting;
  /** 1: mstsc.exe here tries no UDP (TerminalServer.admx, policy TS_CLIENT_TURN_OFF_UDP). */
  readonly client: TransportSetting;
}

/** Reads both sides. */
export function getTransportState(): TransportState {
  return {
    server: getTransportSetting(remoteDesktopPolicyKey, 'SelectTransport'),
    client: getTransportSetting(`${remoteDesktopPolicyKey}\\Client`, 'fClientDisableUDP'),
  };
}

function getTransportSetting(path: string, name: string): TransportSetting {
  const value = getRegistryState(path, name);
  const unset = value.kind === 'Absent' || value.kind === 'Denied';
  return { value, owner: unset ? { gpo: '', reading: 'not asked' } : getPolicyOwner(path, name) };
}
