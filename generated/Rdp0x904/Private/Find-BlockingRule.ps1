# Generated from src/windows/firewall-view.ts: change it there.

function Find-BlockingRule {
    <#
    .SYNOPSIS
    A rule that keeps everybody out: it wins over every rule that lets in (learn.microsoft.com, "Windows
    Firewall rules"). One that is for some addresses only keeps those out, and nobody else.
    #>
    [CmdletBinding()]
    [OutputType([pscustomobject])]
    param(
        $View,
        $Network,
        [string] $Protocol
    )

    $rules = @($View.Rules | Where-Object { $_.Direction -eq 'Inbound' -and [string]::Equals($_.Protocol, $Protocol) })
    foreach ($each in $rules) {
        if ($each.Blocks -and [string]::Equals($each.RemoteAddresses, 'Any') -and
            (Test-ProfileName -Profiles $each.Profiles -Name $Network.Name) -and
            ($each.FromPolicy -or $Network.LocalRulesCount)) {
            return $each
        }
    }
    return $null
}
