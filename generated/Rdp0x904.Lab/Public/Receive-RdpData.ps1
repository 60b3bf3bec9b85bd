# Generated from src/simulator/connection.ts: change it there.

function Receive-RdpData {
    <#
    .SYNOPSIS
    Stands in for Receive-RdpData of the module Rdp0x904.
    #>
    [CmdletBinding()]
    param(
        [object] $Connection,
        [byte[]] $Bytes = @(),
        [int] $Most,
        [int] $Milliseconds
    )

    $silent = $ErrorActionPreference -eq 'SilentlyContinue'
    $ErrorActionPreference = 'Stop'
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
