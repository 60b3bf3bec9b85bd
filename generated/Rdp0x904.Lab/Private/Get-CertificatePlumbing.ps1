# Generated from src/windows/certificate-plumbing.ts: change it there.

function Get-CertificatePlumbing {
    <#
    .SYNOPSIS
    Reads what Windows needs to make a certificate.
    #>
    [CmdletBinding()]
    [OutputType([pscustomobject])]
    param(
        [string] $SystemDrive
    )

    $machineKeysPath = Get-MachineKeysFolder -SystemDrive $SystemDrive
    return [pscustomobject]@{
        StoreSddl       = Get-KeySddl -Path 'HKLM:\SOFTWARE\Microsoft\SystemCertificates\Remote Desktop'
        MachineKeysPath = $machineKeysPath
        MachineKeysSddl = Get-FileSddl -Path $machineKeysPath
        StoreName       = Get-RegistryState -Path 'HKLM:\SYSTEM\CurrentControlSet\Control\Terminal Server\WinStations' -Name 'SelfSignedCertStore'
        Services        = @(
            @('KeyIso', 'CryptSvc', 'CertPropSvc', 'SessionEnv') |
                ForEach-Object {
                    [pscustomobject]@{
                        Name    = $_
                        Current = Get-ServiceState -Name $_
                    }
                }
        )
    }
}
