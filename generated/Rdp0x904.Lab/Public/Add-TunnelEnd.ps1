# Generated from src/simulator/tunnel.ts: change it there.

function Add-TunnelEnd {
    <#
    .SYNOPSIS
    Stands in for Add-TunnelEnd of the module Rdp0x904.
    #>
    [CmdletBinding(PositionalBinding = $false)]
    param(
        [object] $Tunnel
    )

    $silent = $ErrorActionPreference -eq 'SilentlyContinue'
    $ErrorActionPreference = 'Stop'
    Assert-LabImplemented -Command 'Add-TunnelEnd' -Passed @($PSBoundParameters.Keys) -Implemented @('Tunnel')
    try {
        Assert-LabReached
        Invoke-LabAddTunnelEnd
    } catch {
        if (-not $silent) {
            $PSCmdlet.ThrowTerminatingError($_)
        }
    }
}
