# Generated from src/windows/changes/certificate-renewal.ts: change it there.

function Test-CertificateReplaced {
    [CmdletBinding()]
    [OutputType([bool])]
    param(
        $Change
    )

    $named = Get-RegistryThumbprint -Value (Get-RegistryState -Path 'HKLM:\SYSTEM\CurrentControlSet\Control\Terminal Server\WinStations' -Name 'SelfSignedCertificate')
    if ($named.Length -eq 0 -or [string]::Equals($named, $Change.Replaces)) {
        return $false
    }
    $search = Find-CertificateState -Stores @('Remote Desktop') -Thumbprint $named
    return $null -ne $search.Certificate
}
