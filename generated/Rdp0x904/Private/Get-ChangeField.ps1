# Generated from src/windows/notation/change-fields.ts: change it there.

function Get-ChangeField {
    <#
    .SYNOPSIS
    The properties of a kind; none for a kind that there is not.
    #>
    [CmdletBinding()]
    [OutputType([object[]])]
    param(
        [string] $Kind
    )

    $items = @(
        'AccessEntry path operation:Add|Remove|Restore text',
        'AdapterPower adapter wakeOnMagicPacket:Unchanged|Enabled|Disabled turnOff:Unchanged|Enabled|Disabled',
        'CertificateBinding thumbprint',
        'CertificateRemoval store thumbprint subject keyFile',
        'CertificateRenewal replaces allowSessionDrop:flag',
        'ClockResync peer',
        'DnsCache hostName address',
        'FirewallRule name state:Enabled|Disabled|Absent protocol localPort remoteAddresses profiles program',
        'InterfaceMtu alias index:whole addressFamily:IPv4|IPv6 activeMtu:whole persistentMtu:whole',
        'LocalAccount account operation:Enable|Disable|Unlock|SetPassword|LetPasswordExpire|KeepPassword replaces',
        'PortReservation port:whole state:Reserved|Free network:Unchanged|Running',
        'PowerSetting scheme subgroup setting acIndex:whole dcIndex:whole',
        'RegistryValue path name valueKind:Absent|DWord|QWord|String|ExpandString|MultiString|Binary text emptyKey',
        'ScheduledTask folder task xml',
        'SecureChannel domain',
        'ServiceRestart service withDependents:flag',
        'ServiceState service startType:Unchanged|Automatic|Manual|Disabled status:Unchanged|Running|Stopped',
        'SessionEnd session:whole user'
    )
    $found = $null
    foreach ($each in $items) {
        if ($each.StartsWith("$Kind ", [System.StringComparison]::Ordinal)) {
            $found = $each
            break
        }
    }
    $shape = if ($null -ne $found) { $found } else { '' }
    return @(
        $shape -csplit ' ', 0, 'SimpleMatch' |
            Select-Object -Skip 1 |
            ForEach-Object { ConvertTo-ChangeFieldType -Text $_ }
    )
}
