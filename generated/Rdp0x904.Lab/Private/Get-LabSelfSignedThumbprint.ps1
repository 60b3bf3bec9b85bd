# Generated from src/simulator/self-signed.ts: change it there.

function Get-LabSelfSignedThumbprint {
    [CmdletBinding()]
    [OutputType([string])]
    param()

    $value = Find-LabRegistryKey -Path 'HKLM:\SYSTEM\CurrentControlSet\Control\Terminal Server\WinStations'
    $values = @(if ($null -ne $value) { $value.Values } else { @() })
    $named = $null
    foreach ($each in $values) {
        if (Test-LabPathEqual -One $each.Name -Other 'SelfSignedCertificate') {
            $named = $each
            break
        }
    }
    if ($(if ($null -ne $named) { $named.Kind } else { $null }) -eq 'Binary') {
        return $named.Text
    }
    return ''
}
