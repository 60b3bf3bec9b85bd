# Generated from src/border/environment.ts: change it there.

function Get-RunningEnvironment {
    <#
    .SYNOPSIS
    The PowerShell that runs, and the Windows below it.
    #>
    [CmdletBinding()]
    param()

    [pscustomobject]@{
        Build                  = [System.Environment]::OSVersion.Version.Build
        Is64BitProcess         = [System.Environment]::Is64BitProcess
        Is64BitOperatingSystem = [System.Environment]::Is64BitOperatingSystem
        WindowsFolder          = [System.Environment]::GetFolderPath('Windows')
    }
}
