# Generated from src/simulator/self-signed.ts: change it there.

function ConvertTo-LabCertificate {
    <#
    .SYNOPSIS
    The counter makes serial number and thumbprint: unlike real ones they are the same in every run.
    #>
    [CmdletBinding()]
    [OutputType([pscustomobject])]
    param(
        [string] $Counter
    )

    $value = Find-LabRegistryKey -Path 'HKLM:\SOFTWARE\Microsoft\Cryptography'
    $values = @(if ($null -ne $value) { $value.Values } else { @() })
    $found = $null
    foreach ($each in $values) {
        if (Test-LabPathEqual -One $each.Name -Other 'MachineGuid') {
            $found = $each
            break
        }
    }
    $guid = if ($null -ne $found) { $found.Text } else { '' }
    $subject = if ($script:Lab.Host.Domain.Length -eq 0) {
        "CN=$($script:Lab.Host.ComputerName)"
    } else {
        "CN=$($script:Lab.Host.ComputerName).$($script:Lab.Host.Domain)"
    }
    return [pscustomobject]@{
        Store             = 'Remote Desktop'
        Thumbprint        = "5E1F$($Counter.PadLeft(36, '0'))"
        Subject           = $subject
        Issuer            = $subject
        NotBefore         = $script:Lab.Host.Clock
        NotAfter          = [datetime]::ParseExact($script:Lab.Host.Clock, 'u', [cultureinfo]::InvariantCulture).AddSeconds(15811200).ToString('u')
        SerialNumber      = "5E1F$($Counter.PadLeft(28, '0'))"
        HasPrivateKey     = $true
        KeyContainer      = 'TSSecKeySet1'
        KeyProvider       = 'Microsoft Enhanced Cryptographic Provider v1.0'
        KeyFile           = "C:\ProgramData\Microsoft\Crypto\RSA\MachineKeys\f686aace6942fb7f7ceb231212eef4a4_$guid"
        EnhancedKeyUsages = @('1.3.6.1.5.5.7.3.1')
    }
}
