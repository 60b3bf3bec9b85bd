# Generated from src/windows/firewall.ts: change it there.

function Find-FirewallRule {
    <#
    .SYNOPSIS
    The rule of this name; none where there is no such rule.
    #>
    [CmdletBinding()]
    [OutputType([pscustomobject])]
    param(
        [string] $Name
    )

    try {
        foreach ($rule in Get-NetFirewallRule -Name $Name -ErrorAction Stop) {
            return ConvertTo-FirewallRule -Rule $rule
        }
    } catch {
        $failure = $_
        if (-not [string]::Equals($failure.CategoryInfo.Category.ToString(), 'ObjectNotFound')) {
            throw $failure
        }
    }
    return $null
}
