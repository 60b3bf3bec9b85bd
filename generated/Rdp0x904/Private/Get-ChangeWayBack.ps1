# Generated from src/windows/change.ts: change it there.

function Get-ChangeWayBack {
    <#
    .SYNOPSIS
    The change that would bring back what is there now; none for what has no way back, and for what is
    not there.
    #>
    [CmdletBinding()]
    [OutputType([pscustomobject])]
    param(
        $Change
    )

    switch ($Change.Kind) {
        'AccessEntry' {
            return Get-AccessEntryWayBack -Change $Change
        }
        'AdapterPower' {
            return Get-AdapterPowerWayBack -Change $Change
        }
        'CertificateBinding' {
            return Get-CertificateBindingWayBack
        }
        'FirewallRule' {
            return Get-FirewallRuleWayBack -Change $Change
        }
        'InterfaceMtu' {
            return Get-InterfaceMtuWayBack -Change $Change
        }
        'LocalAccount' {
            return Get-LocalAccountWayBack -Change $Change
        }
        'PortReservation' {
            return Get-PortReservationWayBack -Change $Change
        }
        'PowerSetting' {
            return Get-PowerSettingWayBack -Change $Change
        }
        'RegistryValue' {
            return Get-RegistryValueWayBack -Change $Change
        }
        'ScheduledTask' {
            return Get-ScheduledTaskWayBack -Change $Change
        }
        'ServiceState' {
            return Get-ServiceStateWayBack -Change $Change
        }
        { $_ -in 'CertificateRemoval', 'CertificateRenewal', 'ClockResync', 'DnsCache', 'SecureChannel', 'ServiceRestart', 'SessionEnd' } {
            return $null
        }
    }
}
