# Generated from src/simulator/dns.ts: change it there.

function Invoke-LabGetDnsClientGlobalSetting {
    <#
    .SYNOPSIS
    Get-DnsClientGlobalSetting (learn.microsoft.com, the same).
    #>
    [CmdletBinding()]
    param()

    return [pscustomobject]@{
        SuffixSearchList = $script:Lab.Host.DnsSuffixes
    }
}
