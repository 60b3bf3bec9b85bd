# Generated from src/windows/changes/firewall-rule.ts: change it there.

function Test-FirewallRuleChange {
    <#
    .SYNOPSIS
    Whether the rule now is as the change asked.
    #>
    [CmdletBinding()]
    [OutputType([bool])]
    param(
        $Change
    )

    $current = Find-FirewallRule -Name $Change.Name
    if ($null -eq $current) {
        return $Change.State -eq 'Absent'
    }
    if ($Change.State -eq 'Absent' -or $current.Enabled -ne ($Change.State -eq 'Enabled')) {
        return $false
    }
    return $Change.Protocol.Length -eq 0 -or (Test-FirewallScope -Change $Change -Current $current)
}
