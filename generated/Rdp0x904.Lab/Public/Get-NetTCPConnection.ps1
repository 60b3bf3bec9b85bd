# Generated from src/simulator/port-owner.ts: change it there.

function Get-NetTCPConnection {
    <#
    .SYNOPSIS
    Stands in for Get-NetTCPConnection of the module NetTCPIP.
    #>
    [CmdletBinding()]
    param(
        [uint16[]] $LocalPort = @()
    )

    $silent = $ErrorActionPreference -eq 'SilentlyContinue'
    $ErrorActionPreference = 'Stop'
    $received = [pscustomobject]@{
        LocalPort = $LocalPort
    }
    try {
        Assert-LabReached
        Invoke-LabGetNetTCPConnection -Received $received
    } catch {
        if (-not $silent) {
            $PSCmdlet.ThrowTerminatingError($_)
        }
    }
}
