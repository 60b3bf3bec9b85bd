import { command } from './command.js';
import type { EnumValue } from './dotnet.js';

export type AdapterPowerName = 'Unsupported' | 'Disabled' | 'Enabled' | 'Inactive';

/**
 * MSFT_NetAdapterPowerManagementSettingData, as far as used (learn.microsoft.com, NetAdapter,
 * Get-NetAdapterPowerManagement). A setting is changed on the object, which is then written back.
 */
export interface AdapterPowerManagement {
  /** Alias of the interface, such as `Ethernet`. */
  readonly Name: string;
  /** Windows may switch the adapter off to save power. No parameter sets it, only the object does. */
  AllowComputerToTurnOffDevice: EnumValue<AdapterPowerName>;
  /** Wake-on-LAN. */
  WakeOnMagicPacket: EnumValue<AdapterPowerName>;
}

/** learn.microsoft.com, NetAdapter, Get-NetAdapterPowerManagement. A name that no adapter has is an error. */
export const getNetAdapterPowerManagement = command({
  name: 'Get-NetAdapterPowerManagement',
  module: 'NetAdapter',
  parameters: { Name: 'string[]' },
}).many<AdapterPowerManagement>();

/** learn.microsoft.com, NetAdapter, Set-NetAdapterPowerManagement. Without NoRestart the adapter drops its connections. */
export const setNetAdapterPowerManagement = command({
  name: 'Set-NetAdapterPowerManagement',
  module: 'NetAdapter',
  parameters: { InputObject: 'object[]', NoRestart: 'switch', Confirm: 'switch' },
}).none();
