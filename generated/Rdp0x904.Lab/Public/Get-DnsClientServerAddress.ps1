# Generated from src/simulator/dns.ts: change it there.

function Get-DnsClientServerAddress {
    <#
    .SYNOPSIS
    Stands in for Get-DnsClientServerAddress of the module DnsClient.
    #>
    [CmdletBinding(PositionalBinding = $false)]
    param(
        [Parameter(Position = 0)]
        [string[]] $InterfaceAlias,

        [uint32[]] $InterfaceIndex,

        [AddressFamily[]] $AddressFamily,

        [object[]] $CimSession,

        [int] $ThrottleLimit,

        [switch] $AsJob
    )

    $silent = $ErrorActionPreference -eq 'SilentlyContinue'
    $ErrorActionPreference = 'Stop'
    Assert-LabImplemented -Command 'Get-DnsClientServerAddress' -Passed @($PSBoundParameters.Keys) -Implemented @()
    try {
        Assert-LabReached
        Invoke-LabGetDnsClientServerAddress
    } catch {
        if (-not $silent) {
            $PSCmdlet.ThrowTerminatingError($_)
        }
    }
}
