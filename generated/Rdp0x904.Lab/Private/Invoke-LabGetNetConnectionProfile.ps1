# Generated from src/simulator/firewall.ts: change it there.

function Invoke-LabGetNetConnectionProfile {
    <#
    .SYNOPSIS
    Get-NetConnectionProfile: without a network it finds nothing (learn.microsoft.com,
    Get-NetConnectionProfile).
    #>
    [CmdletBinding()]
    [OutputType([object[]])]
    param()

    $used = @($script:Lab.Host.FirewallProfiles | Where-Object { $_.InUse })
    return @(
        $used |
            ForEach-Object {
                [pscustomobject]@{
                    NetworkCategory = $(if ($_.Name -eq 'Domain') { 'DomainAuthenticated' } else { $_.Name })
                }
            }
    )
}
