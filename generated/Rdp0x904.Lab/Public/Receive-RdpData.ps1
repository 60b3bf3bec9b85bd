# Generated from src/simulator/connection.ts: change it there.

function Receive-RdpData {
    <#
    .SYNOPSIS
    Stands in for Receive-RdpData of the module Rdp0x904.
    #>
    [CmdletBinding(PositionalBinding = $false)]
    param(
        [object] $Connection,
        [object[]] $Bytes = @(),
        [int] $Most,
        [int] $Milliseconds
    )

    $silent = $ErrorActionPreference -eq 'SilentlyContinue'
    $ErrorActionPreference = 'Stop'
    Assert-LabImplemented -Command 'Receive-RdpData' -Passed @($PSBoundParameters.Keys) -Implemented @('Connection', 'Bytes', 'Most', 'Milliseconds')
    $received = [pscustomobject]@{
        Connection   = $Connection
        Bytes        = $Bytes
        Most         = $Most
        Milliseconds = $Milliseconds
    }
    try {
        Assert-LabReached
        Invoke-LabReceiveRdpData -Received $received
    } catch {
        if (-not $silent) {
            $PSCmdlet.ThrowTerminatingError($_)
        }
    }
}
