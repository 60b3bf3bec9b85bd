# Generated from src/simulator/adapters.ts: change it there.

function Get-NetAdapterStatistics {
    <#
    .SYNOPSIS
    Stands in for Get-NetAdapterStatistics of the module NetAdapter.
    #>
    [CmdletBinding()]
    param()

    $silent = $ErrorActionPreference -eq 'SilentlyContinue'
    $ErrorActionPreference = 'Stop'
    try {
        Assert-LabReached
        Invoke-LabGetNetAdapterStatistics
    } catch {
        if (-not $silent) {
            $PSCmdlet.ThrowTerminatingError($_)
        }
    }
}
