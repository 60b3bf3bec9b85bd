# Generated from src/windows/change.ts: change it there.

function Invoke-Change {
    <#
    .SYNOPSIS
    Makes the change. A new password of a local account, the secret, is handed over here: it is part of
    no change.
    #>
    [CmdletBinding()]
    param(
        $Change,
        [securestring] $Secret
    )

    switch ($Change.Kind) {
        'AccessEntry' {
            Invoke-AccessEntryChange -Change $Change
        }
        'AdapterPower' {
            Invoke-AdapterPowerChange -Change $Change
        }
        'CertificateBinding' {
            Invoke-CertificateBindingChange -Change $Change
        }
        'CertificateRemoval' {
            Invoke-CertificateRemovalChange -Change $Change
        }
        'CertificateRenewal' {
            Invoke-CertificateRenewalChange -Change $Change
        }
        'ClockResync' {
            Invoke-ClockResyncChange
        }
        'DnsCache' {
            Invoke-DnsCacheChange
        }
        'FirewallRule' {
            Invoke-FirewallRuleChange -Change $Change
        }
        'InterfaceMtu' {
            Invoke-InterfaceMtuChange -Change $Change
        }
        'LocalAccount' {
            Invoke-LocalAccountChange -Change $Change -Secret $Secret
        }
        'PortReservation' {
            Invoke-PortReservation -Change $Change
        }
        'PowerSetting' {
            Invoke-PowerSettingChange -Change $Change
        }
        'RegistryValue' {
            Invoke-RegistryValueChange -Change $Change
        }
        'ScheduledTask' {
            Invoke-ScheduledTaskChange -Change $Change
        }
        'SecureChannel' {
            Invoke-SecureChannelChange -Change $Change
        }
        'ServiceRestart' {
            Invoke-ServiceRestartChange -Change $Change
        }
        'ServiceState' {
            Invoke-ServiceStateChange -Change $Change
        }
        'SessionEnd' {
            Invoke-SessionEndChange -Change $Change
        }
    }
}
