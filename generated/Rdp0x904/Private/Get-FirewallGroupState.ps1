# Generated from src/windows/firewall.ts: change it there.

function Get-FirewallGroupState {
    <#
    .SYNOPSIS
    The rules of a group, such as `@FirewallAPI.dll,-28752`; none where there is no such group.
    #>
    [CmdletBinding()]
    [OutputType([object[]])]
    param(
        [string] $RuleGroup
    )

    try {
        return @(
            @(Get-NetFirewallRule -Group $RuleGroup -ErrorAction Stop) |
                ForEach-Object { ConvertTo-FirewallRule -Rule $_ }
        )
    } catch {
        $failure = $_
        if ([string]::Equals($failure.CategoryInfo.Category.ToString(), 'ObjectNotFound')) {
            return @()
        }
        throw $failure
    }
}
