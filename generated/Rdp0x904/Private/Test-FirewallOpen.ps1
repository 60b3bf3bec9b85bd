# Generated from src/windows/firewall-view.ts: change it there.

function Test-FirewallOpen {
    <#
    .SYNOPSIS
    Whether the firewall lets a protocol in on the port of the view, on one kind of network, from
    somewhere.
    #>
    [CmdletBinding()]
    [OutputType([bool])]
    param(
        $View,
        $Network,
        [string] $Protocol
    )

    if (-not $Network.Enabled) {
        return $true
    }
    if (-not $Network.RulesCount -or $null -ne (Find-BlockingRule -View $View -Network $Network -Protocol $Protocol)) {
        return $false
    }
    $rules = @($View.Rules | Where-Object { $_.Direction -eq 'Inbound' -and [string]::Equals($_.Protocol, $Protocol) })
    foreach ($each in $rules) {
        if (-not $each.Blocks -and (Test-ProfileName -Profiles $each.Profiles -Name $Network.Name) -and
            ($each.FromPolicy -or $Network.LocalRulesCount)) {
            return $true
        }
    }
    return $false
}
