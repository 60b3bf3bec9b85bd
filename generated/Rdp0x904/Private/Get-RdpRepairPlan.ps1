# Generated from src/recipes: change it there.

function Get-RdpRepairPlan {
    <#
    .SYNOPSIS
    What would repair a finding without anybody there. Reads only.
    #>
    [CmdletBinding()]
    [OutputType([pscustomobject])]
    param(
        [string] $Id,
        [bool] $AllowSessionDrop
    )

    switch -CaseSensitive ($Id) {
        { $_ -cin 'CertificateExpired', 'CertificateMissing', 'CertificateUnnamed', 'CertificateStale', 'CertificateKeyUnreadable', 'CertificateWithoutKey', 'CertificateKeyFileMissing', 'CertificateWrongUsage', 'CertificateStoreDenied', 'CertificateServiceDisabled', 'CertificateStoreMisnamed', 'MachineKeysChanged', 'PinnedCertificateKeyUnreadable' } {
            $observation = Get-RdpCertificateObservation
            $parameters = @{
                Unpin            = $false
                ResetKey         = $false
                AllowSessionDrop = $AllowSessionDrop
            }
            return [pscustomobject]@{
                Cmdlet   = 'Repair-RdpCertificate'
                MayLower = $false
                Changes  = @(Get-RdpCertificatePlan -Observed $observation @parameters)
            }
        }
        { $_ -cin 'PinnedCertificateExpired', 'PinnedCertificateMissing', 'PinnedCertificateUnnamed', 'PinnedCertificateStale', 'PinnedCertificateWithoutKey', 'PinnedCertificateKeyFileMissing', 'PinnedCertificateWrongUsage' } {
            $observation = Get-RdpCertificateObservation
            $parameters = @{
                Unpin            = $true
                ResetKey         = $false
                AllowSessionDrop = $AllowSessionDrop
            }
            return [pscustomobject]@{
                Cmdlet   = 'Repair-RdpCertificate'
                MayLower = $false
                Changes  = @(Get-RdpCertificatePlan -Observed $observation @parameters)
            }
        }
        { $_ -cin 'Tls12Off', 'Tls12Invalid', 'CipherListEmpty', 'FipsLevelAlone' } {
            $observation = Get-RdpTlsObservation
            return [pscustomobject]@{
                Cmdlet   = 'Repair-RdpTls'
                MayLower = $true
                Changes  = @(Get-RdpTlsPlan -State $observation)
            }
        }
        'LegacyTlsOn' {
            $observation = Get-RdpTlsObservation
            $parameters = @{
                LegacyVersion = 'None'
            }
            return [pscustomobject]@{
                Cmdlet   = 'Repair-RdpTls'
                MayLower = $true
                Changes  = @(Get-RdpTlsPlan -State $observation @parameters)
            }
        }
        'TrustBroken' {
            $observation = Get-RdpTrustObservation
            return [pscustomobject]@{
                Cmdlet   = 'Repair-RdpTrust'
                MayLower = $false
                Changes  = @(Get-RdpTrustPlan -Observation $observation)
            }
        }
        { $_ -cin 'OracleInvalid', 'OracleForceUpdatedClients', 'OracleVulnerable' } {
            $observation = Get-CredSspOracleObservation
            $parameters = @{
                Level = 'Mitigated'
            }
            return [pscustomobject]@{
                Cmdlet   = 'Set-CredSspOracle'
                MayLower = $true
                Changes  = @(Get-CredSspOraclePlan -Oracle $observation @parameters)
            }
        }
        'NetworkLevelAuthenticationOff' {
            $observation = Get-RdpNlaObservation
            $parameters = @{
                State = 'On'
            }
            return [pscustomobject]@{
                Cmdlet   = 'Set-RdpNla'
                MayLower = $true
                Changes  = @(Get-RdpNlaPlan -Observation $observation @parameters)
            }
        }
        { $_ -cin 'SecurityLayerInvalid', 'UserAuthenticationInvalid', 'MinEncryptionLevelInvalid', 'EncryptionLevelInconsistent', 'SecurityLayerInconsistent', 'SecurityLayerLow', 'SecurityLayerNegotiable', 'EncryptionLevelLow' } {
            $observation = Get-RdpSecurityLayerObservation
            $parameters = @{
                SecurityLayer = 'Tls'
                IncludePolicy = $false
            }
            return [pscustomobject]@{
                Cmdlet   = 'Set-RdpSecurityLayer'
                MayLower = $true
                Changes  = @(Get-RdpSecurityLayerPlan -Security $observation @parameters)
            }
        }
    }
}
