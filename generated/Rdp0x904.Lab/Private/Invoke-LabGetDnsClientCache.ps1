# Generated from src/simulator/dns.ts: change it there.

function Invoke-LabGetDnsClientCache {
    <#
    .SYNOPSIS
    Get-DnsClientCache, all of it (learn.microsoft.com, Get-DnsClientCache).
    #>
    [CmdletBinding()]
    [OutputType([object[]])]
    param()

    return @(
        $script:Lab.Host.DnsCache |
            ForEach-Object {
                [pscustomobject]@{
                    Entry  = $_.HostName
                    'Data' = if ($_.Address.Length -eq 0) { $null } else { $_.Address }
                }
            }
    )
}
