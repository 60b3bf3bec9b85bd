# Generated from src/windows/changes/firewall-rule.ts: change it there.

function Invoke-FirewallRuleChange {
    <#
    .SYNOPSIS
    Makes, switches or removes the rule. Only rules of our own group are removed.
    #>
    [CmdletBinding()]
    param(
        $Change
    )

    Assert-LiteralName -Name $Change.Name
    $current = Find-FirewallRule -Name $Change.Name
    if ($Change.State -eq 'Absent') {
        if ($null -ne $current) {
            Clear-FirewallRule -Rule $current
        }
        return
    }
    $enabled = if ($Change.State -eq 'Enabled') { 'True' } else { 'False' }
    if ($Change.Protocol.Length -eq 0) {
        Set-NetFirewallRule -Name $Change.Name -Enabled $enabled -Confirm:$false -ErrorAction Stop
    } elseif ($null -eq $current) {
        Add-FirewallRule -Change $Change -Enabled $enabled
    } else {
        Write-FirewallRule -Change $Change -Current $current -Enabled $enabled
    }
}
