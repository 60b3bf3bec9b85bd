# Generated from src/simulator/connection.ts: change it there.

function Protect-RdpConnection {
    <#
    .SYNOPSIS
    Stands in for Protect-RdpConnection of the module Rdp0x904.
    #>
    [CmdletBinding(PositionalBinding = $false)]
    param(
        [object] $Connection,
        [string] $Name,
        [int] $Milliseconds
    )

    $silent = $ErrorActionPreference -eq 'SilentlyContinue'
    $ErrorActionPreference = 'Stop'
    Assert-LabImplemented -Command 'Protect-RdpConnection' -Passed @($PSBoundParameters.Keys) -Implemented @('Connection', 'Name', 'Milliseconds')
    $received = [pscustomobject]@{
        Connection   = $Connection
        Name         = $Name
        Milliseconds = $Milliseconds
    }
    try {
        Assert-LabReached
        Invoke-LabProtectRdpConnection -Received $received
    } catch {
        if (-not $silent) {
            $PSCmdlet.ThrowTerminatingError($_)
        }
    }
}
