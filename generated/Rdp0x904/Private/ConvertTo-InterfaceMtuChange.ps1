# Generated from src/windows/changes/interface-mtu.ts: change it there.

function ConvertTo-InterfaceMtuChange {
    <#
    .SYNOPSIS
    The change that gives an interface this MTU wherever it is stored.
    #>
    [CmdletBinding()]
    [OutputType([pscustomobject])]
    param(
        $Target,
        [long] $Mtu
    )

    return [pscustomobject]@{
        Kind          = 'InterfaceMtu'
        Alias         = $Target.Alias
        Index         = $Target.Index
        AddressFamily = $Target.AddressFamily
        ActiveMtu     = $Mtu
        PersistentMtu = if ($Target.PersistentMtu -eq 0) { 0 } else { $Mtu }
    }
}
