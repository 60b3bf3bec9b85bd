# Generated from src/simulator/dns.ts: change it there.

function Get-DnsClientCache {
    <#
    .SYNOPSIS
    Stands in for Get-DnsClientCache of the module DnsClient.
    #>
    [CmdletBinding()]
    param()

    $silent = $ErrorActionPreference -eq 'SilentlyContinue'
    $ErrorActionPreference = 'Stop'
    try {
        Assert-LabReached
        Invoke-LabGetDnsClientCache
    } catch {
        if (-not $silent) {
            $PSCmdlet.ThrowTerminatingError($_)
        }
    }
}
