# Generated from src/engine/interface-mtu.ts: change it there.

function ConvertTo-InterfaceMtu {
    <#
    .SYNOPSIS
    The interface with what its adapter counted.
    #>
    [CmdletBinding()]
    [OutputType([pscustomobject])]
    param(
        $Each,
        [object[]] $Statistics
    )

    $counted = $null
    foreach ($adapter in $Statistics) {
        if ([string]::Equals($adapter.Name, $Each.Alias)) {
            $counted = $adapter
            break
        }
    }
    return [pscustomobject]@{
        PSTypeName     = 'Rdp0x904.InterfaceMtu'
        Mtu            = $Each.ActiveMtu
        PersistentMtu  = $Each.PersistentMtu
        Connected      = $Each.Connected
        BytesIn        = if ($null -ne $counted) { $counted.ReceivedBytes } else { 0 }
        BytesOut       = if ($null -ne $counted) { $counted.SentBytes } else { 0 }
        AddressFamily  = $Each.AddressFamily
        InterfaceAlias = $Each.Alias
    }
}
