# Generated from src/windows/environment.ts: change it there.

function Get-WindowsRefusal {
    <#
    .SYNOPSIS
    What speaks against looking from here: a 32-bit PowerShell on a 64-bit Windows, which shows it other
    registry keys and system folders than the service uses (learn.microsoft.com, "File System
    Redirector", on Sysnative), or a Windows older than 8.1 and Server 2012 R2. None where nothing does.
    #>
    [CmdletBinding()]
    [OutputType([pscustomobject])]
    param(
        [string] $Cmdlet
    )

    $running = Get-RunningEnvironment
    if ($running.Is64BitOperatingSystem -and -not $running.Is64BitProcess) {
        $powershell = "$($running.WindowsFolder)\Sysnative\WindowsPowerShell\v1.0\powershell.exe"
        return [pscustomobject]@{
            Id      = 'PowerShell32Bit'
            Message = 'This is a 32-bit PowerShell on a 64-bit Windows: it sees other registry keys and files than Remote Desktop. Run ' + "instead: & '$powershell' -NoProfile -Command $Cmdlet"
        }
    }
    if ($running.Build -lt 9600) {
        return [pscustomobject]@{
            Id      = 'WindowsTooOld'
            Message = "Windows build $($running.Build) is older than Windows 8.1 and Server 2012 R2 (build 9600): nothing is read " + 'or changed here. Look from another computer: rdp0x904 test, or Test-Rdp0x904 -ComputerName.'
        }
    }
    return $null
}
