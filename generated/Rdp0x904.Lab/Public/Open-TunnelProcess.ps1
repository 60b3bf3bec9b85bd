# Generated from src/simulator/tunnel.ts: change it there.

function Open-TunnelProcess {
    <#
    .SYNOPSIS
    Stands in for Open-TunnelProcess of the module Rdp0x904.
    #>
    [CmdletBinding(PositionalBinding = $false)]
    param(
        [string] $Arguments
    )

    $silent = $ErrorActionPreference -eq 'SilentlyContinue'
    $ErrorActionPreference = 'Stop'
    Assert-LabImplemented -Command 'Open-TunnelProcess' -Passed @($PSBoundParameters.Keys) -Implemented @('Arguments')
    $received = [pscustomobject]@{
        Arguments = $Arguments
    }
    try {
        Assert-LabReached
        Invoke-LabOpenTunnelProcess -Received $received
    } catch {
        if (-not $silent) {
            $PSCmdlet.ThrowTerminatingError($_)
        }
    }
}
