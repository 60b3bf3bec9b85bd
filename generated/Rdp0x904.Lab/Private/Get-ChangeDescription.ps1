# Generated from src/windows/change.ts: change it there.

function Get-ChangeDescription {
    <#
    .SYNOPSIS
    How the prompt and the journal name a change.
    #>
    [CmdletBinding()]
    [OutputType([pscustomobject])]
    param(
        $Change
    )

    switch ($Change.Kind) {
        'AccessEntry' {
            return Get-AccessEntryDescription -Change $Change
        }
        'AdapterPower' {
            return Get-AdapterPowerDescription -Change $Change
        }
        'CertificateBinding' {
            return Get-CertificateBindingDescription -Change $Change
        }
        'CertificateRemoval' {
            return Get-CertificateRemovalDescription -Change $Change
        }
        'CertificateRenewal' {
            return Get-CertificateRenewalDescription -Change $Change
        }
        'ClockResync' {
            return Get-ClockResyncDescription -Change $Change
        }
        'DnsCache' {
            return Get-DnsCacheDescription -Change $Change
        }
        'FirewallRule' {
            return Get-FirewallRuleDescription -Change $Change
        }
        'InterfaceMtu' {
            return Get-InterfaceMtuDescription -Change $Change
        }
        'LocalAccount' {
            return Get-LocalAccountDescription -Change $Change
        }
        'PortReservation' {
            return Get-PortReservationDescription -Change $Change
        }
        'PowerSetting' {
            return Get-PowerSettingDescription -Change $Change
        }
        'RegistryValue' {
            return Get-RegistryValueDescription -Change $Change
        }
        'ScheduledTask' {
            return Get-ScheduledTaskDescription -Change $Change
        }
        'SecureChannel' {
            return Get-SecureChannelDescription -Change $Change
        }
        'ServiceRestart' {
            return Get-ServiceRestartDescription -Change $Change
        }
        'ServiceState' {
            return Get-ServiceStateDescription -Change $Change
        }
        'SessionEnd' {
            return Get-SessionEndDescription -Change $Change
        }
    }
}
