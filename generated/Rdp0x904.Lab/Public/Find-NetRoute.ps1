# Generated from src/simulator/peers.ts: change it there.

function Find-NetRoute {
    <#
    .SYNOPSIS
    Stands in for Find-NetRoute of the module NetTCPIP.
    #>
    [CmdletBinding(PositionalBinding = $false)]
    param(
        [Parameter(Mandatory)]
        [string] $RemoteIPAddress,

        [uint32] $InterfaceIndex,

        [string] $LocalIPAddress,

        [object[]] $CimSession,

        [int] $ThrottleLimit,

        [switch] $AsJob
    )

    $silent = $ErrorActionPreference -eq 'SilentlyContinue'
    $ErrorActionPreference = 'Stop'
    Assert-LabImplemented -Command 'Find-NetRoute' -Passed @($PSBoundParameters.Keys) -Implemented @('RemoteIPAddress')
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
