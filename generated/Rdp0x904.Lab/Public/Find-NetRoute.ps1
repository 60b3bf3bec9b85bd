# Generated from src/simulator/peers.ts: change it there.

function Find-NetRoute {
    <#
    .SYNOPSIS
    Stands in for Find-NetRoute of the module NetTCPIP.
    #>
    [CmdletBinding()]
    param(
        [string] $RemoteIPAddress
    )

    $silent = $ErrorActionPreference -eq 'SilentlyContinue'
    $ErrorActionPreference = 'Stop'
    $received = [pscustomobject]@{
        RemoteIPAddress = $RemoteIPAddress
    }
    try {
        Assert-LabReached
        Invoke-LabFindNetRoute -Received $received
    } catch {
        if (-not $silent) {
            $PSCmdlet.ThrowTerminatingError($_)
        }
    }
}
