# Generated from src/simulator/firewall.ts: change it there.

function Invoke-LabSetNetFirewallRule {
    <#
    .SYNOPSIS
    Set-NetFirewallRule takes administrative rights; what is not passed stays (learn.microsoft.com,
    Set-NetFirewallRule).
    #>
    [CmdletBinding()]
    param(
        $Received
    )

    $entry = Resolve-LabFirewallRule -Name (Get-LabPath -Paths $Received.Name)
    Assert-LabFirewallRight
    $entry.Enabled = $Received.Enabled -eq 'True'
    if ($Received.Profile.Length -ne 0) {
        $entry.Profiles = $Received.Profile
    }
    if ($Received.Protocol.Length -ne 0) {
        $entry.Protocol = $Received.Protocol
    }
    if ($Received.LocalPort.Count -gt 0) {
        $entry.LocalPorts = $Received.LocalPort
    }
    if ($Received.RemoteAddress.Count -gt 0) {
        $entry.RemoteAddresses = @($Received.RemoteAddress | ForEach-Object { ConvertTo-MaskedAddress -Address $_ })
    }
}
