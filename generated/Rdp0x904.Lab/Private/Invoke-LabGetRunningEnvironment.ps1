# Generated from src/simulator/environment.ts: change it there.

function Invoke-LabGetRunningEnvironment {
    <#
    .SYNOPSIS
    What .NET says of the process and of Windows (learn.microsoft.com, "Environment Class").
    #>
    [CmdletBinding()]
    param()

    return [pscustomobject]@{
        Build                  = $script:Lab.Host.Build
        Is64BitProcess         = $script:Lab.Host.ProcessBits -eq 64
        Is64BitOperatingSystem = $true
        WindowsFolder          = 'C:\Windows'
    }
}
