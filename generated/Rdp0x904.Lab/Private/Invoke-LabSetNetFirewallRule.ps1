# Generated from src/simulator/firewall.ts: change it there.

function Invoke-LabSetNetFirewallRule {
    <#
    .SYNOPSIS
    Set-NetFirewallRule takes administrative rights (learn.microsoft.com, Set-NetFirewallRule).
    #>
    [CmdletBinding()]
    param(
        $Received
    )

    $entry = Resolve-LabFirewallRule -Name (Get-LabPath -Paths $Received.Name)
    Assert-LabFirewallRight
    $entry.Enabled = $Received.Enabled -eq 'True'
}
