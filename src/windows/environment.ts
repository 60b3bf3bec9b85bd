import { CommandError } from '../border/dotnet.js';
import { getRunningEnvironment } from '../border/environment.js';

/** Build of Windows 8.1 and Windows Server 2012 R2, the oldest that are supported. */
const oldestBuild = 9600;

/**
 * Refuses a 32-bit PowerShell on a 64-bit Windows, which shows it other registry keys and system folders than the service
 * uses (learn.microsoft.com, "File System Redirector", on Sysnative), and a Windows older than 8.1 and Server 2012 R2.
 */
export function assertSupportedWindows(cmdlet: string): void {
  const running = getRunningEnvironment({});
  if (running.Is64BitOperatingSystem && !running.Is64BitProcess) {
    const powershell = `${running.WindowsFolder}\\Sysnative\\WindowsPowerShell\\v1.0\\powershell.exe`;
    throw new CommandError(
      'PowerShell32Bit',
      'InvalidOperation',
      'This is a 32-bit PowerShell on a 64-bit Windows: it sees other registry keys and files than Remote Desktop. Run ' +
        `instead: & '${powershell}' -NoProfile -Command ${cmdlet}`,
    );
  }
  if (running.Build < oldestBuild) {
    throw new CommandError(
      'WindowsTooOld',
      'InvalidOperation',
      `Windows build ${running.Build} is older than Windows 8.1 and Server 2012 R2 (build ${oldestBuild}): nothing is read ` +
        'or changed here. Look from another computer: rdp0x904 test, or Test-Rdp0x904 -ComputerName.',
    );
  }
}
