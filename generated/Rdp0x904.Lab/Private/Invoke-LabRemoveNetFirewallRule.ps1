# Generated from src/simulator/firewall.ts: change it there.

function Invoke-LabRemoveNetFirewallRule {
    <#
    .SYNOPSIS
    Remove-NetFirewallRule (learn.microsoft.com, Remove-NetFirewallRule).
    #>
    [CmdletBinding()]
    param(
        $Received
    )

    $entry = Resolve-LabFirewallRule -Name (Get-LabPath -Paths $Received.Name)
    Assert-LabFirewallRight
    $script:Lab.Host.FirewallRules = @($script:Lab.Host.FirewallRules | Where-Object { -not [string]::Equals($_.Name, $entry.Name) })
}
