# Generated from src/simulator/dns.ts: change it there.

function Get-DnsClientGlobalSetting {
    <#
    .SYNOPSIS
    Stands in for Get-DnsClientGlobalSetting of the module DnsClient.
    #>
    [CmdletBinding(PositionalBinding = $false)]
    param(
        [object[]] $CimSession,
        [int] $ThrottleLimit,
        [switch] $AsJob
    )

    $silent = $ErrorActionPreference -eq 'SilentlyContinue'
    $ErrorActionPreference = 'Stop'
    Assert-LabImplemented -Command 'Get-DnsClientGlobalSetting' -Passed @($PSBoundParameters.Keys) -Implemented @()
    try {
        Assert-LabReached
        Invoke-LabGetDnsClientGlobalSetting
    } catch {
        if (-not $silent) {
            $PSCmdlet.ThrowTerminatingError($_)
        }
    }
}
