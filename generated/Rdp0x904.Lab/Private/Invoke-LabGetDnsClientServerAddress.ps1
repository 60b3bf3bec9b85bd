# Generated from src/simulator/dns.ts: change it there.

function Invoke-LabGetDnsClientServerAddress {
    <#
    .SYNOPSIS
    Get-DnsClientServerAddress: an interface without a server, and one with (learn.microsoft.com, the
    same).
    #>
    [CmdletBinding()]
    [OutputType([object[]])]
    param()

    return @(
        [pscustomobject]@{
            ServerAddresses = @()
        },
        [pscustomobject]@{
            ServerAddresses = @('192.0.2.53')
        }
    )
}
