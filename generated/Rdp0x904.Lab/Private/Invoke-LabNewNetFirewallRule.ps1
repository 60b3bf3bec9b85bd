# Generated from src/simulator/firewall.ts: change it there.

function Invoke-LabNewNetFirewallRule {
    <#
    .SYNOPSIS
    New-NetFirewallRule. A name that is taken is refused (learn.microsoft.com, New-NetFirewallRule,
    -Name).
    #>
    [CmdletBinding()]
    param(
        $Received
    )

    Assert-LabFirewallRight
    if (@($script:Lab.Host.FirewallRules | Where-Object { Test-LabPathEqual -One $_.Name -Other $Received.Name }).Count -gt 0) {
        throw [System.Management.Automation.ErrorRecord]::new(
            [System.InvalidOperationException]::new('Cannot create a file when that file already exists.'),
            'Windows System Error 183',
            'ResourceExists',
            $null
        )
    }
    $script:Lab.Host.FirewallRules = $script:Lab.Host.FirewallRules + @(
        [pscustomobject]@{
            Name            = $Received.Name
            DisplayName     = $Received.DisplayName
            RuleGroup       = $Received.Group
            Enabled         = $Received.Enabled -eq 'True'
            Protocol        = if ($Received.Protocol.Length -eq 0) { 'Any' } else { $Received.Protocol }
            LocalPorts      = @(if ($Received.LocalPort.Count -eq 0) { @('Any') } else { $Received.LocalPort })
            RemotePorts     = @('Any')
            RemoteAddresses = @($Received.RemoteAddress | ForEach-Object { ConvertTo-MaskedAddress -Address $_ })
            Direction       = $Received.Direction
            Action          = $Received.Action
            Profiles        = $Received.Profile
            Program         = if ($Received.Program.Length -eq 0) { 'Any' } else { $Received.Program }
            FromPolicy      = $false
        }
    )
}
