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

    switch ($Id) {
        { $_ -in 'RemoteDesktopOff', 'FirewallClosed', 'FirewallUdpClosed' } {
            $observation = Get-RdpFirewallObservation
            $parameters = @{
                Client        = $false
                IncludePolicy = $false
            }
            return [pscustomobject]@{
                Cmdlet   = 'Enable-RdpFirewall'
                MayLower = $false
                Changes  = @(Get-RdpFirewallPlan -Access $observation @parameters)
            }
        }
        'ClientKeptIn' {
            $observation = Get-RdpFirewallObservation
            $parameters = @{
                Client        = $true
                IncludePolicy = $false
            }
            return [pscustomobject]@{
                Cmdlet   = 'Enable-RdpFirewall'
                MayLower = $false
                Changes  = @(Get-RdpFirewallPlan -Access $observation @parameters)
            }
        }
        { $_ -in 'CertificateExpired', 'CertificateMissing', 'CertificateUnnamed', 'CertificateStale', 'CertificateKeyUnreadable', 'CertificateWithoutKey', 'CertificateKeyFileMissing', 'CertificateWrongUsage', 'CertificateStoreDenied', 'CertificateServiceDisabled', 'CertificateStoreMisnamed', 'MachineKeysChanged', 'PinnedCertificateKeyUnreadable' } {
            $observation = Get-RdpCertificateObservation -Forecast $false
            $parameters = @{
                Unpin            = $false
                ResetKey         = $false
                AllowSessionDrop = $AllowSessionDrop
            }
            return [pscustomobject]@{
                Cmdlet   = 'Repair-RdpCertificate'
                MayLower = $false
                Changes  = @(Get-RdpCertificatePlan -Observation $observation @parameters)
            }
        }
        { $_ -in 'PinnedCertificateExpired', 'PinnedCertificateMissing', 'PinnedCertificateUnnamed', 'PinnedCertificateStale', 'PinnedCertificateWithoutKey', 'PinnedCertificateKeyFileMissing', 'PinnedCertificateWrongUsage' } {
            $observation = Get-RdpCertificateObservation -Forecast $false
            $parameters = @{
                Unpin            = $true
                ResetKey         = $false
                AllowSessionDrop = $AllowSessionDrop
            }
            return [pscustomobject]@{
                Cmdlet   = 'Repair-RdpCertificate'
                MayLower = $false
                Changes  = @(Get-RdpCertificatePlan -Observation $observation @parameters)
            }
        }
        'ClockWrong' {
            $observation = Get-RdpClockObservation
            return [pscustomobject]@{
                Cmdlet   = 'Repair-RdpClock'
                MayLower = $false
                Changes  = @(Get-RdpClockPlan -Observation $observation)
            }
        }
        { $_ -in 'RemoteDesktopServiceStopped', 'ListenerPortInvalid', 'ListenerDisabled', 'PortReserved', 'ListenerSilent', 'ListenerDrained', 'ListenerFull' } {
            $observation = Get-RdpListenerObservation
            $parameters = @{
                IncludePolicy = $false
            }
            return [pscustomobject]@{
                Cmdlet   = 'Repair-RdpListener'
                MayLower = $false
                Changes  = @(Get-RdpListenerPlan -State $observation @parameters)
            }
        }
        { $_ -in 'Tls12Off', 'Tls12Invalid', 'CipherListEmpty', 'FipsLevelAlone' } {
            $observation = Get-RdpTlsObservation
            $parameters = @{
                IncludePolicy = $false
            }
            return [pscustomobject]@{
                Cmdlet   = 'Repair-RdpTls'
                MayLower = $true
                Changes  = @(Get-RdpTlsPlan -State $observation @parameters)
            }
        }
        'LegacyTlsOn' {
            $observation = Get-RdpTlsObservation
            $parameters = @{
                LegacyVersion = 'None'
                IncludePolicy = $false
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
        { $_ -in 'OracleInvalid', 'OracleForceUpdatedClients', 'OracleVulnerable' } {
            $observation = Get-CredSspOracleObservation
            $parameters = @{
                Level         = 'Mitigated'
                IncludePolicy = $false
            }
            return [pscustomobject]@{
                Cmdlet   = 'Set-CredSspOracle'
                MayLower = $true
                Changes  = @(Get-CredSspOraclePlan -Oracle $observation @parameters)
            }
        }
        { $_ -in 'HostSleeps', 'HostNotWoken' } {
            $observation = Get-RdpHostPowerObservation
            $parameters = @{
                NoPowerDown   = $false
                IncludePolicy = $false
            }
            return [pscustomobject]@{
                Cmdlet   = 'Set-RdpHostPower'
                MayLower = $false
                Changes  = @(Get-RdpHostPowerPlan -Power $observation @parameters)
            }
        }
        'NetworkLevelAuthenticationOff' {
            $observation = Get-RdpNlaObservation
            $parameters = @{
                State         = 'On'
                IncludePolicy = $false
            }
            return [pscustomobject]@{
                Cmdlet   = 'Set-RdpNla'
                MayLower = $true
                Changes  = @(Get-RdpNlaPlan -Observation $observation @parameters)
            }
        }
        { $_ -in 'SecurityLayerInvalid', 'UserAuthenticationInvalid', 'MinEncryptionLevelInvalid', 'EncryptionLevelInconsistent', 'SecurityLayerInconsistent', 'SecurityLayerLow', 'SecurityLayerNegotiable', 'EncryptionLevelLow' } {
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
        { $_ -in 'MaxIdleTimeShort', 'MaxIdleTimeInvalid' } {
            $observation = Get-RdpSessionLimitObservation
            $parameters = @{
                IdleMinutes   = 0
                IncludePolicy = $false
            }
            return [pscustomobject]@{
                Cmdlet   = 'Set-RdpSessionLimit'
                MayLower = $false
                Changes  = @(Get-RdpSessionLimitPlan -Observation $observation @parameters)
            }
        }
        { $_ -in 'MaxConnectionTimeShort', 'MaxConnectionTimeInvalid' } {
            $observation = Get-RdpSessionLimitObservation
            $parameters = @{
                ActiveMinutes = 0
                IncludePolicy = $false
            }
            return [pscustomobject]@{
                Cmdlet   = 'Set-RdpSessionLimit'
                MayLower = $false
                Changes  = @(Get-RdpSessionLimitPlan -Observation $observation @parameters)
            }
        }
        'MaxDisconnectionTimeInvalid' {
            $observation = Get-RdpSessionLimitObservation
            $parameters = @{
                DisconnectedMinutes = 0
                IncludePolicy       = $false
            }
            return [pscustomobject]@{
                Cmdlet   = 'Set-RdpSessionLimit'
                MayLower = $false
                Changes  = @(Get-RdpSessionLimitPlan -Observation $observation @parameters)
            }
        }
        'ServerWithoutUdp' {
            $observation = Get-RdpTransportObservation
            $parameters = @{
                Transport     = 'Any'
                Side          = 'Server'
                IncludePolicy = $false
            }
            return [pscustomobject]@{
                Cmdlet   = 'Set-RdpTransport'
                MayLower = $false
                Changes  = @(Get-RdpTransportPlan -Observation $observation @parameters)
            }
        }
        'ClientWithoutUdp' {
            $observation = Get-RdpTransportObservation
            $parameters = @{
                Transport     = 'Any'
                Side          = 'Client'
                IncludePolicy = $false
            }
            return [pscustomobject]@{
                Cmdlet   = 'Set-RdpTransport'
                MayLower = $false
                Changes  = @(Get-RdpTransportPlan -Observation $observation @parameters)
            }
        }
    }
}
