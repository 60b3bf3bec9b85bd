# Generated from src/simulator/connection.ts: change it there.

function Resolve-RdpAddress {
    <#
    .SYNOPSIS
    Stands in for Resolve-RdpAddress of the module Rdp0x904.
    #>
    [CmdletBinding(PositionalBinding = $false)]
    param(
        [string] $Name,
        [int] $Milliseconds
    )

    $silent = $ErrorActionPreference -eq 'SilentlyContinue'
    $ErrorActionPreference = 'Stop'
    Assert-LabImplemented -Command 'Resolve-RdpAddress' -Passed @($PSBoundParameters.Keys) -Implemented @('Name', 'Milliseconds')
    $received = [pscustomobject]@{
        Name         = $Name
        Milliseconds = $Milliseconds
    }
    try {
        Assert-LabReached
        Invoke-LabResolveRdpAddress -Received $received
    } catch {
        if (-not $silent) {
            $PSCmdlet.ThrowTerminatingError($_)
        }
    }
}
