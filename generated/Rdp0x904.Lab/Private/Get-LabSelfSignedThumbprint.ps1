# Generated from src/simulator/self-signed.ts: change it there.

function Get-LabSelfSignedThumbprint {
    [CmdletBinding()]
    [OutputType([string])]
    param()

    $value = Find-LabRegistryKey -Path 'HKLM:\SYSTEM\CurrentControlSet\Control\Terminal Server\WinStations'
    $values = @(if ($null -ne $value) { $value.Values } else { @() })
    $found = $null
    foreach ($each in $values) {
        if (Test-LabPathEqual -One $each.Name -Other 'SelfSignedCertificate') {
            $found = $each
            break
        }
    }
    $value = $found
    if ($null -ne $value) {
        return $value.Text
    }
    return ''
}
