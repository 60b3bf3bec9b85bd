# Generated from src/recipes/repair-rdp-account.ts: change it there.

function Get-RdpAccountFinding {
    <#
    .SYNOPSIS
    What the observation of Repair-RdpAccount means.
    #>
    [CmdletBinding()]
    [OutputType([object[]])]
    param(
        $Observation
    )

    $name = $Observation.Name
    $account = $Observation.Account
    $now = $Observation.Now
    if ($null -ne $account) {
        return @(Get-AccountFinding -Account $account -Now $now)
    }
    if ($name.Length -eq 0) {
        return @()
    }
    return @(Get-MissingAccountFinding -Name $name)
}
