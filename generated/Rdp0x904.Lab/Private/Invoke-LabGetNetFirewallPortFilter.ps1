# Generated from src/simulator/firewall.ts: change it there.

function Invoke-LabGetNetFirewallPortFilter {
    <#
    .SYNOPSIS
    Get-NetFirewallPortFilter of one rule (learn.microsoft.com, Get-NetFirewallPortFilter).
    #>
    [CmdletBinding()]
    param(
        $Received
    )

    $rule = $Received.AssociatedNetFirewallRule
    $entry = Resolve-LabFirewallRule -Name $rule.Name
    return [pscustomobject]@{
        Protocol  = $entry.Protocol
        LocalPort = $entry.LocalPorts
    }
}
