# Generated from src/simulator/firewall.ts: change it there.

function Invoke-LabGetNetFirewallAddressFilter {
    <#
    .SYNOPSIS
    Get-NetFirewallAddressFilter of one rule (learn.microsoft.com, Get-NetFirewallAddressFilter).
    #>
    [CmdletBinding()]
    param(
        $Received
    )

    $rule = $Received.AssociatedNetFirewallRule
    return [pscustomobject]@{
        RemoteAddress = (Resolve-LabFirewallRule -Name $rule.Name).RemoteAddresses
    }
}
