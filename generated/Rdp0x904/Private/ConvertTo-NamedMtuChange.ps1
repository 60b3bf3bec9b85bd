# Generated from src/recipes/set-rdp-mtu.ts: change it there.

function ConvertTo-NamedMtuChange {
    <#
    .SYNOPSIS
    The changes that give every interface named this MTU, where it has another one.
    #>
    [CmdletBinding()]
    [OutputType([object[]])]
    param(
        [object[]] $Interfaces,
        [object[]] $Aliases,
        [long] $Mtu,
        $Family
    )

    $changes = [System.Collections.Generic.List[object]]::new()
    foreach ($alias in $Aliases) {
        $named = @($Interfaces | Where-Object { [string]::Equals($_.Alias.ToLowerInvariant(), $alias.ToLowerInvariant()) })
        if ($named.Count -eq 0) {
            throw [System.Management.Automation.ErrorRecord]::new(
                [System.InvalidOperationException]::new("There is no IP interface '$alias'. Get-RdpMtu lists their names."),
                'InterfaceNotFound',
                'ObjectNotFound',
                $null
            )
        }
        foreach ($each in $named) {
            if ($null -ne $Family -and $each.AddressFamily -ne $Family) {
                continue
            }
            if ($each.AddressFamily -eq 'IPv6' -and $Mtu -lt 1280) {
                if ($null -eq $Family) {
                    continue
                }
                throw [System.Management.Automation.ErrorRecord]::new(
                    [System.InvalidOperationException]::new("IPv6 needs an MTU of at least 1280 bytes (RFC 8200 section 5), not $Mtu."),
                    'MtuTooSmall',
                    'InvalidArgument',
                    $null
                )
            }
            if ($each.ActiveMtu -ne $Mtu -or ($each.PersistentMtu -ne 0 -and $each.PersistentMtu -ne $Mtu)) {
                $changes.Add((ConvertTo-InterfaceMtuChange -Target $each -Mtu $Mtu))
            }
        }
    }
    return $changes.ToArray()
}
