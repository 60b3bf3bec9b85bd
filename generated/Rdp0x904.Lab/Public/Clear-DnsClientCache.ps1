# Generated from src/simulator/dns.ts: change it there.

function Clear-DnsClientCache {
    <#
    .SYNOPSIS
    Stands in for Clear-DnsClientCache of the module DnsClient.
    #>
    [CmdletBinding(SupportsShouldProcess)]
    param()

    $silent = $ErrorActionPreference -eq 'SilentlyContinue'
    $ErrorActionPreference = 'Stop'
    try {
        Assert-LabReached
        Invoke-LabClearDnsClientCache
    } catch {
        if (-not $silent) {
            $PSCmdlet.ThrowTerminatingError($_)
        }
    }
}
