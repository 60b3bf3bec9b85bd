# Generated from src/simulator/dns.ts: change it there.

function Invoke-LabGetNetIPAddress {
    <#
    .SYNOPSIS
    Get-NetIPAddress (learn.microsoft.com, the same).
    #>
    [CmdletBinding()]
    [OutputType([object[]])]
    param()

    return @(
        $script:Lab.Host.Addresses |
            ForEach-Object {
                [pscustomobject]@{
                    IPAddress = $_
                }
            }
    )
}
