# Generated from src/simulator/adapters.ts: change it there.

function Get-NetAdapterPowerManagement {
    <#
    .SYNOPSIS
    Stands in for Get-NetAdapterPowerManagement of the module NetAdapter.
    #>
    [CmdletBinding()]
    param(
        [string[]] $Name = @()
    )

    $silent = $ErrorActionPreference -eq 'SilentlyContinue'
    $ErrorActionPreference = 'Stop'
    $received = [pscustomobject]@{
        Name = $Name
    }
    try {
        Assert-LabReached
        Invoke-LabGetNetAdapterPowerManagement -Received $received
    } catch {
        if (-not $silent) {
            $PSCmdlet.ThrowTerminatingError($_)
        }
    }
}
