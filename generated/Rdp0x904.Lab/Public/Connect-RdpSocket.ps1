# Generated from src/simulator/connection.ts: change it there.

function Connect-RdpSocket {
    <#
    .SYNOPSIS
    Stands in for Connect-RdpSocket of the module Rdp0x904.
    #>
    [CmdletBinding(PositionalBinding = $false)]
    param(
        [string] $Address,
        [int] $Port,
        [int] $Milliseconds
    )

    $silent = $ErrorActionPreference -eq 'SilentlyContinue'
    $ErrorActionPreference = 'Stop'
    Assert-LabImplemented -Command 'Connect-RdpSocket' -Passed @($PSBoundParameters.Keys) -Implemented @('Address', 'Port', 'Milliseconds')
    $received = [pscustomobject]@{
        Address      = $Address
        Port         = $Port
        Milliseconds = $Milliseconds
    }
    try {
        Assert-LabReached
        Invoke-LabConnectRdpSocket -Received $received
    } catch {
        if (-not $silent) {
            $PSCmdlet.ThrowTerminatingError($_)
        }
    }
}
