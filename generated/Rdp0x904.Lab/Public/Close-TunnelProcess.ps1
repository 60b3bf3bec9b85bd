# Generated from src/simulator/tunnel.ts: change it there.

function Close-TunnelProcess {
    <#
    .SYNOPSIS
    Stands in for Close-TunnelProcess of the module Rdp0x904.
    #>
    [CmdletBinding(PositionalBinding = $false)]
    param(
        [int] $ProcessId,
        [string] $Started
    )

    $silent = $ErrorActionPreference -eq 'SilentlyContinue'
    $ErrorActionPreference = 'Stop'
    Assert-LabImplemented -Command 'Close-TunnelProcess' -Passed @($PSBoundParameters.Keys) -Implemented @('ProcessId', 'Started')
    $received = [pscustomobject]@{
        ProcessId = $ProcessId
        Started   = $Started
    }
    try {
        Assert-LabReached
        Invoke-LabCloseTunnelProcess -Received $received
    } catch {
        if (-not $silent) {
            $PSCmdlet.ThrowTerminatingError($_)
        }
    }
}
