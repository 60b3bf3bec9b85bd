# Generated from src/windows/strength.ts: change it there.

function Find-SecurityScale {
    <#
    .SYNOPSIS
    The scale of a registry value; none where its number is no matter of security.
    #>
    [CmdletBinding()]
    [OutputType([pscustomobject])]
    param(
        [string] $Path,
        [string] $Name
    )

    foreach ($each in @(
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
    )) {
        if ([string]::Equals($each.Path.ToLowerInvariant(), $Path.ToLowerInvariant()) -and
            [string]::Equals($each.Name.ToLowerInvariant(), $Name.ToLowerInvariant())) {
            return $each
        }
    }
    return $null
}
