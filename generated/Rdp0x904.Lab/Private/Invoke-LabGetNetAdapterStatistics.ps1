# Generated from src/simulator/adapters.ts: change it there.

function Invoke-LabGetNetAdapterStatistics {
    <#
    .SYNOPSIS
    Get-NetAdapterStatistics, of all adapters (learn.microsoft.com, Get-NetAdapterStatistics).
    #>
    [CmdletBinding()]
    [OutputType([object[]])]
    param()

    return @(
        $script:Lab.Host.Adapters |
            ForEach-Object {
                [pscustomobject]@{
                    Name          = $_.Alias
                    ReceivedBytes = $_.ReceivedBytes
                    SentBytes     = $_.SentBytes
                }
            }
    )
}
