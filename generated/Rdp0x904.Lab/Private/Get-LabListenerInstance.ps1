# Generated from src/simulator/listener.ts: change it there.

function Get-LabListenerInstance {
    <#
    .SYNOPSIS
    Win32_TSGeneralSetting of the listener RDP-Tcp: the certificate that was chosen, else the one that
    Windows made; a certificate template of Group Policy comes before both (learn.microsoft.com,
    "Win32_TSGeneralSetting class").
    #>
    [CmdletBinding()]
    [OutputType([object[]])]
    param(
        [string] $Filter
    )

    Assert-LabListenerRight
    $listener = Find-LabRegistryKey -Path 'HKLM:\SYSTEM\CurrentControlSet\Control\Terminal Server\WinStations\RDP-Tcp'
    if (-not (Test-LabPathEqual -One $Filter -Other 'TerminalName = ''RDP-Tcp''') -or $null -eq $listener) {
        return @()
    }
    $own = Find-LabValueText -Key (Find-LabRegistryKey -Path 'HKLM:\SYSTEM\CurrentControlSet\Control\Terminal Server\WinStations') -Name 'SelfSignedCertificate'
    $chosen = Find-LabValueText -Key $listener -Name 'SSLCertificateSHA1Hash'
    if ((Find-LabValueText -Key (Find-LabRegistryKey -Path 'HKLM:\SOFTWARE\Policies\Microsoft\Windows NT\Terminal Services') -Name 'CertTemplateName').Length -ne 0) {
        return @(
            [pscustomobject]@{
                SSLCertificateSHA1Hash     = $chosen
                SSLCertificateSHA1HashType = 2
            }
        )
    }
    if ($chosen.Length -eq 0) {
        return @(
            [pscustomobject]@{
                SSLCertificateSHA1Hash     = $own
                SSLCertificateSHA1HashType = 1
            }
        )
    }
    return @(
        [pscustomobject]@{
            SSLCertificateSHA1Hash     = $chosen
            SSLCertificateSHA1HashType = 3
        }
    )
}
