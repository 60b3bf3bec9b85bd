# Generated from src/simulator/dns.ts: change it there.

function Get-DnsClientCache {
    <#
    .SYNOPSIS
    Stands in for Get-DnsClientCache of the module DnsClient.
    #>
    [CmdletBinding(PositionalBinding = $false)]
    [OutputType('Microsoft.Management.Infrastructure.CimInstance#MSFT_DNSClientCache')]
    param(
        [Parameter(Position = 0)]
        [string[]] $Entry,

        [string[]] $Name,

        [object[]] $Type,

        [object[]] $Status,

        [object[]] $Section,

        [uint32[]] $TimeToLive,

        [uint16[]] $DataLength,

        [string[]] $Data,

        [object[]] $CimSession,

        [int] $ThrottleLimit,

        [switch] $AsJob
    )

    $silent = $ErrorActionPreference -eq 'SilentlyContinue'
    $ErrorActionPreference = 'Stop'
    Assert-LabImplemented -Command 'Get-DnsClientCache' -Passed @($PSBoundParameters.Keys) -Implemented @()
    try {
        Assert-LabReached
        Invoke-LabGetDnsClientCache |
            ForEach-Object {
                $_.PSTypeNames.Insert(0, 'Microsoft.Management.Infrastructure.CimInstance#MSFT_DNSClientCache')
                $_
            }
    } catch {
        if (-not $silent) {
            $PSCmdlet.ThrowTerminatingError($_)
        }
    }
}
