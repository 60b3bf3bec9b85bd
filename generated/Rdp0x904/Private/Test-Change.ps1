# Generated from src/windows/change.ts: change it there.

function Test-Change {
    <#
    .SYNOPSIS
    Whether the host now is as the change asked.
    #>
    [CmdletBinding()]
    [OutputType([bool])]
    param(
        $Change
    )

    switch ($Change.Kind) {
        'AccessEntry' {
            return Test-AccessEntryChange -Change $Change
        }
        'AdapterPower' {
            return Test-AdapterPowerChange -Change $Change
        }
        'CertificateBinding' {
            return Test-CertificateBindingChange -Change $Change
        }
        'CertificateRemoval' {
            return Test-CertificateRemovalChange -Change $Change
        }
        'CertificateRenewal' {
            return Test-CertificateRenewalChange -Change $Change
        }
        'ClockResync' {
            return Test-ClockResyncChange
        }
        'DnsCache' {
            return Test-DnsCacheChange -Change $Change
        }
        'FirewallRule' {
            return Test-FirewallRuleChange -Change $Change
        }
        'InterfaceMtu' {
            return Test-InterfaceMtuChange -Change $Change
        }
        'LocalAccount' {
            return Test-LocalAccountChange -Change $Change
        }
        'PortReservation' {
            return Test-PortReservation -Change $Change
        }
        'PowerSetting' {
            return Test-PowerSettingChange -Change $Change
        }
        'RegistryValue' {
            return Test-RegistryValueChange -Change $Change
        }
        'ScheduledTask' {
            return Test-ScheduledTaskChange -Change $Change
        }
        'SecureChannel' {
            return Test-SecureChannelChange -Change $Change
        }
        'ServiceRestart' {
            return Test-ServiceRestartChange -Change $Change
        }
        'ServiceState' {
            return Test-ServiceStateChange -Change $Change
        }
        'SessionEnd' {
            return Test-SessionEndChange -Change $Change
        }
    }
}
