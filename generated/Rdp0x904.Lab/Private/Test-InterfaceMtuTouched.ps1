# Generated from src/windows/changes/interface-mtu.ts: change it there.

function Test-InterfaceMtuTouched {
    <#
    .SYNOPSIS
    Whether one of the stores has what the change asked for: it may have been interrupted between the
    two.
    #>
    [CmdletBinding()]
    [OutputType([bool])]
    param(
        $Change
    )

    $current = Find-Interface -Change $Change
    if ($null -eq $current) {
        return $false
    }
    if ($current.ActiveMtu -eq $Change.ActiveMtu) {
        return $true
    }
    return $Change.PersistentMtu -ne 0 -and $current.PersistentMtu -eq $Change.PersistentMtu
}
