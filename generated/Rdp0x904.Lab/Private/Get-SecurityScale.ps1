# Generated from src/windows/strength.ts: change it there.

function Get-SecurityScale {
    <#
    .SYNOPSIS
    Sources: learn.microsoft.com, "Win32_TSGeneralSetting class" (SecurityLayer, MinEncryptionLevel
    below 2, NLA); support.microsoft.com/help/4093492 (AllowEncryptionOracle); learn.microsoft.com,
    "Transport Layer Security (TLS) registry settings" (Enabled, DisabledByDefault; where neither is
    set, the old versions count as off, as current Windows has them).
    #>
    [CmdletBinding()]
    [OutputType([object[]])]
    param()

    return @(
        [pscustomobject]@{
            Path     = 'HKLM:\SYSTEM\CurrentControlSet\Control\Terminal Server\WinStations\RDP-Tcp'
            Name     = 'SecurityLayer'
            Stronger = 'higher'
            Absent   = 2
            Enough   = 2
        },
        [pscustomobject]@{
            Path     = 'HKLM:\SYSTEM\CurrentControlSet\Control\Terminal Server\WinStations\RDP-Tcp'
            Name     = 'UserAuthentication'
            Stronger = 'higher'
            Absent   = 1
            Enough   = 1
        },
        [pscustomobject]@{
            Path     = 'HKLM:\SYSTEM\CurrentControlSet\Control\Terminal Server\WinStations\RDP-Tcp'
            Name     = 'MinEncryptionLevel'
            Stronger = 'higher'
            Absent   = 2
            Enough   = 2
        },
        [pscustomobject]@{
            Path     = 'HKLM:\SOFTWARE\Policies\Microsoft\Windows NT\Terminal Services'
            Name     = 'SecurityLayer'
            Stronger = 'higher'
            Absent   = 2
            Enough   = 2
        },
        [pscustomobject]@{
            Path     = 'HKLM:\SOFTWARE\Policies\Microsoft\Windows NT\Terminal Services'
            Name     = 'UserAuthentication'
            Stronger = 'higher'
            Absent   = 1
            Enough   = 1
        },
        [pscustomobject]@{
            Path     = 'HKLM:\SOFTWARE\Policies\Microsoft\Windows NT\Terminal Services'
            Name     = 'MinEncryptionLevel'
            Stronger = 'higher'
            Absent   = 2
            Enough   = 2
        },
        [pscustomobject]@{
            Path     = 'HKLM:\SOFTWARE\Microsoft\Windows\CurrentVersion\Policies\System\CredSSP\Parameters'
            Name     = 'AllowEncryptionOracle'
            Stronger = 'lower'
            Absent   = 1
            Enough   = 0
        },
        [pscustomobject]@{
            Path     = 'HKLM:\SYSTEM\CurrentControlSet\Control\SecurityProviders\SCHANNEL\Protocols\TLS 1.0\Server'
            Name     = 'Enabled'
            Stronger = 'lower'
            Absent   = 0
            Enough   = 0
        },
        [pscustomobject]@{
            Path     = 'HKLM:\SYSTEM\CurrentControlSet\Control\SecurityProviders\SCHANNEL\Protocols\TLS 1.1\Server'
            Name     = 'Enabled'
            Stronger = 'lower'
            Absent   = 0
            Enough   = 0
        },
        [pscustomobject]@{
            Path     = 'HKLM:\SYSTEM\CurrentControlSet\Control\SecurityProviders\SCHANNEL\Protocols\TLS 1.0\Server'
            Name     = 'DisabledByDefault'
            Stronger = 'higher'
            Absent   = 1
            Enough   = 1
        },
        [pscustomobject]@{
            Path     = 'HKLM:\SYSTEM\CurrentControlSet\Control\SecurityProviders\SCHANNEL\Protocols\TLS 1.1\Server'
            Name     = 'DisabledByDefault'
            Stronger = 'higher'
            Absent   = 1
            Enough   = 1
        },
        [pscustomobject]@{
            Path     = 'HKLM:\SYSTEM\CurrentControlSet\Control\SecurityProviders\SCHANNEL\Protocols\TLS 1.0\Client'
            Name     = 'Enabled'
            Stronger = 'lower'
            Absent   = 0
            Enough   = 0
        },
        [pscustomobject]@{
            Path     = 'HKLM:\SYSTEM\CurrentControlSet\Control\SecurityProviders\SCHANNEL\Protocols\TLS 1.1\Client'
            Name     = 'Enabled'
            Stronger = 'lower'
            Absent   = 0
            Enough   = 0
        }
    )
}
