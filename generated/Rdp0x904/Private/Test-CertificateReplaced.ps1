# Generated from src/windows/changes/certificate-renewal.ts: change it there.

function Test-CertificateReplaced {
    [CmdletBinding()]
    [OutputType([bool])]
    param(
        $Change
    )

    $named = Get-RegistryState -Path 'HKLM:\SYSTEM\CurrentControlSet\Control\Terminal Server\WinStations' -Name 'SelfSignedCertificate'
    if ([string]::Equals($named.Text, $Change.Replaces)) {
        return $false
    }
    $search = Find-CertificateState -Stores @('Remote Desktop') -Thumbprint $named.Text
    return $null -ne $search.Certificate
}
