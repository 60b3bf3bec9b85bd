import { CommandError } from '../border/dotnet.js';
import { getRunningEnvironment } from '../border/environment.js';

/** Build of Windows 8.1 and Windows Server 2012 R2, the oldest that are supported. */
const oldestBuild = 9600;

/** Why this computer is not looked at from the inside. */
export interface WindowsRefusal {
  readonly id: 'PowerShell32Bit' | 'WindowsTooOld';
  readonly message: string;
}

/**
 * What speaks against looking from here: a 32-bit PowerShell on a 64-bit Windows, which shows it other registry keys and
 * system folders than the service uses (learn.microsoft.com, "File System Redirector", on Sysnative), or a Windows older
 * than 8.1 and Server 2012 R2. None where nothing does.
 */
export function getWindowsRefusal(cmdlet: string): WindowsRefusal | undefined {
  const running = getRunningEnvironment({});
  if (running.Is64BitOperatingSystem && !running.Is64BitProcess) {
    const powershell = `${running.WindowsFolder}\\Sysnative\\WindowsPowerShell\\v1.0\\powershell.exe`;
    return {
      id: 'PowerShell32Bit',
      message:
        'This is a 32-bit PowerShell on a 64-bit Windows: it sees other registry keys and files than Remote Desktop. Run ' +
        `instead: & '${powershell}' -NoProfile -Command ${cmdlet}`,
    };
  }
  if (running.Build < oldestBuild) {
    return {
      id: 'WindowsTooOld',
      message:
        `Windows build ${running.Build} is older than Windows 8.1 and Server 2012 R2 (build ${oldestBuild}): nothing is read ` +
        'or changed here. Look from another computer: rdp0x904 test, or Test-Rdp0x904 -ComputerName.',
    };
  }
  return undefined;
}

/**
 * Refuses what is refused by getWindowsRefusal, before anything is read.
 * @throws PowerShell32Bit, WindowsTooOld
 */
export function assertSupportedWindows(cmdlet: string): void {
  const refusal = getWindowsRefusal(cmdlet);
  if (refusal !== undefined) throw new CommandError(refusal.id, 'InvalidOperation', refusal.message);
}
