# Generated from src/simulator/tunnel.ts: change it there.

function Measure-TunnelHealth {
    <#
    .SYNOPSIS
    Stands in for Measure-TunnelHealth of the module Rdp0x904.
    #>
    [CmdletBinding(PositionalBinding = $false)]
    param(
        [object] $Process
    )

    $silent = $ErrorActionPreference -eq 'SilentlyContinue'
    $ErrorActionPreference = 'Stop'
    Assert-LabImplemented -Command 'Measure-TunnelHealth' -Passed @($PSBoundParameters.Keys) -Implemented @('Process')
    $received = [pscustomobject]@{
        'Process' = $Process
    }
    try {
        Assert-LabReached
        Invoke-LabMeasureTunnelHealth -Received $received
    } catch {
        if (-not $silent) {
            $PSCmdlet.ThrowTerminatingError($_)
        }
    }
}
