# Generated from src/simulator/listening.ts: change it there.

function Find-LabShownCertificate {
    <#
    .SYNOPSIS
    The pinned certificate, else the one that Windows made for itself.
    #>
    [CmdletBinding()]
    [OutputType([pscustomobject])]
    param(
        $HostValue
    )

    $parameters = @{
        HostValue = $HostValue
        Path      = 'HKLM:\SYSTEM\CurrentControlSet\Control\Terminal Server\WinStations'
        Name      = 'SelfSignedCertificate'
    }
    $own = Find-LabText @parameters
    $parameters = @{
        HostValue = $HostValue
        Path      = 'HKLM:\SYSTEM\CurrentControlSet\Control\Terminal Server\WinStations\RDP-Tcp'
        Name      = 'SSLCertificateSHA1Hash'
    }
    $value = Find-LabText @parameters
    $thumbprint = if ($null -ne $value) { $value } else { $own }
    foreach ($each in $HostValue.Certificates) {
        if ([object]::Equals($each.Thumbprint, $thumbprint)) {
            return $each
        }
    }
    return $null
}
