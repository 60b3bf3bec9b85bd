import { command } from './command.js';
import type { EnumValue, Integer } from './dotnet.js';

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

/** MSFT_NetAdapterStatisticsSettingData, as far as used (learn.microsoft.com, NetAdapter, Get-NetAdapterStatistics). */
export interface NetAdapterStatistics {
  /** Alias of the interface, such as `Ethernet`. */
  readonly Name: string;
  readonly ReceivedBytes: Integer;
  readonly SentBytes: Integer;
}

/** learn.microsoft.com, NetAdapter, Get-NetAdapterStatistics. Adapters that are not connected are left out. */
export const getNetAdapterStatistics = command({
  name: 'Get-NetAdapterStatistics',
  module: 'NetAdapter',
  parameters: {},
}).many<NetAdapterStatistics>();

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
