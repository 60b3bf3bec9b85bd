# Generated from src/windows/listener-state.ts: change it there.

function Get-ListenerState {
    <#
    .SYNOPSIS
    Reads the listener and who has its port (learn.microsoft.com, "Change logon";
    "Win32_TerminalServiceSetting class"; TerminalServer.admx, policy TS_MAX_CON_POLICY). `port` is
    where it is to be moved to.
    #>
    [CmdletBinding()]
    [OutputType([pscustomobject])]
    param(
        $Port
    )

    $parameters = @{
        PolicyPath = 'HKLM:\SOFTWARE\Policies\Microsoft\Windows NT\Terminal Services'
        LocalPath  = 'HKLM:\SYSTEM\CurrentControlSet\Control\Terminal Server'
        Name       = 'fDenyTSConnections'
    }
    $denied = Get-PolicySetting @parameters
    $parameters = @{
        PolicyPath = 'HKLM:\SOFTWARE\Policies\Microsoft\Windows NT\Terminal Services'
        LocalPath  = 'HKLM:\SYSTEM\CurrentControlSet\Control\Terminal Server\WinStations\RDP-Tcp'
        Name       = 'MaxInstanceCount'
    }
    $limit = Get-PolicySetting @parameters
    $listenerPort = Get-ListenerPort
    $current = Get-PortState -Port $listenerPort.Number
    return [pscustomobject]@{
        Service        = Get-ServiceState -Name 'TermService'
        Port           = $listenerPort
        Current        = $current
        Target         = if ($null -eq $Port) { $current } else { Get-PortState -Port $Port }
        Enabled        = Get-RegistryState -Path 'HKLM:\SYSTEM\CurrentControlSet\Control\Terminal Server\WinStations\RDP-Tcp' -Name 'fEnableWinStation'
        Drain          = Get-RegistryState -Path 'HKLM:\SYSTEM\CurrentControlSet\Control\Terminal Server' -Name 'TSServerDrainMode'
        LogonsDisabled = Get-RegistryState -Path 'HKLM:\SOFTWARE\Microsoft\Windows NT\CurrentVersion\Winlogon' -Name 'WinStationsDisabled'
        Limit          = $limit
        Sessions       = if (Test-SessionLimit -Limit $limit) { Get-RemoteSessionCount } else { 0 }
        Allowed        = (Get-RegistryNumber -Value $denied.Effective) -eq 0
    }
}
