# Generated from src/simulator/port-owner.ts: change it there.

function Get-NetTCPConnection {
    <#
    .SYNOPSIS
    Stands in for Get-NetTCPConnection of the module NetTCPIP.
    #>
    [CmdletBinding(PositionalBinding = $false)]
    param(
        [Parameter(Position = 0)]
        [string[]] $LocalAddress,

        [Parameter(Position = 1)]
        [uint16[]] $LocalPort = @(),

        [string[]] $RemoteAddress,

        [uint16[]] $RemotePort,

        [object[]] $State,

        [object[]] $AppliedSetting,

        [uint32[]] $OwningProcess,

        [datetime[]] $CreationTime,

        [object[]] $OffloadState,

        [object[]] $CimSession,

        [int] $ThrottleLimit,

        [switch] $AsJob
    )

    $silent = $ErrorActionPreference -eq 'SilentlyContinue'
    $ErrorActionPreference = 'Stop'
    Assert-LabImplemented -Command 'Get-NetTCPConnection' -Passed @($PSBoundParameters.Keys) -Implemented @('LocalPort')
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
