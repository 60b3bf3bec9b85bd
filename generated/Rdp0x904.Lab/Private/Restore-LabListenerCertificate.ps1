# Generated from src/simulator/listener.ts: change it there.

function Restore-LabListenerCertificate {
    <#
    .SYNOPSIS
    What writing SSLCertificateSHA1Hash does: a certificate that is not among the computer's own with
    its key is an invalid parameter; else the registry value follows (learn.microsoft.com, "Remote
    Desktop listener certificate configurations").
    #>
    [CmdletBinding()]
    param(
        [string] $Thumbprint
    )

    Assert-LabListenerRight
    $usable = $false
    foreach ($each in $script:Lab.Host.Certificates) {
        if ((Test-LabPathEqual -One $each.Thumbprint -Other $Thumbprint) -and [string]::Equals($each.Store, 'My') -and
            $each.HasPrivateKey) {
            $usable = $true
            break
        }
    }
    $listener = Find-LabRegistryKey -Path 'HKLM:\SYSTEM\CurrentControlSet\Control\Terminal Server\WinStations\RDP-Tcp'
    if (-not $usable -or $null -eq $listener) {
        throw [System.Management.Automation.ErrorRecord]::new(
            [System.InvalidOperationException]::new('Invalid parameter'),
            'HRESULT 0x80041008',
            'InvalidArgument',
            $null
        )
    }
    $present = $null
    foreach ($each in $listener.Values) {
        if (Test-LabPathEqual -One $each.Name -Other 'SSLCertificateSHA1Hash') {
            $present = $each
            break
        }
    }
    if ($null -eq $present) {
        $listener.Values = $listener.Values + @(
            [pscustomobject]@{
                Name = 'SSLCertificateSHA1Hash'
                Kind = 'Binary'
                Text = $Thumbprint.ToUpperInvariant()
            }
        )
    } else {
        $present.Kind = 'Binary'
        $present.Text = $Thumbprint.ToUpperInvariant()
    }
}
