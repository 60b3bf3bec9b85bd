# Generated from src/simulator/firewall.ts: change it there.

function Get-NetConnectionProfile {
    <#
    .SYNOPSIS
    Stands in for Get-NetConnectionProfile of the module NetConnection.
    #>
    [CmdletBinding(PositionalBinding = $false)]
    param(
        [string[]] $Name,
        [string[]] $InterfaceAlias,
        [uint32[]] $InterfaceIndex,
        [object[]] $NetworkCategory,
        [object[]] $IPv4Connectivity,
        [object[]] $IPv6Connectivity,
        [object[]] $CimSession,
        [int] $ThrottleLimit,
        [switch] $AsJob
    )

    $silent = $ErrorActionPreference -eq 'SilentlyContinue'
    $ErrorActionPreference = 'Stop'
    Assert-LabImplemented -Command 'Get-NetConnectionProfile' -Passed @($PSBoundParameters.Keys) -Implemented @()
    try {
        Assert-LabReached
        Invoke-LabGetNetConnectionProfile
    } catch {
        if (-not $silent) {
            $PSCmdlet.ThrowTerminatingError($_)
        }
    }
}
