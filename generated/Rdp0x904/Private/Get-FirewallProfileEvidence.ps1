# Generated from src/recipes/enable-rdp-firewall.ts: change it there.

function Get-FirewallProfileEvidence {
    <#
    .SYNOPSIS
    What was read of one kind of network, as a line of evidence.
    #>
    [CmdletBinding()]
    [OutputType([pscustomobject])]
    param(
        $Access,
        $Network
    )

    $state = if ($Network.Enabled) { 'on' } else { 'off' }
    $rules = if ($Network.RulesCount) {
        ''
    } else {
        ', keeps out everything in spite of its rules'
    }
    $local = if ($Network.LocalRulesCount) {
        ''
    } else {
        ', counts the rules of policy only'
    }
    $named = @($Access.Firewall.Rules | Where-Object { Test-ProfileName -Profiles $_.Profiles -Name $Network.Name })
    $names = @($named | ForEach-Object { "$($_.Name) ($($(if ($_.Blocks) { 'blocks' } else { 'allows' })) $($_.Protocol))" })
    return [pscustomobject]@{
        Source  = "Firewall, $($Network.Name) networks, port $($Access.Port.Number)"
        Reading = "$state$rules$local; rules: $($(if ($names.Count -eq 0) { 'none' } else { $names -join ', ' }))"
    }
}
