# Generated from src/windows/own-host.ts: change it there.

function Get-ListenerPort {
    <#
    .SYNOPSIS
    The port that this computer's listener is set to; 3389 where that is not set or may not be read.
    #>
    [CmdletBinding()]
    [OutputType([long], [int])]
    param()

    $value = Get-RegistryNumber -Value (Get-RegistryState -Path 'HKLM:\SYSTEM\CurrentControlSet\Control\Terminal Server\WinStations\RDP-Tcp' -Name 'PortNumber')
    if ($null -ne $value) {
        return $value
    }
    return 3389
}
