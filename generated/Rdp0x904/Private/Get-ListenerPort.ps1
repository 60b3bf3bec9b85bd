# Generated from src/windows/listener-port.ts: change it there.

function Get-ListenerPort {
    <#
    .SYNOPSIS
    Reads the port of the listener (learn.microsoft.com, "Change the listening port in Remote Desktop").
    #>
    [CmdletBinding()]
    [OutputType([pscustomobject])]
    param()

    $value = Get-RegistryState -Path 'HKLM:\SYSTEM\CurrentControlSet\Control\Terminal Server\WinStations\RDP-Tcp' -Name 'PortNumber'
    $set = Get-RegistryNumber -Value $value
    if ($value.Kind -eq 'Denied') {
        return [pscustomobject]@{
            Value  = $value
            Number = 3389
            State  = 'denied'
        }
    }
    if ($value.Kind -eq 'Absent') {
        return [pscustomobject]@{
            Value  = $value
            Number = 3389
            State  = 'usual'
        }
    }
    if ($null -eq $set -or $set -lt 1 -or $set -gt 65535) {
        return [pscustomobject]@{
            Value  = $value
            Number = 3389
            State  = 'invalid'
        }
    }
    return [pscustomobject]@{
        Value  = $value
        Number = $set
        State  = if ($set -eq 3389) { 'usual' } else { 'moved' }
    }
}
