# Generated from src/windows/debt.ts: change it there.

function Get-DebtState {
    <#
    .SYNOPSIS
    Looks where repairs in a hurry leave their traces.
    #>
    [CmdletBinding()]
    [OutputType([pscustomobject])]
    param()

    $computer = Get-ComputerState
    $shown = Get-ListenerCertificate
    $own = $shown.Binding -eq 'self-signed' -and $shown.Thumbprint.Length -ne 0
    $key = if ($own) {
        $parameters = @{
            Store       = 'Remote Desktop'
            Thumbprint  = $shown.Thumbprint
            SystemDrive = $computer.SystemDrive
        }
        Get-CertificateKey @parameters
    } else {
        $null
    }
    return [pscustomobject]@{
        Computer = $computer
        Listener = Get-ListenerSecurity
        Firewall = @(
            [pscustomobject]@{
                Name    = 'Domain'
                Setting = Get-ProfileSetting -ProfileValue 'DomainProfile'
            },
            [pscustomobject]@{
                Name    = 'Private'
                Setting = Get-ProfileSetting -ProfileValue 'StandardProfile'
            },
            [pscustomobject]@{
                Name    = 'Public'
                Setting = Get-ProfileSetting -ProfileValue 'PublicProfile'
            }
        )
        Key      = $key
        Folder   = Get-MachineKeysState -SystemDrive $computer.SystemDrive
    }
}
