# Generated from src/windows/changes/certificate-binding.ts: change it there.

function Invoke-CertificateBindingChange {
    <#
    .SYNOPSIS
    Binds through WMI, which refuses a certificate that the listener could not use. WMI has no word for
    none: that is the absence of the registry value behind it.
    #>
    [CmdletBinding()]
    param(
        $Change
    )

    if ($Change.Thumbprint.Length -eq 0) {
        $chosen = Get-RegistryState -Path 'HKLM:\SYSTEM\CurrentControlSet\Control\Terminal Server\WinStations\RDP-Tcp' -Name 'SSLCertificateSHA1Hash'
        if ($chosen.Kind -ne 'Absent') {
            $parameters = @{
                LiteralPath = 'HKLM:\SYSTEM\CurrentControlSet\Control\Terminal Server\WinStations\RDP-Tcp'
                Name        = 'SSLCertificateSHA1Hash'
                Confirm     = $false
                ErrorAction = 'Stop'
            }
            Remove-ItemProperty @parameters
        }
        return
    }
    $parameters = @{
        Query       = 'SELECT * FROM Win32_TSGeneralSetting WHERE TerminalName = ''RDP-Tcp'''
        Namespace   = 'root\cimv2\TerminalServices'
        Property    = @{
            SSLCertificateSHA1Hash = $Change.Thumbprint
        }
        Confirm     = $false
        ErrorAction = 'Stop'
    }
    Set-CimInstance @parameters
}
