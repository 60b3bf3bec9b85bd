# Generated from src/simulator/system.ts: change it there.

function Invoke-LabGetSystemUptime {
    <#
    .SYNOPSIS
    Get-SystemUptime.
    #>
    [CmdletBinding()]
    [OutputType([long])]
    param()

    return $script:Lab.Host.Uptime
}
