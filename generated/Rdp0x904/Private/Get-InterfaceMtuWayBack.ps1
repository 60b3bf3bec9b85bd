# Generated from src/windows/changes/interface-mtu.ts: change it there.

function Get-InterfaceMtuWayBack {
    <#
    .SYNOPSIS
    The change that would bring back what is there now; none when the interface has gone.
    #>
    [CmdletBinding()]
    [OutputType([pscustomobject])]
    param(
        $Change
    )

    $current = Find-Interface -Change $Change
    if ($null -eq $current) {
        return $null
    }
    return [pscustomobject]@{
        Kind          = $Change.Kind
        Alias         = $Change.Alias
        Index         = $Change.Index
        AddressFamily = $Change.AddressFamily
        ActiveMtu     = $current.ActiveMtu
        PersistentMtu = $current.PersistentMtu
    }
}
