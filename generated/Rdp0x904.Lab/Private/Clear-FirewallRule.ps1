# Generated from src/windows/changes/firewall-rule.ts: change it there.

function Clear-FirewallRule {
    [CmdletBinding()]
    param(
        $Rule
    )

    if (-not [string]::Equals($Rule.RuleGroup, 'Rdp0x904')) {
        throw [System.Management.Automation.ErrorRecord]::new(
            [System.InvalidOperationException]::new("The firewall rule $($Rule.Name) was not made by this toolkit, so it is not removed."),
            'FirewallRuleForeign',
            'InvalidOperation',
            $null
        )
    }
    Remove-NetFirewallRule -Name $Rule.Name -Confirm:$false -ErrorAction Stop
}
