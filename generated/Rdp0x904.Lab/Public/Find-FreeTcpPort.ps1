# Generated from src/simulator/tunnel.ts: change it there.

function Find-FreeTcpPort {
    <#
    .SYNOPSIS
    Stands in for Find-FreeTcpPort of the module Rdp0x904.
    #>
    [CmdletBinding(PositionalBinding = $false)]
    param()

    $silent = $ErrorActionPreference -eq 'SilentlyContinue'
    $ErrorActionPreference = 'Stop'
    Assert-LabImplemented -Command 'Find-FreeTcpPort' -Passed @($PSBoundParameters.Keys) -Implemented @()
    try {
        Assert-LabReached
        Invoke-LabFindFreeTcpPort
    } catch {
        if (-not $silent) {
            $PSCmdlet.ThrowTerminatingError($_)
        }
    }
}
