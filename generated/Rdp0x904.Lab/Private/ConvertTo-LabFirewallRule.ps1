# Generated from src/simulator/firewall.ts: change it there.

function ConvertTo-LabFirewallRule {
    [CmdletBinding()]
    param(
        $Entry
    )

    return [pscustomobject]@{
        Name                  = $Entry.Name
        DisplayName           = $Entry.DisplayName
        Group                 = if ($Entry.RuleGroup.Length -eq 0) { $null } else { $Entry.RuleGroup }
        Enabled               = $(if ($Entry.Enabled) { 'True' } else { 'False' })
        Direction             = $Entry.Direction
        Action                = $Entry.Action
        Profile               = $Entry.Profiles
        PolicyStoreSourceType = $(if ($Entry.FromPolicy) { 'GroupPolicy' } else { 'Local' })
    }
}
