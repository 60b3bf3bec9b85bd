# Generated from src/simulator/firewall.ts: change it there.

function Invoke-LabGetNetFirewallProfile {
    <#
    .SYNOPSIS
    Get-NetFirewallProfile of the active store: what is in force, as long as the service of the firewall
    runs (learn.microsoft.com, Get-NetFirewallProfile).
    #>
    [CmdletBinding()]
    [OutputType([object[]])]
    param(
        $Received
    )

    if (-not [string]::Equals($Received.PolicyStore, 'ActiveStore')) {
        throw [System.Management.Automation.ErrorRecord]::new(
            [System.InvalidOperationException]::new('The lab knows the profiles of the active store only.'),
            'LabNotModelled',
            'InvalidOperation',
            $null
        )
    }
    $matching = @($script:Lab.Host.Services | Where-Object { [string]::Equals($_.Name, 'MpsSvc') -and $_.Status -ne 'Running' })
    if ($matching.Count -gt 0) {
        throw [System.Management.Automation.ErrorRecord]::new(
            [System.InvalidOperationException]::new('There are no more endpoints available from the endpoint mapper.'),
            'Windows System Error 1753',
            'NotSpecified',
            $null
        )
    }
    return @(
        $script:Lab.Host.FirewallProfiles |
            ForEach-Object {
                [pscustomobject]@{
                    Name                    = $_.Name
                    Enabled                 = $(if ($_.Enabled) { 'True' } else { 'False' })
                    DefaultOutboundAction   = $(if ($_.BlockOutbound) { 'Block' } else { 'NotConfigured' })
                    AllowInboundRules       = $(if ($_.AllowInboundRules) { 'NotConfigured' } else { 'False' })
                    AllowLocalFirewallRules = $(if ($_.AllowLocalRules) { 'NotConfigured' } else { 'False' })
                }
            }
    )
}
