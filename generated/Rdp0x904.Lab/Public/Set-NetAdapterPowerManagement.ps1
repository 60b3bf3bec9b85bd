# Generated from src/simulator/adapters.ts: change it there.

function Set-NetAdapterPowerManagement {
    <#
    .SYNOPSIS
    Stands in for Set-NetAdapterPowerManagement of the module NetAdapter.
    #>
    [CmdletBinding(SupportsShouldProcess)]
    param(
        [object] $InputObject,
        [switch] $NoRestart
    )

    $silent = $ErrorActionPreference -eq 'SilentlyContinue'
    $ErrorActionPreference = 'Stop'
    $received = [pscustomobject]@{
        InputObject = $InputObject
        NoRestart   = $NoRestart.IsPresent
        Confirm     = $false
    }
    try {
        Assert-LabReached
        Invoke-LabSetNetAdapterPowerManagement -Received $received
    } catch {
        if (-not $silent) {
            $PSCmdlet.ThrowTerminatingError($_)
        }
    }
}
