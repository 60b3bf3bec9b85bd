# Generated from src/simulator/dns.ts: change it there.

function Get-DnsClientServerAddress {
    <#
    .SYNOPSIS
    Stands in for Get-DnsClientServerAddress of the module DnsClient.
    #>
    [CmdletBinding()]
    param()

    $silent = $ErrorActionPreference -eq 'SilentlyContinue'
    $ErrorActionPreference = 'Stop'
    try {
        Assert-LabReached
        Invoke-LabGetDnsClientServerAddress
    } catch {
        if (-not $silent) {
            $PSCmdlet.ThrowTerminatingError($_)
        }
    }
}
