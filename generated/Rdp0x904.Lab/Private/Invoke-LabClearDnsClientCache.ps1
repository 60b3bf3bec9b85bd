# Generated from src/simulator/dns.ts: change it there.

function Invoke-LabClearDnsClientCache {
    <#
    .SYNOPSIS
    Clear-DnsClientCache: what the hosts file says is loaded again (learn.microsoft.com,
    Clear-DnsClientCache).
    #>
    [CmdletBinding()]
    param()

    $script:Lab.Host.DnsCache = @($script:Lab.Host.DnsCache | Where-Object { $_.Fixed })
}
