# Generated from src/windows/changes/firewall-rule.ts: change it there.

function Add-FirewallRule {
    [CmdletBinding()]
    param(
        $Change,
        [string] $Enabled
    )

    if ($Change.Program.Length -ne 0) {
        $parameters = @{
            Name          = $Change.Name
            DisplayName   = $Change.Name
            Group         = 'Rdp0x904'
            Enabled       = $Enabled
            Direction     = 'Outbound'
            Action        = 'Allow'
            Profile       = $Change.Profiles
            Program       = $Change.Program
            RemoteAddress = @(Split-Address -Addresses $Change.RemoteAddresses)
            Confirm       = $false
            ErrorAction   = 'Stop'
        }
        $null = New-NetFirewallRule @parameters
        return
    }
    Assert-FirewallScope -Change $Change
    $parameters = @{
        Name          = $Change.Name
        DisplayName   = $Change.Name
        Group         = 'Rdp0x904'
        Enabled       = $Enabled
        Direction     = 'Inbound'
        Action        = 'Allow'
        Profile       = $Change.Profiles
        Protocol      = $Change.Protocol
        LocalPort     = @($Change.LocalPort -csplit ',', 0, 'SimpleMatch')
        RemoteAddress = @(Split-Address -Addresses $Change.RemoteAddresses)
        Confirm       = $false
        ErrorAction   = 'Stop'
    }
    $null = New-NetFirewallRule @parameters
}
