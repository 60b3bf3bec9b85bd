import { command } from './command.js';
import type { EnumValue } from './dotnet.js';

/** System.ServiceProcess.ServiceControllerStatus, by name. */
export type ServiceStatusName =
  | 'ContinuePending'
  | 'Paused'
  | 'PausePending'
  | 'Running'
  | 'StartPending'
  | 'Stopped'
  | 'StopPending';

/**
 * ServiceController, as far as used (learn.microsoft.com, "ServiceController Class"). StartType is left out: it came with
 * .NET Framework 4.6.1, which Windows PowerShell 5.1 does not need.
 */
export interface Service {
  readonly Status: EnumValue<ServiceStatusName>;
}

/** learn.microsoft.com, Microsoft.PowerShell.Management, Get-Service. A name without wildcards that is not there is an error. */
export const getService = command({
  name: 'Get-Service',
  module: 'Microsoft.PowerShell.Management',
  parameters: { Name: 'string[]' },
}).one<Service>();

/**
 * learn.microsoft.com, Microsoft.PowerShell.Management, Restart-Service. A stopped service is started; with Force running
 * dependents are stopped before and started after; without it they are an error.
 */
export const restartService = command({
  name: 'Restart-Service',
  module: 'Microsoft.PowerShell.Management',
  parameters: { Name: 'string[]', Force: 'switch', Confirm: 'switch' },
}).none();
