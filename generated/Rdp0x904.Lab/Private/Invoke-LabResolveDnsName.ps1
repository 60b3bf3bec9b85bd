# Generated from src/simulator/dns.ts: change it there.

function Invoke-LabResolveDnsName {
    <#
    .SYNOPSIS
    Resolve-DnsName: the hosts file, the cache, then the server; with Server the server alone. What the
    cache knows not to exist is not asked for (learn.microsoft.com, Resolve-DnsName).
    #>
    [CmdletBinding()]
    [OutputType([object[]])]
    param(
        $Received
    )

    if ($Received.Server.Count -eq 0) {
        $known = @(
            $script:Lab.Host.DnsCache |
                Where-Object {
                    (
                        (Test-LabPathEqual -One $_.HostName -Other $Received.Name) -and
                        -not ($_.Fixed -and $Received.NoHostsFile)
                    )
                }
        )
        $found = @($known | Where-Object { $_.Address.Length -ne 0 })
        if ($found.Count -gt 0) {
            return @(
                $found |
                    ForEach-Object {
                        [pscustomobject]@{
                            IPAddress = $_.Address
                        }
                    }
            )
        }
        if ($known.Count -gt 0) {
            Assert-LabNameFound -Name $Received.Name -Count 0
        }
    }
    $answers = @($script:Lab.Host.DnsRecords | Where-Object { Test-LabPathEqual -One $_.HostName -Other $Received.Name })
    Assert-LabNameFound -Name $Received.Name -Count $answers.Count
    return @(
        $answers |
            ForEach-Object {
                [pscustomobject]@{
                    IPAddress = $_.Address
                }
            }
    )
}
