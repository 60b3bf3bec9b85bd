# Generated from src/simulator/connection.ts: change it there.

function Close-RdpConnection {
    <#
    .SYNOPSIS
    Stands in for Close-RdpConnection of the module Rdp0x904.
    #>
    [CmdletBinding(PositionalBinding = $false)]
    param(
        [object] $Connection
    )

    $silent = $ErrorActionPreference -eq 'SilentlyContinue'
    $ErrorActionPreference = 'Stop'
    Assert-LabImplemented -Command 'Close-RdpConnection' -Passed @($PSBoundParameters.Keys) -Implemented @('Connection')
    $received = [pscustomobject]@{
        Connection = $Connection
    }
    try {
        Assert-LabReached
        Invoke-LabCloseRdpConnection -Received $received
    } catch {
        if (-not $silent) {
            $PSCmdlet.ThrowTerminatingError($_)
        }
    }
}
