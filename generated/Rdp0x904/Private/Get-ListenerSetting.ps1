# Generated from src/windows/listener.ts: change it there.

function Get-ListenerSetting {
    [CmdletBinding()]
    [OutputType([pscustomobject])]
    param(
        [string] $Name,
        [long] $Lowest,
        [long] $Highest,
        [long] $Usual
    )

    $parameters = @{
        PolicyPath = 'HKLM:\SOFTWARE\Policies\Microsoft\Windows NT\Terminal Services'
        LocalPath  = 'HKLM:\SYSTEM\CurrentControlSet\Control\Terminal Server\WinStations\RDP-Tcp'
        Name       = $Name
    }
    $setting = Get-PolicySetting @parameters
    if ($setting.Winner -eq 'unknown') {
        return [pscustomobject]@{
            Setting = $setting
            State   = 'denied'
            Level   = $Usual
            Usual   = $Usual
        }
    }
    if ($setting.Effective.Kind -eq 'Absent') {
        return [pscustomobject]@{
            Setting = $setting
            State   = 'default'
            Level   = $Usual
            Usual   = $Usual
        }
    }
    $level = Get-RegistryNumber -Value $setting.Effective
    if ($null -eq $level -or $level -lt $Lowest -or $level -gt $Highest) {
        return [pscustomobject]@{
            Setting = $setting
            State   = 'invalid'
            Level   = $Usual
            Usual   = $Usual
        }
    }
    return [pscustomobject]@{
        Setting = $setting
        State   = 'set'
        Level   = $level
        Usual   = $Usual
    }
}
