# Generated from src/simulator/firewall.ts: change it there.

function Invoke-LabGetNetFirewallApplicationFilter {
    <#
    .SYNOPSIS
    Get-NetFirewallApplicationFilter of one rule (learn.microsoft.com,
    Get-NetFirewallApplicationFilter).
    #>
    [CmdletBinding()]
    param(
        $Received
    )

    $rule = $Received.AssociatedNetFirewallRule
    return [pscustomobject]@{
        Program = (Resolve-LabFirewallRule -Name $rule.Name).Program
    }
}
