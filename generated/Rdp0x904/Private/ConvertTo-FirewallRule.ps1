# Generated from src/windows/firewall.ts: change it there.

function ConvertTo-FirewallRule {
    [CmdletBinding()]
    [OutputType([pscustomobject])]
    param(
        $Rule
    )

    $ports = Get-NetFirewallPortFilter -AssociatedNetFirewallRule $Rule -ErrorAction Stop
    return [pscustomobject]@{
        Name            = $Rule.Name
        DisplayName     = $Rule.DisplayName
        RuleGroup       = if ($null -ne $Rule.Group) { $Rule.Group } else { '' }
        Enabled         = $Rule.Enabled.ToString() -eq 'True'
        Protocol        = $ports.Protocol
        LocalPorts      = $ports.LocalPort -join ','
        RemoteAddresses = (Get-NetFirewallAddressFilter -AssociatedNetFirewallRule $Rule -ErrorAction Stop).RemoteAddress -join ','
        Profiles        = $Rule.Profile.ToString()
        Program         = if ([object]::Equals($Rule.Group, 'Rdp0x904')) {
            Get-FirewallProgram -Rule $Rule
        } else {
            ''
        }
    }
}
