import type {
  AdapterPowerManagement,
  getNetAdapterPowerManagement,
  NetAdapterStatistics,
  setNetAdapterPowerManagement,
} from '../border/adapters.js';
import type { Received } from '../border/command.js';
import { CommandError, enumValue } from '../border/dotnet.js';
import { lab } from './machine.js';
import { getLabPath, testLabPathEqual } from './path.js';

/** Get-NetAdapterPowerManagement, of all or by name. A name that no adapter has is an error (learn.microsoft.com, the same). */
export function invokeLabGetNetAdapterPowerManagement(
  received: Received<typeof getNetAdapterPowerManagement>,
): readonly AdapterPowerManagement[] {
  const name = received.Name.length === 0 ? '*' : getLabPath(received.Name);
  const found = lab.host.adapters.filter((each) => name === '*' || testLabPathEqual(each.alias, name));
  if (found.length === 0) {
    throw new CommandError(
      'CmdletizationQuery_NotFound_Name',
      'ObjectNotFound',
      `No MSFT_NetAdapterPowerManagementSettingData objects found with property 'Name' equal to '${name}'.`,
    );
  }
  return found.map((each) => ({
    Name: each.alias,
    AllowComputerToTurnOffDevice: enumValue(each.turnOff),
    WakeOnMagicPacket: enumValue(each.wakeOnMagicPacket),
  }));
}

/** Get-NetAdapterStatistics, of all adapters (learn.microsoft.com, Get-NetAdapterStatistics). */
export function invokeLabGetNetAdapterStatistics(): readonly NetAdapterStatistics[] {
  return lab.host.adapters.map((each) => ({
    Name: each.alias,
    ReceivedBytes: each.receivedBytes,
    SentBytes: each.sentBytes,
  }));
}

/**
 * Set-NetAdapterPowerManagement -InputObject writes what stands in the object. Without NoRestart the adapter restarts
 * (learn.microsoft.com, Set-NetAdapterPowerManagement).
 */
export function invokeLabSetNetAdapterPowerManagement(received: Received<typeof setNetAdapterPowerManagement>): void {
  if (lab.host.account === 'User') {
    throw new CommandError('Windows System Error 5', 'PermissionDenied', 'Access is denied.');
  }
  for (const settings of received.InputObject as readonly AdapterPowerManagement[]) {
    for (const adapter of lab.host.adapters) {
      if (adapter.alias !== settings.Name) continue;
      adapter.turnOff = settings.AllowComputerToTurnOffDevice.ToString();
      adapter.wakeOnMagicPacket = settings.WakeOnMagicPacket.ToString();
      if (!received.NoRestart) adapter.restarts += 1;
    }
  }
}
