# Generated from src/simulator/dns.ts: change it there.

function Get-DnsClientGlobalSetting {
    <#
    .SYNOPSIS
    Stands in for Get-DnsClientGlobalSetting of the module DnsClient.
    #>
    [CmdletBinding()]
    param()

    $silent = $ErrorActionPreference -eq 'SilentlyContinue'
    $ErrorActionPreference = 'Stop'
    try {
        Assert-LabReached
        Invoke-LabGetDnsClientGlobalSetting
    } catch {
        if (-not $silent) {
            $PSCmdlet.ThrowTerminatingError($_)
        }
    }
}
