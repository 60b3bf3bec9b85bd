import { command } from './command.js';
import type { EnumValue, Integer } from './dotnet.js';

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
 * learn.microsoft.com, Microsoft.PowerShell.Management, Set-Service. The start type alone: the status has commands of its
 * own that wait for it.
 */
export const setService = command({
  name: 'Set-Service',
  module: 'Microsoft.PowerShell.Management',
  parameters: { Name: 'string', StartupType: 'ServiceStartMode', Confirm: 'switch' },
}).none();

/** learn.microsoft.com, Microsoft.PowerShell.Management, Start-Service. A service that runs is left alone. */
export const startService = command({
  name: 'Start-Service',
  module: 'Microsoft.PowerShell.Management',
  parameters: { Name: 'string[]', Confirm: 'switch' },
}).none();

/**
 * learn.microsoft.com, Microsoft.PowerShell.Management, Stop-Service. Without Force, running dependents are an error. A
 * service that is stopped is left alone.
 */
export const stopService = command({
  name: 'Stop-Service',
  module: 'Microsoft.PowerShell.Management',
  parameters: { Name: 'string[]', Confirm: 'switch' },
}).none();

/**
 * learn.microsoft.com, Microsoft.PowerShell.Management, Restart-Service. A stopped service is started; with Force running
 * dependents are stopped before and started after; without it they are an error.
 */
export const restartService = command({
  name: 'Restart-Service',
  module: 'Microsoft.PowerShell.Management',
  parameters: { Name: 'string[]', Force: 'switch', Confirm: 'switch' },
}).none();

/** Win32_Service, as far as used (learn.microsoft.com, "Win32_Service class"). Its words are not translated. */
export interface Win32Service {
  readonly StartMode: 'Auto' | 'Boot' | 'Disabled' | 'Manual' | 'System';
  readonly State:
    | 'Continue Pending'
    | 'Pause Pending'
    | 'Paused'
    | 'Running'
    | 'Start Pending'
    | 'Stop Pending'
    | 'Stopped'
    | 'Unknown';
  /** 0 where it does not run. */
  readonly ProcessId: Integer;
}

/** Win32_Process, as far as used (learn.microsoft.com, "Win32_Process class"). */
export interface Win32Process {
  /** File name of the program, such as `svchost.exe`. */
  readonly Name: string;
}

/** The Win32_Process instances that a filter leaves. */
export const getProcessInstance = command({
  name: 'Get-CimInstance',
  module: 'CimCmdlets',
  parameters: { ClassName: 'string', Filter: 'string' },
}).many<Win32Process>();

/** The Win32_Service instances that a filter leaves. */
export const getServiceInstance = command({
  name: 'Get-CimInstance',
  module: 'CimCmdlets',
  parameters: { ClassName: 'string', Filter: 'string' },
}).many<Win32Service>();
