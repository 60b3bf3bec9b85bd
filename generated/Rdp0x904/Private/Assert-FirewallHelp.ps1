# Generated from src/recipes/enable-rdp-firewall.ts: change it there.

function Assert-FirewallHelp {
    <#
    .SYNOPSIS
    Ends with an error where no rule of ours could open the port on a kind of network.
    #>
    [CmdletBinding()]
    param(
        $Access,
        $Network
    )

    if (-not $Network.RulesCount) {
        throw [System.Management.Automation.ErrorRecord]::new(
            [System.InvalidOperationException]::new("The firewall keeps out everything on $($Network.Name) networks, whatever its rules say. An administrator allows " + 'rules again: Set-NetFirewallProfile -AllowInboundRules True, or the same setting in Group Policy.'),
            'FirewallBlocksAll',
            'InvalidOperation',
            $null
        )
    }
    $blocking = Find-BlockingRule -View $Access.Firewall -Network $Network -Protocol 'TCP'
    if ($null -ne $blocking) {
        throw [System.Management.Automation.ErrorRecord]::new(
            [System.InvalidOperationException]::new("The firewall rule $($blocking.Name) keeps everybody out of port $($Access.Port.Number) and wins over every rule " + 'that lets in. Whoever made it disables it, or limits it to some addresses.'),
            'FirewallRuleBlocks',
            'InvalidOperation',
            $null
        )
    }
    if (-not $Network.LocalRulesCount -and
        -not (Test-FirewallOpen -View $Access.Firewall -Network $Network -Protocol 'TCP')) {
        throw [System.Management.Automation.ErrorRecord]::new(
            [System.InvalidOperationException]::new("Group Policy forbids rules of this computer on $($Network.Name) networks. Add the rule to the policy instead."),
            'PolicyWins',
            'InvalidOperation',
            $null
        )
    }
}
