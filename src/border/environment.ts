import type { Integer } from './dotnet.js';
import { systemFunction } from './system-function.js';

/** The PowerShell that runs, and the Windows below it (learn.microsoft.com, "Environment Class"). */
export interface RunningEnvironment {
  /** Build of Windows, such as 26100. */
  readonly Build: Integer;
  readonly Is64BitProcess: boolean;
  readonly Is64BitOperatingSystem: boolean;
  /** Folder of Windows, such as `C:\Windows`. */
  readonly WindowsFolder: string;
}

/** No command tells of its own process. Cheap: it may be asked at the beginning of every cmdlet. */
export const getRunningEnvironment = systemFunction({
  name: 'Get-RunningEnvironment',
  synopsis: 'The PowerShell that runs, and the Windows below it.',
  parameters: {},
  powershell: `
    [pscustomobject]@{
        Build                  = [System.Environment]::OSVersion.Version.Build
        Is64BitProcess         = [System.Environment]::Is64BitProcess
        Is64BitOperatingSystem = [System.Environment]::Is64BitOperatingSystem
        WindowsFolder          = [System.Environment]::GetFolderPath('Windows')
    }`,
}).one<RunningEnvironment>();
