# Generated from src/windows/remote-desktop-access.ts: change it there.

function Get-RemoteDesktopAccess {
    <#
    .SYNOPSIS
    Reads who may come in. The groups are named by resources of the firewall, so no language changes
    them: -28752 is Remote Desktop, -28782 Remote Desktop (WebSocket).
    #>
    [CmdletBinding()]
    [OutputType([pscustomobject])]
    param()

    $port = Get-ListenerPort
    $parameters = @{
        PolicyPath = 'HKLM:\SOFTWARE\Policies\Microsoft\Windows NT\Terminal Services'
        LocalPath  = 'HKLM:\SYSTEM\CurrentControlSet\Control\Terminal Server'
        Name       = 'fDenyTSConnections'
    }
    $denied = Get-PolicySetting @parameters
    $firewall = Get-FirewallView -Port $port.Number
    if ($firewall.Failure.Length -ne 0) {
        return [pscustomobject]@{
            Denied       = $denied
            Port         = $port
            Firewall     = $firewall
            WindowsRules = @()
            TcpRule      = $null
            UdpRule      = $null
            ClientRule   = $null
        }
    }
    $groups = @(Get-FirewallGroupState -RuleGroup '@FirewallAPI.dll,-28752') + @(Get-FirewallGroupState -RuleGroup '@FirewallAPI.dll,-28782')
    return [pscustomobject]@{
        Denied       = $denied
        Port         = $port
        Firewall     = $firewall
        # Shadowing looks into the sessions of others, and connecting does not need it.
        WindowsRules = @($groups | Where-Object { -not [string]::Equals($_.Name, 'RemoteDesktop-Shadow-In-TCP') })
        TcpRule      = Find-FirewallRule -Name 'Rdp0x904-In-TCP'
        UdpRule      = Find-FirewallRule -Name 'Rdp0x904-In-UDP'
        ClientRule   = Find-FirewallRule -Name 'Rdp0x904-Out-Client'
    }
}
