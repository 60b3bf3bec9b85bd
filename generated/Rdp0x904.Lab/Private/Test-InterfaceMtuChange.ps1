# Generated from src/windows/changes/interface-mtu.ts: change it there.

function Test-InterfaceMtuChange {
    <#
    .SYNOPSIS
    Whether the interface now has what the change asked for.
    #>
    [CmdletBinding()]
    [OutputType([bool])]
    param(
        $Change
    )

    $current = Find-Interface -Change $Change
    return (
        $null -ne $current -and
        $current.ActiveMtu -eq $Change.ActiveMtu -and
        ($Change.PersistentMtu -eq 0 -or $current.PersistentMtu -eq $Change.PersistentMtu)
    )
}
